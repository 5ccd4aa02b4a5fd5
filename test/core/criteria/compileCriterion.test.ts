import { nameOf } from '../../support/ruleName';
import { bodySentences } from '../../cases/criteria/bodySentences';
import { criteriaCases } from '../../cases/criteria/criteriaCases';
import { criterionJson } from '../../../src/cli/criterionJson';
import { readGiven } from '../../../src/cli/readGiven';
import { decimal } from '../../../src/core/base/decimal';
import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
import type { Criterion } from '../../../src/core/criteria/criterion';
import type { Given } from '../../../src/core/criteria/given';
import { scoreGiven } from '../../../src/core/criteria/scoreGiven';
import type { CriterionCase } from '../../cases/criteria/criterionCase';
import { describeRule } from '../../../src/core/rules/describeRule';
import { messages } from '../../../src/core/wording/messages';

function givenFrom(given: Readonly<Record<string, unknown>>): Given {
  const read = readGiven(JSON.stringify(given));
  if (!read.ok || !read.value) throw new Error(JSON.stringify(read));
  return read.value;
}

describe('每一句评价标准', () => {
  test.each(criteriaCases.map((one) => [`${one.indicator}（${String(one.full)} 分）：${one.text}`, one] as const))(
    '%s',
    (_, one) => {
      const read = criterionJson(one.text, String(one.full), one.indicator, undefined);
      if ('refused' in one) {
        expect(read.ok ? read.reads : read.problem.code).toBe(one.refused);
        if (!read.ok)
          expect([read.problem.span[0] < read.problem.span[1], read.problem.span[1] <= one.text.length]).toEqual([
            true,
            true,
          ]);
        return;
      }
      if (!read.ok) throw new Error(JSON.stringify(read.problem));
      const kind = nameOf(read.rule);
      const compiled = compileCriterion(one.text, String(one.full), one.indicator);
      const said =
        compiled.ok && describeRule(compiled.criterion.rule, decimal(String(one.full)), compiled.criterion.valueKind);
      expect([kind, said, read.warnings.map(({ code }) => code)]).toEqual([one.rule, one.reads, one.warnings ?? []]);
      const found = (given: Readonly<Record<string, unknown>>): unknown =>
        compiled.ok && [given, comesOut(compiled.criterion, one, given)];
      expect(one.scores.map(([given]) => found(given))).toEqual(
        one.scores.map(([given, score]) => [given, String(score)]),
      );
      const ranges = one.ranges ?? [];
      expect(ranges.map(([given]) => found(given))).toEqual(
        ranges.map(([given, low, high]) => [given, [String(low), String(high)]]),
      );
    },
  );
});

/** As the command line has it from the sentence, without reading the sentence again for every figure. */
function comesOut(
  criterion: Criterion,
  { full, indicator }: CriterionCase,
  given: Readonly<Record<string, unknown>>,
): unknown {
  const outcome = scoreGiven(criterion, decimal(String(full)), indicator, givenFrom(given));
  switch (outcome.kind) {
    case 'scored':
      return outcome.score.toFixed();
    case 'range':
      return [outcome.minimum.toFixed(), outcome.maximum.toFixed()];
    case 'notApplicable':
      return '不适用';
    case 'problem':
      return outcome.code;
  }
}

test('句子够多，三分之一读不懂、要人确认或只有上下限', () => {
  const limited = criteriaCases.filter((one) => 'refused' in one || (one.ranges ?? []).length > 0).length;
  const asking = bodySentences.filter(([, , , ...worked]) =>
    worked.some(([, wanted]) => wanted === 'asks' || Array.isArray(wanted)),
  ).length;
  const all = [
    ...criteriaCases.map(({ text, full, indicator }) => `${indicator}${String(full)}${text}`),
    ...bodySentences.map(([full, indicator, text]) => `${indicator}${String(full)}${text}`),
  ];
  expect(all.length).toBeGreaterThanOrEqual(500);
  expect(limited + asking).toBeGreaterThanOrEqual(all.length / 3);
  expect(new Set(all).size).toBe(all.length);
});

test('每个问题和提醒都有中文和英文', () => {
  const codes = criteriaCases.flatMap((one) => {
    const compiled = compileCriterion(one.text, String(one.full), one.indicator);
    return compiled.ok ? compiled.criterion.warnings.map(({ code }) => code) : [compiled.problem.code];
  });
  expect([...new Set(codes)].filter((code) => !(code in messages))).toEqual([]);
});

test('读一句的功夫只随长短增加，太长太深的单独拒绝', () => {
  expect(compileCriterion('率'.repeat(2001), '5')).toMatchObject({ ok: false, problem: { code: 'tooLong' } });
  expect(compileCriterion('（'.repeat(1500) + '甲' + '）'.repeat(400), '5')).toMatchObject({
    ok: false,
    problem: { code: 'tooDeep' },
  });
});

test('每个语句都记得自己在原文里的位置', () => {
  for (const { text, full, indicator } of criteriaCases) {
    const compiled = compileCriterion(text, String(full), indicator);
    if (!compiled.ok) continue;
    for (const { span, kind } of compiled.criterion.statements)
      expect([text, kind, span[0] >= 0 && span[0] <= span[1] && span[1] <= text.length]).toEqual([text, kind, true]);
  }
});
