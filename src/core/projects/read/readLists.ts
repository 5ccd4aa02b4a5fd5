import type { Finding } from '../../base/problem';
import { oneLine, plainText } from '../../base/text';
import { isOutOfScope } from '../../facts/outOfScope';
import { type LabelledRow, rowsOf } from '../../facts/recognisers/labelled';
import { leafRows } from '../../facts/recognisers/leafRows';
import { isSecondChoice } from '../../facts/secondChoice';
import { findTables } from '../../tables/findTables';
import type { Column, Table } from '../../tables/table';
import type { Vocabulary } from '../../tables/words/explain';
import { Governing } from '../../tables/words/governing';
import type { Meaning } from '../../tables/words/meaning';
import { a1 } from '../../workbook/address';
import { ABSENT, type Money, type ProjectRecord } from '../project';
import type { HerCell } from '../targets/quantity';
import { type Heading, NAME_LABEL, headingOf, headingWords } from './headings';
import { ListMoney } from './listMoney';
import { settleBudget } from './settleBudget';
import type { SheetGrid } from './sheetGrid';

/** Tables of other things, or of some of the projects only. */
const NOT_ALL =
  /收支|基本支出|采购|进度|申请|储备|重点|部分|主要|直达|衔接|债券|跨年|新增|结转|基建|监控|跟踪|申报|[上下]半年|季度|追加|收回|资产|合同|招标|付款/;
const PART_OF_AMOUNT =
  /财政拨款|一般公共预算|政府性基金|国有资本|专户|单位资金|自筹|其他资金|结转|上级|本级|县级|省级|中央|其中/;

export interface ProjectList {
  readonly records: readonly ProjectRecord[];
  readonly findings: readonly { readonly table: string; readonly finding: Finding }[];
}

/** The lists of projects on a sheet: a line each, with what was planned, spent, aimed at and reached. */
export function readProjectLists(grid: SheetGrid, vocabulary: Vocabulary): ProjectList {
  if (!namesProjects(grid)) return { records: [], findings: [] };
  const lists = findTables(grid.sheet).flatMap((table) => {
    const columns = listColumns(table);
    return columns ? [barredList(readList(grid, table, columns), table, columns, vocabulary)] : [];
  });
  return { records: lists.flatMap(({ records }) => records), findings: lists.flatMap(({ findings }) => findings) };
}

function namesProjects({ sheet }: SheetGrid): boolean {
  return sheet.rows.some((row) =>
    row?.some((content) => typeof content === 'string' && content.includes('项') && isNameHeading(content)),
  );
}

function isNameHeading(content: string): boolean {
  const words = headingWords(content);
  return NAME_LABEL.test(words) || words === '项目';
}

type ListColumns = ReadonlyMap<Heading, readonly Column[]> & { readonly nameColumn: Column };

function listColumns(table: Table): ListColumns | undefined {
  const names = table.columns.filter(({ path }) => NAME_LABEL.test(path.at(-1) ?? ''));
  const name = names.length === 1 ? names[0] : barelyNamed(table);
  const title = plainText(table.title);
  if (!name || NOT_ALL.test(title) || (/整体/.test(title) && !/项目|目标/.test(title)) || isOutOfScope(table))
    return undefined;
  const columns = new Map<Heading, Column[]>();
  for (const column of table.columns) {
    const heading = column === name || isOfAnotherYear(column, table) ? undefined : pathHeading(column);
    if (heading) columns.set(heading, [...(columns.get(heading) ?? []), column]);
  }
  if (columns.has('third') || !SAYS_SOMETHING.some((heading) => columns.has(heading))) return undefined;
  return Object.assign(columns, { nameColumn: name });
}

const SAYS_SOMETHING: readonly Heading[] = ['initial', 'adjusted', 'budget', 'executed', 'completion', 'score'];

/** 「项目」 alone heads a list of projects only in a table that is called one. */
function barelyNamed(table: Table): Column | undefined {
  if (!/项目(?:支出)?(?:明细|情况|清单|一览|台账|汇总|绩效|自评|资金|库|执行)|项目表/.test(plainText(table.title)))
    return undefined;
  const names = table.columns.filter(({ path }) => path.at(-1) === '项目');
  return names.length === 1 ? names[0] : undefined;
}

