import { type Decimal, decimal } from '../base/decimal';
import { type Formula, binary, call, cell, number, range, text } from '../formula/formula';
import { asEntry, looks } from '../sheets/looks';
import { type PlannedContent, live, words } from '../sheets/sheetPlan';
import type { CellLook } from '../workbook/workbookDraft';
import { COUNTY_WORDS as W, UNIT_STATUS } from '../wording/rollupMessages';
import { type Unit, countedUnits } from './countyUnit';
import type { SettledUnits } from './settleUnits';

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
/** The row of the first township. */
export const FIRST = 3;

/** A column of 汇总: what it shows of a township, and how its last row sums it up. */
export interface Column {
  readonly heading: string;
  readonly width: number;
  readonly look: CellLook;
  readonly sum?: 'SUM' | 'AVERAGE';
  readonly content: (unit: Unit, row: number) => PlannedContent;
}

export function columnsOf({ units }: SettledUnits, remarks: ReadonlyMap<string, string>): readonly Column[] {
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

function amount(value: Decimal | undefined): PlannedContent {
  return value === undefined ? words('') : { kind: 'number', value };
}
