import { type Cell, type Column, group, label, plain } from './drawing';
import { withTotal } from './dress';
import { type Posts, posts } from './affairs';
import type { Layout } from './layout';

const TITLES = ['机构人员情况表', '部门基本情况表', '基本数字表', '人员编制情况表'];

/** Below 其中： */
const PART = '\u3000\u3000\u3000';

/** A figure a row: 项目 | 数量 | 单位. */
export const staffList: Layout = ({ figures: { affairs }, random }) => {
  const { staff, offices, vehicles, villages } = affairs;
  const parts = random.chance(0.6);
  const retired = random.chance(0.5);
  const rows: readonly (readonly [string, number, string])[] = [
    [random.pick(['编制数', '核定编制数', '人员编制', '编制总数']), posts(staff.authorised), '人'],
    ...(parts ? [['其中：行政编制', staff.authorised.office, '人'], [`${PART}事业编制`, staff.authorised.institution, '人']] as const : []),
    ...(retired ? [['年末实有人数', posts(staff.actual) + staff.retired, '人']] as const : []),
    [random.pick(retired ? ['其中：在职人员', '其中：在职'] : ['在职人员', '在职人数', '年末在职人数', '实有在职人员']), posts(staff.actual), '人'],
    ...(retired ? [[`${PART}退休人员`, staff.retired, '人']] as const : []),
    [random.pick(['内设机构', '内设机构数']), offices, '个'], [random.pick(['车辆', '车辆数', '公务用车数']), vehicles, '辆'], [random.pick(['村（居）数', '行政村数', '辖村数']), villages, '个'],
  ];
  const units = random.chance(0.6);
  return {
    layout: '机构人员，清单', title: random.pick(TITLES.slice(0, 3)), sheet: '基本情况',
    columns: [label(random.pick(['项目', '指标'])), plain(random.pick(['数量', '数值', '本年数'])), ...(units ? [plain('单位')] : [])],
    body: rows.map(([name, value, unit]) => [name, value, ...(units ? [unit] : [])]),
    facts: { 编制数: posts(staff.authorised), 在职人数: posts(staff.actual), 内设机构数: offices, 车辆数: vehicles, 村居数: villages },
  };
};

/** No headings: a label and its figure to the right. */
export const staffForm: Layout = ({ figures: { affairs, town }, random }) => {
  const { staff, offices, vehicles } = affairs;
  const unit = random.chance(0.3);
  const told = (value: number, word: string): Cell => (unit ? `${String(value)}${word}` : value);
  return {
    layout: '机构人员，没有表头', title: random.pick(['部门基本情况表', '单位基本情况表']), sheet: '基本情况', columns: [],
    body: [
      ['单位名称', town, '单位性质', '行政单位', null, null],
      ['编制数', told(posts(staff.authorised), '人'), '其中：行政编制', told(staff.authorised.office, '人'), '事业编制', told(staff.authorised.institution, '人')],
      ['年末实有人员', told(posts(staff.actual) + staff.retired, '人'), '在职人员', told(posts(staff.actual), '人'), '退休人员', told(staff.retired, '人')],
      ['内设机构数', told(offices, '个'), '车辆数', told(vehicles, '辆'), null, null],
    ],
    facts: { 编制数: posts(staff.authorised), 在职人数: posts(staff.actual), 内设机构数: offices, 车辆数: vehicles },
  };
};

/** One unit a row, 编制数 and 年末实有人数 split over columns. */
export const staffAcross: Layout = ({ figures: { affairs, town }, dress, random }) => {
  const { staff } = affairs;
  const whole = random.chance(0.7);
  const columns: readonly Column[] = [
    label('单位名称'), group(random.pick(['编制数', '核定编制数', '人员编制数']), ...(whole ? [plain('合计')] : []), plain('行政'), plain('事业')),
    group('年末实有人数', plain('合计'), plain(random.pick(['在职', '在职人员'])), plain('离休'), plain('退休')),
  ];
  const row = (name: string): readonly Cell[] => [
    name, ...(whole ? [posts(staff.authorised)] : []), staff.authorised.office, staff.authorised.institution,
    posts(staff.actual) + staff.oldRetired + staff.retired, posts(staff.actual), staff.oldRetired, staff.retired,
  ];
  return {
    layout: whole ? '机构人员，横表' : '机构人员，横表无编制合计', title: random.pick(TITLES), sheet: '机构人员', columns,
    body: random.chance(0.5) ? [row(town)] : withTotal(dress, [row(`${town}本级`)], row('合计')),
    facts: { 编制数: posts(staff.authorised), 在职人数: posts(staff.actual) },
  };
};

/** 行政 and 事业 as rows, with their sum or without. */
export const staffMatrix: Layout = ({ figures: { affairs: { staff } }, dress, random }) => {
  const total = random.chance(0.7);
  const columns = [label(random.pick(['类别', '人员类别', '项目'])), ...['编制数', random.pick(['在职人数', '在职人员', '年末在职人数']), '退休人数'].map(plain)];
  const row = (name: string, take: (one: Posts) => number, retired: number): readonly Cell[] => [name, take(staff.authorised), take(staff.actual), retired];
  const rows = [row(random.pick(['行政', '行政人员']), ({ office }) => office, staff.retired - 1), row(random.pick(['事业', '事业人员']), ({ institution }) => institution, 1)];
  return {
    layout: total ? '机构人员，行政事业合计' : '机构人员，行政事业无合计', title: random.pick(TITLES), sheet: '人员编制',
    columns, body: total ? withTotal(dress, rows, row('合计', posts, staff.retired)) : rows,
    facts: { 编制数: posts(staff.authorised), 在职人数: posts(staff.actual) },
  };
};
