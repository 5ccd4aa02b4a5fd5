import type { Decimal } from '../../base/decimal';
import { deductionText, distanceText, gainText, pointsText, valueText } from '../ruleWords';
import type { Mark, ValueKind } from '../terms';
import type { PieceScore, StepsScore } from './piecewiseRule';

/** How a part of a step counts. */
export const PARTIAL = { proportional: '按比例计', down: '不足一档不扣', up: '不足一档按一档扣' } as const;
const PARTIAL_GAIN = { proportional: '按比例计', down: '不足一档不加', up: '不足一档按一档加' } as const;

/** What a stretch of a piecewise rule gives, ready to follow its interval. */
export function pieceText(score: PieceScore, fullMark: Decimal, kind: ValueKind): string {
  const points = (mark: Mark): string => `${pointsText(mark, fullMark)} 分`;
  switch (score.kind) {
    case 'mark':
      return gainText(score.mark, fullMark);
    case 'steps':
      return stepsText(score, fullMark, kind);
    case 'share':
      return `按实际值÷${valueText(score.base, kind)}×${points(score.mark)}计，最高 ${points(score.cap)}`;
    case 'inverse':
      return `按 ${valueText(score.base, kind)}÷实际值×${points(score.mark)}计，最高 ${points(score.cap)}`;
    case 'line': {
      const ends = [score.from, score.to].map(({ at, mark }) => `${valueText(at, kind)} 得 ${points(mark)}`);
      return `在 ${ends.join('与 ')}之间按直线比例计`;
    }
    case 'between':
      return `由人工在 ${points(score.minimum)}到 ${points(score.maximum)}之间评定`;
  }
}

function stepsText(score: StepsScore, fullMark: Decimal, kind: ValueKind): string {
  const { start, at, step, change, partialStep, limit } = score;
  const away = `以 ${pointsText(start, fullMark)} 分起，与 ${valueText(at, kind)} 每相差 ${distanceText(step, kind)}`;
  const points = `${pointsText(limit, fullMark)} 分`;
  const loss = deductionText(change, fullMark);
  return score.direction === 'lose'
    ? `${away}${loss}，${PARTIAL[partialStep]}，最低 ${points}`
    : `${away}${loss.replace('扣', '加')}，${PARTIAL_GAIN[partialStep]}，最高 ${points}`;
}
