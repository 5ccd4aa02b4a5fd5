import { readLabel } from '../base/text';
import { isFilled } from '../tables/lines';
import { readAmount } from '../tables/readAmount';
import type { Column, Table } from '../tables/table';
import type { Vocabulary } from '../tables/words/explained';
import { Governing } from '../tables/words/governing';
import { contentAt } from '../workbook/snapshot';
import type { FactId } from './catalogue';
import { Collector } from './collector';
import { NO_SURVEY, type ReadTable } from './readOne';
import { factLabelled } from './recognisers/factLabels';
import { stageOf } from './recognisers/items';
import { isTotal, rowsOf, says, valueColumns } from './recognisers/labelled';
import { saidFact } from './recognisers/saidThing';
import { stageOfName } from './recognisers/tableName';

/**
 * 「重点工作交办数 | 13」 under the total of a table of several columns: a name with one figure, which says itself of what it is and
 * has nothing to do with the heading that happens to stand over it. All rows under the total have to be such.
 */
export function readUnder({ table, kind, collector: read }: ReadTable, vocabulary: Vocabulary): ReadTable | undefined {
  const rows = rowsUnderTotal(table);
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const known = new Set(read.readings.map(({ fact }) => fact));
  const pairs = rows.flatMap((row) => pairAt(table, row) ?? []);
  if (pairs.length < rows.length) return undefined;
  const list: Table = {
    ...table,
    columns: [],
    rows: [],
    bodyTop: first,
    area: { ...table.area, top: first, bottom: last },
  };
  const collector = new Collector(list, kind, new Governing(list, vocabulary));
  for (const { row, column } of pairs) {
    const { key, text, partOf } = readLabel(column.heading);
    const fact = factLabelled(key) ?? saidFact(key);
    if (partOf && !(fact && IS_A_PART.test(fact))) continue;
    if (!fact || fact === 'satisfaction' || known.has(fact)) continue;
    if (!isOfOtherTime(fact, table, column)) collector.amount({ fact, row, column, label: text });
  }
  return collector.readings.length + collector.barred.size > 0
    ? { table: list, kind, collector, survey: NO_SURVEY }
    : undefined;
}

/** 「其中：重点项目支出」 is what its name says. */
const IS_A_PART = /^(?:keyProjectSpending|fixedAssetsInUse)$/;

/** What there is on a day, under 「年初数」, what is left over in a budget, and anything under a year that is not the table's. */
function isOfOtherTime(fact: FactId, table: Table, { column: at }: Column): boolean {
  const over = table.columns.find(({ column }) => column === at);
  if (!over) return false;
  const { period } = over;
  if ((period.offset ?? 0) !== 0 || (period.year !== undefined && period.year !== table.year)) return true;
  if (/arryover/.test(fact) && /^(?:budget|adjusted)$/.test(stageOf(over.path) ?? stageOfName(table) ?? ''))
    return true;
  return ON_A_DAY.test(fact) && says(over, /年初|期初|上年|[增减]/);
}

const ON_A_DAY = /Assets|Liabilities|Staff$|arryover|^(?:vehicles|villages|departments)$/;

/** Of a table whose total has a figure in several columns. */
function rowsUnderTotal(table: Table): readonly number[] {
  const columns = valueColumns(table);
  const column = columns.find(({ labelColumns }) => labelColumns.length > 0);
  const total =
    column &&
    rowsOf(table, column)
      .filter(({ label }) => isTotal(label))
      .at(-1)?.row;
  if (total === undefined) return [];
  const figures = columns.filter((one) => readAmount(contentAt(table.sheet, total, one.column)).kind === 'number');
  return figures.length > 1 ? table.rows.filter((row) => row > total) : [];
}

/** A name, its figure in the next column of figures, and at most a word behind it. */
function pairAt({ sheet, area }: Table, row: number): { readonly row: number; readonly column: Column } | undefined {
  const cells = (sheet.rows[row] ?? []).flatMap((content, column) => (isFilled(content) ? [{ content, column }] : []));
  const [name, figure, ...more] = cells.filter(({ column }) => column >= area.left);
  if (typeof name?.content !== 'string' || readAmount(name.content).kind !== 'unreadable') return undefined;
  if (figure === undefined || readAmount(figure.content).kind !== 'number' || more.length > 1) return undefined;
  if (more.some(({ content }) => readAmount(content).kind === 'number')) return undefined;
  const { key, text } = readLabel(name.content);
  return {
    row,
    column: {
      column: figure.column,
      path: [key],
      heading: text,
      role: 'value',
      labelColumns: [name.column],
      period: {},
      unit: undefined,
    },
  };
}
