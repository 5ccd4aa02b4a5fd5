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

it('是自己的一样东西，叫什么都行：照取；写了是谁的、怎么来的、还在不在的，要问', () => {
  const things = '便民服务大厅 办公楼 皮卡车 打印机 会议桌 职能综合楼 老粮站仓库 巡逻电动车 高清摄像机 干打垒车库';
  expect(things.split(' ').filter((name) => assets(name) !== '812')).toEqual(['老粮站仓库']);
  const others =
    '学校教学楼 卫生院门诊楼 村委会办公楼 代管宿舍 借用车 借入仓库 报废打印机 盘盈电脑 拟建办公楼 在建综合楼 供销社仓库 部门公共大厅 已拆除办公楼 县局配发打印机 未入账车库 企业捐赠电脑 划出宿舍楼 推倒重建的办公楼 待建大厅 已拆迁仓库';
  expect(others.split(' ').filter((name) => assets(name) !== undefined)).toEqual([]);
});

it('按名字是一样东西的，取用时告诉她', () => {
  const told = (name: string) =>
    findFacts(
      gridSnapshot({
        资产: [
          ['青溪镇2024年国有资产情况表'],
          [null, '单位：万元'],
          ['项目', '年末数'],
          ['固定资产合计', 812],
          ['房屋', 702],
          [name, 110],
        ],
      }),
      { year: undefined, typed: new Map(), ownSheets: new Set() },
    ).findings.map(({ code, details }) => [code, 'word' in details ? details.word : undefined]);
  expect(told('便民服务大厅')).toEqual([['wordAssumed', '便民服务大厅']]);
  expect(told('专用设备')).toEqual([]);
});
