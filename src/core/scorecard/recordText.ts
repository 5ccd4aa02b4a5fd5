/** Between the parts of a line that remembers a scoring, and between a name and what it has. */
export const BETWEEN = '|';
export const HAS = '=';

/** A text without the two marks that part such a line. */
export function recordText(text: string): string {
  return text
    .replaceAll(BETWEEN, '｜')
    .replaceAll(HAS, '＝')
    .replaceAll(/[\r\n]+/g, ' ');
}
