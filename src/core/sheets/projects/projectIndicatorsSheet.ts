import { roundScore } from '../../base/decimal';
import { type Formula, binary, call, cell, number, text } from '../../formula/formula';
import { EMPTY, isNumber, isText, round, when } from '../../formula/shorthand';
import type { ProjectScorecard, ScoredTarget } from '../../projects/projectScorecard';
import { indicatorFormulas } from '../../projects/targets/projectIndicatorFormulas';
import { type HerCell, shownText } from '../../projects/targets/quantity';
import { plainNumber } from '../../projects/targets/ownScore';
import type { ProjectScheme } from '../../projects/schemes/projectScheme';
import { rateShareFormula } from '../../projects/schemes/rateRule';
import { cellOf, unchanged } from '../../projects/targets/targetFormulas';
import { NOT_APPLICABLE } from '../../rules/cellText';
import { sayProjectReason } from '../../wording/projectReasons';
import { a1 } from '../../workbook/address';
import type { ValidationDraft } from '../../workbook/workbookDraft';
import { PROJECT_COLUMNS } from '../columns/projectColumns';
import { PROJECT_INDICATOR_COLUMNS as C, projectIndicatorColumns } from '../columns/projectIndicatorColumns';
import { type LineCell, type LineSheet, type SheetLine, lineRows, linkedText } from '../lineSheet';
import { looks } from '../looks';
import { BLANK, type PlannedContent, live } from '../sheetPlan';
import { herNumber, herText } from './herContents';
import { saidReason } from './projectFormulas';
import { type ProjectInputs, projectTitle } from './projectInputs';
import { indicatorLineKey } from './projectLines';

type Columns = typeof projectIndicatorColumns;

const STALE = '表上的内容已经改动，得分随之变化；重新运行后更新说明。';

/** 项目指标: a line for each indicator of each project, its score a formula over her cells. `summaryRows`: where each project stands. */
export function projectIndicatorLines(
  inputs: ProjectInputs,
  summaryRows: ReadonlyMap<string, number>,
): LineSheet<Columns> {
  const { projects, scheme } = inputs.results;
  const sheet = (lines: readonly SheetLine<Columns>[]): LineSheet<Columns> => ({
    key: 'projectIndicators',
    columns: projectIndicatorColumns,
    title: projectTitle(inputs, '项目支出绩效指标自评明细表'),
    notes: [
      `评分办法：${scheme.name}。得分由公式取自您的表格；浅黄色的等您填；右边几栏也可以改写，重新评分时会保留。没有完成值的可在“补填完成值”填一个数（单位与指标值相同），要人工评定的在“人工评分”填分数或“${NOT_APPLICABLE}”。`,
    ],
    lines,
    tabColor: 'C55A11',
  });
  const keys = projects.flatMap((project) =>
    project.indicators.map((one) => ({ key: indicatorLineKey(project, one) })),
  );
  const rows = lineRows(sheet(keys));
  const first = new Map(
    (projects[0]?.indicators ?? []).map((one) => [
      one.key,
      rows.get(indicatorLineKey(projects[0] as ProjectScorecard, one)) ?? 0,
    ]),
  );
  return sheet(
    projects.flatMap((project, index) =>
      project.indicators.map((indicator) =>
        line(inputs, project, index, indicator, summaryRows.get(project.key) ?? 0, first.get(indicator.key)),
      ),
    ),
  );
}