function isOfAnotherYear({ period }: Column, { year }: Table): boolean {
  return (period.offset ?? 0) !== 0 || (period.year !== undefined && year !== undefined && period.year !== year);
}

/** By the lowest heading that says something; 「合计」 and 「金额」 leave it to the one above. */
function pathHeading({ path }: Column): Heading | undefined {
  if (path.some((word) => PART_OF_AMOUNT.test(word))) return undefined;
  const own = path.filter((word) => !/^(?:合计|小计|总计|金额|总额)$/.test(headingWords(word)));
  const last = own.at(-1) ?? path.at(-1);
  return last === undefined ? undefined : headingOf(last);
}

function readList(grid: SheetGrid, table: Table, columns: ListColumns): ProjectList {
  const findings: Finding[] = [];
  const rows = projectRows(grid, table, columns, findings);
  const totals = table.rows.filter((row) => isTotalRow(grid, table, row, GRAND_TOTAL));
  const moneys = new Map(
    MONEY.map((heading) => [
      heading,
      (columns.get(heading) ?? []).map(
        (column) =>
          new ListMoney(
            grid,
            table,
            column,
            rows.map(({ row }) => row),
            totals,
          ),
      ),
    ]),
  );
  findings.push(...[...moneys.values()].flat().flatMap((column) => column.findings));
  const records = rows.map(({ row, label }) => readRow(grid, table, columns, moneys, row, nameIn(label.text)));
  return { records, findings: findings.map((finding) => ({ table: tableId(table), finding })) };
}

/** A list with a word around it that nobody understands: its projects are known to be there, and nothing of them is used. */
function barredList(list: ProjectList, table: Table, columns: ListColumns, vocabulary: Vocabulary): ProjectList {
  const governing = new Governing(table, vocabulary);
  const words = MONEY.flatMap((heading) => columns.get(heading) ?? []).map((column) => governing.ofColumn(column));
  const unknown = words.flatMap(({ residue }) => residue)[0] ?? governing.surroundings.residue[0];
  const around = governing.surroundings.meanings;
  const partial =
    OTHER_MONEY.some((fund) => around.has(fund)) || (around.has('period:part') && !around.has('period:whole'));
  if (!unknown && !partial) return list;
  const place = { sheet: table.sheet.name, cell: a1(table.area.top, table.area.left) };
  const finding: Finding = unknown
    ? {
        code: 'projectWordUnknown',
        level: 'error',
        details: { ...place, table: table.title, ...unknown },
        places: [place],
      }
    : { code: 'projectListPartial', level: 'error', details: { ...place, table: table.title }, places: [place] };
  return {
    records: list.records.map((record) => ({
      ...record,
      initial: barred(record.initial),
      adjusted: barred(record.adjusted),
      executed: barred(record.executed),
      ownTotal: undefined,
      ownGrade: undefined,
      findings: [],
    })),
    findings: [{ table: tableId(table), finding }],
  };
}

const OTHER_MONEY: readonly Meaning[] = [
  'fund:general',
  'fund:governmentFund',
  'fund:stateCapital',
  'fund:account',
  'fund:own',
];

function barred(money: Money): Money {
  return money.kind === 'absent' ? money : { kind: 'unusable', places: money.places };
}

function tableId({ sheet, area }: Table): string {
  return `${sheet.name}!${String(area.top)},${String(area.left)}`;
}

const MONEY = [
  'initial',
  'adjusted',
  'delta',
  'deltaOrAdjusted',
  'budget',
  'executed',
] as const satisfies readonly Heading[];
type MoneyColumns = ReadonlyMap<(typeof MONEY)[number], readonly ListMoney[]>;

/** 「1.人居环境整治」 without its number; 文号 and brackets stay. */
export function nameIn(text: string): string {
  return oneLine(text).replace(
    /^(?:\d{1,3}[.、．](?!\d)|[一二三四五六七八九十]{1,3}、|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）])\s*/,
    '',
  );
}

