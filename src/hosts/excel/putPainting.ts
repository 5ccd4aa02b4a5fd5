import type { CellFormat } from './cellFormat';
import type { InnerLine } from './linedAlike';

export function putPainting(format: Excel.RangeFormat, wanted: Partial<CellFormat>): void {
  const { fontName, fontSize, bold, fontColor, fill, horizontal, vertical, wrap, indent, locked } = wanted;
  if (fontName !== undefined) format.font.name = fontName;
  if (fontSize !== undefined) format.font.size = fontSize;
  if (bold !== undefined) format.font.bold = bold;
  if (fontColor !== undefined) format.font.color = fontColor;
  if (fill === '') format.fill.clear();
  else if (fill !== undefined) format.fill.color = fill;
  if (horizontal !== undefined) format.horizontalAlignment = horizontal as 'Left';
  if (vertical !== undefined) format.verticalAlignment = vertical as 'Center';
  if (wrap !== undefined) format.wrapText = wrap;
  if (indent !== undefined) format.indentLevel = indent;
  if (locked !== undefined) format.protection.locked = locked;
}

/** Around an area. */
const EDGES = ['EdgeLeft', 'EdgeRight', 'EdgeTop', 'EdgeBottom'] as const;

export function putLines({ borders }: Excel.RangeFormat, inner: readonly InnerLine[]): void {
  for (const line of [...EDGES, ...inner]) borders.getItem(line).style = 'Continuous';
}
