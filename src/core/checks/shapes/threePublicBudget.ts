import type { Attempt } from '../check';
import { isSumRelation, difference, holds } from '../relation';
import type { Form } from '../checkedForm';
import type { FormSet } from '../formSet';
import type { Stage } from '../read/readHeadings';
import { type Read, atMost, equal, isUnread, plus } from './build';
import { economicLines } from './economicLists';
import { type ThreePublicFigure, type ThreePublicItem, threePublicFigures } from './threePublic';

const ITEMS: readonly ThreePublicItem[] = ['whole', 'abroad', 'vehicle', 'purchase', 'running', 'reception'];
/** What a table of final accounts calls its one column of figures may say no stage. */
function stageOf({ stage }: ThreePublicFigure, form: Form): Stage | undefined {
  if (stage) return stage;
  if (/决算/.test(form.title) && !/预决算|预算及决算/.test(form.title)) return 'final';
  return /预算/.test(form.title) && !/预决算|预算及决算|一般公共预算财政拨款/.test(form.title) ? 'budget' : undefined;
}

function itemOf(form: Form, item: ThreePublicItem, stage: Stage, offset = 0): Read | undefined {
  const found = threePublicFigures(form).filter(
    (one) => one.item === item && stageOf(one, form) === stage && one.offset === offset,
  );
  const [only, ...more] = found;
  return more.length === 0 ? only?.figure : undefined;
}

/** The total where that is over its budget; else the item that exceeds its own most. */
export function overBudget(figures: readonly ThreePublicFigure[]): readonly Attempt[] {
  const pair = (item: ThreePublicItem) => {
    const of = (stage: Stage) => figures.filter((one) => one.item === item && one.stage === stage && one.offset === 0);
    const [final, budget] = [of('final'), of('budget')];
    const [one, other] = [final[0]?.figure, budget[0]?.figure];
    return one && other && final.length === 1 && budget.length === 1 && (isUnread(other) || !other.blank)
      ? atMost([plus(one)], [plus(other)])
      : [];
  };
  const all = ITEMS.flatMap(pair);
  const over = all.flatMap((one) => (one.kind !== 'unread' && isSumRelation(one) && !holds(one) ? [one] : []));
  const [whole] = pair('whole');
  if (whole && over.some((one) => one === whole)) return [whole];
  const [first, ...rest] = over;
  if (!first) return all;
  return [rest.reduce((most, one) => (difference(one).gt(difference(most)) ? one : most), first)];
}

/** 基本支出 is only a part of what “三公” cost. */
const CODES: readonly (readonly [string, ThreePublicItem])[] = [
  ['30212', 'abroad'],
  ['30217', 'reception'],
  ['30231', 'running'],
  ['31013', 'purchase'],
];

export function itemsWithin(basic: Form, threePublic: Form): readonly Attempt[] {
  const lines = economicLines(basic);
  return CODES.flatMap(([code, item]) => {
    const [line, ...more] = lines.filter((one) => one.code === code);
    const whole = itemOf(threePublic, item, 'final');
    return line && more.length === 0 && whole ? atMost([plus(line.figure)], [plus(whole)]) : [];
  });
}

/** The table with final figures and the table without any say the same budget. */
export function sameBudgets(final: Form, budget: Form): readonly Attempt[] {
  return ITEMS.flatMap((item) => {
    const [one, other] = [itemOf(final, item, 'budget'), itemOf(budget, item, 'budget')];
    return one && other ? equal([plus(one)], [plus(other)]) : [];
  });
}

export function sameItems(threePublic: Form, operations: Form): readonly Attempt[] {
  return (['budget', 'final'] as const).flatMap((stage) =>
    ITEMS.flatMap((item) => {
      const [one, other] = [itemOf(threePublic, item, stage), itemOf(operations, item, stage)];
      return one && other ? equal([plus(other)], [plus(one)]) : [];
    }),
  );
}

/** 上年 columns of this year's table against the table of the year before. */
export function lastYearItems(forms: FormSet): readonly Attempt[] {
  const last = forms.lastYear('threePublic');
  const now = forms.one('threePublic');
  if (!last || !now) return [];
  return (['budget', 'final'] as const).flatMap((stage) =>
    ITEMS.flatMap((item) => {
      const [one, other] = [itemOf(now, item, stage, -1), itemOf(last, item, stage)];
      return one && other ? equal([plus(one)], [plus(other)]) : [];
    }),
  );
}
