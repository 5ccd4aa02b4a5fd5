import { type Cell, type FactValues, amount, group, label, money, monies, plain } from './drawing';
import { withTotal } from './dress';
import type { ThreePublic } from './figures';
import type { Context, Layout } from './layout';
import type { Money } from './purse';
import { type Shape, type StageWord, threePublicFacts } from './threePublicFacts';
import { threePublicTotal, vehicles } from './totals';

type Take = (one: ThreePublic) => Money;

/** A row of a list: what it is called, and its amount; undefined where the cell is left blank, 0 where it is written so. */
interface Row { readonly name: string; readonly take: Take | undefined }

/** Items as rows: the budget alone, or 预算数 beside 决算数. */
export const budgetList: Layout = (context) => list(context, ['预算']);
export const stagedList: Layout = (context) => list(context, ['预算', '决算']);
export const finalList: Layout = (context) => list(context, ['决算']);

const TITLES: Record<string, readonly string[]> = {
  预算: ['“三公”经费预算表', '一般公共预算“三公”经费预算情况表'],
  决算: ['“三公”经费支出决算表', '“三公”经费决算情况表'],
  预算决算: ['“三公”经费预决算情况表', '“三公”经费支出情况表', '“三公”经费预算与决算对比表'],
};

function list(context: Context, stages: readonly StageWord[]): ReturnType<Layout> {
  const { figures: { threePublic }, dress, random } = context;
  const { rows, printed } = listRows(context);
  const both = stages.length === 2;
  const ofBudget = !both && stages[0] === '预算' && random.chance(0.3);
  const figuresOf = (stage: StageWord) => (stage === '预算' ? threePublic.budget : threePublic.final);
  const columns = stages.map((stage) => amount(stage === '预算' ? random.pick(both ? ['预算数', '年初预算数'] : ['本年预算数', '预算数']) : random.pick(['决算数', '决算数', '实际支出'])));
  const body = rows.map(({ name, take }): readonly Cell[] => {
    const amounts = stages.map((stage) => (take ? money(take(figuresOf(stage))) : null));
    return [name, ...amounts, ...(ofBudget ? amounts : [])];
  });
  return {
    layout: `三公，清单，${stages.join('与')}`, title: random.pick(TITLES[stages.join('')]!), sheet: '三公经费',
    columns: [label(random.pick(['项目', '支出内容'])), ...columns, ...(ofBudget ? [amount('其中：一般公共预算财政拨款')] : [])],
    body, facts: stages.reduce<FactValues>((facts, stage) => ({ ...facts, ...threePublicFacts(dress, figuresOf(stage), stage, printed) }), {}),
  };
}

function listRows({ dress, random }: Context): { rows: readonly Row[]; printed: Shape } {
  const meetings = random.chance(0.25);
  const total = meetings || random.chance(0.8);
  const parts = random.chance(0.7);
  const parent = parts ? random.pick(['full', 'full', 'full', 'blank', 'zero'] as const) : 'full';
  const vehicleRows: readonly Row[] = [
    { name: random.pick(['公务用车购置及运行维护费', '公务用车购置及运行费', '公务用车购置及运维费', '公务用车费']), take: parent === 'full' ? vehicles : parent === 'zero' ? () => 0 : undefined },
    ...(parts ? vehicleParts(random.chance(0.5)) : []),
  ];
  const reception: Row = { name: random.pick(['公务接待费', '公务招待费']), take: (one) => one.reception };
  const items = [{ name: random.pick(['因公出国（境）费用', '因公出国（境）费', '因公出国（境）经费']), take: (one: ThreePublic) => one.abroad }, ...(random.chance(0.6) ? [...vehicleRows, reception] : [reception, ...vehicleRows])];
  const named = meetings || random.chance(0.4);
  const whole: Row = { name: named ? '“三公”经费合计' : '合计', take: threePublicTotal };
  const numbered = numberRows(dress.items, dress.subitems, items);
  const printed = { total, parent, parts };
  if (meetings) return { printed, rows: [{ ...whole, name: `一、${whole.name}` }, ...items.map(({ name, take }) => ({ name: `\u3000\u3000${name}`, take })), { name: '二、会议费', take: () => 1_230_000 }, { name: '三、培训费', take: () => 450_000 }] };
  return { printed, rows: total ? withTotal(dress, numbered, whole) : numbered };
}

function vehicleParts(purchaseFirst: boolean): readonly Row[] {
  const purchase: Row = { name: '公务用车购置费', take: (one) => one.purchase };
  const running: Row = { name: '公务用车运行维护费', take: (one) => one.running };
  return purchaseFirst ? [purchase, running] : [running, purchase];
}

/** The parts of 公务用车费 are numbered among themselves. */
function numberRows(items: (index: number) => string, parts: (index: number) => string, rows: readonly Row[]): readonly Row[] {
  let [item, part] = [0, 0];
  return rows.map(({ name, take }) => ({ name: /^公务用车(?:购置费|运行维护费)$/.test(name) ? `${parts(part++)}${name}` : `${items(item++)}${name}`, take }));
}

const NO_PARTS: Shape = { total: true, parent: 'full', parts: false };

/** The table of a report: last year and this year, planned and spent, and what has changed. */
export const twoYears: Layout = ({ figures, dress, random }) => {
  const before = figures.last?.threePublic ?? figures.threePublic;
  const now = figures.threePublic;
  const stages = random.pick([['预算安排', '实际支出'], ['预算数', '决算数'], ['年初预算', '实际支出']]);
  const years = [String(figures.year - 1), String(figures.year)].map((year) => group(`${year}${random.pick(['年', '年度'])}`, ...stages.map(amount)));
  const changes = random.chance(0.6) ? [group('环比情况', amount('较上年预算增减金额'), amount('较上年支出增减金额'))] : [];
  const rowOf = ({ name, take }: { name: string; take: Take }): readonly Cell[] => {
    const values = [take(before.budget), take(before.final), take(now.budget), take(now.final)] as const;
    return [name, ...monies(...values), ...(changes.length > 0 ? monies(values[2] - values[0], values[3] - values[1]) : [])];
  };
  const rows = [
    { name: '因公出国（境）费', take: (one: ThreePublic) => one.abroad }, { name: '公务用车购置及运维费', take: vehicles }, { name: '公务接待费', take: (one: ThreePublic) => one.reception },
  ];
  const body = withTotal(dress, rows.map(rowOf), rowOf({ name: '合计', take: threePublicTotal }));
  return {
    layout: '三公，两年', title: random.pick(['“三公”经费预算及决算明细表', '“三公”经费对比表', '“三公”经费情况表']), sheet: '三公对比',
    columns: [plain('序号'), label('支出内容'), ...years, ...changes], body: body.map((cells, index) => [index + 1, ...cells]),
    facts: {
      ...threePublicFacts(dress, before.budget, '预算', NO_PARTS, true), ...threePublicFacts(dress, before.final, '决算', NO_PARTS, true),
      ...threePublicFacts(dress, now.budget, '预算', NO_PARTS), ...threePublicFacts(dress, now.final, '决算', NO_PARTS),
    },
  };
};
