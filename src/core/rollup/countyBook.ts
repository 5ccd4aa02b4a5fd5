import { type Decimal, decimal } from '../base/decimal';
import { type Formula, binary, call, cell, number, range, text } from '../formula/formula';
import { looks, asEntry } from '../sheets/looks';
import { type PlannedCell, type PlannedContent, type WorkbookPlan, live, words } from '../sheets/sheetPlan';
import { quoteSheetName } from '../workbook/address';
import type { CellLook } from '../workbook/workbookDraft';
import { say } from '../wording/say';
import { COUNTY_WORDS as W, UNIT_STATUS } from '../wording/rollupMessages';
import { CHART_ROWS, countyCharts } from './countyCharts';
import type { SettledUnits } from './settleUnits';
import { type Unit, countedUnits } from './countyUnit';

/** Facts that have a column of their own. */
const MONEY = [
  '预算收入',
  '预算支出',
  '全年预算',
  '决算收入',
  '决算支出',
  '三公预算',
  '三公决算',
  '年末结转结余',
] as const;
const COUNTS = ['项目个数'] as const;
const PROJECT_MONEY = ['项目预算合计', '项目执行合计'] as const;
const FIRST = 3;
/** What the county types beside a unit is found again by this name and the unit's. */
export const COUNTY_NAME = '绩效表_区县汇总';

/** The county's workbook: a row per township with live sums, and what is wrong in whose book. */
export function countyPlan(settled: SettledUnits, remarks: ReadonlyMap<string, string>): WorkbookPlan {
  const sheets = [unitSheet(settled, remarks), problemSheet(settled, remarks)];
  return {
    sheets,
    names: [{ name: COUNTY_NAME, reference: `${quoteSheetName(W.sheet)}!$A$1`, hidden: true }],
    nameTargets: new Map(),
  };
}

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly look: CellLook;
  readonly sum?: 'SUM' | 'AVERAGE';
  readonly content: (unit: Unit, row: number) => PlannedContent;
}

function columnsOf({ units }: SettledUnits, remarks: ReadonlyMap<string, string>): readonly Column[] {
  const counted = countedUnits(units);
  const rows = { top: FIRST, bottom: FIRST + counted.length - 1 };
  const before = [...unitColumns, ...MONEY.map((name) => factColumn(name, looks.number))];
  const [budget = 0, adjusted = 0, spent = 0] = ['预算支出', '全年预算', '决算支出'].map((name) =>
    before.findIndex(({ heading }) => heading === name),
  );
  const rate: Column = {
    heading: W.rate,
    width: 10,
    look: looks.rate,
    content: (_, row) => live(rateAt(row, budget, adjusted, spent)),
  };
  const dimensions = [...new Set(counted.flatMap(({ book }) => book.dimensions.map(({ name }) => name)))];
  const scored = [
    ...before,
    rate,
    ...COUNTS.map((name) => factColumn(name, looks.count)),
    ...PROJECT_MONEY.map((name) => factColumn(name, looks.number)),
    ...dimensions.map(dimensionColumn),
  ];
  const totalAt = scored.length;
  return [
    ...scored,
    ...resultColumns,
    { heading: W.rank, width: 8, look: looks.mark, content: (_, row) => live(rankAt(row, totalAt, rows)) },
    { heading: W.file, width: 28, look: looks.small, content: ({ file }) => words(file) },
    {
      heading: W.remark,
      width: 28,
      look: asEntry(looks.text),
      content: ({ book }) => words(remarks.get(book?.unit ?? '') ?? ''),
    },
  ];
}

const unitColumns: readonly Column[] = [
  {
    heading: W.number,
    width: 6,
    look: looks.centered,
    content: (_, row) => ({ kind: 'number', value: decimal(row - FIRST + 1) }),
  },
  { heading: W.unit, width: 24, look: looks.text, content: ({ book }) => words(book?.unit ?? '') },
  { heading: W.status, width: 10, look: looks.centered, content: ({ status }) => words(UNIT_STATUS[status]) },
];

