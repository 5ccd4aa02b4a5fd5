import { decimal } from '../../../src/core/base/decimal';
import type {
  CellDraft,
  CellLook,
  DraftContent,
  SheetDraft,
  WorkbookDraft,
} from '../../../src/core/workbook/workbookDraft';

const TITLE: CellLook = { bold: true, size: 16, horizontal: 'center', wrap: true };
const HEAD: CellLook = { bold: true, fill: 'DDEBF7', border: 'thin', horizontal: 'center', wrap: true };
const BODY: CellLook = { border: 'thin', wrap: true };
const MONEY: CellLook = { border: 'thin', format: '#,##0.00_ ;[Red]\\-#,##0.00\\ ' };
const RATE: CellLook = { border: 'thin', format: '0.00%' };
const ENTRY: CellLook = { border: 'thin', entry: true, fill: 'FFF2CC', indent: 1 };

/** A sheet of ours with one of everything that a draft can hold. */
export function scoresDraft(changes: Partial<SheetDraft> = {}): SheetDraft {
  return {
    key: 'scores',
    name: '指标评分',
    replaces: undefined,
    columns: [{ width: 14 }, { width: 40 }, { width: 12 }, { width: 10 }, { width: 8, hidden: true }],
    heights: new Map([
      [0, 36],
      [2, 62],
    ]),
    cells: [
      put(0, 0, text('部门整体支出绩效自评表'), TITLE),
      put(1, 0, text('指标'), HEAD),
      put(1, 1, text('说明'), HEAD),
      put(1, 2, text('数值'), HEAD),
      put(1, 3, text('得分'), HEAD),
      put(2, 0, text('预算执行率'), BODY),
      put(
        2,
        1,
        text(
          '≥100%得满分。低于100%的，每降低1个百分点扣0.5分，扣完为止；预算数为零的不评分，理由写在说明栏里，由复核人另行判断。',
        ),
        BODY,
      ),
      put(
        2,
        2,
        { kind: 'formula', text: "IF('决算'!C7=0,\"\",'决算'!D7/'决算'!C7)", value: decimal('0.985588387765') },
        RATE,
      ),
      put(2, 3, { kind: 'number', value: decimal('9.28') }, MONEY),
      put(2, 4, { kind: 'boolean', value: true }, BODY),
      put(3, 0, text('佐证'), BODY),
      put(3, 1, { kind: 'blank' }, ENTRY),
      put(3, 2, { kind: 'formula', text: 'IF(1>0,"是","否")&"<"', value: '是<' }, BODY),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    validations: [
      {
        kind: 'list',
        range: { top: 3, left: 1, bottom: 3, right: 1 },
        choices: ['是', '否'],
        promptTitle: '佐证',
        prompt: '选一项',
        errorTitle: '只能选',
        error: '是或否',
      },
      {
        kind: 'decimal',
        range: { top: 2, left: 3, bottom: 2, right: 3 },
        minimum: '0',
        maximum: '$D$2',
        promptTitle: '',
        prompt: '',
        errorTitle: '',
        error: '',
      },
    ],
    links: [{ row: 2, column: 0, sheet: '决算', cell: 'D7' }],
    frozen: { rows: 2, columns: 1 },
    print: { orientation: 'landscape', titleRows: [0, 1], area: { top: 0, left: 0, bottom: 3, right: 3 } },
    tabColor: '4472C4',
    ...changes,
  };
}

export function factsDraft(changes: Partial<SheetDraft> = {}): SheetDraft {
  return {
    key: 'facts',
    name: '绩效数据',
    replaces: undefined,
    columns: [{ width: 20 }],
    heights: new Map(),
    cells: [
      put(0, 0, text('决算合计'), BODY),
      put(0, 1, { kind: 'formula', text: "'决算'!D7", value: decimal('475.3') }, MONEY),
    ],
    merges: [],
    validations: [],
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', titleRows: undefined, area: undefined },
    tabColor: '',
    ...changes,
  };
}

export function draftOf(...sheets: readonly SheetDraft[]): WorkbookDraft {
  const scores = sheets.find(({ key }) => key === 'scores');
  return {
    sheets,
    names: scores
      ? [
          { name: '绩效_执行率', reference: `'${scores.name}'!$C$3`, hidden: false },
          { name: '绩效表_指标评分', reference: `'${scores.name}'!$A$1`, hidden: true },
        ]
      : [],
  };
}

/** The same draft for a second run, each sheet in its own place. */
export function again(draft: WorkbookDraft): WorkbookDraft {
  return { ...draft, sheets: draft.sheets.map((sheet) => ({ ...sheet, replaces: sheet.name })) };
}

/** A sheet of nothing but these contents, one under another. */
export function columnDraft(contents: readonly DraftContent[]): SheetDraft {
  return factsDraft({ cells: contents.map((content, row) => put(row, 0, content, {})) });
}

export function text(content: string): DraftContent {
  return { kind: 'text', text: content };
}

function put(row: number, column: number, content: DraftContent, look: CellLook): CellDraft {
  return { row, column, content, look };
}
