import { fc } from './fastCheck';
import { cellKey, cellOfKey, columnOfKey, rowOfKey } from '../../src/core/workbook/snapshot';
import { SHEET_KEYS, type SheetKey } from '../../src/core/sheets/sheetKeys';
import { a1, columnLetters } from '../../src/core/workbook/address';
import type { EmulatedSheet } from '../../src/hosts/emulator/book/emulatedSheet';
import type { EmulatedWorkbook } from '../../src/hosts/emulator/book/emulatedWorkbook';
import { ENTRY_HEADINGS, type Meaning, Ours, meaningText } from './ours';

/** What she does to a workbook between two runs; numbers choose among what there is. */
export type Edit =
  | {
      readonly do: 'fill';
      readonly sheet: 'facts' | 'scores' | 'points';
      readonly row: number;
      readonly heading: number;
      readonly value: number;
    }
  | { readonly do: 'noteBeside' | 'noteBelow'; readonly sheet: SheetKey; readonly row: number; readonly gap: number }
  | {
      readonly do: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
      readonly sheet: SheetKey;
      readonly at: number;
      readonly count: number;
      readonly write: boolean;
    }
  | { readonly do: 'herRows' | 'herColumns'; readonly sheet: number; readonly at: number; readonly by: number }
  | { readonly do: 'herFigure'; readonly sheet: number; readonly cell: number; readonly value: number }
  | {
      readonly do: 'herFormula';
      readonly sheet: 'facts' | 'scores' | 'points' | 'summary';
      readonly row: number;
      readonly heading: number;
      readonly named: boolean;
    }
  | {
      readonly do: 'rename' | 'delete' | 'hide' | 'protect' | 'widen' | 'paint' | 'reword';
      readonly sheet: SheetKey;
      readonly at: number;
    }
  | { readonly do: 'move'; readonly from: number; readonly to: number }
  | { readonly do: 'addSheet'; readonly name: number }
  | { readonly do: 'run'; readonly fail: { readonly request: number; readonly how: number } | undefined };

const any = fc.nat({ max: 999 });
const key = fc.constantFrom(...SHEET_KEYS);
const kept = fc.constantFrom<SheetKey>('facts', 'scores', 'points');

export const edits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('fill' as const),
      sheet: fc.constantFrom('facts' as const, 'scores' as const, 'points' as const),
      row: any,
      heading: any,
      value: any,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('noteBeside' as const, 'noteBelow' as const),
      sheet: key,
      row: any,
      gap: fc.nat({ max: 3 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'insertRows' as const,
        'deleteRows' as const,
        'insertColumns' as const,
        'deleteColumns' as const,
      ),
      sheet: fc.oneof(kept, key),
      at: any,
      count: fc.integer({ min: 1, max: 3 }),
      write: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('herRows' as const, 'herColumns' as const),
      sheet: any,
      at: any,
      by: fc.constantFrom(1, 2, -1),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('herFigure' as const), sheet: any, cell: any, value: any }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('herFormula' as const),
      sheet: fc.constantFrom('facts' as const, 'scores' as const, 'points' as const, 'summary' as const),
      row: any,
      heading: any,
      named: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'rename' as const,
        'delete' as const,
        'hide' as const,
        'protect' as const,
        'widen' as const,
        'paint' as const,
        'reword' as const,
      ),
      sheet: key,
      at: any,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('move' as const), from: any, to: any }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('addSheet' as const), name: any }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('run' as const),
      fail: fc.option(fc.record({ request: fc.nat({ max: 9 }), how: any }), { nil: undefined, freq: 3 }),
    }),
  },
);

/** What of hers stands in cells and must be found again. */
export interface Hers {
  /** Entries at their meaning. */
  readonly entries: Map<string, Meaning>;
  /** Notes by their text, which none other has; beside which row. */
  readonly notes: Map<string, { readonly sheet: SheetKey; readonly row: string | undefined }>;
  /** Cells of a sheet of hers that lead to a cell of ours. */
  readonly links: Map<string, { readonly sheet: EmulatedSheet; readonly key: number; readonly meaning: Meaning }>;
  /** Names of hers that do. */
  readonly names: Map<string, Meaning>;
}

const WIDEST = 19;
const VALUES: Readonly<Record<string, readonly (string | number)[]>> = {
  数值: [0, 12.5, 1400, '1,234.5', '=1+1', 0.5, ''],
  分值: [2, 3, 8, 4.5],
  得分: [0, 1, 0.5, "'不适用", '=0.25+0.5', ''],
  是否符合: ['是', '否', '不适用'],
};

