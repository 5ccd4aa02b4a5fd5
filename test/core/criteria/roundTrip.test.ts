import { criteriaCases } from '../../cases/criteria/criteriaCases';
import { bodySentences } from '../../cases/criteria/bodySentences';
import { freshSentences } from '../../cases/criteria/freshSentences';
import { sampleRules } from '../../cases/rules/sampleRules';
import { decimal, roundScore } from '../../../src/core/base/decimal';
import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
import { describeRule } from '../../../src/core/rules/describeRule';
import { markValue } from '../../../src/core/rules/mark';
import type { Rule, ValueKind } from '../../../src/core/rules/rule';
import { sameMeaning } from '../../support/sameMeaning';

/** What we say back must be understood by ourselves, and mean the same. */
function saidAgain(rule: Rule, full: string, kind: ValueKind): unknown {
  const said = describeRule(rule, decimal(full), kind);
  const again = compileCriterion(said, full);
  if (!again.ok) return [said, again.problem.code, said.slice(...again.problem.span)];
  return sameMeaning(rule, again.criterion.rule, decimal(full))
    ? 'same'
    : [said, describeRule(again.criterion.rule, decimal(full), again.criterion.valueKind)];
}

test('读懂的句子说出来，再读一遍，意思不变', () => {
  const others = criteriaCases.flatMap(({ text, full, indicator }) => {
    const compiled = compileCriterion(text, String(full), indicator);
    // A sum is said part by part, which is no sentence of the language.
    if (!compiled.ok || compiled.criterion.rule.kind === 'sum') return [];
    const result = saidAgain(compiled.criterion.rule, String(full), compiled.criterion.valueKind);
    return result === 'same' ? [] : [result];
  });
  expect(others).toEqual([]);
});

/** Samples whose marks do not fit their full mark: no sentence would be read so. */
const UNSAYABLE = ['四等，按分值折算', '四项各占几成', '四项分值之和高于分值'];

test('规则样例说出来，再读一遍，意思不变', () => {
  const others = sampleRules
    .filter(({ title }) => !UNSAYABLE.includes(title))
    .flatMap(({ title, rule, fullMark, valueKind }) => {
      const result = saidAgain(rule, fullMark, valueKind);
      return result === 'same' ? [] : [[title, result]];
    });
  expect(others).toEqual([]);
});

/** A part that is measured by a value is a sentence by itself. */
test('几部分相加的，每一部分说出来再读一遍，意思不变', () => {
  let parts = 0;
  const sentences = [
    ...criteriaCases.map(({ text, full, indicator }) => [full, indicator, text] as const),
    ...freshSentences,
    ...bodySentences,
  ];
  const others = sentences.flatMap(([full, indicator, text]) => {
    const compiled = compileCriterion(text, String(full), indicator);
    if (!compiled.ok || compiled.criterion.rule.kind !== 'sum') return [];
    return compiled.criterion.rule.parts.flatMap(({ rule, full: mark, measure }) => {
      if (measure.kind !== 'value') return [];
      parts++;
      const worth = roundScore(markValue(mark, decimal(full))).toFixed();
      const result = saidAgain(rule, worth, measure.valueKind);
      return result === 'same' ? [] : [[text, result]];
    });
  });
  expect(others).toEqual([]);
  expect(parts).toBeGreaterThan(12);
});
