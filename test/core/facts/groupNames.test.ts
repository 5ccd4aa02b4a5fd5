import { findFacts } from '../../../src/core/facts/findFacts';
import { gridSnapshot } from '../../support/gridSnapshot';

/** A group's name stands once, in front of its first row, merged over all of them or not: it is no name of that row. */
const rows = (between: string, names: readonly [string, string, string] = ['人员经费', '公用经费', '小计']) => [
  ['甲镇人民政府2024年度部门支出预决算情况'],
  ['单位：万元'],
  ['类别', between, '年初预算', '决算'],
  ['基本支出', names[0], 1371, 1402.36],
  [null, names[1], 138.5, 131.04],
  [null, names[2], 1509.5, 1533.4],
  ['项目支出', '运转类', 88, 87.46],
  [null, '特定目标类', 655.2, 641.73],
  [null, names[2], 743.2, 729.19],
  ['合计', null, 2252.7, 2262.59],
];
const MERGES = [
  { top: 3, left: 0, bottom: 5, right: 0 },
  { top: 6, left: 0, bottom: 8, right: 0 },
];
const WRONG = ['1371', '1402.36', '88', '87.46'];

function taken(grid: (string | number | null)[][], merged: boolean): Record<string, string> {
  const snapshot = gridSnapshot({ 支出: grid });
  const sheets = snapshot.sheets.map((sheet) => (merged ? { ...sheet, merges: MERGES } : sheet));
  const { facts } = findFacts({ ...snapshot, sheets }, { year: 2024, typed: new Map(), ownSheets: new Set() });
  return Object.fromEntries([...facts].flatMap(([id, { value }]) => (value ? [[id, value.toString()]] : [])));
}

const WHOLES = ['basicBudget', 'basicFinal', 'projectBudget', 'projectFinal'];

describe.each([true, false])('组名写在第一行（合并：%s）', (merged) => {
  it.each(['明细', '构成', '鹭鹭', '备注', '说明', '资金用途说明'])('旁边一列叫「%s」：第一行不是全组', (between) => {
    const found = taken(rows(between), merged);
    for (const id of WHOLES) expect(WRONG).not.toContain(found[id] ?? '');
  });

  it('各行的名字没人认识，也不是全组', () => {
    const found = taken(rows('明细', ['鹭甲', '鹭乙', '鹭丙']), merged);
    for (const id of WHOLES) expect(WRONG).not.toContain(found[id] ?? '');
  });
});

it('合并的组名下，各行自己的名字读得出来，小计是全组的', () => {
  const known = { personnelFinal: '1402.36', operatingFinal: '131.04', basicFinal: '1533.4', projectFinal: '729.19' };
  expect(taken(rows('明细'), true)).toMatchObject({ ...known, finalExpenditure: '2262.59' });
});

it.each(['往来款', '鹭鹭', '合计外'])('「%s」开了头，后面的小计不再是前一组的', (head) => {
  const grid = [
    ['甲镇人民政府2024年度部门支出预决算情况'],
    ['单位：万元'],
    ['类别', '明细', '年初预算', '决算'],
    ['基本支出', '人员经费', 1371, 1402.36],
    [null, '公用经费', 138.5, 131.04],
    ['项目支出', '小计', 743.2, 729.19],
    ['基本支出', '其他人员', 0, 0],
    [head, null, 20, 20],
    [null, '甲项', 5, 5],
    [null, '小计', 25, 25],
    ['合计', null, 2252.7, 2262.59],
  ];
  for (const merged of [true, false]) expect(taken(grid, merged)['basicFinal']).not.toBe('25');
});

it('一行一个名字，旁边写着说明的，照常取数', () => {
  const grid = [
    ['甲镇人民政府2024年度部门支出预决算情况'],
    ['单位：万元'],
    ['项目', '说明', '年初预算', '决算'],
    ['基本支出', '含调标', 1509.5, 1533.4],
    ['项目支出', '含村级', 743.2, 729.19],
    ['合计', null, 2252.7, 2262.59],
  ];
  expect(taken(grid, false)).toMatchObject({ finalExpenditure: '2262.59' });
});
