import { roundHalfUp } from '../../base/decimal';
import { DOWN_WORDS, UP_WORDS } from '../../statements/lexicon';
import { inDressOf } from '../mentions';
import { sameKind } from '../sameKind';
import { wayOf } from '../wayOf';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

const NOW = /^(?:本年度?|当年|今年|(20\d{2})年(?:度|末|底)?)(?<noun>[\u4e00-\u9fff]{2,10}?)(?:为|共)?$/;
const BEFORE = /^(?:上年(?:度|末|底)?|去年|上一年|(20\d{2})年(?:度|末|底)?)(?<noun>[\u4e00-\u9fff]{2,10}?)(?:为|共)?$/;
const CHANGE = new RegExp(`^(?:同比|比上年|较上年)?(${UP_WORDS}|${DOWN_WORDS}|多支|少支|节约)(?:了)?(?:为)?$`);
const RATE = /^(?:同比)?(?:增长|增幅|增加|上升|下降|降幅|减少|降低)(?:率)?(?:为|了)?$/;

/** 「本年支出1250.40万元，上年支出1190.20万元，同比增加60.20万元，增长5.06%」: the two years stand side by side under one name. */
export const yearBesideYear: FigureLaw = {
  code: 'differenceWrong',
  level: 'error',
  law: '并排写的两年的数，增减额是它们的差，增减率是差除以上年的数',
  relationsIn: (figures) =>
    figures.flatMap((change, at): readonly Relation[] => {
      const [one, other] = figures.slice(Math.max(0, at - 2), at);
      const word = CHANGE.exec(change.words)?.[1];
      if (!one || !other || word === undefined || change.role !== 'change') return [];
      // 「2022年末在职64人，2023年末在职66人」 goes the other way.
      const [now, base] = areTwoYears(one, other) ? [one, other] : [other, one];
      if (!areTwoYears(now, base)) return [];
      if (![now, base].every((one) => one.sentence === change.sentence && sameKind(one.number, change.number)))
        return [];
      const rate = figures[at + 1];
      const rated =
        rate?.role === 'rate' && rate.segment === change.segment && RATE.test(rate.words) ? rate : undefined;
      return [differenceOf(change, word, now, base), ...(rated ? rateOf(rated, now, base) : [])];
    }),
};

function areTwoYears(now: Figure, base: Figure): boolean {
  const [one, other] = [NOW.exec(now.words), BEFORE.exec(base.words)];
  if (!one || !other || one.groups?.['noun'] !== other.groups?.['noun']) return false;
  return one[1] === undefined || other[1] === undefined || Number(one[1]) === Number(other[1]) + 1;
}

function differenceOf(change: Figure, word: string, now: Figure, base: Figure): Relation {
  const figures = [change, now, base];
  const exact = now.number.value.minus(base.number.value);
  // People are counted, not rounded.
  const rounded = figures.filter(({ number: { kind, text } }) => kind === 'money' || text.includes('.'));
  const slack = rounded.reduce((sum, { number }) => sum.plus(number.step), exact.times(0)).div(2);
  const why = `${now.number.text}，${base.number.text}`;
  const fell = wayOf(word) === 'down' || /少支/.test(word);
  const mended = ({ at, number }: Figure, value: typeof exact) => ({
    at,
    says: number.text,
    should: value.isNegative() ? '' : inDressOf(number.text, value),
  });
  if (exact.abs().minus(change.number.value).abs().gt(slack)) {
    const by = fell ? change.number.value.negated() : change.number.value;
    const suspects = [mended(now, base.number.value.plus(by)), mended(base, now.number.value.minus(by))];
    return { figures, doubt: { ...mended(change, exact.abs()), why, suspects } };
  }
  if (exact.isZero() || exact.isNegative() === fell) return { figures };
  const start = change.number.span[0] - (change.words.length - change.words.lastIndexOf(word));
  const at = { paragraph: change.at.paragraph, span: [start, start + word.length] as const };
  return { figures, doubt: { at, says: word, should: exact.isNegative() ? '减少' : '增加', why } };
}

function rateOf(rate: Figure, now: Figure, base: Figure): readonly Relation[] {
  if (base.number.value.isZero()) return [];
  const figures = [rate, now, base];
  const exact = now.number.value.minus(base.number.value).abs().div(base.number.value.abs());
  const slack = rate.number.step.div(2).plus(now.number.step.plus(base.number.step).div(base.number.value.abs()));
  if (exact.minus(rate.number.value).abs().lte(slack)) return [{ figures }];
  const should = inDressOf(rate.number.text, roundHalfUp(exact, 6));
  const others = [now, base].map(({ at, number }) => ({ at, says: number.text, should: '', explained: false }));
  const why = `${now.number.text}，${base.number.text}`;
  return [{ figures, doubt: { at: rate.at, says: rate.number.text, should, why, suspects: others } }];
}
