import type { Finding } from '../base/problem';
import { type Question, questionsOf } from '../schemes/questions';
import type { Scheme } from '../schemes/scheme';
import { schemeIndicators } from '../schemes/schemeIndicators';
import {
  type AnswerEntry,
  type Entries,
  type FigureEntry,
  type IndicatorEntry,
  NO_ENTRIES,
  mergeEntries,
} from '../scorecard/entries';
import { SCORE_COLUMNS } from '../sheets/columns/scoreColumns';
import { looks } from '../sheets/looks';
import { fixedKey } from '../sheets/sheetKeys';
import { type PlannedCell, type SheetPlan, type WorkbookPlan, words } from '../sheets/sheetPlan';
import type { CellLook } from '../workbook/workbookDraft';
import { type Typed, textOf, typedAt } from '../workbook/typed';
import { cellTexts } from './cellTexts';
import { type LeftRecord, leftRecordText, readLeftRecord } from './leftRecord';
import type { OwnSheet } from './ownSheet';

/** Whose entries were read: the scheme and the year of the last scoring. */
interface Before {
  readonly scheme: string | undefined;
  readonly year: number | undefined;
  /** What earlier scorings by other schemes left. */
  readonly left: readonly LeftRecord[];
}

/** What she typed when this scheme scored before, in the year of the last scoring, and another one did in between. */
function takenUp({ left, year }: Before, scheme: string): readonly LeftRecord[] {
  return left.filter((record) => record.scheme === scheme && record.year === yearText(year));
}

/** What stands in the sheets now counts before what they remember. */
export function withTakenUp(entries: Entries, before: Before, scheme: string): Entries {
  const taken = takenUp(before, scheme);
  const remembered = new Map(taken.map(({ path, entry }) => [path, entry]));
  return taken.length === 0 ? entries : mergeEntries({ ...NO_ENTRIES, indicators: remembered }, entries);
}

/**
 * What she typed for indicators that the scheme no longer has, or to questions that it no longer asks: it counts for
 * nothing, and stands as a line under 指标评分 so that it is not lost. The line remembers it for when its scheme scores again.
 */
export function withLeftEntries(
  plan: WorkbookPlan,
  entries: Entries,
  scheme: Scheme,
  before: Before,
  year: number | undefined,
): { plan: WorkbookPlan; findings: readonly Finding[] } {
  const fresh = leftBy(entries, scheme).map((left): LeftRecord => ({
    ...left,
    scheme: before.scheme ?? scheme.id,
    year: yearText(year),
  }));
  const keys = new Set(fresh.map(keyOf));
  const taken = new Set(takenUp(before, scheme.id));
  const lines = [...before.left.filter((record) => !taken.has(record) && !keys.has(keyOf(record))), ...fresh];
  const sheets =
    lines.length === 0
      ? plan.sheets
      : plan.sheets.map((sheet) => (sheet.key === 'scores' ? withLines(sheet, lines) : sheet));
  const name = plan.sheets.find(({ key }) => key === 'scores')?.name ?? '';
  const places = [{ sheet: name }];
  const findings: Finding[] = [];
  if (fresh.length > 0) {
    const details = { sheet: name, count: String(fresh.length) };
    findings.push({ code: 'entriesLeft', level: 'notice', details, places });
  }
  if (taken.size > 0)
    findings.push({ code: 'entriesTakenUp', level: 'notice', details: { count: String(taken.size) }, places });
  return { plan: { ...plan, sheets }, findings };
}

function yearText(year: number | undefined): string {
  return year === undefined ? '' : String(year);
}

/** Begins the keys of these lines. */
const LEFT = 'left/';

function keyOf({ scheme, path }: Pick<LeftRecord, 'scheme' | 'path'>): string {
  return fixedKey('scores', `${LEFT}${scheme}/${path}`.replaceAll(']', '］'));
}

function withLines(sheet: SheetPlan, lines: readonly LeftRecord[]): SheetPlan {
  const bottom = sheet.cells.reduce((most, { row }) => Math.max(most, row), 0);
  const cells = lines.flatMap(rowsOf).flatMap((row, index) => {
    const put = (column: number, text: string, look: CellLook): PlannedCell => ({
      row: bottom + 2 + index,
      column,
      content: words(text),
      look,
    });
    return [
      put(0, row.said, looks.noteAcross),
      put(SCORE_COLUMNS.key, row.key, looks.system),
      put(SCORE_COLUMNS.autoValue, row.memory, looks.system),
    ];
  });
  return { ...sheet, cells: [...sheet.cells, ...cells] };
}