const resultColumns: readonly Column[] = [
  {
    heading: W.total,
    width: 10,
    look: looks.points,
    sum: 'AVERAGE',
    content: ({ book, status }) => amount(status === 'counted' ? book?.total : undefined),
  },
  {
    heading: W.grade,
    width: 8,
    look: looks.centered,
    content: ({ book, status }) => words(status === 'counted' ? (book?.grade ?? '') : ''),
  },
];

function factColumn(name: string, look: CellLook): Column {
  return { heading: name, width: 13, look, sum: 'SUM', content: ({ book }) => amount(book?.facts.get(name)) };
}

function dimensionColumn(name: string): Column {
  return {
    heading: name,
    width: 11,
    look: looks.points,
    content: ({ book, status }) =>
      amount(status === 'counted' ? book?.dimensions.find((one) => one.name === name)?.score : undefined),
  };
}

/** 执行率: what was spent of the whole year's budget, or of the first where there is no other. */
function rateAt(row: number, budget: number, adjusted: number, spent: number): Formula {
  const base = call('IF', call('ISNUMBER', cell(row, adjusted)), cell(row, adjusted), cell(row, budget));
  const can = call('AND', call('ISNUMBER', cell(row, spent)), call('ISNUMBER', base), binary(base, '<>', number('0')));
  return call('IF', can, binary(cell(row, spent), '/', base), text(''));
}

/** One more than those with a higher total. */
function rankAt(row: number, column: number, { top, bottom }: { top: number; bottom: number }): Formula {
  const all = range({ top, left: column, bottom, right: column });
  const higher = call('COUNTIF', all, binary(text('>'), '&', cell(row, column)));
  return call('IF', call('ISNUMBER', cell(row, column)), binary(higher, '+', number('1')), text(''));
}

function unitSheet(settled: SettledUnits, remarks: ReadonlyMap<string, string>): WorkbookPlan['sheets'][number] {
  const columns = columnsOf(settled, remarks);
  const counted = countedUnits(settled.units);
  const bottom = FIRST + counted.length - 1;
  const cells = unitCells(settled, columns, bottom);
  return {
    key: 'county',
    name: W.sheet,
    replaces: undefined,
    columns: columns.map(({ width }) => ({ width })),
    heights: new Map([[0, 28]]),
    cells,
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: columns.length - 1 })),
    validations: [],
    charts: countyCharts(counted, {
      first: FIRST,
      bottom,
      total: placeOf(columns, W.total),
      rate: placeOf(columns, W.rate),
      width: columns.length,
      grades: gradesOf(settled).length,
    }),
    frozen: { rows: FIRST, columns: 2 },
    print: {
      orientation: 'landscape',
      titleRows: [FIRST - 1, FIRST - 1],
      area: {
        top: 0,
        left: 0,
        bottom: counted.length === 0 ? bottom + 8 : bottom + 2 + CHART_ROWS,
        right: columns.length - 1,
      },
    },
    tabColor: '5B9BD5',
  };
}

function unitCells(settled: SettledUnits, columns: readonly Column[], bottom: number): readonly PlannedCell[] {
  const counted = countedUnits(settled.units);
  return [
    {
      row: 0,
      column: 0,
      content: words(`${settled.year === undefined ? '' : `${String(settled.year)}年度`}${W.title}`),
      look: looks.title,
    },
    { row: 1, column: 0, content: words(W.note), look: looks.note },
    ...columns.map(({ heading }, column): PlannedCell => ({
      row: FIRST - 1,
      column,
      content: words(heading),
      look: looks.heading,
    })),
    ...counted.flatMap((unit, at) =>
      columns.map(({ content, look }, column): PlannedCell => ({
        row: FIRST + at,
        column,
        content: content(unit, FIRST + at),
        look,
      })),
    ),
    ...(counted.length === 0
      ? []
      : columns.map(({ sum, look }, column): PlannedCell => ({
          row: bottom + 1,
          column,
          content: totalContent(column, sum, bottom),
          look: { ...look, bold: true, fill: looks.total.fill },
        }))),
    ...distribution(columns, gradesOf(settled), bottom),
  ];
}

