import { type Decimal, sumOf } from '../../base/decimal';
import { evened } from '../../statements/readText';
import type { TextPlace } from '../mention';
import { speaksOfOtherTime } from '../otherTime';
import type { Doubt, Proof, ReadReport, Suspect } from '../proof';
import { indicatorName } from '../indicatorName';
import type { ScoreRow } from '../scoreTables';

const LOST = /扣(?:除|减)?(?<lost>\d+(?:\.\d+)?)分/dg;

/** 「政府采购执行率未达到100%，扣0.42分」 anywhere in the text: what the indicator lost by its table, or by the workbook. */
export const lostSaid: Proof = {
  code: 'scoreDiffers',
  level: 'error',
  law: '说某项指标扣几分，等于它的分值减得分',
  find(report) {
    const lost = lostBy(report);
    // What the workbook scored is certain; what a table of the report says may be wrong itself.
    const rows = byWorkbook(report) ? [] : report.scores.rows.filter(({ sum }) => !sum);
    // Under the heading of one indicator what is lost is told piece by piece; under that of a group, by indicators.
    const concluded = new Set(report.scores.said.flatMap(({ at, name }) => (lost.has(name) ? [at.paragraph] : [])));
    return report.text.paragraphs.flatMap(({ text, table }, paragraph) => {
      if (table !== undefined || concluded.has(paragraph)) return [];
      const even = evened(text).replace(/["“”'‘’]/g, ' ');
      const said = [...even.matchAll(LOST)].flatMap((match): readonly SaidLoss[] => {
        const before = segmentBefore(even, match.index);
        const range = match.indices?.groups?.['lost'];
        // 「得分率最低的是预算执行，共扣8.9分」: all together lost that.
        if (!range || /每|按(?!时|期)[^,]{0,12}$|(?:共计?|合计|总计?|累计)$/.test(before)) return [];
        const place = {
          at: { paragraph, span: [range[0], range[1] + 1] as const },
          digits: match.groups?.['lost'] ?? '',
        };
        // Of another year, or of several together, it is nobody's.
        const nobodys = speaksOfOtherTime(before, report.context.year) || namedIn(before, lost).length > 1;
        return [{ ...place, name: nobodys ? '' : (namedIn(before, lost)[0] ?? headedBy(even, lost)) }];
      });
      return said.flatMap((one, index) => judge(one, furtherLosses(said.slice(index + 1)), said, lost, rows));
    });
  },
};

interface SaidLoss {
  readonly at: TextPlace;
  readonly digits: string;
  /** '' of something that is no one indicator; undefined where nothing is named. */
  readonly name: string | undefined;
}

/** 「目标合理性方面，衔接不紧扣0.6分，部分目标偏低扣0.4分」: what follows without a name may be the rest of it. */
function furtherLosses(after: readonly SaidLoss[]): readonly SaidLoss[] {
  const end = after.findIndex(({ name }) => name !== undefined);
  return end < 0 ? after : after.slice(0, end);
}

function judge(
  { name = '', digits, at }: SaidLoss,
  further: readonly SaidLoss[],
  said: readonly SaidLoss[],
  lost: ReadonlyMap<string, Decimal>,
  rows: readonly ScoreRow[],
): readonly Doubt[] {
  const cells = rows.filter((row) => row.name === name);
  const should = lost.get(name);
  if (!should || said.filter((one) => one.name === name).length > 1) return [];
  const rest = sumOf(further.map((one) => one.digits));
  if (should.equals(digits) || should.equals(rest.plus(digits))) return [];
  const doubt: Doubt = {
    at,
    says: `${digits}分`,
    should: `${should.toString()}分`,
    why: `“${name}”的分值减得分`,
  };
  const suspects = [
    ...further.map((one) => ({ at: one.at, says: `${one.digits}分`, should: '' })),
    ...cells.flatMap((one) => cellsOf(one, rest.plus(digits))),
  ];
  return [{ ...doubt, ...(suspects.length > 0 && { suspects }) }];
}

/** 「1.绩效目标合理性方面。资料整理不够规范，实际值为3/4，扣1分」: the paragraph opens with the one that lost it. */
function headedBy(even: string, lost: ReadonlyMap<string, Decimal>): string | undefined {
  const opening =
    /^\s*(?:[([]?[\d一二三四五六七八九十]{1,3}[)\].、]+\s*)?([^,;:。]{4,30})[,;:。]/.exec(even)?.[1] ?? '';
  const named = namedIn(opening, lost);
  const once = [...even.matchAll(LOST)].length === 1;
  return once && named.length === 1 ? named[0] : undefined;
}

/** Back to the deduction, the semicolon or the full stop before. */
function segmentBefore(even: string, at: number): string {
  return /(?:(?!扣(?:除|减)?\d+(?:\.\d+)?分)[^。;])*$/.exec(even.slice(0, at))?.[0] ?? '';
}

/** Two names before one deduction: it may be either's. */
function namedIn(before: string, lost: ReadonlyMap<string, Decimal>): readonly string[] {
  const words = before.replace(/\s/g, '');
  const found = [...lost.keys()].filter((name) => words.includes(name));
  return found.filter((name) => !found.some((other) => other !== name && other.includes(name)));
}

function byWorkbook({ truth }: ReadReport): boolean {
  return truth !== undefined && truth.indicators.length > 0;
}

/** The mark and the score of the line, and what each would have to be. */
function cellsOf({ full, fullAt, score, at }: ScoreRow, lost: Decimal): readonly Suspect[] {
  if (!full || !score) return [];
  const mark = fullAt ? [{ at: fullAt, says: full.toString(), should: score.plus(lost).toString() }] : [];
  return [...mark, { at, says: score.toString(), should: full.minus(lost).toString() }];
}

/** By name; a name that several bear tells nothing. */
function lostBy(report: ReadReport): ReadonlyMap<string, Decimal> {
  const { truth, scores } = report;
  const known = truth && byWorkbook(report) ? truth.indicators : scores.rows.filter(({ sum }) => !sum);
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