/** What one cell cannot hold goes on in the next row. */
function rowsOf(record: LeftRecord): readonly { said: string; key: string; memory: string }[] {
  const said = cellTexts(`「${record.path}」曾填写：${saidOf(record.entry).join('；')}`);
  const memory = cellTexts(leftRecordText(record));
  return Array.from({ length: Math.max(said.length, memory.length) }, (_, index) => ({
    said: said[index] ?? '',
    key: `${keyOf(record).slice(0, -1)}#${String(index + 1)}]`,
    memory: memory[index] ?? '',
  }));
}

/** Before rows went on, one held all and had no number. */
const PIECE = /^(?<record>\[.*?)(?:#(?<number>\d+))?\]$/;

/** The lines of earlier runs; one whose memory she took out is a line of text, and goes. */
export function readLeftEntries(found: OwnSheet | undefined): readonly LeftRecord[] {
  const column = found?.columns.get('autoValue');
  if (!found || column === undefined) return [];
  const marked = fixedKey('scores', LEFT).slice(0, -1);
  const memories = new Map<string, string[]>();
  for (const { key, row } of found.rows) {
    const { record = '', number = '1' } = PIECE.exec(key)?.groups ?? {};
    if (!record.startsWith(marked)) continue;
    const pieces = memories.get(record) ?? [];
    pieces[Number(number) - 1] = textOf(typedAt(found.sheet, row, column));
    memories.set(record, pieces);
  }
  return [...memories.values()].flatMap((pieces) => readLeftRecord(pieces.join('')) ?? []);
}

/** The parts of her entries that nothing of the scheme asks for. */
function leftBy(entries: Entries, scheme: Scheme): readonly Pick<LeftRecord, 'path' | 'entry'>[] {
  const indicators = new Map(schemeIndicators(scheme).map(({ path, indicator }) => [path, indicator]));
  return [...entries.indicators].flatMap(([path, entry]) => {
    const indicator = indicators.get(path);
    const left = indicator ? answersLeft(entry, new Set(questionsOf(indicator).map(nameOf))) : entry;
    return saidOf(left).length > 0 ? [{ path, entry: left }] : [];
  });
}

function answersLeft(
  {
    points = [],
    level,
    figures = new Map<string, FigureEntry>(),
    guards = [],
    confirmed = new Map<string, AnswerEntry>(),
  }: IndicatorEntry,
  asked: ReadonlySet<string>,
): IndicatorEntry {
  const left = (kind: string, answers: readonly AnswerEntry[]): readonly AnswerEntry[] =>
    answers.map((one, index) => (asked.has(`${kind}${String(index)}`) ? { text: '', assumed: false } : one));
  const unasked = <Value>(all: ReadonlyMap<string, Value>) => new Map([...all].filter(([name]) => !asked.has(name)));
  return {
    points: left('point', points),
    guards: left('guard', guards),
    figures: unasked(figures),
    confirmed: unasked(confirmed),
    ...(level && !asked.has('level') ? { level } : {}),
  };
}

function nameOf(question: Question): string {
  switch (question.kind) {
    case 'figure':
      return question.name;
    case 'level':
      return 'level';
    case 'confirm':
      return question.sentence;
    case 'point':
    case 'guard':
      return `${question.kind}${String(question.index)}`;
  }
}

/** In words, as she reads them under the table. */
function saidOf(entry: IndicatorEntry): readonly string[] {
  return [...rowParts(entry), ...answerParts(entry)];
}

function rowParts({ fullMark, value, score, reason, evidence, remark }: IndicatorEntry): readonly string[] {
  const cells: readonly (readonly [string, Typed | undefined])[] = [
    ['分值', fullMark],
    ['实际值', value],
    ['得分', score],
    ['扣分说明', reason],
    ['佐证', evidence],
    ['备注', remark],
  ];
  return cells.flatMap(([name, typed]) => (typed ? [`${name} ${textOf(typed)}`] : []));
}

function answerParts({
  points = [],
  level,
  figures = new Map(),
  guards = [],
  confirmed = new Map(),
}: IndicatorEntry): readonly string[] {
  const numbered = (name: string, answers: readonly AnswerEntry[]) =>
    answers.flatMap((one, index) => answerText(`${name} ${String(index + 1)}`, one));
  return [
    ...numbered('要点', points),
    ...numbered('例外情形', guards),
    ...[...confirmed.values()].flatMap((one) => answerText('确认', one)),
    ...(level ? answerText('等级', level) : []),
    ...[...figures].flatMap(([name, { typed, evidence, remark }]) =>
      (typed ?? evidence ?? remark)
        ? [[name, textOf(typed), textOf(evidence), textOf(remark)].filter((part) => part !== '').join(' ')]
        : [],
    ),
  ];
}

/** What nobody confirmed is not worth keeping. */
function answerText(name: string, { text, assumed, evidence, remark }: AnswerEntry): readonly string[] {
  const said = [assumed ? '' : text, textOf(evidence), textOf(remark)].filter((part) => part !== '');
  return said.length > 0 ? [`${name} ${said.join('，')}`] : [];
}
