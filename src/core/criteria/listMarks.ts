import { isListMark } from './lexicon/signs';

export interface ListMark {
  readonly at: number;
  readonly length: number;
}

const ANYWHERE =
  /(?<=^|[;。,:\n)分]|得分|[^\d.])(?:(?<number>\d{1,2})(?:\.|、|\))|\((?<bracketed>\d{1,2}|[一二三四五六七八九十]{1,2})\)|(?<chinese>[一二三四五六七八九十]{1,2})、|(?<spoken>[一二三四五六七八九]是|[A-Ha-h](?:[.、](?=\p{Script=Han}|\d)|\)))|\([a-h]\)|第[一二三四五六七八九][,、])/gu;

const LETTERED = /^\([a-h]\)$/;
const ORDERED = /^第/;

/**
 * 「2.90%＞X≥75%」 is item 2 of a list that has an item 1; 「2.5%以下」 alone is two and a half percent. A glued number is
 * a list mark only where it continues the count of one that stands apart.
 */
export function findListMarks(text: string): { readonly marks: readonly ListMark[]; readonly doubtful?: ListMark } {
  const marks: ListMark[] = [];
  let next = 1;
  let glued: ListMark | undefined;
  for (const match of text.matchAll(ANYWHERE)) {
    const at = match.index;
    const { number, bracketed, chinese, spoken } = match.groups ?? {};
    const atStart = at === 0 || /[;。\n:]/.test(text[at - 1] ?? '');
    const length = match[0].length;
    if (number !== undefined) {
      const isGlued = /\d/.test(text[at + length] ?? '') && !match[0].endsWith('、') && !match[0].endsWith(')');
      if (
        Number(number) === next &&
        !isGlued &&
        (atStart || match[0].endsWith('.') || (match[0].endsWith('、') && /[;。,\n分]/.test(text[at - 1] ?? '')))
      ) {
        marks.push({ at, length });
        next += 1;
      } else if (isGlued && atStart && Number(number) === next && next > 1) {
        marks.push({ at, length });
        next += 1;
      } else if (isGlued && atStart && Number(number) === 1 && next === 1) glued = { at, length };
      else if (isGlued && atStart && glued && Number(number) === 2) return { marks, doubtful: glued };
    } else if (
      (bracketed ?? chinese ?? spoken ?? LETTERED.exec(match[0])?.[0] ?? ORDERED.exec(match[0])?.[0]) !== undefined &&
      atStart
    ) {
      marks.push({ at, length });
    }
  }
  for (let at = 0; at < text.length; at++)
    // 「符合①得1分」 refers to an item, it begins none.
    if (
      isListMark(text.charAt(at)) &&
      !isListMark(text.charAt(at + 1)) &&
      !isListMark(text.charAt(at - 1)) &&
      !(/[、和及与-]/.test(text.charAt(at - 1)) && isListMark(text.charAt(at - 2))) &&
      !/(?:符合|满足|达到|做到|完成|具备|第)$/.test(text.slice(Math.max(0, at - 2), at))
    )
      marks.push({ at, length: 1 });
  return { marks };
}
