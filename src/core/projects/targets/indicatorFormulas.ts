import { type Formula } from '../../formula/formula';
import { EMPTY, isNumber, when } from '../../formula/shorthand';
import type { ScoredTarget } from '../scorecard';
import type { HerCell } from './quantity';
import { isBlank } from './readTarget';
import { cellOf, doneFormula, numberFormula, targetScoreFormula, unchanged } from './targetFormulas';
import type { Shortfall } from './shortfall';

/** The three live cells of one indicator: what is wanted, what was done, what that earns. */
export interface IndicatorFormulas {
  readonly target: Formula;
  readonly done: (typed: Formula, target: Formula) => Formula;
  readonly score: (target: Formula, done: Formula, full: Formula) => Formula;
}

export function indicatorFormulas({ answer, record, reason }: ScoredTarget, shortfall: Shortfall): IndicatorFormulas {
  if (!answer || !record?.target) return { target: EMPTY, done: () => EMPTY, score: () => EMPTY };
  const { calculation, target } = answer;
  const cells: readonly (HerCell | undefined)[] = [record.relation, record.unit, record.direction];
  // A relation or a unit in a column of its own is no part of the number that is read anew.
  const asBefore = cells.filter((cell) => cell !== undefined);
  const wanted = calculation.kind === 'bound' ? numberFormula(record.target, calculation.target) : EMPTY;
  return {
    target: asBefore.length === 0 || calculation.kind !== 'bound' ? wanted : guarded(asBefore, wanted),
    done: (typed, wantedCell) => {
      const her = record.done;
      if (calculation.kind !== 'bound') return EMPTY;
      if (calculation.done && her && 'unit' in target)
        return doneFormula(her, calculation.done, target.unit, wantedCell);
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
