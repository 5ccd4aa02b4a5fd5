import { type Decimal, roundHalfUp, sumOf } from '../../base/decimal';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { ReadCell, ReadTable } from '../readTable';
import { markIn } from '../indicatorName';
import { suspectOf } from '../suspectOf';

const TOTAL = /^(?:总分|总得分|合计|得分合计|合计得分|总计|自评得分|得分)(?:[（(]100分[)）])?$/;

/** 项目 | 预算执行（10分） | 产出（50分） | … | 总分: one of many scored a line, its marks in the head. */
export const columnMarks: Proof = {
  code: 'totalDiffers',
  level: 'error',
  law: '按列打分的表：各列得分不超过表头的分值，总分等于各列之和，平均分等于各行的平均',
  find: (report) => report.tables.flatMap((table) => judge(table, report)),
};

function judge(table: ReadTable, report: ReadReport): readonly Doubt[] {
  const marked = table.columns.flatMap(({ index, heading }) => {
    const mark = TOTAL.test(heading) ? undefined : markIn(heading);
    return mark ? [{ index, mark }] : [];
  });
  if (marked.length < 2) return [];
  const total = table.columns.find(({ heading }) => TOTAL.test(heading))?.index;
  const whole = sumOf(marked.map(({ mark }) => mark)).equals(100);
  return [
    ...table.rows.flatMap(({ cells }) => [
      ...marked.flatMap(({ index, mark }) => aboveMark(cells[index], mark, table, report)),
      ...(whole && total !== undefined
        ? rowTotal(
            marked.map(({ index }) => cells[index]),
            cells[total],
            table,
            report,
          )
        : []),
    ]),
    ...averageRow(table, report),
  ];
}

function aboveMark(
  cell: ReadCell | undefined,
  mark: Decimal,
  table: ReadTable,
  { position }: ReadReport,
): readonly Doubt[] {
  if (!cell || cell.value.lte(mark)) return [];
  const [place] = suspectOf(cell, mark, table, position);
  return place ? [{ ...place, should: `0 到 ${mark.toString()}`, why: `表头写的分值是 ${mark.toString()}` }] : [];
}

function rowTotal(
  parts: readonly (ReadCell | undefined)[],
  total: ReadCell | undefined,
  table: ReadTable,
  { position }: ReadReport,
): readonly Doubt[] {
  const all = parts.filter((part) => part !== undefined);
  const sum = sumOf(all.map(({ value }) => value));
  if (!total || all.length !== parts.length || total.value.equals(sum)) return [];
  const [place] = suspectOf(total, sum, table, position);
  const suspects = all.flatMap((part) => suspectOf(part, part.value.plus(total.value).minus(sum), table, position));
  return place ? [{ ...place, why: '这一行各项得分之和', suspects }] : [];
}

/** A last line 平均分 under the scores. */
function averageRow(table: ReadTable, { position }: ReadReport): readonly Doubt[] {
  const last = table.rows.find(({ path, label }) => /^平均(?:得?分|数|值)?$/.test(path[0] ?? label));
  const others = table.rows.filter((row) => row !== last && !/^(?:合计|总计)/.test(row.label));
  if (!last) return [];
  return last.cells.flatMap((cell, column): readonly Doubt[] => {
    const values = others.map(({ cells }) => cells[column]);
    const known = values.filter((value) => value !== undefined);
    if (!cell || known.length !== values.length || known.length < 2) return [];
    const sum = sumOf(known.map(({ value }) => value));
    const exact = sum.div(known.length);
    if (roundHalfUp(exact, cell.decimals).equals(cell.value)) return [];
    const [place] = suspectOf(cell, roundHalfUp(exact, Math.max(2, cell.decimals)), table, position);
    const fits = (own: Decimal) => (value: Decimal) =>
      roundHalfUp(sum.minus(own).plus(value).div(known.length), cell.decimals).equals(cell.value);
    const suspects = known.flatMap((one) => suspectOf(one, fits(one.value), table, position));
    return place ? [{ ...place, why: `上面 ${String(known.length)} 行的平均`, suspects }] : [];
  });
}
