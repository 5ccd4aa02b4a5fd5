import { fc } from '../../../support/fastCheck';
import type { SumPart, SumRule } from '../../../../src/core/rules/kinds/sum';
import { figureName, mark } from '../../../support/ruleParts';
import { rules as checklists } from './checklist';
import { rules as deductions } from './countDeduction';
import { rules as gains } from './countGain';
import { expressions } from './expression';
import { rules as overValues } from './piecewise';

type Measured = Pick<SumPart, 'measure' | 'rule'>;

/** What fits together: a value with a rule over values, a number of cases with one over counts. */
const measured: fc.Arbitrary<Measured> = fc.oneof(
  fc.tuple(fc.constantFrom('rate', 'amount'), expressions(1), overValues).map(([valueKind, value, rule]) => ({
    measure: { kind: 'value' as const, valueKind, value },
    rule,
  })),
  fc.tuple(figureName, fc.boolean(), fc.oneof(deductions, gains)).map(([name, once, rule]) => ({
    measure: { kind: 'count' as const, name, once },
    rule,
  })),
);

const listed: fc.Arbitrary<Measured> = checklists.map((rule) => ({
  measure: { kind: 'items', from: 0, count: rule.marks.kind === 'own' ? rule.marks.each.length : 2 },
  rule,
}));

export const rules: fc.Arbitrary<SumRule> = fc
  .tuple(
    fc.array(fc.tuple(measured, mark, fc.boolean()), { minLength: 1, maxLength: 2 }),
    fc.option(fc.tuple(listed, mark, fc.boolean()), { nil: undefined }),
    fc.record({ start: mark, floor: mark, cap: mark }),
  )
  .map(([figures, list, bounds]) => ({
    kind: 'sum',
    parts: [...figures, ...(list ? [list] : [])].map(([one, full, takes], index) => ({
      name: `第${String(index + 1)}部分`,
      ...one,
      full,
      takes,
    })),
    ...bounds,
  }));
