import { plainText } from '../../base/text';
import { readAmount } from '../../tables/readAmount';
import { BEGINS_BOOKED_OTHERWISE, BOOKED_OTHERWISE, ENDS_BOOKED_OTHERWISE } from '../../tables/words/acts';
import { isMade, mayGovern } from '../../tables/words/things';
import { yearOfSerial } from '../../tables/serialYear';
import type { Column, Table } from '../../tables/table';
import { type CellContent, contentAt, contentText } from '../../workbook/snapshot';
import type { Collector } from '../collector';
import { rowsOf, says, valueColumns } from './labelled';
import { groupRows, isTotalLine, textsIn, typedColumns } from './ledgerLines';
import { TOTAL } from './ledgerTotals';
import { bareRows, showsSum } from './namelessRows';
import { isKnownName } from './saidThing';

/** 「冲回」 −5 in a column of additions: taken off what was added, or taken back, nobody knows. */
export function hasReversal(table: Table, added: Column, entries: readonly number[], collect: Collector): boolean {
  const row = entries.find((one) => isNegative(table, one, added));
  if (row === undefined) return false;
  const shown = contentText(contentAt(table.sheet, row, added.column));
  collect.report('directionUnknown', row, added.column, 'budgetAdded', { shown });
  return true;
}

/** 「上年结转指标」 「年初预算」 「拟申请」 among additions: in the year's own budget perhaps, or not approved. */
export function holdsNotAdded(table: Table, added: Column, entries: readonly number[], collect: Collector): boolean {
  const isTyped = typedColumns(table) !== undefined;
  for (const row of entries) {
    const amount = readAmount(contentAt(table.sheet, row, added.column));
    if (amount.kind !== 'number' || amount.value.isZero()) continue;
    const shown =
      (isTyped || amount.value.isNegative()
        ? undefined
        : textsIn(table, row).find((text) => TAKEN_BACK.test(plainText(text)))) ??
      textsIn(table, row).find((text) => isNotAdded(table, text)) ??
      givenEarly(table, row, added, entries, collect) ??
      namesNothing(table, row, added) ??
      undocumented(table, row, entries);
    if (shown === undefined) continue;
    collect.report('directionUnknown', row, added.column, 'budgetAdded', { shown });
    return true;
  }
  return false;
}

function isNotAdded(table: Table, text: string): boolean {
  return NOT_ADDED.test(plainText(text)) || PASSED_ON.test(plainText(text)) || isOfLaterYear(table, text);
}

/** 「提前下达」 may stand in the first budget already. What she adds up herself is taken, and told. */
function givenEarly(
  table: Table,
  row: number,
  added: Column,
  entries: readonly number[],
  collect: Collector,
): string | undefined {
  const text = textsIn(table, row).find((one) => /^提前下达/.test(plainText(one)));
  if (text === undefined) return undefined;
  const isAddedUp = table.rows.some((one) => isTotalLine(table, one, TOTAL) && showsSum(table, added, one, entries));
  if (!isAddedUp) return text;
  collect.tellWord({ word: text, text, because: 'givenEarly', assumed: true }, 'budgetAdded');
  return undefined;
}

/** What was added is a thing or money for it; a few words that govern figures, 「误记」 「学校」 「代列」, are none. */
function namesNothing({ sheet }: Table, row: number, { labelColumns }: Column): string | undefined {
  const names = labelColumns.flatMap((at) => {
    const content = contentAt(sheet, row, at);
    const isName = typeof content === 'string' && /[一-龥]/.test(content) && !DOCUMENT.test(plainText(content));
    return isName ? [content] : [];
  });
  const isAct = names.find((text) => ENDS_BOOKED_OTHERWISE.test(plainText(text)));
  return isAct ?? (names.length > 0 && !names.some(saysWhatFor) ? names[0] : undefined);
}