function line(
  inputs: ProjectInputs,
  project: ProjectScorecard,
  index: number,
  indicator: ScoredTarget,
  summaryRow: number,
  firstRow: number | undefined,
): SheetLine<Columns> {
  const rate = cell(summaryRow, PROJECT_COLUMNS.rate, inputs.names.projects);
  const why = sayProjectReason(indicator.reason);
  const [one = '', two = '', three = ''] = indicator.path;
  return {
    key: indicatorLineKey(project, indicator),
    ...(indicator.status === 'pending' ? {} : { waits: false }),
    cells: {
      number: { content: { kind: 'text', text: String(index + 1) }, look: looks.centered },
      name: linkedText(project.name, indicator.record?.place ?? project.places[0]),
      first: one,
      second: two,
      third: indicator.path.length === 1 ? one : three,
      target: shownCell(indicator, 'target'),
      done:
        indicator.kind === 'rate'
          ? { content: live(when(isNumber(rate), rate, EMPTY)), look: looks.rate }
          : shownCell(indicator, 'done'),
      full: { content: (row) => fullMark(indicator, row, firstRow), look: looks.mark },
      score: {
        content: (row) => live(scoreFormula(own(row, 'typedScore'), own(row, 'autoScore'), own(row, 'full'))),
        look: looks.points,
      },
      own: ownScore(indicator.own),
      reason: {
        content: (row) => live(saidReason(own(row, 'typedReason'), indicator.reasonCell)),
        ...(indicator.reasonCell ? { shows: shownText(indicator.reasonCell) } : {}),
      },
      why: { content: (row) => live(whyFormula(indicator, own(row, 'score'), why)), shows: why },
      ...herEntries,
      ...hiddenCells(indicator, rate, inputs.results.scheme),
    },
  };
}

type LineCells = NonNullable<SheetLine<Columns>['cells']>;

/** What is hers to type: nothing stands there until she does. */
const herEntries: LineCells = {
  typedFull: {
    content: { kind: 'blank' },
    look: looks.mark,
    validation: (row, column) => between(row, column, '0', '100', '分值'),
  },
  typedDone: { content: { kind: 'blank' }, look: looks.centered },
  typedScore: {
    content: { kind: 'blank' },
    look: looks.points,
    validation: (row, column) => scoreValidation(row, column),
  },
  typedReason: '',
};

/** The figures read out of her words, and the score that they give. */
function hiddenCells(indicator: ScoredTarget, rate: Formula, scheme: ProjectScheme): LineCells {
  const formulas = indicatorFormulas(indicator, scheme.shortfall);
  const autoScore = (row: number): Formula => {
    const full = own(row, 'full');
    if (indicator.kind === 'rate') return rateScore(scheme, rate, full);
    if (indicator.kind === 'aspect') return assumedAspect(indicator, full);
    return formulas.score(own(row, 'targetNumber'), own(row, 'doneNumber'), full);
  };
  return {
    autoScore: { content: (row) => live(autoScore(row)), look: looks.system },
    targetDigits: { content: live(formulas.targetDigits), look: looks.system },
    targetNumber: { content: (row) => live(formulas.target(own(row, 'targetDigits'))), look: looks.system },
    doneDigits: { content: live(formulas.doneDigits), look: looks.system },
    doneNumber: {
      content: (row) => live(formulas.done(own(row, 'doneDigits'), own(row, 'typedDone'), own(row, 'targetNumber'))),
      look: looks.system,
    },
  };
}

function own(row: number, column: keyof Columns): Formula {
  return cell(row, C[column]);
}

/** What the 执行率 earns of the 分值, and never more than that. */
function rateScore({ rateRule, unread }: ProjectScheme, rate: Formula, full: Formula): Formula {
  if (unread.rate !== undefined) return EMPTY;
  return when(call('AND', isNumber(rate), isNumber(full)), binary(rateShareFormula(rateRule, rate), '*', full), EMPTY);
}

/** A score that she typed counts within the 分值; 不适用 leaves the indicator out. */
function scoreFormula(typed: Formula, auto: Formula, full: Formula): Formula {
  const within = call('AND', binary(typed, '>=', number('0')), binary(typed, '<=', full));
  return when(
    isText(typed, NOT_APPLICABLE),
    text(NOT_APPLICABLE),
    when(call('AND', isNumber(typed), isNumber(full)), when(within, typed, auto), auto),
  );
}

