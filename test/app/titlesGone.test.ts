import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { KEY_COLUMN } from '../../src/core/sheets/columns/column';
import { success } from '../../src/core/base/problem';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { editSnapshot } from '../support/editSnapshot';
import { gridBook } from '../support/gridBook';
import { scoreBytes } from '../support/memoryBook';
import { ownCell } from '../support/ownSheet';

/** She clears titles and headings of a sheet of ours: it is the same sheet, and what she answered in it counts. */
const WORDS = '没看懂的词';
const book = gridBook({
  支出: [
    ['2022年度支出决算表'],
    ['部门：云岭乡人民政府', null, null, '单位：万元'],
    ['科目名称', '本年支出合计', '基本支出', '项目支出'],
    ['合计', 100, 60, 40],
  ],
  人员: [['云岭片区2022年机构人员情况表'], ['项目', '人数'], ['编制数', 50], ['在职人数', 48]],
});
const first = book.then((input) => scoreBytes(input));

function withoutTitles(sheet: SheetSnapshot): SheetSnapshot {
  const headings = sheet.rows.findIndex((row) => row?.includes(KEY_COLUMN.heading));
  if (headings < 0) throw new Error(`no headings in ${sheet.name}`);
  return { ...sheet, rows: sheet.rows.map((row, at) => (at <= headings ? [] : row)) };
}

const cleared =
  (name: string) =>
  (snapshot: WorkbookSnapshot): WorkbookSnapshot => ({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? withoutTitles(sheet) : sheet)),
  });

it('表名和表头清掉了，还是原来那张表，不另建一张', async () => {
  const { bytes, outcome } = await first;
  const read = readWorkbook(bytes);
  const names = read.ok ? read.value.sheets.map(({ name }) => name) : [];
  const withHeadings = outcome.sheets.filter((name) => {
    const sheet = read.ok ? read.value.sheets.find((one) => one.name === name) : undefined;
    return sheet?.rows.some((row) => row?.includes(KEY_COLUMN.heading));
  });
  expect(withHeadings).toContain(WORDS);
  for (const name of withHeadings) {
    const again = readWorkbook((await scoreBytes(bytes, {}, cleared(name))).bytes);
    expect({ name, ...success(again.ok && again.value.sheets.map((sheet) => sheet.name)) }).toEqual({
      name,
      ...success(names),
    });
  }
});

it('「没看懂的词」的表名和表头清掉了，她选的回答还算数', async () => {
  const { bytes } = await first;
  const { cell } = ownCell(bytes, WORDS, '片区', '这个词');
  const { outcome } = await scoreBytes(bytes, {}, (snapshot) =>
    cleared(WORDS)(editSnapshot(snapshot, [{ sheet: WORDS, cell, content: '本单位的名称' }])),
  );
  expect(outcome.facts.facts.get('actualStaff')?.value?.toString()).toBe('48');
});
