import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editSnapshot, type UserEdit } from '../support/editSnapshot';
import { gridBook } from '../support/gridBook';
import { describeWithLibreOffice } from '../support/judges';
import { recalculate } from '../support/libreOffice';
import { scoreBytes } from '../support/memoryBook';
import { ownCell } from '../support/ownSheet';
import { savedFormulas, disagreements } from '../support/ownCells';

/** 「另取来源」 with 「来源单位」 in 绩效数据: what she names wins over the tables, on every run. */
const book = gridBook({
  明细: [
    ['2022年收支预决算明细表'],
    ['单位：万元'],
    ['项目', '收入', null, '支出', null],
    [null, '预算数', '决算数', '预算数', '决算数'],
    ['合计', 100, 110, 100, 90],
  ],
  另表: [['别处的数'], ['预算', 1_050_000], ['文字', '见附件']],
  数据: [['2022年数据'], ['数据项', '数值', '单位'], ['编制数', 50, '人'], ['实际支付进度', 0.8, '']],
});
const first = book.then((input) => scoreBytes(input));

async function named(fact: string, source: Omit<UserEdit, 'sheet' | 'cell'>, unit?: string) {
  const { bytes } = await first;
  const edits: UserEdit[] = [{ sheet: '绩效数据', cell: ownCell(bytes, '绩效数据', fact, '另取来源').cell, ...source }];
  if (unit !== undefined)
    edits.push({ sheet: '绩效数据', cell: ownCell(bytes, '绩效数据', fact, '来源单位').cell, content: unit });
  return scoreBytes(bytes, {}, (snapshot) => editSnapshot(snapshot, edits));
}

const atCell = { content: 1_050_000, formula: "'另表'!B2" };

it('指到别的单元格、选了单位：换算成万元采用，公式连到那里，与表不同有提示', async () => {
  const { bytes, outcome } = await named('预算收入', atCell, '元');
  expect(ownCell(bytes, '绩效数据', '预算收入', '数值').content).toBe(105);
  expect(ownCell(bytes, '绩效数据', '预算收入', '另取来源')).toMatchObject({ formula: "'另表'!B2" });
  expect(ownCell(bytes, '绩效数据', '预算收入', '表上的数').content).toBe(100);
  expect(ownCell(bytes, '绩效数据', '预算收入', '状态').content).toBe('人工填写');
  expect(outcome.findings.map(({ code }) => code)).toContain('typedDiffersFromTable');
  // The pane leads to the cell that she named, not to those of the tables.
  expect(outcome.facts.facts.get('budgetRevenue')?.named).toEqual({ sheet: '另表', cell: 'B2' });
});

it('再评分一次，一个字节也不变', async () => {
  const { bytes } = await named('预算收入', atCell, '元');
  const again = await scoreBytes(bytes);
  expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
});

it('删掉另取来源，回到表上的数', async () => {
  const { bytes } = await named('预算收入', atCell, '元');
  const cells = ['另取来源', '来源单位'].map((heading): UserEdit => ({
    sheet: '绩效数据',
    cell: ownCell(bytes, '绩效数据', '预算收入', heading).cell,
  }));
  const back = await scoreBytes(bytes, {}, (snapshot) => editSnapshot(snapshot, cells));
  expect(ownCell(back.bytes, '绩效数据', '预算收入', '数值')).toMatchObject({
    content: 100,
    formula: expect.stringContaining("'明细'!B5") as string,
  });
});

it.each([
  ['没有写单位', atCell, undefined, 'overrideUnitUnknown'],
  ['单位不是金额单位', atCell, '人', 'overrideUnitUnknown'],
  ['来源是文字', { content: '见附件', formula: "'另表'!B3" }, '元', 'overrideNotNumber'],
] as const)('%s：不采用，也不悄悄用表上的数，内容都在', async (_, source, unit, code) => {
  const { bytes, outcome } = await named('预算收入', source, unit);
  expect(outcome.findings.map((finding) => finding.code)).toContain(code);
  expect(outcome.facts.facts.get('budgetRevenue')?.value).toBeUndefined();
  expect(ownCell(bytes, '绩效数据', '预算收入', '数值').content ?? '').toBe('');
  expect(ownCell(bytes, '绩效数据', '预算收入', '另取来源').formula).toBe(source.formula);
});

it('缺失的数据项也能另取；个数不需要单位，百分数认 %', async () => {
  expect(
    ownCell((await named('政府采购预算', { content: 36 }, '千元')).bytes, '绩效数据', '政府采购预算', '数值').content,
  ).toBe(3.6);
  expect(ownCell((await named('编制数', { content: 48 })).bytes, '绩效数据', '编制数', '数值').content).toBe(48);
  expect(
    ownCell((await named('实际支付进度', { content: 91.5 }, '%')).bytes, '绩效数据', '实际支付进度', '数值').content,
  ).toBe(0.915);
});

it('直接写在「数值」里的优先于另取来源', async () => {
  const { bytes } = await named('预算收入', atCell, '元');
  const typed = await scoreBytes(bytes, {}, (snapshot) =>
    editSnapshot(snapshot, [
      { sheet: '绩效数据', cell: ownCell(bytes, '绩效数据', '预算收入', '数值').cell, content: 99 },
    ]),
  );
  expect(ownCell(typed.bytes, '绩效数据', '预算收入', '数值').content).toBe(99);
  expect(ownCell(typed.bytes, '绩效数据', '预算收入', '另取来源').formula).toBe("'另表'!B2");
});

describeWithLibreOffice('LibreOffice 重算', () => {
  it('另取来源的公式与我们算的一样', async () => {
    const { bytes } = await named('预算收入', atCell, '元');
    const file = join(mkdtempSync(join(tmpdir(), 'jixiao-override-')), 'a.xlsx');
    writeFileSync(file, bytes);
    const [calculated] = await recalculate([file]);
    expect(calculated && disagreements(await savedFormulas(bytes), calculated)).toEqual([]);
  });
});
