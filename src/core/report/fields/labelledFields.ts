import type { Figure } from '../../statements/figure';
import { type LabelledFigure, type LabelledTable, isTotalLine } from '../data/labelledTables';
import type { ReportData } from '../data/reportData';
import { type Field, type FieldSet, type ListField, fieldSet, numberField, openField, textField } from './field';
import { count } from './scoreFields';

/** `{政府采购执行情况表/货物/实际采购金额}`: a figure of any table of hers, by what she calls the table, its line and its column. */
export interface LabelledName {
  readonly table: string;
  readonly line: string;
  readonly column: string;
}

/** `{#表·政府采购执行情况表}` repeats for the lines of such a table. */
const LIST = '表·';
export const LINE_NAME = '名称';

export function labelledName(name: string): LabelledName | undefined {
  const [table = '', line = '', column = '', ...more] = name.split('/');
  return table === '' || line === '' || column === '' || more.length > 0 ? undefined : { table, line, column };
}

export function nameOfLabelled({ table, line, column }: LabelledName): string {
  return `${table}/${line}/${column}`;
}

/** Undefined where this year's workbook has no such table, line or column. */
export function labelledFigure(data: ReportData, of: LabelledName): Figure | undefined {
  const table = data.labelled?.().find(({ name }) => name === of.table);
  const [found] = table ? (extremeIn(table, of) ?? table.figures.filter((one) => isNamed(one, of))) : [];
  return found && { ...found.figure, label: `${of.line}${of.column}`, field: nameOfLabelled(of) };
}

function isNamed({ line, column }: LabelledFigure, of: LabelledName): boolean {
  return line === of.line && column === of.column;
}

/** `{满意度调查汇总表/最高/得分}`: of all lines of a column those with the most or the least; undefined where no such is asked. */
export function extremeIn(table: LabelledTable, { line, column }: LabelledName): readonly LabelledFigure[] | undefined {
  const what = /^最[高低]/.exec(line)?.[0];
  if (what === undefined || table.lines.includes(line)) return undefined;
  const own = table.figures.filter(
    (one) => one.column === (column === LINE_NAME ? line.slice(3) : column) && table.lines.includes(one.line),
  );
  const ends = own.map(({ figure }) => figure.value).sort((a, b) => a.cmp(b));
  const end = what === '最高' ? ends.at(-1) : ends[0];
  // Of a column that has not every line nobody knows which is the most.
  return own.length < table.lines.length || own.length < 2
    ? []
    : own.filter(({ figure }) => figure.value.equals(end ?? 0));
}

/** `{满意度调查汇总表/最高·得分/名称}`; of two that have as much neither is named. */
function extremeName(name: string, of: LabelledName, data: ReportData): Field {
  const table = data.labelled?.().find((one) => one.name === of.table);
  const [found, other] = (table && extremeIn(table, of)) ?? [];
  const ask = `${of.line.replace('·', '的')}（${of.table}）`;
  return found && !other ? textField(name, found.line, found.figure.source) : openField(name, ask);
}

/** Known, or asked for: what stands in a table of last year's may be gone. */
export function labelledField(name: string, data: ReportData): Field | undefined {
  if (name.startsWith(LIST)) return labelledList(name, data);
  const of = labelledName(name);
  if (!of) return undefined;
  if (of.column === LINE_NAME) return extremeName(name, of, data);
  const figure = labelledFigure(data, of);
  return figure
    ? numberField(name, figure, figure.measure === 'count' || figure.measure === 'points')
    : openField(name, `${of.line}${of.column}（${of.table}）`);
}

export function labelledListName(table: LabelledTable): string {
  return `${LIST}${table.name}`;
}

/** A table that is gone is one line of which nothing is known, so that it is seen. */
function labelledList(name: string, data: ReportData): ListField {
  const table = data.labelled?.().find((one) => labelledListName(one) === name);
  const common = { kind: 'list', name, meaning: '' } as const;
  if (!table || table.lines.length === 0) return { ...common, inner: [], anyInner: true, lines: [new OpenLine()] };
  const lines = table.lines.map((line, index) =>
    fieldSet([
      count('序号', index + 1),
      textField(LINE_NAME, line),
      ...table.texts.flatMap((one) =>
        one.line === line && !table.columns.includes(one.column) ? [textField(one.column, one.text, one.place)] : [],
      ),
      ...table.columns.map((column): Field => {
        const found = table.figures.find((one) => one.line === line && one.column === column);
        return found
          ? numberField(column, { ...found.figure, label: column }, true)
          : openField(column, `${line}${column}`);
      }),
    ]),
  );
  const words = table.texts.flatMap(({ column }) => (table.columns.includes(column) ? [] : [column]));
  return { ...common, inner: ['序号', LINE_NAME, ...new Set(words), ...table.columns], anyInner: true, lines };
}

/** Whether its lines are all of one rank and its columns are told apart: then they may be repeated. */
export function isPlainList({ lines }: LabelledTable): boolean {
  return lines.length >= 2 && lines.every((line) => !isTotalLine(line) && !line.includes('·'));
}

/** Whatever it is asked for is open. */
class OpenLine extends Map<string, Field> implements FieldSet {
  override get(name: string): Field {
    return openField(name);
  }

  override has(): boolean {
    return true;
  }
}
