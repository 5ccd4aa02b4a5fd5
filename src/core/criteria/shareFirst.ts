import type { Characters } from './characters';
import { ACT } from './lexicon/acts';
import { replaced } from './replaced';

const FIRST = new RegExp(
  `(?<=^|[,;。:\\n)])(?:全部)?(?<share>\\d+(?:\\.\\d+)?%(?:及?以上)?)(?<done>${ACT}|覆盖|达标)(?:任务|目标|计划|到位)?(?=的?(?:项目)?,?(?:得|计|记|赋|不扣分)(?:\\d|满分|全分))`,
  'gu',
);

/** 「100%完成得满分」 is 「完成100%得满分」, and 「95%以上整改得3分」 「整改率95%以上得3分」. */
export function shareFirst(characters: Characters): Characters {
  return replaced(characters, FIRST, ({ share = '', done = '' }) => `${done}${done === '完成' ? '' : '率'}${share}`);
}
