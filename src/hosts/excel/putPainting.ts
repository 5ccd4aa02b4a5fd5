import type { Painting } from './paintTables';

/** Around an area. */
const EDGES = ['EdgeLeft', 'EdgeRight', 'EdgeTop', 'EdgeBottom'] as const;

export function putPainting({ format }: Excel.Range, { area, format: wanted, lined }: Painting): void {
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
  if (!lined) return;
  // Excel refuses a line between rows where there is one row.
  const inner = [
    ...(area.bottom > area.top ? (['InsideHorizontal'] as const) : []),
    ...(area.right > area.left ? (['InsideVertical'] as const) : []),
  ];
  for (const line of [...EDGES, ...inner]) format.borders.getItem(line).style = 'Continuous';
}
