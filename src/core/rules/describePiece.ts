import type { Decimal } from '../base/decimal';
import type { PieceScore, ValueKind } from './rule';
import { deductionText, distanceText, gainText, pointsText, valueText } from './ruleWords';

/** How a part of a step counts. */
export const PARTIAL = { proportional: '按比例计', down: '不足一档不扣', up: '不足一档按一档扣' } as const;
const PARTIAL_GAIN = { proportional: '按比例计', down: '不足一档不加', up: '不足一档按一档加' } as const;

/** What a stretch of a piecewise rule gives, ready to follow its interval. */
export function pieceText(score: PieceScore, fullMark: Decimal, kind: ValueKind): string {
  const points = (mark: Parameters<typeof pointsText>[0]): string => `${pointsText(mark, fullMark)} 分`;
  switch (score.kind) {
    case 'mark':
      return gainText(score.mark, fullMark);
    case 'steps': {
      const away = `以 ${points(score.start)}起，与 ${valueText(score.at, kind)} 每相差 ${distanceText(score.step, kind)}`;
      if (score.direction === 'lose')
        return `${away}${deductionText(score.change, fullMark)}，${PARTIAL[score.partialStep]}，最低 ${points(score.limit)}`;
      return `${away}${deductionText(score.change, fullMark).replace('扣', '加')}，${PARTIAL_GAIN[score.partialStep]}，最高 ${points(score.limit)}`;
    }
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
