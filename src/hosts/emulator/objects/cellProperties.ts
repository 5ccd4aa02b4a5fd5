import { cellKey } from '../../../core/workbook/snapshot';
import { type Border, type CellStyle, NO_BORDER, SIDES, type Side } from '../../../core/workbook/cellStyle';
import type { EmulatedSheet } from '../book/emulatedSheet';
import { invalidArgument } from '../book/richApiError';

type Json = Readonly<Record<string, unknown>>;

/** What `getCellProperties` says of the cells of a sheet: only what was asked for. Cells that look alike share an answer. */
export function cellPropertiesReader(sheet: EmulatedSheet, asked: unknown): (row: number, column: number) => Json {
  const byStyle = new Map<CellStyle, Json>();
  return (row, column) => {
    const style = sheet.style(row, column);
    const link = sheet.links.get(cellKey(row, column));
    const known = link === undefined ? byStyle.get(style) : undefined;
    if (known) return known;
    const answer = askedFor(wholeOf(style, link), asked, 'Range.getCellProperties');
    if (link === undefined) byStyle.set(style, answer);
    return answer;
  };
}

function wholeOf(style: CellStyle, link: unknown): Json {
  const border = ({ style: line, weight, color }: Border): Json => ({ style: line, weight, color });
  return {
    format: {
      font: {
        name: style.fontName,
        size: style.fontSize,
        bold: style.bold,
        strikethrough: style.strikethrough,
        color: style.fontColor,
      },
      fill: { color: style.fill ?? '#FFFFFF', pattern: style.fill === undefined ? 'None' : 'Solid' },
      borders: Object.fromEntries(SIDES.map((side) => [side, border(style.borders[side])])),
      horizontalAlignment: style.horizontal,
      verticalAlignment: style.vertical,
      wrapText: style.wrap,
      indentLevel: style.indent,
      protection: { locked: style.locked },
    },
    hyperlink: link ?? null,
  };
}

function askedFor(whole: Json, asked: unknown, location: string): Json {
  if (!isRecord(asked)) throw invalidArgument(location);
  const answer: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(asked)) {
    if (part === undefined || part === false) continue;
    if (name === 'borders' && isRecord(part)) {
      // What is asked of the borders is asked of each side.
      const borders = whole['borders'] as Json;
      answer[name] = Object.fromEntries(SIDES.map((side) => [side, askedFor(borders[side] as Json, part, location)]));
      continue;
    }
    if (!(name in whole)) throw invalidArgument(location, `unknown cell property ${name}`);
    const value = whole[name];
    answer[name] = isRecord(part) && isRecord(value) ? askedFor(value, part, location) : value;
  }
  return answer;
}

/** The change that `setCellProperties` makes to a cell. A member that Excel does not know is refused. */
export function styleChange(
  style: CellStyle,
  given: unknown,
  location = 'Range.setCellProperties',
): Partial<CellStyle> {
  const change: Record<string, unknown> = {};
  for (const [name, value] of members(given, location)) {
    if (name !== 'format') throw invalidArgument(location, `unknown cell property ${name}`);
    for (const [part, setting] of members(value, location))
      Object.assign(change, formatChange(style, part, setting, location));
  }
  return change;
}

const SIMPLE: Readonly<Record<string, keyof CellStyle>> = {
  horizontalAlignment: 'horizontal',
  verticalAlignment: 'vertical',
  wrapText: 'wrap',
  indentLevel: 'indent',
};
const FONT: Readonly<Record<string, keyof CellStyle>> = {
  name: 'fontName',
  size: 'fontSize',
  bold: 'bold',
  strikethrough: 'strikethrough',
  color: 'fontColor',
};

export function formatChange(style: CellStyle, part: string, setting: unknown, location: string): Partial<CellStyle> {
  const simple = SIMPLE[part];
  if (simple !== undefined) return { [simple]: setting };
  switch (part) {
    case 'font':
      return Object.fromEntries(
        members(setting, location).map(([name, value]) => [known(FONT[name], name, location), value]),
      );
    case 'protection':
      return Object.fromEntries(
        members(setting, location).map(([name, value]) => [
          known(name === 'locked' ? 'locked' : undefined, name, location),
          value,
        ]),
      );
    case 'fill':
      return fillChange(Object.fromEntries(members(setting, location)), location);
    case 'borders': {
      const borders: Record<Side, Border> = { ...style.borders };
      for (const [side, value] of members(setting, location))
        borders[
          known(
            SIDES.find((one) => one === side),
            side,
            location,
          )
        ] = border(value, location);
      return { borders };
    }
    default:
      throw invalidArgument(location, `unknown format ${part}`);
  }
}

function fillChange({ color, pattern }: Json, location: string): Partial<CellStyle> {
  if (pattern === 'None') return { fill: undefined };
  if (typeof color !== 'string' || !/^#[0-9A-F]{6}$/i.test(color)) throw invalidArgument(location);
  return { fill: color.toUpperCase() };
}

function border(value: unknown, location: string): Border {
  const { style = 'Continuous', weight = 'Thin', color = '#000000' } = Object.fromEntries(members(value, location));
  return style === 'None'
    ? NO_BORDER
    : { style: String(style), weight: String(weight), color: String(color).toUpperCase() };
}

function known<Name>(name: Name | undefined, written: string, location: string): Name {
  if (name === undefined) throw invalidArgument(location, `unknown member ${written}`);
  return name;
}

export function members(value: unknown, location: string): readonly (readonly [string, unknown])[] {
  if (!isRecord(value)) throw invalidArgument(location);
  return Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
