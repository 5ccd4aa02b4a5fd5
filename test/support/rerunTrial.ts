import { fc } from './fastCheck';
import { cellKey, columnOfKey, rowOfKey } from '../../src/core/workbook/snapshot';
import type { Assistant } from '../../src/app/assistant';
import { createAssistant } from '../../src/app/assistant';
import { scoreSnapshot } from '../../src/app/scoreSnapshot';
import type { ScoreOutcome } from '../../src/app/outcomes';
import type { Decimal } from '../../src/core/base/decimal';
import { a1 } from '../../src/core/workbook/address';
import type { DraftContent, WorkbookDraft } from '../../src/core/workbook/workbookDraft';
import { openExcel } from '../../src/hosts/excel/openExcel';
import type { CellInput } from '../../src/hosts/emulator/book/enterText';
import type { EmulatedWorkbook } from '../../src/hosts/emulator/book/emulatedWorkbook';
import type { Calculate } from '../../src/page/recalculate/calculate';
import type { Gate } from '../../src/hosts/emulator/hostBridge';
import { bookSnapshot } from './bookSnapshot';
import { remember, stateOf } from './bookState';
import { emulatedBook, sampleBytes } from './emulatedBook';
import { type ExcelSession, excelSession } from './excelSession';
import { FAULTS } from './faults';
import { type Edit, type Hers, applyEdit, edits } from './herHand';
import { type Known, keptEntries, keptNotes, remembered, same } from './keptOfHers';
import { type Meaning, Ours, leadsTo, meaningText } from './ours';

interface Bench extends ExcelSession {
  /** The workbook as it was after the first run, and nothing known of it. */
  fresh(): Assistant;
  readonly setGate: (gate: Gate | undefined) => void;
}

async function bench(excelApi: string, calculate: Calculate): Promise<Bench> {
  let gate: Gate | undefined;
  const session = excelSession(emulatedBook(sampleBytes(), calculate), excelApi, async (delivery, pass) =>
    gate ? gate(delivery, pass) : { answer: await pass(delivery.body) },
  );
  const first = await session.assistant.score({ assumeMet: true });
  if (!first.ok) throw new Error(`第一次就没评成：${first.refusal.code}`);
  await session.book.settle();
  const restore = remember(session.book);
  return {
    ...session,
    setGate: (next) => {
      gate = next;
    },
    fresh: () => {
      restore();
      for (const sheet of session.book.sheets) sheet.isProtected = false;
      gate = undefined;
      return createAssistant(openExcel(session.client, () => 0).workbook, () => 0);
    },
  };
}

/** Any edits and any interruptions, then a run: what she filled in is kept, hers is untouched, the result is the command line's, and a run after it writes nothing. */
export function rerunTrial(calculate: Calculate): (one: Sequence) => Promise<void> {
  const benches = new Map<string, Promise<Bench>>();
  return async ({ excelApi, edits: done }) => {
    const at = benches.get(excelApi) ?? bench(excelApi, calculate);
    benches.set(excelApi, at);
    await tryOut(await at, excelApi, done);
  };
}

/** What she does to a scored workbook, and in which Excel. */
export interface Sequence {
  readonly excelApi: string;
  readonly edits: readonly Edit[];
}

export const sequence: fc.Arbitrary<Sequence> = fc.record({
  excelApi: fc.constantFrom('1.9', '1.12', '1.14'),
  edits: fc.array(edits, { minLength: 1, maxLength: 9 }),
});

async function tryOut(at: Bench, excelApi: string, done: readonly Edit[]): Promise<void> {
  const assistant = at.fresh();
  const hers: Hers = { entries: new Map(), notes: new Map(), links: new Map(), names: new Map() };
  const told = [`ExcelApi ${excelApi}`];
  try {
    for (const edit of [...done, { do: 'run', fail: undefined } as const]) {
      if (edit.do !== 'run') {
        const said = applyEdit(at.book, hers, edit);
        if (said !== undefined) told.push(said);
        continue;
      }
      if (edit.fail) await failingRun(at, assistant, excelApi, edit.fail, told);
      await goodRun(at, assistant, hers, told);
    }
  } catch (problem) {
    throw new Error(
      `${told.map((line, index) => `${String(index)}. ${line}`).join('\n')}\n→ ${problem instanceof Error ? problem.message : String(problem)}`,
      { cause: problem },
    );
  }
}

