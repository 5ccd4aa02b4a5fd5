import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRINT_COLUMNS as C, PRINT_FIRST_ROW } from '../../src/core/sheets/columns/printColumns';
import { a1 } from '../../src/core/workbook/address';
import { contentAt } from '../../src/core/workbook/snapshot';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { editSnapshot } from '../support/editSnapshot';
import { scoreBytes } from '../support/memoryBook';
import { ownCell } from '../support/ownSheet';
import { deleteRows, forgetNames, putInRows } from '../support/reshape';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/示例乡2022.xlsx')));
const PRINT = '指标评分表（打印）';

const judged = scoreBytes(SAMPLE, { assumeMet: true });
const open = scoreBytes(SAMPLE);

function sheetOf(bytes: Uint8Array) {
  const read = readWorkbook(bytes);
  const sheet = read.ok ? read.value.sheets.find(({ name }) => name === PRINT) : undefined;
  if (!sheet) throw new Error(`no ${PRINT}`);
  return (row: number, column: number) => contentAt(sheet, row, column);
}

describe('指标评分表（打印）', () => {
  it('每个指标的得分、合计、等级与评分结果一样，标题有年度和单位', async () => {
    const { bytes, outcome } = await judged;
    const at = sheetOf(bytes);
    const { indicators, total, grade } = outcome.scorecard;
    indicators.forEach(({ score }, index) => {
      expect(at(PRINT_FIRST_ROW + index, C.score)).toBe(score?.toNumber());
    });
    const end = PRINT_FIRST_ROW + indicators.length;
    expect([at(end, 0), at(end, C.score), at(end + 1, C.score)]).toEqual(['合计（100分）', total.toNumber(), grade]);
    expect(at(0, 0)).toMatch(/^2022年度.+部门整体支出绩效评价指标评分表/);
    expect(at(1, 0)).toMatch(/^填报单位（盖章）：.+/);
  });

  it('没有评完的写待填，合计和等级不写数', async () => {
    const { bytes, outcome } = await open;
    const at = sheetOf(bytes);
    const { indicators } = outcome.scorecard;
    expect(indicators.some(({ score }) => score === undefined)).toBe(true);
    indicators.forEach(({ score }, index) => {
      expect(at(PRINT_FIRST_ROW + index, C.score)).toBe(score?.toNumber() ?? '待填');
    });
    const end = PRINT_FIRST_ROW + indicators.length;
    expect([at(end, C.score), at(end + 1, C.score)]).toEqual(['待填', '待填']);
  });

  it.each([
    ['原样', (snapshot: Parameters<typeof editSnapshot>[0]) => snapshot],
    ['插了行', putInRows(PRINT, 6, 2)],
    [
      '删了标题，名称也没了',
      (snapshot: Parameters<typeof editSnapshot>[0]) => forgetNames()(deleteRows(PRINT, 0, 2)(snapshot)),
    ],
  ] as const)('备注、填表人、审核人、日期重新评分后都在（%s）', async (_, change) => {
    const { bytes, outcome } = await judged;
    const end = PRINT_FIRST_ROW + outcome.scorecard.indicators.length;
    const typed: readonly (readonly [number, string])[] = [
      [PRINT_FIRST_ROW, '附会议纪要'],
      [end + 2, '张某'],
      [end + 3, '李某'],
      [end + 4, '2023年3月15日'],
    ];
    const edits = typed.map(([row, content]) => ({ sheet: PRINT, cell: a1(row, C.remark), content }));
    const again = await scoreBytes(bytes, {}, (snapshot) => change(editSnapshot(snapshot, edits)));
    const labels = ['投入/目标设定/绩效目标合理性', '填表人', '审核人', '日期'];
    expect(labels.map((label) => ownCell(again.bytes, PRINT, label, '备注').content)).toEqual(
      typed.map(([, content]) => content),
    );
    expect(again.outcome.scorecard.total.toString()).toBe(outcome.scorecard.total.toString());
  });
});
