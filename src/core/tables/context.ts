import { oneLine, plainText, readLabel } from '../base/text';
import type { SheetSnapshot } from '../workbook/snapshot';
import { DOCUMENT_NUMBER } from './documentNumber';
import { type Line, textsOf } from './lines';
import { NUMBERED_TABLE } from './lexicon';
import { type MoneyUnit, bareMoneyUnit, bracketedMoneyUnit, statedMoneyUnit } from './moneyUnit';
import { newestYearIn, saysWhenMade, speaksOfLastYear, yearEndIn } from './period';
import { holdsPeriodField, withPeriodFields } from './periodFields';
import type { Table } from './table';
import { dayMade, dayUnder, yearUnder } from './yearUnder';

/** What stands around a table and says what it is. */
export interface Context {
  readonly title: string;
  readonly year: number | undefined;
  /** The title or the sheet calls it last year's without naming a year. */
  readonly lastYear: boolean;
  readonly unit: MoneyUnit | undefined;
}

/** From the lines above a header, the header itself and the notes under the body. */
export function readContext(
  sheet: SheetSnapshot,
  above: readonly Line[],
  header: readonly Line[],
  notes: readonly Line[],
): Context {
  const own = headLines(above);
  const upwards = saidUpwards(own);
  const written =
    titleInCorner(header) ??
    titleAmong(textsOf([...unbroken(own)].filter(namesOneThing).reverse())) ??
    titleAmong(textsOf(own.filter(namesOneThing).reverse())) ??
    titleAmong(upwards) ??
    // Over the figures of a form, alone in its line: 「2024年度某镇部门整体绩效自评表」.
    titleAmong(textsOf(above.filter(({ isAlone }) => isAlone)));
  const title =
    sectionUnder(written, textsOf([...unbroken(own)].filter(namesOneThing).reverse())) ??
    written ??
    namedUnder(notes, sheet.name) ??
    sheet.name;
  const year =
    yearOf(title, upwards, sheet.name) ?? yearInCorner(header) ?? yearUnder(title, textsOf(header), textsOf(notes));
  return {
    title: oneLine(title),
    year,
    lastYear: isLastYears(year, title, upwards, sheet.name),
    unit: unitSaid(
      [title, ...upwards.slice(0, written === undefined ? undefined : upwards.indexOf(written)), ...textsOf(header)],
      upwards,
      [...textsOf(notes), sheet.name],
    ),
  };
}

/** The texts of a head, from the header up. */
function saidUpwards(head: readonly Line[]): readonly string[] {
  return [...head]
    .reverse()
    .flatMap((line) => withPeriodFields(line).flatMap((content) => (typeof content === 'string' ? [content] : [])));
}

/** 「注：本表反映部门本年度“三公”经费支出情况。」 under 「公开13表」: of a form that is called by its number alone it says what it is. */
function namedUnder(notes: readonly Line[], sheet: string): string | undefined {
  const called = plainText(sheet);
  if (!FORM_NUMBER.test(called) && /[一-龥]{2}/.test(called)) return undefined;
  const said = textsOf(notes).flatMap((text) => SHOWS.exec(oneLine(text))?.[1] ?? []);
  return said.length === 1 ? said[0] : undefined;
}

const SHOWS = /^(?:注|说明|备注)?[:：]?(?:1[.、．])?\s*本表反映(?:了)?([^。;；，,]{6,40}?情况)(?:[。;；]|$)/;

/** 「表二　政府采购 | 货物 | 工程 | 合计」: what heads the names of the rows names the table, by its number. */
function titleInCorner([line, ...more]: readonly Line[]): string | undefined {
  const corner = line?.firstContent;
  return more.length === 0 && typeof corner === 'string' && NUMBERED_TABLE.test(plainText(corner)) ? corner : undefined;
}

/** 「2023年末 | 编制数 | 在职人数」: over the names of the rows it is said of all figures. */
function yearInCorner([line]: readonly Line[]): number | undefined {
  const corner = line?.firstContent;
  const year =
    typeof corner === 'string' ? /^(20\d{2})年(?:度|[末底]|12月(?:31日)?)?$/.exec(plainText(corner))?.[1] : undefined;
  return year === undefined ? undefined : Number(year);
}

/** Where no year is named the sheet or the title says it; a line nearer than the one that names the year goes before that. */
function isLastYears(year: number | undefined, title: string, upwards: readonly string[], sheet: string): boolean {
  const named = upwards.findIndex((text) => newestYearIn(text) !== undefined);
  const near = year === undefined || named < 0 ? upwards : upwards.slice(0, named);
  if (near.some((text) => OF_LAST_YEAR.test(plainText(text)))) return true;
  return year === undefined && (speaksOfLastYear(title) || speaksOfLastYear(sheet));
}

