import { text } from '../../formula/formula';
import { bandFormula } from '../pieces/bandFormula';
import type { PiecewiseRule } from '../pieces/piecewiseRule';
import { gainText, intervalText, sideText } from '../ruleWords';
import type { Interval, Mark } from '../terms';
import type { RulePattern } from './rulePattern';

/** One mark within an interval, another outside it. */
export interface PassFail {
  readonly kind: 'passFail';
  readonly passes: Interval;
  readonly pass: Mark;
  readonly fail: Mark;
}

export function passFail(passes: Interval, pass: Mark, fail: Mark): PiecewiseRule {
  return {
    kind: 'piecewise',
    pieces: [{ interval: passes, score: { kind: 'mark', mark: pass } }],
    otherwise: { kind: 'mark', mark: fail },
  };
}

export function asPassFail({ pieces: [only, second], otherwise }: PiecewiseRule): RulePattern | undefined {
  if (only?.score.kind !== 'mark' || second || otherwise?.kind !== 'mark') return undefined;
  const shape: PassFail = { kind: 'passFail', passes: only.interval, pass: only.score.mark, fail: otherwise.mark };
  const { passes, pass, fail } = shape;
  return {
    shape,
    isOneCalculation: false,
    describe: (fullMark, kind) =>
      `${intervalText(passes, kind)} ${gainText(pass, fullMark)}；否则${gainText(fail, fullMark)}`,
    place: (value, kind) => {
      const { inside, outside } = sideText(passes, kind);
      return bandFormula([{ interval: passes, then: text(inside) }], text(outside), value, kind);
    },
  };
}
