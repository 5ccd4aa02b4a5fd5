import type { CellLook } from '../../core/workbook/workbookDraft';

/** How a cell looks, flat, so that two cells compare member by member. A side that is undefined is left as it is. */
export interface CellFormat {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly fontColor: string;
  /** `#RRGGBB`, or nothing. */
  readonly fill: string;
  readonly left: string | undefined;
  readonly right: string | undefined;
  readonly top: string | undefined;
  readonly bottom: string | undefined;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
}

export type Side = (typeof SIDES)[number];
export const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** Named outright, so that the default font of her workbook changes nothing on our sheets. */
export const FONT_NAME = '宋体';
export const THIN = 'Continuous Thin #000000';
export const NO_LINE = 'None';

/** An indent counts from a side, so it needs one. */
function horizontalOf({ horizontal, indent }: CellLook): CellFormat['horizontal'] {
  if (horizontal !== undefined) return HORIZONTAL[horizontal];
  return indent ? 'Left' : 'General';
}

const formats = new WeakMap<CellLook, CellFormat>();

/** Cells of one look share one format. */
export function formatOf(look: CellLook): CellFormat {
  const format = formats.get(look) ?? formatLike(look);
  formats.set(look, format);
  return format;
}

/** Neighbours share their edges: to take away a line of a cell without any would take it from the cell beside it. */
function formatLike(look: CellLook): CellFormat {
  const side = look.border === 'thin' ? THIN : undefined;
  return {
    fontName: FONT_NAME,
    fontSize: look.size ?? 11,
    bold: look.bold ?? false,
    fontColor: look.color === undefined ? '#000000' : `#${look.color.toUpperCase()}`,
    fill: look.fill === undefined ? '' : `#${look.fill.toUpperCase()}`,
    left: side,
    right: side,
    top: side,
    bottom: side,
    horizontal: horizontalOf(look),
    vertical: 'Center',
    wrap: look.wrap ?? false,
    indent: look.indent ?? 0,
    locked: !look.entry,
  };
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** What to ask of `getCellProperties`. */
export const FORMAT_QUERY: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, bold: true, color: true },
    fill: { color: true, pattern: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    protection: true,
  },
  hyperlink: true,
};

export function readFormat({ format }: Excel.CellProperties): CellFormat {
  const { font, fill, borders } = format ?? {};
  const line = (side: Side): string => {
    const border = borders?.[side];
    return border?.style === undefined || border.style === 'None'
      ? NO_LINE
      : `${border.style} ${border.weight ?? 'Thin'} ${(border.color ?? '#000000').toUpperCase()}`;
  };
  return {
    fontName: font?.name ?? '',
    fontSize: font?.size ?? 0,
    bold: font?.bold ?? false,
    fontColor: (font?.color ?? '').toUpperCase(),
    fill: fillOf(fill),
    left: line('left'),
    right: line('right'),
    top: line('top'),
    bottom: line('bottom'),
    horizontal: format?.horizontalAlignment ?? 'General',
    vertical: format?.verticalAlignment ?? 'Center',
    wrap: format?.wrapText ?? false,
    indent: format?.indentLevel ?? 0,
    locked: format?.protection?.locked ?? true,
  };
}

/** Excel on a desktop says `None` and white of a cell without a fill; in a browser it names no pattern, neither for that (no colour) nor for a plain fill. */
function fillOf({ pattern, color }: Excel.CellPropertiesFill = {}): string {
  return pattern === 'None' || !color ? '' : color.toUpperCase();
}

/** What `setCellProperties` needs to make one of the other; undefined where nothing differs. */
export function formatChange(from: CellFormat | undefined, to: CellFormat): Excel.SettableCellProperties | undefined {
  const differs = (member: keyof CellFormat): boolean => to[member] !== undefined && from?.[member] !== to[member];
  const changed = (Object.keys(to) as (keyof CellFormat)[]).filter(differs);
  if (changed.length === 0) return undefined;
  const only = <Part>(member: keyof CellFormat, part: Part): Part | undefined => (differs(member) ? part : undefined);
  const sides = SIDES.filter(differs);
  const fonts: readonly (keyof CellFormat)[] = ['fontName', 'fontSize', 'bold', 'fontColor'];
  const format = {
    font: fonts.some(differs)
      ? given({
          name: only('fontName', to.fontName),
          size: only('fontSize', to.fontSize),
          bold: only('bold', to.bold),
          color: only('fontColor', to.fontColor),
        })
      : undefined,
    fill: only('fill', to.fill === '' ? { pattern: 'None' } : { color: to.fill }),
    borders:
      sides.length === 0 ? undefined : Object.fromEntries(sides.map((side) => [side, border(to[side] ?? NO_LINE)])),
    horizontalAlignment: only('horizontal', to.horizontal),
    verticalAlignment: only('vertical', to.vertical),
    wrapText: only('wrap', to.wrap),
    indentLevel: only('indent', to.indent),
    protection: only('locked', { locked: to.locked }),
  };
  return { format: given(format) };
}

function border(line: string): Excel.CellBorder {
  const [style = NO_LINE, weight, color] = line.split(' ');
  // A line that is not there has no colour: to give it one would draw it.
  return style === NO_LINE ? { style: 'None' } : given({ style, weight, color });
}

function given(parts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
