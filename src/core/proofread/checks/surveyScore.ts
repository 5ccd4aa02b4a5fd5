import { type Decimal, decimal, roundHalfUp } from '../../base/decimal';
import type { Doubt, Proof } from '../proof';
import type { ReadCell, ReadRow, ReadTable } from '../readTable';
import { suspectOf } from '../suspectOf';

/** How a survey counts 一般 beside 满意; which of them holds is told by the rows that fit. */
const HALF_MARKS = [50, 60, 80, 70] as const;

export const surveyScore: Proof = {
  code: 'resultDiffers',
  level: 'error',
  law: '问卷的单项得分等于各档人数乘分数，除以总人数',
  find(report) {
    const { position } = report;
    return report.tables.flatMap((table) => {
      const scored = table.rows.flatMap((row) => readRow(table, row));
      const half = HALF_MARKS.find((mark) => scored.filter((row) => fits(row, mark)).length * 2 >= scored.length);
      if (half === undefined || scored.length < 2) return [];
      return scored.flatMap((row): Doubt[] => {
        const paragraph = position.get(row.score.cell.paragraph);
        if (paragraph === undefined || fits(row, half)) return [];
        return [
          {
            at: { paragraph, span: [0, row.score.cell.text.length], table: table.table.index },
            says: row.score.cell.text.trim(),
            should: roundHalfUp(scoreOf(row, half), 2).toString(),
            suspects: row.counts.flatMap((cell) =>
              suspectOf(cell, cell.value, table, position).map((one) => ({ ...one, should: '', explained: false })),
            ),
            why: `（满意 ${row.good.toString()}×100＋一般 ${row.fair.toString()}×${String(half)}）÷ ${row.all.toString()}`,
          },
        ];
      });
    });
  },
};

interface SurveyRow {
  readonly good: Decimal;
  readonly fair: Decimal;
  readonly all: Decimal;
  readonly score: ReadCell;
  readonly counts: readonly ReadCell[];
}

function readRow({ columns }: ReadTable, { cells }: ReadRow): readonly SurveyRow[] {
  const at = (pattern: RegExp) => cells[columns.findIndex(({ heading }) => pattern.test(heading))];
  const good = at(/^满意/);
  const fair = at(/^(?:一般|基本满意)/);
  const bad = at(/^不满意/);
  const score = at(/得分|满意度/);
  if (!good || !fair || !bad || !score || score.percent) return [];
  const all = good.value.plus(fair.value).plus(bad.value);
  return all.isZero() ? [] : [{ good: good.value, fair: fair.value, all, score, counts: [good, fair, bad] }];
}

function scoreOf({ good, fair, all }: SurveyRow, half: number): Decimal {
  return good.times(100).plus(fair.times(half)).div(all);
}

function fits(row: SurveyRow, half: number): boolean {
  const places = decimal('0.5').times(decimal('10').pow(-row.score.decimals));
  return scoreOf(row, half).minus(row.score.value).abs().lte(places);
}
