import { decimal, sumOf } from '../../base/decimal';
import { labelKey, plainText } from '../../base/text';
import type { Place } from '../../base/problem';
import { isSecondChoice } from '../../facts/secondChoice';
import { findTables } from '../../tables/findTables';
import { moneyUnitNamed } from '../../tables/moneyUnit';
import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { Governing } from '../../tables/words/governing';
import { isBar } from '../../tables/words/residue';
import { rowPath } from '../../tables/words/rowPath';
import { ownRowsOf } from '../../tables/words/unitRows';
import type { Figure } from '../../statements/figure';
import { a1 } from '../../workbook/address';
import { contentAt, contentText } from '../../workbook/snapshot';
import type { HerLists } from './headedRows';
import { labelledFigureAt } from './labelledFigureAt';

/** A table of hers by her own words: what she calls it, its lines and its columns. A year stands in them as 上年, 下年 or not at all. */
export interface LabelledTable {
  readonly name: string;
  /** Its lines without totals, from top to bottom. */
  readonly lines: readonly string[];
  readonly columns: readonly string[];
  readonly figures: readonly LabelledFigure[];
  /** What other columns say of a line in words: 文号, 类别. */
  readonly texts: readonly LabelledText[];
}

export interface LabelledText {
  readonly line: string;
  readonly column: string;
  readonly text: string;
  readonly place: Place;
}

export interface LabelledFigure {
  readonly line: string;
  readonly column: string;
  readonly figure: Figure;
  /** The sum of the lines that another column calls alike: 货物. */
  readonly grouped?: true;
}

/** A ledger of thousands of lines is no table that a report quotes line by line. */
const MOST_LINES = 200;

/**
 * Her tables of the year, whatever they are about: what nobody here knows has a name all the same, which next year's table has as well.
 * Of two tables of one name neither is taken, nor is a figure whose line and heading name another one, too.
 */
export function labelledTables(
  { sheets, vocabulary }: HerLists,
  unit: string | undefined,
  year: number | undefined,
): readonly LabelledTable[] {
  const tables = sheets.flatMap((sheet) =>
    findTables(sheet).flatMap((given): LabelledTable[] => {
      if (isSecondChoice(given) || given.rows.length > MOST_LINES) return [];
      const own = ownRowsOf(given, vocabulary);
      if (!own || own.ofUnits) return [];
      const { residue, scoped } = new Governing(own, vocabulary).surroundings;
      const said = [...residue, ...scoped].filter(isBar);
      const isName = (text: string): boolean => text === own.title || text === sheet.name;
      if (said.some(({ text }) => !isName(text) && !COUNTED_IN.test(text) && figuresToldIn(text).length === 0))
        return [];
      return labelled(own, unit, year) ?? [];
    }),
  );
  const named = new Map<string, number>();
  for (const { name } of tables) named.set(name, (named.get(name) ?? 0) + 1);
  return tables.filter(({ name, figures }) => figures.length > 0 && named.get(name) === 1);
}

/** 「单位：份」: what is counted there is no money. */
const COUNTED_IN =
  /^(?:单位[:：])?(?:人次|批次|[人名户份个件次项条辆台套亩处座])(?:[、,，](?:人次|批次|[人名户份个件次项条辆台套亩处座]))*$/;

function labelled(table: Table, unit: string | undefined, year: number | undefined): LabelledTable[] | undefined {
  const own = table.year ?? (table.lastYear && year !== undefined ? year - 1 : year);
  if (own !== year && (own === undefined || year === undefined || own !== year - 1)) return undefined;
  const title = tableName(table.title, unit) || tableName(table.sheet.name, unit);
  if (title === '') return undefined;
  const figures = [...cellFigures(table, own), ...notedFigures(table)];
  const counts = new Map<string, number>();
  for (const { line, column } of figures) counts.set(`${line}/${column}`, (counts.get(`${line}/${column}`) ?? 0) + 1);
  const named = figures.filter(({ line, column }) => counts.get(`${line}/${column}`) === 1);
  const listed = named.filter(({ line, column, grouped }) => column !== NOTED && !grouped && !isTotalLine(line));
  return [
    {
      name: own === year ? title : `上年${title}`,
      lines: [...new Set(listed.map(({ line }) => line))],
      columns: [...new Set(listed.map(({ column }) => column))],
      figures: named,
      texts: textsBeside(table, own),
    },
  ];
}

