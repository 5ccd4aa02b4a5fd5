import { factCatalogue } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Rows = GridSheet['rows'];

const MONEY = (note: string): Rows => [
  ['松坪镇2023年度收支预决算情况表'],
  [null, null, '单位：万元'],
  ['项目', '年初预算数', '决算数'],
  ['本年收入合计', 1500, 1579.01],
  ['其他收入', 10, 12],
  ['本年支出合计', 1500, 1579.01],
  ['基本支出', 900, 981.23],
  ['项目支出', 600, 597.78],
  [note],
];
const THREE_PUBLIC = (note: string): Rows => [
  ['松坪镇2023年“三公”经费预决算表'],
  [null, null, '单位：万元'],
  ['项目', '预算数', '决算数'],
  ['合计', 15, 13],
  ['因公出国（境）费', 0, 0],
  ['公务用车购置费', 0, 0],
  ['公务用车运行维护费', 10, 9],
  ['公务接待费', 5, 4],
  [note],
];

function read(rows: Rows) {
  const { facts, findings } = findFacts(gridSnapshot({ 表: rows }), {
    year: undefined,
    typed: new Map(),
    ownSheets: new Set(),
  });
  const names = factCatalogue.flatMap(({ id, name }) => (facts.get(id)?.value === undefined ? [] : [name]));
  return { names, told: findings.some(({ code }) => code === 'wordUnknown') };
}

/** What each note leaves: none of these sentences is in any list. */
const CASES: readonly (readonly [note: string, rows: (note: string) => Rows, lost: string])[] = [
  ['注：决算数截至10月末。', MONEY, '其他收入 决算收入 决算支出 基本支出决算 项目支出决算'],
  ['注：年初预算数为二上上报数。', MONEY, '预算收入 预算支出 基本支出预算 项目支出预算'],
  ['注：“决算数”一栏由鹭岛会计公司代填。', MONEY, '其他收入 决算收入 决算支出 基本支出决算 项目支出决算'],
  ['注：基本支出不含水管站。', MONEY, '预算支出 决算支出 基本支出预算 基本支出决算'],
  ['注：项目支出含中心校改造款。', MONEY, '预算支出 决算支出 项目支出预算 项目支出决算'],
  ['注：其他收入含食堂伙食费。', MONEY, '预算收入 决算收入 其他收入'],
  ['注：公务接待费含村里的招待。', THREE_PUBLIC, '三公预算 三公决算 公务接待费预算 公务接待费决算'],
  [
    '注：公务用车运行维护费按鹭鹭口径。',
    THREE_PUBLIC,
    '三公预算 三公决算 公务用车费预算 公务用车费决算 公务用车运行维护费预算 公务用车运行维护费决算',
  ],
];

/** Named, and said of more than the name: everything goes. */
const OF_ALL: readonly string[] = [
  '注：决算数为快报数，数据为参考。',
  '注：决算数为快报数其余均为估计。',
  '注：鹭鹭鹭鹭。',
  '注：数据不含学校。',
  '注：决算口径为鹭鹭。',
  '注：合计不含村级。',
  '注：以上决算数截至10月末。',
  // It names one and speaks of the others.
  ...[
    '项目支出以外各栏为鹭鹭数',
    '项目支出以外的为鹭鹭数',
    '项目支出一栏以外为鹭鹭数',
    '“项目支出”以外，为鹭鹭数',
    '项目支出之外为鹭鹭数',
    '基本支出、项目支出以外为鹭鹭数',
    '决算数以外为鹭鹭数',
    '年初预算数以外均为鹭鹭数',
    '本年支出合计以下为鹭鹭数',
    '本年支出合计以前为鹭鹭数',
    '项目支出除外均为鹭鹭数',
    '项目支出除外，均为鹭鹭数',
    '项目支出不在内，为鹭鹭数',
    '项目支出左侧为鹭鹭数',
    '项目支出前面为鹭鹭数',
    '项目支出不是鹭鹭数',
    '项目支出未按鹭鹭口径',
    '项目支出并非鹭鹭数',
    '项目支出无鹭鹭以外的款项',
  ].map((clause) => `注：${clause}。`),
];

it.each(CASES)('%s 只管它点名的那一栏、那一行，和连着它的数', (note, rows, lost) => {
  const [before, after] = [read(rows('')), read(rows(note))];
  expect(before.names.filter((name) => !after.names.includes(name)).sort()).toEqual(lost.split(' ').sort());
  expect(after.told).toBe(true);
});

it.each(OF_ALL)('%s 没有只点一栏一行：整张表都不取', (note) => {
  expect(read(MONEY(note)).names).toEqual([]);
});

it('项目支出含基本支出的一部分：两行和合计都不取', () => {
  expect(read(MONEY('注：项目支出含基本支出列支的招商费。')).names).toEqual(['预算收入', '决算收入', '其他收入']);
});
