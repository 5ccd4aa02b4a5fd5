import { findForm } from '../../../src/core/tables/findForms';
import { filledRows } from '../../../src/core/tables/lines';
import { gridSnapshot } from '../../support/gridSnapshot';

const pair = (index: number) => [`名目${String(index)}`, index + 1];
const wide = (index: number) => [`名目${String(index)}`, index, index, index, index];
const wordy = (index: number) => [`名目${String(index)}`, '文字'];

function isForm(rows: readonly (readonly (string | number)[])[]): boolean {
  const [sheet] = gridSnapshot({ 随便: { rows } }).sheets;
  return findForm(sheet!, filledRows(sheet!), []) !== undefined;
}

const some = <Row>(count: number, row: (index: number) => Row): Row[] =>
  Array.from({ length: count }, (_, at) => row(at));

describe('没有名称的一列列“名称 | 数”，三分之二是就是', () => {
  it.each([
    ['五行都是', [...some(5, pair)], true],
    ['只有四行', [...some(4, pair)], false],
    ['四行加一行文字', [...some(4, pair), ...some(1, wordy)], true],
    ['正好三分之二', [...some(8, pair), ...some(4, wide)], true],
    ['正好三分之二，不是的在前', [...some(4, wide), ...some(8, pair)], true],
    ['差一行', [...some(8, pair), ...some(5, wide)], false],
    ['差一行，不是的在前', [...some(5, wide), ...some(8, pair)], false],
    ['独占一行的不算', [['说明甲'], ['说明乙'], ['说明丙'], ...some(5, pair)], true],
    ['夹着项目的行', [...some(8, pair), ['项目一', 3]], false],
    ['项目独占一行', [...some(8, pair), ['项目情况']], false],
    ['三格里第三格是备注', some(6, (index) => [...pair(index), '备注']), true],
    ['四格', some(6, (index) => [...pair(index), '备注', '备注']), false],
  ])('%s', (_title, rows, expected) => {
    expect(isForm(rows)).toBe(expected);
  });
});
