import { type Finding, finding } from '../base/problem';
import { type Decimal, decimal, roundScore, sumOf } from '../base/decimal';
import { readAmount } from '../tables/readAmount';
import type { Column, Table } from '../tables/table';
import { a1 } from '../workbook/address';
import { contentAt, contentText } from '../workbook/snapshot';
import { factDefinition } from './catalogue';
import { isSecondChoice } from './secondChoice';
import { namelessRows, showsSum } from './recognisers/namelessRows';
import { surveyColumns, surveyRows } from './recognisers/satisfactionSurvey';

/** Her survey, question by question, with the cells the counts stand in. */
export interface Survey {
  readonly sheet: string;
  readonly title: string;
  /** A draft, a copy, a hidden sheet. */
  readonly secondChoice: boolean;
  readonly questions: readonly SurveyQuestion[];
}

export interface SurveyQuestion {
  readonly question: string;
  /** 满意, 一般, 不满意. */
  readonly answers: readonly { readonly row: number; readonly column: number; readonly value: Decimal }[];
}

/** All counts of a survey, or undefined with the cells that stand in the way. A blank count is not a 0. */
export function readSurvey(table: Table): { survey: Survey | undefined; findings: readonly Finding[] } {
  const columns = surveyColumns(table);
  if (!columns) return { survey: undefined, findings: [] };
  const findings: Finding[] = [];
  const questions = surveyRows(table).map(({ row, question }) => ({
    question,
    row,
    answers: [columns.satisfied, columns.neutral, columns.dissatisfied].flatMap(({ column }) => {
      const amount = readAmount(contentAt(table.sheet, row, column));
      if (amount.kind === 'number' && !amount.decoration && !amount.value.isNegative())
        return [{ row, column, value: amount.value }];
      findings.push(unreadable(table, row, column, amount.kind === 'unreadable' ? amount.code : 'surveyCountMissing'));
      return [];
    }),
  }));
  findings.push(...namelessLines(table, columns.satisfied, questions), ...printedTotals(table, questions));
  const total = sumOf(questions.flatMap(({ answers }) => answers).map(({ value }) => value));
  if (findings.some(({ level }) => level === 'error') || total.isZero()) return { survey: undefined, findings };
  return {
    survey: { sheet: table.sheet.name, title: table.title, secondChoice: isSecondChoice(table), questions },
    findings,
  };
}

/** Answers to no question are an answer that is missing, unless they are what all questions come to. */
function namelessLines(
  table: Table,
  satisfiedColumn: Column,
  questions: readonly { readonly row: number }[],
): readonly Finding[] {
  const rows = questions.map(({ row }) => row);
  return namelessRows(table, satisfiedColumn).flatMap((row) => {
    if (showsSum(table, satisfiedColumn, row, rows)) return [];
    const place = { sheet: table.sheet.name, cell: a1(row, satisfiedColumn.column) };
    return [finding('listLineNameless', 'error', { ...place, fact: factDefinition('satisfaction').name }, [place])];
  });
}

/** A 合计 that is not the sum of the answers: the answers are used, and she is told. */
function printedTotals(
  table: Table,
  questions: readonly (SurveyQuestion & { readonly row: number })[],
): readonly Finding[] {
  const column = table.columns.find(({ path }) => path.at(-1) === '合计')?.column;
  if (column === undefined) return [];
  return questions.flatMap(({ row, answers }): Finding[] => {
    const printed = readAmount(contentAt(table.sheet, row, column));
    const sum = sumOf(answers.map(({ value }) => value));
    if (printed.kind !== 'number' || answers.length < 3 || printed.value.equals(sum)) return [];
    const place = { sheet: table.sheet.name, cell: a1(row, column) };
    return [
      {
        code: 'surveyTotalDiffers',
        level: 'notice',
        details: { ...place, shown: printed.value.toString(), sum: sum.toString() },
        places: [place],
      },
    ];
  });
}

function unreadable(
  table: Table,
  row: number,
  column: number,
  code: 'errorValue' | 'uncalculated' | 'textForNumber' | 'surveyCountMissing',
): Finding {
  const place = { sheet: table.sheet.name, cell: a1(row, column) };
  const shown = contentText(contentAt(table.sheet, row, column));
  return finding(code, 'error', { ...place, shown, fact: factDefinition('satisfaction').name }, [place]);
}

/** 满意 counts 100, 一般 50, 不满意 0. A question's score is the average over its answers (2 decimals), the survey's over its questions (2 decimals). */
export function surveyScore(survey: Survey): Decimal {
  const counts = survey.questions.map(({ answers }) => answers.map(({ value }) => value));
  // A question that nobody answered has no score.
  return averageScore(counts.filter((answers) => answers.some((count) => !count.isZero())).map(questionScore));
}

export function averageScore(scores: readonly Decimal[]): Decimal {
  return roundScore(sumOf(scores).div(scores.length));
}

/** From the counts of 满意, 一般 and 不满意. */
export function questionScore([
  satisfied = decimal(0),
  neutral = decimal(0),
  dissatisfied = decimal(0),
]: readonly Decimal[]): Decimal {
  return roundScore(satisfied.times(100).plus(neutral.times(50)).div(satisfied.plus(neutral).plus(dissatisfied)));
}
