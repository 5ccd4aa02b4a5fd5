import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calculatePlan } from '../../../src/core/sheets/calculatePlan';
import type { SheetPlan } from '../../../src/core/sheets/sheetPlan';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { graftSheets } from '../../../src/hosts/xlsx/graftSheets';
import { brokenBooks } from '../../cases/checks/brokenBooks';
import { publicBook } from '../../cases/checks/cleanBooks';
import { budgetBook, fullBook, ownBook } from '../../cases/checks/moreBooks';
import { smallBooks } from '../../cases/checks/smallBooks';
import { checkPlan } from '../../support/checkPlan';
import { editCell } from '../../support/editCell';
import { type Grid, gridBook } from '../../support/gridBook';
import { gridSnapshot } from '../../support/gridSnapshot';
import { describeWithLibreOffice } from '../../support/judges';
import { recalculate } from '../../support/libreOffice';
import { disagreements, savedFormulas } from '../../support/ownCells';

const clean = {
  publicBook: { sheets: publicBook('元'), year: undefined },
  budgetBook: { sheets: budgetBook('元'), year: 2024 },
  fullBook: { sheets: fullBook('元'), year: 2023 },
  ownBook: { sheets: ownBook(), year: 2022 },
} as const;

interface Judged {
  readonly plan: SheetPlan;
  readonly broken: WorkbookSnapshot;
  readonly mended: WorkbookSnapshot;
}

/** Every kind of relation. Each case has sheets of its own name, so that all of them stand in one workbook. */
function cases(): readonly Judged[] {
  const named = (at: number, sheets: Parameters<typeof gridSnapshot>[0]) =>
    gridSnapshot(Object.fromEntries(Object.entries(sheets).map(([name, sheet]) => [`${String(at)}_${name}`, sheet])));
  const judged = (at: number, broken: WorkbookSnapshot, mended: WorkbookSnapshot, year: number | undefined) =>
    checkPlan(broken, year, `校验${String(at)}`).sheets.map((plan): Judged => ({ plan, broken, mended }));
  const chosen = brokenBooks.filter(({ code }, at) => at % 12 === 0 || /rate|shares|counts|micro|over/i.test(code));
  const big = chosen.flatMap(({ book, edits }, at) => {
    const mended = named(at, clean[book].sheets);
    const broken = Object.entries(edits).reduce(
      (snapshot, [cell, value]) => editCell(snapshot, `${String(at)}_${cell}`, value),
      mended,
    );
    return judged(at, broken, mended, clean[book].year);
  });
  const small = smallBooks.flatMap(({ sheets }, index) => {
    if (index % 6 !== 0) return [];
    const at = brokenBooks.length + index;
    return judged(at, named(at, sheets), named(at, sheets), 2023);
  });
  return [...big, ...small];
}

/** The workbook with every case in one state: her sheets that the formulas look at, and ours. */
async function written(all: readonly Judged[], state: 'broken' | 'mended'): Promise<Uint8Array> {
  const grids: Record<string, Grid> = {};
  for (const { plan, ...states } of all) {
    const text = JSON.stringify(plan.cells);
    for (const { name, rows } of states[state].sheets)
      if (text.includes(JSON.stringify(name)))
        grids[name] = rows.map((row) => (row ?? []).map((content) => (typeof content === 'object' ? null : content)));
  }
  const drafts = all.map(({ plan, ...states }) => {
    const one = { sheets: [plan], names: [], nameTargets: new Map() };
    return calculatePlan(one, states[state]).sheets;
  });
  const book = graftSheets(await gridBook(grids), { sheets: drafts.flat(), names: [] });
  if (!book.ok) throw new Error(book.refusal.code);
  return book.value;
}

describeWithLibreOffice('第二引擎（LibreOffice）：校验', () => {
  it('错着的、改好的，每一行的结果、差额、句子都与我们算的一样', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jixiao-checks-'));
    const all = cases();
    const names = all.map(({ plan }) => plan.name);
    const files = await Promise.all(
      (['broken', 'mended'] as const).map(async (state) => {
        const file = join(folder, `${state}.xlsx`);
        writeFileSync(file, await written(all, state));
        return file;
      }),
    );
    const engines = await recalculate(files);
    for (const [at, file] of files.entries()) {
      const formulas = await savedFormulas(new Uint8Array(readFileSync(file)), names);
      expect(formulas.length).toBeGreaterThan(100);
      expect(disagreements(formulas, engines[at]!)).toEqual([]);
    }
    rmSync(folder, { recursive: true });
  });
});
