import type { Message } from '../../core/wording/message';

/** 校验. */
export const checkWords = {
  allGood: { zh: '查了 {checked} 条勾稽关系，都对得上。', en: '{checked} relations were checked, and all hold.' },
  counts: { zh: '查了 {checked} 条勾稽关系，{passed} 条对得上。', en: '{checked} relations were checked, {passed} hold.' },
  nothingChecked: { zh: '没有可以核对的表。', en: 'No table could be checked.' },
  errors: { zh: '对不上，要改（{count}）', en: 'Does not tie ({count})' },
  notices: { zh: '提醒，有原因就不用改（{count}）', en: 'Worth a look ({count})' },
  noticesHint: { zh: '常有正当的原因（结转、年中追加等）。核实过就行，报告里写明原因。', en: 'These often have good reasons, such as amounts carried over.' },
  mended: { zh: '✓ 改好了，现在对得上（{count}）', en: '✓ Mended ({count})' },
  answered: { zh: '已说明（{count}）', en: 'Answered ({count})' },
  reason: { zh: '您写的原因：{reason}', en: 'Your reason: {reason}' },
  reasonHint: { zh: '有原因的，写在「{sheet}」表的“原因”“说明”里，这里就算答复了。', en: 'Where there is a reason, write it in the sheet {sheet}: then it is answered here.' },
  toSheet: { zh: '到「{sheet}」写原因', en: 'Write it in {sheet}' },
  notChecked: { zh: '没有核对的（{count}）', en: 'Not checked ({count})' },
  notCheckedHint: { zh: '少了表或者单元格，这些关系没有核对，也不算通过。', en: 'A table or cell is missing: these were not checked.' },
  again: { zh: '改好了，再查一遍', en: 'Check again' },
} as const satisfies Record<string, Message>;
