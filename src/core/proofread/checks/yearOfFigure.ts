import { settled } from '../ledger';
import type { Mention } from '../mention';
import { placeOf, sourceOf } from '../mentions';
import type { Doubt, Proof, ReadReport } from '../proof';
import { isBalance, keyOf } from '../readLabel';

/** 「2023年政府采购预算55.66万元」 in the report of 2024, of which the workbook says just that. */
export const yearOfFigure: Proof = {
  code: 'yearWrong',
  level: 'error',
  law: '写着别的年度的数，不会正好是报告年度的同一个数',
  find(report) {
    const told = new Set<string>();
    return report.mentions.flatMap((mention): readonly Doubt[] => {
      const own = ofReportsYear(mention, report);
      const place = own && yearBefore(mention, report);
      if (!own || !place) return [];
      const key = `${String(mention.at.paragraph)}:${String(place.span[0])}`;
      if (told.has(key)) return [];
      told.add(key);
      return [
        {
          at: { paragraph: mention.at.paragraph, span: place.span },
          says: place.text,
          should: String(report.context.year ?? ''),
          why: `${mention.text}：${own}`,
        },
      ];
    });
  },
};

/** Where the report, or the workbook, says this very figure of the report's year; short ones are alike by chance. */
export function ofReportsYear(mention: Mention, report: ReadReport): string | undefined {
  const { of, kind, at, text, value } = mention;
  const { year } = report.context;
  if (at.table !== undefined || !of.known || year === undefined || of.year === undefined || of.year === year)
    return undefined;
  if (kind === 'count') return headsOfReportsYear(mention, report, year);
  // What there is at one day has no stage.
  const dated = of.stage !== undefined || isBalance(of.item ?? '');
  if (kind !== 'money' || !dated || digitsOf(text) < 4) return undefined;
  const then = report.ledger.truthOf(keyOf(settled(of, kind), kind));
  if (then && value.minus(then.value).abs().lte(mention.step)) return undefined;
  const now = { ...of, year };
  const known = report.ledger.truthOf(keyOf(settled(now, kind), kind));
  if (known) return value.minus(known.value).abs().lte(mention.step.div(2)) ? sourceOf(known, report) : undefined;
  // Without a workbook its own tables say it: of that year nothing else, and of this year just that.
  const others = (report.ledger.groups.get(keyOf(settled(of, kind), kind)) ?? []).filter(
    (one) => !one.value.equals(value),
  );
  const same = report.ledger.groups.get(keyOf(settled(now, kind), kind)) ?? [];
  const [first] = same;
  return first && others.length > 0 && same.every((one) => one.value.equals(value))
    ? placeOf(first, report)
    : undefined;
}

/** 「2023年末在职56人」 in a report that nowhere says how many there are at the end of its own year: as many as the workbook has of that. */
function headsOfReportsYear({ of, value }: Mention, report: ReadReport, year: number): string | undefined {
  if (!/^(?:在职|编制|车辆)$/.test(of.item ?? '') || of.year !== year - 1) return undefined;
  const key = (ofYear: number): string => keyOf(settled({ ...of, year: ofYear }, 'count'), 'count');
  const now = report.ledger.truthOf(key(year));
  const said = [year, year - 1].map((one) => report.ledger.groups.get(key(one))?.length ?? 0);
  const once = said[0] === 0 && said[1] === 1 && !report.ledger.truthOf(key(year - 1));
  return now && once && now.value.equals(value) && !value.isZero() ? sourceOf(now, report) : undefined;
}

/** The year that stands in front, in its own sentence. */
function yearBefore({ of, at }: Mention, { paragraphs }: ReadReport) {
  const even = paragraphs[at.paragraph]?.even ?? '';
  const from = even.lastIndexOf('。', at.span[0]) + 1;
  const [match, other] = [...even.slice(from, at.span[0]).matchAll(/20\d{2}(?=年)/g)].reverse();
  if (!match || other || Number(match[0]) !== of.year) return undefined;
  const start = from + match.index;
  return { text: match[0], span: [start, start + 4] as const };
}

function digitsOf(text: string): number {
  return text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length;
}
