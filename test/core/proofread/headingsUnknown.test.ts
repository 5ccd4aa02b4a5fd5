import type { Piece } from './reportOf';
import { changedIn, toldIn } from './toldIn';

/** A column beside 「执行数」 whose heading holds a word that nobody listed: it is another amount of the same line. */
const HEADINGS =
  '未执行数 待执行数 暂未支出数 不予执行数 拟执行数 鹭鹭执行数 其他执行数 虚列支出数 应执行未执行数 拒付支出 归垫执行数 摘牌后支出'.split(
    ' ',
  );
const listed = (heading: string, side = '执行数'): readonly Piece[] => [
  '表2 项目执行明细',
  '单位：万元',
  [
    ['序号', '项目', '预算数', side, heading],
    ['1', '乡村公益性岗位', '108.00', '103.68', '4.32'],
    ['2', '传统村落污水治理', '365.00', '346.22', '18.78'],
    ['3', '人民调解以案定补', '3.00', '2.40', '0.60'],
    ['4', '村级公路养护', '67.00', '67.00', '0.00'],
    ['合计', '', '543.00', '519.30', '23.70'],
  ],
];

it.each(HEADINGS)('一列叫「%s」：不和旁边的执行数混作一个数', (heading) => {
  expect(toldIn(listed(heading))).toEqual([]);
  expect(toldIn(listed(heading, '支出数'))).toEqual([]);
});

it('两列真是一回事的，写得不一样照报', () => {
  const twice = [...listed('未执行数'), '全年乡村公益性岗位执行数103.68万元，传统村落污水治理执行数346.22万元。'];
  expect(toldIn(twice)).toEqual([]);
  expect(toldIn(changedIn(twice, '执行数346.22', '执行数364.22'))).not.toEqual([]);
});
