/** Columns lined up for a terminal, where a Chinese character is two places wide. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((text, column) => (widths[column] = Math.max(widths[column] ?? 0, places(text))));
  return rows
    .map((row) =>
      row
        .map((text, column) =>
          column === row.length - 1 ? text : text + ' '.repeat((widths[column] ?? 0) - places(text) + 2),
        )
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

function places(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f || /[“”‘’…—]/.test(character) ? 2 : 1;
  return width;
}