function readRow(
  grid: SheetGrid,
  table: Table,
  columns: ListColumns,
  moneyColumns: MoneyColumns,
  row: number,
  name: string,
): ProjectRecord {
  const findings: Finding[] = [];
  const moneys = (heading: (typeof MONEY)[number]): Money[] =>
    (moneyColumns.get(heading) ?? []).map((column) => {
      const read = column.at(row, name);
      findings.push(...read.findings);
      return read.money;
    });
  const { findings: unclear, ...budget } = settleBudget(
    {
      initial: moneys('initial'),
      adjusted: moneys('adjusted'),
      delta: moneys('delta'),
      deltaOrAdjusted: moneys('deltaOrAdjusted'),
      budget: moneys('budget'),
    },
    name,
  );
  const [executed = ABSENT, ...moreExecuted] = moneys('executed');
  findings.push(...unclear);
  const at = (heading: Heading): HerCell | undefined => {
    const [column, ...more] = columns.get(heading) ?? [];
    return column && more.length === 0 ? grid.cell(row, column.column) : undefined;
  };
  return {
    ...budget,
    from: 'list',
    table: tableId(table),
    name,
    namePlace: { sheet: grid.sheet.name, cell: a1(row, columns.nameColumn.column) },
    sheet: grid.sheet.name,
    row,
    title: table.title,
    year: table.year,
    secondChoice: isSecondChoice(table),
    hidden: grid.sheet.visibility !== 'visible',
    department: wordsAt(at('department')),
    fundKind: wordsAt(at('fundKind')),
    executed:
      moreExecuted.length > 0
        ? {
            kind: 'unusable',
            places: [executed, ...moreExecuted].flatMap((one) => (one.kind === 'absent' ? [] : one.places)),
          }
        : executed,
    unitName: table.unit?.name ?? '',
    parts: [],
    ownRate: at('rate'),
    rateMark: undefined,
    ownRateScore: undefined,
    rateReason: at('reason'),
    goal: at('goal') ?? at('target'),
    completion: at('completion') ?? at('done'),
    indicators: [],
    ownTotal: at('score'),
    ownFull: undefined,
    ownGrade: at('grade'),
    findings,
  };
}

function wordsAt(cell: HerCell | undefined): string {
  return typeof cell?.content === 'string' ? oneLine(cell.content) : '';
}

/** The lines that are projects: no totals, no headings of groups, no parts of the line above. */
function projectRows(grid: SheetGrid, table: Table, columns: ListColumns, findings: Finding[]): readonly LabelledRow[] {
  const { nameColumn } = columns;
  const figures = [...columns.values()].flat().filter(({ column }) => column !== nameColumn.column);
  const named = rowsOf(table, { ...nameColumn, labelColumns: [nameColumn.column] }).filter(
    ({ row, label }) => label.key !== '' && !isTotalRow(grid, table, row),
  );
  const filled = named.filter(
    ({ row }) => figures.some(({ column }) => !grid.isBlank(row, column)) || counted(grid, table, row),
  );
  const whole = filled.filter(({ label }) => !label.partOf);
  // After 「其中：一标段」 nobody can say whether 「二标段」 is a project of its own.
  const parts = filled.filter(({ label }) => label.partOf);
  if (
    parts.length > 0 &&
    !filled.some(({ row }) => counted(grid, table, row)) &&
    filled.every(({ label }) => label.numbering === '')
  ) {
    findings.push({
      code: 'projectPartsUnclear',
      level: 'error',
      details: { table: table.title },
      places: parts.map(({ row }) => ({ sheet: grid.sheet.name, cell: a1(row, nameColumn.column) })),
    });
  }
  const rows = filled.some(({ row }) => counted(grid, table, row))
    ? whole.filter(({ row }) => counted(grid, table, row))
    : whole;
  return leafRows(rows);
}

function counted(grid: SheetGrid, table: Table, row: number): boolean {
  return table.columns.some(({ role, column }) => role === 'counter' && !grid.isBlank(row, column));
}

const GRAND_TOTAL = /^(?:合计|总计|总合计)$/;
const ANY_TOTAL = /^.{0,6}(?:合计|总计|小计)$/;

function isTotalRow(grid: SheetGrid, table: Table, row: number, words = ANY_TOTAL): boolean {
  return grid
    .cellsOf(row, table.area.left, table.area.right)
    .slice(0, 3)
    .some(({ content }) => typeof content === 'string' && words.test(plainText(content)));
}
