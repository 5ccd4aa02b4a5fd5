import { reuse } from '../../../src/core/proofread/reuse';
import { truthOf } from '../../../src/core/proofread/truthOf';
import { buildFields } from '../../../src/core/report/fields/buildFields';
import { reportYear } from '../../support/reportYear';
import { type Piece, reportOf } from './reportOf';

const data = reportYear({
  figures: { finalExpenditure: 14_880_100 },
  lines: [],
  scheme: 'xushui-2022',
  assumed: true,
});

function told(...pieces: readonly Piece[]): readonly string[] {
  const text = reportOf(['2023年度示例镇人民政府绩效自评报告', ...pieces]);
  return reuse(text, truthOf(data.facts, data.scorecard, undefined), buildFields(data)).left.flatMap(
    ({ numbers }) => numbers,
  );
}

const table = (target: string): Piece => [
  ['二级指标', '三级指标', '年度指标值'],
  ['数量指标', '新砌挡墙长度', target],
];

test.each(['≥35', '≥35米', '≤35座', '＞35处', '≥3.5万株', '⩾350吨', '≥ 35 盏'])(
  '表里定的目标是去年的：%s',
  (target) => {
    const numbers = told(table(target)).join();
    expect(numbers).toMatch(/35|3\.5/);
    expect(numbers).toContain('新砌挡墙长度');
  },
);

test('比率也是去年定的，没有字段的那一行连名字一起提示', () => {
  expect(told(table('≥97%'))).toEqual(expect.arrayContaining(['新砌挡墙长度', '97%']));
});

test.each([
  [
    '评分标准那一列',
    [
      ['三级指标', '评分标准', '得分'],
      ['预算编制质量', '≥97%得满分，每低1%扣0.5分', '—'],
    ],
  ],
  [
    '分数的档',
    [
      ['等级', '分数'],
      ['优', '≥90分'],
    ],
  ],
  ['句子里的门槛', '预算执行率≥97%，为合格。'],
] as const)('办法里的不提示：%s', (_, piece) => {
  expect(told(piece).filter((one) => /97|90/.test(one))).toEqual([]);
});

test('句子里定的数量要提示', () => {
  expect(told('新砌挡墙长度目标≥35米。').join()).toContain('35米');
});