function assumedAspect({ reason }: ScoredTarget, full: Formula): Formula {
  return reason.because === 'assumedLevel' ? when(isNumber(full), full, EMPTY) : EMPTY;
}

function shownCell({ record, targetText, doneText, kind }: ScoredTarget, which: 'target' | 'done'): LineCell {
  const shows = which === 'target' ? targetText : doneText;
  if (kind === 'aspect' || !record) return shows;
  if (which === 'done') return herText(record.done);
  const parts = [record.relation, record.target, record.unit].flatMap((her) =>
    her && shownText(her) !== '' ? [her] : [],
  );
  const [only] = parts;
  if (parts.length === 1 && only) return herText(only);
  const joined = parts
    .map((her) => herNumber(her))
    .reduce<Formula | undefined>((all, part) => (all ? binary(all, '&', part) : part), undefined);
  return joined ? { content: live(joined), shows } : shows;
}

/** Her 分值, or the scheme's, or what she typed for it. */
function fullMark(indicator: ScoredTarget, row: number, firstRow: number | undefined): PlannedContent {
  const { markCell, full, askedMark } = indicator;
  if (markCell) return live(herMark(markCell));
  if (!askedMark) return full ? { kind: 'number', value: full } : BLANK;
  const typed = cell(row, C.typedFull);
  const first = firstRow === undefined || firstRow === row ? EMPTY : cell(firstRow, C.typedFull);
  return live(when(isNumber(typed), typed, when(isNumber(first), first, EMPTY)));
}

/** 「10分」 is read as long as it stands there. */
function herMark(her: HerCell): Formula {
  if (typeof her.content === 'number') return when(isNumber(cellOf(her)), cellOf(her), EMPTY);
  return when(unchanged(her), number(plainNumber(her)?.toString() ?? '0'), EMPTY);
}

function ownScore(her: HerCell | undefined): LineCell {
  if (!her) return { content: { kind: 'blank' }, look: looks.centered };
  if (typeof her.content === 'number')
    return { content: live(when(isNumber(cellOf(her)), cellOf(her), EMPTY)), look: looks.points };
  return { content: live(herNumber(her)), look: looks.centered };
}

/** The sentence holds as long as the score is what it speaks of. */
function whyFormula({ score, status }: ScoredTarget, shown: Formula, why: string): Formula {
  if (status === 'notApplicable') return when(isText(shown, NOT_APPLICABLE), text(why), text(STALE));
  if (score === undefined) return when(binary(shown, '=', EMPTY), text(why), text(STALE));
  return when(
    isNumber(shown),
    when(binary(round(shown, 2), '=', number(roundScore(score).toString())), text(why), text(STALE)),
    text(STALE),
  );
}

function scoreValidation(row: number, column: number): ValidationDraft {
  return {
    kind: 'condition',
    range: { top: row, left: column, bottom: row, right: column },
    condition: conditionText(row, column),
    promptTitle: '人工评分',
    prompt: `0 到分值之间的数，或者“${NOT_APPLICABLE}”。`,
    errorTitle: '不能这样填',
    error: `请填 0 到分值之间的数，或者“${NOT_APPLICABLE}”。`,
  };
}

function conditionText(row: number, column: number): string {
  const [typed, full] = [a1(row, column), a1(row, C.full)];
  return `OR(${typed}="${NOT_APPLICABLE}",AND(ISNUMBER(${typed}),${typed}>=0,${typed}<=${full}))`;
}

function between(row: number, column: number, minimum: string, maximum: string, what: string): ValidationDraft {
  return {
    kind: 'decimal',
    range: { top: row, left: column, bottom: row, right: column },
    minimum,
    maximum,
    promptTitle: what,
    prompt: `办法或自评表没有${what}时，在这里填。`,
    errorTitle: '不能这样填',
    error: `请填 ${minimum} 到 ${maximum} 之间的数。`,
  };
}