function placeOf(columns: readonly Column[], heading: string): number {
  return columns.findIndex((column) => column.heading === heading);
}

function totalContent(column: number, sum: Column['sum'], bottom: number): PlannedContent {
  if (column === 1) return words(W.all);
  if (!sum) return words('');
  const all = range({ top: FIRST, left: column, bottom, right: column });
  const any = binary(call('COUNT', all), '>', number('0'));
  const value =
    sum === 'SUM' ? call('SUM', all) : call('ROUND', binary(call('SUM', all), '/', call('COUNT', all)), number('2'));
  return live(call('IF', any, value, text('')));
}

/** As the townships' own schemes name them; the usual ones first. */
function gradesOf({ units }: SettledUnits): readonly string[] {
  const found = new Set(countedUnits(units).flatMap(({ book }) => book.grade ?? []));
  const usual = W.grades.filter((name) => found.has(name));
  return found.size === 0 ? W.grades : [...usual, ...[...found].filter((name) => !usual.some((one) => one === name))];
}

/** How many townships in each grade, counted live. */
function distribution(columns: readonly Column[], grades: readonly string[], bottom: number): readonly PlannedCell[] {
  const top = bottom + 3;
  const grade = columns.findIndex(({ heading }) => heading === W.grade);
  if (bottom < FIRST) return [];
  const all = range({ top: FIRST, left: grade, bottom, right: grade });
  return grades.flatMap((name, at): readonly PlannedCell[] => [
    { row: top + at, column: 1, content: words(name), look: looks.text },
    { row: top + at, column: 2, content: live(call('COUNTIF', all, cell(top + at, 1))), look: looks.count },
  ]);
}

function problemSheet(
  { units, findings }: SettledUnits,
  remarks: ReadonlyMap<string, string>,
): WorkbookPlan['sheets'][number] {
  const inSums = new Set(countedUnits(units).map(({ book }) => book.unit));
  const lines: readonly (readonly string[])[] = [
    ...units.flatMap(({ file, status, reason, book }) =>
      reason
        ? [[book?.unit ?? '', file, UNIT_STATUS[status], say({ ...reason, details: { file, ...reason.details } })]]
        : [],
    ),
    ...findings.map((finding) => ['', '', W.ask, say(finding)]),
    // What the county typed of a unit that is in no sum this time is there when it comes back.
    ...[...remarks].flatMap(([unit, remark]) => (inSums.has(unit) ? [] : [[unit, '', W.remark, remark]])),
    ...countedUnits(units).flatMap(({ book, file }) => [
      ...(book.missing.length > 0 ? [[book.unit ?? '', file, W.missing, book.missing.join('、')]] : []),
      ...book.findings.map((finding) => [
        book.unit ?? '',
        file,
        finding.level === 'error' ? W.error : W.notice,
        say(finding),
      ]),
    ]),
  ];
  return {
    key: 'countyProblems',
    name: W.problems,
    replaces: undefined,
    columns: [24, 28, 10, 90].map((width) => ({ width })),
    heights: new Map(),
    cells: [
      ...[W.unit, W.file, W.kind, W.problem].map((heading, column): PlannedCell => ({
        row: 0,
        column,
        content: words(heading),
        look: looks.heading,
      })),
      ...lines.flatMap((line, at) =>
        line.map((content, column): PlannedCell => ({
          row: at + 1,
          column,
          content: words(content),
          look: looks.small,
        })),
      ),
    ],
    merges: [],
    validations: [],
    frozen: { rows: 1, columns: 0 },
    print: {
      orientation: 'landscape',
      titleRows: [0, 0],
      area: { top: 0, left: 0, bottom: Math.max(1, lines.length), right: 3 },
    },
    tabColor: 'C00000',
  };
}

function amount(value: Decimal | undefined): PlannedContent {
  return value === undefined ? words('') : { kind: 'number', value };
}
