import type { ItemMarksPhrase } from '../phrase';
import { type Scanner, sticky } from '../scanner';
import { NUMBER, numberText } from './parseAmount';

const MARK = '[①-⑳]';
const several = sticky(
  `(?<=[,;。:\\n(])(?<items>${MARK}(?:[、和至-]?${MARK})+)(?:项|条|点)?(?:各|均|分别|每项)(?:为|得|计|占|是)?(?<points>${NUMBER})分(?=[,;。)\\n]|$)`,
);
const single = sticky(
  `(?<=(?:各|均|分别|每项)[^,;。\\n]{1,6}分(?:[,;、]${MARK}[^,;。\\n]{1,6}分){0,6}[,;、])(?<items>${MARK})(?:为|得|计|占|是)?(?<points>${NUMBER})分(?=[,;。)\\n]|$)`,
);

/** 「①1分，②1分，③2分」: right behind its number no item has room for a name. */
const chained = sticky(
  `(?<=[,;。:\\n(、])(?<items>${MARK})(?:项)?(?:为|得|计|占|是)?(?<points>${NUMBER})分(?=[,;、]${MARK}(?:项)?(?:为|得|计|占|是)?${NUMBER}分)|(?<=${MARK}(?:项)?(?:为|得|计|占|是)?[\\d.]{1,5}分[,;、])(?<last>${MARK})(?:项)?(?:为|得|计|占|是)?(?<lastPoints>${NUMBER})分(?=[,;。、)\\n]|$)`,
);

/** item marks = list mark { list mark } "各" points { "," list mark points } ; 「①②③各1分，④2分」 */
export function parseItemMarks(scanner: Scanner): ItemMarksPhrase | undefined {
  const read = scanner.read(several) ?? scanner.read(single) ?? scanner.read(chained);
  const { items, last, points: own, lastPoints } = read?.parts ?? {};
  const points = numberText(own ?? lastPoints ?? '');
  if (!read || points === undefined) return undefined;
  return { kind: 'itemMarks', items: itemsIn(items ?? last ?? ''), points, span: read.span };
}

/** 「①②③」 「①-③」 */
function itemsIn(text: string): readonly number[] {
  const numbers = Array.from(text).flatMap((character) => {
    const at = (character.codePointAt(0) ?? 0) - FIRST;
    return at >= 0 && at < 20 ? [at + 1] : [];
  });
  const [first = 0, last = 0] = numbers;
  return /[至-]/.test(text) && numbers.length === 2
    ? Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
    : numbers;
}

const FIRST = 0x2460;
