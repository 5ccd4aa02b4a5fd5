import { binary, call, cell, number, range, text } from '../formula/formula';
import { looks } from '../sheets/looks';
import { type PlannedCell, type PlannedContent, type WorkbookPlan, live, words } from '../sheets/sheetPlan';
import { quoteSheetName } from '../workbook/address';
import { COUNTY_WORDS as W } from '../wording/rollupMessages';
import { CHART_ROWS, countyCharts } from './countyCharts';
import { type Column, FIRST, columnsOf } from './countyColumns';
import { countedUnits } from './countyUnit';
import { problemSheet } from './problemSheet';
import type { SettledUnits } from './settleUnits';

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
