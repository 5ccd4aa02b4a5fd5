import { onceFor } from '../../base/onceFor';
import { brokenNumbersIn } from '../numbersIn';
import type { TextPlace } from '../mention';
import type { Doubt, Proof } from '../proof';
import type { ReadParagraph } from '../readParagraph';

export const brokenNumber: Proof = {
  code: 'brokenNumber',
  level: 'error',
  law: '数字写得完整',
  find: ({ paragraphs }) => paragraphs.flatMap(brokenIn),
};

const brokenIn = onceFor(({ at, text, even }: ReadParagraph): readonly Doubt[] =>
  brokenNumbersIn(even).map((span) => ({
    at: { paragraph: at, span },
    says: text.slice(span[0], span[1]),
    should: '',
    why: '这不是一个数',
  })),
);

/** Fields and blanks that nobody filled. */
const LEFT_OVER =
  /[{｛【][#^/]?[\u4e00-\u9fffA-Za-z][^{}｛｝【】\n]{0,30}[}｝】]|[X×Ｘ]{2,}|某某|\d{0,3}[Xx]{2}(?:年|万元|%|个|人)|待填写|待补充|待完善|_{3,}/g;

export const leftOver: Proof = {
  code: 'leftOver',
  level: 'error',
  law: '没有没填的空和留下的字段',
  find: ({ paragraphs }) => paragraphs.flatMap(leftIn),
};

const leftIn = onceFor(({ at, text }: ReadParagraph): readonly Doubt[] =>
  [...text.matchAll(LEFT_OVER)].map((match) => ({
    at: { paragraph: at, span: [match.index, match.index + match[0].length] },
    says: match[0],
    should: '',
    why: '这里还没有填',
  })),
);

const DIGITS = '一二三四五六七八九十';
const STYLES: readonly RegExp[] = [
  /^([一二三四五六七八九十]{1,3})、/,
  /^[（(]([一二三四五六七八九十]{1,3})[)）]/,
  /^(\d{1,2})[.．、](?!\d)/,
  /^[（(](\d{1,2})[)）]/,
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

/** A short line behind one of these is a heading; behind a digit it may be an item of a list. */
const HEADINGS = STYLES.slice(0, 2);

export const numberingBroken: Proof = {
  code: 'numberingBroken',
  level: 'notice',
  law: '标题的序号连续',
  find: ({ text }) => {
    /** Which numbers may come next: a wrong one may be a slip, or one may be left out before it. */
    const next: (readonly number[] | undefined)[] = STYLES.map(() => undefined);
    /** The heading before, with the number that would have let this one follow. */
    const before: (Began | undefined)[] = STYLES.map(() => undefined);
    return text.paragraphs.flatMap(({ text: words, table }, paragraph): Doubt[] => {
      const trimmed = words.trimStart();
      const style = STYLES.findIndex((pattern) => pattern.test(trimmed));
      if (/^(?:第[一二三四五六七八九十]部分|附件)/.test(trimmed)) next.fill(undefined);
      if (style < 0 || table !== undefined) return [];
      const written = STYLES[style]?.exec(trimmed)?.[1] ?? '';
      const number = numberOf(written);
      const expected = next[style];
      next.fill(undefined, style + 1);
      const began = before[style];
      const spelt = /\d/.test(written) ? String : inChinese;
      const start = words.indexOf(written);
      const span = [start, start + written.length] as const;
      const [should] = expected ?? [];
      before[style] = beginning(expected, number, { paragraph, span }, written);
      next[style] = [number + 1, ...(number === 1 ? (expected ?? []) : outside(expected, number))];
      if (number === 1 || expected === undefined || should === undefined || expected.includes(number)) return [];
      next[style] = [should + 1, number + 1];
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

export const headingEmpty: Proof = {
  code: 'headingEmpty',
  level: 'notice',
  law: '标题下面有内容',
  find: ({ text }) =>
    text.paragraphs.flatMap(({ text: words, table }, paragraph): Doubt[] => {
      const next = text.paragraphs.slice(paragraph + 1).find(({ text: other }) => other.trim() !== '');
      const own = HEADINGS.findIndex((pattern) => pattern.test(words.trimStart()));
      const other =
        next && next.text.trim().length <= 30
          ? HEADINGS.findIndex((pattern) => pattern.test(next.text.trimStart()))
          : -1;
      const heading = own >= 0 && table === undefined && words.trim().length <= 30 && !/[。；;：:]$/.test(words.trim());
      // 「（三）绩效目标」 followed by 「一、总体目标」: whatever its marks, what begins anew is inside.
      const begins = next !== undefined && other !== own && /^[（(]?一[、)）]/.test(next.text.trimStart());
      const followed = next !== undefined && (next.table !== undefined || other < 0 || other > own || begins);
      if (!heading || followed || !next) return [];
      return [
        { at: { paragraph, span: [0, words.length] }, says: words.trim(), should: '', why: '这个标题下面没有内容' },
      ];
    }),
};

const REFERENCE = /(?:见|如|详见)[“"]?(表|图|附件)(\d{1,2})/g;

export const referenceMissing: Proof = {
  code: 'referenceMissing',
  level: 'notice',
  law: '提到的表、图、附件在报告里都有',
  find: ({ text }) => {
    const captions = new Set(
      text.paragraphs.flatMap(({ text: words }) => {
        const match = /^\s*(表|图|附件)\s*(\d{1,2})/.exec(words);
        return match ? [`${match[1] ?? ''}${match[2] ?? ''}`] : [];
      }),
    );
    const kinds = new Set([...captions].map((caption) => caption.replace(/\d+/, '')));
    return text.paragraphs.flatMap(({ text: words }, paragraph) =>
      [...words.matchAll(REFERENCE)].flatMap((match): Doubt[] => {
        const kind = match[1] ?? '';
        const name = `${kind}${match[2] ?? ''}`;
        if (captions.has(name) || !kinds.has(kind)) return [];
        return [
          {
            at: { paragraph, span: [match.index, match.index + match[0].length] },
            says: name,
            should: '',
            why: `报告里没有${name}`,
          },
        ];
      }),
    );
  },
};

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
