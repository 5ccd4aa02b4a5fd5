import { type Decimal, ZERO } from '../../base/decimal';
import { DOWN_WORDS, UP_WORDS } from '../../statements/lexicon';
import { inDressOf } from '../mentions';
import type { Suspect } from '../proof';
import { sameKind } from '../sameKind';
import { wayOf } from '../wayOf';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

const WAY = new RegExp(`^(?:相比|比较|比)?,?(${UP_WORDS}|${DOWN_WORDS}|多|少|净增|净减)(?:了)?(?:加|少)?(?:为)?$`);

/** 「自评93.2分，较上年91.6分提高1.6分」, 「信访132件，比上年165件减少33件」: what it is now, what it was, and by how much it changed. */
export const changeFromBase: FigureLaw = {
  code: 'differenceWrong',
  level: 'error',
  law: '比某数增减多少，等于两个数之差',
  relationsIn: (figures) =>
    figures.flatMap((change, at): readonly Relation[] => {
      const [now, base] = [figures[at - 2], figures[at - 1]];
      if (!now || !base || base.role !== 'base' || change.number.kind === 'money' || change.number.kind === 'rate')
        return [];
      if (![now, base].every((one) => sameKind(one.number, change.number) && one.sentence === change.sentence))
        return [];
      // 「调出4人、退休2人，较上年末63人净减少3人」 is of none of the list.
      const before = figures[at - 3];
      if (before?.sentence === now.sentence && /[、和及与]/.test(now.sentence.between(before.number, now.number)))
        return [];
      if ((now.role !== 'amount' && now.role !== 'each') || now.segment !== change.segment) return [];
      // 「实有82名，较上年缺编1名增加2名」: by how many posts were empty.
      if (/[超缺空]编/.test(base.words) && !/[超缺空]编/.test(now.words)) return [];
      const word = WAY.exec(base.sentence.between(base.number, change.number))?.[1];
      const way =
        word === undefined ? undefined : wayOf(word.replace(/^净/, '').replace(/^增$/, '增加').replace(/^减$/, '减少'));
      // 「比上年末的97人减少」 of those that are named in front, not of others.
      if (word === undefined || way === undefined || /其中/.test(base.words) || !/^(?:比|较|与)/.test(base.words))
        return [];
      const signed = way === 'down' ? change.number.value.negated() : change.number.value;
      const off = now.number.value.minus(base.number.value).minus(signed);
      const figuresOf = [change, now, base];
      if (off.abs().lte(slackOf(figuresOf))) return [{ figures: figuresOf }];
      return [broken(now, base, change, word, off, signed)];
    }),
};

function slackOf(figures: readonly Figure[]): Decimal {
  return figures.reduce(
    (sum, { number }) => sum.plus(number.text.includes('.') && number.kind !== 'points' ? number.step.div(2) : ZERO),
    ZERO,
  );
}

function broken(now: Figure, base: Figure, change: Figure, word: string, off: Decimal, signed: Decimal): Relation {
  const why = `${now.number.text}，${base.number.text}`;
  const figures = [change, now, base];
  const mended = ({ at, number }: Figure, value: Decimal): Suspect => ({
    at,
    says: number.text,
    should: value.isNegative() ? '' : inDressOf(number.text, value),
  });
  const exact = now.number.value.minus(base.number.value);
  // The amount is right, and its word is not.
  if (exact.equals(signed.negated()) && !exact.isZero()) {
    const start = base.number.span[1] + base.sentence.between(base.number, change.number).lastIndexOf(word);
    const at = { paragraph: change.at.paragraph, span: [start, start + word.length] as const };
    return { figures, doubt: { at, says: word, should: exact.isNegative() ? '减少' : '增加', why } };
  }
  return {
    figures,
    doubt: {
      ...mended(change, exact.abs()),
      why,
      suspects: [mended(now, now.number.value.minus(off)), mended(base, base.number.value.plus(off))],
    },
  };
}
