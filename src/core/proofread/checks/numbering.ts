import { evened } from '../../statements/readText';
import type { TextPlace } from '../mention';
import type { Doubt, Proof } from '../proof';
import type { ReportText } from '../reportText';

const DIGITS = '一二三四五六七八九十';
/** How headings are numbered, outermost first. */
export const HEADING_STYLES: readonly RegExp[] = [
  /^([一二三四五六七八九十]{1,3})、/,
  /^\(([一二三四五六七八九十]{1,3})\)/,
  /^(\d{1,2})[.、](?!\d)/,
  /^\((\d{1,2})\)/,
];

/** A list within a list may be numbered alike: behind it the outer one goes on. */
function outside(expected: readonly number[] | undefined, number: number): readonly number[] {
  return expected?.slice(expected.indexOf(number) + 1) ?? [];
}

/** A heading that nothing before it bore out: the first of its kind, and one that begins anew. */
interface Began {
  readonly at: TextPlace;
  readonly written: string;
  readonly rightly: number;
}

function beginning(
  expected: readonly number[] | undefined,
  number: number,
  at: TextPlace,
  written: string,
): Began | undefined {
  if (expected === undefined) return number === 1 ? undefined : { at, written, rightly: 1 };
  const [outer] = expected;
  return number === 1 && outer !== undefined ? { at, written, rightly: outer } : undefined;
}

/** 「(1)贯彻…。(2)加强…。」: several of a list in one paragraph; 「3.…。4.1项工作」 goes on with the next. */
function lastWithin(words: string, style: number, number: number): number {
  const marks = style === 3 ? /[。;]\s*\((\d{1,2})\)/g : /[。;]\s*(\d{1,2})[.、]/g;
  if (style < 2) return number;
  return [...words.matchAll(marks)].reduce(
    (last, [, digits]) => (Number(digits) === last + 1 ? last + 1 : last),
    number,
  );
}

export const numberingBroken: Proof = {
  code: 'numberingBroken',
  level: 'notice',
  law: '标题的序号连续',
  find: ({ text }) => {
    /** Which numbers may come next: a wrong one may be a slip, or one may be left out before it. */
    const next: (readonly number[] | undefined)[] = HEADING_STYLES.map(() => undefined);
    /** The heading before, with the number that would have let this one follow. */
    const before: (Began | undefined)[] = HEADING_STYLES.map(() => undefined);
    let top = 0;
    return text.paragraphs.flatMap(({ text: shown, table }, paragraph): Doubt[] => {
      const words = evened(shown);
      const trimmed = words.trimStart();
      const style = HEADING_STYLES.findIndex((pattern) => pattern.test(trimmed));
      if (/^(?:第[一二三四五六七八九十]部分|附件)/.test(trimmed)) next.fill(undefined);
      if (style < 0 || table !== undefined) return [];
      const written = HEADING_STYLES[style]?.exec(trimmed)?.[1] ?? '';
      const number = numberOf(written);
      const expected = next[style];
      next.fill(undefined, style + 1);
      const began = before[style];
      const spelt = /\d/.test(written) ? String : inChinese;
      const start = words.indexOf(written);
      const span = [start, start + written.length] as const;
      const [should] = expected ?? [];
      const [from] = [top, (top = style === 0 ? paragraph : top)];
      before[style] = beginning(expected, number, { paragraph, span }, written);
      const last = lastWithin(words, style, number);
      next[style] = [last + 1, ...(number === 1 ? (expected ?? []) : outside(expected, number))];
      if (number === 1 || expected === undefined || should === undefined || expected.includes(number)) return [];
      next[style] = [should + 1, last + 1];
      const digits = style === 0 ? typedInDigits(text.paragraphs.slice(from, paragraph), from, should) : undefined;
      if (digits) return [digits];
      if (began?.rightly === number - 1)
        return [{ at: began.at, says: began.written, should: spelt(began.rightly), why: `后一个标题是“${written}”` }];
      return [
        {
          at: { paragraph, span },
          says: written,
          should: spelt(should),
          why: `前一个标题是“${spelt(should - 1)}”`,
        },
      ];
    });
  },
};

/** 「一、…」, 「2、…」, 「四、…」: the second heading is there, its number is of another kind. */
function typedInDigits(between: ReportText['paragraphs'], from: number, number: number): Doubt | undefined {
  const lists = between.flatMap(({ text, table }, at) => {
    const digits = table === undefined ? /^\s*(\d{1,2})[.、](?!\d)/.exec(evened(text))?.[1] : undefined;
    return digits === undefined ? [] : [{ at, digits, text }];
  });
  const own = lists.find(
    ({ digits }, index) => Number(digits) === number && Number(lists[index - 1]?.digits) !== number - 1,
  );
  if (!own || own.text.trim().length > 20) return undefined;
  const start = evened(own.text).indexOf(own.digits);
  const at: TextPlace = { paragraph: from + own.at, span: [start, start + own.digits.length] };
  return { at, says: own.digits, should: inChinese(number), why: `前一个标题是“${inChinese(number - 1)}”` };
}

function numberOf(text: string): number {
  if (/\d/.test(text)) return Number(text);
  if (!text.includes('十')) return digit(text);
  const [tens = '', ones = ''] = text.split('十');
  return (tens === '' ? 1 : digit(tens)) * 10 + digit(ones);
}

function digit(character: string): number {
  return character === '' ? 0 : DIGITS.indexOf(character) + 1;
}

function inChinese(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  // 十二, not 一十二.
  const count = tens > 1 ? (DIGITS[tens - 1] ?? '') : '';
  return `${count}${tens === 0 ? '' : '十'}${DIGITS[ones - 1] ?? ''}`;
}
