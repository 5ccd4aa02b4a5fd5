import { readForms } from '../../../src/core/checks/read/readCheckedForms';
import { runChecks } from '../../../src/core/checks/runChecks';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';

type Row = readonly GridCell[];

const STAFF: readonly (readonly [string, string, number])[] = [
  ['一、编制数', '人', 50],
  ['其中：行政编制', '人', 25],
  ['事业编制', '人', 25],
  ['二、年末实有人数', '人', 58],
  ['其中：在职人员', '人', 58],
  ['离休人员', '人', 0],
  ['退休人员', '人', 0],
  ['三、内设机构', '个', 8],
  ['四、车辆数', '辆', 3],
];

const codesOf = (rows: readonly Row[]) => {
  const { findings, notChecked } = runChecks(
    readForms(gridSnapshot({ 部门基本情况表: [['部门基本情况表'], ['2022年度'], ...rows] }), new Set()),
    2022,
  );
  return [
    ...findings.map(({ code, places }) => `${code} ${places.map(({ cell }) => cell).join(' ')}`),
    ...notChecked.flatMap(({ code, why }) => (why === 'unreadable' ? [`${code} ${why}`] : [])),
  ];
};
const laid = (headings: Row, row: (label: string, unit: string, count: number, at: number) => Row) =>
  codesOf([headings, ...STAFF.map(([label, unit, count], at) => row(label, unit, count, at))]);

/** What each row is counted in is no figure, wherever it stands and whatever stands over it. */
describe('表里有一栏计量单位，照样核对在职人数不超过编制数', () => {
  it.each<[string, Row, (label: string, unit: string, count: number, at: number) => Row, string]>([
    ['没有这一栏', ['项目', '数量', '备注'], (label, _unit, count) => [label, count], 'B8 B4'],
    ['在数量前面', ['项目', '计量单位', '数量', '备注'], (label, unit, count) => [label, unit, count], 'C8 C4'],
    ['在数量后面', ['项目', '数量', '计量单位', '备注'], (label, unit, count) => [label, count, unit], 'B8 B4'],
    ['在项目前面', ['计量单位', '项目', '数量'], (label, unit, count) => [unit, label, count], 'C8 C4'],
    ['只叫“单位”', ['项目', '单位', '数量'], (label, unit, count) => [label, unit, count], 'C8 C4'],
    ['栏目里列着单位', ['项目', '单位（人、个、辆）', '数量'], (label, unit, count) => [label, unit, count], 'C8 C4'],
    ['没有栏目', ['项目', null, '数量'], (label, unit, count) => [label, unit, count], 'C8 C4'],
    ['叫什么都行', ['项目', '量词', '数量'], (label, unit, count) => [label, unit, count], 'C8 C4'],
    [
      '后面还有行次',
      ['项目', '计量单位', '行次', '数量'],
      (label, unit, count, at) => [label, unit, at + 1, count],
      'D8 D4',
    ],
    [
      '前面还有序号',
      ['序号', '项目', '计量单位', '数量'],
      (label, unit, count, at) => [at + 1, label, unit, count],
      'D8 D4',
    ],
    [
      '前面还有口径',
      ['项目', '取数口径', '计量单位', '数量'],
      (label, unit, count) => [label, '年末数', unit, count],
      'D8 D4',
    ],
    [
      '有的行没写',
      ['项目', '计量单位', '数量'],
      (label, unit, count, at) => [label, at % 3 ? null : unit, count],
      'C8 C4',
    ],
    [
      '先上年后本年，看本年',
      ['项目', '计量单位', '上年数', '本年数'],
      (label, unit, count) => [label, unit, count === 58 ? 49 : count, count],
      'D8 D4',
    ],
    [
      '先年初后年末，看年末',
      ['项目', '单位', '年初数', '单位', '年末数'],
      (label, unit, count) => [label, unit, count === 58 ? 49 : count, unit, count],
      'E8 E4',
    ],
  ])('%s', (_title, headings, row, cells) => {
    expect(laid(headings, row)).toEqual([`PE.overStaffed ${cells}`]);
  });

  it('左右两栏，编制在左、在职在右', () => {
    const [left, right] = [STAFF.slice(0, 3), STAFF.slice(3, 6)];
    const rows = left.map((one, at): Row => [...one, ...right[at]!]);
    const headings = ['项目', '计量单位', '数量', '项目', '计量单位', '数量'];
    expect(codesOf([headings, ...rows])).toEqual(['PE.overStaffed F5 C4']);
  });

  it('没有超：不说；编制的合计错了：说那一处', () => {
    const within = STAFF.map(([label, unit, count]): Row => [label, unit, count === 58 ? 50 : count]);
    expect(codesOf([['项目', '计量单位', '数量'], ...within])).toEqual([]);
    const wrong = within.map(([label, unit, count], at): Row => [label!, unit!, at === 1 ? 26 : count!]);
    expect(codesOf([['项目', '计量单位', '数量'], ...wrong])).toEqual(['PE.total C4 C5 C6']);
  });

  it('单位一栏写的不是单位：那一行不核对，说出来', () => {
    const rows = STAFF.map(([label, unit, count]): Row => [label, count === 58 ? '人（含借调）' : unit, count]);
    expect(codesOf([['项目', '计量单位', '数量'], ...rows])).toEqual([
      'PE.total unreadable',
      'PE.overStaffed unreadable',
    ]);
  });
});

describe('各行的单位不一样：按各自的单位核对', () => {
  const assets = (rows: readonly Row[]) => {
    const book = gridSnapshot({ 资产: [['2023年国有资产情况表'], ['项目', '计量单位', '年末数'], ...rows] });
    return runChecks(readForms(book, new Set()), 2023).findings.map(({ code }) => code);
  };
  const WHOLE = ['固定资产原值', '元', 5_000_000] as const;
  it('元与万元', () => {
    const parts = (worn: number, net: number): readonly Row[] => [
      WHOLE,
      ['固定资产累计折旧', '万元', worn],
      ['固定资产净值', '万元', net],
    ];
    expect(assets(parts(120, 380))).toEqual([]);
    expect(assets(parts(120, 390))).toHaveLength(1);
  });
});
