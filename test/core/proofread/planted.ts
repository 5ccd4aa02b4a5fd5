import type { ReportText } from '../../../src/core/proofread/reportText';
import type { Plant } from './freshReports';

interface Planted {
  readonly text: ReportText;
  readonly at: number;
  readonly span: readonly [number, number];
}

/** A whole cell, or words of a paragraph, in their nth occurrence. */
export function planted(clean: ReportText, [kind, from, to, nth = 0]: Plant): Planted {
  const inTable = clean.paragraphs.some(({ table, text }) => table !== undefined && text === from);
  const places = clean.paragraphs.flatMap(({ table, text }, at) =>
    (inTable ? table !== undefined && text === from : text.includes(from)) ? [at] : [],
  );
  const at = places[nth];
  const own = at === undefined ? undefined : clean.paragraphs[at];
  if (at === undefined || !own) throw new Error(`「${kind}」没有地方可改：${from}`);
  const text = own.text.replace(from, to);
  const cells = new Map<unknown, { text: string; paragraph: number }>();
  const tables = clean.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell) => {
        if (cell.paragraph !== own.index) return cell;
        const changed = cells.get(cell) ?? { ...cell, text };
        cells.set(cell, changed);
        return changed;
      }),
    ),
  }));
  const start = own.text.indexOf(from);
  return {
    text: { paragraphs: clean.paragraphs.map((one, index) => (index === at ? { ...one, text } : one)), tables },
    at,
    span: [start, start + Math.max(from.length, to.length)],
  };
}
