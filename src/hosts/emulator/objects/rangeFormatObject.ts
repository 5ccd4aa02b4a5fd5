import type { CellRange } from '../../../core/workbook/address';
import { type CellStyle, SIDES, type Side } from '../../../core/workbook/cellStyle';
import type { EmulatedSheet } from '../book/emulatedSheet';
import { invalidArgument } from '../book/richApiError';
import type { RichObject } from '../protocol/richObject';
import { formatChange } from './cellProperties';

export function rangeFormatObject(sheet: EmulatedSheet, range: CellRange): RichObject {
  const restyle: Restyle = (part, value) => {
    const location = `RangeFormat.${part}`;
    sheet.restyleAll(range, (style) => formatChange(style, part, value, location), location);
  };
  const setter =
    (part: string) =>
    (value: unknown): void => {
      restyle(part, value);
    };
  const nested: Nested = (part, name) => (value) => {
    restyle(part, { [name]: value });
  };
  const size =
    (sizes: Map<number, number>, from: number, to: number, location: string) =>
    (value: unknown): void => {
      sheet.ensureUnprotected(location);
      if (typeof value !== 'number' || value < 0 || value > 1790) throw invalidArgument(location);
      for (let index = from; index <= to; index++) sizes.set(index, value);
    };
  const first = () => sheet.style(range.top, range.left);
  return {
    type: 'RangeFormat',
    properties: {
      ColumnWidth: () => sheet.columnWidths.get(range.left) ?? 54,
      RowHeight: () => sheet.rowHeights.get(range.top) ?? 15,
      WrapText: () => first().wrap,
      HorizontalAlignment: () => first().horizontal,
      VerticalAlignment: () => first().vertical,
      IndentLevel: () => first().indent,
    },
    assign: {
      ColumnWidth: size(sheet.columnWidths, range.left, range.right, 'RangeFormat.columnWidth'),
      RowHeight: size(sheet.rowHeights, range.top, range.bottom, 'RangeFormat.rowHeight'),
      WrapText: setter('wrapText'),
      HorizontalAlignment: setter('horizontalAlignment'),
      VerticalAlignment: setter('verticalAlignment'),
      IndentLevel: setter('indentLevel'),
    },
    objects: {
      Font: () => fontObject(sheet, range, nested),
      Fill: () => fillObject(first, restyle, nested),
      Protection: () => protectionObject(first, nested),
      Borders: () => bordersObject(sheet, range),
    },
    methods: {
      AutofitRows: () => {
        sheet.ensureUnprotected('RangeFormat.autofitRows');
        for (let row = range.top; row <= range.bottom; row++) sheet.rowHeights.delete(row);
      },
      AutofitColumns: () => {
        sheet.ensureUnprotected('RangeFormat.autofitColumns');
        for (let column = range.left; column <= range.right; column++) sheet.columnWidths.delete(column);
      },
    },
  };
}

type Restyle = (part: string, value: unknown) => void;
type Nested = (part: string, name: string) => (value: unknown) => void;

function fontObject(sheet: EmulatedSheet, range: CellRange, nested: Nested): RichObject {
  const first = () => sheet.style(range.top, range.left);
  return {
    type: 'RangeFont',
    properties: {
      Name: () => first().fontName,
      Size: () => first().fontSize,
      Bold: () => first().bold,
      Strikethrough: () => sheet.sameOver(range, ({ strikethrough }) => strikethrough),
      Color: () => first().fontColor,
    },
    assign: {
      Name: nested('font', 'name'),
      Size: nested('font', 'size'),
      Bold: nested('font', 'bold'),
      Strikethrough: nested('font', 'strikethrough'),
      Color: nested('font', 'color'),
    },
  };
}

function fillObject(first: () => CellStyle, restyle: Restyle, nested: Nested): RichObject {
  return {
    type: 'RangeFill',
    properties: { Color: () => first().fill ?? '#FFFFFF' },
    assign: { Color: nested('fill', 'color') },
    methods: {
      Clear: () => {
        restyle('fill', { pattern: 'None' });
      },
    },
  };
}

function protectionObject(first: () => CellStyle, nested: Nested): RichObject {
  return {
    type: 'FormatProtection',
    properties: { Locked: () => first().locked },
    assign: { Locked: nested('protection', 'locked') },
  };
}

const OPPOSITE = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const;

/** A line of the area is one of the cells that lie along it; between the cells it is one of both. */
function bordersObject(sheet: EmulatedSheet, range: CellRange): RichObject {
  const location = 'RangeBorder.style';
  const draw =
    (...lines: readonly (readonly [Side, CellRange])[]) =>
    (style: unknown): void => {
      for (const [side, cells] of lines)
        sheet.restyleAll(cells, (was) => formatChange(was, 'borders', { [side]: { style } }, location), location);
    };
  return {
    type: 'RangeBorderCollection',
    objects: {
      '': (key) => {
        const side = SIDES.find((one) => `edge${one}` === String(key).toLowerCase());
        if (side)
          return { type: 'RangeBorder', assign: { Style: draw([side, { ...range, [OPPOSITE[side]]: range[side] }]) } };
        const isBetweenRows = key === 'InsideHorizontal';
        const single = isBetweenRows ? range.top === range.bottom : range.left === range.right;
        if ((!isBetweenRows && key !== 'InsideVertical') || single)
          throw invalidArgument('RangeBorderCollection.getItem');
        const inner = isBetweenRows
          ? draw(['top', { ...range, top: range.top + 1 }], ['bottom', { ...range, bottom: range.bottom - 1 }])
          : draw(['left', { ...range, left: range.left + 1 }], ['right', { ...range, right: range.right - 1 }]);
        return { type: 'RangeBorder', assign: { Style: inner } };
      },
    },
  };
}
