import { plainText } from '../../base/text';

/** Where words that are known without blanks and quotes stand in a text that has them, from a place on. */
export function plainPlace(text: string, plain: string, from: number): readonly [number, number] | undefined {
  const signs = Array.from({ length: text.length - from }, (_, index) => ({
    at: from + index,
    sign: plainText(text[from + index] ?? ''),
  })).filter(({ sign }) => sign !== '');
  const found = signs
    .map(({ sign }) => sign)
    .join('')
    .indexOf(plain);
  // A sign that becomes several would shift all behind it.
  if (found < 0 || plain === '' || signs.some(({ sign }) => sign.length !== 1)) return undefined;
  const [first, last] = [signs[found], signs[found + plain.length - 1]];
  return first && last ? [first.at, last.at + 1] : undefined;
}
