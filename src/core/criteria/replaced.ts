import type { Characters } from './characters';

export type Groups = Readonly<Record<string, string | undefined>>;

/** What the pattern finds, written otherwise; every character that is put in has the place of the first that it stands for. */
export function replaced({ text, places }: Characters, pattern: RegExp, write: (groups: Groups) => string): Characters {
  let written = '';
  const kept: number[] = [];
  let at = 0;
  const keepTo = (end: number): void => {
    written += text.slice(at, end);
    kept.push(...places.slice(at, end));
    at = end;
  };
  for (const match of text.matchAll(pattern)) {
    keepTo(match.index);
    const put = write(match.groups ?? {});
    written += put;
    for (let unit = 0; unit < put.length; unit++) kept.push(places[match.index] ?? 0);
    at = match.index + match[0].length;
  }
  keepTo(text.length);
  kept.push(places[text.length] ?? 0);
  return { text: written, places: kept };
}
