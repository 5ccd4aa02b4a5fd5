import type { CellRange } from '../../../core/workbook/address';
import { LAST_COLUMN, LAST_ROW } from '../../../core/workbook/address';
import { type CellContent, cellKey, columnOfKey, rowOfKey } from '../../../core/workbook/snapshot';
import { type CellStyle, PLAIN_STYLE } from '../../../core/workbook/cellStyle';
import { CountedMap } from './countedMap';
import { type CellInput, enterText } from './enterText';
import { accessDenied } from './richApiError';
import { stylesOver } from './stylesOver';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export type EmulatedShape =
  | { readonly type: 'GeometricShape'; readonly text: string }
  | { readonly type: 'Image' }
  | { readonly type: 'Group'; readonly shapes: readonly EmulatedShape[] };

/** One worksheet as it stands. Rows and columns count from 0. */
export class EmulatedSheet {
  readonly inputs = new CountedMap<CellInput>();
  /** What formulas showed when they were last calculated; of a cell that an array fills, only that it waits to be calculated. */
  readonly shown = new CountedMap<CellContent>();
  readonly styles = new CountedMap<CellStyle>();
  readonly rowStyles = new Map<number, CellStyle>();
  readonly columnStyles = new Map<number, CellStyle>();
  readonly links = new Map<number, Link>();
  readonly validations = new CountedMap<Validation>();
  /** What is written at cells. */
  readonly comments = new CountedMap<string>();
  /** What lies over the cells, charts of ours aside. */
  shapes: readonly EmulatedShape[] = [];
  readonly columnWidths = new CountedMap<number>();
  readonly rowHeights = new CountedMap<number>();
  readonly hiddenColumns = new Set<number>();
  merges: CellRange[] = [];
  /** What one array formula or data table of hers fills. */
  arrays: readonly CellRange[] = [];
  visibility: Visibility = 'Visible';
  tabColor = '';
  gridlines = true;
  isProtected = false;
  frozen: CellRange | undefined;
  readonly charts: EmulatedChart[] = [];
  readonly page: PageSetup = {
    orientation: 'Portrait',
    paperSize: 'Letter',
    zoom: { scale: 100 },
    centerHorizontally: false,
    margins: {},
    footer: '',
    area: undefined,
    titleRows: undefined,
    breaks: new Set(),
  };

  constructor(
    readonly id: string,
    public name: string,
    private readonly changed: () => void,
  ) {}

  /** Another text as soon as there is something else to show. */
  get state(): string {
    const counts = [
      this.inputs,
      this.shown,
      this.styles,
      this.comments,
      this.validations,
      this.columnWidths,
      this.rowHeights,
    ].map(({ changes }) => changes);
    return JSON.stringify([
      counts,
      [...this.hiddenColumns],
      this.name,
      this.merges,
      this.visibility,
      this.tabColor,
      this.gridlines,
      this.frozen,
    ]);
  }

  content(row: number, column: number): CellContent {
    const key = cellKey(row, column);
    const input = this.inputs.get(key);
    return input?.kind === 'formula' || this.shown.has(key) ? this.shown.get(key) : input?.value;
  }

  style(row: number, column: number): CellStyle {
    return this.styleIn(this.styles, row, column);
  }

  /** A cell that is not there yet takes the look of its row, else of its column. */
  styleIn(styles: ReadonlyMap<number, CellStyle>, row: number, column: number): CellStyle {
    return styles.get(cellKey(row, column)) ?? this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? PLAIN_STYLE;
  }

  /** As Excel answers for several cells: null where they differ. */
  sameOver<Value>(range: CellRange, read: (style: CellStyle) => Value): Value | null {
    const values = new Set<Value>();
    for (const style of stylesOver(this, range)) values.add(read(style));
    const [value] = values;
    return values.size === 1 && value !== undefined ? value : null;
  }

  /** A row that is no more than nothing high does not show. */
  isRowHidden(row: number): boolean {
    return this.rowHeights.get(row) === 0;
  }

  isInArray(row: number, column: number): boolean {
    return this.arrays.some((range) => contains(range, row, column));
  }

  /** The rest of a merged area holds nothing. */
  isCovered(row: number, column: number): boolean {
    return this.merges.some((merge) => contains(merge, row, column) && (row !== merge.top || column !== merge.left));
  }

  enter(row: number, column: number, raw: number | string | boolean, location: string): void {
    this.ensureWritable(row, column, location);
    const key = cellKey(row, column);
    const style = this.style(row, column);
    const { input, numberFormat } = enterText(raw, style.numberFormat);
    if (input) this.inputs.set(key, input);
    else this.inputs.delete(key);
    this.shown.delete(key);
    if (numberFormat !== undefined && style.numberFormat === 'General')
      this.styles.set(key, { ...style, numberFormat });
    this.changed();
  }

