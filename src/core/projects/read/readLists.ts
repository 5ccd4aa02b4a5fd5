import type { Finding } from '../../base/problem';
import { oneLine } from '../../base/text';
import { isSecondChoice } from '../../facts/secondChoice';
import { findTables } from '../../tables/findTables';
import type { Table } from '../../tables/table';
import type { Vocabulary } from '../../tables/words/explained';
import { a1 } from '../../workbook/address';
import { cellKey } from '../../workbook/snapshot';
import { ABSENT, type Money, type ProjectRecord } from '../project';
import type { HerCell } from '../targets/quantity';
import { type Heading, MONEY_HEADINGS, NAME_LABEL, headingWords } from './projectHeadings';
import { type ListColumns, columnsOfPart, listColumns } from './listColumns';
import { barredList } from './barredList';
import { type LinesOfList, type ListLeft, type ProjectList, tableId } from './linesOfList';
import { ListMoney } from './listMoney';
import { GRAND_TOTAL, isTotalRow, projectRows } from './projectRows';
import { moneyWithoutName, namelessFinding } from './moneyWithoutName';
import { rowsApart } from './rowsApart';
import { settleBudget } from './settleBudget';
import type { SheetGrid } from './sheetGrid';
import { withoutMoney } from './withoutMoney';

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
    MONEY_HEADINGS.map((heading) => [
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
    MONEY_HEADINGS.flatMap((heading) => columns.get(heading) ?? []),
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

type MoneyColumns = ReadonlyMap<(typeof MONEY_HEADINGS)[number], readonly ListMoney[]>;

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
  const moneys = (heading: (typeof MONEY_HEADINGS)[number]): Money[] =>
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
