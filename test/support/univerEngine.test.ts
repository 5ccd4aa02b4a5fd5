import { startUniver, type UniverEngine } from './univerEngine';

describe('Univer', () => {
  let engine: UniverEngine;
  beforeAll(() => { engine = startUniver(); });
  afterAll(() => engine.stop());

  test('calculates', async () => {
    const book = await engine.open({ sheets: [
      { name: '收支明细', cells: { C12: 12005000, C13: 10000000 } },
      { name: '绩效数据', cells: { C5: { formula: "'收支明细'!C12/10000" }, C6: { formula: "'收支明细'!C13/10000" }, D1: { formula: 'IF(COUNT(绩效_决算收入,绩效_预算收入)<2,"",ROUND(绩效_决算收入/绩效_预算收入,4))' }, A1: '5', B1: true, E1: {formula:'1/0'} , F1:{formula:'""'}, G1:{formula:'Z99'}, F2:{formula:'C5+1',writtenFor:'F1'}} },
    ], names: { 绩效_决算收入: "'绩效数据'!$C$5", 绩效_预算收入: "'绩效数据'!$C$6" } });
    const at = (c: string) => book.valueAt('绩效数据', c);
    expect([at('C5'), at('D1'), at('A1'), at('B1'), at('E1'), at('F1'), at('G1'), at('H1'),at('F2')]).toEqual([1200.5, 1.2005, '5', true, { error: '#DIV/0!' }, '', 0, null,1001]);
    const next = await book.edit([{ sheet: '收支明细', cell: 'C12', content: null }]);
    expect([next.valueAt('绩效数据', 'D1'), book.valueAt('绩效数据', 'D1')]).toEqual([0, 1.2005]);
  });
});
