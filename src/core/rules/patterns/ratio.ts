import { decimal } from '../../base/decimal';
import { text } from '../../formula/formula';
import { isEverything } from '../interval';
import { isSameMark } from '../mark';
import type { PiecewiseRule } from '../pieces/piecewiseRule';
import { pointsText } from '../ruleWords';
import { FULL, type Mark } from '../terms';
import type { RulePattern } from './rulePattern';

/** The value times the full mark, from 0 to `cap`. */
export interface Ratio {
  readonly kind: 'ratio';
  readonly cap: Mark;
}

export function ratio(cap: Mark): PiecewiseRule {
  return {
    kind: 'piecewise',
    pieces: [{ interval: {}, score: { kind: 'share', base: '1', mark: FULL, cap } }],
  };
}

export function asRatio({ pieces: [only, second], otherwise }: PiecewiseRule): RulePattern | undefined {
  if (only?.score.kind !== 'share' || !isEverything(only.interval) || second || otherwise) return undefined;
  const { base, mark, cap } = only.score;
  if (!decimal(base).eq(1) || !isSameMark(mark, FULL)) return undefined;
  const shape: Ratio = { kind: 'ratio', cap };
  return {
    shape,
    isOneCalculation: true,
    describe: (fullMark) =>
      `得分＝实际值×${pointsText(FULL, fullMark)} 分，最高 ${pointsText(cap, fullMark)} 分，最低 0 分`,
    place: () => text('按比例计分'),
  };
}
