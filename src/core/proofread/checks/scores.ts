import { type Decimal, ZERO, decimal, sumOf } from '../../base/decimal';
import type { TextPlace } from '../mention';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { ReadTable } from '../readTable';
import type { ReportCell } from '../reportText';
import { markIn } from '../indicatorName';
import type { ScoreRow } from '../scoreTables';
import type { TrueScore } from '../truth';

export const scoreAboveMark: Proof = {
  code: 'scoreAboveMark',
  level: 'error',
  law: '得分不超过分值，也不是负数',
  find: ({ scores }) =>
    [...scores.rows, ...scores.said].flatMap(({ full, score, at, name, fullAt }): Doubt[] => {
      if (!score || (full ? score.lte(full) : true) === !score.isNegative()) return [];
      const suspects = fullAt && full ? [{ at: fullAt, says: full.toString(), should: '' }] : [];
      return [
        {
          at,
          says: score.toString(),
          should: `0 到 ${full?.toString() ?? ''}`,
          why: `“${name}”的分值是 ${full?.toString() ?? ''}`,
          ...(suspects.length > 0 && { suspects }),
        },
      ];
    }),
};

export const scoreDiffers: Proof = {
  code: 'scoreDiffers',
  level: 'error',
  law: '一项指标的得分，正文、各表和工作簿里都一样',
  find(report) {
    const tabled = new Map<string, ScoreRow[]>();
    for (const row of report.scores.rows)
      if (!row.sum && row.score) tabled.set(row.name, [...(tabled.get(row.name) ?? []), row]);
    const said = report.scores.said.flatMap(({ name, full, score, at }) =>
      against(report, name, full, score, at, tabled.get(name) ?? []),
    );
    const rows = report.scores.rows.flatMap((row) => {
      if (row.sum || !row.score) return [];
      const truth = trueScore(report, row.name, row.full);
      if (truth)
        return truth.score.equals(row.score) ? [] : [wrong(row.at, row.score, truth.score, cellOf(truth), truth.place)];
      const twin = (tabled.get(row.name) ?? []).find((other) => other !== row && sameIndicator(other, row));
      return twin?.score && !twin.score.equals(row.score) && twin.table.table.index < row.table.table.index
        ? [
            {
              ...wrong(row.at, row.score, twin.score, `表格「${twin.table.caption}」`),
              suspects: [{ at: twin.at, says: twin.score.toString(), should: row.score.toString() }],
            },
          ]
        : [];
    });
    return [...said, ...rows];
  },
};

export const markDiffers: Proof = {
  code: 'marksDiffer',
  level: 'error',
  law: '评分表里的分值与工作簿里的分值一致',
  find: (report) =>
    report.scores.rows.flatMap(({ name, full, fullAt, sum }): Doubt[] => {
      const named = (report.truth?.indicators ?? []).filter((one) => plain(one.name) === plain(name));
      const [truth] = named;
      if (sum || !full || !fullAt || !truth || named.length > 1 || truth.full.equals(full)) return [];
      return [wrong(fullAt, full, truth.full, cellOf(truth), truth.place)];
    }),
};

export const marksDiffer: Proof = {
  code: 'marksDiffer',
  level: 'error',
  law: '一级、二级指标的分值等于下面各指标分值之和',
  find: (report) => {
    const { position } = report;
    return report.scores.rows.length === 0
      ? []
      : report.tables.flatMap((table) => {
          const rows = report.scores.rows.filter((row) => row.table === table && !row.sum);
          const depth = Math.max(0, ...rows.map(({ above }) => above.length));
          return Array.from({ length: depth }, (_, column) => column).flatMap((column) => {
            return grouped(table, rows, column).flatMap(({ cells, members }): Doubt[] => {
              const sum = sumOf(members.map(({ full }) => full ?? ZERO));
              const markOf = ({ text }: ReportCell) => markIn(text) ?? markAlone(table.columns[column]?.heading, text);
              // A mark that is repeated in every line of its group is said once.
              const cell = cells.find((one) => markOf(one)?.equals(sum) === false);
              const mark = cell && markOf(cell);
              const paragraph = cell && position.get(cell.paragraph);
              if (!mark || paragraph === undefined || members.some(({ full }) => !full)) return [];
              return [
                {
                  at: { paragraph, span: [0, cell.text.length], table: table.table.index },
                  says: mark.toString(),
                  should: sum.toString(),
                  why: `下面 ${String(members.length)} 项指标分值之和`,
                  suspects: members.flatMap(({ full, fullAt }) =>
                    full && fullAt
                      ? [{ at: fullAt, says: full.toString(), should: full.plus(mark).minus(sum).toString() }]
                      : [],
                  ),
                },
              ];
            });
          });
        });
  },
};

