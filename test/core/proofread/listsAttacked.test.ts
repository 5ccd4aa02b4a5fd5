import { proofread } from '../../../src/core/proofread/proofread';
import { reportOf } from './reportOf';

const TITLE = '柳溪乡人民政府2023年度部门整体支出绩效自评报告';
const told = (text: string): readonly string[] =>
  proofread(reportOf([TITLE, text]), undefined).findings.map(({ says, should }) => `${says}→${should}`);

/** The lists of kinds, cuts and words of reckoning, attacked with words that none of them has: nothing may be said of them. */
test.each([
  // Kinds that overlap, alike in what is counted only (isPartition).
  '新增就业698人，其中失业人员412人、困难人员203人、女性人员341人。',
  '脱贫户286户，其中低保户120户、残疾户90户、监测户130户。',
  '共有设施53处，其中老旧设施30处、在用设施41处。',
  '受益群众2350户8460人，其中老人3200人、儿童2100人、妇女4100人。',
  // Cuts of two sorts (cutsOf).
  '固定资产1258.35万元，其中房屋900.00万元、在用1200.00万元、2020年后购置300.00万元。',
  '排查隐患213处，其中燃气类30处，办结209处。',
  // Rates whose stem is nobody's word (ALSO, RECKONED).
  '群众办件率98.20%，受理560件，按期560件，网办412件。',
  '森林覆盖率64.30%，造林面积1200亩，抚育面积800亩。',
  '自来水普及率96.00%，受益2350户，其中新增120户。',
  '公厕合标率95.00%，新建7座，改造13座。',
  '调处率98.00%，排查纠纷213件，预警300件。',
  // Spending that is nobody's own (OWN of perHead).
  '编制61人，在职58人。慰问经费5.80万元，人均慰问0.05万元；农民人均纯收入1.92万元。',
  // A project's own score and grade (selfScored).
  '综合得分92.00分，等级为优。村级组织运转项目执行率92.44%，自评得分81.10分，等级为良。',
  // Posts of others (staffing).
  '编制60名，在职58名，护林员超编3人、网格员缺编2人。',
])('没有列过的词：不说：%s', (text) => {
  expect(told(text)).toEqual([]);
});

/** The same with words of the lists, and with one digit another where they shut each other out: that is said. */
test.each([
  ['特困供养人员118人，其中集中供养42人、分散供养76人。', '76人', '96人'],
  ['编制97人，其中行政46人，事业51人。', '51人', '15人'],
  ['失业人员、困难人员共计615人：失业人员412人、困难人员203人。', '203人', '230人'],
])('列过的词照样说：%s', (text, right, wrong) => {
  expect(told(text)).toEqual([]);
  expect(told(text.replace(right, wrong))).not.toEqual([]);
});
