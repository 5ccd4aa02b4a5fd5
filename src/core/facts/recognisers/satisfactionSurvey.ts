import { onceFor } from '../../base/onceFor';
import { plainText } from '../../base/text';
import { readAmount } from '../../tables/readAmount';
import { contentAt } from '../../workbook/snapshot';
import type { Column, Table } from '../../tables/table';
import type { Spot } from '../wordBars';
import { rowsOf, says, valueColumns, isTotal } from './labelled';
import type { Recogniser } from './recogniser';
import { isNamed } from './tableName';

/** Columns of a survey with three answers. Other sets of answers weigh differently and are not read as this one. */
export interface SurveyColumns {
  readonly satisfied: Column;
  readonly neutral: Column;
  readonly dissatisfied: Column;
}

/** 满意度调查表: questions as rows, how many chose 满意, 一般 and 不满意. Its score is worked out in 满意度问卷. */
export const satisfactionSurvey: Recogniser = {
  id: '满意度调查表',
  recognises: (table) => surveyColumns(table) !== undefined && surveyRows(table).length > 0,
  // The figures are taken by `readSurvey`, which keeps the questions apart.
  read: () => undefined,
};

/** Other answers than the three: its score is what it prints as the result of all questions, or left to a person. */
export const otherSurvey: Recogniser = {
  id: '满意度调查表（其他答案）',
  recognises: (table) =>
    answerColumns(table).length >= 2 ||
    (isNamed(table, /满意度/, /项目|目标|计划|指标|预期/) && printedResult(table) !== undefined),
  read(table, collect) {
    const [column] = answerColumns(table);
    const printed = printedResult(table);
    if (printed) collect.amount(printed);
    else if (column) collect.report('surveyScaleUnknown', table.area.top, column.column, 'satisfaction', {});
  },
};

/** 「群众满意度目标」 「满意度指标」: what it was to be. A title that names it goes on with nothing but how it was found. */
export function isTitledForResult({ title }: Pick<Table, 'title'>): boolean {
  const [, ...after] = plainText(title).split('满意度');
  return after.length === 0 || FOUND_BY.test(after.at(-1) ?? '');
}

const FOUND_BY =
  /^(?:问卷|抽样|调查|测评|测验|评价|评议|电话|回访|统计|汇总|分析|情况|结果|得分|总|数据|信息|明细|台账|表|年度?|20\d{2}|[()、及和与的])*$/;

const RESULT = /^(?:综合|总体|平均)?满意度(?:得分)?(?:\((?:.{1,2}|百分制|满?分?100分制?)\))?$|^(?:平均|综合)?得分$/;
/** Where nothing else is the result. */
const RATE = /^(?:综合|总体|平均)?满意率(?:\(.{1,2}\))?$/;
const RESULT_OF_ALL =
  /^满意度(?:得分)?\((?:[一二两三四五六七八九十\d]{1,2}题|各题|全部问题)平均\)$|^(?:综合|总体|整体|平均)(?:满意[度率]|得分|分)?(?:得分)?$|^(?:全年|本年|年度|累计)?(?:合计|总计|平均)(?:\(平均\)|\(合计\))?$/;
/** The only line of those who were asked: anybody whom she serves. */
const ASKED_ALL =
  /^(?:(?:辖区|全[乡镇]|本[乡镇]|[乡镇]域|当地|社会|人民|广大|办事|受访|农村|内|的|及|和|与|或|、)*(?:服务对象|群众|公众|居民|村民|农牧民|牧民|百姓)(?:代表)?)+$/;
/** It says itself what it is the result of, and needs no heading. */
const NAMED_RESULT = /^(?:综合|总体|整体|平均)(?:满意[度率]|得分)(?:得分)?$/;

/** The one row of all questions in the one column of results; the questions over it are asked in any words. */
function printedResult(table: Table): Spot | undefined {
  const called = (name: RegExp) => valueColumns(table).filter(({ path }) => name.test(path.at(-1) ?? ''));
  const results = called(RESULT);
  const [column, ...others] = results.length > 0 ? results : called(RATE);
  if (!column) return namedResult(table);
  if (others.length > 0 || isOutOfFew(table, column)) return undefined;
  const rows = rowsOf(table, column);
  const [found, ...more] = rows.filter(
    ({ label }) => RESULT_OF_ALL.test(label.key) || (rows.length === 1 && ASKED_ALL.test(label.key)),
  );
  return found && more.length === 0
    ? { fact: 'satisfaction', row: found.row, column: { ...column, labelColumns: [] }, label: found.label.text }
    : undefined;
}

