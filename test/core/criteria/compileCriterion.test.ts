import { nameOf } from '../../support/ruleName';
import { bodySentences } from '../../cases/criteria/bodySentences';
import { criteriaCases } from '../../cases/criteria/criteriaCases';
import { criterionJson, type CriterionJson } from '../../../src/cli/criterionJson';
import { readGiven } from '../../../src/cli/readGiven';
import { decimal } from '../../../src/core/base/decimal';
import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
import { describeRule } from '../../../src/core/rules/describeRule';
import { messages } from '../../../src/core/wording/messages';

function answer(
  text: string,
  full: number,
  indicator: string,
  given?: Readonly<Record<string, unknown>>,
): CriterionJson {
  const read = readGiven(given && JSON.stringify(given));
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return criterionJson(text, String(full), indicator, read.value);
}

describe('每一句评价标准', () => {
  test.each(criteriaCases.map((one) => [`${one.indicator}（${String(one.full)} 分）：${one.text}`, one] as const))(
    '%s',
    (_, one) => {
      const read = answer(one.text, one.full, one.indicator);
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
      for (const [given, score] of one.scores)
        expect([given, scoreOf(answer(one.text, one.full, one.indicator, given))]).toEqual([given, String(score)]);
      for (const [given, low, high] of one.ranges ?? [])
        expect([given, rangeOf(answer(one.text, one.full, one.indicator, given))]).toEqual([
          given,
          [String(low), String(high)],
        ]);
    },
  );
});

function scoreOf(read: CriterionJson): string | undefined {
  return read.ok ? (read.score ?? (read.notApplicable ? '不适用' : undefined)) : read.problem.code;
}

function rangeOf(read: CriterionJson): unknown {
  return read.ok ? read.range : read.problem.code;
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
