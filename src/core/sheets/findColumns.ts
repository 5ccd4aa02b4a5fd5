import { plainText } from '../base/text';
import { type SheetSnapshot, contentAt } from '../workbook/snapshot';
import type { SheetKey } from './layout';

/** A sheet of ours with its columns found by their headings: she may have moved or added some. */
export interface FoundSheet {
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly keyedRows: readonly { readonly row: number; readonly key: string }[];
}

/** Headings of the columns that may hold something of hers, and of those that tell it from ours. */
export const ENTRY_COLUMNS = {
  facts: {
    key: '编号（程序用）',
    value: '数值',
    override: '另取来源',
    overrideUnit: '来源单位',
    remark: '备注',
    autoValue: '自动数值',
  },
  scores: {
    key: '编号（程序用）',
    dimension: '一级指标',
    subDimension: '二级指标',
    indicator: '三级指标',
    explanation: '指标解释',
    method: '指标说明',
    criterion: '评价标准',
    fullMark: '分值',
    value: '实际值',
    score: '得分',
    reason: '扣分说明',
    evidence: '佐证',
    remark: '备注',
    autoValue: '自动实际值',
    autoScore: '自动得分',
    autoReason: '自动扣分说明',
    autoMark: '自动分值',
    textsMark: '原文编号',
  },
  points: { key: '编号（程序用）', answer: '是否符合', evidence: '佐证材料', remark: '备注' },
  survey: { question: '调查项目', satisfied: '满意', neutral: '一般', dissatisfied: '不满意' },
} as const satisfies Partial<Record<SheetKey, Record<string, string>>>;

/** The header may have slipped down by rows that she put above it. */
const LOOK_AT_ROWS = 30;

export function findColumns(sheet: SheetSnapshot, headings: Readonly<Record<string, string>>): FoundSheet | undefined {
  const wanted = Object.entries(headings);
  for (let row = 0; row < LOOK_AT_ROWS; row++) {
    const texts = (sheet.rows[row] ?? []).map((content) => (typeof content === 'string' ? plainText(content) : ''));
    const columns = new Map(wanted.map(([name, heading]) => [name, texts.indexOf(plainText(heading))]));
    if ([...columns.values()].filter((column) => column >= 0).length * 2 <= wanted.length) continue;
    for (const [name, column] of columns) if (column < 0) columns.delete(name);
    return { sheet, headerRow: row, columns, keyedRows: keyedRows(sheet, row, columns.get('key')) };
  }
  return undefined;
}

function keyedRows(
  sheet: SheetSnapshot,
  headerRow: number,
  keyColumn: number | undefined,
): readonly { row: number; key: string }[] {
  if (keyColumn === undefined) return [];
  const found: { row: number; key: string }[] = [];
  for (let row = headerRow + 1; row < sheet.rows.length; row++) {
    const key = contentAt(sheet, row, keyColumn);
    if (typeof key === 'string' && key !== '') found.push({ row, key });
  }
  return found;
}
