import type { CellLook } from '../../../core/workbook/workbookDraft';
import { builtinFormats } from '../read/builtinFormats';
import { digitWidth } from '../read/digitWidth';
import { spliceXml } from '../../package/xml/spliceXml';
import type { Splice } from '../../package/xml/spliceXml';
import { attributeOf, parseXmlTree, prefixOf } from '../../package/xml/xmlTree';
import type { XmlElement } from '../../package/xml/xmlTree';
import * as records from './lookRecords';
import { RecordList, recordsIn } from './recordList';

/** Codes whose number means the same in every language version of Excel. */
const UNIVERSAL_FORMATS: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

/** Numbers up to here belong to Excel. */
const LAST_BUILTIN_FORMAT = 163;

/** Her styles part, to which our looks are added behind what is there. */
export class StyleBook {
  private readonly source: Uint8Array;
  private readonly root: XmlElement;
  private readonly formats: RecordList;
  private readonly fonts: RecordList;
  private readonly fills: RecordList;
  private readonly borders: RecordList;
  private readonly styles: RecordList;
  private readonly formatNumbers = new Map<string, number>();
  private readonly hasBaseStyles: boolean;
  private readonly known = new Map<string, number>();
  /** The same look again: most cells share an object with thousands of others. */
  private readonly seen = new WeakMap<CellLook, number>();

  constructor(source: Uint8Array, part: string) {
    this.source = source;
    const root = parseXmlTree(source, part);
    this.root = root;
    this.formats = new RecordList(root, 'numFmts');
    this.fonts = new RecordList(root, 'fonts', [records.DEFAULT_FONT]);
    // Excel draws the first two fills as none and gray whatever they say, so ours must not be among them.
    this.fills = new RecordList(root, 'fills', [records.NO_FILL, records.GRAY_FILL]);
    this.borders = new RecordList(root, 'borders', [records.NO_BORDER]);
    this.styles = new RecordList(root, 'cellXfs', [records.DEFAULT_STYLE]);
    this.hasBaseStyles = recordsIn(root, 'cellStyleXfs', 'xf').length > 0;
    for (const format of recordsIn(root, 'numFmts', 'numFmt')) {
      this.formatNumbers.set(attributeOf(format, 'formatCode') ?? '', Number(attributeOf(format, 'numFmtId')));
    }
  }

  /** The number that a cell of this look carries. */
  styleOf(look: CellLook): number {
    let style = this.seen.get(look);
    if (style === undefined) this.seen.set(look, (style = this.styleFound(look)));
    return style;
  }

  private styleFound(look: CellLook): number {
    const key = JSON.stringify(Object.entries(look).sort());
    let style = this.known.get(key);
    if (style === undefined) {
      style = this.styles.indexOf(
        records.styleRecord(look, {
          format: this.formatNumber(look.format ?? 'General'),
          font: this.fonts.indexOf(records.fontRecord(look)),
          fill: this.fills.indexOf(records.fillRecord(look)),
          border: this.borders.indexOf(records.borderRecord(look)),
          hasBaseStyles: this.hasBaseStyles,
        }),
      );
      this.known.set(key, style);
    }
    return style;
  }

  /** The number of a style of hers in another number format, everything else as it is. */
  reformatted(style: number, format: string): number {
    const record = recordsIn(this.root, 'cellXfs', 'xf')[style];
    const number = this.formatNumber(format);
    const present = Number((record && attributeOf(record, 'numFmtId')) ?? 0);
    if (present === number || (builtinFormats.get(present) ?? 'General') === format) return style;
    const written = record
      ? new TextDecoder().decode(this.source.subarray(record.start, record.end))
      : records.DEFAULT_STYLE;
    const plain = prefixOf(this.root) === '' ? written : written.replaceAll(prefixOf(this.root), '');
    const bare = plain.replace(/ (?:numFmtId|applyNumberFormat)=(?:"[^"]*"|'[^']*')/g, '');
    return this.styles.indexOf(bare.replace(/^<xf/, `<xf numFmtId="${String(number)}" applyNumberFormat="1"`));
  }

  /** Pixels of a digit, by which the file counts the width of columns. */
  digitWidth(): number {
    return digitWidth(this.root);
  }

  hasGrown(): boolean {
    return this.splices().length > 0;
  }

  bytes(): Uint8Array {
    return spliceXml(this.source, this.splices());
  }

  private splices(): Splice[] {
    return [this.formats, this.fonts, this.fills, this.borders, this.styles].flatMap((list) => list.splices());
  }

  private formatNumber(code: string): number {
    const known = UNIVERSAL_FORMATS.get(code) ?? this.formatNumbers.get(code);
    if (known !== undefined) return known;
    const number = Math.max(LAST_BUILTIN_FORMAT, ...this.formatNumbers.values()) + 1;
    this.formatNumbers.set(code, number);
    this.formats.append(records.numberFormatRecord(number, code));
    return number;
  }
}
