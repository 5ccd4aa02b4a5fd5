import { plainText } from '../../base/text';

/** That it was done, in so many words. */
const DONE = '完成|达到|达成|实现|达标|落实|到位|建成|竣工|完工';
/** What adds nothing to a success, and takes nothing from it. */
const NEUTRAL = '已经|已|均|都|了|得到|得以|取得|有效|显著|明显|大幅|充分|切实|全面|全部|圆满|按时|按期|如期|及时|顺利';
const GENERAL = `${DONE}|${NEUTRAL}|效果良好|效果显著|成效显著|效果明显|成效明显|年度|预期|既定|各项|绩效|指标|目标|任务|要求|100%`;
/** What a wish says beside what it wishes for. */
const UNDONE_OF_WISHES = `${NEUTRAL}|不断|持续|进一步|稳步|不低于|不少于|至少|以上|及|和|与|并|≥`;
const OF_WISHES = `${DONE}|${UNDONE_OF_WISHES}`;

const NUMERAL = '\\d+(?:\\.\\d+)?|[零一二两三四五六七八九十百千万亿半]+';
const STRONG = /显著|明显|大幅/;
const CLAUSES = /[,，;；。、:：\s]+/;

/**
 * Whether a completion says of all that was wished for that it came about, and nothing else. Each word of it has to be one of
 * success or of the wish itself, and none of the wish may be left over: 「杜绝事故」 is not met by 「事故」, nor 「逐步改善」 by hope.
 */
export function isPlainlyMet(completion: string, wish: string): boolean {
  const [said, wanted] = [plainText(completion), plainText(wish)];
  if (said === '') return false;
  const clauses = said.split(CLAUSES).filter((clause) => clause !== '');
  if (clauses.every((clause) => isAll(clause, GENERAL) && new RegExp(`${DONE}|效果|成效|100%`).test(clause)))
    return true;
  if (wanted === '' || (STRONG.test(wanted) && !STRONG.test(said))) return false;
  let open = wanted;
  for (const clause of clauses) {
    const pieces = piecesOf(clause, wanted);
    if (!pieces) return false;
    for (const piece of pieces) open = open.replace(piece, '|');
  }
  // 「圆满」 of 「圆满完成」 does not say that it is done.
  const left = new RegExp(DONE).test(said) ? OF_WISHES : UNDONE_OF_WISHES;
  return open.split(/[|,，;；。、:：\s]+/).every((rest) => rest === '' || isAll(rest, left));
}

function isAll(text: string, words: string): boolean {
  return new RegExp(`^(?:${words})+$`).test(text);
}

/** The pieces of the wish that a clause repeats, each as long as it can be; nothing where another word stands between them. */
function piecesOf(clause: string, wish: string): readonly string[] | undefined {
  const pieces: string[] = [];
  let rest = clause;
  while (rest !== '') {
    const piece = numberAt(rest, wish) ?? pieceAt(rest, wish);
    const word = piece ?? new RegExp(`^(?:${GENERAL})`).exec(rest)?.[0];
    if (word === undefined || word === '') return undefined;
    if (piece !== undefined) pieces.push(piece);
    rest = rest.slice(word.length);
  }
  return pieces;
}

/** A number is repeated whole and with the word behind it, or it is another: 「4次」 is no part of 「14次」. */
function numberAt(text: string, wish: string): string | undefined {
  const own = new RegExp(`^(?:${NUMERAL})[^]?`).exec(text)?.[0];
  if (own === undefined) return undefined;
  const known = [...wish.matchAll(new RegExp(`(?:${NUMERAL})[^]?`, 'g'))].map(([each]) => each);
  return known.includes(own) ? own : '';
}

function pieceAt(text: string, wish: string): string | undefined {
  const end = text.search(new RegExp(NUMERAL));
  for (let length = end > 0 ? end : text.length; length > 1; length--)
    if (wish.includes(text.slice(0, length))) return text.slice(0, length);
  return undefined;
}