function textsBeside(table: Table, year: number | undefined): readonly LabelledText[] {
  const first = table.columns.find(({ role }) => role === 'value');
  const { names } = first ? lineNames(table, first, year) : { names: new Map<number, string>() };
  return table.columns.flatMap((column) => {
    const heading = inYears(column.path.join(''), year);
    if (heading === '' || column.role === 'counter') return [];
    const own = table.rows.map((row) => ({ row, content: contentAt(table.sheet, row, column.column) }));
    return own.flatMap(({ row, content }): LabelledText[] => {
      const line = names.get(row);
      if (line === undefined || typeof content !== 'string' || readAmount(content).kind === 'number') return [];
      const place: Place = { sheet: table.sheet.name, cell: a1(row, column.column) };
      return [{ line, column: heading, text: content.trim(), place }];
    });
  });
}

function cellFigures(table: Table, year: number | undefined): readonly LabelledFigure[] {
  const sideways = liesOnItsSide(table, year);
  return table.columns.flatMap((column) => {
    const heading = columnName(column, year);
    if (column.role !== 'value' || heading === '') return [];
    const { names, groups } = lineNames(table, column, year);
    const own = table.rows.flatMap((row): LabelledFigure[] => {
      const line = names.get(row);
      const figure = line === undefined ? undefined : labelledFigureAt(table, row, column, `${line}${heading}`);
      if (line === undefined || !figure) return [];
      const onSide = sideways && figure.measure === 'count';
      return [{ line: onSide ? heading : line, column: onSide ? THIS_YEAR : heading, figure }];
    });
    const sums = [...groups].flatMap(([group, rows]): LabelledFigure[] => {
      const parts = rows.map((row) => labelledFigureAt(table, row, column, `${group}${heading}`));
      const [first] = parts;
      const adds =
        first && /^(?:money|count)$/.test(first.measure) && parts.every((one) => one?.measure === first.measure);
      if (!adds) return [];
      const value = sumOf(parts.flatMap((one) => one?.value ?? []));
      return [{ line: group, column: heading, figure: { ...first, value }, grouped: true }];
    });
    return [...own, ...sums];
  });
}

/** Where nothing but the year heads a column, that is its name: 「项目｜2023年｜2022年」. */
export const THIS_YEAR = '本年';

/** 「行政编制｜退休｜接待批次」 over one line of counts: each heading is a line of its own, where none is another's last year. */
function liesOnItsSide({ rows, columns }: Table, year: number | undefined): boolean {
  return rows.length === 1 && !columns.some(({ path }) => inYears(path.join(''), year).startsWith('上年'));
}

function columnName({ path }: Column, year: number | undefined): string {
  const words = path.join('');
  const name = inYears(words, year);
  return name === '' && year !== undefined && words.includes(String(year)) ? THIS_YEAR : name;
}

/** Where a figure stands that a line under the table tells: 「退休人员32人，公务用车4辆」. */
export const NOTED = '附注';
const TOLD =
  /^([\u4e00-\u9fff()]{2,16}?)(?:共|为|是)?(\d+(?:\.\d+)?)(人|名|个|辆|台|套|户|份|件|项|次|亩|平方米|公里|万元|元)$/;

/** Of a line in which every clause is a name and a number; anything else is no such line. */
function figuresToldIn(
  text: string,
): readonly { readonly name: string; readonly value: string; readonly unit: string }[] {
  const clauses = plainText(text)
    .replace(/[。;]$/, '')
    .split(/[,，、;；]/);
  const found = clauses.flatMap((clause) => {
    const [, name, value, unit] = TOLD.exec(clause) ?? [];
    return name === undefined || value === undefined || unit === undefined ? [] : [{ name, value, unit }];
  });
  return found.length === clauses.length ? found : [];
}

function notedFigures({ sheet, area, notes, rows }: Table): readonly LabelledFigure[] {
  const within = rows.map((row) => ({ row, cells: sheet.rows[row] ?? [] }));
  const under = notes.map(({ row, cells }) => ({ row, cells: cells.map(({ content }) => content) }));
  return [...within, ...under].flatMap(({ row, cells }): LabelledFigure[] => {
    const texts = cells.map(contentText).filter((text) => text.trim() !== '');
    const [text = '', more] = texts;
    if (more !== undefined) return [];
    return figuresToldIn(text).map(({ name, value, unit }) => {
      const money = moneyUnitNamed(unit);
      const source: Place = { sheet: sheet.name, cell: a1(row, area.left) };
      const figure: Figure = money
        ? { label: name, value: decimal(value).div(money.perWanYuan), measure: 'money', unit: '万元', source }
        : { label: name, value: decimal(value), measure: 'count', unit, source };
      return { line: asName(name), column: NOTED, figure };
    });
  });
}

