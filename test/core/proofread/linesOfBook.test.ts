import { proofread } from '../../../src/core/proofread/proofread';
import type { LabelledTable } from '../../../src/core/report/data/labelledTables';
import { WHOLE_TRUTH } from './cleanReports';
import { labelledTable } from './labelledTable';
import { reportOf } from './reportOf';

const TITLE = '柳溪镇人民政府2023年度部门整体支出绩效自评报告';

const TABLES: readonly LabelledTable[] = [
  labelledTable('采购与资产', 'money', ['本年', '上年'], {
    办公楼维修: ['24.60', '20.25'],
    绿化养护: ['17.00', '16.00'],
    监控租赁: ['6.35', '6.53'],
  }),
  labelledTable('人员', 'count', ['编制', '在职'], {
    '镇机关（行政）': ['32', '31'],
    党群服务中心: ['18', '17'],
    农业农村服务中心: ['15', '16'],
  }),
  labelledTable('任务', 'count', ['年初目标值', '实际完成值'], { 油菜扩种: ['8000', '8120'] }, '亩'),
  labelledTable('支出三年', 'money', ['2021年决算', '上年决算', '决算', '年初预算'], {
    食堂经费: ['137.5', '136.8', '132.2', '134'],
  }),
];
const told = (sentence: string): readonly string[] =>
  proofread(reportOf([TITLE, sentence]), { ...WHOLE_TRUTH, figures: [], labelled: () => TABLES }).findings.map(
    ({ says, should }) => `${says}→${should}`,
  );

/** Right; and what names a line and is of something else all the same. */
test.each([
  '办公楼维修24.60万元、绿化养护17.00万元，监控租赁6.35万元。',
  '绿化养护17.0万元，比上年的16.00万元增加1.00万元，增长6.25%。',
  '2022年绿化养护16.00万元。',
  '在职73人，其中镇机关31人、党群服务中心17人、农业农村服务中心16人。',
  '编制75名，其中镇机关32名、党群服务中心18名、农业农村服务中心15名、社会事务中心10名；年末实有61人。',
  '扩种油菜8120亩，完成目标的101.5%。',
  '油菜扩种带动农户812户，户均增收821元。',
  '食堂经费132.2万元，比上年减少4.6万元。',
  '绿化养护合同期3年，每年17.50万元。',
])('%s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

test.each([
  ['办公楼维修24.60万元、绿化养护7.00万元。', '7.00万元→17.00万元'],
  ['办公楼维修26.40万元、绿化养护17.00万元。', '26.40万元→24.60万元'],
  ['绿化养护16.00万元，较上年增长6.25%，办公楼维修24.60万元。', '16.00万元→17.00万元'],
  ['在职73人，其中镇机关32人、党群服务中心17人。', '32人→31人'],
  ['扩种油菜8210亩。', '8210亩→8120亩'],
  ['食堂经费136.8万元，比上年减少4.6万元，连续两年下降。', '136.8万元→132.2万元'],
])('%s 要指出 %s', (sentence, finding) => {
  expect(told(sentence)).toContain(finding);
});