/** A short word has to be one of a thing or of what a township does; of any other nobody knows what it does to the money. */
function saysWhatFor(text: string): boolean {
  const plain = plainText(text).replace(/\([^()]*\)$/, '');
  const named = plain.replace(MONEY_FOR, '');
  const core = named.replace(GIVEN, '') || named;
  if (BOOKED_OTHERWISE.test(core) || ACT.test(core)) return core.length > LONGER && !BEGINS_BOOKED_OTHERWISE.test(core);
  // 「专项稳定经费」 is long enough to say for what.
  if (core.length > SHORT || core === '' || (core !== plain && core.length > 2)) return true;
  if (isKnownName(plain) || isKnownName(core) || ENDS_THING.test(core) || isMade(core) || PUBLIC_WORK.test(core))
    return true;
  return !mayGovern(core) && (core !== plain || core.length >= SHORT);
}

/** 「下达奖补资金」: that it was given is what the ledger is of. */
const GIVEN = /^(?:追加|下达|拨付|拨入|安排|增加|调增|收到)(?!到|给|至)/;
/** 「维修款」 is named by what it is for, and so is 「扣款」. */
const MONEY_FOR = /(?:(?:专项)?(?:资金|经费)|费用|款项?|费)+$/;
const DOCUMENT = /[〔[【(]20\d{2}[〕\]】)]|^[一-龥]{1,6}[-第]?\d+号?$/;
/** What a township does, a verb and what it is done to: 「修路」 「打井」 「除雪」. */
const PUBLIC_WORK =
  /^(?:[修铺架打挖建造种植栽除禁供防抗扶护治救][一-龥]{1,2}|[一-龥]{0,4}换届|环卫|社保|医保|计生|特困|优抚|搬迁|[政统民][法协战政务宗]|[农林水畜渔][业利牧]|[文教体卫旅][化育生游]|奖补|[农粮草林][补保业])$/;
const LONGER = 6;

/** A longer text than this says what it is for. */
const SHORT = 4;
const ENDS_THING =
  /[金物料]$|^(?:工资|薪级|津补?贴|绩效|社保|医保|公积金|职级|人员).*(?:[调提]标|[调提]档|扩面|[调晋]级|晋档|晋升|[增扩]员|增人|增资|套改|提高|上调|基数)$|(?:支出|项目|工程|建设|补助|补贴|奖励|慰问|救助|保障|活动|服务|事务|管理|运转|运行)$/;
/** What is done to a line. */
const ACT = /重[复列记]|登记|[核注]销|作废|更正|撤[销回]/;

/** Among lines each with its document one that has none, of which not every word is known: perhaps not decided yet. */
function undocumented(table: Table, row: number, entries: readonly number[]): string | undefined {
  const column = table.columns.find((one) => says(one, /文号|文件号|批文|指标文/));
  if (!column) return undefined;
  const hasNumber = (at: number) => /\d/.test(contentText(contentAt(table.sheet, at, column.column)));
  if (hasNumber(row) || entries.filter(hasNumber).length * 2 < entries.length) return undefined;
  return textsIn(table, row).find((text) => readAmount(text).kind === 'unreadable' && !isKnownName(plainText(text)));
}

/** 「提前下达2025年指标」 in a ledger of 2024. */
function isOfLaterYear({ year }: Table, text: string): boolean {
  const named = /(20\d{2})年(?!\d{1,2}月)/.exec(plainText(text))?.[1];
  return year !== undefined && named !== undefined && Number(named) > year;
}

/** Under 「追加」; where a column says which way each went it may be so. */
const TAKEN_BACK = /^(?:收回|追减|核减|调减|冲[销回减])/;
const NOT_ADDED =
  /(?:上年|上一年|去年|以前年度|往年|年初|20\d{2}年).*(?:结转|结余)|^结转|^(?:20\d{2}年度?)?(?:年初(?!.{0,6}[未没])|部门预算|预算批复|年度预算)|^(?:拟|待(?!遇)|预(?:计|通知|拨|安排|下达|估|留)|申请|申报|意向|口头|暂[借列估付]|垫付|借[款入]|计划下达|报批|初步|商请|请示|建议|同意(?!书)|调剂到)|未(?:批|下达|批复|到位)|报批中|请示中|未定/;

