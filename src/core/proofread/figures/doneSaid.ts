import { decimal } from '../../base/decimal';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

/** 「完成计划的105%」, 「完成率91.43%」 */
const DONE = /完成(?!时)[^,;。]{0,16}$|完成率(?:为|达到?|是)?$/;
/** What the clause behind it says of the same. */
const MORE =
  /^(?:,|;)?(?:已|均|也)?(超额完成|超计划|超目标|超过(?:了)?(?:年度|年初|计划|目标)|圆满完成|全面完成|全部完成)(?!预计|计划|需|尚|将|的|后|时|要)/;
const LESS = /^(?:,|;)?(?:尚|仍|还|均|也)?(未完成|没有完成|未能完成|未达到?(?:年度|年初|计划|目标|预期)|未全部完成)/;

/** 「完成计划的105%，超额完成年度任务」: what is said of it is what its share says. */
export const doneSaid: FigureLaw = {
  code: 'claimWrong',
  level: 'error',
  law: '超过 100% 才是超额完成，不到 100% 是没有完成',
  relationsIn: (figures) =>
    figures.flatMap((rate): readonly Relation[] => {
      if (
        rate.role !== 'rate' ||
        !DONE.test(rate.sentence.before(rate.number)) ||
        /的.*低于|以[上下内]/.test(rate.words)
      )
        return [];
      const after = rate.sentence.after(rate.number);
      const whole = rate.number.value.minus(decimal('1'));
      const [more, less] = [MORE.exec(after), LESS.exec(after)];
      const match = more ?? less;
      const word = match?.[1];
      if (!match || word === undefined || (more && less)) return [];
      const reached = /^超/.test(word) ? whole.gt(0) : whole.gte(0);
      const right = less ? whole.isNegative() : reached;
      return right ? [] : [broken(rate, word, match[0].length)];
    }),
};

function broken(rate: Figure, word: string, end: number): Relation {
  const start = rate.number.span[1] + end - word.length;
  const { paragraph } = rate.at;
  const { value, text } = rate.number;
  return {
    figures: [rate],
    doubt: {
      at: { paragraph, span: [start, start + word.length] },
      says: word,
      should: wordOf(value),
      why: `完成 ${text}`,
      suspects: [{ at: rate.at, says: text, should: '', explained: false }],
    },
  };
}

function wordOf(value: Figure['number']['value']): string {
  if (value.lt(1)) return '未完成';
  return value.gt(1) ? '超额完成' : '完成';
}
