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
  documentTableMissing: { zh: '「{file}」里没有第 {table} 张表，一共有 {count} 张。请检查 --table 后面的数字。', en: '{file} has no table {table}, it has {count}.' },
  schemeNotInTable: { zh: '「{file}」的第 {table} 张表不是指标体系：没有认出指标、分值和评价标准的表头。请换一张表，或者检查表头。', en: 'Table {table} of {file} is no table of indicators.' },
  noSchemeInBook: { zh: '「{file}」里没有认出指标体系。表头要写着三级指标（或指标名称）、分值和评价标准，每个指标一行；请打开这个文件看一看，或者把表直接复制到本工作簿的一张工作表里。', en: 'No indicator table in {file}: it needs a heading row with indicator names, marks and criteria. Or copy the table into a sheet of this workbook.' },
  noSchemeInDocument: { zh: '「{file}」的 {count} 张表里没有认出指标体系。请确认报告里有带指标、分值和评价标准的表，并保留表头。', en: 'None of the {count} tables of {file} is a table of indicators.' },
  severalSchemesInDocument: { zh: '「{file}」里不止一张表像指标体系，请指明一张：{tables}。', en: 'Several tables of {file} look like tables of indicators; name one: {tables}.' },
  commentElsewhere: { zh: '（针对{story}里的“{quote}”）。', en: 'On “{quote}” in the {story}.' },

  // What is wrong at one place of a template; the place and the sentence are put before it.
  unknownField: { zh: '没有「{tag}」这个字段。', en: 'There is no field {tag}.' },
  unknownSuffix: { zh: '「{tag}」的名称对，冒号后面的写法不认识。', en: 'The name in {tag} is right, what follows the colon is not known.' },
  notAList: { zh: '「{tag}」不是列表，也不能当作条件。', en: '{tag} is neither a list nor a condition.' },
  nearestName: { zh: '最接近的是「{nearest}」，请核对后改正。', en: 'The nearest is {nearest}.' },
  allNames: { zh: '可用的名称见“字段一览”，或者用 fields 命令列出。', en: 'The command fields lists every name.' },
  emptyTag: { zh: '括号「{tag}」里没有字段名称。请写上名称，或者删去括号。', en: 'There is no name in {tag}. Write one or delete the braces.' },
  braceNotClosed: { zh: '「{tag}」的括号没有配对。请在字段名称后面补上右括号。', en: 'The brace in “{tag}” is not closed. Close it after the name.' },
  braceNotOpened: { zh: '「{tag}」多出一个右括号。请在字段名称前面补上左括号，或者删去它。', en: 'The brace in “{tag}” was never opened. Open it before the name, or delete it.' },
  loopNotClosed: { zh: '「{tag}」没有结束。请在要重复的内容后面写上对应的结束标记。', en: '{tag} is never closed. Write its closing tag after what is to be repeated.' },
  closeWithoutOpen: { zh: '「{tag}」前面没有对应的开始标记。请补上开始标记，或者删去它。', en: '{tag} closes nothing. Write its opening tag, or delete it.' },
  loopsCross: { zh: '「{tag}」与「{other}」互相交叉。请让里面的一个先结束。', en: '{tag} and {other} cross. Close the inner one first.' },
  loopAcrossPlaces: { zh: '「{tag}」与「{other}」一个在表格（或者内容控件、脚注）里，一个在外面，不知道该重复什么。请把两个标记放在同一处。', en: '{tag} and {other} stand in different places (one inside a table, one outside). Put both into the same.' },
  loopSplitsParagraph: { zh: '「{tag}」与「{other}」不在一段，而同一段里还有循环外的文字。请让两个标记各占一段，或者都写在一段里。', en: '{tag} and {other} stand in two paragraphs that hold other text too. Give each a paragraph of its own, or put both into one.' },
  tagInChartData: { zh: '「{tag}」写在图表的数据里，填不进去。请把字段写在图表标题里，图表的数据在它自己的工作簿里修改。', en: '{tag} stands among the data of a chart and cannot be filled. Use fields in its title only.' },
  tagOutOfReach: { zh: '「{tag}」写在拼音或者艺术字里，填不进去。请改成普通文字，或者换成文本框。', en: '{tag} stands in a reading aid or in word art and cannot be filled. Use plain text or a text box.' },
  tagInBoundControl: { zh: '「{tag}」所在的内容控件绑定了文档属性，Word 打开时会把填好的字改回去。请选中这个控件，在“开发工具”里取消映射，或者删去控件只留文字。', en: '{tag} stands in a content control bound to a document property; Word would write over it. Remove the mapping, or the control.' },
} as const satisfies Record<string, Message>;

/** What is put behind the name of a report for a copy of it. */
export const documentCopies = {
  marked: { zh: '-批注', en: '-marked' },
  template: { zh: '-模板', en: '-template' },
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
