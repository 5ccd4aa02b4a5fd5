import { type Decimal, ZERO, roundHalfUp } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { fits } from '../reckoned';
import { suspectFitting } from '../suspectFitting';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

const ROLES = {
  initial: /(?:年初|批复)[^,;:。]{0,10}?(?:预算|安排)[^,;:。]{0,4}$/,
  added: /(?:追加|调增|核增|增加预算)(?:预算|资金|安排|总额)?(?:共|为)?$/,
  removed: /(?:收回|调减|追减|压减|核减)(?:预算|资金|安排)?(?:共|为)?$/,
  net: /净(?:增加?|追加|调增|减少?|调减|调整)(?:额|数|预算|资金)*(?:为)?$/,
  rate: /(?:预算|净)?调整(?:率|幅度|比例)(?:为|达)?$/,
} as const;

type Name = keyof typeof ROLES;
type Said = Partial<Record<Name, Figure>>;

/** 「追加486.92万元，收回75.34万元，净增411.58万元，…调整率19.20%」. */
export const budgetMoves: FigureLaw = {
  code: 'resultDiffers',
  level: 'error',
  law: '净增加等于追加减收回，调整率等于增减的数除以年初预算',
  relationsIn(figures) {
    const said: Said = {};
    for (const figure of figures) {
      const name = (['net', 'rate', 'removed', 'added', 'initial'] as const).find(
        (one) => (one === 'rate') === (figure.role === 'rate') && ROLES[one].test(figure.words),
      );
      if (!name || (figure.number.kind !== 'money' && name !== 'rate')) continue;
      const before = said[name];
      // Two amounts of one kind are of two things.
      if (before && !before.number.value.equals(figure.number.value)) return [];
      said[name] ??= figure;
    }
    return [...netOf(said), ...rateOf(said)];
  },
};

function netOf({ added, removed, net }: Said): readonly Relation[] {
  if (!added || !removed || !net) return [];
  const figures = [net, added, removed];
  const exact = added.number.value.minus(removed.number.value);
  const off = exact.abs().minus(net.number.value.abs());
  const slack = figures.reduce((sum, { number }) => sum.plus(number.step.div(2)), ZERO);
  if (off.abs().lte(slack)) return [{ figures }];
  const by = (figure: Figure, value: Decimal) => ({
    at: figure.at,
    says: figure.number.text,
    should: value.isNegative() ? '' : inDressOf(figure.number.text, value),
  });
  const signed = exact.isNegative() ? net.number.value.negated() : net.number.value;
  return [
    {
      figures,
      doubt: {
        ...by(net, exact.abs()),
        why: `${added.number.text} － ${removed.number.text}`,
        suspects: [by(added, removed.number.value.plus(signed)), by(removed, added.number.value.minus(signed))],
      },
    },
  ];
}

/** Some counties measure the net, some all that was moved. */
function rateOf({ initial, added, removed, net, rate }: Said): readonly Relation[] {
  if (!rate || !initial || initial.number.value.isZero() || !(added ?? removed ?? net)) return [];
  const [plus, minus] = [added?.number.value ?? ZERO, removed?.number.value ?? ZERO];
  // Where the net is said, it is what is measured.
  const netOnly = net !== undefined || rate.sentence.after(rate.number).startsWith('(净');
  const moved = netOnly
    ? [plus.minus(minus), ...(net ? [net.number.value] : [])]
    : [plus.minus(minus), plus.plus(minus), ...(added ? [plus] : []), ...(removed ? [minus] : [])];
  const figures = [rate, initial, ...[added, removed, net].flatMap((one) => (one ? [one] : []))];
  const makes = (value: Decimal, base: Decimal): boolean =>
    !base.isZero() &&
    fits(rate.number, { value: value.abs().div(base), spread: initial.number.step.div(base), of: [], why: '' });
  if (moved.some((value) => makes(value, initial.number.value))) return [{ figures }];
  const [first = ZERO] = moved;
  return [
    {
      figures,
      doubt: {
        at: rate.at,
        says: rate.number.text,
        should: inDressOf(rate.number.text, roundHalfUp(first.abs().div(initial.number.value), 6)),
        why: `增减的数 ÷ ${initial.number.text}`,
        suspects: [suspectFitting(initial.at, initial.number, (base) => moved.some((value) => makes(value, base)))],
      },
    },
  ];
}
