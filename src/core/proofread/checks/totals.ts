import { type Decimal, ZERO, decimal, roundHalfUp, sumOf } from '../../base/decimal';
import type { Place } from '../../base/problem';
import type { Doubt, Proof, ReadReport, Suspect } from '../proof';
import type { ReportText } from '../reportText';
import type { ScoreRow } from '../scoreTables';
import type { TextPlace } from '../mention';
import { evened } from '../../statements/readText';
import type { TrueScore } from '../truth';

export const totalDiffers: Proof = {
  code: 'totalDiffers',
  level: 'error',
  law: '总分在各处一样，等于各一级指标得分之和',
  find({ scores, truth, text }) {
    const groupSums = scores.rows.filter(({ sum, score, full }) => sum && score && full);
    const whole = scores.rows.filter(
      ({ sum: isSum, score, row, table }) =>
        isSum &&
        score &&
        !groupSums.some((group) => group.table === table) &&
        table.rows.at(-1) === row &&
        table.rows.length > 8,
    );
    // The line 合计 of the table of the full hundred says the total as the text does.
    const said100 = groupSums.length === 1 ? groupSums.filter((line) => isOfHundred(line, scores.rows)) : [];
    const expected =
      expectedOf(truth?.total) ??
      sumOfGroups(groupSums) ??
      (scores.unconverted.length > 0 ? undefined : sumOfAll(scores.rows)) ??
      mostSaid([...scores.totals, ...said100].flatMap(({ score }) => (score ? [score.toString()] : [])));
    const before = expectedOf(truth?.unconverted ?? truth?.total);
    const said = [
      ...[...scores.totals, ...whole, ...said100].map((one) => ({ ...one, expected })),
      ...scores.unconverted.map((one) => ({ ...one, expected: before })),
    ];
    const marks = marksOf(text.paragraphs, truth?.unconverted?.full);
    return [...said, ...marks].flatMap(({ score, at, expected }): Doubt[] => {
      if (!score || !expected || asPrinted(score).equals(asPrinted(expected.value))) return [];
      const says = text.paragraphs[at.paragraph]?.text.slice(at.span[0], at.span[1]) ?? '';
      return [
        {
          at,
          says: at.table === undefined ? says : score.toString(),
          should: `${asPrinted(expected.value).toString()}${at.table === undefined ? '分' : ''}`,
          why: expected.why,
          ...(expected.place && { places: [expected.place] }),
          ...(expected.tied === true && { suspects: saidAs(expected.value, scores.totals, said100) }),
        },
      ];
    });
  },
};

/** All marks of its table make the hundred that it stands under. */
function isOfHundred({ full, table, row }: ScoreRow, rows: readonly ScoreRow[]): boolean {
  const lines = rows.filter((one) => one.table === table && !one.sum);
  const marks = sumOf(lines.map((one) => one.full ?? ZERO));
  return full?.equals(100) === true && marks.equals(100) && lines.length > 7 && table.rows.at(-1) === row;
}

function saidAs(
  value: Decimal,
  totals: ReadReport['scores']['totals'],
  lines: readonly ScoreRow[],
): readonly Suspect[] {
  return [
    ...totals
      .filter(({ score }) => score.equals(value))
      .map(({ score, at }) => ({ at, says: `${score.toString()}分`, should: '', explained: false })),
    ...lines
      .filter(({ score }) => score?.equals(value) === true)
      .map(({ score, at }) => ({ at, says: score?.toString() ?? '', should: '', explained: false })),
  ];
}

/** 「参评分值92分」 */
const TAKEN = /(?:参评|适用)(?:指标)?的?(?:总分值|分值|满分|总分)(?:合计|共计|共)?(?:为|是)?(\d+(?:\.\d+)?)分/dg;

function marksOf(paragraphs: ReportText['paragraphs'], full: Decimal | undefined) {
  if (!full) return [];
  return paragraphs.flatMap(({ text, table }, paragraph) =>
    table !== undefined
      ? []
      : [...evened(text).matchAll(TAKEN)].map((match) => {
          const [start, end] = match.indices?.[1] ?? [0, 0];
          const expected: Expected = { value: full, why: '参加评分的各项指标分值之和', place: undefined };
          const at: TextPlace = { paragraph, span: [start, end + 1] };
          return { score: decimal(match[1] ?? '0'), at, expected };
        }),
  );
}

interface Expected {
  readonly value: Decimal;
  readonly why: string;
  readonly place: Place | undefined;
  /** Said as often as something else: nobody knows which is right. */
  readonly tied?: boolean;
}

/** Scores are printed with two decimals at most. */
function asPrinted(score: Decimal): Decimal {
  return roundHalfUp(score, 2);
}

function expectedOf(total: TrueScore | undefined): Expected | undefined {
  if (!total) return undefined;
  const { score, place } = total;
  return { value: score, why: `「${place?.sheet ?? '得分汇总'}」${place?.cell ?? ''}`, place };
}

/** Where each 一级指标 has a table of its own. */
function sumOfGroups(groups: readonly ScoreRow[]): Expected | undefined {
  const scores = groups.map(({ score }) => score ?? ZERO);
  const fulls = sumOf(groups.map(({ full }) => full ?? ZERO));
  if (groups.length < 2 || !fulls.equals(100)) return undefined;
  return {
    value: sumOf(scores),
    why: `各表合计之和：${scores.map((score) => score.toString()).join('＋')}`,
    place: undefined,
  };
}

/** What the lines of a table of the full hundred make, where its line 合计 says so too. */
function sumOfAll(rows: readonly ScoreRow[]): Expected | undefined {
  const found = [...new Set(rows.map(({ table }) => table))].flatMap((table): readonly Expected[] => {
    const lines = rows.filter((row) => row.table === table && !row.sum);
    const total = rows.filter((row) => row.table === table && row.sum).at(-1)?.score;
    const add = (values: readonly (Decimal | undefined)[]) => sumOf(values.map((value) => value ?? ZERO));
    const value = add(lines.map(({ score }) => score));
    if (!total?.equals(value) || !add(lines.map(({ full }) => full)).equals(100)) return [];
    return [{ value, why: `表格「${table.caption.slice(0, 30)}」各项得分之和`, place: undefined }];
  });
  return found[0];
}

function mostSaid(values: readonly string[]): Expected | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || !second) return undefined;
  return { value: decimal(first[0]), why: '报告别处写的总分', place: undefined, tied: first[1] === second[1] };
}
