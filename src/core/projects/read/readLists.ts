import type { Finding } from '../../base/problem';
import { oneLine } from '../../base/text';
import { isSecondChoice } from '../../facts/secondChoice';
import { findTables } from '../../tables/findTables';
import type { Table } from '../../tables/table';
import type { Vocabulary } from '../../tables/words/explained';
import { Governing } from '../../tables/words/governing';
import type { Meaning } from '../../tables/words/meaning';
import { a1 } from '../../workbook/address';
import { cellKey } from '../../workbook/snapshot';
import { ABSENT, type Money, type ProjectRecord } from '../project';
import type { HerCell } from '../targets/quantity';
import { type Heading, NAME_LABEL, headingWords } from './projectHeadings';
import { type ListColumns, columnsOfPart, listColumns } from './listColumns';
import { ListMoney } from './listMoney';
import { GRAND_TOTAL, isTotalRow, projectRows } from './projectRows';
import { moneyWithoutName, namelessFinding } from './moneyWithoutName';
import { rowsApart } from './rowsApart';
import { settleBudget } from './settleBudget';
import type { SheetGrid } from './sheetGrid';
import { unknownWord, withoutMoney } from './withoutMoney';

export interface ProjectList {
  readonly records: readonly ProjectRecord[];
  readonly findings: readonly { readonly table: string; readonly finding: Finding }[];
  readonly left: readonly ListLeft[];
}

/** A list of some projects only: it counts for nothing, and what no other table knows of is told. */
export interface ListLeft {
  readonly title: string;
  readonly projects: readonly Pick<ProjectRecord, 'name' | 'namePlace'>[];
}

type LinesOfList = Omit<ProjectList, 'left'>;

/** The lists of projects on a sheet: a line each, with what was planned, spent, aimed at and reached. */
export function readProjectLists(
  grid: SheetGrid,
  vocabulary: Vocabulary,
  labelsOfForms: ReadonlySet<number>,
): ProjectList {
  if (!namesProjects(grid, labelsOfForms)) return { records: [], findings: [], left: [] };
  const tables = findTables(grid.sheet);
  const lists = tables.flatMap((table) => {
    const columns = listColumns(table);
    if (!columns) return [];
    const list = barredList(readList(grid, table, columns), table, columns, vocabulary);
    const apart = rowsApart(grid, table, columns, tables);
    return [apart ? { ...list, findings: [...list.findings, { table: tableId(table), finding: apart }] } : list];
  });
  const left = tables.flatMap((table): readonly ListLeft[] => {
    const columns = columnsOfPart(table);
    return columns ? [{ title: table.title, projects: readList(grid, table, columns).records }] : [];
  });
  return {
    records: lists.flatMap(({ records }) => records),
    findings: lists.flatMap(({ findings }) => findings),
    left,
  };
}

/** A sheet of nothing but forms holds no list, and is not searched for tables: a thousand of them take seconds. */
function namesProjects({ sheet }: SheetGrid, labelsOfForms: ReadonlySet<number>): boolean {
  return sheet.rows.some((contents, row) =>
    contents?.some(
      (content, column) =>
        typeof content === 'string' &&
        content.includes('项') &&
        !labelsOfForms.has(cellKey(row, column)) &&
        isNameHeading(content),
    ),
  );
}

function isNameHeading(content: string): boolean {
  const words = headingWords(content);
  return NAME_LABEL.test(words) || words === '项目';
}

function readList(grid: SheetGrid, table: Table, columns: ListColumns): LinesOfList {
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
  const nameless = moneyWithoutName(
    grid,
    table,
    MONEY.flatMap((heading) => columns.get(heading) ?? []),
    rows.map(({ row }) => row),
  );
  const records = rows.map(({ row, label }, index) => {
    const record = readRow(grid, table, columns, moneys, row, nameIn(label.text));
    const next = rows[index + 1]?.row ?? Infinity;
    const under = nameless.filter((one) => one > row && one < next);
    if (under.length === 0) return record;
    findings.push(namelessFinding(grid, under, columns.nameColumn.column, record.name));
    return withoutMoney(record);
  });
  return { records, findings: findings.map((finding) => ({ table: tableId(table), finding })) };
}

/** A list with a word around it that nobody understands: its projects are known to be there, and nothing of them is used. */
function barredList(list: LinesOfList, table: Table, columns: ListColumns, vocabulary: Vocabulary): LinesOfList {
  const governing = new Governing(table, vocabulary);
  const words = MONEY.flatMap((heading) => columns.get(heading) ?? []).map((column) => governing.ofColumn(column));
  const unknown =
    words.flatMap(({ residue }) => residue)[0] ?? governing.surroundings.residue[0] ?? governing.surroundings.scoped[0];
  const around = governing.surroundings.meanings;
  const partial =
    OTHER_MONEY.some((fund) => around.has(fund)) || (around.has('period:part') && !around.has('period:whole'));
  if (!unknown && !partial) return withoutRemarked(list, table, columns, governing);
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
    records: list.records.map(withoutMoney),
    findings: [{ table: tableId(table), finding }],
  };
}

/** A line beside which something stands that nobody understands gives no money: 「与水务站分摊一半」. */
function withoutRemarked(list: LinesOfList, table: Table, columns: ListColumns, governing: Governing): LinesOfList {
  const [column, ...others] = MONEY.flatMap((heading) => columns.get(heading) ?? []);
  if (!column) return list;
  const findings: Finding[] = [];
  const records = list.records.map((record) => {
    const [unknown] = governing.besideLine(record.row, column, others);
    if (!unknown) return record;
    findings.push(unknownWord(record, unknown));
    return withoutMoney(record);
  });
  return {
    records,
    findings: [...list.findings, ...findings.map((finding) => ({ table: tableId(table), finding }))],
  };
}

const OTHER_MONEY: readonly Meaning[] = [
  'fund:general',
  'fund:governmentFund',
  'fund:stateCapital',
  'fund:account',
  'fund:own',
];

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
function nameIn(text: string): string {
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
  const at = (heading: Heading): HerCell | undefined => {
    const [column, ...more] = columns.get(heading) ?? [];
    return column && more.length === 0 ? grid.cell(row, column.column) : undefined;
  };
  return {
    ...moneyOfRow(moneyColumns, row, name),
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
    unitName: table.unit?.name ?? '',
    parts: [],
    ownRate: at('rate'),
    rateMark: undefined,
    ownRateScore: undefined,
    rateReason: at('reason'),
    goal: at('goal') ?? at('target'),
    completion: at('completion') ?? at('done'),
    indicators: [],
    layout: 'national',
    closing: [],
    ownTotal: at('score'),
    ownFull: undefined,
    ownGrade: at('grade'),
  };
}

type RowMoney = Pick<ProjectRecord, 'initial' | 'saysInitial' | 'adjusted' | 'executed' | 'findings'>;

function moneyOfRow(moneyColumns: MoneyColumns, row: number, name: string): RowMoney {
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
  const executed = onlyMoney(moneys('executed'));
  return { ...budget, executed, findings: [...findings, ...unclear] };
}

/** Two columns of one heading: nobody says which of them counts. */
function onlyMoney(moneys: readonly Money[]): Money {
  const [money = ABSENT, second] = moneys;
  if (!second) return money;
  return { kind: 'unusable', places: moneys.flatMap((one) => (one.kind === 'absent' ? [] : one.places)) };
}

function wordsAt(cell: HerCell | undefined): string {
  return typeof cell?.content === 'string' ? oneLine(cell.content) : '';
}
