import { placeKey } from './placeKey';
import type { ReadReport } from './proof';

/** Figures that something was held against: the workbook, another place, their own list, formula or table. */
export function tiedPlaces(report: ReadReport): ReadonlySet<string> {
  const places = new Set<string>();
  for (const [key, mentions] of report.ledger.groups)
    if (report.ledger.truthOf(key) || mentions.length > 1) for (const { at } of mentions) places.add(placeKey(at));
  report.paragraphs.forEach(({ lists, clauses, numbers }, paragraph) => {
    if (report.text.paragraphs[paragraph]?.table !== undefined) return;
    for (const { whole, parts } of lists)
      if (parts.length > 1) for (const { at } of [whole, ...parts]) places.add(placeKey(at));
    const text = report.text.paragraphs[paragraph]?.text ?? '';
    for (const { kind, span } of numbers) {
      const inClause = clauses.some(
        ({ clause, from }) => span[0] >= from + clause.span[0] && span[1] <= from + clause.span[1],
      );
      const inFormula =
        /[=÷/×*]\s*[[(（]?$|^\s*[)）\]]?\s*[=÷/×*]/.test(text.slice(Math.max(0, span[0] - 2), span[0])) ||
        /^\s*[)）\]]?[=÷/×*]/.test(text.slice(span[1], span[1] + 2));
      const share = kind === 'rate' && /占比?$/.test(text.slice(0, span[0]).replace(/[为约]$/, ''));
      if (kind !== 'other' && (inClause || inFormula || share)) places.add(placeKey({ paragraph, span }));
    }
  });
  for (const { at } of [...report.scores.said, ...report.scores.totals, ...report.scores.rows])
    places.add(placeKey(at));
  return places;
}
