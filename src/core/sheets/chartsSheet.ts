import { cell, range } from '../formula/formula';
import { EMPTY, isNumber, when } from '../formula/shorthand';
import type { ScoredIndicator } from '../scorecard/scorecard';
import type { CellRange } from '../workbook/address';
import type { ChartDraft } from '../workbook/workbookDraft';
import { CHART_COLUMNS as C, chartColumns } from './columns/chartColumns';
import { SUMMARY_COLUMNS, SUMMARY_FIRST_ROW } from './columns/summaryColumns';
import { knownFact } from './knownFact';
import { looks } from './looks';
import { Page } from './page';
import { KEPT_WHOLE, STANDING_ROOM, pageBreaks } from './pageBreaks';
import { comparedWith, restName, restOf, restOfPart, shareOf, titledPicture } from './pictureFormulas';
import { MOST_LINES, type Picture, type PictureLine, picturesOf } from './pictures';
import { runs } from './runs';
import { type SheetInputs, titleHead } from './sheetInputs';
import { fixedKey } from './sheetKeys';
import { type SheetBody, live } from './sheetPlan';

/** Rows that a picture may take. Of what compares, as many are seen as its lines need. */
const PICTURE_ROWS = 24;
const PIE_ROWS = 16;
const ROW_HEIGHT = 14;
/** A picture of ours stays where it is when another scheme scores: its lines have room for as many 一级指标. */
const MOST_DIMENSIONS = 6;
const FIRST_ROW = 1;
const LINE_HEIGHT = 16.5;

/** 图表: 图1–图4 of a report and the scores by 一级指标, each under the figures that it shows. */
export function chartsSheet(inputs: SheetInputs): SheetBody {
  const page = new Page(chartColumns);
  page.across(0, fixedKey('charts', 'title'), `${titleHead(inputs)}收支与得分图`, looks.title);
  page.height(0, 28);
  const pictures = picturesOf(inputs);
  const placed: Placed[] = [];
  const next = (): number => placed.at(-1)?.next ?? FIRST_ROW;
  pictures.forEach((picture, index) => {
    placed.push(putPicture(page, next(), picture, `图${String(index + 1)}　${picture.title}`));
  });
  placed.push(putScores(page, next(), inputs, `图${String(pictures.length + 1)}　各一级指标得分率`));
  const blocks = placed.map(({ top, next: end }) => ({ start: top, length: end - top }));
  const breaks = pageBreaks(blocks, (row) => page.heightOf(row), STANDING_ROOM, KEPT_WHOLE);
  return page.finish({
    key: 'charts',
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', titleRows: undefined, bottom: next() - 1, breaks },
    tabColor: 'A5A5A5',
    charts: placed.map(({ chart }) => chart),
  });
}

interface Placed {
  readonly chart: ChartDraft;
  readonly top: number;
  /** The first free row. */
  readonly next: number;
}

function column(at: number, top: number, bottom: number): CellRange {
  return { top, left: at, bottom, right: at };
}

function putPicture(page: Page, top: number, picture: Picture, title: string): Placed {
  const { key, headings, lines, whole, by, isEmpty } = picture;
  const isPie = headings[1] === undefined;
  const keyOf = (line: string) => fixedKey('charts', `${key}.${line}`);
  putHeading(page, top + 1, keyOf('heading'), [headings[0], headings[1] ?? '占合计', isPie ? '' : '决算为预算的']);
  const first = top + 2;
  const last = first + MOST_LINES - 1;
  const total = isPie ? last + 2 : last + 1;
  for (let index = 0; index < MOST_LINES; index++) {
    const row = first + index;
    page.key(row, keyOf(String(index + 1)));
    putLine(page, row, lines[index], { first, total, isPie });
  }
  if (isPie) {
    const [sum, parts] = [cell(total, C.first), range(column(C.first, first, last))];
    page.key(last + 1, keyOf('rest'));
    page.height(last + 1, LINE_HEIGHT);
    page.put(last + 1, C.name, live(restName(sum, parts)), looks.text);
    page.put(last + 1, C.first, live(restOf(sum, parts)), looks.number);
    page.put(last + 1, C.second, live(shareOf(cell(last + 1, C.first), sum)), looks.rate);
  }
  putTotal(page, total, keyOf('whole'), whole, isPie);
  const bottom = isPie ? last + 1 : total;
  const drawn = isPie ? [column(C.first, first, bottom)] : [C.first, C.second].map((at) => column(at, first, bottom));
  const band = titledPicture(`${title}（${by}，单位：万元）`, drawn, '各项都缺数，没有画', isEmpty);
  page.across(top, keyOf('band'), live(band), looks.band);
  const chart: ChartDraft = {
    kind: isPie ? 'pie' : 'bars',
    title,
    names: column(C.name, first, bottom),
    figures: column(C.first, first, bottom),
    ...(isPie
      ? {}
      : {
          compared: {
            figures: column(C.second, first, bottom),
            headings: [headings[0], headings[1] ?? ''] as const,
          },
        }),
    format: isPie ? '0.0%;;' : '#,##0.00;-#,##0.00;',
    place: putRoom(page, total + 1, isEmpty ? 0 : rowsFor(picture, isPie)),
  };
  return { chart, top, next: total + 1 + PICTURE_ROWS + 1 };
}

