import { ZERO, sumOf } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { type NumberedSentence, numberedSentences } from '../nearby';
import type { TextNumber } from '../numbersIn';
import type { Doubt, Proof } from '../proof';
import { isSlip } from '../slips';

const SUM =
  /^(?:以上|上述|各项|全年|四个季度|累计|总共|[两二三四五六七八九十]+(?:项|类|者|个|部分)|收入|支出|得分|扣分)*(?:合计|共计|总计|小计|共扣(?:除|减)?|合计扣(?:除|减)?)(?:多|少|增加|减少|为)?$|^上半年累计(?:支出|收入)?(?:为)?$/;

/** 「一季度220万元，二季度301万元…，全年合计1210万元」: the sum stands behind what it is of. */
export const sumsSaid: Proof = {
  code: 'partsDiffer',
  level: 'error',
  law: '前面几项之和等于后面的合计',
  find: (report) => {
    const sentences = numberedSentences(report);
    return sentences.flatMap((sentence, index) => {
      const before = sentences[index - 1];
      return sentence.numbers.flatMap((sum): readonly Doubt[] => {
        if (!['money', 'points', 'count', 'rate'].includes(sum.kind) || !SUM.test(sentence.label(sum))) return [];
        // 「…。以上共扣8.80分」 is of the sentence before.
        const opens = sentence.numbers[0] === sum && before?.paragraph === sentence.paragraph;
        return judge(sum, opens ? before : sentence);
      });
    });
  },
};

function judge(sum: TextNumber, { numbers, paragraph, label }: NumberedSentence): readonly Doubt[] {
  const end = numbers.includes(sum) ? numbers.indexOf(sum) : numbers.length;
  // What each of them gets is no part beside what all get.
  const alike = numbers
    .slice(0, end)
    .filter((one) => one.kind === sum.kind && one.unit === sum.unit && !/每|均|单价|标准/.test(label(one)));
  const scored = (words: RegExp): readonly TextNumber[] => alike.filter((one) => words.test(label(one)));
  const lost = scored(/扣(?:除|减)?$/);
  const won = scored(/得分?(?:为)?$/);
  const got = label(sum).includes('扣') || (lost.length > 0 && won.length < 2) ? lost : scored(/得分?(?:为)?$/);
  const all = sum.kind === 'points' ? got : alike;
  // Four quarters make two halves.
  const parts = /上半年/.test(label(sum)) && all.length === 4 ? all.slice(0, 2) : all;
  if (parts.length < (sum.kind === 'rate' ? 3 : 2)) return [];
  const slack = (among: readonly TextNumber[]) =>
    sum.kind === 'money' || sum.kind === 'rate'
      ? sum.step.div(2).plus(sumOf(among.map(({ step }) => step.div(2))))
      : ZERO;
  const added = (among: readonly TextNumber[]) => sumOf(among.map(({ value }) => value));
  // Only the last few, or the first, may be what is summed.
  const fits = parts.some((_, at) =>
    [parts.slice(at), parts.slice(0, at)].some(
      (among) =>
        (among.length > 1 || parts.length > 2) &&
        among.length > 0 &&
        added(among).minus(sum.value).abs().lte(slack(among)),
    ),
  );
  const total = added(parts);
  const off = sum.value.minus(total);
  const slip =
    isSlip(sum.text, inDressOf(sum.text, total)) ||
    parts.some((part) => isSlip(part.text, inDressOf(part.text, part.value.plus(off))));
  if (fits || (!slip && off.abs().gt(sum.value.abs().times('0.15')))) return [];
  return [
    {
      at: { paragraph, span: sum.span },
      says: sum.text,
      should: inDressOf(sum.text, total),
      why: `前面各项之和：${parts.map(({ text }) => text).join('＋')}`,
      suspects: parts.map((part) => ({
        at: { paragraph, span: part.span },
        says: part.text,
        should: part.value.plus(off).lte(0) ? '' : inDressOf(part.text, part.value.plus(off)),
      })),
    },
  ];
}