export function isTotalLine(line: string): boolean {
  return /合计|总计|小计|累计|共计|平均|^总数$/.test(line);
}

/**
 * By row what tells it from all others: of several columns that name rows, the one in which nothing stands twice, and what stands twice in
 * another as a group; else its own label with what it stands under.
 */
function lineNames(table: Table, column: Column, year: number | undefined) {
  const groups = new Map<string, number[]>();
  const filled = table.rows.filter((row) => !isTotalLine(labelsIn(table, row, column).join('')));
  const byColumn = column.labelColumns.map((at) =>
    filled.map((row) => inYears(contentText(contentAt(table.sheet, row, at)), year)),
  );
  const key = byColumn.findIndex(
    (texts) => texts.every((text) => /[\u4e00-\u9fff]/.test(text)) && new Set(texts).size === texts.length,
  );
  if (byColumn.length > 1 && key >= 0) {
    byColumn.forEach((texts, at) => {
      if (at === key || !texts.every((text) => /[\u4e00-\u9fff]{2}/.test(text))) return;
      texts.forEach((text, index) => groups.set(text, [...(groups.get(text) ?? []), filled[index] ?? -1]));
    });
    const names = new Map(filled.map((row, index) => [row, byColumn[key]?.[index] ?? '']));
    for (const row of table.rows) {
      const total = labelsIn(table, row, column).find((text) => isTotalLine(text));
      if (total !== undefined) names.set(row, inYears(total, year));
    }
    return { names, groups };
  }
  const paths = new Map(
    table.rows.map((row) => [row, rowPath(table, row, column).map(({ text }) => inYears(text, year))] as const),
  );
  const counts = new Map<string, number>();
  for (const [own = ''] of paths.values()) counts.set(own, (counts.get(own) ?? 0) + 1);
  const names = new Map<number, string>();
  // 「发放｜收回｜满意」 over one line of figures that nothing names: they are of all that the table is about.
  const [only, more] = table.rows;
  if (only !== undefined && more === undefined && (paths.get(only)?.[0] ?? '') === '') names.set(only, '合计');
  for (const [row, [own = '', under = '']] of paths) {
    if (own === '') continue;
    if (counts.get(own) === 1) names.set(row, own);
    else if (under !== '') names.set(row, `${under}·${own}`);
  }
  return { names, groups };
}

function labelsIn(table: Table, row: number, { labelColumns }: Column): readonly string[] {
  return labelColumns.flatMap((at) => {
    const text = labelKey(contentText(contentAt(table.sheet, row, at)));
    return text === '' ? [] : [text];
  });
}

/** 「示例镇2023年度政府采购执行情况表」 is 政府采购执行情况表 in every year. */
function tableName(title: string, unit: string | undefined): string {
  const place = unit?.replace(/(?:人民政府|办事处|政府)$/, '');
  const names = [unit, place].flatMap((one) => (one === undefined ? [] : [plainText(one)]));
  let text = plainText(title).replace(
    /\((?:单位)?[:：]?(?:人民币)?[百千万亿]*元\)|^附?[表件][\d一二三四五六七八九十]+[-:：.、]?|^附[表件][:：]?/g,
    '',
  );
  for (const one of names) text = text.replaceAll(one, '');
  return asName(
    text
      .replace(/截[至止]/g, '')
      .replace(/(?:20\d{2}|二[〇○零]..)年(?:度|末|底)?(?:12月31日)?/g, '')
      .replace(/^(?:本|上)年度?/, ''),
  );
}

/** 「2022年决算数」 of a table of 2023 is 上年决算数; a year farther away stays as it is. */
export function inYears(text: string, year: number | undefined): string {
  return asName(
    plainText(text).replace(/(20\d{2})(?:年(?:度)?)?(?!\d)/g, (all, digits: string) => {
      const apart = year === undefined ? undefined : Number(digits) - year;
      if (apart === 0) return '';
      if (apart === -1) return '上年';
      return apart === 1 ? '下年' : all;
    }),
  );
}

/** Without what has a meaning of its own in the names of fields. */
function asName(text: string): string {
  return text.replace(/[\s/／:：{}｛｝【】#＃^＾]/g, '');
}