/** Each level of indicators may have a column 分值 of its own. */
function markAlone(heading: string | undefined, text: string): Decimal | undefined {
  const digits = text.trim();
  return /^(?:分值|权重|满分)$/.test(heading ?? '') && /^\d+(?:\.\d+)?$/.test(digits) ? decimal(digits) : undefined;
}

/** Lines of one group: its cell is merged, or stands in every line with the same names before it. */
function grouped({ table }: ReadTable, rows: readonly ScoreRow[], column: number) {
  const groups = new Map<string, { readonly cells: Set<ReportCell>; readonly members: ScoreRow[] }>();
  for (const row of rows) {
    const cell = table.rows[row.row.index]?.[column];
    const names = row.above.slice(0, column + 1).filter((name) => !/^\d/.test(name));
    if (!cell) continue;
    const key = names.join('/');
    const { cells, members } = groups.get(key) ?? { cells: new Set(), members: [] };
    groups.set(key, { cells: cells.add(cell), members: [...members, row] });
  }
  return [...groups.values()].flatMap(({ cells, members }) => {
    const marks = [...cells].map(({ text }) => markIn(text));
    const broken = new Set(marks.map((mark) => mark?.toString())).size > 1 && marks.every(Boolean);
    // A table that Word breaks at a page repeats its group with the marks of that page: 「过程（12分）」 and 「过程（36分）」.
    if (!broken) return [{ cells: [...cells], members }];
    return [...cells].map((cell) => ({
      cells: [cell],
      members: members.filter(({ row }) => table.rows[row.index]?.[column] === cell),
    }));
  });
}

function against(
  report: ReadReport,
  name: string,
  full: Decimal | undefined,
  score: Decimal,
  at: TextPlace,
  tabled: readonly ScoreRow[],
): readonly Doubt[] {
  const truth = trueScore(report, name, full);
  if (truth) return truth.score.equals(score) ? [] : [wrong(at, score, truth.score, cellOf(truth), truth.place)];
  const fitting = tabled.filter((row) => !full || !row.full || row.full.equals(full));
  const [first] = fitting;
  if (!first?.score || fitting.some((row) => row.score?.equals(score))) return [];
  const doubt = wrong(at, score, first.score, `表格「${first.table.caption.slice(0, 30)}」里这一项`);
  // Of text and table either may be the wrong one.
  const suspects = fitting.map((row) => ({ at: row.at, says: row.score?.toString() ?? '', should: score.toString() }));
  return [{ ...doubt, suspects }];
}

/** An indicator of the workbook, or a group of them, by its name; where several bear it, by its mark too. */
function trueScore(report: ReadReport, name: string, full: Decimal | undefined) {
  const named = (report.truth?.indicators ?? []).filter((indicator) => plain(indicator.name) === plain(name));
  if (named.length === 1) return named[0];
  const groups = (report.truth?.groups ?? []).filter((group) => plain(group.name) === plain(name));
  if (named.length === 0 && groups.length === 1 && (!full || groups[0]?.full.equals(full) === true)) return groups[0];
  const fitting = named.filter((indicator) => full && indicator.full.equals(full));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function plain(name: string): string {
  return name.replace(/[“”"'‘’\s]/g, '');
}

function sameIndicator(one: ScoreRow, other: ScoreRow): boolean {
  return one.full !== undefined && other.full !== undefined && one.full.equals(other.full);
}

function wrong(
  at: TextPlace,
  says: Decimal,
  should: Decimal,
  why: string,
  place?: { sheet: string; cell?: string },
): Doubt {
  return { at, says: says.toString(), should: should.toString(), why, ...(place && { places: [place] }) };
}

function cellOf({ place }: Pick<TrueScore, 'place'>): string {
  return place ? `「${place.sheet}」${place.cell ?? ''}` : '工作簿';
}
