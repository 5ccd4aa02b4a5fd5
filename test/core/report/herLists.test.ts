import { departmentNames } from '../../../src/core/report/data/departmentNames';
import { herLists } from '../../../src/core/report/data/headedRows';
import { namedLists } from '../../../src/core/report/data/namedLists';
import { reportFigures } from '../../../src/core/report/data/reportFigures';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Rows = GridSheet['rows'];

const OWN: Rows = [
  ['2023年度支出决算表'],
  ['部门：云岭乡人民政府', null, '单位：万元'],
  ['科目名称', '本年支出合计'],
  ['合计', 100],
];
const direct = (title: string, ...lines: Rows): Rows => [
  [title],
  ...lines,
  ['单位：万元'],
  ['资金名称', '安排金额', '支出金额'],
  ['农村综合改革', 12, 11],
];
const figures = (title: string): Rows => [[title], ['数据项', '数值', '单位'], ['资产总额', 500, '万元']];

function read(sheets: Readonly<Record<string, Rows>>) {
  const hers = herLists(gridSnapshot({ 支出: OWN, ...sheets }), new Set(), new Map());
  return { lists: [...namedLists(hers).keys()], figures: [...reportFigures(hers).keys()] };
}

/** Lists that only a report speaks of are held to the words around them as every other table is. */
it('本乡的直达资金、资产数：取', () => {
  expect(read({ 直达: direct('2023年度直达资金使用情况表'), 数据: figures('2023年数据') })).toEqual({
    lists: ['直达资金'],
    figures: ['资产总额'],
  });
  expect(read({ 直达: direct('云岭乡2023年度直达资金使用情况表') }).lists).toEqual(['直达资金']);
});

it.each([
  ['标题是学校', { 直达: direct('青石小学2023年度直达资金使用情况表') }],
  ['表名是邻乡', { 邻乡: direct('2023年度直达资金使用情况表') }],
  ['填报单位是别的乡', { 直达: direct('2023年度直达资金使用情况表', ['填报单位：大河乡人民政府']) }],
  ['前三季度', { 直达: direct('2023年三季度直达资金使用情况表') }],
  ['别的单位的数据', { 数据: figures('卫生院2023年数据') }],
])('%s：不取', (_, sheets) => {
  expect(read(sheets)).toEqual({ lists: [], figures: [] });
});

const offices = (title: string, ...names: readonly string[]): Rows => [
  [title],
  ['序号', '机构名称', '主要职责', '编制数'],
  ...names.map((name, index) => [index + 1, name, '按“三定”规定', 5]),
];

it.each([
  [
    '一张名单',
    { 机构: offices('云岭乡内设机构一览表', '党政综合办公室', '应急管理办公室') },
    '党政综合办公室、应急管理办公室',
  ],
  ['别的乡的', { 机构: offices('大河乡内设机构一览表', '党政综合办公室') }, undefined],
  ['没有说是内设机构', { 机构: offices('云岭乡辖区单位一览表', '党政综合办公室', '中心小学') }, undefined],
  ['有一行不像机构', { 机构: offices('云岭乡内设机构一览表', '党政综合办公室', '待定') }, undefined],
  ['同一个名字两行', { 机构: offices('云岭乡内设机构一览表', '党政综合办公室', '党政综合办公室') }, undefined],
  [
    '两张名单',
    { 甲: offices('云岭乡内设机构一览表', '党建办公室'), 乙: offices('内设机构一览表', '信访办公室') },
    undefined,
  ],
])('内设机构名称：%s', (_, sheets, expected) => {
  const hers = herLists(gridSnapshot({ 支出: OWN, ...sheets }), new Set(), new Map());
  expect(departmentNames(hers).get('内设机构名称')?.text).toBe(expected);
});
