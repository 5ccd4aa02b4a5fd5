import { onceFor } from '../../base/onceFor';
import { evened } from '../../statements/readText';
import { HEADING_STYLES } from './numbering';
import { calculate } from '../arithmetic';
import { brokenNumbersIn } from '../numbersIn';
import type { Doubt, Proof } from '../proof';
import type { ReadParagraph } from '../readParagraph';
import type { ReportText } from '../reportText';

export const brokenNumber: Proof = {
  code: 'brokenNumber',
  level: 'error',
  law: '数字写得完整',
  find: ({ paragraphs }) => paragraphs.flatMap(brokenIn),
};

const brokenIn = onceFor(({ at, text, even, mentions, inTable }: ReadParagraph): readonly Doubt[] => [
  ...brokenNumbersIn(even).map((span) => {
    const says = text.slice(span[0], span[1]);
    return { at: { paragraph: at, span }, says, should: resultBefore(even.slice(0, span[0]), says), why: '写坏了' };
  }),
  // 「拨款1231.82，其中：…95.00万元」
  ...(inTable ? [] : mentions)
    // 「流动比率2.46」
    .filter(({ kind, unit, of }) => kind === 'money' && unit === '' && !/比率|倍数|系数|指数/.test(of.item ?? ''))
    .map(({ at: place, text: says }) => ({ at: place, says, should: `${says}万元`, why: '后面没有单位' })),
]);

/** 「（8.95/9.97）*100%=」 says what should stand behind it. */
function resultBefore(before: string, says: string): string {
  const formula = /([\d.,()[\]+\-*×xX÷/%]*[+\-*×xX÷/][\d.,()[\]+\-*×xX÷/%]*)=$/.exec(before.replace(/\s/g, ''))?.[1];
  const result = formula === undefined ? undefined : calculate(formula);
  if (!result) return '';
  return says.endsWith('%') ? `${result.value.times(100).toFixed(2)}%` : result.value.toFixed(2);
}

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

/** A short line behind one of these is a heading; behind a digit it may be an item of a list. */
const HEADINGS = HEADING_STYLES.slice(0, 2);

function headingStyle(words: string): number {
  const even = evened(words.trimStart());
  return HEADINGS.findIndex((pattern) => pattern.test(even));
}

/** What stands behind each paragraph, blanks passed over: once from the end, as a report may end with thousands of them. */
const nextFilled = onceFor(({ paragraphs }: ReportText) => {
  const next: (ReportText['paragraphs'][number] | undefined)[] = [];
  for (let at = paragraphs.length - 2; at >= 0; at--)
    next[at] = paragraphs[at + 1]?.text.trim() === '' ? next[at + 1] : paragraphs[at + 1];
  return next;
});

export const headingEmpty: Proof = {
  code: 'headingEmpty',
  level: 'notice',
  law: '标题下面有内容',
  find: ({ text }) =>
    text.paragraphs.flatMap(({ text: words, table }, paragraph): Doubt[] => {
      const next = nextFilled(text)[paragraph];
      const own = headingStyle(words);
      const other = next && next.text.trim().length <= 30 ? headingStyle(next.text) : -1;
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
    for (const name of listedAppendices(text)) captions.add(name);
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

/** 「附件：1.甲表」, 「2.乙表」: what is handed in beside the report is there, too. */
function listedAppendices({ paragraphs }: ReportText): readonly string[] {
  const from = paragraphs.findIndex(({ text, table }) => table === undefined && /^\s*附件[：:]/.test(text));
  if (from < 0) return [];
  const lines = paragraphs.slice(from, from + 20).map(({ text }) =>
    evened(text)
      .replace(/^\s*附件:/, '')
      .trim(),
  );
  const end = lines.findIndex((line, at) => at > 0 && !/^\d{1,2}[.、]/.test(line));
  return lines
    .slice(0, end < 0 ? lines.length : end)
    .flatMap((line) => [...line.matchAll(/(?:^|[;\s])(\d{1,2})[.、]/g)].map(([, digits]) => `附件${digits ?? ''}`));
}
