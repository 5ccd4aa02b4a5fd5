import { proofread } from '../../../src/core/proofread/proofread';
import { WHOLE_TRUTH } from './cleanReports';
import { type Piece, reportOf } from './reportOf';

const TITLE = '柳溪乡人民政府2023年度部门整体支出绩效自评报告';
const BOOKED = '柳溪镇人民政府2023年度部门整体支出绩效自评报告';
const told = (pieces: readonly Piece[], truth?: typeof WHOLE_TRUTH): readonly string[] =>
  proofread(reportOf([truth ? BOOKED : TITLE, ...pieces]), truth).findings.map(
    ({ says, should, quote, together = [] }) => [says, should, quote, ...together.map((one) => one.says)].join(' '),
  );

/** Right sentences; none of their words stands in a list of the laws. */
const RIGHT: readonly string[] = [
  // A second whole behind a semicolon.
  '村干部核定88人，其中两委正职40人，两委副职48人；年末实际到岗91人，其中两委正职41人，两委副职50人。',
  // Planned and paid of each in turn.
  '总体下达900.00万元，其中道路硬化下达500.00万元，兑付498.20万元；河道清淤下达400.00万元，兑付371.35万元。',
  // The last of the list has no share.
  '教育支出1200.00万元，占总支出的48.00%；农林水支出900.00万元，占36.00%；卫生健康支出200.00万元，占8.00%；其余是文化、住房等，合计200.00万元。',
  // Two cuts that overlap.
  '资金追加33.6万元，其中上级补助30万元，护林防火10.5万元。',
  '道路维护120.00万元，其中县级配套90万元，已拨付80万元。',
  '库存物资240.5万元，其中帐篷80.5万元，在用200万元。',
  // Short or over of some of them only.
  '核定编制60人，实有59人，其中文化站超编1人、农业站缺编2人。',
  // What the nearest amount was reckoned from holds the part; by how much it exceeded a budget is no budget.
  '固定资产账面原值1258.35万元，已提折旧594.57万元，账面净值663.78万元，其中在用1234.35万元。',
  '基本支出中人员经费1229.73万元；公用经费105.28万元，超过预算3.28万元，控制率103.22%。',
  // Behind a semicolon another one is named.
  '项目全年预算8041000.00元，执行7730838.55元，执行率96.14%。资金量最大的是裂缝治理，执行3087662.15元；执行率最低的是大楼维修，执行率81.87%。',
  // Whoever is told besides, or of another place, is counted apart; what is bad is no part that is good.
  '编制85名，其中行政38名、事业47名；另有工勤编制6名，在职人员88名，超编3名。',
  '机关编制38名，在职36名，空编2名；事业编制47名，在职46名，空编1名。',
  '全乡编制85名，实有在职82名，较上年缺编1名增加2名。',
  '发现问题30个，已整改20个，正在整改6个，剩余4个列入下年计划。',
  '排查隐患213处，其中重大3处，整改209处，剩余4处。',
  '抽检农产品200批次，不合格3批次，合格率98.5%。',
  // A budget that moved is another.
  '公用经费支出118.26万元，年初预算112.50万元，追加8.00万元，低于调整预算2.24万元。',
  // Like is compared with like.
  '“三公”经费预算15.40万元，决算14.48万元；其中公务用车运行维护费12.65万元，公务接待费1.83万元。较2022年决算数16.12万元，减少1.64万元。',
  // Of each, and of a change: digits that are those of another amount by chance.
  '公路养护支出763.81万元，绿化支出12.00万元，另购路灯763.81万元。户均收入较上年提高763.81元。',
];

test.each(RIGHT)('法则没有把握就不说话：%s', (sentence) => {
  expect(told([sentence])).toEqual([]);
});

/** Levels of a table, and two lists side by side, are sums of their own. */
const TABLES: readonly (readonly (readonly string[])[])[] = [
  [
    ['支出类别', '年初预算数', '决算数', '差额'],
    ['一、基本支出', '10964651.00', '11364109.25', '399458.25'],
    ['1.人员经费', '9839651.00', '10181465.75', '341814.75'],
    ['2.公用经费', '1125000.00', '1182643.50', '57643.50'],
    ['二、项目支出', '8041000.00', '7730838.55', '-310161.45'],
    ['支出合计', '19005651.00', '19094947.80', '89296.80'],
  ],
  [
    ['项目', '年初预算', '决算', '项目', '年初预算', '决算'],
    ['一般公共预算拨款', '1312.80', '1443.44', '基本支出', '695.40', '709.63'],
    ['年初结转和结余', '', '21.50', '其中：人员经费', '629.40', '644.75'],
    ['', '', '', '公用经费', '66.00', '64.88'],
    ['', '', '', '项目支出', '617.40', '742.11'],
    ['', '', '', '年末结转和结余', '', '13.20'],
    ['总计', '1312.80', '1464.94', '总计', '1312.80', '1464.94'],
  ],
];

test.each(TABLES)('分级的表、左右两列清单的表，对的不报', (...rows) => {
  expect(told([rows])).toEqual([]);
});

test('分级的表改错照样指出', () => {
  const wrong = TABLES[0]?.map((row) => row.map((cell) => (cell === '7730838.55' ? '7730833.55' : cell))) ?? [];
  expect(told([wrong]).join()).toContain('7730833.55');
});

/** The figure right behind 「其中」 is a part, whatever the words behind it are. */
test.each([
  ['“其中”后面直接是数', (n: string) => `2023年度决算支出${n}万元，其中37.50万元已在次年办结。`],
  ['“其中”带冒号', (n: string) => `2023年度决算支出${n}万元，其中：37.50万元投向山区，12.60万元投向集镇。`],
  ['逗号后面直接是数', (n: string) => `2023年度决算支出${n}万元，37.50万元系补发往年的。`],
  ['低于预算多少：写的是预算', (n: string) => `2023年度决算支出${n}万元，低于年初预算1520.46万元。`],
])('%s：部分不是总数；总数错了照样指出', (_, sentence) => {
  expect(told([sentence('1437.28')], WHOLE_TRUTH)).toEqual([]);
  expect(told([sentence('1473.28')], WHOLE_TRUTH).join()).toContain('1473.28');
});

test.each([
  ['两个总数各有分项', '编制97人，其中行政46人，事业51人；年末在职99人，其中行政44人，事业55人。', '44人', '46人'],
  ['工资与商品服务', '基本支出900.25万元，其中工资福利支出700.15万元，商品和服务支出200.10万元。', '700.15', '701.15'],
  ['货物工程服务', '实际采购82.60万元，其中货物23.80万元，工程47.30万元，服务11.50万元。', '47.30', '43.70'],
  ['总体超编', '核定编制60人，实有62人，超编运行。', '62人', '58人'],
])('有把握的照样指出：%s', (_, sentence, right, wrong) => {
  expect(told([sentence])).toEqual([]);
  expect(told([sentence.replace(right, wrong)]).join()).toContain(wrong);
});
