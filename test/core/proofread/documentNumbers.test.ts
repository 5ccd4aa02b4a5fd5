import { decimal } from '../../../src/core/base/decimal';
import { proofread } from '../../../src/core/proofread/proofread';
import { WHOLE_TRUTH } from './cleanReports';
import { type Piece, reportOf } from './reportOf';

const entry = (number: string, summary: string, amount: string) => ({
  number,
  summary,
  amount: decimal(amount),
  place: { sheet: '指标台账', cell: 'B4' },
});
const documents = [
  entry('柳财指〔2023〕7号', '追加村级组织运转经费', '2.67'),
  entry('柳财指〔2023〕74号', '下达疫病防控与动物防疫资金', '69.37'),
  entry('柳财指〔2023〕99号', '追加人员工资调标', '21.46'),
];

const told = (...pieces: readonly Piece[]): readonly string[] =>
  proofread(reportOf(['柳溪镇人民政府2023年度部门整体支出绩效自评报告', ...pieces]), { ...WHOLE_TRUTH, documents })
    .findings.filter(({ says }) => says.includes('号'))
    .map(({ says, should }) => `${says}→${should}`);

const TEXT =
  '柳财指〔2023〕7号《追加村级组织运转经费》2.67万元；柳财指〔2023〕74号《下达疫病防控与动物防疫资金》69.37万元。';

test('文号与台账里那一笔的文号不同，指出来；对的不报', () => {
  expect(told(TEXT)).toEqual([]);
  expect(told(TEXT.replace('74号', '84号'))).toEqual(['柳财指〔2023〕84号→柳财指〔2023〕74号']);
  expect(
    told([
      ['文号', '摘要', '金额（万元）'],
      ['柳财指〔2023〕89号', '追加人员工资调标', '21.46'],
    ]),
  ).toEqual(['柳财指〔2023〕89号→柳财指〔2023〕99号']);
});

test.each([
  ['别的机关的文件', TEXT.replace('柳财指〔2023〕74号', '柳办发〔2023〕84号')],
  ['金额对不上哪一笔', TEXT.replace('74号', '84号').replace('69.37', '12.00')],
  ['不说哪一笔', '按照《管理办法》（柳财指〔2023〕84号）执行。'],
])('没有把握的不说：%s', (_, text) => {
  expect(told(text)).toEqual([]);
});
