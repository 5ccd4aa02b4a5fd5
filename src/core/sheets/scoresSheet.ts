import { decimal } from '../base/decimal';
import { type Formula, binary, call, cell, joined, number, range, text } from '../formula/formula';
import { printFormula } from '../formula/printFormula';
import { EMPTY, isNumber, isText, round, when } from '../formula/shorthand';
import { describeRule } from '../rules/describeRule';
import { NOT_APPLICABLE } from '../rules/cellText';
import type { Indicator } from '../schemes/scheme';
import { asksForScore } from '../scorecard/asksForScore';
import type { ScoredIndicator } from '../scorecard/scorecard';
import type { CellLook } from '../workbook/workbookDraft';
import { textOf } from '../workbook/typed';
import { givenByPerson, reasonFormula, scoreFormula, valueFormula } from './indicatorFormulas';
import { SCORE_COLUMNS as C, SCORE_FIRST_ROW, scoreColumns } from './columns/scoreColumns';
import { putGroups } from './groupParts';
import { asEntry, asOptional, looks } from './looks';
import { Page, SMALL_LINE } from './page';
import { schemeNote } from './schemeNote';
import { textsMark } from './textsMark';
import { OPEN, UNCONFIRMED } from './valueStates';
import { typedContent } from './typedContent';
import { fixedKey } from './sheetKeys';
import { type SheetInputs, titleHead } from './sheetInputs';
import { BLANK, type PlannedContent, type SheetBody, live, words } from './sheetPlan';

/** As long as a sentence of 扣分说明 gets: formulas tell their length only when they are calculated. */
const LONG_REASON = '一二三四五六七八九十一二三四五六七八九十一二三四';

/** 指标评分, in the form of 附件3: every indicator with its criterion, its value and its live score. */
export function scoresSheet(inputs: SheetInputs): SheetBody {
  const page = new Page(scoreColumns);
  const { indicators, scheme } = inputs.scorecard;
  const bottom = SCORE_FIRST_ROW + indicators.length - 1;
  page.across(0, fixedKey('scores', 'title'), `${titleHead(inputs)}部门整体支出绩效评价指标评分表`, looks.title);
  const note = headNote(inputs);
  page.across(1, fixedKey('scores', 'note'), note, looks.note);
  if (schemeNote(inputs) !== '') page.heightAcross(1, note);
  page.headings(SCORE_FIRST_ROW - 1, looks.heading);
  indicators.forEach((scored, index) => {
    putIndicator(page, SCORE_FIRST_ROW + index, scored, inputs);
  });
  putTotals(page, bottom);
  page.height(0, 28);
  page.height(SCORE_FIRST_ROW - 1, 24);
  const breaks = putGroups(page, {
    rows: indicators,
    firstRow: SCORE_FIRST_ROW,
    columns: { dimension: C.dimension, subDimension: C.subDimension },
    whole: 'subDimension',
    bottom: bottom + 1,
    // They follow the 分值 column.
    marks: (start, length) => {
      const top = SCORE_FIRST_ROW + start;
      return range({ top, left: C.fullMark, bottom: top + length - 1, right: C.fullMark });
    },
  });
  // Once more, for a workbook whose names are lost.
  for (const row of [1, bottom + 1]) {
    page.put(row, C.textsMark, scheme.id, looks.system);
    page.put(row, C.autoReason, inputs.schemeAssumed ? scheme.id : '', looks.system);
    page.put(row, C.autoMark, inputs.facts.year === undefined ? '' : String(inputs.facts.year), looks.system);
  }
  return page.finish({
    key: 'scores',
    frozen: { rows: SCORE_FIRST_ROW, columns: C.indicator + 1 },
    print: {
      orientation: 'landscape',
      titleRows: [SCORE_FIRST_ROW - 1, SCORE_FIRST_ROW - 1],
      breaks,
      bottom: bottom + 1,
    },
    tabColor: '70AD47',
  });

  function headNote({ scorecard }: SheetInputs): string {
    const base = `评分体系：${scheme.name}。${schemeNote(inputs)}得分由公式计算。浅黄色的由您填；分值、实际值、得分、佐证、备注也可以改写，重新评分时会保留。`;
    return scorecard.assumed.length === 0
      ? base
      : `${base}其中 ${String(scorecard.assumed.length)} 项的要点按“假定符合”计分，请在「评价要点」逐项核实。`;
  }
}

