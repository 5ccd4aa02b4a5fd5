import type { Decimal } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import type { Doubt, Proof } from '../proof';
import type { ReadColumn, ReadRow, ReadTable } from '../readTable';
import type { ScoreRow } from '../scoreTables';
import { suspectOf } from '../suspectOf';
import { type WrongSum, wrongSum } from '../wrongSum';
import { LEAF, levelOf } from '../levelOf';

export const tableSumDiffers: Proof = {
  code: 'tableSumDiffers',
  level: 'error',
  law: '表里的合计等于各行之和，行里的合计等于各列之和',
  find: (report) => {
    const { scores } = report;
    const { position } = report;
    return report.tables.flatMap((table) =>
      [...withoutLinesElsewhere(downwards(table), table, scores.rows), ...acrossRows(table)].flatMap(
        ({ cell, sum, why, parts }): Doubt[] => {
          const paragraph = position.get(cell.cell.paragraph);
          if (paragraph === undefined) return [];
          return [
            {
              at: { paragraph, span: [0, cell.cell.text.length], table: table.table.index },
              says: cell.cell.text.trim(),
              should: sum.toFixed(Math.max(cell.decimals, sum.decimalPlaces())),
              why: `表格「${table.caption.slice(0, 30)}」${why}`,
              suspects: parts.flatMap((part) =>
                suspectOf(part, part.value.plus(cell.value).minus(sum), table, position),
              ),
            },
          ];
        },
      ),
    );
  },
};

