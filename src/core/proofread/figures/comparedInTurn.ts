import { onceFor } from '../../base/onceFor';
import { isSlip } from '../slips';
import { suspectFitting } from '../suspectFitting';
import { isChangeOf, isShareOf, judgeChange } from './changeAndRate';
import { type Compared, type ComparedItem, comparedItems } from './comparedItems';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

/** A comparison that says both by how much and by what share. */
type Whole = Compared & { readonly change: Figure; readonly rate: Figure };

/** 「支出41万元，较上年减少19万元，下降31.67%，较年初预算减少4万元，下降8.89%」: whatever it is compared with, the amount is the same. */
export const comparedInTurn: FigureLaw = {
  code: 'rateWrong',
  level: 'error',
  law: '同一个数接连与几个基数相比，每一次的增减额与增减率都与它相符',
  relationsIn: (figures) =>
    comparedItems(figures).flatMap((item) => {
      const [alone, ...inTurn] = wholesOf(item);
      if (!alone) return [];
      return inTurn.length > 0 ? judgeAll(item, [alone, ...inTurn], figures) : judgeAlone(item, alone, figures);
    }),
};

/** Whether the change stands in a row of several of one amount, which are judged together. */
export function isInTurn(figures: readonly Figure[], change: Figure): boolean {
  return rowsOf(figures).has(change);
}

const rowsOf = onceFor((figures: readonly Figure[]): ReadonlySet<Figure> => {
  const rows = comparedItems(figures).filter((item) => item.amount && wholesOf(item).length > 1);
  return new Set(rows.flatMap((item) => wholesOf(item).map(({ change }) => change)));
});

function wholesOf({ compared }: ComparedItem): readonly Whole[] {
  return compared.filter((one): one is Whole => one.change !== undefined && one.rate !== undefined);
}

function judgeAlone(item: ComparedItem, one: Whole, figures: readonly Figure[]): readonly Relation[] {
  const { change, rate, way, others } = one;
  const [at, rateAt] = [figures.indexOf(change), figures.indexOf(rate)];
  // Where they stand side by side, changesWithRates has told.
  if (figures[at - 1] === item.amount && item.amount?.segment === change.segment && rateAt > at) {
    if (!/\)/.test(change.sentence.between(item.amount.number, change.number))) return [];
  }
  const holding = holdsOf(item, one, figures);
  if (holding) return [holding];
  const now = item.amount;
  if (!now) return [];
  const relations = judgeChange(now, change, rate, way);
  const alike = others.every(({ amount }) => amount?.number.value.equals(now.number.value));
  if (alike) return relations;
  // Of two that it may be of, a slip of hand has to tell; of short figures it is met by chance.
  if (change.number.text.replace(/\D/g, '').length < 4) return [];
  return relations.filter(
    ({ doubt }) =>
      doubt?.suspects?.some(({ explained }) => explained) === true || (doubt && isSlip(doubt.says, doubt.should)),
  );
}

function holdsOf(
  { amount }: ComparedItem,
  { change, rate, way, others }: Whole,
  figures: readonly Figure[],
): Relation | undefined {
  const amounts = [amount, ...others.map((one) => one.amount)].flatMap((one) => one ?? []);
  const holding = amounts.find((now) => isChangeOf(now, change, rate, way));
  if (holding) return { figures: [holding, change, rate] };
  const known = figures.find(
    (base) =>
      !amounts.includes(base) && base.role !== 'rate' && base.role !== 'change' && isShareOf(change, base, rate),
  );
  return known && { figures: [known, change, rate] };
}

/** Where one of them holds the amount is right; where none does, it may be the wrong one, if one slip mends them all. */
function judgeAll(item: ComparedItem, all: readonly Whole[], figures: readonly Figure[]): readonly Relation[] {
  const now = item.amount;
  const held = all.flatMap((one) => holdsOf(item, one, figures) ?? []);
  const broken = all.filter((one) => !holdsOf(item, one, figures));
  if (!now) return held;
  const fitting = (value: Figure['number']['value']): boolean =>
    all.every(({ change, rate, way }) => isChangeOf({ ...now, number: { ...now.number, value } }, change, rate, way));
  const mended = held.length === 0 ? suspectFitting(now.at, now.number, fitting) : undefined;
  const own = mended?.explained ? [mended] : [];
  return [
    ...held,
    ...broken.flatMap(({ change, rate, way }) =>
      judgeChange(now, change, rate, way).map((relation): Relation => {
        const suspects = relation.doubt?.suspects?.filter(({ at }) => at !== now.at) ?? [];
        return relation.doubt
          ? { figures: relation.figures, doubt: { ...relation.doubt, suspects: [...suspects, ...own] } }
          : relation;
      }),
    ),
  ];
}
