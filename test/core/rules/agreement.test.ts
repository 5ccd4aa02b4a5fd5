import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fc } from '../../support/fastCheck';
import { ruleFormulaCases, shown } from '../../cases/rules/ruleFormulaCases';
import { type Decimal, decimal } from '../../../src/core/base/decimal';
import { evaluate } from '../../../src/core/formula/evaluate';
import { exceededLimit } from '../../../src/core/formula/exceededLimit';
import { allKinds } from '../../../src/core/rules/allKinds';
import { describeRule } from '../../../src/core/rules/describeRule';
import type { Rule, ValueKind } from '../../../src/core/rules/rule';
import { ruleFormula } from '../../../src/core/rules/ruleFormula';
import type { RuleInput } from '../../../src/core/rules/ruleInput';
import { scoreReason } from '../../../src/core/rules/scoreReason';
import { scoreRule } from '../../../src/core/rules/scoreRule';
import { inputsTo } from '../../support/inputsTo';
import { layOutInput } from '../../support/layOutInput';
import { rulesOf } from '../../support/ruleGenerators';
import { decimals } from '../../support/ruleParts';

/** What the score cell shows when its formula is calculated on these cells. */
function calculated(
  one: Rule,
  fullMark: Decimal,
  given: RuleInput,
  kind: ValueKind,
): { score: string; reason: string } {
  const { refs, lookup } = layOutInput(fullMark, given, kind);
  const score = evaluate(ruleFormula(one, refs), lookup());
  return { score: plain(score), reason: plain(evaluate(scoreReason(one, refs), lookup(score))) };
}

function plain(value: unknown): string {
  return typeof value === 'object' && value !== null && 'error' in value ? JSON.stringify(value) : String(value);
}

describe.each(allKinds.map(({ kind }) => kind))('%s', (kind) => {
  const cases = rulesOf(kind).chain((rule) =>
    fc.tuple(fc.constant(rule), inputsTo(rule), fc.constantFrom<ValueKind>('rate', 'amount')),
  );

  test('公式算出的分就是规则给的分，得分总在 0 分和分值之间，最多两位小数', () => {
    fc.assert(
      fc.property(cases, decimals(0, 20, 2), ([rule, given, valueKind], mark) => {
        const fullMark = decimal(mark);
        const outcome = scoreRule(rule, fullMark, given);
        const { score, reason } = calculated(rule, fullMark, given, valueKind);
        expect(score).toBe(String(shown(outcome)));
        expect(reason).not.toMatch(/error|undefined|NaN/);
        expect(reason).not.toBe('');
        if (outcome.kind !== 'scored') return;
        expect(outcome.score.gte(0) && outcome.score.lte(mark)).toBe(true);
        expect(outcome.score.decimalPlaces()).toBeLessThanOrEqual(2);
      }),
      { numRuns: 800 },
    );
  });

  test('说得出来，而且不漏字', () => {
    fc.assert(
      fc.property(rulesOf(kind), decimals(0.5, 20, 2), (rule, mark) => {
        const said = describeRule(rule, decimal(mark), 'rate');
        expect(said).not.toMatch(/undefined|NaN|\[object/);
        expect(said).not.toBe('');
      }),
    );
  });

  test('公式和说明都在 Excel 的限度之内', () => {
    fc.assert(
      fc.property(cases, ([rule, given, valueKind]) => {
        const { refs } = layOutInput(decimal('4'), given, valueKind);
        expect(exceededLimit(ruleFormula(rule, refs))).toBeUndefined();
        expect(exceededLimit(scoreReason(rule, refs))).toBeUndefined();
      }),
    );
  });
});

test('每一种规则一个文件，都在 allKinds 里，都有自己的随机规则', () => {
  const files = (folder: string): number => readdirSync(join(__dirname, folder)).length;
  expect(files('../../../src/core/rules/kinds')).toBe(allKinds.length);
  expect(files('../../cases/rules/kinds')).toBe(allKinds.length);
});

test('写成公式的各种情形，算出来都对', () => {
  for (const { title, rule: one, valueKind, fullMark, input: given, expected, expectedReason } of ruleFormulaCases) {
    expect([title, calculated(one, fullMark, given, valueKind)]).toEqual([
      title,
      { score: String(expected), reason: expectedReason },
    ]);
  }
});

test('写成公式的各种情形，题目互不相同', () => {
  expect(ruleFormulaCases.length).toBeGreaterThan(300);
  expect(new Set(ruleFormulaCases.map(({ title }) => title)).size).toBe(ruleFormulaCases.length);
});
