import type { Message } from '../../core/wording/message';

/** 填写: all that is missing on one page. */
export const fillWords = {
  hint: { zh: '回车或 Tab 到下一项；在选项上按 1、2、3 直接选，自动到下一项。', en: 'Enter or Tab goes to the next; 1, 2, 3 choose and go on.' },
  onlyOpen: { zh: '只看没填的', en: 'Only what is open' },
  groupOpen: { zh: '还有 {count} 项', en: '{count} open' },
  groupDone: { zh: '都填了', en: 'complete' },
  allMet: { zh: '本部分全部符合', en: 'All met in this part' },
  allMetHint: { zh: '把这一部分还没选的要点都选“是”', en: 'Answers every open point of this part with yes' },
  indicatorMark: { zh: '{full} 分', en: '{full} points' },
  indicatorScore: { zh: '{score} / {full}', en: '{score} / {full}' },
  totalNow: { zh: '总分', en: 'Total' },
  totalChange: { zh: '{total}（{change}）', en: '{total} ({change})' },
  stillOpen: { zh: '还有 {count} 项没评', en: '{count} open' },
  complete: { zh: '都评完了，等级：{grade}', en: 'Complete, grade: {grade}' },
  nothing: { zh: '没有要填的了。', en: 'Nothing is left to fill in.' },
  notScored: { zh: '先评一次分，才知道缺什么。', en: 'Score once first: then it is known what is missing.' },
} as const satisfies Record<string, Message>;
