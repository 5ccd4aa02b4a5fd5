import { type Decimal, sumOf } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { type NumberedSentence, numberedSentences } from '../nearby';
import type { TextNumber } from '../numbersIn';
import { sameKind } from '../sameKind';
import { speaksOfOtherTime } from '../otherTime';
import { ownNoun } from '../ownNoun';
import type { Doubt, Proof, Suspect } from '../proof';

/** Words for what is left of one figure when another is taken off, whatever the report is about. */
const DIFFERENCES: readonly (readonly [left: RegExp, whole: RegExp, taken: RegExp])[] = [
  [/(?:账面)?净(?:值|额)(?:为)?$/, /(?:账面)?原值(?:共|为)?$/, /(?:已|累计|计提|提取|提)*折旧(?:额)?(?:为)?$/],
  [/闲置(?:资产|固定资产)?(?:为)?$/, /固定资产(?:原值|总额)?(?:共|为)?$/, /在用(?:固定资产)?(?:总额|原值)?(?:为)?$/],
  [
    /(?:尚有|还有|尚余|剩余|(?:结转(?:和|及)?)?结余)(?:资金)?(?:为)?$/,
    /(?:全年|调整后|年度|支出|财政|资金|年初|总)?(?:的)?预算(?:数|安排|资金|总额)?(?:为)?$/,
    /(?:全年|实际|累计|全年实际)?(?:支出|执行|支付)(?:数)?(?:为)?$/,
  ],
  [
    /(?:比|较)(?:计划|目标|任务)少(?:了)?$|尚差$|还差$/,
    /(?:计划|目标|任务)[\u4e00-\u9fff]{0,8}$/,
    /(?:实际)?(?:完成|建成|办结)(?:了)?$/,
  ],
  [
    /^(?:(?:当年|本年|收支相抵)?(?:净)?结余|收支相抵后?结转)(?:资金)?(?:为)?$/,
    /收入(?:合计|总额|决算)?(?:为)?$/,
    /(?<!基本|项目|人员|公用|三公|三保)支出(?:合计|总额|决算)?(?:为)?$/,
  ],
  [/净资产(?:总额)?(?:为)?$/, /资产(?:总额|总计|合计)(?:为)?$/, /(?<!流动|长期)负债(?:总额|总计|合计)?(?:为)?$/],
  [/提前(?:了)?$/, /(?:计划|合同|约定|批准)(?:工期|时间)?(?:为)?$/, /实际(?:工期|用时|完成)?(?:为)?$/],
  [
    /未(?:支付|拨付|使用)(?:资金)?(?:为)?$/,
    /(?:下达|安排|到位)(?:资金)?(?:共|为)?$/,
    /已?(?:支付|拨付|使用)(?:资金)?(?:共|为)?$/,
  ],
];

/** What follows from the other two by definition, in whatever order the three are said. */
const DEFINED: ReadonlySet<unknown> = new Set(
  DIFFERENCES.filter(([, whole]) => whole.test('原值') || whole.test('资产总额')),
);

/** 「原值1258.35万元，已提折旧594.57万元，净值663.78万元」. */
export const namedDifferences: Proof = {
  code: 'differenceWrong',
  level: 'error',
  law: '净值、闲置、结余等于总数减去已用的数',
  find(report) {
    let before: { readonly number: TextNumber; readonly words: string; readonly paragraph: number }[] = [];
    return numberedSentences(report).flatMap((sentence) => {
      const { numbers, words: wordsOf, paragraph } = sentence;
      return numbers.flatMap((number): readonly Doubt[] => {
        const words = wordsOf(number);
        if (before[0]?.paragraph !== paragraph) before = [];
        const near = [...before];
        before.push({ number, words, paragraph });
        if (speaksOfOtherTime(words, report.context.year)) return [];
        const alike = near.filter((one) => sameKind(one.number, number));
        const [last, other] = alike.map((one) => one.number).reverse();
        // 「安排33.56万元；…安排7.32万元，两村相差26.24万元」
        if (/相差$/.test(words) && last && other)
          return last.value.gt(other.value)
            ? judge(number, last, other, paragraph)
            : judge(number, other, last, paragraph);
        const behind = numbers
          .slice(numbers.indexOf(number) + 1)
          .filter((one) => sameKind(one, number))
          .map((one) => ({ number: one, words: wordsOf(one), paragraph }));
        const pairs = DIFFERENCES.filter(([left]) => left.test(words)).flatMap((kind) => {
          const [left, whole, taken] = kind;
          const defined = DEFINED.has(kind);
          const said = defined ? [...behind.reverse(), ...alike] : alike;
          const less = said.filter((one) => taken.test(one.words)).at(-1);
          const all = said.filter((one) => whole.test(one.words) && one !== less).at(-1);
          if (!all || !less || [all, less].some((one) => speaksOfOtherTime(one.words, report.context.year))) return [];
          if (isInBracketBefore(sentence, number, all.number)) return [];
          // 「支付最少的是甲，剩余27.05万元」 behind what all of them had: of what its own sentence names.
          const elsewhere = !numbers.includes(all.number) && !numbers.includes(less.number);
          if (elsewhere && !defined && namesSubject(sentence, number)) return [];
          const [own, ofAll, ofLess] = [nounOf(left, words), nounOf(whole, all.words), nounOf(taken, less.words)];
          // 「其中行政空编1名」, 「东村计划2.5公里，西村完成1.8公里」
          // 「固定资产净值802.11万元（原值…，减累计折旧…）」 goes on with what it named.
          const another =
            own !== '' && !all.words.includes(own) && !less.words.includes(own) && !(defined && ofAll === '');
          const apart = ofAll !== '' && ofLess !== '' && !ofAll.includes(ofLess) && !ofLess.includes(ofAll);
          if (another || apart) return [];
          // 「在用870万元，出租12万元，闲置18万元」: what else was taken off stands between.
          const more = number.kind === 'money' ? alike.slice(alike.lastIndexOf(less) + 1) : [];
          const rest = sumOf([number, ...more.map((one) => one.number)].map(({ value }) => value));
          return more.length > 0 && less.number.value.plus(rest).equals(all.number.value)
            ? [[]]
            : [judge(number, all.number, less.number, paragraph, defined)];
        });
        if (pairs.length === 0 && LEFT.test(words)) return leftByPlace(sentence, number);
        // It may be left of one thing or of another: one that fits is meant.
        return pairs.some((doubts) => doubts.length === 0) ? [] : (pairs[0] ?? []);
      });
    });
  },
};