/** Excel gives up somewhere: the workbook is what it was. (Before 1.13 merged cells cannot be told, see faults.test.) */
async function failingRun(
  { book, setGate }: Bench,
  assistant: Assistant,
  excelApi: string,
  fail: { request: number; how: number },
  told: string[],
): Promise<void> {
  const [name, fault] = FAULTS[fail.how % FAULTS.length]!;
  told.push(`评分，第 ${String(fail.request)} 个请求出错：${name}`);
  await book.settle();
  const state = (): string =>
    excelApi === '1.14'
      ? JSON.stringify(stateOf(book))
      : JSON.stringify(stateOf(book)).replaceAll(/"merges":\[.*?\]/g, '');
  const before = state();
  let countdown = fail.request;
  setGate(async (delivery, pass) =>
    countdown-- === 0 ? fault(delivery, pass) : { answer: await pass(delivery.body) },
  );
  const scored = await assistant.score({});
  setGate(undefined);
  if (!scored.ok) same('没评成，却变了', state(), before);
}

async function goodRun(
  at: Pick<Bench, 'book' | 'log' | 'client'>,
  assistant: Assistant,
  hers: Hers,
  told: string[],
): Promise<void> {
  const { book, log } = at;
  told.push('评分');
  await book.settle();
  const before = new Ours(book);
  const state = JSON.stringify(stateOf(book));
  const herSheets = book.sheets.filter((sheet) => !before.all().includes(sheet));
  const theirs = () =>
    JSON.stringify([
      herSheets.map(({ name }) => name),
      stateOf({ names: [] } as unknown as EmulatedWorkbook, herSheets),
      herSheets.map(({ columnWidths, rowHeights }) => [[...columnWidths], [...rowHeights]]),
    ]);
  const known = remembered(book, before, hers);
  const theirBefore = withoutLinks(hers, theirs);
  const expected = scoreSnapshot(bookSnapshot(book, at.client.supports('1.13')), {});
  const scored = await assistant.score({});
  if (!scored.ok || !expected.ok) {
    const isProtected = before.all().some((sheet) => sheet.isProtected);
    if (!scored.ok && (isProtected || (!expected.ok && scored.refusal.code === expected.refusal.code))) {
      same('拒绝了，却变了', JSON.stringify(stateOf(book)), state);
      for (const sheet of before.all()) sheet.isProtected = false;
      told.push(`（拒绝：${scored.refusal.code}）`);
      if (isProtected) await goodRun(at, assistant, hers, told);
      return;
    }
    throw new Error(
      `评分结果 ${scored.ok ? '成功' : scored.refusal.code}，应为 ${expected.ok ? '成功' : expected.refusal.code}`,
    );
  }
  await book.settle();
  const after = new Ours(book);
  same('她的表变了', withoutLinks(hers, theirs), theirBefore);
  same(
    '她的表的次序变了',
    book.sheets.filter((sheet) => herSheets.includes(sheet)).map(({ name }) => name),
    herSheets.map(({ name }) => name),
  );
  keptEntries(after, hers, known);
  keptNotes(after, hers, known);
  keptLinks(book, after, hers, known);
  asPlanned(book, expected.value.draft);
  asScored(after, scored.value);
  const [written, requests] = [JSON.stringify(stateOf(book)), log.length];
  const again = await assistant.score({});
  if (!again.ok) throw new Error(`紧接着再评被拒绝：${again.refusal.code}`);
  same('紧接着再评，写了东西', JSON.stringify(stateOf(book)), written);
  same(
    '紧接着再评，有写的请求',
    log.slice(requests).reduce((sum, { writes }) => sum + writes, 0),
    0,
  );
}

/** Her formulas that lead to us follow the cells: they are looked at one by one. */
function withoutLinks(hers: Hers, state: () => string): string {
  const held = [...hers.links.values()].map(({ sheet, key }) => [sheet, key, sheet.inputs.get(key)] as const);
  for (const [sheet, key] of held) sheet.inputs.delete(key);
  const text = state();
  for (const [sheet, key, input] of held) if (input) sheet.inputs.set(key, input);
  return text;
}

