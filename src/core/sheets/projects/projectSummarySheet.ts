import { type Formula, binary, call, cell, number, range, text } from '../../formula/formula';
import { EMPTY, isNumber, isText, round, when } from '../../formula/shorthand';
import type { Money } from '../../projects/project';
import type { ProjectScorecard } from '../../projects/projectScorecard';
import { plainNumber } from '../../projects/targets/ownScore';
import { isBlank } from '../../projects/targets/readTarget';
import { cellOf, unchanged } from '../../projects/targets/targetFormulas';
import { type HerCell, shownText } from '../../projects/targets/quantity';
import { assumedParts } from '../../wording/assumedParts';
import { NOT_APPLICABLE } from '../../rules/cellText';
import type { ValidationDraft } from '../../workbook/workbookDraft';
import { PROJECT_COLUMNS as C, projectColumns } from '../columns/projectColumns';
import { PROJECT_INDICATOR_COLUMNS as I } from '../columns/projectIndicatorColumns';
import { type LineCell, type LineSheet, type SheetLine, linkedText } from '../lineSheet';
import { looks } from '../looks';
import { BLANK, live } from '../sheetPlan';
import { type ProjectInputs, projectTitle } from './projectInputs';
import { indicatorLineKey } from './projectLines';
import { herText } from './herContents';
import { gradeFormula, rateFormula, saidReason } from './projectFormulas';
import { statisticsLines } from './projectStatistics';

export type SummaryColumns = typeof projectColumns;

/** The first line under title, note and headings. */
export const PROJECT_FIRST_ROW = 3;

/** 项目自评汇总: a line for each project in her list's order, live, with their sums, grades and bands. `rows`: where each indicator stands. */
export function projectSummaryLines(
  inputs: ProjectInputs,
  rows: ReadonlyMap<string, number>,
): LineSheet<SummaryColumns> {
  const { projects, scheme, schemeAssumed } = inputs.results;
  const grades = scheme.grades.map(({ name, from }) => `${name}≥${from}`).join('，');
  const silent = scheme.assumes.map((part) => assumedParts[part]).join('、');
  const filled = silent === '' ? '' : `（没有写明${silent}，请核对）`;
  const assumed = schemeAssumed ? '（没有指定办法，按最接近的评分，请核对）' : filled;
  return {
    key: 'projects',
    columns: projectColumns,
    title: projectTitle(inputs, '项目支出绩效自评汇总表'),
    notes: [
      `金额单位：万元。评分办法：${scheme.name}${assumed}；等级：${grades === '' ? '办法没有公布分界' : grades}，按显示的得分定。执行率＝全年执行÷全年预算。有待填项的不出总分；合计里有一个缺数就不出合计。`,
    ],
    lines: [
      ...projects.map((project, index) => projectLine(inputs, project, index, rows)),
      ...statisticsLines(inputs, PROJECT_FIRST_ROW, PROJECT_FIRST_ROW + projects.length - 1),
    ],
    tabColor: 'C55A11',
  };
}

function projectLine(
  inputs: ProjectInputs,
  project: ProjectScorecard,
  index: number,
  rows: ReadonlyMap<string, number>,
): SheetLine<SummaryColumns> {
  const { names, results } = inputs;
  const at = (row: number, column: keyof SummaryColumns): Formula => cell(row, C[column]);
  const own = indicatorRange(project, rows, names.projectIndicators);
  const [line] = project.project.lines;
  const listed = project.listed
    ? project.project.lines.find(({ ownTotal }) => ownTotal && !isBlank(ownTotal))?.ownTotal
    : undefined;
  const place = project.places[0];
  const reason = project.indicators.find(({ kind }) => kind === 'rate')?.reasonCell;
  return {
    key: project.key,
    cells: {
      number: { content: { kind: 'text', text: String(index + 1) }, look: looks.centered },
      department: line?.department ?? project.project.form?.department ?? '',
      name: linkedText(project.name, place),
      fundKind: line?.fundKind ?? project.project.form?.fundKind ?? '',
      initial: money(project.initial.kind === 'absent' ? project.budget : project.initial),
      budget: money(project.budget),
      executed: money(project.executed),
      rate: { content: (row) => live(rateFormula(at(row, 'budget'), at(row, 'executed'))), look: looks.rate },
      score: { content: (row) => live(scoreFormula(project, own, listed, at(row, 'rescale'))), look: looks.points },
      grade: { content: (row) => live(gradeFormula(results.scheme.grades, at(row, 'score'))), look: looks.centered },
      reason: {
        content: (row) => live(saidReason(at(row, 'typedReason'), reason)),
        ...(reason ? { shows: shownText(reason) } : {}),
      },
      typedReason: '',
      remark: '',
      adjustment: '',
      open: { content: live(openFormula(project, own)), look: looks.count },
      own: ownTotal(project),
      rescale: { content: BLANK, look: looks.centered, validation: (row, column) => yes(row, column) },
    },
  };
}

