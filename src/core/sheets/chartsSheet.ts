import { type Formula, binary, call, cell, joined, number, range, text } from '../formula/formula';
import { EMPTY, isNumber, round, when } from '../formula/shorthand';
import type { ScoredIndicator } from '../scorecard/scorecard';
import type { CellRange } from '../workbook/address';
import type { ChartDraft } from '../workbook/workbookDraft';
import { CHART_COLUMNS as C, chartColumns } from './columns/chartColumns';
import { SUMMARY_COLUMNS, SUMMARY_FIRST_ROW } from './columns/summaryColumns';
import { knownFact } from './knownFact';
import { looks } from './looks';
import { Page } from './page';
import { PICTURES, type Picture } from './pictures';
import { runs } from './runs';
import { type SheetInputs, titleHead } from './sheetInputs';
import { fixedKey } from './sheetKeys';
import { type SheetBody, live } from './sheetPlan';

/** Rows that a picture takes. */
const PICTURE_ROWS = 20;
/** A picture of ours stays where it is when another scheme scores: its lines have room for as many 一级指标. */
const MOST_DIMENSIONS = 6;
const FIRST_ROW = 1;
const LINE_HEIGHT = 18;

/** 图表: 图1–图4 of a report and the scores by 一级指标, each under the figures that it shows. */
export function chartsSheet(inputs: SheetInputs): SheetBody {
  const page = new Page(chartColumns);
  const charts: ChartDraft[] = [];
  const breaks: number[] = [];
  page.across(0, fixedKey('charts', 'title'), `${titleHead(inputs)}收支与得分图`, looks.title);
  page.height(0, 28);
  let row = FIRST_ROW;
  PICTURES.forEach((picture, index) => {
    if (index > 0 && index % 2 === 0) breaks.push(row);
    const placed = putPicture(page, row, picture, `图${String(index + 1)}　${picture.title}`);
    charts.push(placed.chart);
    row = placed.next;
  });
  breaks.push(row);
  const scores = putScores(page, row, inputs, `图${String(PICTURES.length + 1)}　各一级指标得分率`);
  return page.finish({
    key: 'charts',
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', titleRows: undefined, bottom: scores.next - 1, breaks },
    tabColor: 'A5A5A5',
    charts: [...charts, scores.chart],
  });
}

interface Placed {
  readonly chart: ChartDraft;
  /** The first free row. */
  readonly next: number;
}

function putPicture(page: Page, top: number, { key, headings, lines, whole }: Picture, title: string): Placed {
  const keyOf = (line: string) => fixedKey('charts', `${key}.${line}`);
  putHeading(page, top + 1, keyOf('heading'), headings, whole ? '占合计' : '决算为预算的');
  const first = top + 2;
  const bottom = first + lines.length - (whole ? 0 : 1);
  const total = cell(bottom + 1, C.first);
  lines.forEach(({ name, facts: [one, other] }, index) => {
    const row = first + index;
    page.key(row, keyOf(one));
    page.put(row, C.name, name, looks.text);
    page.put(row, C.first, live(knownFact(one)), looks.number);
    page.put(row, C.second, other ? live(knownFact(other)) : '', looks.number);
    page.height(row, LINE_HEIGHT);
    page.put(row, C.note, live(whole ? share(cell(row, C.first), total) : compared(row)), looks.rate);
  });
  if (whole) {
    const parts = range({ top: first, left: C.first, bottom: bottom - 1, right: C.first });
    page.height(bottom, LINE_HEIGHT);
    page.height(bottom + 1, LINE_HEIGHT);
    page.key(bottom, keyOf('rest'));
    page.put(bottom, C.name, live(restName(total, parts)), looks.text);
    page.put(bottom, C.first, live(rest(total, parts)), looks.number);
    page.put(bottom, C.second, '', looks.number);
    page.put(bottom, C.note, live(share(cell(bottom, C.first), total)), looks.rate);
    page.key(bottom + 1, keyOf('whole'));
    page.put(bottom + 1, C.name, whole.name, looks.totalText);
    page.put(bottom + 1, C.first, live(knownFact(whole.facts[0])), { ...looks.total, format: '#,##0.00' });
    page.put(bottom + 1, C.second, '', looks.total);
    page.put(bottom + 1, C.note, '', looks.total);
  }
  const under = bottom + (whole ? 2 : 1);
  const column = (at: number) => ({ top: first, left: at, bottom, right: at });
  const drawn = whole ? [column(C.first)] : [column(C.first), column(C.second)];
  page.across(top, keyOf('band'), live(titled(`${title}（单位：万元）`, drawn, '各项都缺数，没有画')), looks.band);
  return {
    next: under + PICTURE_ROWS + 1,
    chart: {
      kind: whole ? 'pie' : 'columns',
      title,
      names: column(C.name),
      figures: column(C.first),
      ...(whole
        ? {}
        : { compared: { figures: column(C.second), headings: [headings[0], headings[1] ?? ''] as const } }),
      format: whole ? '0.0%;;' : '#,##0.00;-#,##0.00;',
      place: pictureAt(under),
    },
  };
}

