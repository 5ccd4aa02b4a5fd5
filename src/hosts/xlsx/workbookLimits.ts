import { PACKAGE_LIMITS, overLimit } from '../package/packageLimits';

/**
 * What is read of one workbook: several times what any township keeps, and little enough that a file made to exhaust the machine
 * (a formula shared by a million cells, 25 million cells in 2 MB) is refused in a second or two, before the memory is gone.
 */
export const LIMITS = {
  /** All worksheets together, inflated. */
  sheetBytes: PACKAGE_LIMITS.scannedBytes,
  cells: 2_500_000,
  sharedTexts: 1_500_000,
  names: 50_000,
  /** Of the workbook's own part: its sheets and names and what it says of itself. */
  workbookElements: 200_000,
  formulaCharacters: 24_000_000,
  /** Merged cells and areas that one formula fills. */
  areas: 200_000,
  /** Blanks before cells that stand far to the right: every reader walks over them. */
  blanks: 20_000_000,
  /** Excel takes 31 characters; other programs write a few more. A formula that looks into the sheet repeats the name. */
  sheetName: 100,
};

export type Limits = Readonly<typeof LIMITS>;

/** Counts while the sheets of one workbook are read, one after another. */
export class Budget {
  private readonly limits: Limits;
  private cells = 0;
  private formulaCharacters = 0;
  private areas = 0;
  private blanks = 0;
  private bytes = 0;

  constructor(limits: Limits = LIMITS) {
    this.limits = limits;
  }

  takeSheet(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes > this.limits.sheetBytes)
      throw overLimit('partTooLarge', this.limits.sheetBytes, { part: 'xl/worksheets' });
  }

  takeCell(): void {
    if (++this.cells > this.limits.cells) throw overLimit('tooManyCells', this.limits.cells);
  }

  takeBlanks(count: number): void {
    this.blanks += count;
    if (this.blanks > this.limits.blanks) throw overLimit('cellsFarApart', this.limits.blanks);
  }

  takeFormula(characters: number): void {
    this.formulaCharacters += characters;
    if (this.formulaCharacters > this.limits.formulaCharacters)
      throw overLimit('tooManyFormulas', this.limits.formulaCharacters);
  }

  takeArea(): void {
    if (++this.areas > this.limits.areas) throw overLimit('tooManyAreas', this.limits.areas);
  }
}