/** A line that this picture does not have is hidden: no program draws what is. */
function putLine(
  page: Page,
  row: number,
  line: PictureLine | undefined,
  { first, total, isPie }: { readonly first: number; readonly total: number; readonly isPie: boolean },
): void {
  page.height(row, line ? LINE_HEIGHT : 0);
  const look = line ? looks : { text: looks.system, number: looks.system, rate: looks.system };
  const put = (at: number, content: Parameters<typeof live>[0] | undefined, rate = false): void => {
    page.put(row, at, content ? live(content) : '', rate ? look.rate : look.number);
  };
  page.put(row, C.name, line?.name ?? '', look.text);
  const one = cell(row, C.first);
  const above = range(column(C.first, first, Math.max(first, row - 1)));
  put(C.first, line?.first === 'rest' ? restOfPart(knownFact('basicFinal'), above) : line?.first);
  if (isPie) {
    put(C.second, line && shareOf(one, cell(total, C.first)), true);
    return;
  }
  put(C.second, line?.second);
  put(C.note, line && comparedWith(one, cell(row, C.second)), true);
}

function putTotal(page: Page, row: number, key: string, { name, first, second }: PictureLine, isPie: boolean): void {
  page.key(row, key);
  page.height(row, LINE_HEIGHT);
  const amount = { ...looks.total, horizontal: 'right', format: '#,##0.00' } as const;
  page.put(row, C.name, name, looks.totalText);
  page.put(row, C.first, first && first !== 'rest' ? live(first) : '', amount);
  page.put(row, C.second, second ? live(second) : '', amount);
  if (isPie) return;
  const rate = { ...looks.total, format: '0.00%' };
  page.put(row, C.note, live(comparedWith(cell(row, C.first), cell(row, C.second))), rate);
}

/** The rate of each 一级指标 as 得分汇总 has it: nothing where something is open. */
function putScores(page: Page, top: number, { scorecard, names }: SheetInputs, title: string): Placed {
  const keyOf = (line: string) => fixedKey('charts', `scores.${line}`);
  putHeading(page, top + 1, keyOf('heading'), ['得分率', '', '']);
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
  const isEmpty = scorecard.groups.every(({ pending }) => pending > 0);
  const rates = column(C.first, first, bottom);
  const why = isEmpty ? '还没有评完的一级指标，没有画' : '没有评完的一级指标不画';
  page.across(top, keyOf('band'), live(titledPicture(title, [rates], why, isEmpty)), looks.band);
  const chart: ChartDraft = {
    kind: 'columns',
    title,
    names: column(C.name, first, bottom),
    figures: rates,
    format: '0.0%;;',
    place: putRoom(page, bottom + 1, isEmpty ? 0 : PIE_ROWS),
  };
  return { chart, top, next: bottom + 1 + PICTURE_ROWS + 1 };
}

function rowsFor({ lines }: Picture, isPie: boolean): number {
  return isPie ? PIE_ROWS : Math.min(PICTURE_ROWS, 10 + 2 * lines.length);
}

/** Where the picture stands. Rows that are hidden take it along. */
function putRoom(page: Page, top: number, seen: number): CellRange {
  const bottom = top + PICTURE_ROWS - 1;
  for (let row = top; row <= bottom; row++) page.height(row, row - top < seen ? ROW_HEIGHT : 0);
  return { top, left: 0, bottom, right: C.note };
}

function putHeading(page: Page, row: number, key: string, headings: readonly string[]): void {
  page.key(row, key);
  page.height(row, LINE_HEIGHT);
  ['项目', ...headings].forEach((heading, at) => {
    if (heading !== '') page.put(row, at, heading, looks.heading);
  });
}
