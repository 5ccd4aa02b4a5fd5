import type { Formula } from '../../formula/formula';
import { EMPTY, isNumber, when } from '../../formula/shorthand';
import type { ScoredTarget } from '../projectScorecard';
import type { HerCell } from './quantity';
import { isBlank } from './readTarget';
import { cellOf, doneFormula, liveNumber, targetScoreFormula, unchanged } from './targetFormulas';
import type { Shortfall } from './shortfall';

/** The live cells of one indicator: what is wanted, what was done, what that earns. */
export interface IndicatorFormulas {
  readonly targetDigits: Formula;
  readonly target: (digits: Formula) => Formula;
  readonly doneDigits: Formula;
  readonly done: (digits: Formula, typed: Formula, target: Formula) => Formula;
  readonly score: (target: Formula, done: Formula, full: Formula) => Formula;
}

const NOTHING: IndicatorFormulas = {
  targetDigits: EMPTY,
  target: () => EMPTY,
  doneDigits: EMPTY,
  done: () => EMPTY,
  score: () => EMPTY,
};

export function indicatorFormulas({ answer, record, reason }: ScoredTarget, shortfall: Shortfall): IndicatorFormulas {
  if (!answer || !record?.target) return NOTHING;
  const { calculation, target } = answer;
  const cells: readonly (HerCell | undefined)[] = [record.relation, record.unit, record.direction];
  // A relation or a unit in a column of its own is no part of the number that is read anew.
  const asBefore = cells.filter((cell) => cell !== undefined);
  const bound = calculation.kind === 'bound' ? calculation : undefined;
  const wanted = bound && liveNumber(record.target, bound.target);
  const her = record.done;
  const reached = bound?.done && her && liveNumber(her, bound.done.number);
  return {
    targetDigits: wanted?.digits ?? EMPTY,
    target: (digits) => (wanted ? guarded(asBefore, wanted.value(digits)) : EMPTY),
    doneDigits: reached?.digits ?? EMPTY,
    done: (digits, typed, wantedCell) => {
      if (!bound) return EMPTY;
      if (bound.done && her && 'unit' in target) return doneFormula(her, bound.done, target.unit, wantedCell, digits);
      const fromHer = her && !isBlank(her) ? EMPTY : when(isNumber(typed), typed, EMPTY);
      return her ? when(unchanged(her), fromHer, EMPTY) : fromHer;
    },
    score: (wantedCell, doneCell, full) =>
      targetScoreFormula(
        calculation,
        reason.because === 'assumedLevel',
        {
          target: wantedCell,
          done: doneCell,
          full,
          own: record.own ? cellOf(record.own) : EMPTY,
          settled: [record.target, record.done, ...asBefore].filter((cell) => cell !== undefined),
        },
        shortfall,
      ),
  };
}

function guarded(cells: readonly HerCell[], formula: Formula): Formula {
  return cells.reduceRight<Formula>((inner, her) => when(unchanged(her), inner, EMPTY), formula);
}
