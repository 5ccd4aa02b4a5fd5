import type { Message } from '../../core/wording/message';

/** 校验. */
export const checkWords = {
  allGood: { zh: '查了 {checked} 条勾稽关系，都对得上。', en: '{checked} relations were checked, and all hold.' },
  counts: { zh: '查了 {checked} 条勾稽关系，{passed} 条对得上。', en: '{checked} relations were checked, {passed} hold.' },
  nothingChecked: { zh: '没有可以核对的表。', en: 'No table could be checked.' },
  errors: { zh: '对不上，要改（{count}）', en: 'Does not tie ({count})' },
  notices: { zh: '提醒，有原因就不用改（{count}）', en: 'Worth a look ({count})' },
  noticesHint: { zh: '常有正当的原因（结转、年中追加等）。核实过，在下面选原因、写几个字就行，写进「校验」表里，再评也在。', en: 'These often have good reasons, such as amounts carried over. Give the reason below: it is written into 校验 and stays.' },
  mended: { zh: '✓ 改好了，现在对得上（{count}）', en: '✓ Mended ({count})' },
  answered: { zh: '已说明（{count}）', en: 'Answered ({count})' },
  reason: { zh: '您写的原因：{reason}', en: 'Your reason: {reason}' },
  reasonHint: { zh: '也可以直接写在「{sheet}」表的“原因”“说明”里。', en: 'It may also be written in the sheet {sheet}.' },
  whyTitle: { zh: '为什么可以不改', en: 'Why it may stand' },
  whyNone: { zh: '还没有说明', en: 'Not answered yet' },
  whySaid: { zh: '说明', en: 'In your words' },
  whyOtherHint: { zh: '选了“其他”，请写出是什么原因，不然不算答复。', en: 'With 其他, say what it is: otherwise it is no answer.' },
  changeReason: { zh: '改说明', en: 'Change it' },
  toSheet: { zh: '到「{sheet}」写原因', en: 'Write it in {sheet}' },
  notChecked: { zh: '没有核对的（{count}）', en: 'Not checked ({count})' },
  notCheckedHint: { zh: '少了表或者单元格，这些关系没有核对，也不算通过。', en: 'A table or cell is missing: these were not checked.' },
  again: { zh: '改好了，再查一遍', en: 'Check again' },
} as const satisfies Record<string, Message>;