/** A date at the year's end says which year, unless the sheet is called after the next: then it is when the table was made. */
function yearOf(title: string, upwards: readonly string[], sheet: string): number | undefined {
  const named = [newestYearIn(title), yearEndIn(title), ...upwards.map(newestYearIn)].find((one) => one !== undefined);
  if (named !== undefined) return named;
  const isMadeThen = (text: string) => saysWhenMade(text) && !OF_A_DAY.test(title);
  const [ended] = upwards.flatMap((text) =>
    isMadeThen(text) ? [] : (yearEndIn(text) ?? inDecember(title, text) ?? []),
  );
  const called = newestYearIn(sheet) ?? yearEndIn(sheet);
  if (ended === undefined && called === undefined) return dayMade(title, upwards)?.year;
  const isMade =
    ended !== undefined &&
    called === ended + 1 &&
    !OF_A_DAY.test(title) &&
    !upwards.some((text) => /截[至止]/.test(text));
  return isMade ? called : (ended ?? called);
}

/** 「2022年12月」 over people, property and what was done: of no later year, whether it was so then or the table was made then. A budget is made for the next. */
function inDecember(title: string, text: string): number | undefined {
  const isOfYear = (OF_A_DAY.test(title) || /决算|执行|完成|满意|采购/.test(title)) && !/预算|计划|目标/.test(title);
  const year = isOfYear ? DECEMBER.exec(plainText(text))?.[1] : undefined;
  return year === undefined ? undefined : Number(year);
}

const DECEMBER = /^\(?(?:[一-龥]{0,4}(?:期间?|月份|时间|时点|日期)[:：])?(20\d{2})(?:年|[-./])12月?份?\)?$/;

/** The day that a table without a year is dated by, and the year that it is taken for: she is told. */
export function datedByDay({
  title,
  sheet,
  year,
  above,
  notes,
  columns,
}: Table): { readonly day: string; readonly year: number } | undefined {
  const upwards = saidUpwards(headLines(above));
  const texts = [title, sheet.name, ...upwards];
  const made = texts.some((text) => (newestYearIn(text) ?? yearEndIn(text)) !== undefined)
    ? undefined
    : (dayMade(title, upwards) ??
      dayUnder(
        title,
        columns.flatMap(({ path }) => path),
        textsOf(notes),
      ));
  return made?.year === year ? made : undefined;
}

/** What there was on that day, and not what was planned then. */
const OF_A_DAY = /资产|人员|机构|负债|车辆|结转|结余/;
/** 「（上年数）」 in a line of its own. */
const OF_LAST_YEAR = /^\(?(?:上年|去年|上年度|上一年度?)(?:数|数据|决算数?|实际数?|末|末数|年末数?)?\)?$/;

/** 「一、2024年收支预算」 under 「2024年收支预算和决算情况」 says which of the two it is. */
function sectionUnder(title: string | undefined, near: readonly string[]): string | undefined {
  if (title !== undefined && !/预算|决算|执行/.test(plainText(title))) {
    const [nearest = ''] = near.slice(0, near.indexOf(title));
    const { key, numbering } = readLabel(nearest);
    if (numbering !== '' && STAGE_ALONE.test(key)) return nearest;
  }
  const pair =
    title === undefined ? undefined : OF_BOTH.find((both) => both.every((one) => one.test(plainText(title))));
  if (title === undefined || !pair) return undefined;
  const sections = near.slice(0, near.indexOf(title)).filter((text) => readLabel(text).numbering !== '');
  return sections.find((text) => isName(text) && pair.filter((one) => one.test(plainText(text))).length === 1);
}

/** How far what stands under it has come, of which the title says nothing: 「一、年初预算」 under 「2024年收支情况」. */
const STAGE_ALONE =
  /^(?:20\d{2}年度?|本年度?|全年)?(?:部门)?(?:年初|全年|调整后)?(?:预算|决算|预算执行|决算执行)(?:收支)?(?:情况|安排|安排情况|批复|数)?$/;

/** Two that a title may name together. */
const OF_BOTH: readonly (readonly [RegExp, RegExp])[] = [
  [/预算|预[、，,]?决算/, /决算/],
  [/追加|调增/, /收回|调减|追减|核减/],
];

/** A line of a form says several things: none of them is what the table is called. */
function namesOneThing({ cells }: Line): boolean {
  return cells.filter(({ content }) => typeof content === 'string' && isName(content)).length < 2;
}

/** Without what is left of something above: figures that are no table of ours. */
function headLines(above: readonly Line[]): readonly Line[] {
  return fromLast(
    above,
    (line) =>
      line.cells.length > 1 &&
      line.cells.some(({ content }) => typeof content === 'number' && !(content >= 2000 && content < 2100)) &&
      !holdsPeriodField(line),
    1,
  );
}

/** Down from the last blank row. */
function unbroken(lines: readonly Line[]): readonly Line[] {
  return fromLast(lines, ({ row }, index) => index > 0 && row > (lines[index - 1]?.row ?? 0) + 1, 0);
}

