import type { ScoreOptions } from '../../src/app/outcomes';
import { createAssistant } from '../../src/app/assistant';
import { success } from '../../src/core/base/problem';
import { type CellContent, cellError, cellKey } from '../../src/core/workbook/snapshot';
import type { CalculatedValue, DraftContent, SheetDraft, WorkbookDraft } from '../../src/core/workbook/workbookDraft';
import { EmulatedWorkbook } from '../../src/hosts/emulator/book/emulatedWorkbook';
import type { CellInput } from '../../src/hosts/emulator/book/enterText';
import { openSnapshot } from '../../src/hosts/emulator/openSnapshot';
import { bookSnapshot } from './bookSnapshot';
import { remember, stateOf } from './bookState';
import { gridSnapshot } from './gridSnapshot';
import { type Hers, applyEdit } from './herHand';
import { keptEntries, keptNotes, remembered, same } from './keptOfHers';
import { Ours } from './ours';
import type { Sequence } from './rerunTrial';

/** One table of hers and a small 指标体系: a run takes a few hundredths of a second. */
const SMALL = gridSnapshot({
  收支预决算明细表: [
    ['某某乡2022年收支预决算明细表'],
    ['单位：万元'],
    ['项目', '年初预算', '全年预算', '决算'],
    ['收入合计', 1000, 1100, 1100],
    ['支出合计', 1000, 1100, 1045],
    ['基本支出', 600, 640, 640],
    ['其中：公用经费', 60, 60, 57.5],
    ['项目支出', 400, 460, 405],
  ],
  指标体系: [
    ['部门整体支出绩效评价指标体系'],
    ['一级指标', '二级指标', '三级指标', '分值', '评价标准'],
    [
      '投入',
      '目标设定',
      '绩效目标合理性',
      20,
      '①符合法律法规；②符合单位职责；③与年度工作相关。每项不符合扣三分之一的分。',
    ],
    ['过程', '预算执行', '预算完成率', 30, '预算完成率=100%得满分，每低1个百分点扣0.5分，扣完为止。'],
    ['过程', '预算执行', '公用经费控制率', 20, '≤100%得满分，每超过1个百分点扣1分，扣完为止。'],
    ['产出', '职责履行', '重点工作办结率', 20, '重点工作办结率=100%得满分，每低1个百分点扣1分，扣完为止。'],
    ['效果', '满意度', '群众满意度', 10, '满意度≥90%得满分，每低1个百分点扣0.5分，扣完为止。'],
  ],
});

/**
 * As on the command line, without file, client or engine: what the core finds again of what she left, and what it makes of it. Formulas of
 * hers that nobody has calculated stay without a figure, as some programs save them.
 */
export function rescoreTrial(): (one: Sequence) => Promise<void> {
  let bench: Promise<{ readonly book: EmulatedWorkbook; readonly restore: () => void }> | undefined;
  return async ({ edits }) => {
    bench ??= begin();
    const { book, restore } = await bench;
    restore();
    for (const sheet of book.sheets) sheet.isProtected = false;
    const hers: Hers = { entries: new Map(), notes: new Map(), links: new Map(), names: new Map() };
    const told: string[] = [];
    try {
      for (const edit of [...edits, { do: 'run', fail: undefined } as const]) {
        if (edit.do === 'run') await scoredAgain(book, hers, told);
        else told.push(applyEdit(book, hers, edit) ?? '');
      }
    } catch (problem) {
      const text = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
      throw new Error(`${told.filter((line) => line !== '').join('\n')}\n→ ${text}`, { cause: problem });
    }
  };
}

async function begin() {
  const book = openSnapshot(SMALL, (workbook) => Promise.resolve(waiting(workbook)));
  const first = await scored(book, { assumeMet: true });
  if (!first.ok) throw new Error(`the first run was refused: ${first.refusal.code}`);
  return { book, restore: remember(book) };
}