/** 「下达给学校」 「转卫生院」 「代供销社申请」: for somebody with books of his own. 「指标调给农业局」: out of hers, whoever gets it. */
const PASSED_ON =
  /(?:(?:给|予|至|(?<![收接])到|往)(?!我|本)[一-龥]{0,6}?|^(?:代|替|帮|转|拨|划|付)[拨付交给]*[一-龥]{0,4}?|[代替帮转][一-龥]{0,4}?)(?:学校|小学|中学|初中|高中|幼儿园|教学点|校|医院|卫生院|卫生室|敬老院|福利院|养老院|供销社|派出所|司法所|法庭|税务所|[林农牧渔茶]场|[一-龥]{2,6}(?<!财政)局(?!部|面|限)|(?:别|他|邻|外|兄弟|周边)[一-龥]{0,2}[乡镇])|(?:[调划]|调剂|划[转拨]|转移|移交)(?:给|往|出|走)(?!我|本)|(?:调剂|划转|移交|转移)(?:至|到)(?!我|本)/;

/** The dates of its lines: a ledger that goes on for years is nobody's sum. */
export function isOfSeveralYears(table: Table, entries: readonly number[], collect: Collector): boolean {
  const column = table.columns.find((one) => says(one, /日期|时间|年月|年度/));
  if (!column) return false;
  const years = new Set(entries.flatMap((row) => yearAt(contentAt(table.sheet, row, column.column)) ?? []));
  if (table.year !== undefined) years.add(table.year);
  if (years.size < 2) return false;
  const [first = table.bodyTop] = entries;
  collect.report('ledgerOfYears', first, column.column, 'budgetAdded', { years: [...years].sort().join('、') });
  return true;
}

/** A year, a date, or a text that begins with its year. */
function yearAt(content: CellContent): number | undefined {
  if (typeof content === 'number') return content >= 2000 && content < 2100 ? content : yearOfSerial(content);
  const year = typeof content === 'string' ? /20\d{2}/.exec(content)?.[0] : undefined;
  return year === undefined ? undefined : Number(year);
}

/** Amounts alone on a line are what the entries come to, or an entry of which nobody knows anything. */
export function hasBareLine(table: Table, entries: readonly number[], collect: Collector): boolean {
  for (const row of bareRows(table)) {
    for (const column of valueColumns(table)) {
      if (showsSum(table, column, row, entries)) continue;
      collect.report('listLineNameless', row, column.column, 'budgetAdded', {});
      collect.report('listLineNameless', row, column.column, 'budgetWithdrawn', {});
      return true;
    }
  }
  return false;
}

/** 「其中：抗旱」 is counted in another line already; what stands at a group has to be what its lines come to. */
export function hasUnclearGroup(table: Table, entries: readonly number[], collect: Collector): boolean {
  const columns = valueColumns(table).filter(({ labelColumns }) => labelColumns.length > 0);
  const [first] = columns;
  const counted = new Set(entries);
  const part = first && rowsOf(table, first).find(({ row, label }) => label.partOf && counted.has(row));
  if (first && part) {
    collect.report('directionUnknown', part.row, first.column, 'budgetAdded', { shown: part.label.text });
    return true;
  }
  const groups = groupRows(table).map(({ row }) => row);
  return groups.some((group, index) => {
    const next = groups[index + 1] ?? Infinity;
    const lines = entries.filter((row) => row > group && row < next);
    return columns.some((column) => {
      if (readAmount(contentAt(table.sheet, group, column.column)).kind !== 'number') return false;
      if (showsSum(table, column, group, lines)) return false;
      const label = contentText(contentAt(table.sheet, group, column.labelColumns[0] ?? column.column));
      collect.report('directionUnknown', group, column.column, 'budgetAdded', { shown: label });
      return true;
    });
  });
}

export function isNegative(table: Table, row: number, column: Column): boolean {
  const amount = readAmount(contentAt(table.sheet, row, column.column));
  return amount.kind === 'number' && amount.value.isNegative();
}
