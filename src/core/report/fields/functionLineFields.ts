import { plainText } from '../../base/text';
import { isFunctionLine } from '../../facts/recognisers/labelled';
import type { FunctionLine } from '../../facts/reading';
import type { Figure } from '../../statements/figure';
import type { ReportData } from '../data/reportData';
import { type Field, numberField, openField } from './field';

/** Which line of spending by function a name is: 「农林水支出决算」. */
export interface FunctionLineName {
  readonly line: string;
  readonly stage: FunctionLine['stage'];
}

/** Only 科目 that the national list has: next year's table names them alike. */
export function functionLineName(name: string): FunctionLineName | undefined {
  const [, line = '', stage] = /^(.+支出)(预算|决算)$/.exec(plainText(name)) ?? [];
  if (stage === undefined || line === '其他支出' || !isFunctionLine(line)) return undefined;
  return { line, stage: stage === '预算' ? 'budget' : 'final' };
}

export function functionLineFigure(
  { facts }: ReportData,
  { line, stage }: FunctionLineName,
  label: string,
): Figure | undefined {
  const own = facts.functionLines.filter(
    (one) => one.side === 'expenditure' && one.stage === stage && plainText(one.name) === line,
  );
  const [only] = own;
  if (!only || own.length > 1) return undefined;
  const { value, source } = only.reading;
  return { label, value, measure: 'money', field: label, source: { sheet: source.sheet, cell: source.cell } };
}

/** Those that her table has: a line that is gone next year is asked for, not 0. */
export function functionLineFields(data: ReportData): readonly Field[] {
  return data.facts.functionLines.flatMap(({ name, side, stage }) => {
    const field = `${name}${stage === 'budget' ? '预算' : '决算'}`;
    return side === 'expenditure' ? (functionLineField(field, data) ?? []) : [];
  });
}

/** Known, or asked for by its name; undefined where the name is no such line. */
export function functionLineField(name: string, data: ReportData): Field | undefined {
  const of = functionLineName(name);
  if (!of) return undefined;
  const figure = functionLineFigure(data, of, plainText(name));
  return figure ? numberField(figure.label, figure, false) : openField(plainText(name));
}
