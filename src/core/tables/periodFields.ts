import { plainText } from '../base/text';
import type { CellContent } from '../workbook/snapshot';
import type { Line } from './lines';
import { dayOfSerial } from './serialYear';

/** A part of a year, a month or a day: 「2022年12月」 「1-9月」 「前三季度」 「2022-09-30」. */
const PERIOD =
  /^\(?(?:截[至止]到?)?(?:20\d{2}(?:年度?|[-./])?)?(?:\d{1,2}月?[-—–~至到]\d{1,2}月份?|0?(?:[1-9]|1[0-2])(?:月(?:份|\d{1,2}日|[初底末])?|[-./]\d{1,2})|(?<=[-./])(?:1[0-2]|0?[1-9])|前?[一二三四1-4两]个?季度|第[一二三四1-4]季度|[上下]半年|年[初中底末])(?:累计|数据?|止)?\)?$/;
const YEAR = /^20\d{2}年?度?$/;
const LABEL = /^(?!单位|项目|科目|科室|部门|名称)[一-龥]{1,8}[:：]?$/;
/** Beside such a label a year is the time that it names; beside another it may be a heading. */
const OF_TIME = /(?:期间?|时间|时点|日期?|年度|月份)[:：]?$/;

/** What a cell says as a time; 2022.9 typed as a number is a month, and a day is kept as a number of days. */
function timeIn(content: CellContent): string | undefined {
  if (typeof content === 'string') return plainText(content);
  if (typeof content !== 'number') return undefined;
  if (content > 2000 && content < 2100) return String(content);
  const day = dayOfSerial(content);
  return day && `${String(day.year)}年${String(day.month)}月${String(day.day)}日`;
}

/** 「所属期：2022年12月」 of two cells: what names a time, and the time. */
function periodField(label: CellContent, value: CellContent): string | undefined {
  if (typeof label !== 'string' || !LABEL.test(plainText(label)) || PERIOD.test(plainText(label))) return undefined;
  const time = timeIn(value);
  if (time === undefined) return undefined;
  const isOfTime = OF_TIME.test(plainText(label));
  const isTime = typeof value === 'string' || isOfTime;
  if (!isTime || !(PERIOD.test(time) || (isOfTime && YEAR.test(time)))) return undefined;
  return `${plainText(label).replace(/:$/, '')}：${time}`;
}

/** The contents of a line of a head, a time and its name as one text: in two cells they say what they say in one. */
export function withPeriodFields({ cells }: Line): readonly Exclude<CellContent, undefined>[] {
  const contents: Exclude<CellContent, undefined>[] = [];
  for (let index = 0; index < cells.length; index++) {
    const [content, next] = [cells[index]?.content, cells[index + 1]?.content];
    const field = periodField(content, next);
    if (field !== undefined) index++;
    const said = field ?? content;
    if (said !== undefined) contents.push(said);
  }
  return contents;
}

/** Whether a line of a head says a time in two cells. */
export function holdsPeriodField({ cells }: Line): boolean {
  return cells.some(({ content }, index) => periodField(content, cells[index + 1]?.content) !== undefined);
}