/** Does it as she would in Excel, and says so; undefined where there is nothing to do it to. */
export function applyEdit(book: EmulatedWorkbook, hers: Hers, edit: Exclude<Edit, { do: 'run' }>): string | undefined {
  const ours = new Ours(book);
  const herSheets = book.sheets.filter((sheet) => !ours.all().includes(sheet));
  const fresh = `她的字${String(hers.notes.size + hers.links.size + hers.entries.size)}·`;
  switch (edit.do) {
    case 'fill': {
      const meaning = ours.entry(edit.sheet, edit.row, edit.heading);
      const place = meaning && ours.at(meaning);
      if (!meaning || !place || place.sheet.isProtected) return undefined;
      const choices = VALUES[meaning.column] ?? [
        `${fresh}${meaning.column}`,
        "'=不是公式",
        "'1-2",
        `长${'很'.repeat(300)}`,
        '',
      ];
      const value = choices[edit.value % choices.length] ?? '';
      place.sheet.enter(place.row, place.column, value, '');
      if (value === '') hers.entries.delete(meaningText(meaning));
      else hers.entries.set(meaningText(meaning), meaning);
      return `在「${place.sheet.name}」${a1(place.row, place.column)}（${meaning.row}·${meaning.column}）填 ${String(value).slice(0, 12)}`;
    }
    case 'noteBeside':
    case 'noteBelow': {
      const sheet = ours.sheet(edit.sheet);
      const used = sheet?.usedRange(true);
      if (!sheet || !used || sheet.isProtected) return undefined;
      const row = edit.do === 'noteBelow' ? used.bottom + 1 + edit.gap : edit.row % (used.bottom + 1);
      const column = edit.do === 'noteBelow' ? edit.row % 6 : Math.max(WIDEST, used.right + 1) + edit.gap;
      const text = `${fresh}${edit.do}`;
      sheet.enter(row, column, text, '');
      hers.notes.set(text, {
        sheet: edit.sheet,
        row: edit.do === 'noteBelow' ? undefined : ours.rowKeyAt(edit.sheet, row),
      });
      return `在「${sheet.name}」${a1(row, column)} 写备注`;
    }
    case 'insertRows':
    case 'deleteRows': {
      const sheet = ours.sheet(edit.sheet);
      const bottom = sheet?.usedRange(true)?.bottom;
      if (!sheet || bottom === undefined || sheet.isProtected) return undefined;
      const at = edit.at % (bottom + 1);
      if (edit.do === 'deleteRows') {
        book.shift(sheet, 'row', at, -edit.count);
        return `删除「${sheet.name}」第 ${String(at + 1)} 行起 ${String(edit.count)} 行`;
      }
      book.shift(sheet, 'row', at, edit.count);
      if (edit.write) {
        const [text, column] = [`${fresh}新行`, edit.count % 5];
        if (
          sheet.merges.some(
            (merge) => merge.left <= column && merge.right >= column && merge.top < at && merge.bottom >= at,
          )
        )
          return `在「${sheet.name}」第 ${String(at + 1)} 行前插入 ${String(edit.count)} 行`;
        sheet.enter(at, column, text, '');
        hers.notes.set(text, { sheet: edit.sheet, row: undefined });
      }
      return `在「${sheet.name}」第 ${String(at + 1)} 行前插入 ${String(edit.count)} 行${edit.write ? `，并在 ${columnLetters(edit.count % 5)} 列写字` : ''}`;
    }
    case 'insertColumns':
    case 'deleteColumns': {
      const sheet = ours.sheet(edit.sheet);
      if (!sheet || sheet.isProtected) return undefined;
      if (edit.do === 'insertColumns') {
        const at = edit.at % 13;
        book.shift(sheet, 'column', at, edit.count);
        if (edit.write) {
          const text = `${fresh}新列`;
          sheet.enter(6, at, text, '');
          if (sheet.inputs.has(cellKey(6, at)))
            hers.notes.set(text, { sheet: edit.sheet, row: ours.rowKeyAt(edit.sheet, 6) });
        }
        return `在「${sheet.name}」${columnLetters(at)} 列前插入 ${String(edit.count)} 列${edit.write ? '并写字' : ''}`;
      }
      // Of the columns that she sees, one at a time.
      const at = edit.at % 12;
      if (sheet.hiddenColumns.has(at)) return undefined;
      book.shift(sheet, 'column', at, -1);
      return `删除「${sheet.name}」${columnLetters(at)} 列`;
    }
    case 'herRows':
    case 'herColumns': {
      const sheet = herSheets[edit.sheet % herSheets.length];
      const used = sheet?.usedRange(true);
      if (!sheet || !used) return undefined;
      const axis = edit.do === 'herRows' ? 'row' : 'column';
      const at = edit.at % ((axis === 'row' ? used.bottom : used.right) + 1);
      book.shift(sheet, axis, at, edit.by);
      for (const [name, link] of hers.links) {
        if (link.sheet !== sheet) continue;
        const { row, column } = cellOfKey(link.key);
        const index = axis === 'row' ? row : column;
        if (edit.by < 0 && index >= at && index < at - edit.by) hers.links.delete(name);
        else if (index >= at)
          hers.links.set(name, { ...link, key: link.key + edit.by * (axis === 'row' ? cellKey(1, 0) : 1) });
      }
      return `在她的「${sheet.name}」${axis === 'row' ? `第 ${String(at + 1)} 行` : `${columnLetters(at)} 列`}${edit.by > 0 ? '前插入' : '起删除'} ${String(Math.abs(edit.by))}`;
    }
    case 'herFigure': {
      const sheet = herSheets[edit.sheet % herSheets.length];
      const figures = [...(sheet?.inputs ?? [])]
        .filter(([, input]) => input.kind === 'constant' && typeof input.value === 'number')
        .map(([at]) => at);
      const at = figures[edit.cell % Math.max(1, figures.length)];
      if (!sheet || at === undefined) return undefined;
      const value = [0, 77.5, 1234.56, '', '约50'][edit.value % 5] ?? '';
      sheet.enter(rowOfKey(at), columnOfKey(at), value, '');
      return `把她的「${sheet.name}」${a1(rowOfKey(at), columnOfKey(at))} 改成 ${String(value)}`;
    }
    case 'herFormula': {
      const rows = ours.rowsOf(edit.sheet);
      const row = rows[edit.row % Math.max(1, rows.length)];
      const heading = edit.sheet === 'summary' ? '得分' : ENTRY_HEADINGS[edit.sheet]?.[edit.heading % 3];
      if (row === undefined || heading === undefined) return undefined;
      const meaning = { sheet: edit.sheet, row, column: heading };
      const place = ours.at(meaning);
      if (!place) return undefined;
      const target = `'${place.sheet.name}'!$${columnLetters(place.column)}$${String(place.row + 1)}`;
      if (edit.named) {
        const name = `我的名称${String(hers.names.size)}`;
        book.names.push({ name, formula: `=${target}`, visible: true });
        book.touch();
        hers.names.set(name, meaning);
        return `定义名称 ${name} = ${target}（${row}·${heading}）`;
      }
      const sheet = book.find('汇报') ?? book.add('汇报');
      const at = cellKey(hers.links.size + 1, 1);
      sheet.enter(rowOfKey(at), 1, `=${target.replaceAll('$', '')}`, '');
      hers.links.set(`汇报 ${String(hers.links.size)}`, { sheet, key: at, meaning });
      return `在「汇报」写公式 =${target.replaceAll('$', '')}（${row}·${heading}）`;
    }
    case 'rename': {
      const sheet = ours.sheet(edit.sheet);
      const name = [`我的${edit.sheet}`, "it's 表", '评分（新） 2022', '新表'][edit.at % 4] ?? '';
      if (!sheet || book.find(name)) return undefined;
      const from = sheet.name;
      book.rename(sheet, name);
      return `把「${from}」改名为「${name}」`;
    }
    case 'delete': {
      const sheet = ours.sheet(edit.sheet);
      // Hidden ones she does not see.
      if (!sheet || edit.at % 3 !== 0 || sheet.visibility !== 'Visible') return undefined;
      book.delete(sheet);
      return `删除「${sheet.name}」`;
    }
    case 'hide': {
      const sheet = ours.sheet(edit.sheet);
      if (!sheet) return undefined;
      sheet.visibility = (['Hidden', 'VeryHidden', 'Visible'] as const)[edit.at % 3] ?? 'Visible';
      return `「${sheet.name}」设为 ${sheet.visibility}`;
    }
    case 'protect': {
      const sheet = ours.sheet(edit.sheet);
      if (!sheet) return undefined;
      sheet.isProtected = !sheet.isProtected;
      return `${sheet.isProtected ? '保护' : '取消保护'}「${sheet.name}」`;
    }
    case 'widen': {
      const sheet = ours.sheet(edit.sheet);
      if (!sheet || sheet.isProtected) return undefined;
      sheet.columnWidths.set(edit.at % 8, 100 + edit.at);
      return `把「${sheet.name}」${columnLetters(edit.at % 8)} 列加宽`;
    }
    case 'reword': {
      const sheet = ours.sheet(edit.sheet);
      const place = ours.heading(edit.sheet, edit.at);
      if (!sheet || !place || sheet.isProtected) return undefined;
      sheet.enter(place.row, place.column, `她改的表头${String(edit.at)}`, '');
      return `把「${sheet.name}」${a1(place.row, place.column)} 的表头改了`;
    }
    case 'paint': {
      const sheet = ours.sheet(edit.sheet);
      if (!sheet || sheet.isProtected) return undefined;
      sheet.restyle(edit.at % 20, edit.at % 7, { fill: '#FF0000', bold: true }, '');
      return `把「${sheet.name}」${a1(edit.at % 20, edit.at % 7)} 涂红`;
    }
    case 'move': {
      const [sheet] = book.sheets.splice(edit.from % book.sheets.length, 1);
      if (!sheet) return undefined;
      book.sheets.splice(edit.to % (book.sheets.length + 1), 0, sheet);
      return `移动「${sheet.name}」`;
    }
    case 'addSheet': {
      const name = ['草稿', '三公经费 (2)', '指标评分', '得分汇总', 'ABC'][edit.name % 5] ?? '';
      if (book.find(name)) return undefined;
      const sheet = book.add(name);
      sheet.enter(0, 0, '她的新表', '');
      sheet.enter(1, 1, 42, '');
      return `加一张自己的表「${name}」`;
    }
  }
}
