import { factCatalogue } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { allTableCases } from '../../cases/tables/allTableCases';
import { type GridCell, type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

/** What she is called, in every text of the workbook. */
const OWN = /([一-龥]{2})[乡镇](?=人民政府)/;
const EVERY = 3;

const found = (sheets: Readonly<Record<string, GridSheet>>, year?: number) => {
  const { facts } = findFacts(gridSnapshot(sheets), { year, typed: new Map(), ownSheets: new Set() });
  return factCatalogue.flatMap(({ id, name }) => {
    const value = facts.get(id)?.value;
    return value === undefined ? [] : [`${name} ${value.toString()}`];
  });
};

/** The same workbook of a township of another kind. */
function renamed(sheets: Readonly<Record<string, GridSheet>>, from: string, to: string, kind: string) {
  const text = (content: GridCell) =>
    typeof content === 'string' ? content.replaceAll(from, to).replace(/全[乡镇]/g, `全${kind}`) : content;
  return Object.fromEntries(
    Object.entries(sheets).map(([name, sheet]) => [
      name.replaceAll(from, to),
      { ...sheet, rows: sheet.rows.map((row) => row.map(text)) },
    ]),
  );
}

it.each(['苏木', '民族乡', '民族苏木', '鄂温克民族乡'])('“××镇”换成“××%s”：取的数一个不变', (kind) => {
  const changed = allTableCases.flatMap((one, index) => {
    if (index % EVERY !== 0) return [];
    const sheets: Readonly<Record<string, GridSheet>> = Object.fromEntries(
      Object.entries(one.sheets).map(([name, given]) => [name, 'rows' in given ? given : { rows: given }]),
    );
    const texts = Object.values(sheets).flatMap(({ rows }) => rows.flat());
    const own = new Set(texts.flatMap((text) => (typeof text === 'string' ? (OWN.exec(text)?.[0] ?? []) : [])));
    const [name, ...others] = own;
    if (name === undefined || others.length > 0) return [];
    const after = found(renamed(sheets, name, `${name.slice(0, -1)}${kind}`, kind.slice(-2)), one.askedYear);
    const before = found(sheets, one.askedYear);
    return before.join() === after.join() ? [] : [`${one.title}：${before.join('，')} → ${after.join('，')}`];
  });
  expect(changed).toEqual([]);
});

const STAFF = (title: string): GridSheet['rows'] => [
  [title],
  ['单位：查干苏木人民政府'],
  ['项目', '编制数', '在职人数'],
  ['行政编制', 24, 23],
  ['事业编制', 22, 21],
  ['合计', 46, 44],
];

it('“苏木机构人员情况”是本苏木的；别的苏木、嘎查的不是', () => {
  const own = ['编制数 46', '在职人数 44'];
  for (const title of [
    '苏木机构人员情况（2023年末）',
    '查干苏木机构人员情况',
    '全苏木机构人员情况',
    '本苏木2023年末人员编制情况',
  ])
    expect([title, found({ 人员: { rows: STAFF(title) } })]).toEqual([title, own]);
  for (const title of ['白音苏木机构人员情况', '各苏木机构人员情况', '巴彦嘎查人员基本情况', '鹭鹭苏木人员编制情况'])
    expect([title, found({ 人员: { rows: STAFF(title) } })]).toEqual([title, []]);
});

it('各苏木一张表：只取本苏木的一行', () => {
  const rows: GridSheet['rows'] = [
    ['2023年各苏木镇人员编制情况表'],
    ['填报单位：查干苏木人民政府'],
    ['单位名称', '编制数', '在职人数'],
    ['白音苏木', 30, 28],
    ['查干苏木', 46, 44],
    ['红格尔苏木', 33, 31],
    ['合计', 109, 103],
  ];
  expect(found({ 人员: { rows } }).filter((one) => !/ (?:46|44)$/.test(one))).toEqual([]);
});

it.each([
  '截至2024年12月31日',
  '截止：2024年12月31日',
  '评价年度：2024年',
  '统计时点：2024年末',
  '数据截至2024年底',
  '金额单位：万元',
])('“单位：青杠坪乡人民政府　　%s”：单位名称到“政府”为止', (more) => {
  const rows = [[`单位：青杠坪乡人民政府　　${more}`], ...STAFF('').slice(2)];
  const { unit } = findFacts(gridSnapshot({ 编制人员: rows }), {
    year: undefined,
    typed: new Map(),
    ownSheets: new Set(),
  });
  expect(unit).toBe('青杠坪乡人民政府');
});
