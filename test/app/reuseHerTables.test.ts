import { reportData } from '../../src/app/reportData';
import { truthIn } from '../../src/app/proofreading';
import { reuse } from '../../src/core/proofread/reuse';
import { buildFields } from '../../src/core/report/fields/buildFields';
import { FieldScope } from '../../src/core/report/forms/fieldScope';
import { fillText } from '../../src/core/report/forms/fillText';
import { markedFields } from '../core/proofread/markedFields';
import { cellKey } from '../../src/core/workbook/snapshot';
import { type Piece, reportOf } from '../core/proofread/reportOf';
import { type GridCell, gridSnapshot } from '../support/gridSnapshot';

type Rows = readonly (readonly GridCell[])[];

/** The tables of one year; `more` changes what one sheet holds. */
function bookOf(year: number, figures: Rows, more: Readonly<Record<string, Rows>> = {}) {
  const [money = [], people = [], subsidies = []] = figures;
  const [a, b, c, d, e, f] = money;
  const [posts, staff, lastStaff, retired] = people;
  const [grain, loan, paid] = subsidies;
  return gridSnapshot({
    支出: [
      [`示例镇人民政府${String(year)}年度支出决算表`],
      ['单位：万元'],
      ['科目名称', '年初预算数', '决算数'],
      ['基本支出', 700, 710.25],
      ['项目支出', 300, 315.5],
      ['合计', 1000, 1025.75],
    ],
    政府采购: [
      [`${String(year)}年政府采购情况表`],
      ['单位：元'],
      ['序号', '采购项目', '类别', '采购预算', '实际采购金额'],
      [1, '办公家具', '货物', a ?? 0, b ?? 0],
      [2, '打印机', '货物', c ?? 0, d ?? 0],
      [3, '物业管理', '服务', e ?? 0, f ?? 0],
      [null, '合计', null, Number(a) + Number(c) + Number(e), Number(b) + Number(d) + Number(f)],
    ],
    机构人员: [
      [`${String(year)}年末机构人员情况表`],
      ['类别', '编制数', '在职人数', '上年末在职人数'],
      ['行政编制', posts ?? 0, staff ?? 0, lastStaff ?? 0],
      ['事业编制', 30, 28, 27],
      ['合计', Number(posts) + 30, Number(staff) + 28, Number(lastStaff) + 27],
      [`退休人员${String(retired)}人，公务用车4辆`],
    ],
    惠民补贴: [
      [`${String(year)}年惠民补贴发放情况表`],
      ['单位：万元'],
      ['补贴名称', '发放户数', '发放金额'],
      ['耕地地力保护补贴', grain ?? 0, paid ?? 0],
      ['小额贷款贴息', loan ?? 0, 12.36],
    ],
    // Laid on its side: its headings are what is counted.
    机关运行: [
      ['机构人员及机关运行情况'],
      ['行政编制', '事业编制', '行政在职', '事业在职', '接待批次', '接待人次'],
      [posts ?? 0, 30, staff ?? 0, 28, ...(year === 2023 ? [118, 946] : [126, 1013])],
    ],
    ...more,
  });
}

const LAST = bookOf(2023, [
  [36000, 35676, 106000, 93174, 48000, 44640],
  [27, 24, 26, 32],
  [1865, 63, 214.77],
]);
const THIS_FIGURES: Rows = [
  [41000, 40100, 90000, 88800, 52000, 51070],
  [26, 26, 24, 35],
  [1902, 58, 220.08],
];
const THIS = bookOf(2024, THIS_FIGURES);

function turned(pieces: readonly Piece[], now = THIS) {
  const [last, data] = [LAST, now].map((snapshot) => {
    const material = reportData(snapshot, {});
    if (!material.ok) throw new Error(material.refusal.code);
    return buildFields(material.value.data);
  });
  const truth = truthIn(LAST);
  if (!truth.ok || !last || !data) throw new Error('no facts');
  const text = reportOf(['2023年度示例镇人民政府绩效自评报告', ...pieces]);
  const { fields, left } = reuse(text, truth.value, last);
  const own = fields.filter(({ paragraph, field }) => paragraph > 0 && !/^[上下]?年度$/.test(field));
  const scope = new FieldScope(data);
  const written = text.paragraphs.map((paragraph, index) => {
    let [words, at] = ['', 0];
    for (const { start, end, put } of fields.filter((one) => one.paragraph === index)) {
      words += paragraph.text.slice(at, start) + put;
      at = end;
    }
    return fillText(words + paragraph.text.slice(at), scope, { money: '万元' })
      .map((run) => run.text)
      .join('');
  });
  return { own, told: left.flatMap(({ numbers }) => numbers), written: written.slice(1) };
}

