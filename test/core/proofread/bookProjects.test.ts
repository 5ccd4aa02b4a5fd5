import { decimal } from '../../../src/core/base/decimal';
import { proofread } from '../../../src/core/proofread/proofread';
import type { TrueProject, Truth } from '../../../src/core/proofread/truth';
import { swappedFigures } from '../../support/swappedFigures';
import { WHOLE_TRUTH } from './cleanReports';
import { type Piece, reportOf } from './reportOf';

const TITLE = '柳溪镇人民政府2023年度部门整体支出绩效自评报告';
const project = (name: string, initial: string, adjusted: string, executed: string): TrueProject => ({
  name,
  initial: decimal(initial),
  adjusted: decimal(adjusted),
  executed: decimal(executed),
  place: { sheet: '项目', cell: 'B3' },
});
const BOOK: Truth = {
  ...WHOLE_TRUTH,
  projects: [
    project('通组路养护', '60', '86.4', '84.2'),
    project('集镇亮化二期', '42', '42', '41.53'),
    project('敬老院床位更新', '30', '30', '24.56'),
    project('“绿水”清淤', '96', '125', '119.64'),
  ],
};
const told = (pieces: readonly Piece[]) =>
  proofread(reportOf([TITLE, ...pieces]), BOOK).findings.map(({ says, should }) => `${says}→${should}`);

const TEXT =
  '金额最大的项目是“绿水”清淤，执行119.64万元，其次是通组路养护；执行率最低的项目是敬老院床位更新，执行率81.87%。通组路养护年初预算60.00万元，全年预算86.40万元，支出84.20万元，执行率97.45%。集镇亮化二期（41.53万元）已验收。';

test('报告没有列项目的，按工作簿里的项目核对：对的不报', () => {
  expect(told([TEXT])).toEqual([]);
});

test('项目的哪个数改了都报', () => {
  const silent = swappedFigures(reportOf([TITLE, TEXT])).flatMap(({ text, shown }) =>
    proofread(text, BOOK).findings.length > 0 ? [] : [shown],
  );
  expect(silent).toEqual([]);
});

test.each([
  ['最大', '最小'],
  ['最低', '最高'],
  ['其次是通组路养护', '其次是集镇亮化二期'],
  ['项目是敬老院床位更新', '项目是集镇亮化二期'],
])('%s → %s', (right, wrong) => {
  expect(told([TEXT.replace(right, wrong)]).length).toBeGreaterThan(0);
});

test.each([
  '通组路养护、集镇亮化二期支出125.73万元。',
  '通组路养护其中县级资金支出50.00万元。',
  '2022年通组路养护支出71.00万元。',
  '通组路养护受益群众支付劳务12.00万元。',
  '全县金额最大的项目是敬老院床位更新。',
])('说的不是这一个项目的这个数，不报：%s', (text) => {
  expect(told([text])).toEqual([]);
});

/** Two lists side by side are two tables; what 基本支出 is of needs no 「其中」. */
const SIDES: Piece = [
  ['收入', '预算数', '决算数', '支出', '预算数', '决算数'],
  ['财政拨款', '1200.00', '1310.50', '基本支出', '695.40', '709.63'],
  ['其他收入', '112.80', '132.94', '其中：人员经费', '629.40', '644.75'],
  ['', '', '', '公用经费', '66.00', '64.88'],
  ['', '', '', '项目支出', '617.40', '733.81'],
  ['合计', '1312.80', '1443.44', '合计', '1312.80', '1443.44'],
];

test('左右两列清单的表：对的不报，哪一格改了都报', () => {
  const report = reportOf([TITLE, SIDES]);
  expect(proofread(report, undefined).findings).toEqual([]);
  const silent = swappedFigures(report).flatMap(({ text, shown }) =>
    proofread(text, undefined).findings.length > 0 ? [] : [shown],
  );
  expect(silent).toEqual([]);
});
