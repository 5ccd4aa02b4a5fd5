import { type Cell, type Column, type FactValues, type Drawing, amount, label, money, plain, sideBySide } from './drawing';
import { type Dress, shown } from './dress';
import type { Context, Layout } from './layout';
import { type KeyFigure, type Value, moneyFigures, otherFigures } from './keyFigures';
import { writeMoney } from './numberStyle';
import { percent } from './progressTables';

const TITLES = ['补充数据', '绩效自评补充数据表', '基础数据采集表', '数据项清单', '主要数据情况表'];

/** Label and number; what follows them differs. */
function headings({ random }: Context): readonly [Column, Column] {
  return [label(random.pick(['数据项', '数据项', '指标', '项目'])), plain(random.pick(['数值', '数值', '数据']))];
}

/** 数据项 | 数值 | 单位, in one or two pairs beside each other. */
export const listWithUnits: Layout = (context) => {
  const { dress, random } = context;
  const figures = chosen(context);
  const rows = figures.map((figure): readonly Cell[] => [nameOf(context, figure), numberOf(figure.value), unitOf(dress, figure.value)]);
  const columns = [...headings(context), plain('单位')];
  if (rows.length < 4 || random.chance(0.7)) return listOf(context, figures, { layout: '数据项，单位一栏', columns, body: rows, statesUnits: true });
  const half = Math.ceil(rows.length / 2);
  return listOf(context, figures, { layout: '数据项，单位一栏，两组并排', columns: [...columns, ...columns], body: sideBySide(rows.slice(0, half), rows.slice(half)), statesUnits: true });
};

/** 「固定资产总额（元）」. */
export const listWithNamedUnits: Layout = (context) => {
  const { dress } = context;
  const figures = chosen(context);
  const body = figures.map((figure): readonly Cell[] => [`${nameOf(context, figure)}（${unitOf(dress, figure.value)}）`, numberOf(figure.value)]);
  return listOf(context, figures, { layout: '数据项，单位在名称后', columns: headings(context), body, statesUnits: true });
};

/** 「579.77万元」. */
export const listWithUnitsBehind: Layout = (context) => {
  const figures = chosen(context);
  const body = figures.map((figure): readonly Cell[] => [nameOf(context, figure), behind(context.dress, figure.value)]);
  return listOf(context, figures, { layout: '数据项，单位在数后', columns: headings(context), body, statesUnits: true });
};

/** The unit of all money stands once above the list; counts need none. */
export const listUnderUnit: Layout = (context) => {
  const figures = chosen(context);
  const body = figures.map((figure): readonly Cell[] => [nameOf(context, figure), figure.value.kind === 'money' ? money(figure.value.money) : bare(figure.value)]);
  return listOf(context, figures, { layout: '数据项，单位在表上', columns: headings(context), body, statesUnits: false });
};

/** 收支 figures by name: 项目 | 金额. */
export const revenueAndSpending: Layout = (context) => {
  const { figures, random } = context;
  const picked = random.some(moneyFigures(figures).slice(0, 7), random.int(3, 7));
  const body = picked.map((figure): readonly Cell[] => [nameOf(context, figure), numberOf(figure.value)]);
  return {
    ...listOf(context, picked, { layout: '收支清单', columns: [label('项目'), amount('金额')], body, statesUnits: false }),
    title: random.pick(['收支情况表', '部门收支基本数据', '收支补充数据']),
  };
};

/** A column for each of two years. */
export const listByYear: Layout = (context) => {
  const { figures, dress, random } = context;
  const own = random.some(moneyFigures(figures).filter(({ fact }) => !fact.startsWith('上年')), random.int(3, 8));
  const before = own.map(({ fact }) => moneyFigures(figures.last ?? figures).find((one) => one.fact === fact)!);
  const body = own.map((figure, index): readonly Cell[] => [nameOf(context, figure), numberOf(before[index]!.value), numberOf(figure.value), unitOf(dress, figure.value)]);
  const columns = [label('数据项'), ...[figures.year - 1, figures.year].map((year) => plain(`${String(year)}年`)), plain('单位')];
  return { ...listOf(context, own, { layout: '数据项，一年一列', columns, body, statesUnits: true }), facts: { ...lastYearFacts(factsOf(dress, before)), ...factsOf(dress, own) } };
};

/** What last year's figures are to this year: 三公 and 年末结转结余 have a fact of their own, the others none. */
export function lastYearFacts(facts: FactValues): FactValues {
  return Object.fromEntries(Object.entries(facts).flatMap(([name, value]) => (name === '年末结转结余' ? [['上年末结转结余', value]] : THREE_PUBLIC.test(name) ? [[`上年${name}`, value]] : [])));
}

const THREE_PUBLIC = /^(?:三公|因公出国费|公务用车|公务接待费).*[预决]算$/;

function chosen({ figures, random }: Context): readonly KeyFigure[] {
  return random.some([...moneyFigures(figures), ...otherFigures(figures)], random.int(4, 12));
}

interface Listed { readonly layout: string; readonly columns: readonly Column[]; readonly body: readonly (readonly Cell[])[]; readonly statesUnits: boolean }

function listOf({ dress, random }: Context, figures: readonly KeyFigure[], listed: Listed): Drawing {
  return { ...listed, title: random.pick(TITLES), sheet: '补充数据', facts: factsOf(dress, figures) };
}

function factsOf(dress: Dress, figures: readonly KeyFigure[]): FactValues {
  return Object.fromEntries(figures.map(({ fact, value }) => [fact, valueOf(dress, value)]));
}

function valueOf(dress: Dress, value: Value): number | 'blank' {
  switch (value.kind) {
    case 'money': return shown(dress, value.money);
    case 'count': return value.count;
    case 'share': return value.thousandths / 1000;
    case 'points': return value.points;
  }
}

function nameOf({ random }: Context, { names }: KeyFigure): string {
  return random.chance(0.6) ? names[0]! : random.pick(names);
}

/** The number beside its unit. */
function numberOf(value: Value): Cell {
  return value.kind === 'money' ? money(value.money) : value.kind === 'share' ? value.thousandths / 10 : bare(value);
}

function unitOf(dress: Dress, value: Value): string {
  switch (value.kind) {
    case 'money': return dress.unit;
    case 'count': return value.unit;
    case 'share': return '%';
    case 'points': return '分';
  }
}

function behind(dress: Dress, value: Value): Cell {
  if (value.kind === 'share') return percent(value.thousandths);
  const number = value.kind === 'money' ? writeMoney(value.money, dress.unit, dress.numbers) : bare(value);
  return value.kind === 'money' && value.money === 0 && dress.numbers.zero !== 0 ? number : `${String(number)}${unitOf(dress, value)}`;
}

function bare(value: Value): string | number | null {
  switch (value.kind) {
    case 'money': return null;
    case 'count': return value.count;
    case 'share': return percent(value.thousandths);
    case 'points': return value.points;
  }
}
