import { decimal } from '../base/decimal';
import { call, joined, range, text } from '../formula/formula';
import type { GradeBand, Scheme } from '../schemes/scheme';
import { type PlacedIndicator, schemeIndicators } from '../schemes/schemeIndicators';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { ColumnTable } from './columns/column';
import { looks } from './looks';
import { freeSheetName } from './freeSheetName';
import { Page } from './page';
import { runs } from './runs';
import { type WorkbookPlan, live } from './sheetPlan';

const FIRST_ROW = 3;
const TITLE = '指标体系';
/** No keys: the sheet is hers from the moment it is written. */
const columns = {
  dimension: { heading: '一级指标', width: 12 },
  subDimension: { heading: '二级指标', width: 14 },
  indicator: { heading: '三级指标', width: 18 },
  fullMark: { heading: '分值', width: 7 },
  explanation: { heading: '指标解释', width: 30 },
  method: { heading: '指标说明', width: 44 },
  criterion: { heading: '评价标准', width: 44 },
} as const satisfies ColumnTable;

/** 指标体系, the indicator table alone: handed over to her, to print, to change, and to score with (`sheet:指标体系`). */
export function planSchemeSheet(scheme: Scheme, snapshot: WorkbookSnapshot): WorkbookPlan {
  const page = new Page(columns);
  const placed = schemeIndicators(scheme);
  const bottom = FIRST_ROW + placed.length - 1;
  page.across(0, '', `${scheme.name}评价指标体系`, looks.title);
  page.across(1, '', '表里每一格都可以改，也可以删行、加行；改好后选这张表评分。', looks.note);
  page.headings(FIRST_ROW - 1);
  putGroups(page, placed);
  placed.forEach(({ indicator }, index) => {
    const row = FIRST_ROW + index;
    page.put(row, 2, indicator.name, { ...looks.text, bold: true });
    page.put(row, 3, { kind: 'number', value: decimal(indicator.fullMark) }, looks.mark);
    page.put(row, 4, indicator.explanation, looks.small);
    page.put(row, 5, indicator.method, looks.small);
    page.put(row, 6, indicator.criterion, looks.small);
    page.fit(
      row,
      [
        [2, indicator.name],
        [4, indicator.explanation],
        [5, indicator.method],
        [6, indicator.criterion],
      ],
      30,
    );
  });
  page.merge({ top: bottom + 1, left: 0, bottom: bottom + 1, right: 2 }, '合计', looks.totalText);
  page.put(bottom + 1, 3, live(call('SUM', range({ top: FIRST_ROW, left: 3, bottom, right: 3 }))), {
    ...looks.total,
    format: 'General',
  });
  if (!scheme.gradesAssumed) page.across(bottom + 2, '', gradesLine(scheme.grades), looks.note);
  page.height(0, 28);
  const body = page.finish({
    key: 'scheme',
    frozen: { rows: FIRST_ROW, columns: 3 },
    print: {
      orientation: 'landscape',
      titleRows: [FIRST_ROW - 1, FIRST_ROW - 1],
      bottom: bottom + 2,
    },
    tabColor: '7030A0',
  });
  return {
    sheets: [{ ...body, name: freeSheetName(snapshot, TITLE), replaces: undefined }],
    names: [],
    nameTargets: new Map(),
  };
}

/** As it is read again: a scheme whose grades are its own keeps them. */
function gradesLine(grades: readonly GradeBand[]): string {
  const bands = grades.map(({ name, from }, index) => {
    const above = grades[index - 1]?.from ?? '';
    return from === undefined ? `${above}分以下为“${name}”` : `${from}分以上为“${name}”`;
  });
  return `等级：${bands.join('，')}。`;
}

/** The merged cells of 一级 and 二级 with their points, which follow the 分值 column. */
function putGroups(page: Page, placed: readonly PlacedIndicator[]): void {
  const keys = [
    ({ dimension }: PlacedIndicator) => dimension.name,
    ({ dimension, subDimension }: PlacedIndicator) => `${dimension.name}/${subDimension.name}`,
  ] as const;
  keys.forEach((key, column) => {
    for (const run of runs(placed, key)) {
      const top = FIRST_ROW + run.start;
      const area = { top, left: column, bottom: top + run.length - 1, right: column };
      const name = column === 0 ? run.first.dimension.name : run.first.subDimension.name;
      page.merge(
        area,
        live(joined(text(`${name}（`), call('SUM', range({ ...area, left: 3, right: 3 })), text('分）'))),
        looks.group,
      );
    }
  });
}
