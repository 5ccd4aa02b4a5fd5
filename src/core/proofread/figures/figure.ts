import { onceFor } from '../../base/onceFor';
import { DOWN_WORDS, UP_WORDS } from '../../statements/lexicon';
import { isBase } from '../isBase';
import type { TextPlace } from '../mention';
import { type NumberedSentence, sentencesOf } from '../nearby';
import type { TextNumber } from '../numbersIn';
import type { ReadParagraph } from '../readParagraph';

/** A figure of running text: of what it is, by the words around it, and what it is to the figures beside it. */
export interface Figure {
  readonly number: TextNumber;
  readonly at: TextPlace;
  readonly sentence: NumberedSentence;
  /** The words in front, back to the break or the figure before. */
  readonly words: string;
  /** What is counted, where that stands behind: 「11个村」. */
  readonly noun: string;
  /** Semicolons part a sentence; sentences part a paragraph. */
  readonly segment: number;
  readonly role: Role;
  /** How many brackets stand around it. */
  readonly depth: number;
}

/** An amount of its own; by how much another changed; a share; for each; with what another is compared; what a score may reach; by what some are told from others. */
export type Role = 'amount' | 'change' | 'rate' | 'each' | 'base' | 'mark' | 'bound';

/** The figures of a paragraph in reading order. */
export const figuresOf = onceFor((paragraph: ReadParagraph): readonly Figure[] => {
  let segment = 0;
  return sentencesOf(paragraph).flatMap((sentence) => {
    segment++;
    return sentence.numbers
      .filter((number) => number.kind !== 'other' && number.kind !== 'bare' && !isRestated(sentence, number))
      .map((number): Figure => {
        const before = sentence.numbers[sentence.numbers.indexOf(number) - 1];
        if (before && sentence.between(before, number).includes(';')) segment++;
        const words = sentence.words(number) || wordsOverBracket(sentence.before(number));
        return {
          number,
          at: { paragraph: sentence.paragraph, span: number.span },
          sentence,
          words,
          noun: number.kind === 'count' ? nounBehind(sentence.after(number)) : '',
          segment,
          role: roleOf(sentence, number, words),
          depth: depthOf(sentence.before(number)),
        };
      });
  });
});

/** 「630,000.00元（63.00万元）」 says one amount twice. */
function isRestated(sentence: NumberedSentence, number: TextNumber): boolean {
  const before = sentence.numbers[sentence.numbers.indexOf(number) - 1];
  if (number.kind !== 'money' || before?.kind !== 'money' || before.unit === number.unit) return false;
  const step = number.step.gt(before.step) ? number.step : before.step;
  return (
    /^\((?:约|折合|合|即)?$/.test(sentence.between(before, number)) && number.value.minus(before.value).abs().lte(step)
  );
}

/** 「增加」, 「较上年减少」: the words end with which way something went. */
const CHANGED = new RegExp(
  `(?:${UP_WORDS}|${DOWN_WORDS}|(?:多|少)[支收用花出]|节约|节余|超额(?:完成)?|扩大|缩小|压减|节省|超支|结余|节支|[超空缺]编|多|少)(?:了|额|资金|数)*(?:为|共|约)?$`,
);

/** 「一等（90分以上）61个」: what stands in brackets is passed over, its numbers too. */
function wordsOverBracket(before: string): string {
  const plain = before.replace(/["“”\s]/g, '');
  return plain.endsWith(')') ? (/[^,;:。、()\d%]*$/.exec(plain.replace(/\([^()]*\)$/, ''))?.[0] ?? '') : '';
}

function depthOf(before: string): number {
  return Math.max(0, before.split('(').length - before.split(')').length);
}

function roleOf(sentence: NumberedSentence, number: TextNumber, words: string): Role {
  // 「执行率100%的2个」
  if (number.kind === 'rate') return /^的(?:项目)?(?:有|共)?\d/.test(sentence.after(number)) ? 'bound' : 'rate';
  if (isBase(sentence, number)) return 'base';
  if (OVER.test(words)) return isSmall(sentence, number) ? 'change' : 'base';
  // 「年末结转和结余96.14万元」 is what there is, and of no other figure what is left.
  if (/(?:年末|年初|期末|期初|上年末?)[\u4e00-\u9fff]{0,10}结转(?:和|及|与)?结余(?:资金)?(?:为|共)?$/.test(words))
    return 'amount';
  if (/每[^,;。]{0,8}$|均[^,;。]{0,6}$|单价(?:为)?$|标准(?:为)?$/.test(words)) return 'each';
  // 「基本运行绩效40分得36.5分」, 「满分30分」
  if (
    number.kind === 'points' &&
    // 「扣3分，得9分」: what is taken off is no mark.
    !/[扣失得]分?$/.test(words) &&
    (/^(?:\)|,)*(?:(?:自评|实际|实)?得|自评(?:为|分)?\d)/.test(sentence.after(number)) || /满分/.test(words))
  )
    return 'mark';
  // 「计划新增300个」 counts what is new.
  if (/(?:新增|增设|增加到|减少到)$/.test(words) && !/[比较]/.test(words)) return 'amount';
  return CHANGED.test(words) || LEFT.test(words) ? 'change' : 'amount';
}

/** 「超过预算3.28万元」: by how much, or which budget; the size tells. */
const OVER = /(?:超出?|超过|低于|高于|多于|少于)(?:了)?(?:年初|全年|年度|部门)?(?:预算|计划|目标|概算)(?:数)?$/;

function isSmall({ numbers }: NumberedSentence, number: TextNumber): boolean {
  const before = numbers.filter((one) => one.kind === number.kind && one.span[0] < number.span[0]).at(-1);
  return before !== undefined && number.value.times(2).lt(before.value);
}

/** 「结转下年」, 「尚余」: what is left of others. */
const LEFT =
  /(?:结转(?:下年|至下年)|(?<!年初|上年|年末|期初|期末)结转|剩余|尚余|尚有|未[\u4e00-\u9fff]{2,4})(?:资金)?(?:共|为)?$/;

function nounBehind(after: string): string {
  return (/^(?:多|余)?([\u4e00-\u9fff]{1,12})/.exec(after)?.[1] ?? '').replace(/中$/, '');
}
