import { takenFrom } from '../../support/textBook';

const table = (whole: string, inUse: string, title = '固定资产统计表') =>
  takenFrom({
    资产: `白沙镇2024年末${title}
｜｜｜单位：元
资产类别｜数量｜${whole}｜${inUse}
房屋和构筑物｜2｜481600｜421000
设备｜10｜81600｜21000
合计｜12｜563200｜442000`,
  }).filter((one) => one.startsWith('固定资产总额') || one.startsWith('在用固定资产'));

describe('折旧以后剩下多少，不是在用固定资产', () => {
  it.each([
    ['账面净值', '其中：在用资产净值'],
    ['净值', '在用净值'],
    ['账面净值', '其中：在用'],
    ['账面价值', '在用资产'],
    ['净额', '其中：在用'],
    ['现值', '在用'],
    ['评估价', '在用'],
    ['折旧后金额', '在用资产'],
    ['鹭值', '在用'],
  ])('“%s”“%s”', (whole, inUse) => {
    expect(table(whole, inUse)).toEqual([]);
  });

  it.each(['固定资产净值统计表', '固定资产统计表（净值）', '固定资产折旧情况表'])('标题“%s”', (title) => {
    expect(table('金额', '在用', title)).toEqual([]);
  });
});

it.each([
  ['原值', '其中：在用'],
  ['账面原值', '在用资产原值'],
  ['固定资产', '其中：在用'],
  ['金额', '在用金额'],
  ['原值合计', '自用'],
])('按原值的照取：“%s”“%s”', (whole, inUse) => {
  expect(table(whole, inUse)).toContain('在用固定资产 44.2');
});
