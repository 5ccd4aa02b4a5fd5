import { decimal } from '../../../src/core/base/decimal';
import { detailOf } from '../../../src/core/base/problem';
import { binary, cell, number } from '../../../src/core/formula/formula';
import { keepLines } from '../../../src/core/ownSheets/keepLines';
import { readOwnSheet } from '../../../src/core/ownSheets/ownSheet';
import { readLines } from '../../../src/core/ownSheets/readLines';
import { calculatePlan } from '../../../src/core/sheets/calculatePlan';
import { type ColumnTable, KEY_COLUMN } from '../../../src/core/sheets/columns/column';
import { type SheetLine, lineRows, lineSheet, linkedText } from '../../../src/core/sheets/lineSheet';
import { type WorkbookPlan, live } from '../../../src/core/sheets/sheetPlan';
import type { TypedLines } from '../../../src/core/sheets/typedLines';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { graftSheets } from '../../../src/hosts/xlsx/graftSheets';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook';
import { editSnapshot } from '../../support/editSnapshot';
import { gridBook } from '../../support/gridBook';

const columns = {
  what: { heading: '校验内容', width: 40 },
  figure: { heading: '数', width: 10 },
  remark: { heading: '说明', width: 30, entry: true },
  key: KEY_COLUMN,
} as const satisfies ColumnTable;
const KEY = 'survey';
const SHEET = '校验';

const line = (key: string): SheetLine<typeof columns> => ({
  key,
  cells: { what: `第 ${key} 条`, figure: { content: (row) => live(binary(number('1'), '+', number(String(row)))) } },
});
const sheetOf = (keys: readonly string[]) =>
  ({
    key: KEY,
    columns,
    title: '一年的校验',
    notes: ['浅黄色的由您填写。'],
    lines: keys.map(line),
  }) as const;

function planOf(keys: readonly string[], typed: TypedLines, replaces?: string): WorkbookPlan {
  return { sheets: [{ ...lineSheet(sheetOf(keys), typed), name: SHEET, replaces }], names: [], nameTargets: new Map() };
}

async function written(keys: readonly string[]): Promise<WorkbookSnapshot> {
  const input = await gridBook({ 她的表: [['字']] });
  const read = readWorkbook(input);
  const grafted = graftSheets(
    input,
    calculatePlan(planOf(keys, new Map()), read.ok ? read.value : { sheets: [], names: new Map() }),
  );
  const again = grafted.ok ? readWorkbook(grafted.value) : grafted;
  if (!again.ok) throw new Error(again.refusal.code);
  return again.value;
}

function ownIn(snapshot: WorkbookSnapshot) {
  const sheet = snapshot.sheets.find(({ name }) => name === SHEET);
  if (!sheet) throw new Error('no sheet');
  return readOwnSheet(snapshot.names, sheet, KEY, columns);
}

function again(snapshot: WorkbookSnapshot, keys: readonly string[]) {
  const own = ownIn(snapshot);
  const typed = readLines(own);
  const kept = keepLines(planOf(keys, typed, SHEET), new Map([[KEY, own]]), { [KEY]: typed }, { [KEY]: typed });
  const texts = new Map(
    kept.plan.sheets[0]?.cells.map(({ row, column, content }) => [`${String(row)},${String(column)}`, content]),
  );
  return { ...kept, at: (row: number, column: number) => texts.get(`${String(row)},${String(column)}`) };
}

describe('会增减的行', () => {
  it('每行都有编号；公式知道自己在哪一行', async () => {
    const snapshot = await written(['a', 'b']);
    expect(ownIn(snapshot).rows.map(({ key }) => key)).toEqual(['[survey:title]', '[survey:note1]', 'a', 'b']);
    expect(ownIn(snapshot).lines).toEqual([
      { row: 3, key: 'a' },
      { row: 4, key: 'b' },
    ]);
    expect(lineRows(sheetOf(['a', 'b'])).get('b')).toBe(4);
    expect(snapshot.sheets.find(({ name }) => name === SHEET)?.rows[4]?.[1]).toBe(5);
  });

  it('填的字跟着那一行走，不管前面多了几行、少了几行', async () => {
    const edited = editSnapshot(await written(['a', 'b', 'c']), [{ sheet: SHEET, cell: 'C5', content: '已核对' }]);
    expect(again(edited, ['x', 'y', 'c', 'b']).at(6, 2)).toEqual({ kind: 'text', text: '已核对' });
    expect(again(edited, ['b']).at(3, 2)).toEqual({ kind: 'text', text: '已核对' });
  });

  it('不再有的行就没有了；旁边填过字的，记在表下', async () => {
    const edited = editSnapshot(await written(['a', 'b', 'c']), [{ sheet: SHEET, cell: 'C5', content: '已核对' }]);
    const { at, findings, plan } = again(edited, ['c']);
    expect(at(5, 0)).toEqual({ kind: 'text', text: '「第 b 条·5」曾填写：说明 已核对' });
    expect(findings.map((one) => [one.code, detailOf(one, 'count')])).toEqual([['linesLeft', '1']]);
    expect(JSON.stringify(plan)).not.toContain('第 a 条');
  });

  it('同一个编号写两次是程序的错', () => {
    expect(() => lineSheet(sheetOf(['a', 'a']), new Map())).toThrow('Two lines');
  });

  it('可以是一格公式、一个数、一处链接', () => {
    const body = lineSheet(
      {
        ...sheetOf([]),
        lines: [
          { key: 'band', band: '一、勾稽' },
          {
            key: 'n',
            cells: {
              what: linkedText('看表', { sheet: '她的表', cell: 'A1:B2' }),
              figure: { content: live(cell(0, 0, '她的表')) },
              remark: { content: { kind: 'number', value: decimal(1) } },
            },
          },
        ],
      },
      new Map(),
    );
    expect(body.links).toEqual([{ row: 4, column: 0, sheet: '她的表', cell: 'A1' }]);
    expect(body.merges).toContainEqual({ top: 3, left: 0, bottom: 3, right: 2 });
    expect(body.cells.find(({ row, column }) => row === 4 && column === 2)?.look.entry).toBe(true);
  });
});
