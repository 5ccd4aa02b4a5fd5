import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre';
import { patchCells } from '../../src/hosts/xlsx/patchCells';
import { gridBook } from '../support/gridBook';
import { ownCell } from '../support/ownSheet';
import { runCommand as run } from '../support/runCommand';

/** `score BOOK.xlsx` a second time, after she has worked in BOOK-评分.xlsx. */
const TABLE = (spent: number) => [
  ['2022年收支预决算明细表'],
  ['单位：万元'],
  ['项目', '收入', null, '支出', null],
  [null, '预算数', '决算数', '预算数', '决算数'],
  ['合计', 100, 110, 100, spent],
];

async function scoredBook() {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-again-'));
  const [book, result] = [join(folder, '我的.xlsx'), join(folder, '我的-评分.xlsx')];
  writeFileSync(book, await gridBook({ 决算: TABLE(95), 别的: [['字']] }));
  expect((await run('score', book, '--assume-met')).status).toBe(0);
  return { folder, book, result };
}

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

function typeInto(file: string, sheet: string, cell: string, value: string | number): void {
  const patch = { ...place(cell), change: { kind: 'constant' as const }, content: value, numberFormat: undefined };
  const patched = patchCells(bytesOf(file), new Map([[sheet, [patch]]]));
  if (!patched.ok) throw new Error(JSON.stringify(patched.refusal));
  writeFileSync(file, patched.value);
}

function place(cell: string): { row: number; column: number } {
  return { row: Number(cell.slice(1)) - 1, column: cell.charCodeAt(0) - 65 };
}

it('她填在结果里的都在；假定的不算她填的', async () => {
  const { book, result } = await scoredBook();
  const at = ownCell(bytesOf(result), '评价要点', '投入/目标设定/绩效目标合理性#1', '佐证材料');
  typeInto(result, '评价要点', at.cell, '会议纪要');
  typeInto(result, '绩效数据', ownCell(bytesOf(result), '绩效数据', 'authorisedStaff', '数值').cell, 50);
  const { status, out } = await run('score', book, '--json');
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ facts: { 编制数: { value: '50', status: '人工填写' } }, assumed: [] });
  expect(ownCell(bytesOf(result), '评价要点', '投入/目标设定/绩效目标合理性#1', '佐证材料').content).toBe('会议纪要');
});

it('原工作簿的数改了：用新的数，填的还在', async () => {
  const { book, result } = await scoredBook();
  typeInto(result, '绩效数据', ownCell(bytesOf(result), '绩效数据', 'authorisedStaff', '数值').cell, 50);
  writeFileSync(book, await gridBook({ 决算: TABLE(91), 别的: [['字']] }));
  const { out } = await run('score', book, '--json');
  expect(JSON.parse(out)).toMatchObject({ facts: { 编制数: { value: '50' }, 决算支出: { value: '91' } } });
});

it.each<[string, (files: { book: string; result: string }) => Promise<void> | void, string]>([
  [
    '在结果里改了自己的表',
    ({ result }) => {
      typeInto(result, '决算', 'E5', 77);
    },
    '「决算」',
  ],
  [
    '结果的位置上是别的工作簿',
    async ({ result }) => {
      writeFileSync(result, await gridBook({ 预算: [['字']] }));
    },
    '不是这个助手写的',
  ],
  [
    '结果的位置上不是工作簿',
    ({ result }) => {
      writeFileSync(result, '字');
    },
    '不是这个助手写的',
  ],
  [
    '结果里加了一张表',
    async ({ result }) => {
      const added = await readXlsx(bytesOf(result));
      writeFileSync(
        result,
        await writeXlsx({
          sheets: [...added.sheets.map(({ name, rows }) => ({ name, rows })), { name: '我加的', rows: [[1]] }],
        }),
      );
    },
    '「我加的」',
  ],
])('%s：不覆盖，说是什么、怎么办', async (_title, change, said) => {
  const { book, result, folder } = await scoredBook();
  await change({ book, result });
  const before = readFileSync(result);
  const { status, err } = await run('score', book);
  expect([status, err]).toEqual([1, expect.stringContaining(said)]);
  expect(err).toContain('--out');
  expect(readFileSync(result).equals(before)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['我的-评分.xlsx', '我的.xlsx']);
});

it('什么也没改：结果一个字节也不变；指明了 --out 就写在那里', async () => {
  const { book, result } = await scoredBook();
  const before = readFileSync(result);
  expect((await run('score', book, '--assume-met')).status).toBe(0);
  expect(readFileSync(result).equals(before)).toBe(true);
  writeFileSync(result, '字');
  expect((await run('score', book, '--out', result)).status).toBe(0);
});
