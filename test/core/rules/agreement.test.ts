import fc from 'fast-check';
import { ruleFormulaCases, shown } from '../../cases/rules/ruleFormulaCases';
import { type Decimal, decimal } from '../../../src/core/base/decimal';
import { evaluate } from '../../../src/core/formula/evaluate';
import { exceededLimit } from '../../../src/core/formula/exceededLimit';
import { layOutInput } from '../../support/layOutInput';
import type { Interval, Mark, Rule, ValueKind } from '../../../src/core/rules/rule';
import { ruleFormula } from '../../../src/core/rules/ruleFormula';
import type { ItemAnswer, RuleInput } from '../../../src/core/rules/ruleInput';
import { scoreReason } from '../../../src/core/rules/scoreReason';
import { scoreRule } from '../../../src/core/rules/scoreRule';

/** Whole hundredths, ten-thousandths… as decimal text. */
function decimals(minimum: number, maximum: number, places: number): fc.Arbitrary<string> {
  const unit = 10 ** places;
  return fc
    .integer({ min: Math.round(minimum * unit), max: Math.round(maximum * unit) })
    .map((whole) => decimal(String(whole)).div(unit).toFixed());
}

const share: fc.Arbitrary<Mark> = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .map(([part, whole]) => ({ share: [String(part), String(whole)] }));
const mark: fc.Arbitrary<Mark> = fc.oneof(
  decimals(0, 12, 2).map((points) => ({ points })),
  share,
);
/** A few places that thresholds and values share, so that values often stand exactly on an edge. */
const meetingPlace = fc.constantFrom('-0.05', '0', '0.1', '0.6', '0.8', '0.9', '1');
const threshold = fc.oneof(meetingPlace, decimals(-0.5, 1.5, 2), decimals(-0.5, 1.5, 4));
const edge = fc.option(fc.record({ at: threshold, inclusive: fc.boolean() }), { nil: undefined });
const interval: fc.Arbitrary<Interval> = fc.tuple(edge, edge).map(([a, b]) => {
  const [from, to] = a && b && decimal(a.at).gt(b.at) ? [b, a] : [a, b];
  return { ...(from && { from }), ...(to && { to }) };
});
const step = fc.constantFrom('0.001', '0.003', '0.005', '0.01', '0.03', '0.05', '1');

const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc
    .record({
      bands: fc.array(fc.record({ interval, mark }), { minLength: 1, maxLength: 6 }),
      otherwise: fc.option(mark, { nil: undefined }),
    })
    .map(({ bands, otherwise }): Rule => ({ kind: 'bands', bands, ...(otherwise && { otherwise }) })),
  fc
    .record({ from: fc.record({ at: threshold, mark }), to: fc.record({ at: threshold, mark }) })
    .filter(({ from, to }) => from.at !== to.at)
    .map((ends): Rule => ({ kind: 'linear', ...ends })),
  fc.record({
    kind: fc.constant('stepDeduction' as const),
    threshold,
    side: fc.constantFrom('above' as const, 'below' as const, 'either' as const),
    step,
    deduction: mark,
    partialStep: fc.constantFrom('proportional' as const, 'down' as const, 'up' as const),
    floor: mark,
  }),
  fc.record({ kind: fc.constant('ratio' as const), cap: mark }),
  fc.record({ kind: fc.constant('passFail' as const), passes: interval, pass: mark, fail: mark }),
  fc
    .record({ deduction: mark, floor: mark })
    .map((rest): Rule => ({ kind: 'checklist', marks: { kind: 'perUnmet', ...rest } })),
  fc
    .array(
      mark.filter((one) => ('points' in one ? one.points : one.share[0]) !== '0'),
      { minLength: 1, maxLength: 6 },
    )
    .map((each): Rule => ({ kind: 'checklist', marks: { kind: 'own', each } })),
  fc
    .uniqueArray(fc.constantFrom('优', '良', '中', '差', 'A', 'b'), { minLength: 1 })
    .chain((names) => fc.tuple(...names.map((name) => fc.record({ name: fc.constant(name), mark }))))
    .map((levels): Rule => ({ kind: 'levelChoice', levels })),
  fc.record({ kind: fc.constant('countDeduction' as const), deduction: mark, floor: mark }),
  fc.record({ kind: fc.constant('judgement' as const), minimum: mark, maximum: mark }),
);

const known = (text: fc.Arbitrary<string>): fc.Arbitrary<Decimal | undefined> =>
  fc.option(
    text.map((one) => decimal(one)),
    { nil: undefined, freq: 6 },
  );
const item = fc.constantFrom<ItemAnswer>('met', 'met', 'unmet', 'unmet', 'notApplicable', 'open');
const input: fc.Arbitrary<RuleInput> = fc.record({
  value: fc.oneof(
    { weight: 8, arbitrary: known(fc.oneof(meetingPlace, decimals(-1, 3, 4))) },
    { weight: 1, arbitrary: fc.constant('overBudget' as const) },
    { weight: 1, arbitrary: known(fc.constant('1000')) },
  ),
  items: fc.array(item, { minLength: 1, maxLength: 6 }),
  level: fc.constantFrom('优', '良', '中', '差', 'a', 'B', '优秀', '', '不适用', undefined),
  count: known(decimals(-2, 30, 0)),
  score: known(decimals(-1, 13, 3)),
  notApplicable: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0),
});

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

test('公式算出的分就是规则给的分，任何规则、任何情形', () => {
  fc.assert(
    fc.property(
      rule,
      decimals(0, 20, 2),
      input,
      fc.constantFrom<ValueKind>('rate', 'amount'),
      (one, mark, given, kind) => {
        const fullMark = decimal(mark);
        const { score, reason } = calculated(one, fullMark, given, kind);
        expect(score).toBe(String(shown(scoreRule(one, fullMark, given))));
        expect(reason).not.toMatch(/error|undefined|NaN/);
        expect(reason).not.toBe('');
      },
    ),
    { numRuns: 4000 },
  );
});

test('得分总在 0 分和分值之间，最多两位小数', () => {
  fc.assert(
    fc.property(rule, decimals(0, 20, 2), input, (one, mark, given) => {
      const outcome = scoreRule(one, decimal(mark), given);
      if (outcome.kind !== 'scored') return;
      expect(outcome.score.gte(0) && outcome.score.lte(mark)).toBe(true);
      expect(outcome.score.decimalPlaces()).toBeLessThanOrEqual(2);
    }),
    { numRuns: 2000 },
  );
});

test('每一条公式都在 Excel 的限度之内', () => {
  fc.assert(
    fc.property(rule, fc.constantFrom<ValueKind>('rate', 'amount'), (one, kind) => {
      const { refs } = layOutInput(decimal('4'), { items: ['met', 'met', 'met', 'met', 'met', 'met'] }, kind);
      expect(exceededLimit(ruleFormula(one, refs))).toBeUndefined();
      expect(exceededLimit(scoreReason(one, refs))).toBeUndefined();
    }),
  );
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
