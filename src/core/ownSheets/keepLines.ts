import type { Finding } from '../base/problem';
import { looks } from '../sheets/looks';
import type { SheetKey } from '../sheets/sheetKeys';
import type { PlannedCell, SheetPlan, WorkbookPlan } from '../sheets/sheetPlan';
import type { TypedLines } from '../sheets/typedLines';
import { contentText } from '../workbook/snapshot';
import { type Typed, textOf } from '../workbook/typed';
import type { OwnSheet } from './ownSheet';

/**
 * Lines that come no more go without a trace, unless she typed something beside them: then it stands under the sheet as a note,
 * with what it was about. `counting` is what of hers the new sheets carry on; under another year that is nothing.
 */
export function keepLines(
  plan: WorkbookPlan,
  own: ReadonlyMap<SheetKey, OwnSheet>,
  typed: Partial<Readonly<Record<SheetKey, TypedLines>>>,
  counting: Partial<Readonly<Record<SheetKey, TypedLines>>>,
): { plan: WorkbookPlan; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const sheets = plan.sheets.map((sheet) => {
    const key = sheet.key as SheetKey;
    const before = own.get(key);
    const lines = typed[key];
    if (!sheet.keepsLines || !before || !lines) return sheet;
    const there = new Set(keysOf(sheet));
    const gone = [...lines].filter(([line]) => !there.has(line) || !counting[key]?.has(line));
    if (gone.length === 0) return sheet;
    const bottom = sheet.cells.reduce((most, { row }) => Math.max(most, row), 0);
    const cells = gone.map(([line, entries], index): PlannedCell => ({
      row: bottom + 2 + index,
      column: 0,
      content: { kind: 'text', text: noteText(before, line, entries) },
      look: looks.noteAcross,
    }));
    findings.push({
      code: 'linesLeft',
      level: 'notice',
      details: { sheet: sheet.name, count: String(gone.length) },
      places: [{ sheet: sheet.name }],
    });
    return { ...sheet, cells: [...sheet.cells, ...cells] };
  });
  return { plan: { ...plan, sheets }, findings };
}

function keysOf({ cells, keyColumn }: SheetPlan): readonly string[] {
  return cells.flatMap(({ column, content }) =>
    column === keyColumn && content.kind === 'text' ? [content.text] : [],
  );
}

/** 「“三公”合计与分项之和」曾填写：说明 已核对 */
function noteText(
  { table: columnTable, sheet, rows, columns }: OwnSheet,
  key: string,
  typed: ReadonlyMap<string, Typed>,
): string {
  const row = rows.find((one) => one.key === key)?.row ?? -1;
  const table = Object.entries(columnTable);
  const about = table.flatMap(([name, { entry, hidden }]) => {
    const column = entry || hidden ? undefined : columns.get(name);
    const text = column === undefined ? '' : contentText(sheet.rows[row]?.[column]);
    return text === '' ? [] : [text];
  });
  const said = table.flatMap(([name, { heading }]) => {
    const one = typed.get(name);
    return one ? [`${heading} ${textOf(one)}`] : [];
  });
  return `「${about.slice(0, 2).join('·')}」曾填写：${said.join('；')}`;
}
