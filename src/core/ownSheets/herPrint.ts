import { type CellContent, type WorkbookSnapshot, contentText, cellKey } from '../workbook/snapshot';

/** Says, beside our sheets in a result, what her own sheets in it looked like when it was written. */
export const HER_PRINT_NAME = '绩效表_原表';

/**
 * A short mark of everything in her own sheets: another mark, and she has changed something in them since. A program that saves the
 * workbook calculates anew and writes formulas its own way, so what counts of a formula is its bare text.
 */
export function herPrint({ sheets }: WorkbookSnapshot, ownSheets: ReadonlySet<string>): string {
  const print = new Print();
  for (const { name, rows, formulas } of sheets) {
    if (ownSheets.has(name)) continue;
    print.text(name);
    rows.forEach((contents, row) => {
      contents?.forEach((content, column) => {
        const key = cellKey(row, column);
        if (content === undefined || content === '' || formulas.has(key)) return;
        print.number(key);
        print.content(content);
      });
    });
    for (const [key, formula] of [...formulas].sort(([one], [other]) => one - other)) {
      print.number(key);
      print.text(formula.replaceAll(/[\s$']|_xlfn\.|_xlws\./g, '').toUpperCase());
    }
  }
  return print.mark();
}

/** Two sums, so that a chance agreement is out of the question; cheap, for a million cells go through it. */
class Print {
  private one = 0x811c9dc5;
  private other = 17;

  number(whole: number): void {
    this.one = Math.imul(this.one ^ whole, 0x01000193) >>> 0;
    this.other = (Math.imul(this.other, 31) + whole) >>> 0;
  }

  text(text: string): void {
    for (let at = 0; at < text.length; at++) this.number(text.charCodeAt(at));
  }

  content(content: CellContent): void {
    if (typeof content !== 'number') this.text(contentText(content));
    // Programs round the last digits of a double differently.
    else this.number(Math.round(content * (Math.abs(content) < 1e8 ? 1e6 : 1e2)) % 0xffffffff);
  }

  mark(): string {
    return `${this.one.toString(36)}-${this.other.toString(36)}`;
  }
}
