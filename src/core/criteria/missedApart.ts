import type { Characters } from './characters';
import { replaced } from './replaced';

const MISSED =
  /(?<=^|[,;。\n])(?<missed>(?:未|没有)(?:全部|全)?(?:达到|完成|达标|实现)(?:目标值?|任务|计划|要求|标准)?的)(?=得分=)/gu;

/** 「未达到的得分=完成值/目标值×10」 is 「未达到的，得分=…」: the score is not called after what is missed. */
export function missedApart(characters: Characters): Characters {
  return replaced(characters, MISSED, ({ missed = '' }) => `${missed},`);
}
