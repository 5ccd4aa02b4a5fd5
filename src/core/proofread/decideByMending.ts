import type { TextPlace } from './mention';
import type { ProofFinding, Suspect } from './proof';
import type { ReportText } from './reportText';

/** A long column is not tried cell by cell. */
const MOST_TRIED = 8;

/** How many figures all trials together may go through: in a book of a thousand pages they would take longer than the reading. */
const MOST_READ = 20_000;

/** What nothing decides is tried: a figure whose mend breaks nothing else is the wrong one, if there is only one such. */
export function decideByMending(
  text: ReportText,
  findings: readonly ProofFinding[],
  /** How many figures one trial goes through. */
  figures: number,
  /** Whether the report so mended has fewer findings. */
  fewer: (mended: ReportText, at: TextPlace) => boolean,
): readonly ProofFinding[] {
  let left = MOST_READ;
  return findings.map((finding) => {
    const { together, ...told } = finding;
    if (!together || together.length > MOST_TRIED) return finding;
    if (together.some(({ should, explained }) => should === '' && explained !== false)) return finding;
    left -= figures * (together.length + 1);
    if (left < 0) return finding;
    const mends = (one: Suspect): boolean => one.should !== '' && fewer(mended(text, one), one.at);
    const only = onlyOne(together, mends);
    return only ? { ...told, at: only.at, says: only.says, should: only.should } : finding;
  });
}

/** With the second that fits nothing is decided: the others need not be tried. */
function onlyOne<One>(all: readonly One[], fits: (one: One) => boolean): One | undefined {
  const first = all.findIndex((one) => fits(one));
  return first < 0 || all.slice(first + 1).some((one) => fits(one)) ? undefined : all[first];
}

type Cell = ReportText['tables'][number]['rows'][number][number];

function mended({ paragraphs, tables }: ReportText, { at, says, should }: Suspect): ReportText {
  const own = paragraphs[at.paragraph];
  const changed = new Map<Cell, Cell>();
  const before = own?.text.slice(0, at.span[0]) ?? '';
  const text = before + (own?.text.slice(before.length) ?? '').replace(says, should);
  return {
    paragraphs: paragraphs.map((one) => (one === own ? { ...one, text } : one)),
    // A table that does not hold it stays the very table that was read, unless it is its caption.
    tables: tables.map((table) =>
      (at.paragraph <= table.after && at.paragraph >= table.after - 2) || own?.table === table.index
        ? { ...table, rows: table.rows.map((row) => row.map(cell)) }
        : table,
    ),
  };

  /** A merged cell stays one. */
  function cell(one: Cell): Cell {
    if (one.paragraph !== own?.index) return one;
    const found = changed.get(one) ?? { ...one, text };
    changed.set(one, found);
    return found;
  }
}