/** 「综合满意率」 under the questions, with one figure in its row and no column of results. */
function namedResult(table: Table): Spot | undefined {
  const columns = valueColumns(table).filter(({ labelColumns }) => labelColumns.length > 0);
  // How its answers were weighed is said, and is not how we weigh them.
  if (columns.some(({ path }) => POINTS.test(path.at(-1) ?? ''))) return undefined;
  const found = columns.flatMap((column) =>
    rowsOf(table, column).flatMap(({ row, label }): Spot[] =>
      NAMED_RESULT.test(label.key) && readAmount(contentAt(table.sheet, row, column.column)).kind === 'number'
        ? [{ fact: 'satisfaction', row, column: { ...column, path: [], labelColumns: [] }, label: label.text }]
        : [],
    ),
  );
  const [only, ...more] = found;
  return only && more.length === 0 && !isOutOfFew(table, only.column) ? only : undefined;
}

/** 4.6 of 5 are no points of a hundred. */
function isOutOfFew({ sheet, rows }: Table, { column }: Column): boolean {
  const amounts = rows.flatMap((row) => {
    const content = contentAt(sheet, row, column);
    return typeof content === 'number' ? [content] : [];
  });
  const most = Math.max(0, ...amounts);
  return most > 1 && most <= 10;
}

function answerColumns(table: Table): readonly Column[] {
  return valueColumns(table).filter((column) =>
    /^(?:非常|很|比较|较|基本|不太|不|很不)?满意$|^一般$|^不了解$/.test(answerOf(column)),
  );
}

export function surveyColumns(table: Table): SurveyColumns | undefined {
  const answers = valueColumns(table).filter((column) => !says(column, /合计|总计|得分|份数|人数|率|备注/));
  if (!weighsAsWeDo(answers) || isWeighedOtherwise(table)) return undefined;
  const named = (word: string) => answers.filter((column) => answerOf(column) === word);
  const [satisfied, neutral, dissatisfied] = [named('满意'), named('一般'), named('不满意')];
  if (answers.length !== 3 || !satisfied[0] || !neutral[0] || !dissatisfied[0]) return undefined;
  return { satisfied: satisfied[0], neutral: neutral[0], dissatisfied: dissatisfied[0] };
}

/** 「满意（1分）」. */
const POINTS = /\((?:计|得|按)?(\d+(?:\.\d+)?)分?\)$/;
/** 「满意（份）」: what the answers are counted in. */
const COUNTED_IN = /\([份人户张票次]\)$/;

function answerOf({ path }: Column): string {
  return (path.at(-1) ?? '').replace(POINTS, '').replace(COUNTED_IN, '');
}

/** A form that says what its answers are worth has to give the middle one half of the first and the last nothing. */
function weighsAsWeDo(answers: readonly Column[]): boolean {
  const points = answers.map(({ path }) => POINTS.exec(path.at(-1) ?? '')?.[1]);
  if (points.every((one) => one === undefined)) return true;
  const [first, middle, last] = points.map(Number);
  return first !== undefined && middle === first / 2 && last === 0;
}

/** 「“一般”按不满意计」 「一般按0.8折算」 over or under the table. */
const isWeighedOtherwise = onceFor(({ above, notes }: Table): boolean =>
  [...above, ...notes]
    .flatMap(({ cells }) => cells)
    .some(({ content }) => typeof content === 'string' && weighsOtherwise(plainText(content))),
);

const ANSWER = /(?<![不太基本较比非常很])["“”]?(满意|一般|不满意)["“”]?(?![度率])([^,，。;；、]*)/g;
const WEIGHS = /[计按算作折视当归并权乘×*]|系数|得?\d+(?:\.\d+)?(?:分|%)|[列纳].{0,2}[入为]/;
const OWN_WEIGHT: Readonly<Record<string, RegExp>> = {
  满意: /^(?:按|计|得|为|算|以)*(?:100分?|100%|1分?|满分)(?:计分?|计算|折算|得分)?$/,
  一般: /^(?:按|计|得|为|算|以)*(?:50分?|50%|0\.50?分?|一半|半分|半数)(?:计分?|计算|折算|得分)?$/,
  不满意: /^(?:按|计|得|为|算|以)*(?:0分?|0%|不得分|不计分)(?:计分?|计算|折算)?$/,
};

function weighsOtherwise(text: string): boolean {
  return [...text.matchAll(ANSWER)].some(
    ([, answer = '', said = '']) => WEIGHS.test(said) && OWN_WEIGHT[answer]?.test(said) === false,
  );
}

/** A line under the questions that holds only the result. */
const SUMMARY = /总体|综合|平均|得分|满意率|满意度/;

function isUnanswered(table: Table, row: number, { satisfied, neutral, dissatisfied }: SurveyColumns): boolean {
  return [satisfied, neutral, dissatisfied].every(
    ({ column }) => readAmount(contentAt(table.sheet, row, column)).kind === 'nothing',
  );
}

export function surveyRows(table: Table): readonly { row: number; question: string }[] {
  const columns = surveyColumns(table);
  if (!columns) return [];
  return rowsOf(table, columns.satisfied)
    .filter(({ label }) => !label.partOf && !/(?:小计|合计|总计|共计)$/.test(label.key))
    .filter(({ row, label }) => !isTotal(label) && !(SUMMARY.test(label.key) && isUnanswered(table, row, columns)))
    .map(({ row, label }) => ({ row, question: label.text }));
}
