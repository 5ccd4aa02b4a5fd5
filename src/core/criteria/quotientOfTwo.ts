import type { Characters } from './characters';
import { replaced } from './replaced';

/** What was done of what was meant to be done, by the name of either. */
const OF_TWO =
  /按照?(?<done>(?:年度|实际)*(?:完成|实际|实现)(?:指标)?[值数量])(?:与|和|同)(?<goal>(?:年初|年度|预期|设定|计划|既定)*(?:指标|目标|计划|任务)[值数量])的?(?:比例|比率|比值|百分比)(?:计分|记分|得分|计算得分|赋分)(?=[,;。\n]|$)/gu;

/** 「未完成的，按照完成值与指标值的比例记分」 is 「未完成的，得分=完成值/指标值×分值」, so that both may be given. */
export function quotientOfTwo(characters: Characters): Characters {
  return replaced(characters, OF_TWO, ({ done = '', goal = '' }) => `得分=${done}/${goal}*分值`);
}
