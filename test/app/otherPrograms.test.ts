import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { editSnapshot } from '../support/editSnapshot';
import { describeWithLibreOffice } from '../support/judges';
import { resaved } from '../support/libreOffice';
import { memoryBook, scoreBytes } from '../support/memoryBook';
import { ownCell } from '../support/ownSheet';
import { deleteRows } from '../support/reshape';

/** Saved by another program in between: names, keys and what she typed are still found. */
const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/示例乡2022.xlsx')));

const filled = scoreBytes(SAMPLE, { assumeMet: true }).then(({ bytes }) =>
  scoreBytes(bytes, {}, (snapshot) =>
    editSnapshot(snapshot, [
      { sheet: '绩效数据', cell: 'B6', content: 1400 },
      { sheet: '评价要点', cell: 'F4', content: '否' },
      { sheet: '评价要点', cell: 'G5', content: '网站截图' },
      { sheet: '指标评分', cell: 'F14', content: '≤100%得满分，每超出1个百分点扣2分，扣完为止' },
      { sheet: '得分汇总', cell: 'H5', content: '旁边的话' },
    ]),
  ),
);

/** As openpyxl and its like save our sheets: formulas stay, the values that they showed do not. (In her own tables such cells are named.) */
function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts))
    if (name.startsWith('xl/worksheets/sheet') && strFromU8(content).includes(':title]'))
      parts[name] = strToU8(strFromU8(content).replaceAll(/<\/f><v>[^<]*<\/v>/g, '</f>'));
  return zipSync(parts);
}

async function same(bytes: Uint8Array): Promise<void> {
  const before = await filled;
  for (const change of [undefined, deleteRows('评价要点', 0, 2)]) {
    const { outcome, bytes: after } = await scoreBytes(bytes, {}, change);
    expect(outcome.scorecard.total.toString()).toBe(before.outcome.scorecard.total.toString());
    expect(outcome.sheets).toEqual(before.outcome.sheets);
    expect(outcome.findings).toEqual(before.outcome.findings);
    expect(ownCell(after, '评价要点', '投入/目标设定/绩效目标合理性#2', '佐证材料').content).toBe('网站截图');
    expect(ownCell(after, '指标评分', '过程/预算执行/公用经费控制率', '评价标准').content).toContain('扣2分');
    expect(JSON.stringify(ownCell(after, '得分汇总', '旁边的话', '一级指标').cell)).toBe('"A5"');
  }
}

it('只留公式、不留数值的程序（如 openpyxl）存过', async () => {
  await same(withoutValues((await filled).bytes));
});

describeWithLibreOffice('LibreOffice 存过', () => {
  it('填的都在，再评一样', async () => {
    await same(await resaved((await filled).bytes));
  });

  it('存过两次、评过两次，填的还在；不留两套名称', async () => {
    const once = await scoreBytes(await resaved((await filled).bytes));
    const twice = await scoreBytes(await resaved(once.bytes));
    expect(twice.outcome.scorecard.total.toString()).toBe((await filled).outcome.scorecard.total.toString());
    const names = [
      ...strFromU8(unzipSync(twice.bytes)['xl/workbook.xml'] ?? new Uint8Array()).matchAll(
        /<definedName [^>]*name="(绩效[^"]*)"/g,
      ),
    ].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(await memoryBook(twice.bytes).assistant.facts({})).toMatchObject({ ok: true });
  });
});
