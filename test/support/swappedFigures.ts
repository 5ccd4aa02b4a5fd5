import { numbersIn } from '../../src/core/proofread/numbersIn';
import type { ReportText } from '../../src/core/proofread/reportText';

/** A report with one figure another. */
export interface Swapped {
  readonly text: ReportText;
  readonly paragraph: number;
  readonly span: readonly [number, number];
  /** Around the place, with what was and what is. */
  readonly shown: string;
}

/** One figure of a report. */
interface Spot {
  readonly paragraph: number;
  readonly start: number;
  readonly digits: string;
  /** Figures of one sort may be mistaken for one another. */
  readonly sort: string;
}

/**
 * Every figure of a report once, each with another in its place: by turns a figure of its sort that stands elsewhere in the report (the wrong
 * line was copied) and one digit another (a slip of hand).
 */
export function swappedFigures(report: ReportText): readonly Swapped[] {
  const spots = report.paragraphs.flatMap((_, paragraph) => spotsOf(report, paragraph));
  return spots.map((spot, turn) => {
    const others = spots.filter(({ sort, digits }) => sort === spot.sort && valueOf(digits) !== valueOf(spot.digits));
    const by = turn % 2 === 0 ? nearest(others, spot) : undefined;
    return put(report, spot, by ?? anotherDigit(spot.digits, turn));
  });
}

function spotsOf({ paragraphs, tables }: ReportText, paragraph: number): readonly Spot[] {
  const { text, table, index } = paragraphs[paragraph] ?? { text: '', index: -1 };
  if (table === undefined)
    return numbersIn(text).flatMap(({ kind, span, text: said, unit }): readonly Spot[] => {
      const digits = /\d[\d,]*(?:\.\d+)?/.exec(said);
      if (!digits || kind === 'other' || kind === 'bare') return [];
      return [{ paragraph, start: span[0] + digits.index, digits: digits[0], sort: `${kind} ${unit}` }];
    });
  const digits = text.trim();
  const rows = tables.find((one) => one.index === table)?.rows ?? [];
  const column = rows.map((row) => row.findIndex((cell) => cell.paragraph === index)).find((at) => at >= 0) ?? -1;
  const numbered = /序号|编号|年度|年份/.test(rows[0]?.[column]?.text ?? '');
  if (!/^\d[\d,]*(?:\.\d+)?%?$/.test(digits) || numbered || valueOf(digits) === 0) return [];
  const sort = `cell ${digits.endsWith('%') ? '%' : String(digits.includes('.'))}`;
  return [{ paragraph, start: text.indexOf(digits), digits: digits.replace('%', ''), sort }];
}

function valueOf(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

function nearest(others: readonly Spot[], { digits }: Spot): string | undefined {
  const off = (one: Spot): number => Math.abs(Math.log(valueOf(one.digits) / valueOf(digits)));
  return [...others].sort((one, other) => off(one) - off(other))[0]?.digits;
}

/** Not the last of several, which rounding may explain; the first does not become a nought. */
function anotherDigit(digits: string, turn: number): string {
  const places = Array.from(digits).flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
  const at = places[turn % Math.max(1, places.length - 1)] ?? 0;
  const other = ((Number(digits[at]) + 1 + (turn % 7)) % 9) + 1;
  const changed = String(other) === digits[at] ? (other % 9) + 1 : other;
  return digits.slice(0, at) + String(changed) + digits.slice(at + 1);
}

function put(report: ReportText, { paragraph, start, digits }: Spot, by: string): Swapped {
  const own = report.paragraphs[paragraph];
  const was = own?.text ?? '';
  const text = was.slice(0, start) + by + was.slice(start + digits.length);
  const cells = new Map<unknown, { text: string; paragraph: number }>();
  return {
    text: {
      ...report,
      paragraphs: report.paragraphs.map((one, at) => (at === paragraph ? { ...one, text } : one)),
      tables: report.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) =>
          row.map((cell) => {
            if (cell.paragraph !== own?.index) return cell;
            const changed = cells.get(cell) ?? { ...cell, text };
            cells.set(cell, changed);
            return changed;
          }),
        ),
      })),
    },
    paragraph,
    span: [start, start + Math.max(by.length, digits.length)],
    shown: `${was.slice(Math.max(0, start - 24), start)}【${digits}→${by}】${was.slice(start + digits.length, start + digits.length + 10)}`,
  };
}
