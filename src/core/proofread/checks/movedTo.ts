import { type Decimal, roundHalfUp } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import { DOWN_WORDS, UP_WORDS } from '../../statements/lexicon';
import { inDressOf } from '../mentions';
import { type NumberedSentence, numberedSentences } from '../nearby';
import { sameKind } from '../sameKind';
import type { TextNumber } from '../numbersIn';
import type { Doubt, Proof, Suspect } from '../proof';
import { type Way, wayOf } from '../wayOf';

const WAYS = `${UP_WORDS}|${DOWN_WORDS}`;
const MOVED = new RegExp(`^[^,;:。\\d]{0,8}?(${WAYS}|调增|调减|扩大|缩减|升|降)(?:到|至|为)$`);
/** 「由1537.20万元变为1566.02万元」: which way, only what follows says. */
const TURNED = /^[^,;:。\d]{0,6}?(?:变|调整|变化|变动|改)(?:为|成|到|至)$/;
const BY = new RegExp(
  `^,(?:共计?|净|同比|全年|一年|累计|合计|总体|实际|相应)*(?<way>${WAYS}|调增|调减|净增|净减)(?:了|额为|额)?$`,
);

const OWN_WAYS: Readonly<Record<string, Way>> = {
  升: 'up',
  扩大: 'up',
  调增: 'up',
  降: 'down',
  缩减: 'down',
  调减: 'down',
};

/** 「预算由28万元增加到31.2万元，增加3.2万元」. */
export const movedTo: Proof = {
  code: 'differenceWrong',
  level: 'error',
  law: '“由多少增加（减少）到多少”的方向和差额与两个数相符',
  find: (report) => numberedSentences(report).flatMap(brokenIn),
};

const brokenIn = onceFor((sentence: NumberedSentence): readonly Doubt[] => [
  ...movesIn(sentence),
  ...turnsIn(sentence),
]);

function movesIn({ numbers, between, words, paragraph }: NumberedSentence): readonly Doubt[] {
  return numbers.flatMap((to, at): readonly Doubt[] => {
    const [from, by] = [numbers[at - 1], numbers[at + 1]];
    const word = from && /(?:由|从)[^\d]{0,14}$/.test(words(from)) ? MOVED.exec(between(from, to))?.[1] : undefined;
    if (!from || word === undefined || !sameKind(from, to) || from.kind === 'other') return [];
    const change = to.value.minus(from.value);
    const suspect = ({ span, text }: TextNumber, should?: Decimal): Suspect => ({
      at: { paragraph, span },
      says: text,
      should: should ? inDressOf(text, should) : '',
    });
    const way = OWN_WAYS[word] ?? wayOf(word);
    const points = by !== undefined && to.unit === '%' && /百分点/.test(by.unit);
    if (by && (points || sameKind(by, to)) && BY.test(between(to, by))) {
      const size = by.value.abs().div(points ? 100 : 1);
      const signed = way === 'down' ? size.negated() : size;
      const slack = to.kind === 'money' ? to.step.plus(from.step).plus(by.step).div(2) : to.value.times(0);
      if (signed.minus(change).abs().lte(slack)) return [];
      const suspects = [suspect(from, to.value.minus(signed)), suspect(to, from.value.plus(signed))];
      return [{ ...suspect(by, change.abs().times(points ? 100 : 1)), why: `${from.text}，${to.text}`, suspects }];
    }
    if (change.isZero() || (way === 'down') === change.isNegative()) return [];
    const start = to.span[0] - between(from, to).length + between(from, to).lastIndexOf(word);
    return [
      {
        at: { paragraph, span: [start, start + word.length] },
        says: word,
        should: change.isNegative() ? '减少' : '增加',
        why: `${from.text}，${to.text}`,
        suspects: [suspect(from), suspect(to)],
      },
    ];
  });
}

/** Direction and size behind two figures of which the one became the other. */
function turnsIn({ numbers, between, words, paragraph }: NumberedSentence): readonly Doubt[] {
  return numbers.flatMap((to, at): readonly Doubt[] => {
    const [from, by] = [numbers[at - 1], numbers[at + 1]];
    if (!from || !by || !/(?:由|从)[^\d]{0,14}$/.test(words(from)) || !TURNED.test(between(from, to))) return [];
    if (!sameKind(from, to) || from.kind === 'other' || from.value.isZero()) return [];
    const told = BY.exec(between(to, by))?.groups?.['way'];
    const way = told === undefined ? undefined : (OWN_WAYS[told] ?? wayOf(told));
    const change = to.value.minus(from.value);
    if (told === undefined || way === undefined || change.isZero()) return [];
    const why = `${from.text}，${to.text}`;
    const suspects = [from, to].map(({ span, text }) => ({ at: { paragraph, span }, says: text, should: '' }));
    if ((way === 'down') !== change.isNegative()) {
      const start = to.span[1] + between(to, by).lastIndexOf(told);
      const should = change.isNegative() ? '减少' : '增加';
      return [{ at: { paragraph, span: [start, start + told.length] }, says: told, should, why, suspects }];
    }
    const isRate = by.kind === 'rate' && to.kind !== 'rate';
    if (!isRate && !sameKind(by, to)) return [];
    const exact = (isRate ? change.div(from.value) : change).abs();
    const spread = isRate ? to.step.plus(from.step).div(2).div(from.value.abs()) : to.step.plus(from.step).div(2);
    if (exact.minus(by.value.abs()).abs().lte(by.step.div(2).plus(spread))) return [];
    const should = inDressOf(by.text, roundHalfUp(exact, 6));
    return [{ at: { paragraph, span: by.span }, says: by.text, should, why, suspects }];
  });
}
