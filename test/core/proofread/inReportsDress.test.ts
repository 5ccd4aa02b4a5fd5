import { reuse } from '../../../src/core/proofread/reuse';
import { truthOf } from '../../../src/core/proofread/truthOf';
import type { ReportData } from '../../../src/core/report/data/reportData';
import { buildFields } from '../../../src/core/report/fields/buildFields';
import { FieldScope } from '../../../src/core/report/forms/fieldScope';
import { fillText } from '../../../src/core/report/forms/fillText';
import { reportYear } from '../../support/reportYear';
import { labelledTable } from './labelledTable';
import { type Piece, reportOf } from './reportOf';

const data: ReportData = {
  ...reportYear({
    figures: {
      finalExpenditure: 14_880_100,
      threePublicBudget: 157_000,
      threePublicFinal: 128_140,
      lastThreePublicFinal: 138_190,
    },
    lines: [],
    scheme: 'xushui-2022',
    assumed: true,
  }),
  labelled: () => [
    labelledTable('专项清单', 'money', ['预算', '决算'], {
      堤岸修整: ['180.04', '176.52'],
      灌渠改线: ['340.00', '338.16'],
    }),
  ],
};
const fields = buildFields(data);

function puts(...pieces: readonly Piece[]): readonly string[] {
  const text = reportOf(['2023年度示例镇人民政府绩效自评报告', ...pieces]);
  return reuse(text, truthOf(data.facts, data.scorecard, undefined), fields)
    .fields.filter(({ paragraph }) => paragraph > 0)
    .map(({ put }) => put);
}

const written = (put: string | undefined): string =>
  fillText(put ?? '', new FieldScope(fields), { money: '万元' })
    .map(({ text }) => text)
    .join('');

test('一位小数的报告，增减额、增减率也是一位', () => {
  const [, , amount, rate] = puts('总支出1488.0万元，三公经费决算12.8万元，比上年减少1.0万元，下降7.3%。');
  expect([written(amount), written(rate)]).toEqual(['减少1.0万元', '下降7.3%']);
  expect(amount).toMatch(/增减:[^/]+\/[^/]+\/一位\}$/);
});

test('两位小数的报告，增减额还是两位', () => {
  const [, , amount] = puts('总支出1488.01万元，三公经费决算12.81万元，比上年减少1.01万元。');
  expect(amount).not.toContain('位');
  expect(written(amount)).toBe('减少1.01万元');
});

const table = (...rows: readonly (readonly string[])[]): Piece => [['项目', '预算', '决算'], ...rows];

test.each([
  ['一位', table(['堤岸修整', '180.0', '176.5'], ['灌渠改线', '340.0', '338.2']), '数一位'],
  ['零位', table(['堤岸修整', '180', '177'], ['灌渠改线', '340', '338']), '数零位'],
  ['去零', table(['堤岸修整', '180.04', '176.52'], ['灌渠改线', '340', '338.16']), '数去零'],
  ['两位', table(['堤岸修整', '180.04', '176.52'], ['灌渠改线', '340.00', '338.16']), '数'],
])('留一行作循环的表：%s', (_, rows, suffix) => {
  const line = puts('单位：万元', rows).join('');
  expect(line).toContain(`{预算:${suffix}}`);
  expect(line).toMatch(/\{#[^}]*专项清单\}.*\{\/[^}]*专项清单\}$/);
});

test('有一个去了零，别的也去零；整数不算', () => {
  expect(puts('总支出1488.01万元，三公经费预算15.7万元。')).toEqual(['{决算支出:数去零}', '{三公预算:数去零}']);
});
