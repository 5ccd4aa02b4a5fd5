import type { ProofFinding, Suspect } from './proof';
import type { ReportText } from './reportText';

/** A long column is not tried cell by cell. */
const MOST_TRIED = 8;

/** What nothing decides is tried: a figure whose mend breaks nothing else is the wrong one, if there is only one such. */
export function decideByMending(
  text: ReportText,
  findings: readonly ProofFinding[],
  count: (mended: ReportText) => number,
): readonly ProofFinding[] {
  return findings.map((finding) => {
    const { together, ...told } = finding;
    if (!together || together.length > MOST_TRIED) return finding;
    if (together.some(({ should, explained }) => should === '' && explained !== false)) return finding;
    const mending = together.filter((one) => one.should !== '' && count(mended(text, one)) < findings.length);
    const [only] = mending;
    return only && mending.length === 1 ? { ...told, at: only.at, says: only.says, should: only.should } : finding;
  });
}

type Cell = ReportText['tables'][number]['rows'][number][number];

function mended({ paragraphs, tables }: ReportText, { at, says, should }: Suspect): ReportText {
  const own = paragraphs[at.paragraph];
  const changed = new Map<Cell, Cell>();
  const before = own?.text.slice(0, at.span[0]) ?? '';
  const text = before + (own?.text.slice(before.length) ?? '').replace(says, should);
  return {
    paragraphs: paragraphs.map((one) => (one === own ? { ...one, text } : one)),
    tables: tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map(cell)) })),
  };

  /** A merged cell stays one. */
  function cell(one: Cell): Cell {
    if (one.paragraph !== own?.index) return one;
    const found = changed.get(one) ?? { ...one, text };
    changed.set(one, found);
    return found;
  }
}
