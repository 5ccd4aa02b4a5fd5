import { type Formula, binary, call, cell, joined, number, range, text } from '../formula/formula';
import { isNumber, round, when } from '../formula/shorthand';
import { parseA1 } from '../workbook/address';
import type { Place } from '../base/problem';
import type { ScoredIndicator } from '../scorecard/scorecard';
import type { CellLook } from '../workbook/workbookDraft';
import { textOf } from '../workbook/typed';
import { PRINT_COLUMNS as C, PRINT_FIRST_ROW, printColumns } from './columns/printColumns';
import { SCORE_COLUMNS, SCORE_FIRST_ROW } from './columns/scoreColumns';
import { adjustedCells } from './adjustmentsSheet';
import { markedName, marksOf, putGroups } from './groupParts';
import { looks } from './looks';
import { Page, SMALL_LINE } from './page';
import { runs } from './runs';
import { openCount } from './scoresSheet';
import { type SheetInputs, titleHead } from './sheetInputs';
import { fixedKey } from './sheetKeys';
import { type SheetBody, live } from './sheetPlan';
import { scoreOrOpen } from './scoreOrOpen';
import { typedContent } from './typedContent';
import { writtenSummary } from './summaryCells';
import { OPEN, UNCONFIRMED } from './valueStates';

/** Paper has no colours: what she fills in looks like the rest. */
const PAPER = {
  remark: { ...looks.small, entry: true },
  sum: { ...looks.points, bold: true },
  sumText: { ...looks.centered, bold: true },
  unit: { size: 11, horizontal: 'left' },
  signature: { size: 11, horizontal: 'right' },
  signed: { size: 11, horizontal: 'left', entry: true },
} as const satisfies Record<string, CellLook>;

const SIGNATURES = ['填表人', '审核人', '日期'] as const;

/** 指标评分表（打印）: the form to hand in. What it shows stands in 指标评分; what she writes into it stays. */
export function printSheet(inputs: SheetInputs): SheetBody {
  const page = new Page(printColumns);
  const { indicators } = inputs.scorecard;
  page.across(0, fixedKey('print', 'title'), title(inputs), looks.title);
  page.height(0, 30);
  page.across(1, fixedKey('print', 'unit'), `填报单位（盖章）：${inputs.facts.unit ?? ''}`, PAPER.unit);
  page.height(1, 22);
  page.headings(PRINT_FIRST_ROW - 1);
  page.height(PRINT_FIRST_ROW - 1, 24);
  indicators.forEach((scored, index) => {
    putIndicator(page, index, scored, inputs);
  });
  const end = PRINT_FIRST_ROW + indicators.length;
  const bottom = putEnd(page, end, inputs);
  const breaks = putGroups(page, {
    rows: indicators,
    firstRow: PRINT_FIRST_ROW,
    columns: { dimension: C.dimension, subDimension: C.subDimension },
    whole: 'subDimension',
    bottom,
    marks: (start, length) => fullMarksOf(start, length, inputs),
  });
  return page.finish({
    key: 'print',
    keepsLines: true,
    frozen: { rows: PRINT_FIRST_ROW, columns: 0 },
    print: { orientation: 'landscape', titleRows: [PRINT_FIRST_ROW - 1, PRINT_FIRST_ROW - 1], breaks, bottom },
    tabColor: '70AD47',
  });
}

/** What makes the result less than one is part of its title: the paper goes where nobody sees our notes. */
function title(inputs: SheetInputs): string {
  const { scheme, assumed } = inputs.scorecard;
  const limits = [
    ...(inputs.schemeAssumed ? ['试评'] : []),
    ...(scheme.marksAssumed ? ['分值为暂定'] : []),
    ...(scheme.gradesAssumed ? ['等级分数线为暂定'] : []),
    ...(assumed.length > 0 ? ['部分要点按假定符合'] : []),
  ];
  return `${titleHead(inputs)}部门整体支出绩效评价指标评分表${limits.length === 0 ? '' : `（${limits.join('，')}）`}`;
}

/** The marks of rows in 指标评分. */
function fullMarksOf(start: number, length: number, { names }: SheetInputs): Formula {
  const top = SCORE_FIRST_ROW + start;
  const area = { top, left: SCORE_COLUMNS.fullMark, bottom: top + length - 1, right: SCORE_COLUMNS.fullMark };
  return range(area, names.scores);
}

