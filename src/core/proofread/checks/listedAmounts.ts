import { type Decimal, ZERO, sumOf } from '../../base/decimal';
import { cutsOf } from '../cutsOf';
import { inDressOf } from '../mentions';
import { type NumberedSentence, numberedSentences } from '../nearby';
import type { TextNumber } from '../numbersIn';
import type { Doubt, Proof } from '../proof';
import { isSlip } from '../slips';

/** 「各项目支出为：甲12万元、乙3万元、丙5万元」. */
const LEAD =
  /按[^,;。:\d]{1,8}(?:分|看|划分)[,:][^\d,;。:]*$|(?:各|具体|分别|明细|按|构成|来源|组成)[^,;。:\d]{0,16}:[^\d,;。:]*$/;
/** 「支出725万元，共6项：甲…」, 「三保支出917.8万元，占72.64%：保工资…」, 「扣分8.72分：甲扣…」: a colon right behind a figure. */
const BEHIND = /\d ?(?:万元|元|分|个|项|类|%)(?:项目)?:[^\d,;。:]*$/;

/** 「实有94人，其中：行政40人，参公6人，事业48人」. */
const COUNTED = /其中[:,]?[^\d,;。:]*$/;

/** What a list behind a colon adds up to is an amount that was said before it; a slip of hand in any of them is told. */
export const listedAmounts: Proof = {
  code: 'partsDiffer',
  level: 'error',
  law: '“各项为：……”逐项列出的数，加起来是前面说过的总数',
  find(report) {
    let before: readonly TextNumber[] = [];
    let paragraph = -1;
    return numberedSentences(report).flatMap((sentence): readonly Doubt[] => {
      if (sentence.paragraph !== paragraph) before = [];
      paragraph = sentence.paragraph;
      const even = report.paragraphs[paragraph]?.even ?? '';
      const opens = ({ span, kind }: TextNumber): boolean => {
        const words = even.slice(Math.max(0, span[0] - 40), span[0]);
        return (
          (kind === 'money' && LEAD.test(words)) || ((kind === 'money' || kind === 'points') && BEHIND.test(words))
        );
      };
      const start = sentence.numbers.findIndex(opens);
      const items = start < 0 ? [] : sentence.numbers.slice(start);
      const [first] = items;
      const wholes = [...before, ...sentence.numbers.slice(0, Math.max(start, 0))].filter(
        ({ kind }) => kind === first?.kind,
      );
      before = [...before, ...sentence.numbers];
      const whole = items.length >= 3 && items.every(({ kind }) => kind === first?.kind);
      return [...(whole ? judge(items, wholes, paragraph) : []), ...countsOf(sentence, even)];
    });
  },
};

function countsOf({ numbers, paragraph, words }: NumberedSentence, even: string): readonly Doubt[] {
  const starts = numbers.flatMap(({ span, kind }, at) =>
    kind === 'count' && COUNTED.test(even.slice(Math.max(0, span[0] - 24), span[0])) ? [at] : [],
  );
  return starts.flatMap((start) => {
    const unit = numbers[start]?.unit;
    const opened = numbers[start]?.span[1] ?? 0;
    // 「行政编制39人(含工勤3人)、事业编制64人」: who is in brackets is counted in front of them.
    const after = numbers.slice(start).filter(({ span }) => !within(even.slice(opened, span[0])));
    const parted = even.slice(after[0]?.span[1], after[1]?.span[0]).startsWith('、');
    const end = after.findIndex(
      (one, at) => one.unit !== unit || (at > 0 && ends(even.slice(after[at - 1]?.span[1], one.span[0]), parted)),
    );
    const items = end < 0 ? after : after.slice(0, end);
    const wholes = numbers.slice(Math.max(0, start - 3), start).filter((one) => one.unit === unit);
    // 「其中重大3处，整改209处，剩余4处」: by weight and by state.
    const mixed = cutsOf(items.map((one) => words(one).replace(/^其中:?/, ''))) === 'mixed';
    return items.length < 3 || mixed ? [] : judge(items, wholes, paragraph);
  });
}

function within(between: string): boolean {
  return between.lastIndexOf('(') > between.lastIndexOf(')');
}

/** A list parted by 「、」 ends at the first comma; by how much there are more than last year is no part of them. */
function ends(between: string, parted: boolean): boolean {
  return /[;。]/.test(between) || COMPARES.test(between) || (parted && between.startsWith(','));
}

const COMPARES = /[较比](?:上|去|前|年初|同期|20\d{2})|同比|环比|增加|减少/;

function judge(items: readonly TextNumber[], wholes: readonly TextNumber[], paragraph: number): readonly Doubt[] {
  const sum = sumOf(items.map(({ value }) => value));
  const slack = sumOf(items.map(({ step, kind }) => (kind === 'money' ? step : ZERO))).div(2);
  if (wholes.some(({ value }) => value.minus(sum).abs().lte(slack))) return [];
  const near = wholes.filter((whole) => {
    const off = whole.value.minus(sum);
    return isSlip(whole.text, inDressOf(whole.text, sum)) || items.some((item) => isSlip(item.text, mended(item, off)));
  });
  const [whole] = near;
  if (!whole || near.length > 1) return [];
  const off = whole.value.minus(sum);
  return [
    {
      at: { paragraph, span: whole.span },
      says: whole.text,
      should: inDressOf(whole.text, sum),
      why: `后面 ${String(items.length)} 项之和`,
      suspects: items.map((item) => ({
        at: { paragraph, span: item.span },
        says: item.text,
        should: mended(item, off),
      })),
    },
  ];
}

function mended({ text, value }: TextNumber, off: Decimal): string {
  return inDressOf(text, value.plus(off));
}
