import { type Decimal, ZERO, sumOf } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import { inDressOf } from '../mentions';
import { type NumberedSentence, numberedSentences } from '../nearby';
import type { TextNumber } from '../numbersIn';
import type { Doubt, Proof, Suspect } from '../proof';

/** 「发放资金42.31万元，惠及809户902人。其中：农村低保664户730人、36.72万元；…」: each measure has its own sum. */
export const listTotals: Proof = {
  code: 'partsDiffer',
  level: 'error',
  law: '“其中”各项都写了户数、人数、金额的，各自相加等于前面的总数',
  find: (report) => numberedSentences(report).flatMap(brokenIn),
};

const brokenIn = onceFor((sentence: NumberedSentence): readonly Doubt[] => {
  const { between, paragraph } = sentence;
  // A share is of its own item.
  const numbers = sentence.numbers.filter(({ kind }) => kind === 'money' || kind === 'count');
  const start = numbers.findIndex((number, at) => {
    const before = numbers[at - 1];
    return before !== undefined && /^[,。;]?\(?其中[:,]?/.test(between(before, number));
  });
  if (start < 0) return [];
  const items = itemsOf(sentence, numbers.slice(start));
  const [first] = items;
  const measures = first?.map(measureOf) ?? [];
  // All alike, each with several measures: then nothing is left out.
  const alike = items.every(
    (item) => item.length === measures.length && item.every((one) => measures.includes(measureOf(one))),
  );
  if (items.length < 2 || measures.length < 2 || new Set(measures).size !== measures.length || !alike) return [];
  return measures.flatMap((measure): readonly Doubt[] => {
    const whole = numbers
      .slice(0, start)
      .filter((one) => measureOf(one) === measure)
      .at(-1);
    const parts = items.flatMap((item) => item.filter((one) => measureOf(one) === measure));
    return whole ? judge(whole, parts, paragraph) : [];
  });
});

function measureOf({ kind, unit }: TextNumber): string {
  return kind === 'money' ? kind : unit;
}

function itemsOf({ between }: NumberedSentence, numbers: readonly TextNumber[]): readonly (readonly TextNumber[])[] {
  const items: TextNumber[][] = [];
  for (const number of numbers) {
    const last = items.at(-1)?.at(-1);
    if (last && !/[;；]/.test(between(last, number))) items.at(-1)?.push(number);
    else items.push([number]);
  }
  return items;
}

function judge(whole: TextNumber, parts: readonly TextNumber[], paragraph: number): readonly Doubt[] {
  const sum = sumOf(parts.map(({ value }) => value));
  const slack = whole.kind === 'money' ? whole.step.plus(sumOf(parts.map(({ step }) => step))).div(2) : ZERO;
  const off = sum.minus(whole.value);
  if (off.abs().lte(slack)) return [];
  const suspect = ({ span, text }: TextNumber, should: Decimal): Suspect => ({
    at: { paragraph, span },
    says: text,
    should: inDressOf(text, should),
  });
  return [
    {
      ...suspect(whole, sum),
      why: `各项之和：${parts.map(({ text }) => text).join('＋')}`,
      suspects: parts.map((part) => suspect(part, part.value.minus(off))),
    },
  ];
}
