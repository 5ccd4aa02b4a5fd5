import { type Decimal, decimal, roundHalfUp, sumOf } from '../../base/decimal';
import { evened } from '../../statements/readText';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { ReadCell, ReadRow, ReadTable } from '../readTable';
import { suspectOf } from '../suspectOf';

/** From content to discontent, as a survey calls them. */
const LEVEL =
  /^(?:非常|很|十分|特别)?满意(?:\(?人数\)?|人)?$|^(?:比较|较|基本)满意$|^一般$|^(?:不太|较不|不|很不|非常不)满意$/;
/** How counties count their levels; which of them holds is told by the rows that fit. */
const MARKS: readonly (readonly number[])[] = [
  ...[50, 60, 80, 70].map((half) => [100, half, 0]),
  [100, 80, 60, 0],
  [100, 80, 60, 40],
  [100, 90, 60, 0],
  [100, 80, 50, 0],
  [100, 75, 50, 0],
  [100, 80, 60, 40, 0],
  [100, 80, 60, 40, 20],
  [100, 80, 60, 30, 0],
  [100, 75, 50, 25, 0],
];

export const surveyScore: Proof = {
  code: 'resultDiffers',
  level: 'error',
  law: '问卷的单项得分等于各档人数乘分数，除以总人数',
  find(report) {
    const { position } = report;
    return report.tables.flatMap((table) => {
      const scored = table.rows.flatMap((row) => readRow(table, row));
      const marks = [...marksSaid(table, report), ...MARKS].find(
        (some) => scored.filter((row) => fits(row, some)).length * 2 >= scored.length,
      );
      if (marks === undefined || scored.length < 2) return [];
      return scored.flatMap((row): Doubt[] => {
        const paragraph = position.get(row.score.cell.paragraph);
        if (paragraph === undefined || fits(row, marks)) return [];
        const counted = row.counts.map(({ value }, at) => `${value.toString()}×${String(marks[at] ?? 0)}`).join('＋');
        return [
          {
            at: { paragraph, span: [0, row.score.cell.text.length], table: table.table.index },
            says: row.score.cell.text.trim(),
            should: roundHalfUp(scoreOf(row, marks), 2).toString(),
            suspects: row.counts.flatMap((cell) =>
              suspectOf(cell, cell.value, table, position).map((one) => ({ ...one, should: '', explained: false })),
            ),
            why: `（${counted}）÷ ${row.all.toString()}`,
          },
        ];
      });
    });
  },
};

interface SurveyRow {
  readonly counts: readonly ReadCell[];
  readonly all: Decimal;
  readonly score: ReadCell;
}

/** The columns of the levels, in their order. */
function levelsOf({ columns }: ReadTable): readonly { readonly index: number; readonly name: string }[] {
  return columns
    .map(({ index, heading }) => ({
      index,
      name: evened(heading).replace(/[(（](?:人|份|人数|份数)[)）]|人数|份数/g, ''),
    }))
    .filter(({ name }) => LEVEL.test(name));
}

function readRow(table: ReadTable, { cells }: ReadRow): readonly SurveyRow[] {
  const counts = levelsOf(table).map(({ index }) => cells[index]);
  const score = cells[table.columns.findIndex(({ heading }) => /得分|满意[度率]/.test(heading))];
  const known = counts.flatMap((cell) => (cell && !cell.percent ? [cell] : []));
  if (known.length < 3 || known.length < counts.length || !score || score.percent) return [];
  const all = sumOf(known.map(({ value }) => value));
  return all.isZero() ? [] : [{ counts: known, all, score }];
}

/** 「按“很满意”100分、“满意”80分、“一般”60分、“不满意”0分加权」 */
function marksSaid(table: ReadTable, { paragraphs }: ReadReport): readonly (readonly number[])[] {
  const names = levelsOf(table).map(({ name }) => name);
  return paragraphs.flatMap(({ even, inTable }) => {
    if (inTable || names.length < 3 || !even.includes('满意')) return [];
    const marks = names.map(
      (name) => new RegExp(`(?<![\\u4e00-\\u9fff])${name}["”]?(?:的)?(?:按|得|计|为|记)?(\\d{1,3})分`).exec(even)?.[1],
    );
    return marks.every((mark) => mark !== undefined) ? [marks.map(Number)] : [];
  });
}

function scoreOf({ counts, all }: SurveyRow, marks: readonly number[]): Decimal {
  return sumOf(counts.map(({ value }, at) => value.times(marks[at] ?? 0))).div(all);
}

function fits(row: SurveyRow, marks: readonly number[]): boolean {
  if (marks.length !== row.counts.length) return false;
  const places = decimal('0.5').times(decimal('10').pow(-row.score.decimals));
  return scoreOf(row, marks).minus(row.score.value).abs().lte(places);
}
