import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';

const BOOK = (start: GridCell, end: GridCell, other: GridCell, total: GridCell) => [
  ['2023年度收入支出决算总表'],
  ['部门：松坪镇人民政府', null, null, '单位：万元'],
  ['收入', null, '支出', null],
  ['项目', '决算数', '项目', '决算数'],
  ['一、一般公共预算财政拨款收入', 788.09, '一、一般公共服务支出', 788.09],
  ['本年收入合计', 788.09, '本年支出合计', 788.09],
  ['使用非财政拨款结余', other, '结余分配', null],
  ['年初结转和结余', start, '年末结转和结余', end],
  ['总计', total, '总计', 788.09],
];

function carried(...given: Parameters<typeof BOOK>) {
  const { facts } = findFacts(gridSnapshot({ 总表: BOOK(...given) }), {
    year: undefined,
    typed: new Map(),
    ownSheets: new Set(),
  });
  const shown = (id: 'carryover' | 'lastCarryover') => facts.get(id)?.value?.toString() ?? '缺失';
  return [shown('lastCarryover'), shown('carryover')].join(' ');
}

describe('总表里空着的年初、年末结转结余', () => {
  it('合计正好是总计：就是 0', () => {
    expect(carried(null, null, null, 788.09)).toBe('0 0');
    expect(carried('—', '-', 0, 788.09)).toBe('0 0');
  });

  it('合计不是总计、写在别的行、总计不是数：空着就是没有', () => {
    expect(carried(null, null, null, 790)).toBe('缺失 0');
    expect(carried(null, null, 2, 788.09)).toBe('缺失 0');
    expect(carried(null, null, null, '788.09元')).toBe('缺失 0');
    expect(carried(null, null, null, null)).toBe('缺失 0');
  });

  it('写着数就是那个数', () => {
    expect(carried(5, null, null, 793.09)).toBe('5 0');
  });
});
