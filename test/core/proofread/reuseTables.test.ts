import { reuse } from '../../../src/core/proofread/reuse';
import { truthOf } from '../../../src/core/proofread/truthOf';
import type { ReportData } from '../../../src/core/report/data/reportData';
import { buildFields } from '../../../src/core/report/fields/buildFields';
import { reportYear } from '../../support/reportYear';
import { labelledTable } from './labelledTable';
import { type Piece, reportOf } from './reportOf';

const data: ReportData = {
  ...reportYear({
    figures: { finalExpenditure: 14_880_100 },
    lines: [],
    scheme: 'xushui-2022',
    assumed: true,
  }),
  labelled: () => [
    labelledTable('自评得分表', 'points', ['分值', '得分'], {
      目标设定: ['8', '8'],
      采购执行: ['12', '11.69'],
      资产管理: ['6', '5.5'],
    }),
    labelledTable('支出决算表', 'money', ['本年支出合计', '基本支出'], {
      国防支出: ['986.40', '820.00'],
      外交支出: ['36.18', '16.18'],
    }),
    labelledTable('上年决算', 'money', ['决算数'], { 国防支出: ['942.15'], 外交支出: ['40.02'] }),
    labelledTable('问卷汇总', 'count', ['发放', '回收', '满意'], {
      机关干部: ['30', '30', '29'],
      群众: ['120', '118', '108'],
      合计: ['150', '148', '137'],
    }),
    labelledTable('项目清单', 'money', ['全年执行数'], {
      村级公用运转: ['180.00'],
      '社区设施(政府性基金)': ['340.00'],
      公路养护: ['60.00'],
    }),
  ],
};
const truth = truthOf(data.facts, data.scorecard, undefined);
const fields = buildFields(data);

function puts(...pieces: readonly Piece[]): readonly string[] {
  const text = reportOf(['2023年度示例镇人民政府绩效自评报告', ...pieces]);
  return reuse(text, truth, fields)
    .fields.filter(({ paragraph }) => paragraph > 0)
    .map(({ text: words, put }) => `${words}→${put}`);
}

test('分值一列也是分数，整张表成为一行', () => {
  const rows = puts([
    ['指标', '分值', '得分'],
    ['目标设定', '8', '8'],
    ['采购执行', '12', '11.69'],
    ['资产管理', '6', '5.5'],
  ]);
  expect(rows.join()).toContain('{分值}');
  expect(rows.join()).not.toContain('待补充');
});

test('上年数在另一张表里：增减额和增减率跟着两张表走', () => {
  const found = puts(
    '国防支出986.40万元，比上年增加44.25万元，增长4.70%；外交支出36.18万元，比上年减少3.84万元，下降9.60%。',
  );
  expect(found.join()).toContain('{支出决算表/国防支出/本年支出合计较上年决算/国防支出/决算数增减:增加/减少}');
  expect(found.join()).toContain('{支出决算表/外交支出/本年支出合计较上年决算/外交支出/决算数升降:增长/下降}');
});

test('说全了各行的名字，说的是合计', () => {
  expect(puts('向机关干部、群众发放问卷150份，回收148份。').join()).toContain('150→{问卷汇总/合计/发放:数}');
});

test('报告里的全角括号，表里是半角：照样是同一串', () => {
  const found = puts('具体为：村级公用运转180.00万元、社区设施（政府性基金）340.00万元、公路养护60.00万元。');
  expect(found.join()).toMatch(/\{#表·项目清单:、\}/);
});
