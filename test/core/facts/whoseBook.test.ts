import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridCell, type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Rows = readonly (readonly GridCell[])[];

const MONEY = (title: string): Rows => [
  [title],
  [null, null, '单位：万元'],
  ['项目', '预算数', '决算数'],
  ['本年收入合计', 300, 310],
  ['本年支出合计', 300, 305],
  ['其中：基本支出', 100, 90],
  ['项目支出', 200, 215],
];
const STAFF: Rows = [
  ['2024年末编制情况'],
  ['项目', '编制数', '在职人数'],
  ['行政', 10, 9],
  ['事业', 12, 12],
  ['合计', 22, 21],
];
const NOTICE = (text: string): Rows => [
  ['事项', '时间'],
  ['盘点车辆', '12月5日'],
  [text, '12月6日'],
];
const TITLE = '柯曲河乡2024年收入支出决算表';

const read = (sheets: Readonly<Record<string, Rows | GridSheet>>) => {
  const { unit, facts, findings } = findFacts(gridSnapshot(sheets), {
    year: undefined,
    typed: new Map(),
    ownSheets: new Set(),
  });
  return {
    unit,
    spent: facts.get('finalExpenditure')?.value?.toString(),
    told: findings.some(({ code }) => code === 'unitAssumed'),
  };
};

it('标题写着“财政所”的表：是全镇的还是它自己的，照样取，并且告诉她', () => {
  const told = (title: string) => {
    const { facts, findings } = findFacts(gridSnapshot({ 收支: MONEY(title) }), {
      year: undefined,
      typed: new Map(),
      ownSheets: new Set(),
    });
    expect(facts.get('finalExpenditure')?.value?.toString()).toBe('305');
    return findings.some(({ code }) => code === 'wordAssumed');
  };
  for (const office of ['财政所', '财政办', '财政分局'])
    expect([office, told(`云河镇${office}2024年收支决算表`)]).toEqual([office, true]);
  for (const own of ['', '人民政府', '机关']) expect([own, told(`云河镇${own}2024年收支决算表`)]).toEqual([own, false]);
});

