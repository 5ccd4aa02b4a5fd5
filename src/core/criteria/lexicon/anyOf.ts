/** Words as one alternative of a pattern, the longest first; what only looks around adds nothing to a length. */
export function anyOf(...words: readonly string[]): string {
  const lengthOf = (word: string): number => word.replace(/\(\?[=!<][^()]*(?:\([^()]*\)[^()]*)*\)/g, '').length;
  return `(?:${[...words].sort((a, b) => lengthOf(b) - lengthOf(a)).join('|')})`;
}
