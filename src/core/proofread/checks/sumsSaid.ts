import { ZERO, sumOf } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { type NumberedSentence, numberedSentences } from '../nearby';
import type { TextNumber } from '../numbersIn';
import type { Doubt, Proof } from '../proof';
import { isSlip } from '../slips';

const SUM =
  /^(?:以上|上述|各项|全年|四个季度|累计|总共|[两二三四五六七八九十]+(?:项|类|者|个|部分)|收入|支出|得分|扣分)*(?:合计|共计|总计|小计|共扣(?:除|减)?|合计扣(?:除|减)?)(?:多|少|增加|减少|为)?$|^上半年累计(?:支出|收入)?(?:为)?$/;

/** 「预算合计」, 「满意和比较满意合计」: of what, its own words say. */
const NAMED_SUM = /^(?<of>[^,;:。]{2,16}?)(?:两项|两类|[二三四]者)?(?:合计|共计|总计)(?:为|共)?$/;
/** 「年初安排12个，年中新增1个，共13个」 */
const COUNTED = /^(?:一)?共(?:有|设|计)?$/;
/** What all kinds of offices are. */
const OFFICES = /^[\u4e00-\u9fff]{0,3}(?:机构|单位|部门)/;

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
        if (!['money', 'points', 'count', 'rate'].includes(sum.kind)) return [];
        if (!SUM.test(sentence.label(sum))) return named(sum, sentence);
        // 「…。以上共扣8.80分」 is of the sentence before.
        const opens = sentence.numbers[0] === sum && before?.paragraph === sentence.paragraph;
        return judge(sum, opens ? before : sentence);
      });
    });
  },
};

/** A sum whose words say of what, or do not say that it is of all before it: where it is not, only a slip of hand tells. */
function named(sum: TextNumber, sentence: NumberedSentence): readonly Doubt[] {
  const { numbers, words, after } = sentence;
  const before = numbers.slice(0, numbers.indexOf(sum)).filter((one) => one.kind === sum.kind && one.unit === sum.unit);
  const label = words(sum);
  const names = NAMED_SUM.exec(label)?.groups?.['of']?.split(/[和与及]/) ?? [];
  const called = names.map((name) => before.filter((one) => words(one).replace(/^其中:?/, '') === name));
  if (names.length > 1 && called.every(({ length }) => length === 1))
    return judge(sum, { ...sentence, numbers: [...called.flat(), sum] }, 'all');
  if (sum.kind === 'money' && names.length === 1) return judge(sum, sentence, 'slip');
  if (sum.kind !== 'count' || !COUNTED.test(label)) return [];
  const noun = (one: TextNumber): string => /^[\u4e00-\u9fff]*/.exec(after(one))?.[0] ?? '';
  const own = noun(sum);
  const alike = own === '' || OFFICES.test(own) || before.every((one) => noun(one) === own || words(one).endsWith(own));
  return alike ? judge(sum, sentence, 'slip') : [];
}

/** What tells that a sum is wrong: its words; those or a slip; or a slip alone. */
type ToldBy = 'all' | 'near' | 'slip';

function judge(
  sum: TextNumber,
  { numbers, paragraph, label }: NumberedSentence,
  toldBy: ToldBy = 'near',
): readonly Doubt[] {
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
  // Only the last few, or the first, may be what is summed; 「共」 goes on with the last.
  const among = (at: number) =>
    ({ all: [parts], near: [parts.slice(at), parts.slice(0, at)], slip: [parts.slice(at)] })[toldBy];
  const fits = parts.some((_, at) =>
    among(at).some(
      (some) =>
        (some.length > 1 || parts.length > 2) && some.length > 0 && added(some).minus(sum.value).abs().lte(slack(some)),
    ),
  );
  const total = added(parts);
  const off = sum.value.minus(total);
  const slip =
    isSlip(sum.text, inDressOf(sum.text, total)) ||
    parts.some((part) => isSlip(part.text, inDressOf(part.text, part.value.plus(off))));
  const near = toldBy === 'near' && off.abs().lte(sum.value.abs().times('0.15'));
  if (fits || !(slip || near || toldBy === 'all')) return [];
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
