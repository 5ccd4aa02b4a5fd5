import { findFacts } from '../../../src/core/facts/findFacts';
import { say } from '../../../src/core/wording/say';
import { a1 } from '../../../src/core/workbook/address';
import { type WorkbookSnapshot, columnOfKey, rowOfKey } from '../../../src/core/workbook/snapshot';
import { openSnapshot } from '../../../src/hosts/emulator/openSnapshot';
import { sheetSnapshot } from '../../../src/hosts/emulator/sheetSnapshot';
import { readLooks } from '../../../src/hosts/xlsx/readLooks';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook';
import { recalculateWith } from '../../../src/page/recalculate/recalculateWith';
import type { Calculate } from '../../../src/page/recalculate/calculate';
import { type ExcelSession, excelSession } from '../../support/excelSession';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';
import { plainSnapshot } from '../../support/plainSnapshot';
import { packageOf, sharedStrings, styles } from '../xlsx/packageOf';

const nothingToCalculate: Calculate = () => Promise.reject(new Error('nothing to calculate'));
const opened = (snapshot: WorkbookSnapshot) => openSnapshot(snapshot, recalculateWith(nothingToCalculate));

async function readIn(session: ExcelSession): Promise<WorkbookSnapshot> {
  const read = await session.port.read();
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

const PURCHASES: GridSheet['rows'] = [
  ['青溪镇2024年政府采购情况表'],
  [null, null, '单位：万元'],
  ['采购项目', '预算金额', '实际采购金额'],
  ['电脑', 12, 11],
  ['会议系统', 8, 8],
  ['打印机', 5, 4],
];
const BALANCE: GridSheet['rows'] = [
  ['青溪镇2024年度收支决算表'],
  [null, null, '单位：万元'],
  ['项目', '预算数', '决算数'],
  ['收入合计', 500, 490],
  ['支出合计', 500, 489],
];

/** What is taken of a workbook, and all that is said of it. */
function saidOf(snapshot: WorkbookSnapshot) {
  const { facts, findings } = findFacts(snapshot, { year: undefined, typed: new Map(), ownSheets: new Set() });
  return {
    taken: [...facts].flatMap(([id, { value }]) => (value === undefined ? [] : [`${id} ${value.toString()}`])),
    told: findings.map((one) => say(one)),
  };
}

describe.each<[title: string, sheets: Readonly<Record<string, GridSheet>>, requests: number]>([
  ['什么都没有', { 采购: { rows: PURCHASES }, 收支: { rows: BALANCE } }, 3],
  ['划掉的数', { 采购: { rows: PURCHASES }, 收支: { rows: BALANCE, struck: ['C5'] } }, 5],
  ['划掉的名称', { 收支: { rows: BALANCE, struck: ['A5'] } }, 5],
  ['划掉的一行', { 采购: { rows: PURCHASES, struck: ['A5', 'B5', 'C5'] } }, 5],
  ['划掉的表头', { 收支: { rows: BALANCE, struck: ['C3'] } }, 5],
  ['整张划掉', { 收支: { rows: [['支出合计', 489]], struck: ['A1', 'B1'] } }, 5],
  ['隐藏的行', { 采购: { rows: PURCHASES, hidden: { rows: [4] } } }, 4],
  ['隐藏的列', { 收支: { rows: BALANCE, hidden: { columns: [1] } } }, 4],
  ['整张表的行都隐藏', { 收支: { rows: BALANCE, hidden: { rows: [0, 1, 2, 3, 4] } } }, 4],
  [
    '两张各有各的',
    { 采购: { rows: PURCHASES, struck: ['B6'] }, 收支: { rows: BALANCE, hidden: { rows: [3], columns: [2] } } },
    5,
  ],
])('%s', (_title, sheets, requests) => {
  const book = gridSnapshot(sheets);

  it.each(['1.9', '1.14'])('Excel %s 里读到的、说的，与文件里的一样', async (excelApi) => {
    const session = excelSession(opened(book), excelApi);
    const read = await readIn(session);
    expect(plainSnapshot(read)).toEqual(plainSnapshot(book));
    expect(saidOf(read)).toEqual(saidOf(book));
    expect(session.log).toHaveLength(requests);
    expect(session.bridge.references.count).toBe(0);
  });

  it('网页里也一样', () => {
    const read = { names: book.names, sheets: opened(book).sheets.map(sheetSnapshot) };
    expect(plainSnapshot(read)).toEqual(plainSnapshot(book));
    expect(saidOf(read)).toEqual(saidOf(book));
  });
});

it('一个真的文件：样式里的、部分文字的删除线，行和列的隐藏，带不带样子打开都一样', async () => {
  const bytes = packageOf({
    sheets: [
      `<cols><col min="2" max="2" hidden="1"/></cols><sheetData>
      <row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" s="1"/></row>
      <row r="2" hidden="1"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>4</v></c><c r="C2" t="inlineStr"><is><r><rPr><strike/></rPr><t>年初</t></r><r><t>年末</t></r></is></c></row></sheetData>`,
    ],
    parts: {
      'xl/sharedStrings.xml': sharedStrings(
        '<si><r><rPr><b/><strike val="0"/></rPr><t>没有</t></r></si><si><r><rPr><b/><strike/></rPr><t>划掉</t></r><r><t>的</t></r></si>',
      ),
      'xl/styles.xml': styles(
        '<fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>',
      ),
    },
  });
  const file = readWorkbook(bytes);
  const looks = readLooks(bytes);
  if (!file.ok || !looks.ok) throw new Error('not read');
  expect([...(file.value.sheets[0]?.struck ?? [])].map((key) => a1(rowOfKey(key), columnOfKey(key)))).toEqual([
    'A1',
    'B1',
    'B2',
    'C2',
  ]);
  for (const seen of [undefined, looks.value]) {
    const book = openSnapshot(file.value, recalculateWith(nothingToCalculate), seen);
    expect(plainSnapshot(await readIn(excelSession(book)))).toEqual(plainSnapshot(file.value));
  }
});

it('几千行里划掉两格：先问在哪一段，再问在哪一行，最后问在哪一格', async () => {
  const rows = Array.from({ length: 7000 }, (_, row) => [row, '甲', '乙']);
  const book = gridSnapshot({ 台账: { rows, struck: ['A10', 'C6500'] }, 另一张: { rows: [['甲', 1]] } });
  const session = excelSession(opened(book));
  const read = await readIn(session);
  expect(read.sheets.map(({ struck }) => [...(struck ?? [])])).toEqual(
    book.sheets.map(({ struck }) => [...(struck ?? [])]),
  );
  expect(session.log).toHaveLength(6);
  expect(session.log.slice(3).reduce((sum, { answerBytes }) => sum + answerBytes, 0)).toBeLessThan(350_000);
});
