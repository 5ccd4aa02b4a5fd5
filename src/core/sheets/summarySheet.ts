import { type Formula, binary, call, cell, joined, number, range, text } from '../formula/formula';
import { EMPTY, round, when } from '../formula/shorthand';
import { NOT_APPLICABLE } from '../rules/cellText';
import type { ScoredIndicator } from '../scorecard/scorecard';
import type { CellLook } from '../workbook/workbookDraft';
import { SCORE_COLUMNS, SCORE_FIRST_ROW } from './columns/scoreColumns';
import { SUMMARY_FIRST_ROW, summaryColumns } from './columns/summaryColumns';
import { adjustedCells } from './adjustmentsSheet';
import { looks } from './looks';
import { checkCounts } from './checks/checksSheet';
import { Page } from './page';
import { type Block, KEPT_WHOLE, STANDING_ROOM, pageBreaks } from './pageBreaks';
import { runs } from './runs';
import { scoreOrOpen } from './scoreOrOpen';
import { OPEN } from './valueStates';
import { openCount } from './scoresSheet';
import { schemeNote } from './schemeNote';
import { type SheetInputs, titleHead } from './sheetInputs';
import { fixedKey } from './sheetKeys';
import { type PlannedContent, type SheetBody, live } from './sheetPlan';
import { CHECK_WORDS as W } from '../wording/checkSheetWords';
import { OVERVIEW_KEYS, groupKey } from './summaryCells';

/** 得分汇总: the total with its grade, then one table per 一级指标 as 表2–表5 of a report. */
export function summarySheet(inputs: SheetInputs): SheetBody {
  const page = new Page(summaryColumns);
  const { indicators } = inputs.scorecard;
  page.across(0, fixedKey('summary', 'title'), `${titleHead(inputs)}部门整体支出绩效评价得分汇总`, looks.title);
  const assumed = schemeNote(inputs);
  const note = `评分体系：${inputs.scorecard.scheme.name}${assumed === '' ? '' : `。${assumed}`}`;
  page.across(1, fixedKey('summary', 'note'), note, looks.note);
  if (assumed !== '') page.heightAcross(1, note);
  const groups = runs(indicators, ({ dimension }) => dimension);
  let row = putOverview(page, groups, inputs);
  const links = inputs.checks ? [{ row: row - 1, column: 3, sheet: inputs.names.checks, cell: 'A1' }] : [];
  const blocks: Block[] = [{ start: 0, length: row }];
  groups.forEach((group, index) => {
    const start = row;
    row = putTable(
      page,
      row + 1,
      index + 2,
      indicators.slice(group.start, group.start + group.length),
      group.start,
      inputs,
    );
    blocks.push({ start, length: row - start });
  });
  page.height(0, 28);
  const breaks = pageBreaks(blocks, (at) => page.heightOf(at), STANDING_ROOM, KEPT_WHOLE);
  return page.finish({
    key: 'summary',
    frozen: { rows: 2, columns: 0 },
    print: { orientation: 'portrait', titleRows: undefined, bottom: row - 1, breaks },
    tabColor: '70AD47',
    ...(links.length > 0 ? { links } : {}),
  });
}

/** One line per 一级指标, then total, conversion and grade. Returns the first free row. */
function putOverview(
  page: Page,
  groups: readonly { start: number; length: number; first: ScoredIndicator }[],
  inputs: SheetInputs,
): number {
  page.headings(SUMMARY_FIRST_ROW - 1);
  let row = SUMMARY_FIRST_ROW;
  for (const group of groups) {
    const top = SCORE_FIRST_ROW + group.start;
    page.key(row, groupKey(group.first.dimension));
    putScoreLine(page, row, group.first.dimension, top, top + group.length - 1, inputs);
    row++;
  }
  const bottom = SCORE_FIRST_ROW + inputs.scorecard.indicators.length - 1;
  const extras = adjustedCells(inputs);
  Object.values(OVERVIEW_KEYS)
    .filter((key) => extras !== undefined || key !== OVERVIEW_KEYS.adjusted)
    .forEach((key, index) => {
      page.key(row + index, key);
    });
  putScoreLine(page, row, '合计', SCORE_FIRST_ROW, bottom, inputs, true);
  const [full, applicable, score] = [cell(row, 1), cell(row, 2), cell(row, 3)];
  const open = openCount(bottom, inputs.names.scores);
  const converted = when(
    binary(open, '>', number('0')),
    EMPTY,
    when(
      binary(applicable, '=', full),
      EMPTY,
      when(binary(applicable, '=', number('0')), EMPTY, round(binary(binary(score, '/', applicable), '*', full), 2)),
    ),
  );
  putLine(page, row + 1, '待填指标', live(open), { ...looks.total, format: '0' });
  putLine(page, row + 2, '折算成百分制（有不适用的指标时）', live(converted), looks.total);
  if (extras)
    putLine(page, row + 3, `加减分后得分（见「${inputs.names.adjustments}」）`, live(extras.total), looks.total);
  const graded = when(call('ISNUMBER', cell(row + 2, 3)), cell(row + 2, 3), score);
  const grade = extras
    ? gradeFormula(binary(open, '+', extras.open), applicable, cell(row + 3, 3), inputs)
    : gradeFormula(open, applicable, graded, inputs);
  const last = extras ? row + 4 : row + 3;
  putLine(page, last, '评价等级', live(grade), { ...looks.total, size: 14 });
  page.height(last, 30);
  if (!inputs.checks) return last + 1;
  page.key(last + 1, CHECKS_KEY);
  putLine(page, last + 1, W.summary, live(tiesFormula(inputs.names.checks)), { ...looks.link, size: 10 });
  return last + 2;
}

