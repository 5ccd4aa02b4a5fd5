import { findFacts } from '../../../src/core/facts/findFacts';
import { gridSnapshot } from '../../support/gridSnapshot';

const assets = (name: string, total = 812) =>
  findFacts(
    gridSnapshot({
      资产: [
        ['青溪镇2024年国有资产情况表'],
        [null, '单位：万元'],
        ['项目', '年末数'],
        ['固定资产合计', total],
        ['房屋', 500],
        ['设备', 202],
        [name, 110],
      ],
    }),
    { year: undefined, typed: new Map(), ownSheets: new Set() },
  )
    .facts.get('fixedAssets')
    ?.value?.toString();

it('“固定资产合计”正好是各行之和：里面有不知道是什么、是谁的一行，不取', () => {
  const others = '学校移交 村级资产 代管校舍 鹭鹭 在建工程 无形资产 敬老院房屋 公共基础设施 借入设备';
  expect(others.split(' ').filter((name) => assets(name) !== undefined)).toEqual([]);
});

it('是固定资产的一类，或者不在合计里：照取', () => {
  const kinds = '家具 图书档案 车辆 土地 专用设备 家具和用具';
  expect(kinds.split(' ').filter((name) => assets(name) !== '812')).toEqual([]);
  expect(['在建工程', '无形资产', '鹭鹭'].filter((name) => assets(name, 702) !== '702')).toEqual([]);
});