function putIndicator(page: Page, row: number, scored: ScoredIndicator, inputs: SheetInputs): void {
  const { indicator, entry } = scored;
  const value = valueFormula(scored, inputs);
  const score = scoreFormula(scored, inputs);
  const reason = reasonFormula(scored, inputs);
  page.put(row, C.indicator, indicator.name, { ...looks.text, bold: true });
  page.put(row, C.explanation, indicator.explanation, looks.small);
  page.put(row, C.method, indicator.method, looks.small);
  page.put(row, C.criterion, indicator.criterion, looks.small);
  page.put(
    row,
    C.fullMark,
    entry.fullMark && !scored.markRefused ? typedContent(entry.fullMark) : { kind: 'number', value: scored.fullMark },
    asOptional(looks.mark),
  );
  const look = valueLook(indicator);
  page.put(
    row,
    C.value,
    entry.value ? typedContent(entry.value) : formulaOrBlank(value),
    indicator.measure.kind === 'typed' ? asEntry(look) : asOptional(look),
  );
  page.put(row, C.score, scoreContent(scored, score), scoreLook(scored));
  page.put(row, C.reason, entry.reason ? typedContent(entry.reason) : live(reason), looks.small);
  page.put(row, C.evidence, typedContent(entry.evidence), asOptional(looks.small));
  page.put(row, C.remark, remarkContent(scored), asOptional(looks.small));
  page.key(row, scored.path);
  page.put(row, C.autoValue, formulaOrBlank(value), looks.system);
  page.put(row, C.autoScore, formulaOrBlank(score), looks.system);
  page.put(row, C.autoReason, live(reason), looks.system);
  page.put(row, C.autoMark, { kind: 'number', value: decimal(indicator.fullMark) }, looks.system);
  page.put(row, C.textsMark, inputs.origins.get(scored.path) ?? textsMark(indicator), looks.system);
  page.validate({
    kind: 'condition',
    range: { top: row, left: C.score, bottom: row, right: C.score },
    condition: scoreCondition(row),
    promptTitle: '得分',
    prompt: scorePrompt(scored),
    errorTitle: '得分不对',
    error: '得分应在 0 与分值之间，或者填“不适用”。',
  });
  page.fit(
    row,
    [
      [C.indicator, indicator.name],
      [C.explanation, indicator.explanation],
      [C.method, indicator.method],
      [C.criterion, indicator.criterion],
      [C.evidence, textOf(entry.evidence)],
      [C.remark, textOf(entry.remark)],
      [C.reason, textOf(entry.reason) || LONG_REASON],
    ],
    46,
    SMALL_LINE,
  );
}

/** A rate in percent, an amount or a number of cases as it is. */
function valueLook({ measure }: Indicator): CellLook {
  const plain =
    measure.kind === 'typed' ? measure.what !== 'rate' : measure.kind === 'figures' && measure.valueKind === 'amount';
  return plain ? { ...looks.rate, format: 'General' } : looks.rate;
}

/** `OR(I5="不适用",AND(ISNUMBER(I5),I5>=0,I5<=G5))` */
function scoreCondition(row: number): string {
  const [score, full] = [cell(row, C.score), cell(row, C.fullMark)];
  const within = call('AND', isNumber(score), binary(score, '>=', number('0')), binary(score, '<=', full));
  return printFormula(call('OR', isText(score, NOT_APPLICABLE), within));
}

/** How the criterion was read, shown when she selects the score. A prompt holds 255 characters. */
function scorePrompt(scored: ScoredIndicator): string {
  if (givenByPerson(scored)) return '人工评分，直接在这里填 0 到分值之间的数。';
  const reads = scored.indicator.reads ?? describeRule(scored.indicator.rule, scored.fullMark, 'rate');
  return `读作：${reads}。要人工评分，直接在这里填。`.slice(0, 255);
}

function formulaOrBlank(formula: Formula | undefined): PlannedContent {
  return formula ? live(formula) : BLANK;
}

function scoreContent(scored: ScoredIndicator, score: Formula | undefined): PlannedContent {
  return scored.entry.score && !scored.scoreOutOfBounds ? typedContent(scored.entry.score) : formulaOrBlank(score);
}

/** Waited for where only she can give the score. */
function scoreLook(scored: ScoredIndicator): CellLook {
  return asksForScore(scored) ? asEntry(looks.points) : asOptional(looks.points);
}

/** What she typed beyond the bounds is not counted, and not lost either. */
function remarkContent({ entry, scoreOutOfBounds, markRefused, fullMark }: ScoredIndicator): PlannedContent {
  const notes = [
    ...(scoreOutOfBounds ? [`填写的得分 ${textOf(entry.score)} 不在 0 到 ${fullMark.toString()} 之间，未采用`] : []),
    ...(markRefused ? [`填写的分值 ${textOf(entry.fullMark)} 不能用，仍按 ${fullMark.toString()} 分`] : []),
  ];
  return notes.length === 0
    ? typedContent(entry.remark)
    : words([textOf(entry.remark), ...notes].filter((part) => part !== '').join('；'));
}

function putTotals(page: Page, bottom: number): void {
  const row = bottom + 1;
  page.key(row, fixedKey('scores', 'total'));
  const column = (index: number) => range({ top: SCORE_FIRST_ROW, left: index, bottom, right: index });
  page.merge({ top: row, left: 0, bottom: row, right: C.criterion }, '合计', looks.totalText);
  page.put(row, C.fullMark, live(call('SUM', column(C.fullMark))), { ...looks.total, format: 'General' });
  page.put(row, C.value, BLANK, looks.totalText);
  const open = openCount(bottom);
  const nothing = call('AND', binary(call('COUNT', column(C.score)), '=', number('0')), binary(open, '>', number('0')));
  page.put(row, C.score, live(when(nothing, text(OPEN), round(call('SUM', column(C.score)), 2))), looks.total);
  page.merge(
    { top: row, left: C.reason, bottom: row, right: C.remark },
    live(when(binary(open, '>', number('0')), joined(text('还有 '), open, text(' 项待填')), EMPTY)),
    looks.totalText,
  );
  page.height(row, 24);
}

/** Indicators that have neither a score nor 不适用, and those whose score she has still to confirm. */
export function openCount(bottom: number, sheet?: string, top = SCORE_FIRST_ROW): Formula {
  const scores = range({ top, left: C.score, bottom, right: C.score }, sheet);
  const all = number(String(bottom - top + 1));
  const reasons = range({ top, left: C.autoReason, bottom, right: C.autoReason }, sheet);
  const unscored = binary(binary(all, '-', call('COUNT', scores)), '-', call('COUNTIF', scores, text(NOT_APPLICABLE)));
  return binary(unscored, '+', call('COUNTIF', reasons, text(`${UNCONFIRMED}*`)));
}
