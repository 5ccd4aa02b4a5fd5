import type { Finding } from '../base/problem';
import { factDefinition } from './catalogue';
import { yearOf } from './chooseYear';
import type { Reading } from './reading';

const ROUNDING = '0.011';
/** Nobody spends so much more than the budget as adjusted. */
const OVERSPENT = '1.1';

/**
 * 「调整预算数」 is the budget as adjusted, or what it was adjusted by. One that is less than nothing, or far less than
 * 年初 or than what was spent of it, though 年初 and it together are enough, reads as the second and is not believed as the first.
 */
export function doubtChanges(readings: readonly Reading[]): {
  readonly readings: readonly Reading[];
  readonly findings: readonly Finding[];
} {
  const of = (fact: Reading['fact'], beside: Reading) =>
    readings.filter((one) => one.fact === fact && yearOf(one) === yearOf(beside));
  const doubted = readings.filter(
    (one) =>
      one.fact === 'adjustedBudget' && readsAsChange(one, of('budgetExpenditure', one), of('finalExpenditure', one)),
  );
  if (doubted.length === 0) return { readings, findings: [] };
  return {
    readings: readings.map((one) => (doubted.includes(one) ? { ...one, doubted: true } : one)),
    findings: doubted.map(({ fact, value, source }): Finding => {
      const place = { sheet: source.sheet, cell: source.cell };
      return {
        code: 'adjustedIsChange',
        level: 'error',
        details: { ...place, fact: factDefinition(fact).name, value: value.toString() },
        places: [place],
      };
    }),
  };
}

function readsAsChange({ value }: Reading, initial: readonly Reading[], spent: readonly Reading[]): boolean {
  if (value.lt(0)) return true;
  return initial.some(
    (start) =>
      value.lt(start.value) &&
      spent.some(
        (one) =>
          one.value.gt(value.plus(ROUNDING)) &&
          start.value.plus(value).plus(ROUNDING).gte(one.value) &&
          (value.times(2).lt(start.value) || one.value.gt(value.times(OVERSPENT))),
      ),
  );
}
