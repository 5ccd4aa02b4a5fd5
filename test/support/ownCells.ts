import { type EngineBook, readWithHucre } from './engineSheets';
import type { CalculatedBook, CellResult } from './cellResult';

export const OWN_SHEETS = [
  '绩效数据',
  '指标评分',
  '评价要点',
  '得分汇总',
  '三公经费',
  '满意度问卷',
  '校验',
  '指标评分表（打印）',
  '图表',
];

/** Every formula cell of our sheets in a written file, with the value that we saved for it. */
export async function savedFormulas(
  bytes: Uint8Array,
  sheets: readonly string[] = OWN_SHEETS,
): Promise<readonly { sheet: string; cell: string; formula: string; saved: CellResult }[]> {
  const content = await readWithHucre(bytes);
  return formulasOf(content, sheets).map((one) => ({
    ...one,
    saved: content.saved.get(one.sheet)?.get(one.cell) ?? null,
  }));
}

function formulasOf(
  book: EngineBook,
  wanted: readonly string[],
): readonly { sheet: string; cell: string; formula: string }[] {
  return book.sheets
    .filter(({ name }) => wanted.includes(name))
    .flatMap(({ name, cells }) =>
      Object.entries(cells).flatMap(([cell, content]) =>
        typeof content === 'object' ? [{ sheet: name, cell, formula: content.formula }] : [],
      ),
    );
}

/** Where an engine calculates something else than we saved; numbers are the same up to the last digits of a double. */
export function disagreements(
  formulas: Awaited<ReturnType<typeof savedFormulas>>,
  engine: CalculatedBook,
): readonly string[] {
  return formulas
    .filter(({ sheet, cell, saved }) => !same(saved, engine.valueAt(sheet, cell)))
    .map(
      ({ sheet, cell, formula, saved }) =>
        `${sheet}!${cell} =${formula}: saved ${JSON.stringify(saved)}, calculated ${JSON.stringify(engine.valueAt(sheet, cell))}`,
    );
}

function same(saved: CellResult, calculated: CellResult): boolean {
  if (typeof saved === 'number' && typeof calculated === 'number')
    return Math.abs(saved - calculated) <= 1e-9 * Math.max(1, Math.abs(saved));
  if (saved === '' || saved === null) return calculated === '' || calculated === null;
  return JSON.stringify(saved) === JSON.stringify(calculated);
}
