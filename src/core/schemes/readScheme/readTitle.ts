import { oneLine } from '../../base/text';
import { ATTACHMENT, NO_TITLE, OWN_SCHEME_NAME, TITLE } from './lexicon';
import type { SheetCells } from './schemeCells';

/** The name of the scheme out of the rows above its header; undefined where none of them is a title. */
export function readTitle(cells: SheetCells, headerTop: number): string | undefined {
  const texts = textsIn(cells, 0, headerTop - 1);
  const own = texts.map((text) => OWN_SCHEME_NAME.exec(text)?.[1]).find((name) => name !== undefined);
  if (own !== undefined) return own;
  const titles = texts
    .map((text) => oneLine(text).replace(ATTACHMENT, ''))
    .filter((text) => text.length >= 4 && text.length <= 80 && !NO_TITLE.test(text));
  return titles.find((text) => TITLE.test(text)) ?? titles[0];
}

export function textsIn(cells: SheetCells, top: number, bottom: number): readonly string[] {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (const column of cells.columnsFilled(row)) texts.push(cells.text(row, column));
  }
  return texts;
}
