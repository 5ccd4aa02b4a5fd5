export const LINE_BREAK = '\n';
/** Signs that are printed in many ways. `Q` for ≦ is not among them: that would be a guess. */
export const sameSign: ReadonlyMap<string, string> = new Map([
  ...pairs('≤', '≦⩽'),
  ...pairs('≥', '≧⩾'),
  ...pairs('*', '×✕✖∗'),
  ...pairs('/', '÷∕'),
  ...pairs('-', '−–—―─∼〜‐‑~'),
  ...pairs('。', '｡'),
  ...pairs('在', '∈'),
  ...pairs('(', '【〔'),
  ...pairs(')', '】〕'),
  ...pairs('、', '､'),
  ...pairs(':', '→⇒'),
]);
function pairs(sign: string, others: string): readonly (readonly [string, string])[] {
  return Array.from(others, (other) => [other, sign] as const);
}
export function isListMark(character: string): boolean {
  return /[①-⒇⒈-⒛❶-❿➀-➓]/.test(character);
}
export const DIGITS: ReadonlyMap<string, number> = new Map([
  ...Array.from('零一二三四五六七八九', (digit, value) => [digit, value] as const),
  ['〇', 0],
  ['两', 2],
  ['十', 10],
  ['百', 100],
]);
