import { generatedBooks } from '../cases/generatedFacts';
import { caseBook } from '../support/caseBook';
import { disagreementsOf, shapedSheets, written, writtenSamples } from '../support/judgedBooks';
import { validationErrors } from '../support/ooxmlValidator';
import { type UniverEngine, startUniver } from '../support/univerEngine';

it('写出的文件没有 Open XML 校验错误', async () => {
  for (const file of await writtenSamples()) expect(await validationErrors(file)).toEqual([]);
});

describe('第二引擎（Univer）', () => {
  let univer: UniverEngine;
  beforeAll(() => {
    univer = startUniver();
  });
  afterAll(() => univer.stop());

  it('两份样表：每个公式的值都相同', async () => {
    for (const file of await writtenSamples()) expect(await disagreementsOf(file, await univer.open(file))).toEqual([]);
  });

  it('人数对不上的，第二引擎算出来也对不上：差的界限再小，也是一个数', async () => {
    const rows = [
      ['部门基本情况表'],
      ['编制单位：柳河镇人民政府', null, '2023年度'],
      ['项目', '数量', '备注'],
      ['一、编制数', 50],
      ['二、年末实有人数', 58],
      ['其中：在职人员', 58],
    ];
    const file = await written('staff.xlsx', await caseBook({ 部门基本情况表: rows }), true);
    const book = await univer.open(file);
    expect(await disagreementsOf(file, book)).toEqual([]);
    expect(book.valueAt('校验', 'B5')).toBe(1);
  });

  it('生成的数据：边界、零、负数、缺失', async () => {
    for (const [index, book] of (await generatedBooks(16)).entries()) {
      const file = await written(`u${String(index)}.xlsx`, book, index % 2 === 0);
      expect(await disagreementsOf(file, await univer.open(file))).toEqual([]);
    }
  });

  it('各种式样的表：每个公式的值都相同', async () => {
    for (const [index, book] of shapedSheets({ everyCase: 9, first: 1, dressed: 6 }).entries()) {
      const file = await written(`s${String(index)}.xlsx`, await caseBook(book), index % 2 === 0);
      expect(await disagreementsOf(file, await univer.open(file))).toEqual([]);
    }
  });

  it('改一个数，只有该变的得分跟着变', async () => {
    const [file = ''] = await writtenSamples();
    const before = await univer.open(file);
    const totalOf = (book: typeof before) => book.valueAt('指标评分', 'I30');
    const changed = async (sheet: string, cell: string, content: number | string) => {
      const after = await before.edit([{ sheet, cell, content }]);
      const rows = Array.from({ length: 26 }, (_, index) => `I${String(index + 4)}`);
      return {
        total: totalOf(after),
        rows: rows.filter((row) => after.valueAt('指标评分', row) !== before.valueAt('指标评分', row)),
        after,
      };
    };
    expect(totalOf(before)).toBeCloseTo(93.28);
    const operating = await changed('收支预决算明细表', 'E18', 89.8);
    expect(operating.rows).toEqual(['I14']);
    expect(operating.total).toBeCloseTo(94);
    const answer = await changed('评价要点', 'F17', '否');
    expect(answer.rows).toHaveLength(1);
    const mark = await changed('指标评分', 'G14', 8);
    expect(mark.rows).toEqual(['I14']);
    expect(mark.after.valueAt('指标评分', 'I14')).toBeCloseTo(7.28);
    expect(mark.after.valueAt('得分汇总', 'B8')).toBe(104);
  });

  it('原表单元格清空后是待填，不是 0', async () => {
    const [file = ''] = await writtenSamples();
    const after = await (await univer.open(file)).edit([{ sheet: '收支预决算明细表', cell: 'E18', content: null }]);
    expect(after.valueAt('指标评分', 'I14')).toBe('');
    expect(after.valueAt('得分汇总', 'D11')).toBe('待评（还有 1 项未填）');
  });
});
