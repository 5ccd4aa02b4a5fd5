import { checkJson } from '../../src/cli/checkJson';
import { printCheck } from '../../src/cli/printCheck';
import { CARRY_REASONS } from '../../src/core/checks/shapes/legalReasons';
import { a1 } from '../../src/core/workbook/address';
import { type CellContent, type WorkbookSnapshot, contentText } from '../../src/core/workbook/snapshot';
import { CHECK_WORDS as W } from '../../src/core/wording/checkSheetWords';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { type UserEdit, editSnapshot, insertRows } from '../support/editSnapshot';
import { type Grid, gridBook } from '../support/gridBook';
import { memoryBook, scoreBytes } from '../support/memoryBook';

/** Two years of 收入支出决算总表: what was left over is not what this year begins with. */
function totals(year: number, begin: number, end: number, wrong = 0): Grid {
  const spent = 100 + begin - end;
  return [
    [`${String(year)}年度收入支出决算总表`],
    ['部门：示例镇人民政府', null, null, '单位：万元'],
    ['收入', null, '支出', null],
    ['项目', '决算数', '项目', '决算数'],
    ['一、一般公共预算财政拨款收入', 100 + wrong, '一、一般公共服务支出', spent],
    ['本年收入合计', 100, '本年支出合计', spent],
    ['年初结转和结余', begin, '年末结转和结余', end],
    ['总计', 100 + begin, '总计', 100 + begin],
  ];
}
const book = (begin: number, wrong = 0) => gridBook({ 今年: totals(2023, begin, 4, wrong), 去年: totals(2022, 1, 7) });

function read(bytes: Uint8Array): WorkbookSnapshot {
  const found = readWorkbook(bytes);
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}

const HEADINGS = ['哪里对不上', '数／差额', '结果', '级别', '原因', '说明'] as const;

/** The lines of 校验 that say something of a relation, by heading. */
function linesOf(snapshot: WorkbookSnapshot) {
  const sheet = snapshot.sheets.find(({ name }) => name === '校验');
  return (sheet?.rows ?? []).flatMap((row, at) =>
    [W.error, W.notice].some((level) => row?.[3] === level)
      ? [{ at, texts: Object.fromEntries(HEADINGS.map((heading, column) => [heading, contentText(row?.[column])])) }]
      : [],
  );
}

function edit(bytes: Uint8Array, heading: '原因' | '说明', content: CellContent): UserEdit {
  const [line] = linesOf(read(bytes));
  return { sheet: '校验', cell: a1(line!.at, HEADINGS.indexOf(heading)), content };
}

const again = (bytes: Uint8Array, change: (snapshot: WorkbookSnapshot) => WorkbookSnapshot) =>
  scoreBytes(bytes, {}, change);
const result = (bytes: Uint8Array) => linesOf(read(bytes)).map(({ texts }) => texts['结果']);
const notes = (bytes: Uint8Array) =>
  (read(bytes).sheets.find(({ name }) => name === '校验')?.rows ?? [])
    .map((row) => contentText(row?.[0]))
    .filter((text) => text.includes('曾填写'));