function putIndicator(page: Page, index: number, scored: ScoredIndicator, inputs: SheetInputs): void {
  const { indicator, path } = scored;
  const row = PRINT_FIRST_ROW + index;
  const remark = inputs.typedLines.print?.get(path)?.get('remark');
  page.key(row, path);
  page.put(row, C.indicator, live(markedName([indicator.name], fullMarksOf(index, 1, inputs))), {
    ...looks.small,
    bold: true,
  });
  page.put(row, C.explanation, indicator.explanation, looks.small);
  page.put(row, C.method, indicator.method, looks.small);
  page.put(row, C.criterion, indicator.criterion, looks.small);
  page.put(row, C.score, live(shownScore(SCORE_FIRST_ROW + index, inputs)), looks.points);
  page.put(row, C.remark, typedContent(remark), PAPER.remark);
  page.fit(
    row,
    [
      [C.indicator, `${indicator.name}\n（00分）`],
      [C.explanation, indicator.explanation],
      [C.method, indicator.method],
      [C.criterion, indicator.criterion],
      [C.remark, textOf(remark)],
    ],
    30,
    SMALL_LINE,
  );
}

/** What is open or unconfirmed has no number on paper. */
function shownScore(row: number, { names }: SheetInputs): Formula {
  const score = cell(row, SCORE_COLUMNS.score, names.scores);
  const reason = { top: row, left: SCORE_COLUMNS.autoReason, bottom: row, right: SCORE_COLUMNS.autoReason };
  const doubtful = binary(call('COUNTIF', range(reason, names.scores), text(`${UNCONFIRMED}*`)), '>', number('0'));
  const shown = scoreOrOpen(score);
  return when(doubtful, text('待确认'), shown);
}

/** 合计, 等级 and who signed; returns the last row. */
function putEnd(page: Page, row: number, inputs: SheetInputs): number {
  const { names, scorecard } = inputs;
  const { indicators } = scorecard;
  const last = SCORE_FIRST_ROW + indicators.length - 1;
  const open = openCount(last, names.scores);
  const scores = { top: SCORE_FIRST_ROW, left: SCORE_COLUMNS.score, bottom: last, right: SCORE_COLUMNS.score };
  const extras = adjustedCells(inputs);
  const unless = (left: Formula, then: Formula): Formula => when(binary(left, '>', number('0')), text(OPEN), then);
  const line = (at: number, key: string, label: Formula, content: Formula): void => {
    page.key(at, fixedKey('print', key));
    page.merge({ top: at, left: 0, bottom: at, right: C.criterion }, live(label), PAPER.sumText);
    page.merge({ top: at, left: C.score, bottom: at, right: C.remark }, live(content), PAPER.sum);
    page.height(at, 24);
  };
  const total = round(call('SUM', range(scores, names.scores)), 2);
  line(row, 'total', joined(text('合计'), marksOf(fullMarksOf(0, indicators.length, inputs))), unless(open, total));
  const dimensions = runs(indicators, ({ dimension }) => dimension).map(({ first }) => first.dimension);
  const summary = writtenSummary(names.summary, dimensions, scorecard.adjusted !== undefined);
  const left = extras ? binary(open, '+', extras.open) : open;
  line(row + 1, 'grade', gradeLabel(at(summary.converted), extras?.total), unless(left, at(summary.grade)));
  SIGNATURES.forEach((who, index) => {
    const signed = row + 2 + index;
    page.key(signed, who);
    page.merge({ top: signed, left: 0, bottom: signed, right: C.score }, `${who}：`, PAPER.signature);
    page.put(signed, C.remark, typedContent(inputs.typedLines.print?.get(who)?.get('remark')), PAPER.signed);
    page.height(signed, 22);
  });
  return row + 1 + SIGNATURES.length;
}

function at({ sheet, cell: place = '' }: Place): Formula {
  const { row = 0, column = 0 } = parseA1(place) ?? {};
  return cell(row, column, sheet);
}

/** The grade is not taken from the sum above it where indicators do not apply, or points are added and taken. */
function gradeLabel(converted: Formula, adjusted: Formula | undefined): Formula {
  const by = (what: string, points: Formula): Formula =>
    joined(text(`评价等级（按${what} `), call('TEXT', points, text('0.00')), text(' 分评定）'));
  const plain = when(isNumber(converted), by('折算得分', converted), text('评价等级'));
  return adjusted ? when(isNumber(adjusted), by('加减分后得分', adjusted), plain) : plain;
}
