import { evened } from '../statements/readText';

const MARKS: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}、/,
  /^\([一二三四五六七八九十]{1,3}\)/,
  /^\d{1,2}[.、](?!\d)/,
  /^\(\d{1,2}\)/,
];

/** What bears no number of a list. */
export const LEAF = MARKS.length;

/** How deep a line of a table stands, by the number in front of its name. */
export function levelOf(label: string): number {
  const even = evened(label).trim();
  const level = MARKS.findIndex((mark) => mark.test(even));
  return level < 0 ? LEAF : level;
}
