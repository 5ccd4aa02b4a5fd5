import { decimal } from '../../../src/core/base/decimal';
import { plainPlace } from '../../../src/core/proofread/lastYear/plainPlace';
import { reuse } from '../../../src/core/proofread/reuse';
import { truthOf } from '../../../src/core/proofread/truthOf';
import { buildFields } from '../../../src/core/report/fields/buildFields';
import type { ReportData } from '../../../src/core/report/data/reportData';
import { reportYear } from '../../support/reportYear';
import { type Piece, reportOf } from './reportOf';

const project = (name: string, spent: string, goal: string, result: string): ReportData['projects'][number] => ({
  name,
  initial: undefined,
  adjusted: decimal(spent),
  executed: decimal(spent),
  score: undefined,
  grade: undefined,
  goal,
  result,
  aspects: [],
  place: undefined,
});
const entry = (document: string, summary: string, amount: string) => ({
  document,
  summary,
  amount: decimal(amount),
  place: undefined,
});

const data: ReportData = {
  ...reportYear({
    figures: { finalExpenditure: 14_880_100, budgetExpenditure: 14_827_000 },
    lines: [
      { name: '一般公共服务支出', budget: 8_124_000, final: 8_339_100 },
      { name: '卫生健康支出', budget: 1_000_000, final: 1_100_000 },
      { name: '农林水支出', budget: 5_703_000, final: 5_441_000 },
    ],
    scheme: 'xushui-2022',
    assumed: true,
  }),
  projects: [
    project('农村公路养护', '58.5', '养护村道45公里', '养护村道45公里'),
    project('疫病防控与动物防疫', '71.33', '聘用护林员16名', '聘用护林员16名，未发生重大火情'),
    project('村级文化广场', '88.17', '建成广场3处', '建成广场2处'),
  ],
  ledger: {
    added: [
      entry('某财指〔2023〕3号', '追加人大代表活动经费', '4.13'),
      entry('某财指〔2023〕30号', '追加安全生产经费', '10.63'),
    ],
    withdrawn: [
      entry('某财指〔2023〕42号', '收回农田管护结余指标', '2.21'),
      entry('某财指〔2023〕58号', '收回水库养护结余指标', '3.42'),
    ],
  },
};
const truth = truthOf(data.facts, data.scorecard, undefined);
const fields = buildFields(data);

function puts(...pieces: readonly Piece[]): readonly string[] {
  const text = reportOf(['2023年度示例镇人民政府绩效自评报告', ...pieces]);
  return reuse(text, truth, fields)
    .fields.filter(({ paragraph }) => paragraph > 0)
    .map(({ put }) => put);
}

const ADDED = '某财指〔2023〕3号《追加人大代表活动经费》4.13万元；某财指〔2023〕30号《追加安全生产经费》10.63万元';

test('文号、摘要、金额连写的，整串换成循环', () => {
  expect(puts(`全年追加：${ADDED}。`).join()).toContain('{#追加:；}{文号}《{摘要}》{金额:单位}{/追加}');
  expect(
    puts(
      '收回：某财指〔2023〕42号收回农田管护结余指标2.21万元；某财指〔2023〕58号收回水库养护结余指标3.42万元。',
    ).join(),
  ).toContain('{#收回:；}{文号}{摘要}{金额:单位}{/收回}');
});

test.each([
  ['文号改了一个字', ADDED.replace('30号', '31号')],
  ['金额改了一个字', ADDED.replace('10.63', '10.36')],
  ['少了一笔', ADDED.replace(/；.*$/, '')],
  ['多了一笔', `${ADDED}；某财指〔2023〕9号《追加维修经费》1.00万元`],
])('%s，就不是那张清单，不换成循环', (_, words) => {
  expect(puts(`全年追加：${words}。`).join()).not.toContain('{#追加');
});

const BY_SIZE =
  '从结构看，一般公共服务支出833.91万元（占56.04%）、农林水支出544.10万元（占36.57%）、卫生健康支出110.00万元（占7.39%），共3类，合计占100%。';

test('从大到小排的，也是那张清单；后面接着说的话留着，换不换由她定', () => {
  const text = reportOf(['2023年度示例镇人民政府绩效自评报告', BY_SIZE]);
  const loop = reuse(text, truth, fields).fields.find(({ put }) => put.startsWith('{#分功能决算'));
  expect(loop?.put).toBe('{#分功能决算:、}{科目}{金额:单位}（占{占比}）{/分功能决算}');
  expect(loop?.certain).toBe(false);
  expect(puts(BY_SIZE.replace('544.10', '545.10')).join()).not.toContain('{#分功能决算');
});

const GOALS = [
  '1.农村公路养护。年初目标：养护村道45公里；完成情况：养护村道45公里。',
  '2.疫病防控与动物防疫。年初目标：聘用护林员16名；完成情况：聘用护林员16名，未发生重大火情。',
  '3.村级文化广场。年初目标：建成广场3处；完成情况：建成广场2处。',
];

test('每个项目一段，目标和完成情况是她表里的原话', () => {
  expect(puts(...GOALS)).toEqual(
    expect.arrayContaining(['{#项目}', '{序号}', '{名称}', '{目标}', '{完成情况}', '{/项目}']),
  );
  const other = GOALS.map((line) => line.replace('建成广场2处', '建成广场5处'));
  expect(puts(...other).join()).not.toContain('{完成情况}');
});

test('“涉及……共几个项目”里的名字', () => {
  const words = '项目支出涉及农村公路养护、疫病防控与动物防疫、村级文化广场共3个项目。';
  expect(puts(words).join()).toContain('{#项目:、}{名称}{/项目}');
  expect(puts(words.replace('村级文化广场共', '村级文化广场、集镇路灯共')).join()).not.toContain('{#项目');
});

test.each([
  ['甲“乙”丙，丁', '乙丙,丁', 0, [2, 7]],
  ['甲 乙 丙', '甲乙', 0, [0, 3]],
  ['甲乙甲乙', '甲乙', 1, [2, 4]],
  ['甲乙', '丙', 0, undefined],
])('%s里找%s', (text, plain, from, place) => {
  expect(plainPlace(text, plain, from)).toEqual(place);
});
