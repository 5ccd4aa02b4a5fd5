import { factCatalogue } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Book = Readonly<Record<string, GridSheet>>;

/** Cells divided by 「|」, each row in a line; what looks like a number is one, unless it begins with an apostrophe. */
function grid(text: string): GridSheet {
  const rows = text.split('\n').map((line) =>
    line.split('|').map((cell) => {
      if (cell === '') return null;
      return /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell.replace(/^'/, '');
    }),
  );
  return { rows };
}

const HEAD = '单位：青石镇人民政府||单位：万元';
const FINAL = `2024年度部门收支决算表
${HEAD}
项目|年初预算数|决算数
本年收入合计|1200|1310.5
本年支出合计|1200|1298.4`;
const DONE = FINAL.replace('部门收支决算表', '部门预算执行情况表').replace('决算数', '执行数');
const UNDATED = FINAL.replace('2024年度', '');
const COVER = { 封面: grid('青石镇人民政府\n2024年度部门整体支出绩效自评资料') };
const THIS_YEAR = grid(`2024年度“三公”经费支出情况表\n${HEAD}\n项目|本年预算数|本年决算数\n公务接待费|3|2.5`);
const STAFF = `2024年人员编制情况表
单位：青石镇人民政府||单位：人
类别|编制数|在职人数
行政|20|18
事业|22|21
合计|42|39`;
const ASSETS = '2024年国有资产情况表\n' + HEAD + '\n项目|金额\n固定资产总额|800\n在用固定资产|780';
const PROJECTS = `2024年度项目支出情况表
单位：青石镇人民政府||||单位：万元
序号|项目名称|年初预算数|全年预算数|全年执行数
1|河道整治|50|60|58
2|人居环境|100|100|96`;

/** The figure is there; then something says that it is another: it may not be taken. */
const cases: readonly (readonly [title: string, ordinary: Book, fact: string, value: string, misleading: Book])[] = [
  ...['其它', '其中：本年', '目标', '期初', '面积', '公示', '下达金额', '鹭鹭'].map(
    (heading) =>
      [
        `年初预算数旁边一列写“${heading}”，不是标题里的决算`,
        { 表: grid(FINAL.replace('|决算数', '|金额')) },
        '决算支出',
        '1298.4',
        { 表: grid(FINAL.replace('|决算数', `|${heading}`)) },
      ] as const,
  ),
  ['标题写年中', { 表: grid(DONE) }, '决算支出', '1298.4', { 表: grid(DONE.replace('2024年度', '2024年年中')) }],
  ['列名写年中', { 表: grid(DONE) }, '决算支出', '1298.4', { 表: grid(DONE.replace('执行数', '年中执行数')) }],
  ['标题写9.30', { 表: grid(DONE) }, '决算支出', '1298.4', { 表: grid(DONE.replace('情况表', '情况表（9.30）')) }],
  [
    '列名写9.30',
    { 表: grid(DONE.replace('执行数', '执行数（12.31）')) },
    '决算支出',
    '1298.4',
    { 表: grid(DONE.replace('执行数', '执行数（9.30）')) },
  ],
  ...['执行9.30', '0930', '202409', 'Q3'].map(
    (name) => [`工作表叫${name}`, { 执行: grid(DONE) }, '决算支出', '1298.4', { [name]: grid(DONE) }] as const,
  ),
  [
    '表是当年7月填的',
    { 表: grid(`${DONE}\n填表人：||填报日期：2025年1月5日`) },
    '决算支出',
    '1298.4',
    { 表: grid(`${DONE}\n填表人：||填报日期：2024年7月5日`) },
  ],
  [
    '落款是当年10月',
    { 表: grid(`${FINAL}\n\n||2025年1月8日`) },
    '决算支出',
    '1298.4',
    { 表: grid(`${FINAL}\n\n||2024年10月8日`) },
  ],
  ['村（居）的收支', { 表: grid(FINAL) }, '决算支出', '1298.4', { 表: grid(FINAL.replace('部门', '村（居）')) }],
  ['工作表叫村', { 收支: grid(FINAL) }, '决算支出', '1298.4', { 村: grid(FINAL) }],
  ...['村（居）', '鹭鹭', '机关食堂'].map(
    (name) =>
      [
        `合计上面一行写“一、${name}”`,
        { 表: grid(FINAL) },
        '决算支出',
        '1298.4',
        { 表: grid(FINAL.replace('本年收入', `一、${name}\n本年收入`)) },
      ] as const,
  ),
  ...['上年同期', '上期', '上一年度', '23年'].flatMap((name) => [
    [
      `工作表叫${name}`,
      { ...COVER, 收支: grid(FINAL) },
      '决算支出',
      '1298.4',
      { ...COVER, 三公: THIS_YEAR, [name]: grid(UNDATED) },
    ] as const,
    [
      `标题写${name}`,
      { ...COVER, 收支: grid(FINAL) },
      '决算支出',
      '1298.4',
      { ...COVER, 三公: THIS_YEAR, 收支: grid(`${name}${UNDATED}`) },
    ] as const,
  ]),
  [
    '下半截上面写“上年数”',
    { 表: grid(`${FINAL}\n基本支出|700|712.4`) },
    '基本支出决算',
    '712.4',
    { 表: grid(`${FINAL}\n\n上年数\n项目|年初预算数|决算数\n基本支出|700|712.4`) },
  ],
  [
    '单位一列写千元',
    { 表: grid(FINAL.replace('项目|', '项目|单位|').replace(/合计\|/g, '合计|万元|')) },
    '决算支出',
    '1298.4',
    { 表: grid(FINAL.replace('项目|', '项目|单位|').replace(/合计\|/g, '合计|千元|')) },
  ],
  [
    '备注写元',
    { 表: grid(FINAL.replace('决算数', '决算数|备注')) },
    '决算支出',
    '1298.4',
    { 表: grid(`${FINAL.replace('决算数', '决算数|备注')}|元`) },
  ],
  [
    '备注打问号',
    { 表: grid(FINAL.replace('决算数', '决算数|备注')) },
    '决算支出',
    '1298.4',
    { 表: grid(`${FINAL.replace('决算数', '决算数|备注')}|？`) },
  ],
  ['批注是另一个数', { 表: grid(FINAL) }, '决算支出', '1298.4', { 表: { ...grid(FINAL), comments: { C5: '1278.4' } } }],
  ['行名打问号', { 表: grid(FINAL) }, '决算支出', '1298.4', { 表: grid(FINAL.replace('支出合计', '支出合计？？')) }],
  ['标题打问号', { 表: grid(FINAL) }, '决算支出', '1298.4', { 表: grid(FINAL.replace('决算表', '决算表？')) }],
  [
    '数后面带注号',
    { 表: grid(FINAL.replace('1298.4', "'１２９８．４")) },
    '决算支出',
    '1298.4',
    { 表: grid(FINAL.replace('1298.4', "'1298.4①")) },
  ],
  ['金额一格写百分数', { 表: grid(FINAL) }, '决算支出', '1298.4', { 表: grid(FINAL.replace('1298.4', "'98%")) }],
  ['年初的人员', { 表: grid(STAFF) }, '在职人数', '39', { 表: grid(STAFF.replace('2024年', '2024年年初')) }],
  ['年初的资产', { 表: grid(ASSETS) }, '固定资产总额', '800', { 表: grid(ASSETS.replace('2024年', '2024年年初')) }],
  [
    '资产变动的金额',
    { 表: grid(ASSETS) },
    '固定资产总额',
    '800',
    { 表: grid(ASSETS.replace('国有资产', '固定资产变动')) },
  ],
  [
    '会计报表里的预算收入是收到的钱',
    { 表: grid(`2024年部门预算收支表\n${HEAD}\n项目|本年数\n一、本年预算收入|1300\n二、本年预算支出|1290`) },
    '预算收入',
    '1300',
    { 表: grid(`2024年预算收入支出表\n${HEAD}\n项目|本年数\n一、本年预算收入|1300\n二、本年预算支出|1290`) },
  ],
  [
    '取消的项目',
    { 表: grid(PROJECTS) },
    '项目个数',
    '2',
    { 表: grid(PROJECTS.replace('河道整治', '河道整治（已取消）')) },
  ],
  ['填写的例子', { 表: grid(PROJECTS) }, '项目个数', '2', { 表: grid(PROJECTS.replace('1|河道整治', '例|河道整治')) }],
  ['XX项目', { 表: grid(PROJECTS) }, '项目个数', '2', { 表: grid(PROJECTS.replace('河道整治', 'XX项目')) }],
];

test.each(cases)('%s：不取', (_, ordinary, fact, value, misleading) => {
  expect([taken(ordinary, fact), taken(misleading, fact) === value]).toEqual([value, false]);
});

function taken(book: Book, name: string): string | undefined {
  const { facts } = findFacts(gridSnapshot(book), { year: undefined, typed: new Map(), ownSheets: new Set() });
  const id = factCatalogue.find((one) => one.name === name)?.id;
  return id && facts.get(id)?.value?.toString();
}
