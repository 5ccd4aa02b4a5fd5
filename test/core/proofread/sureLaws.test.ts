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
  // Of each, and of a change: digits that are those of another amount by chance.
  '公路养护支出763.81万元，绿化支出12.00万元，另购路灯763.81万元。户均收入较上年提高763.81元。',
];

test.each(RIGHT)('法则没有把握就不说话：%s', (sentence) => {
  expect(told([sentence])).toEqual([]);
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
