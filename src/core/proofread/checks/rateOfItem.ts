import { roundHalfUp } from '../../base/decimal';
import type { Mention } from '../mention';
import { stageIn } from '../lastYear/items';
import type { Known } from '../ledger';
import { inDressOf, sourceOf } from '../mentions';
import type { Doubt, Proof, ReadReport } from '../proof';
import { readLabel } from '../readLabel';
import { isSlip } from '../slips';
import { WHOLES } from '../spentOfLast';

const RATE = /^(.+?)(?:预算|资金)?(?:执行率|完成率|支出率|支出进度)$/;

/** 「基本支出执行率98.75%」, far from the two amounts that it is of: what was spent of it, of what there was for it. */
export const rateOfItem: Proof = {
  code: 'rateWrong',
  level: 'error',
  law: '某项支出的执行率等于它的决算数除以它的预算数',
  find: (report) => report.mentions.flatMap((mention) => judge(mention, report)),
};

function judge(mention: Mention, report: ReadReport): readonly Doubt[] {
  const { of, kind, value, step, text, at } = mention;
  const name = RATE.exec(of.item ?? '')?.[1];
  if (kind !== 'rate' || at.table !== undefined || name === undefined || of.year !== report.context.year) return [];
  const { item, known, year, funds } = readLabel(name, report.context);
  if (!known || !WHOLES.has(item ?? '') || year !== undefined) return [];
  const whose = { ...of, item, known, funds: funds ?? of.funds };
  const spent = report.ledger.find({ ...whose, stage: 'final' });
  const plansOf = (stage: 'adjusted' | 'budget'): readonly Known[] => [
    ...listOf(report.ledger.find({ ...whose, stage })),
    ...linesCalled(item ?? '', stage, report),
  ];
  const [adjusted, initial] = [plansOf('adjusted'), plansOf('budget')];
  const plans = [...adjusted, ...initial];
  const [plan] = plans;
  if (!spent || !plan || plans.some((one) => one.value.isZero())) return [];
  const fits = (one: Known): boolean => {
    const slack = spent.step.plus(one.step).div(one.value).plus(step).div(2);
    return spent.value.div(one.value).minus(value).abs().lte(slack);
  };
  if (plans.some(fits)) return [];
  const should = inDressOf(text, roundHalfUp(spent.value.div(plan.value), 6));
  // Of the budget as it was changed nobody may have told: then only a slip of hand tells.
  if (adjusted.length === 0 && !isSlip(text, should)) return [];
  const why = `${sourceOf(spent, report)} ÷ ${sourceOf(plan, report)}`;
  const places = [spent.place, plan.place].flatMap((place) => (place ? [place] : []));
  return [{ at, says: text, should, why, ...(places.length > 0 && { places }), suspects: [] }];
}

function listOf(known: Known | undefined): readonly Known[] {
  return known ? [known] : [];
}

/** 「项目｜年初预算｜调整后预算｜执行数」 of her workbook, whose lines no fact knows. */
function linesCalled(item: string, stage: 'adjusted' | 'budget', { truth }: ReadReport): readonly Known[] {
  return (truth?.labelled?.() ?? []).flatMap(({ figures }) =>
    figures.flatMap(({ line, column, figure: { measure, value, source } }): readonly Known[] => {
      if (line !== item || measure !== 'money' || stageIn(column) !== stage || column.startsWith('上年')) return [];
      const place = source && 'sheet' in source ? source : undefined;
      return [{ value, step: value.times(0), place, byWorkbook: true, mention: undefined }];
    }),
  );
}
