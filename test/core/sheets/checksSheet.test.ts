import { calculatePlan } from '../../../src/core/sheets/calculatePlan';
import { CHECK_COLUMNS as C } from '../../../src/core/sheets/columns/checkColumns';
import type { SheetDraft } from '../../../src/core/workbook/workbookDraft';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { CHECK_WORDS as W } from '../../../src/core/wording/checkSheetWords';
import { brokenBooks } from '../../cases/checks/brokenBooks';
import { publicBook } from '../../cases/checks/cleanBooks';
import { budgetBook, fullBook, ownBook } from '../../cases/checks/moreBooks';
import { smallBooks } from '../../cases/checks/smallBooks';
import { checkPlan } from '../../support/checkPlan';
import { editCell } from '../../support/editCell';
import { gridSnapshot } from '../../support/gridSnapshot';

const clean = {
  publicBook: gridSnapshot(publicBook('元')),
  budgetBook: gridSnapshot(budgetBook('元')),
  fullBook: gridSnapshot(fullBook('元')),
  ownBook: gridSnapshot(ownBook()),
};
const YEARS = { publicBook: undefined, budgetBook: 2024, fullBook: 2023, ownBook: 2022 } as const;

/** What the sheet shows where something is found: result, sentence, difference. */
function shown(sheet: SheetDraft | undefined): readonly (readonly string[])[] {
  const at = (row: number, column: number) => {
    const content = sheet?.cells.find((one) => one.row === row && one.column === column)?.content;
    if (content?.kind === 'formula' || content?.kind === 'number')
      return JSON.stringify(content.value).replaceAll('"', '');
    return content?.kind === 'text' ? content.text : '';
  };
  return (sheet?.cells ?? []).flatMap(({ row, column, content }) =>
    column === C.result && content.kind === 'formula'
      ? [[at(row, C.result), at(row, C.relation), at(row, C.figure)]]
      : [],
  );
}

const over = (plan: ReturnType<typeof checkPlan>, snapshot: WorkbookSnapshot) =>
  shown(calculatePlan(plan, snapshot).sheets[0]);

describe('校验：每一行都是她的单元格上的公式', () => {
  it.each(brokenBooks)('$code $edits：错着的对不上，改回来就相符', ({ book, edits }) => {
    const broken = Object.entries(edits).reduce(
      (snapshot, [cell, value]) => editCell(snapshot, cell, value),
      clean[book],
    );
    const plan = checkPlan(broken, YEARS[book]);
    const before = over(plan, broken);
    expect(before).toHaveLength(1);
    expect([W.broken, W.open]).toContain(before[0]![0]);
    expect(over(plan, clean[book])[0]![0]).toBe(W.ties);
    expect(over(plan, clean[book])[0]![1]).not.toMatch(/≠|＞|差 |多半|undefined/);
  });

  it.each(smallBooks)('$code：$title', ({ sheets, level }) => {
    const snapshot = gridSnapshot(sheets);
    const [line, ...more] = over(checkPlan(snapshot, 2023), snapshot);
    expect(more).toEqual([]);
    expect(line![0]).toBe(level ? W.open : W.broken);
  });
});
