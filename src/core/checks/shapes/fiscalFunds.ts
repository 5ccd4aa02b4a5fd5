import type { Attempt } from '../check';
import type { Form, FormColumn, Line } from '../checkedForm';
import { BEGIN_LINE, END_LINE, GENERAL_FUND, GOVERNMENT_FUND, STATE_CAPITAL } from '../lexicon';
import type { Concept, Stage } from '../read/readHeadings';
import { type Read, atMost, equal, plus, read, sum } from './build';
import { functionsAreClasses } from './codeLines';
import { columnOf, stagedColumn, totalOf, totalsLists } from './pick';
import type { TotalsList } from './totalsList';

const FUNDS = { general: GENERAL_FUND, fund: GOVERNMENT_FUND, capital: STATE_CAPITAL } as const;
type Fund = keyof typeof FUNDS;

function sideOf(form: Form, side: TotalsList['side'], stage: Stage = 'final') {
  const list = totalsLists(form).find((one) => one.side === side);
  const column = list && stagedColumn(form, list, stage);
  return list && column ? { list, column } : undefined;
}

/** 本年收入 + 年初 = 本年支出 + 年末, fund by fund. */
export function fundsRoll(form: Form): readonly Attempt[] {
  const [income, spending] = [sideOf(form, 'income'), sideOf(form, 'functions')];
  if (!income || !spending) return [];
  return (Object.keys(FUNDS) as Fund[]).flatMap((fund) => {
    const column = columnOf(spending.list.list, fund);
    const received = income.list.items.find(({ line }) => FUNDS[fund].test(line.key))?.line;
    const [begin, end] = [carryOf(income.list, BEGIN_LINE), carryOf(spending.list, END_LINE)?.line];
    const begun = begin?.parts.find(({ key }) => FUNDS[fund].test(key));
    if (!column || !received || !begun || !end || !spending.list.yearTotal) return [];
    return equal(
      [received, begun].map((line) => plus(read(form, line, income.column))),
      [spending.list.yearTotal, end].map((line) => plus(read(form, line, column))),
    );
  });
}

/** The three names stand again below 年初财政拨款结转和结余; fewer of them need not be all of it. */
export function beginIsParts(form: Form): readonly Attempt[] {
  const income = sideOf(form, 'income');
  const begin = income && carryOf(income.list, BEGIN_LINE);
  if (!begin || !Object.values(FUNDS).every((name) => begin.parts.some(({ key }) => name.test(key)))) return [];
  return sum(
    read(form, begin.line, income.column),
    begin.parts.map((line) => read(form, line, income.column)),
  );
}

function carryOf({ carries }: TotalsList, name: RegExp) {
  return carries.find(({ line }) => name.test(line.key));
}

/** A fund's spending in the 总表 and in the form of its own, in total and function by function. */
export function fundAgrees(
  fiscal: Form,
  fund: Fund,
  own: Form,
  concept: Concept,
  stage: Stage = 'final',
): readonly Attempt[] {
  const spending = totalsLists(fiscal).find(({ side }) => side === 'functions');
  const column = spending && columnOf(spending.list, fund);
  const whole = totalOf(own, concept);
  if (!column || !whole) return [];
  const total: readonly Attempt[] = spending.yearTotal
    ? equal([plus(read(fiscal, spending.yearTotal, column))], [plus(whole)])
    : [];
  return [...total, ...functionsAreClasses(fiscal, 'functions', stage, own, concept, fund)];
}

export function fundIncomeAgrees(fiscal: Form, own: Form): readonly Attempt[] {
  const income = sideOf(fiscal, 'income');
  const line = income?.list.items.find((item) => GOVERNMENT_FUND.test(item.line.key))?.line;
  const printed = totalOf(own, 'income');
  return income && line && printed ? equal([plus(read(fiscal, line, income.column))], [plus(printed)]) : [];
}

export function functionsWithin(fiscal: Form, totals: Form): readonly Attempt[] {
  const [part, whole] = [sideOf(fiscal, 'functions'), sideOf(totals, 'functions')];
  if (!part || !whole) return [];
  const bare = ({ key }: Line) => key.replace(/支出$/, '');
  return part.list.items.flatMap(({ line }) => {
    const same = whole.list.items.filter((item) => bare(item.line) === bare(line));
    const [only, ...more] = same;
    return only && more.length === 0 ? within([fiscal, line, part.column], [totals, only.line, whole.column]) : [];
  });
}

type Cell = readonly [Form, Line, FormColumn];

function within(less: Cell, more: Cell): readonly Attempt[] {
  const figures: readonly Read[] = [read(...less), read(...more)];
  const [one, other] = figures;
  return one && other ? atMost([plus(one)], [plus(other)]) : [];
}

export function carriesWithinTotals(totals: Form, fiscal: Form): readonly Attempt[] {
  return (
    [
      ['income', BEGIN_LINE],
      ['functions', END_LINE],
    ] as const
  ).flatMap(([side, name]) => {
    const [whole, part] = [sideOf(totals, side), sideOf(fiscal, side)];
    const [more, less] = [whole && carryOf(whole.list, name)?.line, part && carryOf(part.list, name)?.line];
    return whole && part && more && less ? within([fiscal, less, part.column], [totals, more, whole.column]) : [];
  });
}
