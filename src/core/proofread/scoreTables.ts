import type { Decimal } from '../base/decimal';
import { onceFor } from '../base/onceFor';
import { indicatorName, markIn } from './indicatorName';
import type { TextPlace } from './mention';
import type { ReadRow, ReadTable } from './readTable';
import type { ReadParagraph } from './readParagraph';
import type { ReportCell, ReportText } from './reportText';
import { type SaidOfReport, saidScores } from './saidScores';
import { type Scale, scalesIn } from './scalesIn';

/** What a report says of scores: in its tables, and in its text. */
export interface ScoreTables extends SaidOfReport {
  readonly rows: readonly ScoreRow[];
  readonly scales: readonly Scale[];
}

export interface ScoreRow {
  readonly name: string;
  /** 一级指标 and 二级指标 before it, without their marks. */
  readonly above: readonly string[];
  readonly full: Decimal | undefined;
  readonly score: Decimal | undefined;
  readonly table: ReadTable;
  readonly row: ReadRow;
  /** A line 合计. */
  readonly sum: boolean;
  readonly at: TextPlace;
  /** Where its 分值 stands in a cell of its own. */
  readonly fullAt: TextPlace | undefined;
}

const FULL = /分值|权重|满分|标准分|分数$/;
const SCORE = /得分|自评分|评分$/;

export function scoreTables(
  report: ReportText,
  paragraphs: readonly ReadParagraph[],
  tables: readonly ReadTable[],
  year: number | undefined,
): ScoreTables {
  return {
    rows: tables.flatMap(rowsOf),
    ...saidScores(report, paragraphs, tables, year),
    scales: paragraphs.flatMap(scalesIn),
  };
}

const rowsOf = onceFor((table: ReadTable): readonly ScoreRow[] => {
  const { position } = table;
  const scoreAt = table.columns.findIndex(({ heading }) => SCORE.test(heading) && !/标准|单项/.test(heading));
  const nameAt = table.columns.findIndex(({ heading }) => /三级指标|指标名称/.test(heading));
  const fullAt = fullColumn(table, nameAt);
  if (scoreAt < 0 || (nameAt < 0 && fullAt < 0)) return [];
  return table.rows.flatMap((row): ScoreRow[] => {
    const texts = table.table.rows[row.index]?.map(({ text }) => text.trim()) ?? [];
    const own = nameAt >= 0 ? (texts[nameAt] ?? '') : row.label;
    const sum = texts
      .slice(0, Math.max(1, nameAt + 1))
      .some((text) => /^(?:合计|总计|总分|合\s*计|.*小\s*计)$/.test(text));
    const cell = table.table.rows[row.index]?.[scoreAt];
    const paragraph = cell && position.get(cell.paragraph);
    const name = sum ? '合计' : indicatorName(own);
    if (name === '' || paragraph === undefined || !cell) return [];
    return [
      {
        name,
        above: texts.slice(0, Math.max(0, nameAt)).map(indicatorName),
        full: row.cells[fullAt]?.value ?? markIn(own),
        score: row.cells[scoreAt]?.value,
        table,
        row,
        sum,
        at: { paragraph, span: [0, cell.text.length], table: table.table.index },
        fullAt: placeOfCell(table.table.rows[row.index]?.[fullAt], table, position),
      },
    ];
  });
});

/** Each level of indicators may have a column of its own: what a line may bring stands behind the line's name. */
function fullColumn({ columns }: ReadTable, nameAt: number): number {
  const all = columns.filter(({ heading }) => FULL.test(heading) && !/得分/.test(heading));
  return (all.find(({ index }) => index > nameAt) ?? all[0])?.index ?? -1;
}

function placeOfCell(
  cell: ReportCell | undefined,
  { table }: ReadTable,
  position: ReadonlyMap<number, number>,
): TextPlace | undefined {
  const paragraph = cell && position.get(cell.paragraph);
  return cell && paragraph !== undefined ? { paragraph, span: [0, cell.text.length], table: table.index } : undefined;
}
