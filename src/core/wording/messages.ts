import { criterionMessages } from './criterionMessages';
import { documentMessages } from './documentMessages';
import { excelMessages } from './excelMessages';
import { rollupMessages } from './rollupMessages';
import type { Message } from './message';
import { projectMessages } from './projectMessages';

/** Every sentence that people read, by its code. */
export const messages = {
  // Refusals: why a file could not be used, and what to do.
  fileNotFound: { zh: '找不到文件「{file}」。请检查文件名和所在文件夹。', en: 'File not found: {file}. Check its name and folder.' },
  isDirectory: { zh: '「{file}」是文件夹，不是工作簿。请指定一个 .xlsx 文件。', en: '{file} is a folder. Name an .xlsx file.' },
  notReadable: { zh: '打不开文件「{file}」。请确认它没有被别的程序独占，并且您有读取权限。', en: 'Cannot read {file}. Check that no other program holds it and that you may read it.' },
  emptyFile: { zh: '「{file}」是空文件，里面没有任何内容。请重新从系统导出或另存一份。', en: '{file} is empty. Export or save it again.' },
  notAWorkbook: { zh: '「{file}」不是 Excel 工作簿。请用 Excel 或 WPS 打开原文件，另存为 .xlsx 后再试。', en: '{file} is not an Excel workbook. Save it as .xlsx first.' },
  legacyXls: { zh: '「{file}」是旧格式的 .xls 文件。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（*.xlsx）”后再试。', en: '{file} is a legacy .xls file. Save it as .xlsx first.' },
  binaryWorkbook: { zh: '「{file}」是二进制格式（.xlsb）的工作簿。请用 Excel 打开它，另存为“Excel 工作簿（*.xlsx）”后再试。', en: '{file} is a binary workbook (.xlsb). Save it as .xlsx first.' },
  encrypted: { zh: '「{file}」设有打开密码。请在 Excel 里打开，用“文件—信息—保护工作簿—用密码进行加密”清除密码，另存后再试。', en: '{file} is password-protected. Remove the password and save it again.' },
  damaged: { zh: '「{file}」已损坏（{part}）。请用 Excel 打开并修复，另存一份后再试。', en: '{file} is damaged ({part}). Let Excel repair it and save it again.' },
  tooLarge: { zh: '「{file}」解压后过大，无法处理。请删去无关的工作表后再试。', en: '{file} is too large once unpacked. Remove unrelated sheets.' },
  partTooLarge: { zh: '「{file}」太大：其中的「{part}」解压后超过 {limit}，没有读取。请把与自评无关的工作表移到别的文件后再试。', en: '{file} is too large: {part} exceeds {limit} once unpacked. Move unrelated sheets to another file.' },
  tooManyCells: { zh: '「{file}」太大：有内容的单元格超过 {limit} 个，没有读取。请把与自评无关的工作表移到别的文件后再试。', en: '{file} is too large: more than {limit} filled cells. Move unrelated sheets to another file.' },
  tooManyTexts: { zh: '「{file}」太大：不同的文字超过 {limit} 条，没有读取。请把与自评无关的工作表移到别的文件后再试。', en: '{file} is too large: more than {limit} different texts. Move unrelated sheets to another file.' },
  tooManyNames: { zh: '「{file}」太大：定义的名称超过 {limit} 个，没有读取。请在 Excel 的“公式—名称管理器”里删去不用的名称后再试。', en: '{file} is too large: more than {limit} defined names. Delete unused names in the Name Manager.' },
  tooManyFormulas: { zh: '「{file}」太大：公式合计超过 {limit} 个字符，没有读取。请把与自评无关的工作表移到别的文件，或者把其中的公式粘贴成数值后再试。', en: '{file} is too large: its formulas exceed {limit} characters. Move unrelated sheets to another file or paste their formulas as values.' },
  tooManyAreas: { zh: '「{file}」太大：合并单元格和数组区域超过 {limit} 处，没有读取。请把与自评无关的工作表移到别的文件后再试。', en: '{file} is too large: more than {limit} merged cells and array areas. Move unrelated sheets to another file.' },
  notAFile: { zh: '「{file}」不是普通文件，没有读取。请指定磁盘上的一个 .xlsx 文件。', en: '{file} is not a regular file. Name an .xlsx file on disk.' },
  reportNotDocx: { zh: '报告只能写成 Word 文件，「{file}」请改为以 .docx 结尾的名字。', en: 'A report is written as a Word file: give {file} a name that ends in .docx.' },
  figuresLeft: { zh: '这里的数没有认出是哪一项，还是去年的：{numbers}。请改成字段，或者每年自己填。', en: 'These figures were not recognised and are still last year\'s: {numbers}. Make them fields or fill them in each year.' },
  fieldDoubtful: { zh: '“{words}”换成了 {put}，请看一眼是不是这个意思。', en: '“{words}” became {put}: please check that this is what is meant.' },
  markedIsReport: { zh: '批注版不能与原报告「{file}」同名。请用 --out 另起一个名字。', en: 'The marked copy must not be the report {file} itself. Choose another name with --out.' },
  outputNotWritable: { zh: '写不了结果文件「{file}」。请确认它没有在 Excel 里打开，并且文件夹可以写入。原工作簿没有改动。', en: 'Cannot write {file}. Close it in Excel and check the folder. The source workbook is unchanged.' },
  outputIsInput: { zh: '结果文件不能与原工作簿「{file}」同名。请用 --out 另起一个名字。', en: 'The output must not be the source workbook {file}. Choose another name with --out.' },
  noKnownTable: {
    zh: '「{file}」里没有认出任何预决算表。请确认工作簿里有部门预算表、决算表、“三公”经费表，或者一张写明“数据项、数值、单位”的表，并保留表名和表头。',
    en: 'No known table in {file}. It should hold budget, final-account or “三公” tables, or a sheet with 数据项, 数值, 单位.',
  },
  emptyWorkbook: { zh: '「{file}」的所有工作表都是空的。请先把预算表、决算表放进工作簿。', en: 'Every sheet of {file} is empty. Put the budget and final-account tables into it first.' },
  unknownForm: { zh: '没有名为「{form}」的报告格式。可用的有：{known}。', en: 'No report form “{form}”. Known: {known}.' },
  reportNotWritable: { zh: '写不了报告「{path}」。请确认它没有在 Word 或 WPS 里打开，并且文件夹可以写入。工作簿没有改动。', en: 'Cannot write {path}. Close it in Word and check the folder. The workbook is unchanged.' },
  answersNotFound: { zh: '找不到答案文件「{file}」。请检查 --answers 后面的文件名。', en: 'Answers file not found: {file}.' },
  answersNotJson: { zh: '答案文件「{file}」不是有效的 JSON：{reason}。', en: 'The answers file {file} is not valid JSON: {reason}.' },
  answersInvalid: { zh: '答案文件「{file}」里的「{key}」有误：{reason}。', en: 'In the answers file {file}, “{key}” is wrong: {reason}.' },
  nameTaken: { zh: '工作簿里已有您自己定义的名称「{name}」，与评分要用的名称相同。请在“公式—名称管理器”里给它改个名字后再评分。', en: 'The workbook already defines the name {name}, which scoring needs. Rename it in the Name Manager.' },
  sheetNameTaken: { zh: '工作簿里已有一张叫「{sheet}」的图表工作表，与要写的表同名。请给它改个名字后再评分。', en: 'A chart sheet is already called {sheet}. Rename it and score again.' },
  givenNotJson: { zh: '--given 后面不是有效的 JSON：{reason}。', en: '--given is not valid JSON: {reason}.' },
  givenInvalid: { zh: '--given 里的「{key}」不能用。数写成数字，items 写成 true 和 false 的列表，grade 写成等级的名称。', en: '“{key}” in --given cannot be used.' },
  unknownScheme: { zh: '没有名为「{scheme}」的评分体系。可用的有：{known}。', en: 'No scheme “{scheme}”. Known: {known}.' },

  ownSheetUnclear: { zh: '有几张表都可能是正在用的「{title}」：{sheets}。请只留下填好的那一张，把其余的删除或移到别的工作簿，再评分。工作簿没有改动。', en: 'Several sheets could be the {title} in use: {sheets}. Keep the one that is filled in and remove the others. Nothing was changed.' },
  ownKeysGone: { zh: '「{sheet}」里程序用的隐藏列（编号）没有了，认不出哪一行是哪一项，您填写的内容无法采用。请撤销删除该列；撤销不了的，先把填写的内容另存一份，再删除这张表重新评分。工作簿没有改动。', en: 'The hidden column of keys in {sheet} is gone, so its entries cannot be told apart. Undo that, or keep a copy of what you typed, delete the sheet and score again. Nothing was changed.' },
  outputNotOurs: { zh: '「{path}」已经有了，但它不是这个助手写的评分结果。为免覆盖您的文件，没有写。请把它移走，或用 --out 另起一个名字。', en: '{path} exists and is no result of ours; it was not overwritten. Move it, or choose another name with --out.' },
  outputTablesChanged: { zh: '上次的结果「{path}」里，您自己的表改过或加过：{sheets}。为免丢失，没有覆盖。要接着改过的评，请直接对「{path}」评分；不要了，就删除它，或用 --out 另起一个名字。', en: 'In the earlier result {path} sheets of yours were changed: {sheets}. It was not overwritten. Score {path} itself, delete it, or choose another name with --out.' },
  outputHasObjects: { zh: '上次的结果「{path}」里，评分表上有您加的批注、图片、图表或表格：{sheets}，新的结果里不会有。没有覆盖。要接着用，请直接对「{path}」评分；不要了，就删除它，或用 --out 另起一个名字。', en: 'In the earlier result {path} there are comments, pictures or charts of yours on {sheets}. It was not overwritten. Score {path} itself, delete it, or choose another name with --out.' },
  outputFilledToo: { zh: '原工作簿里有评分表，上次的结果「{path}」里也有，两处填写的内容不一样，分不清以哪一处为准。没有覆盖。请直接对「{path}」评分，或删除它，或用 --out 另起一个名字。', en: 'Both the workbook and the earlier result {path} are filled in, and differ. It was not overwritten. Score {path} itself, delete it, or choose another name with --out.' },
  stopped: { zh: '已停止，工作簿没有改动。', en: 'Stopped. The workbook is unchanged.' },
  placeGone: { zh: '找不到「{sheet}」{cell}：它可能改了名或者被删除了。请重新评分，再点一次。', en: '{sheet} {cell} is gone: renamed or deleted. Score again, then click again.' },

  nothingRecognised: {
    zh: '没有认出任何预决算表。请确认工作簿里有部门预算表、决算表、“三公”经费表，或者一张写明“数据项、数值、单位”的表，并保留表名和表头。',
    en: 'No known table. The workbook should hold budget, final-account or “三公” tables, or a sheet with 数据项, 数值, 单位.',
  },
  nothingInWorkbook: { zh: '所有工作表都是空的。请先把预算表、决算表放进工作簿。', en: 'Every sheet is empty. Put the budget and final-account tables in first.' },

  // Findings: what a person should look at in her workbook or in ours.
  errorValue: { zh: '「{sheet}」{cell} 是错误值 {shown}，读不出「{fact}」。请先改好这个单元格，或者在「绩效数据」里填写。', en: '{sheet}!{cell} shows {shown}; “{fact}” cannot be read. Mend the cell or type the figure in 绩效数据.' },
  uncalculated: { zh: '「{sheet}」{cell} 的公式没有保存计算结果，读不出「{fact}」。请用 Excel 或 WPS 打开工作簿，保存一次再评分。', en: 'The formula in {sheet}!{cell} was saved without its value; “{fact}” cannot be read. Open and save the workbook once.' },
  textForNumber: { zh: '「{sheet}」{cell} 应当是数字，却写着「{shown}」，读不出「{fact}」。请改成数字，或者在「绩效数据」里填写。', en: '{sheet}!{cell} should be a number but says “{shown}”; “{fact}” cannot be read.' },
  directionUnknown: { zh: '「{sheet}」{cell} 写着「{shown}」，看不出是追加还是收回，所以整张台账没有取数。请写明“追加”或“收回”。', en: '{sheet}!{cell} says “{shown}”: neither 追加 nor 收回, so the ledger was not read.' },
  unitMissing: { zh: '「{sheet}」没有写明金额单位是元还是万元（或者写得前后不一），{cell} 起的「{fact}」没有取用。请在表头写上“单位：万元”或“单位：元”。', en: '{sheet} does not say 元 or 万元, or says both; “{fact}” from {cell} on was not used.' },
  wordUnknown: { zh: '「{sheet}」{cell} 的「{table}」里，“{text}”中的“{word}”看不懂，「{fact}」没有取数。如果就是本单位的数，请在「绩效数据」的“另取来源”里指到那个单元格，或者直接填写。', en: 'In {table} ({sheet}!{cell}) the word “{word}” of “{text}” is not understood; “{fact}” was not taken.' },
  unitUnclear: { zh: '工作簿里写着几个单位：{units}，看不出哪一个是本单位，写明单位的表都没有取数。请只留本单位的表，或者另取来源。', en: 'The workbook names several units: {units}; none of their tables was read.' },
  unitUnknown: { zh: '「{sheet}」{cell} 旁边的单位「{shown}」不是元、千元、万元或亿元，「{fact}」没有取用。请改正单位。', en: 'The unit “{shown}” beside {sheet}!{cell} is not a money unit; “{fact}” was not used.' },
  surveyCountMissing: { zh: '「{sheet}」{cell} 没有填人数，满意度没有计分。没有人选请填 0。', en: '{sheet}!{cell} has no count; the survey was not scored. Type 0 where nobody chose it.' },
  surveyTotalDiffers: { zh: '「{sheet}」{cell} 的合计是 {shown}，而满意、一般、不满意相加是 {sum}。满意度按相加的人数计算，请核对。', en: 'The total in {sheet}!{cell} is {shown}, but the answers add up to {sum}. The sum was used.' },
  conflict: { zh: '「{fact}」在几处的数字不一致：{values}。没有采用任何一个，请核对后在「绩效数据」里填写。', en: '“{fact}” differs between places: {values}. None was used.' },
  draftDiffers: { zh: '「{fact}」采用了 {used}；隐藏、草稿或备份表「{sheet}」里是 {other}，没有采用。', en: '“{fact}” is {used}; the hidden or draft sheet {sheet} says {other}, which was not used.' },
  unitInherited: { zh: '「{sheet}」{cell} 的「{table}」没有写金额单位，按同一张工作表上方写的“{unit}”读取，请核对。', en: 'The table {table} in {sheet}!{cell} names no unit; {unit}, stated above it on the sheet, was used.' },
  unitInferred: { zh: '「{sheet}」{cell} 的「{table}」没有写金额单位；其中几个数与别的表按“{unit}”正好对上，就按“{unit}”读取，请核对。', en: 'The table {table} in {sheet}!{cell} names no unit; its figures agree with other tables in {unit}, which was used.' },
  totalDiffers: { zh: '「{sheet}」{cell} 的「{fact}」印的是 {value}，而{parts}相加是 {sum}，对不上，请核对。', en: '“{fact}” in {sheet}!{cell} is {value}, but its parts add up to {sum}. Please check.' },
  doNotTie: { zh: '表里有 {count} 处对不上。第一处：{first}请逐处核对。', en: '{count} places do not tie. The first: {first} Check each of them.' },
  listHasBlanks: { zh: '「{sheet}」的项目表里 {cell} 是空的，又没有合计行，所以「{fact}」没有取数。没有金额请填 0，或者加上合计行。', en: 'In the project list of {sheet}, {cell} is blank and there is no total row; “{fact}” was not read.' },
  projectTwice: { zh: '项目「{project}」有两张自评表：{places}。为免重复计算，项目的个数和合计没有取数，请删去一张或改正项目名称。', en: 'The project {project} has two forms: {places}. To avoid counting it twice, project totals were not read.' },
  tooManyProjects: { zh: '项目自评表有 {count} 张，多得写不进一个公式，项目的个数或合计没有取数。请加一张项目清单，列出各项目的预算和执行数。', en: '{count} project forms are more than one formula holds; add a list of the projects.' },
  sumTooLong: { zh: '「{sheet}」的「{table}」分成的段太多，「{fact}」的求和写不进一个公式，没有取数。请在表下加一行合计，或者在「绩效数据」里填写。', en: 'The sum of “{fact}” over {table} in {sheet} is more than one formula holds; it was not read.' },
  surveyScaleUnknown: { zh: '「{sheet}」{cell} 的调查表不是“满意、一般、不满意”三种答案，没有自动计分。请在「绩效数据」里填写满意度得分。', en: 'The survey in {sheet}!{cell} has other answers than 满意, 一般, 不满意; type its score in 绩效数据.' },
  newerYearIncomplete: { zh: '工作簿里还有 {newer} 年的决算，但没有 {newer} 年的预算，所以按 {year} 年评分。要评 {newer} 年，请补上预算表，或者指定年度。', en: 'There are final accounts of {newer} but no budget, so {year} was scored. Add the budget of {newer}, or name the year.' },
  magnitude: { zh: '「{sheet}」写的金额单位是“{unit}”，可是按它算，{cell} 的「{fact}」就是 {value} 万元，不像是真的。这张表的金额都没有取用；请核对单位是元还是万元。', en: 'In {sheet} the unit is said to be {unit}, but then “{fact}” in {cell} would be {value} 万元. None of its money was used.' },
  ledgerOfYears: { zh: '「{sheet}」的「{table}」里有几个年度的记录（{cell} 起：{years}），没有合计。请把各年度分开，或者只留本年的。', en: 'The ledger {table} in {sheet} has entries of {years} (from {cell}); it was not added up.' },
  countImpossible: { zh: '「{sheet}」{cell} 的「{fact}」是 {shown}。人数、个数应当是不小于 0 的整数，没有采用，请核对。', en: '“{fact}” in {sheet}!{cell} is {shown}: a count is a whole number and not negative. It was not used.' },
  typedImpossible: { zh: '「{fact}」填的是 {typed}。人数、个数应当是不小于 0 的整数，没有采用，请改正。', en: '“{fact}” says {typed}: a count is a whole number and not negative. It was not used.' },
  projectsUnread: { zh: '这些地方像是项目清单或自评表，没有读懂：{places}。项目要么全都读到、要么不算，所以项目个数和合计没有取数。请看一看那里的标题、表头和“年度资金总额”一行。', en: 'These look like lists or forms of projects and could not be read: {places}. Project totals were not taken.' },
  budgetIsInitial: { zh: '「{sheet}」的「{table}」里没有“全年预算”，「{fact}」按“{heading}”取数。年中调整过的，请加一列全年预算数。', en: 'The table {table} in {sheet} has no 全年预算; “{fact}” was taken from {heading}.' },
  budgetUnclear: { zh: '「{sheet}」的「{table}」里有两列都像全年预算数，看不出取哪一列，「{fact}」没有取数。请把其中一列写明是“全年预算数”。', en: 'Two columns of {table} in {sheet} could be 全年预算; “{fact}” was not read.' },
  substituteUsed: { zh: '「{fact}」取自「{sheet}」{cell}，那是一般公共预算的表；工作簿里没有部门总数可以对，请核对部门是否还有别的资金。', en: '“{fact}” comes from {sheet}!{cell}, a table of the general public budget; nothing says whether that is all.' },
  draftUsed: { zh: '「{fact}」只在隐藏、草稿或备份表「{sheet}」里找到，先按它取数，请核对。', en: '“{fact}” was found only in the hidden or draft sheet {sheet}; please check.' },
  typedDiffersFromTable: { zh: '「{fact}」按您填写的 {typed} 计算，而表格里是 {table}。', en: '“{fact}” is {typed} as typed; the table says {table}.' },
  typedNotNumber: { zh: '「绩效数据」里「{fact}」填的是「{typed}」，不是数字，没有采用。', en: 'In 绩效数据 “{fact}” says “{typed}”, which is not a number.' },
  overrideNotNumber: { zh: '「绩效数据」里「{fact}」的“另取来源”是「{shown}」，不是数字，没有采用。请改成数字，或者指到一个数字单元格。', en: 'The other source of “{fact}” in 绩效数据 shows “{shown}”, which is not a number.' },
  overrideUnitUnknown: { zh: '「绩效数据」里「{fact}」的“来源单位”是「{shown}」，应当是元、千元、万元或亿元，没有采用。', en: 'The unit “{shown}” of the other source of “{fact}” is no money unit; it was not used.' },
  lastYearEntries: { zh: '「绩效数据」等表是 {last} 年度的。这次评的是 {year} 年度：您为 {last} 年度填写的 {count} 处没有当作 {year} 年的数，都记在“备注”里；能作上年数的已结转。请按 {year} 年的情况填写。', en: 'Our sheets are of {last}, the tables of {year}: {count} entries of last year moved into the remarks.' },
  criterionNotRead: { zh: '「{sheet}」{cell}：「{indicator}」的评价标准不能自动计分：{why}请在「得分」里填写分数。', en: '{sheet}!{cell}: the criterion of {indicator} cannot be scored: {why} Type its score.' },
  entriesLeft: { zh: '有 {count} 项指标现在的评分体系里没有，或者不再问原来的要点：您填过的内容记在「{sheet}」表下，不计分。', en: '{count} indicators are no longer in the scheme, or ask other questions: what was typed stands under {sheet} and does not count.' },
  ownSheetCopied: { zh: '「{sheet}」是「{title}」的副本：没有从中取数，也没有改动它；以「{counts}」为准。', en: '{sheet} is a copy of {title}: it was neither read nor changed; {counts} counts.' },
  ownTableInHers: { zh: '「{sheet}」里有剪切过去的「{title}」：您在其中填写的都已采用，那张表没有改动；新的「{title}」另写了一张。', en: '{title} was moved into {sheet}: what you typed there counts, the sheet was not changed, and {title} was written anew.' },
  ownRowCopied: { zh: '「{sheet}」第 {row} 行是第 {counts} 行复制出来的：按第 {counts} 行计，复制的这一行只作备注。', en: 'Row {row} of {sheet} is a copy of row {counts}, which counts.' },
  indicatorNamedTwice: { zh: '「{sheet}」第 {row} 行的「{indicator}」与同一组的另一项指标同名，没有照它计分。请给它改个名称。', en: 'Row {row} of {sheet}: another indicator of the group is called {indicator} too; it was not taken up. Rename it.' },
  tableNotKept: { zh: '「{sheet}」{cell} 是您做的 Excel 表格“{name}”，表头的位置变了，没能保留成表格（里面的内容还在）。引用它的公式请改一改。', en: 'Your Excel table {name} in {sheet}!{cell} could not be kept, its headings moved; its contents are still there.' },
  linesLeft: { zh: '「{sheet}」有 {count} 行这次没有了：您在旁边填过的内容记在表下。', en: '{count} lines are no longer on {sheet}; what you typed beside them stands under it.' },
  schemeGroupDiffers: { zh: '指标体系里「{group}」写的是 {printed} 分，下面各指标的分值相加是 {sum} 分。按各指标的分值计算，请核对。', en: '{group} says {printed} points, its indicators add up to {sum}. The indicators count.' },
  schemeTotalDiffers: { zh: '指标体系各指标的分值相加是 {sum}，与 100 或者表上的合计对不上。请检查分值。', en: 'The full marks of the indicator table add up to {sum}, which is not 100 or not the printed total.' },
  schemeIndicatorTwice: { zh: '指标体系里「{indicator}」出现了两次，后一个记作「{renamed}」。', en: '{indicator} stands twice in the indicator table; the second is called {renamed}.' },
  schemeMarkMissing: { zh: '指标体系里「{indicator}」的分值空着或者不是数字，没有列入评分。请填上分值。', en: '{indicator} has no full mark that is a number, and was left out.' },
  schemeMarkDiffers: { zh: '指标体系里「{indicator}」的分值是 {mark}，名称里写的是 {inName}。按分值一列计算，请核对。', en: '{indicator} has {mark} points in its column and {inName} in its name; the column counts.' },
  schemeCriterionMissing: { zh: '指标体系里「{indicator}」没有写评价标准，要人工评分。', en: '{indicator} has no criterion; a person has to score it.' },
  schemeSheetMissing: { zh: '「{file}」里没有叫「{sheet}」的工作表。有的工作表：{sheets}。', en: 'No sheet {sheet} in {file}. There are: {sheets}.' },
  schemeNotInSheet: { zh: '「{sheet}」里没有认出指标体系表。表头应当有一级、二级、三级指标（或指标名称）、分值和评价标准。', en: 'No indicator table in the sheet {sheet}: it needs indicator names, marks and criteria.' },
  schemeRemembered: { zh: '原来按「{sheet}」的指标体系评分，现在找不到这张表，改用“{scheme}”。', en: 'The sheets were scored by the scheme in {sheet}, which is gone; {scheme} was used.' },
  scoreOutOfBounds: { zh: '「{indicator}」填写的得分 {typed} 不在 0 到 {full} 之间，没有采用。', en: 'The score {typed} typed for {indicator} is not between 0 and {full}; it was not used.' },
  markRefused: { zh: '「{indicator}」的分值填的是「{typed}」，应当是不超过两位小数的非负数，仍按 {full} 分计算。', en: 'The full mark “{typed}” typed for {indicator} cannot be used; {full} stands.' },
  scoreNotNumber: { zh: '「{indicator}」的得分填的是「{typed}」，不是数字，没有计入总分。', en: 'The score typed for {indicator} is “{typed}”, not a number.' },
  fullMarksNot100: { zh: '各指标分值合计是 {sum}，不是 100。请检查「指标评分」的「分值」一列。', en: 'The full marks add up to {sum}, not 100.' },
  formulasStray: { zh: '您的公式或名称{names}引用了「{sheet}」，而这张表的行或列与上次不同：重新评分后它们可能指向了别的指标，请逐个核对。', en: 'Formulas or names{names} of yours lead to {sheet}, whose rows or columns are not those of the last run: they may lead to another indicator now. Check each.' },
  assumedMet: { zh: '有 {count} 项指标按“假定符合”计分，没有经过人工确认。请在「评价要点」逐项核实。', en: '{count} indicators were scored as assumed met; nobody has confirmed them.' },
  unknownAnswer: { zh: '答案文件里的「{key}」不是这个评分体系的指标，没有使用。', en: '“{key}” in the answers file is no indicator of this scheme; it was not used.' },
  movedNote: { zh: '「{sheet}」里您自己加的内容移到了 {cell}。', en: 'What you added to {sheet} yourself now stands in {cell}.' },

  // What Excel refuses while the workbook is open in it.
  ...excelMessages,

  // Projects.
  ...projectMessages,

  // Word files: what they are refused for, what is wrong in a template, what is said in a comment.
  ...documentMessages,

  // A 评价标准 that is not understood, or worth a look.
  ...criterionMessages,

  // The county's roll-up.
  ...rollupMessages,
} as const satisfies Record<string, Message>;

