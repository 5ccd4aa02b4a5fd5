const NUMERALS = '一二三四五六七八九十';

/** 「四」, 「两」 and 「4」; 0 where it is none of them. */
export function spelledCount(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return text === '两' ? 2 : NUMERALS.indexOf(text) + 1;
}

/** A count in the dress of another: 「四」 beside 「五」, 「4」 beside 「5」. */
export function countLike(count: number, model: string): string {
  return /\d/.test(model) ? String(count) : (NUMERALS[count - 1] ?? String(count));
}