interface IndicatorRange {
  readonly count: number;
  readonly scores: Formula;
  readonly fulls: Formula;
}

function indicatorRange(
  project: ProjectScorecard,
  rows: ReadonlyMap<string, number>,
  sheet: string,
): IndicatorRange | undefined {
  const at = project.indicators.flatMap((one) => rows.get(indicatorLineKey(project, one)) ?? []);
  const [top] = at;
  const bottom = at.at(-1);
  if (top === undefined || bottom === undefined) return undefined;
  const column = (left: number): Formula => range({ top, left, bottom, right: left }, sheet);
  return { count: at.length, scores: column(I.score), fulls: column(I.full) };
}

function money(value: Money): LineCell {
  return value.kind === 'amount'
    ? { content: live(value.formula), look: looks.number }
    : { content: BLANK, look: looks.number };
}

/** Σ得分 where every indicator has one and the 分值 make 100, or a person said that they are converted. */
function scoreFormula(
  project: ProjectScorecard,
  own: IndicatorRange | undefined,
  listed: HerCell | undefined,
  rescale: Formula,
): Formula {
  if (listed) return listedFormula(listed);
  if (!own || project.project.twice) return EMPTY;
  const { count, scores, fulls } = own;
  const left = call('COUNTIF', scores, text(NOT_APPLICABLE));
  const applicable = round(binary(call('SUM', fulls), '-', call('SUMIF', scores, text(NOT_APPLICABLE), fulls)), 8);
  const sum = call('SUM', scores);
  const converted = when(
    isText(rescale, '是'),
    when(
      binary(applicable, '>', number('0')),
      round(binary(binary(sum, '/', applicable), '*', number('100')), 2),
      EMPTY,
    ),
    EMPTY,
  );
  return when(
    binary(binary(call('COUNT', scores), '+', left), '=', number(String(count))),
    when(binary(applicable, '=', number('100')), round(sum, 2), converted),
    EMPTY,
  );
}

function listedFormula(her: HerCell): Formula {
  const place = cellOf(her);
  if (typeof her.content !== 'number') {
    const value = plainNumber(her);
    return value?.gte(0) && value.lte(100) ? when(unchanged(her), number(value.toString()), EMPTY) : EMPTY;
  }
  return when(
    isNumber(place),
    when(call('AND', binary(place, '>=', number('0')), binary(place, '<=', number('100'))), round(place, 2), EMPTY),
    EMPTY,
  );
}

function openFormula(project: ProjectScorecard, own: IndicatorRange | undefined): Formula {
  if (!own || project.listed) return number(String(project.pending));
  const open = binary(
    binary(number(String(own.count)), '-', call('COUNT', own.scores)),
    '-',
    call('COUNTIF', own.scores, text(NOT_APPLICABLE)),
  );
  return project.project.twice ? binary(open, '+', number('1')) : open;
}

function ownTotal({ project }: ProjectScorecard): LineCell {
  const her = [project.form?.ownTotal, ...project.lines.map((line) => line.ownTotal)].find(
    (one) => one && !isBlank(one),
  );
  if (!her) return { content: BLANK, look: looks.points };
  return typeof her.content === 'number'
    ? { content: live(when(isNumber(cellOf(her)), cellOf(her), EMPTY)), look: looks.points }
    : herText(her);
}

function yes(row: number, column: number): ValidationDraft {
  return {
    kind: 'list',
    range: { top: row, left: column, bottom: row, right: column },
    choices: ['是'],
    promptTitle: '按适用分值换算',
    prompt: '分值合计不是 100 而又没有错的，填“是”：总分＝得分合计÷适用分值×100。',
    errorTitle: '不能这样填',
    error: '请填“是”，或者空着。',
  };
}