const SENTENCES: readonly (readonly [title: string, marked: string, written: string])[] = [
  [
    '谁也不认识的表：行的名字、列的名字、值都对得上',
    '全年发放耕地地力保护补贴‹1865→惠民补贴发放情况表/耕地地力保护补贴/发放户数:数›户、金额‹214.77→惠民补贴发放情况表/耕地地力保护补贴/发放金额:数›万元，另发«1866户»。',
    '全年发放耕地地力保护补贴1902户、金额220.08万元，另发1866户。',
  ],
  [
    '按类别说的，是那一类各行的和',
    '按类别分，货物类‹12.89→政府采购情况表/货物/实际采购金额:数›万元，服务类‹4.46→政府采购情况表/服务/实际采购金额:数›万元，工程类«4.47万元»。',
    '按类别分，货物类12.89万元，服务类5.11万元，工程类4.47万元。',
  ],
  ['表下面一行里写的个数', '另有退休人员‹32→机构人员情况表/退休人员/附注:数›人。', '另有退休人员35人。'],
  [
    '一行里今年和上年末的两栏：增加、减少跟着数换',
    '年末在职人数比上年末‹减少1人→机构人员情况表/合计/在职人数较机构人员情况表/合计/上年末在职人数增减:增加/减少/人›，临时人员比上年末«减少»«2人»。',
    '年末在职人数比上年末增加3人，临时人员比上年末减少2人。',
  ],
  [
    '最多的是谁、多少，按今年的表；数对不上的不换',
    '实际采购金额最高的是‹打印机→政府采购情况表/最高·实际采购金额/名称›，为‹9.32→政府采购情况表/最高/实际采购金额:数›万元。全县采购金额最高的是«9.31万元»。',
    '实际采购金额最高的是打印机，为8.88万元。全县采购金额最高的是9.31万元。',
  ],
  [
    '一行数横着放，各栏就是各行',
    '公务接待‹118→机构人员及机关运行情况/接待批次/本年:数›批次、‹946→机构人员及机关运行情况/接待人次/本年:数›人次。',
    '公务接待126批次、1013人次。',
  ],
  ['清单有几行', '政府采购项目‹3→表·政府采购情况表:个数›个。', '政府采购项目3个。'],
];

test.each(SENTENCES)('%s', (_, marked, written) => {
  const { shown, wanted, left } = markedFields(marked);
  const { own, told, written: now } = turned([shown]);
  expect(own.map(({ text, put }) => `${text}→${put}`)).toEqual(wanted);
  for (const one of left) expect(told).toContain(one);
  expect(now).toEqual([written]);
});

/** Another digit anywhere makes it no field, and none is lost unseen. */
test.each(SENTENCES)('改掉一个数：%s', (_, marked) => {
  const { shown } = markedFields(marked);
  for (const { index, 0: number } of shown.matchAll(/\d{2,}(?:\.\d{2})?/g)) {
    const changed = `${number.slice(0, -1)}${String((Number(number.at(-1)) + 3) % 10)}`;
    const { own, told } = turned([shown.slice(0, index) + changed + shown.slice(index + number.length)]);
    expect(own.filter(({ text }) => text === changed)).toEqual([]);
    expect(told.some((one) => one.includes(changed))).toBe(true);
  }
});

test('别的话夹在中间的，要她看；行或列的名字不对的，不换', () => {
  const sure = (words: string) => turned([words]).own.map(({ text, certain }) => `${text}${certain ? '' : '？'}`);
  expect(sure('全年耕地地力保护补贴发放1865户。')).toEqual(['1865']);
  expect(sure('其中石桥村耕地地力保护补贴发放1865户。')).toEqual(['1865？']);
  expect(sure('小额贷款贴息发放1865户。')).toEqual([]);
  expect(sure('耕地地力保护补贴发放214.77万元。')).toEqual(['214.77']);
  expect(sure('全县耕地面积214.77万元。')).toEqual([]);
  expect(sure('办公家具预算3.57万元。')).toEqual([]);
});

test('今年没有这张表、没有这一行的，空着；同名的表有两张，也空着', () => {
  const words = '耕地地力保护补贴发放214.77万元。';
  const gone = bookOf(2024, THIS_FIGURES, { 惠民补贴: [['2024年补贴表'], ['说明']] });
  expect(turned([words], gone).written[0]).toContain('【待补充');
  const twice = bookOf(2024, THIS_FIGURES, {
    另一张: [
      ['2024年惠民补贴发放情况表'],
      ['单位：万元'],
      ['补贴名称', '发放户数', '发放金额'],
      ['耕地地力保护补贴', 1, 2.05],
      ['小额贷款贴息', 2, 3.05],
    ],
  });
  expect(turned([words], twice).written[0]).toContain('【待补充');
  const half = bookOf(2024, THIS_FIGURES, {
    惠民补贴: [
      ['2024年惠民补贴发放情况表'],
      ['单位：万元'],
      ['补贴名称', '发放户数', '发放金额'],
      ['耕地地力保护补贴', 1902, 220.08],
      ['小额贷款贴息', 58, 12.36],
      ['注：本表为上半年数'],
    ],
  });
  expect(turned([words], half).written[0]).toContain('【待补充');
});

test('今年的表没写单位，或者那一行划掉了：空着，不把元写成万元', () => {
  const words = '耕地地力保护补贴发放214.77万元。';
  const subsidies = (unit: string | null): Rows => [
    ['2024年惠民补贴发放情况表'],
    [unit],
    ['补贴名称', '发放户数', '发放金额'],
    ['耕地地力保护补贴', 1902, 2200800],
    ['小额贷款贴息', 58, 123600],
  ];
  const book = (unit: string | null) => bookOf(2024, THIS_FIGURES, { 惠民补贴: subsidies(unit) });
  expect(turned([words], book('单位：元')).written[0]).toBe('耕地地力保护补贴发放220.08万元。');
  expect(turned([words], book(null)).written[0]).toContain('【待补充');
  expect(turned(['耕地地力保护补贴发放1865户。'], book(null)).written[0]).toBe('耕地地力保护补贴发放1902户。');
  const struck = {
    ...THIS,
    sheets: THIS.sheets.map((sheet) =>
      sheet.name === '惠民补贴' ? { ...sheet, struck: new Set([cellKey(3, 2)]) } : sheet,
    ),
  };
  expect(turned([words], struck).written[0]).toContain('【待补充');
});
