/** Excel's `=` does not tell capitals from small letters, so neither do we: 「A级」 is 「a级」. */
export function sameLevel(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
