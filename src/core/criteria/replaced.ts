import type { Characters } from './characters';

export type Groups = Readonly<Record<string, string | undefined>>;

/** What stands from one place to another is written so; in their order, none over another. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/** What the pattern finds, written otherwise. */
export function replaced(characters: Characters, pattern: RegExp, write: (groups: Groups) => string): Characters {
  return rewritten(
    characters,
    [...characters.text.matchAll(pattern)].map(({ index, 0: found, groups }) => ({
      from: index,
      to: index + found.length,
      put: write(groups ?? {}),
    })),
  );
}

/** Every character that is put in has the place of the first that it stands for. */
export function rewritten({ text, places }: Characters, pieces: readonly Piece[]): Characters {
  let written = '';
  const kept: number[] = [];
  let at = 0;
  for (const { from, to, put } of pieces) {
    written += text.slice(at, from) + put;
    kept.push(...places.slice(at, from), ...Array.from({ length: put.length }, () => places[from] ?? 0));
    at = to;
  }
  return { text: written + text.slice(at), places: [...kept, ...places.slice(at)] };
}