/** The line that leads to 校验. */
const CHECKS_KEY = fixedKey('summary', 'checks');

/** 「3 处对不上，见「校验」」, as 校验 counts it. */
function tiesFormula(sheet: string): Formula {
  const { broken, open } = checkCounts(sheet);
  const said = (count: Formula, words: string, otherwise: Formula) =>
    when(binary(count, '>', number('0')), joined(count, text(`${words}${sheet}${W.see}`)), otherwise);
  return said(broken, W.brokenInSummary, said(open, W.openInSummary, text(W.allTie)));
}

function putScoreLine(
  page: Page,
  row: number,
  name: string,
  top: number,
  bottom: number,
  inputs: SheetInputs,
  total = false,
): void {
  const area = (column: number) => range({ top, left: column, bottom, right: column }, inputs.names.scores);
  const marks = area(SCORE_COLUMNS.fullMark);
  const scores = area(SCORE_COLUMNS.score);
  page.put(row, 0, name, total ? looks.totalText : looks.group);
  page.put(row, 1, live(call('SUM', marks)), total ? { ...looks.total, format: 'General' } : looks.mark);
  page.put(
    row,
    2,
    live(binary(call('SUM', marks), '-', call('SUMIF', scores, text(NOT_APPLICABLE), marks))),
    total ? { ...looks.total, format: 'General' } : looks.mark,
  );
  const left = openCount(bottom, inputs.names.scores, top);
  const open = binary(left, '>', number('0'));
  // Where nothing is scored yet there is no 0.00, and of what is open no rate.
  const nothing = call('AND', binary(call('COUNT', scores), '=', number('0')), open);
  const score = when(nothing, text(OPEN), round(call('SUM', scores), 2));
  page.put(row, 3, live(score), total ? looks.total : looks.points);
  const reached = round(binary(cell(row, 3), '/', cell(row, 2)), 4);
  const rate = when(
    open,
    joined(text(`${OPEN} `), left, text(' 项')),
    when(binary(cell(row, 2), '=', number('0')), EMPTY, reached),
  );
  page.put(row, 4, live(rate), total ? { ...looks.total, format: '0.00%' } : looks.rate);
  page.height(row, 18);
}

function putLine(page: Page, row: number, title: string, content: PlannedContent, look: CellLook): void {
  page.merge({ top: row, left: 0, bottom: row, right: 2 }, title, looks.totalText);
  page.merge({ top: row, left: 3, bottom: row, right: 4 }, content, look);
  page.height(row, 18);
}

function gradeFormula(open: Formula, applicable: Formula, graded: Formula, { scorecard }: SheetInputs): Formula {
  const grade = [...scorecard.scheme.grades]
    .reverse()
    .reduce<Formula>(
      (below, band) =>
        band.from === undefined
          ? text(band.name)
          : when(binary(graded, '>=', number(band.from)), text(band.name), below),
      EMPTY,
    );
  const waiting = joined(text('待评（还有 '), open, text(' 项未填）'));
  return when(binary(open, '>', number('0')), waiting, when(binary(applicable, '=', number('0')), EMPTY, grade));
}

/** 表N: 一级 | 二级 | 三级 | 分值 | 得分. Returns the row after it. */
function putTable(
  page: Page,
  row: number,
  tableNumber: number,
  indicators: readonly ScoredIndicator[],
  start: number,
  inputs: SheetInputs,
): number {
  const dimension = indicators[0]?.dimension ?? '';
  const first = row + 2;
  const bottom = first + indicators.length - 1;
  page.across(
    row,
    fixedKey('summary', `table/${dimension}`),
    `表${String(tableNumber)}  ${dimension}指标及得分情况表`,
    { ...looks.title, size: 12 },
  );
  page.height(row, 22);
  page.key(row + 1, fixedKey('summary', `headings/${dimension}`));
  ['一级指标', '二级指标', '三级指标', '分值', '得分'].forEach((heading, column) => {
    page.put(row + 1, column, heading, looks.heading);
  });
  page.merge({ top: first, left: 0, bottom, right: 0 }, dimension, looks.group);
  for (const run of runs(indicators, ({ subDimension }) => subDimension)) {
    page.merge(
      { top: first + run.start, left: 1, bottom: first + run.start + run.length - 1, right: 1 },
      run.first.subDimension,
      looks.group,
    );
  }
  indicators.forEach(({ indicator, path }, index) => {
    page.key(first + index, path);
    const source = (column: number) => cell(SCORE_FIRST_ROW + start + index, column, inputs.names.scores);
    page.put(first + index, 2, indicator.name, looks.text);
    page.put(first + index, 3, live(source(SCORE_COLUMNS.fullMark)), looks.mark);
    page.put(first + index, 4, live(scoreOrOpen(source(SCORE_COLUMNS.score))), looks.points);
    page.height(first + index, 16.5);
  });
  page.key(bottom + 1, fixedKey('summary', `sum/${dimension}`));
  const column = (index: number) => range({ top: first, left: index, bottom, right: index });
  page.merge({ top: bottom + 1, left: 0, bottom: bottom + 1, right: 2 }, '合计', looks.totalText);
  page.put(bottom + 1, 3, live(call('SUM', column(3))), { ...looks.total, format: 'General' });
  const open = binary(
    openCount(SCORE_FIRST_ROW + start + indicators.length - 1, inputs.names.scores, SCORE_FIRST_ROW + start),
    '>',
    number('0'),
  );
  page.put(bottom + 1, 4, live(when(open, text(OPEN), round(call('SUM', column(4)), 2))), looks.total);
  page.height(bottom + 1, 18);
  return bottom + 2;
}
