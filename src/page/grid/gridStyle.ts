import type { BorderStyleTypes, IBorderData, IStyleData } from '@univerjs/core';
import { type Border, type CellStyle, SIDES } from '../../core/workbook/cellStyle';

/** Univer's own numbers: its enums cannot be had without loading it, and these mappings are to be tested without a page. */
const HORIZONTAL: Readonly<Record<string, number>> = {
  Left: 1,
  Center: 2,
  Right: 3,
  Justify: 4,
  CenterAcrossSelection: 2,
  Distributed: 6,
};
const VERTICAL: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3, Justify: 2, Distributed: 2 };
const [OVERFLOW, WRAP] = [1, 3];
const LINE: Readonly<Record<string, number>> = {
  Dot: 3,
  Dash: 4,
  DashDot: 5,
  DashDotDot: 6,
  Double: 7,
  SlantDashDot: 12,
};
const WEIGHT: Readonly<Record<string, number>> = { Hairline: 2, Thin: 1, Medium: 8, Thick: 13 };
const BORDER_SIDE = { left: 'l', right: 'r', top: 't', bottom: 'b' } as const;
/** A level of indent is three spaces wide. */
const PIXELS_PER_INDENT = 12;

/** How the grid is told of a cell's look. */
export function gridStyle(style: CellStyle): IStyleData {
  const borders: Partial<IBorderData> = {};
  for (const side of SIDES) {
    const { style: line, color } = style.borders[side];
    if (line !== 'None')
      borders[BORDER_SIDE[side]] = { s: lineOf(style.borders[side]) as BorderStyleTypes, cl: { rgb: color } };
  }
  return {
    ff: style.fontName,
    fs: style.fontSize,
    ...(style.bold ? { bl: 1 } : {}),
    ...(style.strikethrough ? { st: { s: 1 } } : {}),
    ...(style.fontColor === '#000000' ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(Object.keys(borders).length === 0 ? {} : { bd: borders }),
    ...(HORIZONTAL[style.horizontal] === undefined ? {} : { ht: HORIZONTAL[style.horizontal] }),
    vt: VERTICAL[style.vertical] ?? 2,
    tb: style.wrap ? WRAP : OVERFLOW,
    ...(style.indent === 0 ? {} : { pd: { l: style.indent * PIXELS_PER_INDENT } }),
    ...(style.numberFormat === 'General' ? {} : { n: { pattern: style.numberFormat } }),
  };
}

function lineOf({ style, weight }: Border): number {
  return LINE[style] ?? WEIGHT[weight] ?? 1;
}