describe('允许有差额的，写明原因就答复了提醒', () => {
  it('没有原因：要说明；下拉里是六种原因和“其他”', async () => {
    const { bytes, outcome } = await scoreBytes(await book(9));
    expect(result(bytes)).toEqual([W.open]);
    expect(linesOf(read(bytes))[0]!.texts).toMatchObject({ '数／差额': '2', 级别: W.notice });
    expect(CARRY_REASONS).toHaveLength(7);
    expect(outcome.ties).toEqual({ broken: 0, open: 1 });
    expect(outcome.findings.map(({ code }) => code)).not.toContain('doNotTie');
  });

  it('原因再运行还在，表里插了行也还在；check 也知道', async () => {
    const { bytes } = await scoreBytes(await book(9));
    const told = await again(bytes, (snapshot) => editSnapshot(snapshot, [edit(bytes, '原因', '会计差错更正')]));
    expect(result(told.bytes)).toEqual([W.answered]);
    expect(told.outcome.ties).toEqual({ broken: 0, open: 0 });
    const moved = await again(told.bytes, (snapshot) => insertRows(snapshot, '今年', 5, [['（新插的一行）']]));
    expect(linesOf(read(moved.bytes))[0]!.texts).toMatchObject({ 结果: W.answered, 原因: '会计差错更正' });
    const checked = await memoryBook(moved.bytes).assistant.check({});
    if (!checked.ok) throw new Error(checked.refusal.code);
    expect(checked.value.settled.map(({ answer }) => answer)).toEqual(['会计差错更正']);
    expect(checkJson(checked.value).findings).toMatchObject([{ code: 'LY.carry', reason: '会计差错更正' }]);
    expect(printCheck(checked.value)).toContain('（已说明：会计差错更正）');
  });

  const renamed = (snapshot: WorkbookSnapshot, from: string, to: string): WorkbookSnapshot => ({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
  });

  it('工作表改了名，原因还答复着，不成备忘；再运行也是', async () => {
    const { bytes } = await scoreBytes(await book(9));
    const told = await again(bytes, (snapshot) => editSnapshot(snapshot, [edit(bytes, '原因', '会计差错更正')]));
    const other = await again(told.bytes, (snapshot) => renamed(snapshot, '今年', 'GK01 决算!总表'));
    const twice = await again(other.bytes, (snapshot) => renamed(snapshot, '今年', 'GK01 决算!总表'));
    for (const { bytes: after } of [other, twice]) {
      expect(linesOf(read(after)).map(({ texts }) => [texts['结果'], texts['原因']])).toEqual([
        [W.answered, '会计差错更正'],
      ]);
      expect(notes(after)).toEqual([]);
    }
  });

  it('只选“其他”不算，写明了才算', async () => {
    const { bytes } = await scoreBytes(await book(9));
    const other = await again(bytes, (snapshot) => editSnapshot(snapshot, [edit(bytes, '原因', '其他')]));
    expect(result(other.bytes)).toEqual([W.open]);
    const said = await again(other.bytes, (snapshot) =>
      editSnapshot(snapshot, [edit(other.bytes, '说明', '上级调账')]),
    );
    expect(result(said.bytes)).toEqual([W.answered]);
  });

  it('差额变了：原因还在，但不再算答复；改过说明才算', async () => {
    const { bytes } = await scoreBytes(await book(9));
    const told = await again(bytes, (snapshot) => editSnapshot(snapshot, [edit(bytes, '原因', '归集调入')]));
    const figures = ['B7', 'B8', 'D8', 'D5', 'D6'].map((cell): UserEdit => ({
      sheet: '今年',
      cell,
      content: { B7: 12, B8: 112, D8: 112, D5: 108, D6: 108 }[cell],
    }));
    const changed = await again(told.bytes, (snapshot) => editSnapshot(snapshot, figures));
    expect(linesOf(read(changed.bytes))[0]!.texts).toMatchObject({
      '数／差额': '5',
      结果: W.gapChanged,
      原因: '归集调入',
    });
    expect(changed.outcome.ties).toEqual({ broken: 0, open: 1 });
    const twice = await again(changed.bytes, (snapshot) => editSnapshot(snapshot, figures));
    expect(result(twice.bytes)).toEqual([W.gapChanged]);
    const reworded = await again(twice.bytes, (snapshot) =>
      editSnapshot(snapshot, [...figures, edit(twice.bytes, '说明', '两笔都是')]),
    );
    expect(result(reworded.bytes)).toEqual([W.answered]);
  });

  it('对上了：这一行没有了，写过的原因记在表下', async () => {
    const { bytes } = await scoreBytes(await book(9));
    const told = await again(bytes, (snapshot) => editSnapshot(snapshot, [edit(bytes, '原因', '归集调入')]));
    const mend: readonly UserEdit[] = [
      ['D7', 9],
      ['D5', 92],
      ['D6', 92],
    ].map(([cell, content]) => ({ sheet: '去年', cell: String(cell), content }));
    const tied = await again(told.bytes, (snapshot) => editSnapshot(snapshot, mend));
    expect(linesOf(read(tied.bytes))).toEqual([]);
    expect(notes(tied.bytes)).toEqual([expect.stringMatching(/年初结转和结余.*曾填写：原因 归集调入/)]);
    const later = await again(tied.bytes, (snapshot) => editSnapshot(snapshot, mend));
    expect(notes(later.bytes)).toEqual(notes(tied.bytes));
  });

  it('错误不能用说明答复：写了也还是对不上，写的字不丢', async () => {
    const { bytes, outcome } = await scoreBytes(await book(7, 3));
    expect(result(bytes)).toEqual([W.broken]);
    expect(outcome.findings.find(({ code }) => code === 'doNotTie')?.places[0]).toEqual({ sheet: '校验' });
    const told = await again(bytes, (snapshot) => editSnapshot(snapshot, [edit(bytes, '说明', '下月调')]));
    expect(linesOf(read(told.bytes))[0]!.texts).toMatchObject({ 结果: W.broken, 说明: '下月调' });
    expect(told.outcome.ties).toEqual({ broken: 1, open: 0 });
  });

  it('得分汇总有一行，一处链接', async () => {
    const { bytes } = await scoreBytes(await book(9, 3));
    const summary = read(bytes).sheets.find(({ name }) => name === '得分汇总')!;
    const line = summary.rows.find((row) => row?.[0] === W.summary);
    expect(line?.[3]).toBe('1 处对不上，见「校验」');
  });
});