/** From the last line that is so, or so many lines after it; all of them where none is. */
function fromLast(
  lines: readonly Line[],
  isSo: (line: Line, index: number) => boolean,
  after: number,
): readonly Line[] {
  const last = lines.map(isSo).lastIndexOf(true);
  return last < 0 ? lines : lines.slice(last + after);
}

/** Between title and body; where nothing is said there, further up, then below. Two different units in one place are none, nor are two in head and foot. */
function unitSaid(near: readonly string[], above: readonly string[], others: readonly string[]): MoneyUnit | undefined {
  const stated = new Set([
    ...near.flatMap(unitIn),
    ...[bracketedMoneyUnit(near[0] ?? '')].filter((unit) => unit !== undefined),
  ]);
  if (stated.size > 1) return undefined;
  const [nearest] = stated;
  // A foot that says another unit is as much of the table as its head.
  if (nearest) return others.flatMap(unitIn).some((unit) => unit !== nearest) ? undefined : nearest;
  return [...above, ...others].flatMap(unitIn)[0] ?? bracketedMoneyUnit(others.at(-1) ?? '');
}

const SECTION = /^\s*[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．].*[)）]\s*$/;

function unitIn(text: string): readonly MoneyUnit[] {
  // 「一、“三公”经费（万元）」 over its own headings.
  const unit =
    statedMoneyUnit(text) ?? bareMoneyUnit(text) ?? (SECTION.test(text) ? bracketedMoneyUnit(text) : undefined);
  return unit ? [unit] : [];
}

/** From the header upwards: the nearest line that reads like a name rather than like a unit, a date or a note. */
export function titleAmong(texts: readonly string[]): string | undefined {
  const fit = texts.filter(isName);
  return fit.find((text) => /表|明细|台账|情况|汇总|统计|清单|数据/.test(text)) ?? fit[0];
}

/** Lines that say for whom, when and in what unit, and the form's own fields. */
const NOT_A_NAME =
  /^[一-龥]{0,8}(?:时点|时间|期间?|基准日|日期|月份|年度|截止日?|截至)(?:[:：]|$)|^(?:(?:金额|货币|计量|预算|公开|报送|申报|编报)?单位|(?:预算|公开|报送|申报|编报)?部门(?:名称|\(单位\))?|编制(?:单位|部门)?|填报(?:单位|部门)?|填表(?:单位|部门)?|(?:主管|实施)(?:部门|单位)?|项目(?:名称|负责人)?|日期|审核|负责人)[:：]|^(?:金额单位|货币单位|单位名称|主管部门|实施单位|项目名称|编制日期|填报日期|填报单位|编制单位|制表|财决|公开\d|附件|附表\d*$|注|备注|说明|附[:：]|续表|审核人|负责人)/;

/** 「财政所整理，供镇党委会研究」. */
const MADE_BY = /^[一-龥()]{2,20}(?:整理|编制|编|填制|填报|制表|汇总|提供|审核|审定|印制|制)(?:$|[,，])/;

/** 「填表科室：党政办」 「监盘人：王某」, by whatever word: who made it, when and with what. */
const FIELD =
  /^(?:统计|数据|填报|计算|核算|取数)?(?:口径|来源|依据|范围|方法|说明)[:：]|^[一-龥]{1,10}(?:科室|股室|处室|室|股|人员?|员|者|组长?|日期?|时间|时点|软件|系统|平台|地址|电话|版本|负责人)[:：]|^(?:共|累计|随机)?(?:发放|发出|回收|收回|抽取|调查|走访)(?:有效)?(?:问卷)?[:：]?\d/;

/** 「预算01表」 「表1-2」 「附表3」: which form it is, never what it is called. */
const FORM_NUMBER =
  /^(?:部门|预算|决算|公开|财决|财预|财政|批复|附表|附件|附|表|第){0,4}[-—–]?(?:\d{1,3}|[一二三四五六七八九十]{1,3}(?=$|[:：表号]))(?:[-—–.]\d{1,2}){0,2}(?:表|号)?[:：]?$|^[一-龥]{2,4}\d{1,3}(?:[-—–.]\d{1,2})?表$/;

/** 「（2024年6月30日数据）」 「（数据截至2024年10月）」. */
const BRACKETED_DATE = /^\(.{0,8}20\d{2}(?:年\d{1,2}月|[-./]\d{1,2}).{0,12}\)$/;

function isName(text: string): boolean {
  const plain = plainText(text);
  return (
    plain.length >= 3 &&
    plain.length <= 60 &&
    // 「（单位：万元）」
    !NOT_A_NAME.test(plain.replace(/^\((.*)\)$/, '$1')) &&
    !FIELD.test(plain) &&
    !MADE_BY.test(plain) &&
    !/[。;；]$/.test(plain) &&
    !FORM_NUMBER.test(plain) &&
    !DOCUMENT_NUMBER.test(plain) &&
    !/^\(?\d{4}年?度?\)?$/.test(plain) &&
    !BRACKETED_DATE.test(plain) &&
    !/[:：].+[:：]/.test(plain)
  );
}
