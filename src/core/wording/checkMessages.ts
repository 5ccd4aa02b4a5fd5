import type { Message } from './message';

/** What is said of a broken 勾稽 relation. `{relation}` holds all its cells with their values, `{law}` what must hold. */
export const checkMessages = {
  doesNotTie: { zh: '{relation}，差 {difference}。应当：{law}。', en: '{relation}, off by {difference}. Must hold: {law}.' },
  exceeds: { zh: '{relation}，多 {difference}。应当：{law}。', en: '{relation}, over by {difference}. Must hold: {law}.' },
  isNegative: { zh: '{relation}，是负数。应当：{law}。', en: '{relation} is negative. Must hold: {law}.' },
  rateDiffers: { zh: '{relation}（应为 {difference}）。应当：{law}。', en: '{relation} (should be {difference}). Must hold: {law}.' },
  oneWithoutOther: { zh: '{relation}：一个有数，另一个没有。应当：{law}。', en: '{relation}: one is filled, the other is not. Must hold: {law}.' },
  saysEmpty: { zh: '「{sheet}」{cell} 写着“本表无数据”，而 {cells} 有数。请删去这句说明，或者核对数字。', en: '{sheet}!{cell} says that the form is empty, but {cells} are filled.' },
  emptyUnsaid: { zh: '{sheets} 没有数据，表下也没有写明“本表无数据”。请补上这句说明，或者核对是否漏填。', en: '{sheets}: the form is empty and no sentence says so.' },
  codeMisnamed: { zh: '「{sheet}」{cell} 的编码 {code} 写的是「{name}」，这个编码是「{known}」。请核对编码和科目名称。', en: '{sheet}!{cell}: the code {code} is called {name}; it is {known}.' },
  codeTwice: { zh: '「{sheet}」{cell} 的编码 {code}「{name}」在 {other} 已经有一行。请核对是否重复。', en: '{sheet}!{cell}: the code {code} ({name}) stands already in {other}.' },
  otherYear: { zh: '「{sheet}」的「{table}」写的是 {stated} 年，其他决算表是 {year} 年。请核对年度。', en: '{table} in {sheet} is of {stated}, the other final accounts are of {year}.' },
  unitSlipped: { zh: '「{sheet}」写的单位是{unit}，各数却是其他表的 {times} 倍：多半是单位写错了。请核对金额单位。', en: '{sheet} says {unit}, but its figures are {times} times those of the other forms: check the unit.' },
} as const satisfies Record<string, Message>;

/** Which sentence tells of a broken relation. */
export type CheckSaying = keyof typeof checkMessages;

/** After the sentence: which single figure is meant, and what else it breaks. */
export const checkAdditions = {
  suspect: { zh: '多半是 {suspect} 的小数点或单位错了（差一万倍）。', en: 'Most likely {suspect} is off by 10,000 times.' },
  also: { zh: '同时影响：{also}。', en: 'Also affected: {also}.' },
} as const satisfies Record<string, Message>;

/** Why a rule was not applied. */
export const notCheckedMessages = {
  noForm: { zh: '工作簿里没有{form}。', en: 'The workbook has no {form}.' },
  notPrinted: { zh: '表里没有这条要核对的项目。', en: 'The forms do not print what this rule compares.' },
  unreadable: { zh: '「{sheet}」{cell} 不是数字。', en: '{sheet}!{cell} is no number.' },
  unexplained: { zh: '「{sheet}」里的「{word}」看不出属于哪一项。', en: 'In {sheet} it is not clear what “{word}” belongs to.' },
  twoForms: { zh: '有两张「{form}」（{sheets}），不知道该对哪一张。', en: 'There are two of {form} ({sheets}).' },
  otherOwner: { zh: '两张表写的单位不同（{owners}）。', en: 'The forms name different units ({owners}).' },
  unitMissing: { zh: '「{sheet}」没有写明金额单位。', en: '{sheet} names no money unit.' },
} as const satisfies Record<string, Message>;

export const formNames = {
  finalTotals: { zh: '收入支出决算总表', en: 'the totals of the final accounts' },
  finalIncome: { zh: '收入决算表', en: 'the final accounts of revenue' },
  finalExpenditure: { zh: '支出决算表', en: 'the final accounts of expenditure' },
  finalFiscal: { zh: '财政拨款收入支出决算总表', en: 'the totals of treasury money' },
  finalGeneral: { zh: '一般公共预算财政拨款支出决算表', en: 'the final accounts of the general budget' },
  finalBasic: { zh: '一般公共预算财政拨款基本支出决算表', en: 'the final accounts of basic expenditure' },
  finalFund: { zh: '政府性基金预算财政拨款收入支出决算表', en: 'the final accounts of government funds' },
  finalCapital: { zh: '国有资本经营预算财政拨款支出决算表', en: 'the final accounts of state capital' },
  detailAll: { zh: '支出决算明细表', en: 'the detail of expenditure' },
  detailBasic: { zh: '基本支出决算明细表', en: 'the detail of basic expenditure' },
  detailProject: { zh: '项目支出决算明细表', en: 'the detail of project expenditure' },
  detailOperating: { zh: '经营支出决算明细表', en: 'the detail of operating expenditure' },
  detailGeneral: { zh: '一般公共预算财政拨款支出决算明细表', en: 'the detail of the general budget' },
  budgetTotals: { zh: '部门收支总表', en: 'the totals of the budget' },
  budgetIncome: { zh: '部门收入总表', en: 'the budget of revenue' },
  budgetExpenditure: { zh: '部门支出总表', en: 'the budget of expenditure' },
  budgetFiscal: { zh: '财政拨款收支总表', en: 'the budget of treasury money' },
  budgetGeneral: { zh: '一般公共预算支出表', en: 'the general budget' },
  budgetBasic: { zh: '一般公共预算基本支出表', en: 'the budget of basic expenditure' },
  budgetFund: { zh: '政府性基金预算支出表', en: 'the budget of government funds' },
  budgetCapital: { zh: '国有资本经营预算支出表', en: 'the budget of state capital' },
  threePublic: { zh: '“三公”经费支出决算表', en: 'a “三公” table' },
  budgetThreePublic: { zh: '“三公”经费预算表', en: 'a budget of “三公”' },
  ownDetail: { zh: '收支预算及决算明细表', en: 'a detail of budget and final accounts' },
  ledger: { zh: '预算指标追加收回台账', en: 'a ledger of adjustments' },
  projects: { zh: '项目支出明细表', en: 'a list of projects' },
  assets: { zh: '资产情况表', en: 'a table of assets' },
  procurement: { zh: '政府采购情况表', en: 'a table of procurement' },
  staff: { zh: '机构人员情况表', en: 'a table of staff' },
  operations: { zh: '机构运行信息表', en: 'the table of operations' },
  projectFlow: { zh: '项目收入支出决算表', en: 'the final accounts of projects' },
  scores: { zh: '自评得分表', en: 'a table of scores' },
} as const satisfies Record<string, Message>;
