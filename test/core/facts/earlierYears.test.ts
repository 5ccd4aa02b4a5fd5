import { findFacts } from '../../../src/core/facts/findFacts';
import { say } from '../../../src/core/wording/say';
import { gridSnapshot } from '../../support/gridSnapshot';

function listed(name: string) {
  const { facts, findings } = findFacts(
    gridSnapshot({
      项目: [
        ['松坪镇2025年项目支出情况表'],
        [null, null, '单位：万元'],
        ['项目名称', '年初预算', '全年预算', '执行数'],
        ['道路硬化工程', 50, 50, 48],
        [name, 30, 30, 20],
      ],
    }),
    { year: undefined, typed: new Map(), ownSheets: new Set() },
  );
  const told = findings.filter(({ code }) => code === 'linesOfEarlierYear').map((one) => say(one));
  return [facts.get('projectsExecuted')?.value?.toString(), ...told];
}

it('名称前写着以前年度的一行：算进去，告诉她一次', () => {
  expect(listed('2024年文化广场')).toEqual([
    '68',
    '「项目」的「松坪镇2025年项目支出情况表」里，“2024年文化广场”写着 2025 年以前的年度，「项目个数、项目预算合计、项目执行合计」照样算了进去。只是叫这个名字的不用管；是以前年度的钱、不该算的，请在「绩效数据」里改。',
  ]);
  const names = '2024年度鹭岛桥 24年鹭岛桥 二〇二四年鹭岛桥 2023-2024年鹭岛桥 2022年续建鹭岛桥 2024鹭岛桥';
  expect(names.split(' ').filter((name) => listed(name).length !== 2)).toEqual([]);
});

it('就是这一年的、不是年度的：不提', () => {
  const names = '2025年文化广场 20公里村道 15年期设备 鹭岛桥（二期） 35千伏线路 110指挥中心 24小时自助服务';
  expect(names.split(' ').filter((name) => listed(name).length !== 1)).toEqual([]);
});