/** 「固定资产净值448.53万元（原值…、累计折旧…），无形资产净值11.88万元」: the bracket explains what stands before it. */
function isInBracketBefore({ numbers, before }: NumberedSentence, left: TextNumber, all: TextNumber): boolean {
  const opened = (one: TextNumber): number => before(one).split('(').length - before(one).split(')').length;
  return numbers.includes(all) && all.span[0] < left.span[0] && opened(all) > opened(left);
}

/** Words of its own before the clause in which the number stands. */
function namesSubject({ before, words }: NumberedSentence, number: TextNumber): boolean {
  return /[\u4e00-\u9fff]{2,}/.test(
    before(number)
      .replace(/["“”\s]/g, '')
      .slice(0, -words(number).length || undefined),
  );
}

/** Whose figure it is, in front of what kind of figure it is. */
function nounOf(kind: RegExp, words: string): string {
  return ownNoun(words.slice(0, kind.exec(words)?.index ?? 0));
}

const LEFT = /^(?:尚|还)?(?:结余|剩余|节余|节约|节支|余)(?:资金)?(?:了|为)?$/;
const PLANNED = /预算|计划|概算|下达|到位|安排|总投资|合同/;

/** 「用车费6.32万元，预算7.00万元，结余0.68万元」: the only two amounts before it, of which one was planned. */
function leftByPlace({ numbers, between, words, paragraph }: NumberedSentence, left: TextNumber): readonly Doubt[] {
  const before = numbers.slice(0, numbers.indexOf(left));
  const start = before.reduce(
    (from, one, at) => (/[;。]/.test(between(one, before[at + 1] ?? left)) ? at + 1 : from),
    0,
  );
  const [one, other, more] = before.slice(start).filter((each) => sameKind(each, left));
  if (!one || !other || more || left.kind !== 'money') return [];
  const [planned, done] = PLANNED.test(words(one)) ? [one, other] : [other, one];
  if (!PLANNED.test(words(planned)) || PLANNED.test(words(done)) || /上年|去年/.test(words(done))) return [];
  return judge(left, planned, done, paragraph);
}

function judge(
  left: TextNumber,
  whole: TextNumber,
  taken: TextNumber,
  paragraph: number,
  defined = false,
): readonly Doubt[] {
  const exact = whole.value.minus(taken.value);
  const slack = left.kind === 'money' ? left.step.plus(whole.step).plus(taken.step).div(2) : left.value.times(0);
  // What may be left of something else is told only where it is left at all; who is missing is missing of these.
  if ((exact.isNegative() && left.kind !== 'count' && !defined) || exact.minus(left.value).abs().lte(slack)) return [];
  const suspect = ({ span, text }: TextNumber, should: Decimal): Suspect => ({
    at: { paragraph, span },
    says: text,
    should: inDressOf(text, should),
  });
  return [
    {
      ...suspect(left, exact),
      ...(exact.isNegative() && { should: '' }),
      why: `${whole.text} － ${taken.text}`,
      suspects: [suspect(whole, taken.value.plus(left.value)), suspect(taken, whole.value.minus(left.value))],
    },
  ];
}
