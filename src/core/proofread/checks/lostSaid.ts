import type { Decimal } from '../../base/decimal';
import { evened } from '../../statements/readText';
import type { Doubt, Proof, ReadReport } from '../proof';
import { indicatorName } from '../scoreTables';

const LOST = /扣(?:除|减)?(?<lost>\d+(?:\.\d+)?)分/dg;

/** 「政府采购执行率未达到100%，扣0.42分」 anywhere in the text: what the indicator lost by its table, or by the workbook. */
export const lostSaid: Proof = {
  code: 'scoreDiffers',
  level: 'error',
  law: '说某项指标扣几分，等于它的分值减得分',
  find(report) {
    const lost = lostBy(report);
    const concluded = new Set(report.scores.said.map(({ at }) => at.paragraph));
    return report.text.paragraphs.flatMap(({ text, table }, paragraph) => {
      if (table !== undefined || concluded.has(paragraph)) return [];
      const even = evened(text).replace(/["“”'‘’]/g, ' ');
      const said = [...even.matchAll(LOST)].flatMap((match) => {
        const before = segmentBefore(even, match.index);
        const range = match.indices?.groups?.['lost'];
        const name = /每|按.{0,12}$/.test(before) ? undefined : lastNamed(before, lost);
        return range && name !== undefined ? [{ name, range, digits: match.groups?.['lost'] ?? '' }] : [];
      });
      return said.flatMap(({ name, range, digits }): Doubt[] => {
        const should = lost.get(name);
        const once = said.filter((one) => one.name === name).length === 1;
        if (!should || !once || should.equals(digits)) return [];
        return [
          {
            at: { paragraph, span: [range[0], range[1] + 1] },
            says: `${digits}分`,
            should: `${should.toString()}分`,
            why: `“${name}”的分值减得分`,
          },
        ];
      });
    });
  },
};

/** Back to the deduction, the semicolon or the full stop before. */
function segmentBefore(even: string, at: number): string {
  return /(?:(?!扣(?:除|减)?\d+(?:\.\d+)?分)[^。;])*$/.exec(even.slice(0, at))?.[0] ?? '';
}

function lastNamed(before: string, lost: ReadonlyMap<string, Decimal>): string | undefined {
  const words = before.replace(/\s/g, '');
  const found = [...lost.keys()].filter((name) => words.includes(name));
  const longest = found.filter((name) => !found.some((other) => other !== name && other.includes(name)));
  // Two names before one deduction: it may be either's.
  return longest.length === 1 ? longest[0] : undefined;
}

/** By name; a name that several bear tells nothing. */
function lostBy({ truth, scores }: ReadReport): ReadonlyMap<string, Decimal> {
  const known = truth && truth.indicators.length > 0 ? truth.indicators : scores.rows.filter(({ sum }) => !sum);
  const lost = new Map<string, Decimal>();
  const doubtful = new Set<string>();
  for (const { name, full, score } of known) {
    const plain = indicatorName(name);
    if (!full || !score || plain.length < 4) continue;
    const before = lost.get(plain);
    if (before && !before.equals(full.minus(score))) doubtful.add(plain);
    lost.set(plain, full.minus(score));
  }
  return new Map([...lost].filter(([name]) => !doubtful.has(name)));
}