  restyle(row: number, column: number, change: Partial<CellStyle>, location: string): void {
    if (this.isProtected) throw accessDenied(location);
    this.styles.set(cellKey(row, column), { ...this.style(row, column), ...change });
  }

  /** Cells that looked the same share one look afterwards too. */
  restyleAll(range: CellRange, change: (style: CellStyle) => Partial<CellStyle>, location: string): void {
    if (this.isProtected) throw accessDenied(location);
    const restyled = new Map<CellStyle, CellStyle>();
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const style = this.style(row, column);
        const wanted = restyled.get(style) ?? { ...style, ...change(style) };
        restyled.set(style, wanted);
        this.styles.set(cellKey(row, column), wanted);
      }
    }
  }

  ensureWritable(row: number, column: number, location: string): void {
    if (this.isProtected && this.style(row, column).locked) throw accessDenied(location);
  }

  ensureUnprotected(location: string): void {
    if (this.isProtected) throw accessDenied(location);
  }

  clearContents(range: CellRange, location: string): void {
    for (const key of this.keysIn(range, this.inputs)) {
      this.ensureWritable(rowOfKey(key), columnOfKey(key), location);
      this.inputs.delete(key);
      this.shown.delete(key);
    }
    this.changed();
  }

  /** Only the first cell keeps its content, as when she presses the button. */
  merge(range: CellRange, location: string): void {
    this.ensureUnprotected(location);
    this.unmerge(range, location);
    for (const key of this.keysIn(range, this.inputs)) {
      if (key !== cellKey(range.top, range.left)) this.inputs.delete(key);
    }
    if (range.top !== range.bottom || range.left !== range.right) this.merges.push(range);
    this.changed();
  }

  unmerge(range: CellRange, location: string): void {
    this.ensureUnprotected(location);
    this.merges = this.merges.filter((merge) => !overlap(merge, range));
  }

  /** As much as is selected when somebody points at a range: a merged cell is selected as a whole. */
  wholeMerges(range: CellRange): CellRange {
    let whole = range;
    for (;;) {
      const { top, left, bottom, right } = whole;
      const reached = [whole, ...this.merges.filter((merge) => overlap(merge, whole))];
      whole = {
        top: Math.min(...reached.map((one) => one.top)),
        left: Math.min(...reached.map((one) => one.left)),
        bottom: Math.max(...reached.map((one) => one.bottom)),
        right: Math.max(...reached.map((one) => one.right)),
      };
      if (whole.top === top && whole.left === left && whole.bottom === bottom && whole.right === right) return whole;
    }
  }

  /** Undefined where the sheet is empty. */
  usedRange(valuesOnly: boolean): CellRange | undefined {
    let [top, left, bottom, right] = [LAST_ROW, LAST_COLUMN, -1, -1];
    for (const cells of valuesOnly ? [this.inputs] : [this.inputs, this.styles]) {
      for (const key of cells.keys()) {
        const [row, column] = [rowOfKey(key), columnOfKey(key)];
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    return bottom < 0 ? undefined : { top, left, bottom, right };
  }

  *keysIn(range: CellRange, map: ReadonlyMap<number, unknown>): Generator<number> {
    const { top, left, bottom, right } = range;
    // Of a big sheet a small part is looked up.
    if ((bottom - top + 1) * (right - left + 1) < map.size) {
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++)
          if (map.has(cellKey(row, column))) yield cellKey(row, column);
      return;
    }
    // What is taken out meanwhile is not met again.
    for (const key of map.keys()) {
      const [row, column] = [rowOfKey(key), columnOfKey(key)];
      if (row >= top && row <= bottom && column >= left && column <= right) yield key;
    }
  }
}

export interface Link {
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
}

export interface Validation {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: unknown;
  readonly errorAlert: unknown;
  readonly ignoreBlanks: boolean;
}

export const NO_RULE: Validation = {
  rule: {},
  prompt: { message: '', showPrompt: true, title: '' },
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  ignoreBlanks: true,
};

/** A chart, as far as it is told. */
export interface EmulatedChart {
  readonly type: string;
  readonly source: CellRange;
  readonly series: string[];
  readonly shown: Record<string, unknown>;
  name: string;
  title: string;
  place?: CellRange;
}

export interface PageSetup {
  orientation: string;
  paperSize: string;
  zoom: unknown;
  centerHorizontally: boolean;
  margins: Record<string, number>;
  footer: string;
  area: CellRange | undefined;
  titleRows: readonly [number, number] | undefined;
  readonly breaks: Set<number>;
}

export function contains({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function overlap(one: CellRange, other: CellRange): boolean {
  return one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left;
}
