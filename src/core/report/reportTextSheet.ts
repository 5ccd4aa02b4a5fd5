import type { Block, DocumentTree, ParagraphRole, Run, TableCell } from './documentTree';
import { freeSheetName } from '../sheets/freeSheetName';
import { looks } from '../sheets/looks';
import { Page } from '../sheets/page';
import type { WorkbookPlan } from '../sheets/sheetPlan';
import { textLines } from '../sheets/textLines';
import { type CellRange, absoluteA1, quoteSheetName, splitReference } from '../workbook/address';
import type { CellLook } from '../workbook/workbookDraft';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { chartRows } from './richText';

const TITLE = '自评报告';
/** Leads to a sheet that holds a report, so that its tables are never taken for hers. */
const ANCHOR = '绩效表_自评报告_';
/** As many columns as the widest table wants, and no fewer than these. */
const LEAST = 12;
const PAGE_WIDTH = 96;

/** The sheets of this workbook that hold a report as text. */
export function reportTextSheets({ names }: WorkbookSnapshot): readonly string[] {
  return [...names].flatMap(([name, reference]) =>
    name.startsWith(ANCHOR) ? (splitReference(reference)?.sheet ?? []) : [],
  );
}

/** 自评报告 as a sheet, where no file can be handed over: one more each time, so that nothing she wrote into an earlier one is lost. */
export function planReportText(tree: DocumentTree, snapshot: WorkbookSnapshot): WorkbookPlan {
  const blocks = tree.sections.flatMap(({ blocks: own }) => own);
  const count = Math.max(LEAST, ...blocks.map((block) => (block.kind === 'table' ? block.widths.length : 0)));
  const page = new Page(
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`c${String(index)}`, { heading: '', width: PAGE_WIDTH / count }]),
    ),
  );
  let row = 0;
  for (const block of blocks) row = putBlock(page, block, row, count);
  const name = freeSheetName(snapshot, TITLE);
  const taken = new Set(snapshot.names.keys());
  let number = 1;
  while (taken.has(`${ANCHOR}${String(number)}`)) number++;
  const body = page.finish({
    key: 'reportText',
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', titleRows: undefined, bottom: Math.max(0, row - 1) },
    tabColor: '548235',
  });
  return {
    sheets: [{ ...body, name, replaces: undefined }],
    names: [
      { name: `${ANCHOR}${String(number)}`, reference: `${quoteSheetName(name)}!${absoluteA1(0, 0)}`, hidden: true },
    ],
    nameTargets: new Map(),
  };
}

const TEXT: CellLook = { wrap: true, horizontal: 'left', size: 12 };
const ROLES: Partial<Readonly<Record<ParagraphRole, CellLook>>> = {
  title: looks.title,
  subtitle: { ...TEXT, horizontal: 'center' },
  centered: { ...TEXT, horizontal: 'center' },
  tableCaption: { ...TEXT, horizontal: 'center', bold: true },
  figureCaption: { ...TEXT, horizontal: 'center', bold: true },
  unitLine: { ...TEXT, horizontal: 'right' },
  signature: { ...TEXT, horizontal: 'right' },
  date: { ...TEXT, horizontal: 'right' },
};
/** Two characters in, as the paragraphs of a report are. */
const INDENT = '　　';
const INDENTED: ReadonlySet<ParagraphRole> = new Set(['body', 'reckoning', 'attachmentList']);

function putBlock(page: Page, block: Block, row: number, count: number): number {
  switch (block.kind) {
    case 'heading':
      return putLine(page, row, count, plain(block.runs), {
        ...TEXT,
        bold: true,
        horizontal: block.level === 0 ? 'center' : 'left',
      });
    case 'paragraph': {
      const text = `${INDENTED.has(block.role) ? INDENT : ''}${plain(block.runs)}`;
      return putLine(page, row, count, text, ROLES[block.role] ?? TEXT);
    }
    case 'table':
      return putTable(page, row, count, block);
    case 'chart':
      return chartRows(block).reduce((at, cells) => putLine(page, at, count, cells.join('　'), looks.note), row);
    case 'pageBreak':
    case 'contents':
      return row;
  }
}

function putLine(page: Page, row: number, count: number, text: string, look: CellLook): number {
  const needed = linesHigh(text, PAGE_WIDTH * wider(look)) * (look.size ?? 11) * 1.5 + 4;
  const rows = Math.ceil(needed / TALLEST);
  page.merge({ top: row, left: 0, bottom: row + rows - 1, right: count - 1 }, text, look);
  for (let at = 0; at < rows; at++) page.height(row + at, Math.ceil(needed / rows));
  return row + rows;
}

/** No row of a sheet is higher than 409 points: what needs more goes over several. */
const TALLEST = 400;

/** Letters of 12 points are wider than those that widths are counted in. */
function wider({ size = 11 }: CellLook): number {
  return 10.5 / size;
}

function linesHigh(text: string, width: number): number {
  return text === '' ? 1 : textLines(text, width);
}

function putTable(
  page: Page,
  top: number,
  count: number,
  { rows, widths, headRows }: Extract<Block, { kind: 'table' }>,
): number {
  const edges = edgesOf(widths, count);
  const covered = new Set<string>();
  rows.forEach((cells, index) => {
    let column = 0;
    let lines = 1;
    for (const cell of cells) {
      while (covered.has(`${String(index)},${String(column)}`)) column++;
      const { across = 1, down = 1 } = cell;
      for (let under = 0; under < down; under++)
        for (let beside = 0; beside < across; beside++)
          covered.add(`${String(index + under)},${String(column + beside)}`);
      const area: CellRange = {
        top: top + index,
        left: edges[column] ?? 0,
        bottom: top + index + down - 1,
        right: Math.max(edges[column] ?? 0, (edges[column + across] ?? count) - 1),
      };
      const text = cell.lines.map(plain).join('\n');
      page.merge(area, text, lookOf(cell, index < headRows));
      // A cell over several rows has their height.
      if (down === 1) lines = Math.max(lines, linesHigh(text, ((area.right - area.left + 1) * PAGE_WIDTH) / count));
      column += across;
    }
    page.height(top + index, Math.min(TALLEST, lines * 16.5 + 3));
  });
  return top + rows.length;
}

/** Where each column of a table begins in the columns of the sheet: each has one at least. */
function edgesOf(widths: readonly number[], count: number): readonly number[] {
  const whole = widths.reduce((sum, width) => sum + width, 0) || 1;
  const spare = count - widths.length;
  let passed = 0;
  return [0, ...widths.map((width, index) => index + 1 + Math.round(((passed += width) / whole) * spare))];
}

function lookOf({ align, bold }: TableCell, isHead: boolean): CellLook {
  if (isHead) return looks.heading;
  const look: CellLook = { ...looks.text, horizontal: align ?? 'left' };
  return bold ? { ...look, bold } : look;
}

function plain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
