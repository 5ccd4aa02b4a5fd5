import { type Cell, amount, code, label, money, monies, sideBySide, wide } from './drawing';
import { shownAll, withTotal } from './dress';
import { OPERATING_CODES, PERSONNEL_CODES } from './functionCodes';
import type { Context, Layout } from './layout';
import { type Money, Purse } from './purse';

interface Economic { readonly code: string; readonly name: string; readonly amount: Money }

/** 一般公共预算财政拨款基本支出决算明细表: 人员 and 公用 beside each other, in two panels or three. */
export const basicPanels: Layout = (context) => {
  const { figures: { personnel, operating }, dress, random } = context;
  const three = random.chance(0.5);
  const staff = economicLines(context, PERSONNEL_CODES, personnel.final);
  const costs = economicLines(context, OPERATING_CODES, operating.final);
  const half = Math.ceil(costs.length / 2);
  const lists = three ? [staff, costs.slice(0, half), costs.slice(half)] : [staff, costs];
  const foot = [wide('人员经费合计', 2), money(personnel.final), wide('公用经费合计', three ? 5 : 2), money(operating.final)];
  return {
    layout: three ? '基本支出明细，三栏' : '基本支出明细，两栏', sheet: '基本支出',
    title: random.pick(['一般公共预算财政拨款基本支出决算明细表', '一般公共预算财政拨款基本支出决算表']),
    columns: lists.flatMap(() => [code(random.pick(['科目编码', '经济分类科目编码'])), label('科目名称'), amount('决算数')]),
    body: [...sideBySide(...lists.map((list) => list.map(({ code: number, name, amount: value }): readonly Cell[] => [number, name, money(value)]))), foot],
    facts: shownAll(dress, { 人员经费决算: personnel.final, 公用经费决算: operating.final }),
  };
};

/** Columns 合计 | 人员经费 | 公用经费, final or budget. */
export const basicFinalColumns: Layout = (context) => basicColumns(context, 'final');
export const basicBudgetColumns: Layout = (context) => basicColumns(context, 'budget');

function basicColumns(context: Context, stage: 'budget' | 'final'): ReturnType<Layout> {
  const { figures, dress, random } = context;
  const [staff, costs] = [figures.personnel[stage], figures.operating[stage]];
  const rows = [
    ...economicLines(context, PERSONNEL_CODES, staff).map((line): readonly Cell[] => [line.code, line.name, ...monies(line.amount, line.amount, 0)]),
    ...economicLines(context, OPERATING_CODES, costs).map((line): readonly Cell[] => [line.code, line.name, ...monies(line.amount, 0, line.amount)]),
  ];
  const word = stage === 'budget' ? '预算' : '决算';
  return {
    layout: stage === 'budget' ? '一般公共预算基本支出表' : '基本支出决算表，三列', sheet: `基本支出${word}`,
    title: stage === 'budget' ? random.pick(['一般公共预算基本支出表', '一般公共预算基本支出预算表']) : '一般公共预算财政拨款基本支出决算表',
    columns: [code('经济分类科目编码'), label('科目名称'), ...['合计', '人员经费', '公用经费'].map(amount)],
    body: withTotal(dress, rows, [wide('合计', 2), ...monies(staff + costs, staff, costs)]),
    facts: shownAll(dress, { [`人员经费${word}`]: staff, [`公用经费${word}`]: costs }),
  };
}

/** 类 and 款: each 类 is the sum of its 款. */
function economicLines({ random, dress }: Context, codes: readonly (readonly [string, string])[], total: Money): readonly Economic[] {
  const fine = dress.unit === '元' && total % 10_000 !== 0;
  const leafCodes = codes.filter(([number]) => number.length === 5);
  const parts = new Purse(random, fine).parts(total, leafCodes.length);
  const amounts = new Map(leafCodes.map(([number], index) => [number, parts[index]!]));
  return codes.map(([number, name]) => ({ code: number, name, amount: amounts.get(number) ?? classTotal(amounts, number) }));
}

function classTotal(amounts: ReadonlyMap<string, Money>, number: string): Money {
  return [...amounts].reduce((total, [leaf, value]) => total + (leaf.startsWith(number) ? value : 0), 0);
}
