import type { Message } from './message';

/** What can be wrong with a Word file, and with a template; and what is said in one. */
export const documentMessages = {
  emptyDocument: { zh: '「{file}」是空文件，里面没有任何内容。请重新另存一份 .docx 再试。', en: '{file} is empty. Save it again as .docx.' },
  notADocument: { zh: '「{file}」不是 Word 文档。请用 Word 或 WPS 打开原文件，另存为“Word 文档（*.docx）”后再试。', en: '{file} is not a Word document. Save it as .docx first.' },
  legacyDoc: { zh: '「{file}」是旧格式的 .doc 文件。请用 Word 或 WPS 打开它，另存为“Word 文档（*.docx）”后再试。', en: '{file} is a legacy .doc file. Save it as .docx first.' },
  macroDocument: { zh: '「{file}」是带宏的文档（.docm）。请用 Word 打开它，另存为不带宏的“Word 文档（*.docx）”后再试。', en: '{file} holds macros (.docm). Save it as .docx first.' },
  documentTemplate: { zh: '「{file}」是 Word 模板（.dotx）。请用 Word 打开它，另存为“Word 文档（*.docx）”后再试。', en: '{file} is a Word template (.dotx). Save it as .docx first.' },
  encryptedDocument: { zh: '「{file}」设有打开密码。请在 Word 里打开，用“文件—信息—保护文档—用密码进行加密”清除密码，另存后再试。', en: '{file} is password-protected. Remove the password and save it again.' },
  damagedDocument: { zh: '「{file}」已损坏（{part}）。请用 Word 打开并修复，另存一份后再试。', en: '{file} is damaged ({part}). Let Word repair it and save it again.' },
  documentTooLarge: { zh: '「{file}」解压后过大，没有读取。请删去无关的内容，或者拆成几个文档后再试。', en: '{file} is too large once unpacked. Split it or remove what does not belong.' },
  commentElsewhere: { zh: '（针对{story}里的“{quote}”）。', en: 'On “{quote}” in the {story}.' },
} as const satisfies Record<string, Message>;

/** Where text stands in a document, as the messages name it. */
export const STORY_NAMES = {
  body: { zh: '正文', en: 'text' },
  header: { zh: '页眉', en: 'header' },
  footer: { zh: '页脚', en: 'footer' },
  footnote: { zh: '脚注', en: 'footnote' },
  endnote: { zh: '尾注', en: 'endnote' },
  textBox: { zh: '文本框', en: 'text box' },
  chart: { zh: '图表', en: 'chart' },
  diagram: { zh: 'SmartArt 图形', en: 'diagram' },
} as const satisfies Record<string, Message>;