async function scored(book: EmulatedWorkbook, options: ScoreOptions = {}) {
  await book.settle();
  let draft: WorkbookDraft | undefined;
  const outcome = await createAssistant(
    {
      movesFormulas: false,
      read: () => Promise.resolve(success(bookSnapshot(book))),
      write(written) {
        draft = written;
        putDraft(book, written);
        return Promise.resolve(success(undefined));
      },
    },
    () => 0,
  ).score(options);
  return outcome.ok ? { ...outcome, draft } : outcome;
}

async function scoredAgain(book: EmulatedWorkbook, hers: Hers, told: string[]): Promise<void> {
  const [before, state] = [new Ours(book), JSON.stringify(stateOf(book))];
  const known = remembered(book, before, hers);
  const one = await scored(book);
  told.push(one.ok ? '评分' : `评分（拒绝：${one.refusal.code}）`);
  if (!one.ok) {
    same('拒绝了，却变了', JSON.stringify(stateOf(book)), state);
    return;
  }
  const after = new Ours(book);
  keptEntries(after, hers, known);
  keptNotes(after, hers, known);
  const again = await scored(book);
  if (!again.ok) throw new Error(`紧接着再评被拒绝：${again.refusal.code}`);
  same('紧接着再评，总分不同', again.value.scorecard.total.toString(), one.value.scorecard.total.toString());
  same('紧接着再评，写的不同', contentsOf(again.draft), contentsOf(one.draft));
}

function contentsOf(draft: WorkbookDraft | undefined): string {
  return JSON.stringify(
    draft?.sheets.map(({ name, cells, merges }) => [
      name,
      [...cells]
        .sort((one, other) => one.row - other.row || one.column - other.column)
        .map(({ row, column, content }) => [row, column, content]),
      merges,
    ]),
  );
}

/** A formula that nobody has calculated waits to be. */
function waiting(book: EmulatedWorkbook): true {
  for (const { inputs, shown } of book.sheets)
    for (const [key, { kind }] of inputs)
      if (kind === 'formula' && !shown.has(key)) shown.set(key, cellError('uncalculated'));
  return true;
}

function putDraft(book: EmulatedWorkbook, { sheets, names }: WorkbookDraft): void {
  for (const draft of sheets) putSheet(book, draft);
  const ours = new Set(names.map(({ name }) => name));
  const others = book.names.filter(({ name }) => !ours.has(name) && !name.startsWith('绩效表_'));
  book.names.splice(
    0,
    Infinity,
    ...others,
    ...names.map(({ name, reference, hidden }) => ({ name, formula: `=${reference}`, visible: !hidden })),
  );
}

function putSheet(book: EmulatedWorkbook, { name, replaces, cells, merges, columns }: SheetDraft): void {
  const sheet = (replaces === undefined ? undefined : book.find(replaces)) ?? book.open(name);
  sheet.name = name;
  sheet.inputs.clear();
  sheet.shown.clear();
  sheet.merges = [...merges];
  sheet.hiddenColumns.clear();
  for (const [at, { hidden }] of columns.entries()) if (hidden) sheet.hiddenColumns.add(at);
  for (const { row, column, content } of cells) {
    const input = inputOf(content);
    if (!input) continue;
    sheet.inputs.set(cellKey(row, column), input);
    if (content.kind === 'formula') sheet.shown.set(cellKey(row, column), valueOf(content.value));
  }
}

function inputOf(content: DraftContent): CellInput | undefined {
  switch (content.kind) {
    case 'blank':
      return undefined;
    case 'formula':
      return { kind: 'formula', text: content.text };
    case 'number':
      return { kind: 'constant', value: content.value.toNumber() };
    case 'boolean':
      return { kind: 'constant', value: content.value };
    case 'text':
      return content.text === '' ? undefined : { kind: 'constant', value: content.text };
  }
}

function valueOf(value: CalculatedValue): CellContent {
  return typeof value === 'object' && !('error' in value) ? value.toNumber() : value;
}