const TOTAL = /^(?:合计|总计|总额|(?:年度)?资金总额|总分|支出合计|收入合计|本年(?:收入|支出)合计)$/;
/** Rates, shares and single scores are not added; neither are lines that are part of the line above. */
const NOT_ADDED = /率|占比|比重|单价|单项|序号|平均|名次/;
const POINTS = /得分|扣分|分值|权重|评分/;
const PART_OF = /^(?:其中|[（(]\d|[（(][一二三四五六七八九十]|\d[.、]\d|——|-)/;

/** 【待补充：…】 in a line: what it would add nobody knows. */
const OPEN = /【|待补充|待填/;

const downwards = onceFor(({ rows, columns, table }: ReadTable): readonly WrongSum[] => {
  const total = rows.findIndex(({ label, path }) => [label, path[0] ?? ''].some((text) => TOTAL.test(text)));
  const last = total === rows.length - 1 || total === 0;
  const line = rows[total];
  if (!line || !last || rows.length < 3) return [];
  const others = rows.filter((row) => row !== line);
  // 「其中：」 right below the total leads to its parts, all of them where another column adds up.
  const lead = total === 0 && /^其中[:：]/.test(others[0]?.label ?? '');
  const below = lead ? others.slice(1) : others;
  if (below.some(({ label }) => TOTAL.test(label) || /小计|其中/.test(label))) return [];
  if (below.some(({ label }) => PART_OF.test(label)) || isNested(below, table)) return [];
  let fitting = 0;
  const wrong = columns.flatMap((column) => {
    const cell = line.cells[column.index];
    if (!cell || cell.percent || NOT_ADDED.test(column.heading)) return [];
    // An open first line reads as one of the headings.
    if (OPEN.test(column.heading)) return [];
    if (namesBeside(below, table, column.index).some((name) => PART_OF.test(name))) return [];
    if (others.some(({ index }) => OPEN.test(table.rows[index]?.[column.index]?.text ?? ''))) return [];
    // A mark that stands beside several lines, in one cell, is one mark.
    const parts = others
      .map((row) => row.cells[column.index])
      .filter((part, at, all) => all.findIndex((one) => one?.cell === part?.cell) === at);
    const why = `「${column.heading}」这一列各行之和`;
    if (wrongSum(cell, saidOnce(parts, others, table, column.index), why, POINTS.test(column.heading)).length === 0) {
      if (parts.filter(Boolean).length > 1 && !cell.value.isZero()) fitting++;
      return [];
    }
    return wrongSum(cell, parts, why, POINTS.test(column.heading)).map((wrong) => ({
      ...wrong,
      column: column.heading,
    }));
  });
  if (lead && fitting === 0) return [];
  return fitting === 0 ? wrong : [...wrong, ...onlyOne(line, others, columns, table)];
});

/** A column with one figure above its 合计, where another column adds up: the other lines are empty, and this one is all of it. */
function onlyOne(
  line: ReadRow,
  others: readonly ReadRow[],
  columns: readonly ReadColumn[],
  table: ReadTable['table'],
): readonly WrongSum[] {
  return columns.flatMap(({ index, heading }): readonly WrongSum[] => {
    const cell = line.cells[index];
    const parts = others.flatMap(({ cells }) => cells[index] ?? []);
    const [part, other] = parts;
    const empty = others.every(
      (row) => row.cells[index] !== undefined || blank(table.rows[row.index]?.[index]?.text ?? ''),
    );
    if (!cell || !part || other || !empty || cell.percent || part.percent || NOT_ADDED.test(heading)) return [];
    if (part.cell === cell.cell || cell.value.equals(part.value)) return [];
    return [{ cell, sum: part.value, parts: [part], why: `「${heading}」这一列只有这一个数`, column: heading }];
  });
}

function blank(text: string): boolean {
  return /^[\s—\-–/]*$/.test(text);
}

/** 「一、基本支出」 above 「1.人员经费」: the levels are sums of their own (levelSums). */
function isNested(rows: readonly ReadRow[], { rows: texts }: ReadTable['table']): boolean {
  const levels = new Set(rows.map(({ index }) => levelOf(texts[index]?.[0]?.text ?? '')));
  return [...levels].filter((level) => level < LEAF).length > 1;
}

/** What stands nearest before a column: of two lists side by side each has names of its own. */
function namesBeside(rows: readonly ReadRow[], { rows: texts }: ReadTable['table'], column: number): readonly string[] {
  const named = (at: number): boolean =>
    rows.some(({ index }) => /[\u4e00-\u9fff]{2}/.test(texts[index]?.[at]?.text ?? ''));
  const at = Array.from({ length: column }, (_, index) => column - 1 - index).find(named);
  return at === undefined ? [] : rows.map(({ index }) => texts[index]?.[at]?.text.trim() ?? '');
}

/** Where nothing is merged, a group's mark is repeated beside its repeated name. */
function saidOnce(
  parts: readonly ReadRow['cells'][number][],
  rows: readonly ReadRow[],
  table: ReadTable['table'],
  column: number,
): readonly ReadRow['cells'][number][] {
  const named = (row: ReadRow) => [column - 1, column].map((at) => table.rows[row.index]?.[at]?.text.trim()).join('|');
  return parts.length === rows.length
    ? parts.filter((_, at) => rows.findIndex((row) => named(row) === named(rows[at] ?? row)) === at)
    : parts;
}

/** 「年度资金总额」 stands in the table above, with marks of its own: what it brought is part of the total. */
function withoutLinesElsewhere(
  wrong: readonly WrongSum[],
  table: ReadTable,
  scored: readonly ScoreRow[],
): readonly WrongSum[] {
  // A mark is no part of a column of money, even where it is as much as the sum is off.
  const explains = (line: ScoreRow, { cell, sum, column }: WrongSum): boolean =>
    /分|权重|^$/.test(column ?? '') && valueFor(line, column)?.equals(cell.value.minus(sum)) === true;
  const line = scored.find((one) => one.table !== table && wrong.some((sum) => explains(one, sum)));
  if (!line) return wrong;
  return wrong.flatMap((one) => {
    const value = valueFor(line, one.column);
    if (!value || explains(line, one)) return value ? [] : [one];
    const cell = line.row.cells.find((each) => each?.value.equals(value));
    return [{ ...one, sum: one.sum.plus(value), parts: [...one.parts, ...(cell ? [cell] : [])] }];
  });
}

function valueFor({ full, score }: ScoreRow, heading: string | undefined): Decimal | undefined {
  return /得分|评分/.test(heading ?? '') ? score : full;
}

/** 满意｜一般｜不满意｜合计. */
const acrossRows = onceFor(({ rows, columns }: ReadTable): readonly WrongSum[] => {
  const at = columns.findIndex(({ heading }) => /^(?:合计|小计|总计|总人数|人数合计)$/.test(heading));
  const parts = at < 0 ? [] : partsOf(columns, rows, at);
  if (parts.length < 2) return [];
  return rows.flatMap((row) => {
    const cell = row.cells[at];
    return cell
      ? wrongSum(
          cell,
          parts.map(({ index }) => row.cells[index]),
          `「${row.label}」这一行各列之和`,
        )
      : [];
  });
});

/** What stands before the sum; what stands behind it (合计｜基本支出｜项目支出) where most of the rows say that it makes it. */
function partsOf(columns: readonly ReadColumn[], rows: readonly ReadRow[], at: number): readonly ReadColumn[] {
  const ahead = before(columns, at);
  if (ahead.length >= 2) return ahead;
  const behind = columns.filter(
    ({ index, heading }) => index > at && !NOT_ADDED.test(heading) && !/其中|备注/.test(heading),
  );
  const added = rows.filter(({ cells }) => cells[at] && behind.some(({ index }) => cells[index]));
  const fitting = added.filter(({ cells }) => {
    const cell = cells[at];
    return (
      cell &&
      wrongSum(
        cell,
        behind.map(({ index }) => cells[index]),
        '',
      ).length === 0
    );
  });
  return added.length >= 3 && fitting.length * 3 >= added.length * 2 ? behind : [];
}

function before(columns: readonly ReadColumn[], at: number): readonly ReadColumn[] {
  return columns.filter(
    ({ index, heading }) => index < at && !NOT_ADDED.test(heading) && !/名称|项目|科目|单位|内容/.test(heading),
  );
}
