import { reuse } from '../../../src/core/proofread/reuse';
import { truthOf } from '../../../src/core/proofread/truthOf';
import type { ReportData } from '../../../src/core/report/data/reportData';
import { buildFields } from '../../../src/core/report/fields/buildFields';
import { reportYear } from '../../support/reportYear';
import { labelledTable } from './labelledTable';
import { reportOf } from './reportOf';

const data: ReportData = {
  ...reportYear({
    figures: {
      finalExpenditure: 15_505_900,
      basicFinal: 13_497_800,
      projectFinal: 2_008_100,
      authorisedStaff: 64,
      actualStaff: 61,
    },
    lines: [],
    scheme: 'xushui-2022',
    assumed: true,
  }),
  labelled: () => [
    labelledTable('机构人员及车辆情况', 'count', ['数量'], {
      行政编制: ['28'],
      事业编制: ['36'],
      行政在职: ['27'],
      事业在职: ['34'],
      接待批次: ['41'],
      接待人次: ['305'],
    }),
    labelledTable('人员', 'count', ['编制', '年末实有'], { 工勤: ['5', '3'], 参公: ['6', '4'] }),
    labelledTable('上年决算主要数据', 'money', ['金额'], {
      支出合计: ['1468.92'],
      基本支出: ['1290.11'],
      项目支出: ['178.81'],
    }),
  ],
};
const truth = truthOf(data.facts, data.scorecard, undefined);
const fields = buildFields(data);

const read = (text: string) => reuse(reportOf(['2023年度示例镇人民政府绩效自评报告', text]), truth, fields);
const puts = (text: string): readonly string[] =>
  read(text)
    .fields.filter(({ paragraph }) => paragraph === 1)
    .map(({ text: words, put }) => `${words}→${put}`);

test.each<readonly [text: string, ...puts: string[]]>([
  [
    '编制64名，其中行政编制28名、事业编制36名；在职61人，其中行政27人、事业34人。',
    '28→{机构人员及车辆情况/行政编制/数量:数}',
    '27→{机构人员及车辆情况/行政在职/数量:数}',
    '34→{机构人员及车辆情况/事业在职/数量:数}',
  ],
  ['工勤在职3人。', '3→{人员/工勤/年末实有:数}'],
  [
    '全年接待41批次、305人次。',
    '41→{机构人员及车辆情况/接待批次/数量:数}',
    '305→{机构人员及车辆情况/接待人次/数量:数}',
  ],
  [
    '决算支出1550.59万元，较上年增加81.67万元，增长5.56%。',
    '增加81.67万元→{决算支出较上年决算主要数据/支出合计/金额增减:增加/减少}',
    '增长5.56%→{决算支出较上年决算主要数据/支出合计/金额升降:增长/下降}',
  ],
  [
    '基本支出比上年增加59.67万元，项目支出比上年增加22.00万元。',
    '增加59.67万元→{基本支出决算较上年决算主要数据/基本支出/金额增减:增加/减少}',
    '增加22.00万元→{项目支出决算较上年决算主要数据/项目支出/金额增减:增加/减少}',
  ],
])('她的表里的一行，话里说得出是哪一行：%s', (text, ...wanted) => {
  expect(puts(text)).toEqual(expect.arrayContaining(wanted));
});

/** The same figures under words that name something else, or go the other way: no field, and she is told. */
test.each<readonly [text: string, ...left: string[]]>([
  ['培训干部27人、接送34人。', '27人', '34人'],
  ['上门走访41批次、305人次。', '41批次', '305人次'],
  ['公用经费比上年增加59.67万元。', '59.67万元'],
  ['基本支出比上年减少59.67万元。', '59.67万元'],
  ['基本支出比预算增加59.67万元。', '59.67万元'],
  ['项目支出比上年增加81.67万元。', '81.67万元'],
])('说的是别的，就不是那一行：%s', (text, ...left) => {
  const { left: told } = read(text);
  expect(told.flatMap(({ numbers }) => numbers)).toEqual(expect.arrayContaining(left));
});