/** Her formulas and names lead where they led, unless the row is gone with its indicator. */
function keptLinks(book: EmulatedWorkbook, after: Ours, hers: Hers, known: Known): void {
  const check = (name: string, formula: string, meaning: Meaning): void => {
    const place = after.at(meaning);
    if (!place) return;
    const to = leadsTo(book, formula);
    if (to?.sheet !== place.sheet || to.row !== place.row || to.column !== place.column)
      throw new Error(
        `${name}（${meaningText(meaning)}）引到 ${formula}，应为 ${place.sheet.name}!${a1(place.row, place.column)}`,
      );
  };
  for (const name of known.links) {
    const { sheet, key, meaning } = hers.links.get(name)!;
    const input = sheet.inputs.get(key);
    check(name, input?.kind === 'formula' ? input.text : '', meaning);
  }
  for (const name of known.names)
    check(name, book.names.find((one) => one.name === name)?.formula.slice(1) ?? '', hers.names.get(name)!);
}

/** Cell for cell what the command line would write over the same workbook. */
function asPlanned(book: EmulatedWorkbook, draft: WorkbookDraft): void {
  const wrong: string[] = [];
  for (const { name, cells, merges } of draft.sheets) {
    const sheet = book.find(name);
    if (!sheet) throw new Error(`没有「${name}」`);
    const seen = new Set<number>();
    for (const { row, column, content } of cells) {
      const key = cellKey(row, column);
      seen.add(key);
      const [input, shown] = [sheet.inputs.get(key), sheet.content(row, column)];
      if (!sameContent(content, input) || (content.kind === 'formula' && !sameValue(content.value, shown)))
        wrong.push(`${name}!${a1(row, column)}：${JSON.stringify({ input, shown })}，应为 ${JSON.stringify(content)}`);
    }
    for (const [key, input] of sheet.inputs)
      if (!seen.has(key)) wrong.push(`${name}!${a1(rowOfKey(key), columnOfKey(key))}：多出 ${JSON.stringify(input)}`);
    const text = (areas: readonly unknown[]) =>
      areas
        .map((area) => JSON.stringify(area))
        .sort()
        .join('；');
    if (text(sheet.merges) !== text(merges))
      wrong.push(
        `${name}：合并 ${text(sheet.merges.filter((one) => !text(merges).includes(JSON.stringify(one))))} ≠ ${text(merges.filter((one) => !text(sheet.merges).includes(JSON.stringify(one))))}`,
      );
  }
  if (wrong.length > 0) throw new Error(`与命令行不同 ${String(wrong.length)} 处：\n${wrong.slice(0, 6).join('\n')}`);
}

function sameContent(content: DraftContent, input: CellInput | undefined): boolean {
  switch (content.kind) {
    case 'blank':
      return input === undefined;
    case 'formula':
      return input?.kind === 'formula' && input.text === content.text;
    case 'number':
      return input?.kind === 'constant' && input.value === content.value.toNumber();
    case 'boolean':
      return input?.kind === 'constant' && input.value === content.value;
    case 'text':
      return content.text === '' ? input === undefined : input?.kind === 'constant' && input.value === content.text;
  }
}

function sameValue(value: Decimal | string | boolean | { readonly error: string }, shown: unknown): boolean {
  if (typeof value === 'object')
    return 'error' in value
      ? typeof shown === 'object'
      : typeof shown === 'number' && Math.abs(shown - value.toNumber()) < 1e-9 * Math.max(1, Math.abs(shown));
  return (shown ?? '') === value;
}

/** What the formulas show is what the pane says. */
function asScored(ours: Ours, { scorecard }: ScoreOutcome): void {
  const shown = (row: string, column: string, sheet: 'scores' | 'summary' = 'scores'): unknown => {
    const place = ours.at({ sheet, row, column });
    return place?.sheet.content(place.row, place.column);
  };
  for (const { path, status, score } of scorecard.indicators) {
    const cell = shown(path, '得分');
    const fits =
      status === 'notApplicable'
        ? cell === '不适用'
        : score
          ? typeof cell === 'number' && Math.abs(cell - score.toNumber()) < 1e-9
          : typeof cell !== 'number';
    if (!fits) throw new Error(`${path} 显示 ${JSON.stringify(cell)}，评分结果 ${score?.toString() ?? status}`);
  }
  const total = shown('合计', '得分', 'summary');
  if (typeof total !== 'number' || Math.abs(total - scorecard.total.toNumber()) > 1e-9)
    throw new Error(`总分显示 ${JSON.stringify(total)}，评分结果 ${scorecard.total.toString()}`);
}
