import { type Decimal, ZERO, decimal } from '../../base/decimal';
import { speaksOfOtherTime } from '../otherTime';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { ReadRow, ReadTable } from '../readTable';
import { indicatorName } from '../indicatorName';
import type { ScoreRow } from '../scoreTables';

/** 「共有4项指标扣分，合计扣6.9分」. */
const LOST = /(?:合计|共|总共|累计)扣(?:除|减)?(?<points>\d+(?:\.\d+)?)分/dg;
const MANY = /(?<count>\d+)(?:项|个)(?:三级)?指标(?:存在|有)?(?:扣|失)分/dg;

export const lostTotal: Proof = {
  code: 'scoreDiffers',
  level: 'error',
  law: '一共扣几分、几项扣分，与评分表一致',
  find(report) {
    const lines = wholeTable(report);
    if (!lines) return behindTotals(report);
    const lost = lines.map(({ full, score }) => (full ?? ZERO).minus(score ?? ZERO)).filter((one) => !one.isZero());
    const sum = lost.reduce<Decimal>((all, one) => all.plus(one), ZERO);
    const inText = report.paragraphs.flatMap(({ at, even, text, inTable }): readonly Doubt[] => {
      if (inTable) return [];
      const told = (pattern: RegExp, group: string, should: string, unit: string): readonly Doubt[] =>
        [...even.matchAll(pattern)].flatMap((match): readonly Doubt[] => {
          const [start = 0, end = 0] = match.indices?.groups?.[group] ?? [];
          const before = even.slice(even.lastIndexOf('。', start) + 1, start);
          const listed = /扣(?:除|减)?\d+(?:\.\d+)?分/.test(even.slice(0, match.index));
          // 「产出、效果两类共扣3分」 is what those lost.
          const clause = before.slice(before.search(/[^,;:]*$/));
          const some = lines.some(({ table, row }) => namesIn(table, row).some((one) => clause.includes(one)));
          if (listed || some || speaksOfOtherTime(before, report.context.year)) return [];
          if (decimal(match.groups?.[group] ?? '0').equals(should)) return [];
          const span = [start, end + unit.length] as const;
          return [
            {
              at: { paragraph: at, span },
              says: text.slice(...span),
              should: `${should}${unit}`,
              why: '评分表里算出来的',
            },
          ];
        });
      return [...told(LOST, 'points', sum.toString(), '分'), ...told(MANY, 'count', String(lost.length), '')];
    });
    return [...inText, ...behindTotals(report)];
  },
};

/** What a line is called, and the groups it stands in. */
function namesIn({ table }: ReadTable, { index }: ReadRow): readonly string[] {
  return (table.rows[index] ?? [])
    .map(({ text }) => indicatorName(text.trim()))
    .filter((name) => /^\D{2,}$/.test(name));
}

/** Right behind it, or at the head of the next sentence: 「总计93.6分，属于优等次（90分及以上）。失分6.4分」. */
const LOST_BEHIND =
  /^(?:[^\d。]*(?:\([^()]*\)[^\d。]*)?。(?:共|合计)*(?:失分|扣分)|,(?:共|合计|总共|共计)*(?:扣(?:分|除|减)?|失分?))(\d+(?:\.\d+)?)分/d;

/** 「自评95.8分，其中甲10分、…，扣分合计4.2分」: behind all that it is made of. */
const LOST_AT_END = /^,其中[^。;]*[,、](?:共计?)?(?:扣分|失分)(?:合计|共计|总计)(?:为)?(\d+(?:\.\d+)?)分/d;

/** 「总分96.3分，扣3.7分」: what is left of the full marks. */
function behindTotals({ scores, paragraphs, truth }: ReadReport): readonly Doubt[] {
  const full = truth?.total?.full ?? decimal('100');
  return scores.totals.flatMap(({ score, at }): readonly Doubt[] => {
    const even = paragraphs[at.paragraph]?.even.slice(at.span[1]) ?? '';
    const match = at.table === undefined ? (LOST_BEHIND.exec(even) ?? LOST_AT_END.exec(even)) : null;
    const [start, end] = match?.indices?.[1] ?? [0, 0];
    const lost = decimal(match?.[1] ?? '0');
    if (!match || full.minus(score).equals(lost) || score.gt(full)) return [];
    return [
      {
        at: { paragraph: at.paragraph, span: [at.span[1] + start, at.span[1] + end + 1] },
        says: `${lost.toString()}分`,
        should: `${full.minus(score).toString()}分`,
        why: `满分 ${full.toString()} 分，得 ${score.toString()} 分`,
        suspects: [{ at, says: `${score.toString()}分`, should: `${full.minus(lost).toString()}分` }],
      },
    ];
  });
}

/** The only table of scores whose line 合计 says what its lines make. */
function wholeTable({ scores }: ReadReport): readonly ScoreRow[] | undefined {
  const found = [...new Set(scores.rows.map(({ table }) => table))].flatMap((table) => {
    const lines = scores.rows.filter((row) => row.table === table && !row.sum);
    const total = scores.rows.find((row) => row.table === table && row.sum);
    const add = (of: (row: ScoreRow) => Decimal | undefined): Decimal =>
      lines.reduce<Decimal>((all, row) => all.plus(of(row) ?? ZERO), ZERO);
    const whole = lines.every(({ full, score }) => full && score) && total?.score?.equals(add(({ score }) => score));
    return whole === true && total?.full?.equals(add(({ full }) => full)) === true ? [lines] : [];
  });
  // A summary by groups has fewer lines that lose than the table of indicators.
  return found.length === 1 ? found[0] : undefined;
}
