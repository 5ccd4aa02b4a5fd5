import { type Cell, amount, label, money, monies, plain } from './drawing';
import { type Dress, shownAll, withTotal } from './dress';
import { type Affairs, type AssetKind, assetTotal, assetsInUse } from './affairs';
import { sum } from './figures';
import type { Layout } from './layout';

/** All assets as rows, 固定资产 among them, at the start and at the end of the year or at its end alone. */
export const assetList: Layout = ({ figures: { affairs, last }, dress, random }) => {
  const before = random.chance(0.5) ? (last?.affairs ?? affairs) : undefined;
  const [start, end] = random.pick([['年初数', '年末数'], ['期初数', '期末数'], ['年初账面原值', '年末账面原值']]);
  const row = (name: string, take: (one: Affairs) => number): readonly Cell[] => [name, ...(before ? [money(take(before))] : []), money(take(affairs))];
  const use = random.chance(0.7);
  const rows = [
    row(`${dress.items(0)}流动资产`, () => 234_560_000), row(`${dress.items(1)}${random.pick(['固定资产', '固定资产合计'])}`, assetTotal),
    ...(use ? [row('其中：在用固定资产', assetsInUse), row(`${PART}出租出借固定资产`, stateOf('rented')), row(`${PART}闲置固定资产`, stateOf('idle'))] : []),
    row(`${dress.items(2)}在建工程`, () => 0), row(`${dress.items(3)}无形资产`, () => 1_200_000),
  ];
  return {
    layout: before ? '资产情况，年初年末' : '资产情况，年末', title: random.pick(['资产情况表', '国有资产情况表', '资产情况统计表']), sheet: '资产情况',
    columns: [label('项目'), ...(before ? [amount(start)] : []), amount(before ? end : random.pick(['年末数', '期末数', '金额']))],
    body: withTotal(dress, rows, row('资产合计', (one) => assetTotal(one) + 235_760_000)),
    facts: known(dress, affairs, use),
  };
};

/** Below 其中： */
const PART = '\u3000\u3000\u3000';

/** Fixed assets by kind, and how they are used as columns. */
export const assetKinds: Layout = ({ figures: { affairs }, dress, random }) => {
  const row = (name: string, count: number, kinds: readonly AssetKind[]): readonly Cell[] => {
    const [inUse, rented, idle] = [sum(kinds.map((one) => one.inUse)), sum(kinds.map((one) => one.rented)), sum(kinds.map((one) => one.idle))];
    return [name, count, ...monies(inUse + rented + idle, inUse, rented, idle)];
  };
  const { assets } = affairs;
  return {
    layout: '固定资产，按类别', title: random.pick(['固定资产情况表', '固定资产使用情况表']), sheet: '固定资产',
    columns: [label(random.pick(['资产类别', '项目'])), plain('数量'), ...[random.pick(['合计', '原值', '账面原值']), random.pick(['在用', '实际在用']), '出租出借', '闲置'].map(amount)],
    body: withTotal(dress, assets.map((one) => row(one.name, one.count, [one])), row('合计', sum(assets.map(({ count }) => count)), assets)),
    facts: known(dress, affairs, true),
  };
};

/** 原值 beside 净值: the whole is the 原值, what is left of it another figure. */
export const assetValues: Layout = ({ figures: { affairs }, dress, random }) => {
  const row = (name: string, value: number): readonly Cell[] => [name, ...monies(value, netOf(value))];
  const rows = affairs.assets.map((one) => row(one.name, one.inUse + one.rented + one.idle));
  return {
    layout: '固定资产，原值与净值', title: random.pick(['固定资产情况表', '资产情况表']), sheet: '固定资产',
    columns: [label('资产类别'), ...['账面原值', '账面净值'].map(amount)],
    body: withTotal(dress, rows, row(random.pick(['合计', '固定资产合计']), assetTotal(affairs))), facts: { ...known(dress, affairs, false), ...shownAll(dress, { 固定资产净值: netOf(assetTotal(affairs)) }) },
  };
};

function netOf(value: number): number {
  return Math.round((value * 0.6) / 10_000) * 10_000;
}

function stateOf(state: 'rented' | 'idle'): (one: Affairs) => number {
  return ({ assets }) => sum(assets.map((kind) => kind[state]));
}

function known(dress: Dress, affairs: Affairs, use: boolean) {
  return shownAll(dress, { 固定资产总额: assetTotal(affairs), ...(use ? { 在用固定资产: assetsInUse(affairs) } : {}) });
}
