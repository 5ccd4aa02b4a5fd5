import { takenFrom } from '../../support/textBook';
import { factCatalogue } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Rows = GridSheet['rows'];

function read(rows: Rows, name = '表') {
  const { facts, tables } = findFacts(gridSnapshot({ [name]: rows }), {
    year: undefined,
    typed: new Map(),
    ownSheets: new Set(),
  });
  const values = factCatalogue.flatMap(({ id, name: fact }) => {
    const value = facts.get(id)?.value;
    return value === undefined ? [] : [`${fact} ${value.toString()}`];
  });
  return { values: values.join('，'), why: tables[0]?.unread };
}

const EXECUTED = (title: string, budget = '年初预算数', spent = '执行数'): Rows => [
  [title],
  [null, null, null, '单位：万元'],
  ['项目', budget, spent, '执行率'],
  ['支出合计', 1280, 958.4, '74.9%'],
  ['基本支出', 900, 701.2, '77.9%'],
  ['项目支出', 380, 257.2, '67.7%'],
];
const BUDGETS = '预算支出 1280，基本支出预算 900，项目支出预算 380';

describe('一段时间的表里写着年初预算', () => {
  it.each([
    ['松坪镇2024年1-9月预算执行情况表', '表'],
    ['松坪镇2024年前三季度预算执行情况表', '表'],
    ['松坪镇2024年上半年预算执行情况表', '表'],
    ['松坪镇2024年预算执行情况表（截至9月30日）', '表'],
    ['松坪镇2024年预算执行情况表', '202409'],
    ['松坪镇2024年预算执行情况表', 'Q3'],
    ['松坪镇2024年第三季度支出情况表', '表'],
  ])('%s（表名%s）：只取年初预算', (title, name) => {
    expect(read(EXECUTED(title), name).values).toMatch(new RegExp(`^(?:${BUDGETS})?$`));
    expect(read(EXECUTED(title), name).values).not.toContain('958');
  });

  it('年初预算取出来了，执行数没有', () => {
    expect(read(EXECUTED('松坪镇2024年1-9月预算执行情况表')).values).toBe(BUDGETS);
    expect(read(EXECUTED('松坪镇2024年预算执行情况表'), '202409').values).toBe(BUDGETS);
  });

  it('没有说是年初的预算，可能只是这几个月的：不取，并说是一段时间的', () => {
    for (const heading of ['预算数', '全年预算数', '调整后预算数', '计划数', '年初预算（1-9月）']) {
      const found = read(EXECUTED('松坪镇2024年1-9月预算执行情况表', heading));
      expect([heading, found.values]).toEqual([heading, '']);
    }
    expect(read(EXECUTED('松坪镇2024年1-9月预算执行情况表', '预算数')).why).toBe('partOfYear');
  });
});

const SURVEY = (title: string, under = ''): Rows => [
  [title],
  ...(under === '' ? [] : [[under]]),
  ['调查内容', '满意', '一般', '不满意'],
  ['办事效率', 80, 15, 5],
  ['服务态度', 90, 5, 5],
];

describe('满意度是什么时候问的', () => {
  it('只问了几个月：不是全年的', () => {
    const titles = ['（1-6月）', '（上半年）', '（第三季度）', '（2024年1月至6月）'].map(
      (part) => `2024年群众满意度调查表${part}`,
    );
    expect(titles.filter((title) => read(SURVEY(title)).values !== '')).toEqual([]);
    expect(read(SURVEY('2024年群众满意度调查表', '（1-6月）')).values).toBe('');
  });

  it('哪一天、哪个月问的，照取', () => {
    const titles = [
      '2024年群众满意度调查表',
      '2024年11月群众满意度调查表',
      '2024年群众满意度调查表（1-12月）',
      '2024年全年群众满意度调查表',
    ];
    expect(titles.filter((title) => !read(SURVEY(title)).values.startsWith('满意度得分'))).toEqual([]);
    expect(read(SURVEY('2024年群众满意度调查表', '调查时间：2024年11月5日')).values).toContain('满意度得分');
  });

  it('一年分几次问、有全年合计的：取那一行', () => {
    const rows = (total: string): Rows => [
      ['2024年群众满意度调查统计表'],
      ['回访月份', '接通户数', '满意', '一般', '不满意', '满意率'],
      ['3月', 50, 47, 3, 0, '94.0%'],
      ['9月', 48, 46, 2, 0, '95.8%'],
      [total, 98, 93, 5, 0, '94.9%'],
    ];
    expect(read(rows('全年合计')).values).toBe('满意度得分 94.9');
    expect(read(rows('上半年合计')).values).toBe('');
    expect(read(rows('鹭鹭合计')).values).toBe('');
  });
});

it('“12月”：年末有多少是年末的，花了多少可能只是一个月的；写着累计的、年末的，照取', () => {
  const spent = (title: string, heading = '支出数') =>
    takenFrom({
      [title.slice(0, 3)]: `${title}\n单位：万元\n科目｜${heading}\n基本支出｜50\n项目支出｜30\n本年支出合计｜80`,
    });
  const ofTheMonth = ['2023年12月支出明细表', '2023年12月份收支决算表', '支出决算表（2023年12月）', '12月支出情况表'];
  expect(ofTheMonth.flatMap((title) => spent(`云河镇人民政府${title}`))).toEqual([]);
  expect(spent('云河镇人民政府2023年支出决算表', '12月')).toEqual([]);
  expect(spent('云河镇人民政府2023年12月支出表', '本年累计数')).toEqual(['决算支出 80']);
  expect(spent('云河镇人民政府2023年12月预算执行表', '年初预算')).toContain('预算支出 80');
  expect(spent('云河镇人民政府2023年12月支出表', '累计支出数')).toEqual(['决算支出 80']);
  expect(spent('云河镇人民政府2023年11月支出表', '本年累计数')).toEqual([]);
  expect(spent('云河镇人民政府2023年支出决算表（12月末）')).toContain('决算支出 80');
  expect(
    takenFrom({ 人员: '云河镇人民政府2023年12月人员情况表\n项目｜编制数｜在职人数\n行政｜20｜19\n合计｜20｜19' }),
  ).toEqual(['编制数 20', '在职人数 19']);
});