/** The rate of each 一级指标 as 得分汇总 has it: nothing where something is open. */
function putScores(page: Page, top: number, { scorecard, names }: SheetInputs, title: string): Placed {
  const keyOf = (line: string) => fixedKey('charts', `scores.${line}`);
  putHeading(page, top + 1, keyOf('heading'), ['得分率'], '');
  const first = top + 2;
  const groups = runs(scorecard.indicators, ({ dimension }: ScoredIndicator) => dimension);
  const count = Math.max(MOST_DIMENSIONS, groups.length);
  for (let index = 0; index < count; index++) {
    const row = first + index;
    const group = groups[index];
    const rate = cell(SUMMARY_FIRST_ROW + index, SUMMARY_COLUMNS.rate, names.summary);
    const look = group ? looks : { text: looks.system, rate: looks.system };
    page.key(row, keyOf(String(index + 1)));
    page.put(row, C.name, group?.first.dimension ?? '', look.text);
    page.put(row, C.first, group ? live(when(isNumber(rate), rate, EMPTY)) : '', look.rate);
    page.height(row, group ? LINE_HEIGHT : 0);
  }
  const bottom = first + count - 1;
  const column = (at: number) => ({ top: first, left: at, bottom, right: at });
  page.across(top, keyOf('band'), live(titled(title, [column(C.first)], '没有评完的一级指标不画')), looks.band);
  return {
    next: bottom + 1 + PICTURE_ROWS + 1,
    chart: {
      kind: 'columns',
      title,
      names: column(C.name),
      figures: column(C.first),
      format: '0.0%;;',
      place: pictureAt(bottom + 1),
    },
  };
}

function putHeading(page: Page, row: number, key: string, [first, second]: Picture['headings'], note: string): void {
  page.key(row, key);
  page.height(row, LINE_HEIGHT);
  page.put(row, C.name, '项目', looks.heading);
  page.put(row, C.first, first, looks.heading);
  if (note === '') return;
  page.put(row, C.second, second ?? '', looks.heading);
  page.put(row, C.note, note, looks.heading);
}

/** An empty picture says why. */
function titled(title: string, figures: readonly CellRange[], why: string): Formula {
  const count = call('COUNT', ...figures.map((area) => range(area)));
  return joined(text(title), when(binary(count, '=', number('0')), text(`　${why}`), EMPTY));
}

function pictureAt(top: number): ChartDraft['place'] {
  return { top, left: 0, bottom: top + PICTURE_ROWS - 1, right: C.note };
}

function bothKnown(one: Formula, other: Formula): Formula {
  return binary(call('COUNT', one, other), '=', number('2'));
}

function share(part: Formula, total: Formula): Formula {
  return when(
    bothKnown(part, total),
    when(binary(total, '>', number('0')), round(binary(part, '/', total), 4), EMPTY),
    EMPTY,
  );
}

function compared(row: number): Formula {
  const [before, after] = [cell(row, C.first), cell(row, C.second)];
  return when(
    bothKnown(before, after),
    when(binary(before, '>', number('0')), round(binary(after, '/', before), 4), EMPTY),
    EMPTY,
  );
}

/** What the lines name of the whole; without a whole, or without a single line, nothing can be said of the rest. */
function left(total: Formula, parts: Formula): Formula {
  return round(binary(total, '-', call('SUM', parts)), 6);
}

function canSayRest(total: Formula, parts: Formula): Formula {
  return call('AND', binary(call('COUNT', total), '=', number('1')), binary(call('COUNT', parts), '>', number('0')));
}

function rest(total: Formula, parts: Formula): Formula {
  const remains = left(total, parts);
  return when(canSayRest(total, parts), when(binary(remains, '>', number('0')), remains, EMPTY), EMPTY);
}

function restName(total: Formula, parts: Formula): Formula {
  const remains = left(total, parts);
  const over = joined(text('各项之和比合计多 '), call('TEXT', binary(number('0'), '-', remains), text('0.00')));
  return when(
    canSayRest(total, parts),
    when(binary(remains, '<', number('0')), joined(over, text('，请核对')), text('其余（以上没有列出的）')),
    text('其余（以上没有列出的）'),
  );
}