describe('没有“单位：××人民政府”，只有标题里写着一个乡镇', () => {
  it('标题里写着，别处没有写别人：是她的，并且告诉她', () => {
    const own = { unit: '柯曲河乡', spent: '305', told: true };
    expect(read({ 收支: MONEY(TITLE), 编制: STAFF, 通知: NOTICE('盘点办公设备') })).toEqual(own);
    for (const text of ['全乡牧户', '乡镇机关', '城镇居民', '返乡创业', '乡人民政府', '由县财政局拨付', '乡长办公会'])
      expect([text, read({ 收支: MONEY(TITLE), 编制: STAFF, 通知: NOTICE(text) })]).toEqual([text, own]);
  });

  it('大半的表都写着：不用再告诉', () => {
    expect(read({ 收支: MONEY(TITLE), 三公: MONEY('柯曲河乡2024年情况'), 编制: STAFF }).told).toBe(false);
  });

  it('一行并排两个标题，写的是同一个乡镇：是她的；写的是两个：不知道是谁的', () => {
    const beside = (left: string, right: string) =>
      read({
        收支: [
          [`${left}2022年收入情况（单位：万元）`, null, null, null, `${right}2022年支出情况（单位：万元）`],
          ['收入项目', '年初预算', '决算', null, '支出项目', '年初预算', '决算'],
          ['财政拨款收入', 100, 110, null, '基本支出', 60, 70],
          ['其他收入', 0, 5, null, '项目支出', 40, 42],
          ['本年收入合计', 100, 115, null, '本年支出合计', 100, 112],
        ],
        编制: STAFF,
        福利: NOTICE('端午'),
      });
    expect(beside('塘湾镇', '塘湾镇')).toEqual({ unit: '塘湾镇', spent: '112', told: true });
    expect(beside('塘湾镇', '柳河镇')).toEqual({ unit: undefined, spent: undefined, told: false });
  });

  it.each([
    ...['云岭乡', '云岭乡2024年水电费', '与柳河镇对账', '李家乡村道', '古城镇', '新集镇补助', '和平镇', '环城乡'],
    ...['安和苏木', '鹭鹭街道办事处', '平安镇人民政府', '红旗镇汇总', '本乡与邻乡', '东区镇', '安全镇代垫', '向阳镇'],
    ...['鹭岛小学', '柯曲河乡中心小学', '草原卫生院', '县职业中学', '寄宿制学校', '鹭鹭幼儿园', '云岭敬老院'],
    ...['云岭建设有限公司', '兴农合作社', '县医院', '人民医院代收'],
  ])('别处还写着“%s”：哪张是她的不知道，不取', (other) => {
    for (const sheets of [
      { 收支: MONEY(TITLE), 编制: STAFF, 通知: NOTICE(other) },
      { 收支: MONEY(TITLE), 编制: STAFF, [other]: NOTICE('盘点') },
      { 收支: MONEY(TITLE), 编制: { rows: STAFF, comments: { C3: other } }, 通知: NOTICE('盘点') },
      { 收支: MONEY(TITLE), 编制: { rows: STAFF, floating: [other] }, 通知: NOTICE('盘点') },
    ])
      expect(read(sheets).spent).toBeUndefined();
  });

  it('写在后面的表里也一样：告诉她；是抄来的，她自己的名字一写上就不取', () => {
    const sheets = { 编制: STAFF, 收支: MONEY(TITLE), 通知: NOTICE('盘点') };
    expect(read(sheets)).toEqual({ unit: '柯曲河乡', spent: '305', told: true });
    expect(read({ ...sheets, 编制: [['云岭乡2024年末编制情况'], ...STAFF.slice(1)] }).spent).toBeUndefined();
    expect(read({ ...sheets, 通知: NOTICE('云岭乡财政所盘点') }).spent).toBeUndefined();
  });

  it('自己的表写着“单位：云岭乡人民政府”，抄来的表标题写着别的乡镇：不取', () => {
    const hers: Rows = [['单位：云岭乡人民政府'], ...STAFF.slice(1)];
    expect(read({ 收支: MONEY(TITLE), 编制: hers, 通知: NOTICE('盘点') })).toEqual({
      unit: '云岭乡人民政府',
      spent: undefined,
      told: false,
    });
  });

  it.each([
    '帮扶',
    '原',
    '借',
    '援',
    '援建',
    '参照',
    '代编',
    '对口',
    '结对',
    '慰问',
    '划转',
    '驻',
    '我县',
    '邻近',
    '撤并前',
    '托管',
  ])('“%s云岭乡……”：不是她的名字', (before) => {
    for (const place of ['云岭乡', '柯曲河乡'])
      expect(read({ 收支: MONEY(`${before}${place}2024年收支决算表`), 编制: STAFF, 通知: NOTICE('盘点') }).spent).toBe(
        undefined,
      );
  });

  it.each(['敬老院', '工会', '农技站', '中心小学', '水管所', '鹭鹭', '村级', '卫生院', '食堂'])(
    '“柯曲河乡%s……”：是它下面的，不是全乡的',
    (part) => {
      expect(
        read({ 收支: MONEY(`柯曲河乡${part}2024年收支决算表`), 编制: STAFF, 通知: NOTICE('盘点') }).spent,
      ).toBeUndefined();
    },
  );
});

describe('“单位：云河镇财政所”的决算表', () => {
  const spent = (field: string, other: string) =>
    read({
      收支: [['2024年收入支出决算表'], [field, null, '金额单位：万元'], ...MONEY('').slice(2)],
      编制: [STAFF[0] ?? [], [other], ...STAFF.slice(1)],
    }).spent;

  it('别的表写着单位是镇政府的：是这个所自己的，问她', () => {
    for (const office of ['财政所', '财政办', '财政分局', '党政办'])
      for (const other of ['部门：云河镇人民政府', '填报单位：云河镇', '单位名称：云河镇人民政府'])
        expect([office, other, spent(`单位：云河镇${office}`, other)]).toEqual([office, other, undefined]);
  });

  it('哪张表都写财政所，或者只是财政所填的：照取', () => {
    expect(spent('单位：云河镇财政所', '单位：云河镇财政所')).toBe('305');
    for (const field of ['填报单位', '编报单位', '填表单位', '编制单位'])
      expect([field, spent(`${field}：云河镇财政所`, '部门：云河镇人民政府')]).toEqual([field, '305']);
  });
});
