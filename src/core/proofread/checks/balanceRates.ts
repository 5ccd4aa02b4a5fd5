import { type Decimal, roundHalfUp } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { type NumberedSentence, numberedSentences } from '../nearby';
import type { TextNumber } from '../numbersIn';
import type { Doubt, Proof } from '../proof';

interface Balance {
  readonly rate: RegExp;
  readonly part: RegExp;
  readonly whole: RegExp;
}

/** What every balance sheet is measured by; its amounts stand in the sentences before. */
const RATES: readonly Balance[] = [
  {
    rate: /资产负债率(?:为|是|达)?$/,
    part: /(?<!流动|长期)负债(?:总额|总计|合计)?$/,
    whole: /资产(?:总额|总计|合计)$/,
  },
  { rate: /现金比率(?:为|是|达)?$/, part: /货币资金(?:余额)?$/, whole: /流动负债(?:合计|总额)?$/ },
  { rate: /流动比率(?:为|是|达)?$/, part: /流动资产(?:合计|总额)?$/, whole: /流动负债(?:合计|总额)?$/ },
  { rate: /(?:固定资产)?成新率(?:为|是|达)?$/, part: /固定资产净(?:值|额)$/, whole: /固定资产原值$/ },
];

export const balanceRates: Proof = {
  code: 'rateWrong',
  level: 'error',
  law: '资产负债率、现金比率、流动比率、成新率由前面写的资产和负债算得出来',
  find(report) {
    const sentences = numberedSentences(report);
    return sentences.flatMap((sentence, at) =>
      sentence.numbers.flatMap((rate): readonly Doubt[] => {
        const definition = rate.kind === 'rate' ? RATES.find((one) => one.rate.test(plain(sentence, rate))) : undefined;
        if (!definition) return [];
        const near = sentences.slice(0, at + 1).filter((one) => one.paragraph === sentence.paragraph);
        const words = report.paragraphs[sentence.paragraph]?.even ?? '';
        const part = amount(near, definition.part) ?? currentAssets(near, definition);
        const whole = amount(near, definition.whole) ?? currentDebts(near, definition, words);
        return part && whole ? judge(sentence.paragraph, rate, [part, whole], words) : [];
      }),
    );
  },
};

function plain(sentence: NumberedSentence, number: TextNumber): string {
  return sentence.words(number).replace(/(?:余额|共计|共|为|是)$/, '');
}

/** The only amount of these words in the paragraph. */
function amount(near: readonly NumberedSentence[], words: RegExp): TextNumber | undefined {
  const found = near.flatMap((one) =>
    one.numbers.filter((number) => number.kind === 'money' && words.test(plain(one, number))),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Who owes nothing for long owes all of it now. */
function currentDebts(near: readonly NumberedSentence[], { whole }: Balance, words: string): TextNumber | undefined {
  const noLong = /(?:不存在|没有|无)[^。;,]{0,12}长期负债/.test(words);
  return whole.source.startsWith('流动负债') && noLong ? amount(near, /负债(?:总额|总计|合计)$/) : undefined;
}

/** What is not invested is 货币资金, and what others owe her, where nothing else is said to be. */
function currentAssets(near: readonly NumberedSentence[], { part }: Balance): TextNumber | undefined {
  if (!part.source.startsWith('流动资产')) return undefined;
  const owed = amount(near, /其他应收款(?:净额)?$/);
  return owed?.value.isZero() === true ? amount(near, /货币资金(?:余额)?$/) : undefined;
}

function judge(
  paragraph: number,
  rate: TextNumber,
  [part, whole]: readonly [TextNumber, TextNumber],
  words: string,
): readonly Doubt[] {
  if (whole.value.isZero()) return [];
  const exact: Decimal = part.value.div(whole.value);
  const spread = part.step.plus(whole.step).div(2).div(whole.value.abs());
  // A ratio may be said as 1.20 or as 120 %, and mixed up is mixed up.
  if (rate.value.minus(exact).abs().lte(rate.step.div(2).plus(spread))) return [];
  // What the paragraph says more than once is not what is wrong.
  const once = [part, whole].filter(({ text }) => words.split(text).length === 2);
  return [
    {
      at: { paragraph, span: rate.span },
      says: rate.text,
      should: inDressOf(rate.text, roundHalfUp(exact, 6)),
      why: `${part.text} ÷ ${whole.text}`,
      ...(once.length > 0 && {
        suspects: once.map(({ span, text }) => ({ at: { paragraph, span }, says: text, should: '' })),
      }),
    },
  ];
}
