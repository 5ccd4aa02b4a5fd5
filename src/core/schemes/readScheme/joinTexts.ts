/** What a page break cut in two is joined again; what stood in rows of its own stays in lines of its own. */
export function joinTexts(first: string, next: string, afterBreak: boolean): string {
  if (first === '' || next === '') return first + next;
  return isCut(first, next, afterBreak) ? first + next : `${first}\n${next}`;
}

function isCut(first: string, next: string, afterBreak: boolean): boolean {
  if (STARTS_ITEM.test(next)) return false;
  if (OPEN_END.test(first)) return true;
  return afterBreak && !COMPLETE.test(first);
}

const STARTS_ITEM = /^(?:[①-⑳]|[（(]?\d{1,2}[)）.、．](?!\d)|[（(]?[一二三四五六七八九十]{1,2}[)）、])/;
const OPEN_END = /[，,、（(≥≤<>＜＞=＝]$/;
const COMPLETE = /[。；;！？：:.）)]$|[分止]$/;
