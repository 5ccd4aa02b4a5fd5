import { decimal } from '../base/decimal';
import { type FactId, factCatalogue } from '../facts/catalogue';
import type { Override, Overrides } from '../facts/overrides';
import { CONFIRM, FIGURE, GUARD } from '../schemes/questions';
import type { AnswerEntry, Entries, FigureEntry, IndicatorEntry } from '../scorecard/entries';
import { readAmount } from '../tables/readAmount';
import { formulaAt, columnOfKey, rowOfKey } from '../workbook/snapshot';
import { type Typed, numberOf, textOf, typedAt } from '../workbook/typed';
import type { SheetInputs, SurveyForm } from '../sheets/sheetInputs';
import { fixedKey, type SheetKey } from '../sheets/sheetKeys';
import { ASSUMED_MARK } from '../sheets/valueStates';
import { wordOfKey } from '../schemes/entryKeys';
import { type TaughtWords, taughtMeaning } from '../tables/words/taughtWords';
import { readLeftEntries } from './leftEntries';
import type { LeftRecord } from './leftRecord';
import type { OwnSheet } from './ownSheet';
import { readLines } from './readLines';

/** What a person typed into our sheets of an earlier run, wherever its rows and columns are now. */
export interface OwnEntries {
  readonly entries: Entries;
  readonly factRemarks: ReadonlyMap<string, Typed>;
  readonly surveyForm: SurveyForm;
  readonly typedLines: SheetInputs['typedLines'];
  /** For indicators that the scheme of the last scoring did not have. */
  readonly left: readonly LeftRecord[];
}

export function readEntries(own: ReadonlyMap<SheetKey, OwnSheet>): OwnEntries {
  const facts = readFacts(own.get('facts'));
  const indicators = readIndicators(own.get('scores'));
  for (const [path, answers] of readAnswers(own.get('points')))
    indicators.set(path, { ...indicators.get(path), ...answers });
  return {
    entries: {
      facts: facts.typed,
      overrides: facts.overrides,
      indicators,
      words: readWords(own.get('words')),
      adjustments: readAdjustments(own.get('adjustments')),
    },
    factRemarks: facts.remarks,
    surveyForm: readSurveyForm(own.get('survey')),
    left: readLeftEntries(own.get('scores')),
    typedLines: Object.fromEntries([...own].map(([key, sheet]) => [key, readLines(sheet)])),
  };
}

/** A line that she answered, in her own words or in those of the list. */
function readWords(found: OwnSheet | undefined): TaughtWords {
  return new Map(
    (found?.lines ?? []).flatMap(({ row, key }) => {
      const word = wordOfKey(key);
      const means = found && taughtMeaning(textOf(at(found, row, 'answer')));
      return word !== undefined && means ? [[word, means] as const] : [];
    }),
  );
}

function readAdjustments(found: OwnSheet | undefined): ReadonlyMap<string, Typed> {
  return new Map(
    (found?.lines ?? []).flatMap(({ row, key }) => {
      const answer = found && at(found, row, 'answer');
      return answer ? [[key, answer] as const] : [];
    }),
  );
}

function readFacts(found: OwnSheet | undefined): {
  typed: ReadonlyMap<FactId, Typed>;
  overrides: Overrides;
  remarks: ReadonlyMap<string, Typed>;
} {
  const typed = new Map<FactId, Typed>();
  const overrides = new Map<FactId, Override>();
  const remarks = new Map<string, Typed>();
  for (const { row, key } of found?.lines ?? []) {
    const fact = factCatalogue.find(({ id }) => id === key);
    if (!fact || !found) continue;
    const own = replaced(found, row, 'value', 'autoValue');
    if (own) typed.set(fact.id, asNumber(own));
    const source = at(found, row, 'override');
    if (source)
      overrides.set(fact.id, { source: asNumber(source), unit: textOf(at(found, row, 'overrideUnit')).trim() });
    const remark = at(found, row, 'remark');
    if (remark) remarks.set(fact.id, remark);
  }
  return { typed, overrides, remarks };
}

function readIndicators(found: OwnSheet | undefined): Map<string, IndicatorEntry> {
  const entries = new Map<string, IndicatorEntry>();
  for (const { row, key } of found?.lines ?? []) {
    if (!found) continue;
    const typed = {
      fullMark: unlike(found, row, 'fullMark', 'autoMark'),
      value: replaced(found, row, 'value', 'autoValue'),
      score: replaced(found, row, 'score', 'autoScore'),
      reason: replaced(found, row, 'reason', 'autoReason'),
      evidence: at(found, row, 'evidence'),
      remark: at(found, row, 'remark'),
    };
    entries.set(key, defined(typed));
  }
  return entries;
}

type Answers = Pick<IndicatorEntry, 'points' | 'level' | 'figures' | 'guards' | 'confirmed'>;

interface RowAnswers {
  readonly points: AnswerEntry[];
  readonly guards: AnswerEntry[];
  readonly figures: Map<string, FigureEntry>;
  readonly confirmed: Map<string, AnswerEntry>;
  level?: AnswerEntry;
}

function readAnswers(found: OwnSheet | undefined): ReadonlyMap<string, Answers> {
  const answers = new Map<string, RowAnswers>();
  for (const { row, key } of found?.lines ?? []) {
    if (!found) continue;
    const [path = '', name = ''] = splitLast(key, '#');
    const entry: RowAnswers = answers.get(path) ?? { points: [], guards: [], figures: new Map(), confirmed: new Map() };
    if (name === 'level') entry.level = readAnswer(found, row);
    else if (/^\d+$/.test(name)) entry.points[Number(name) - 1] = readAnswer(found, row);
    else if (name.startsWith(GUARD)) entry.guards[Number(name.slice(GUARD.length)) - 1] = readAnswer(found, row);
    else if (name.startsWith(CONFIRM)) entry.confirmed.set(name.slice(CONFIRM.length), readAnswer(found, row));
    else if (name.startsWith(FIGURE)) entry.figures.set(name.slice(FIGURE.length), readFigure(found, row));
    answers.set(path, entry);
  }
  return new Map(
    [...answers].map(([path, { points, guards, figures, confirmed, level }]) => [
      path,
      {
        ...(points.length > 0 ? { points: filled(points) } : {}),
        ...(guards.length > 0 ? { guards: filled(guards) } : {}),
        ...(figures.size > 0 ? { figures } : {}),
        ...(confirmed.size > 0 ? { confirmed } : {}),
        ...(level ? { level } : {}),
      },
    ]),
  );
}

/** Rows that she deleted leave holes. */
function filled(answers: readonly (AnswerEntry | undefined)[]): readonly AnswerEntry[] {
  return Array.from(answers, (answer) => answer ?? { text: '', assumed: false });
}

function readFigure(found: OwnSheet, row: number): FigureEntry {
  const typed = at(found, row, 'answer');
  return defined({
    typed: typed && asNumber(typed),
    evidence: at(found, row, 'evidence'),
    remark: at(found, row, 'remark'),
  });
}

function readAnswer(found: OwnSheet, row: number): AnswerEntry {
  const text = textOf(at(found, row, 'answer')).trim();
  const written = at(found, row, 'remark');
  const marked = textOf(written).includes(ASSUMED_MARK);
  const remark = marked ? withoutMark(textOf(written)) : written;
  // An answer other than the one that was assumed is hers, mark or no mark.
  return {
    text,
    assumed: marked && text !== '' && text !== '否' && text !== '不适用',
    ...defined({ evidence: at(found, row, 'evidence'), remark }),
  };
}

function withoutMark(remark: string): Typed | undefined {
  const rest = remark
    .split('；')
    .filter((part) => part !== ASSUMED_MARK)
    .join('；');
  return rest === '' ? undefined : { value: rest };
}

/** Lines that she put in between ours count as well; where the counts come from her own survey there is no form. */
function readSurveyForm(found: OwnSheet | undefined): SurveyForm {
  if (!found) return { lines: [] };
  const { sheet, columns, rows, headerRow = -1 } = found;
  const total = rows.find(({ key }) => key === fixedKey('survey', 'total'))?.row;
  const answered = columns.get('answered') ?? -1;
  // A sheet that was written before rows had keys ends with the last line that is added up.
  const bottom = total ?? lastRowWith(sheet, answered) + 1;
  const lines: { question: Typed | undefined; answers: (Typed | undefined)[] }[] = [];
  for (let row = headerRow + 1; row < bottom; row++) {
    const answers = ['satisfied', 'neutral', 'dissatisfied'].map((name) => at(found, row, name));
    if (answers.some((answer) => answer?.formula !== undefined)) return { lines: [] };
    lines.push({ question: at(found, row, 'question'), answers });
  }
  while (lines.length > 0 && !lines.at(-1)?.question && lines.at(-1)?.answers.every((answer) => answer === undefined))
    lines.pop();
  return { lines };
}

function lastRowWith({ formulas }: OwnSheet['sheet'], column: number): number {
  return Math.max(-1, ...[...formulas.keys()].filter((key) => columnOfKey(key) === column).map((key) => rowOfKey(key)));
}

function at(found: OwnSheet, row: number, name: string): Typed | undefined {
  const column = found.columns.get(name);
  return column === undefined ? undefined : typedAt(found.sheet, row, column);
}

/**
 * What she put in the place of our formula. Beside the cell stands a twin with the formula as we wrote it; rows that move
 * move both alike, so whatever differs from its twin is hers. A cell she emptied goes back to the formula.
 */
function replaced(found: OwnSheet, row: number, name: string, twin: string): Typed | undefined {
  const own = at(found, row, name);
  const column = found.columns.get(twin);
  if (!own || column === undefined) return own?.formula === undefined ? own : undefined;
  return own.formula !== undefined && own.formula === formulaAt(found.sheet, row, column) ? undefined : own;
}

/** A number of hers in the place of the one we wrote. */
function unlike(found: OwnSheet, row: number, name: string, twin: string): Typed | undefined {
  const own = at(found, row, name);
  const written = numberOf(at(found, row, twin));
  const number = own?.formula === undefined ? numberOf(own) : undefined;
  return number && written?.equals(number) ? undefined : own;
}

/** 「1,267.33」 typed as text is a number all the same. */
function asNumber(typed: Typed): Typed {
  if (typed.formula !== undefined || typeof typed.value !== 'string') return typed;
  const amount = readAmount(typed.value);
  return amount.kind === 'number' && !amount.unit ? { value: decimal(amount.value.toString()) } : typed;
}

function splitLast(text: string, separator: string): readonly string[] {
  const index = text.lastIndexOf(separator);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

function defined<Part extends Record<string, unknown>>(
  parts: Part,
): { [Key in keyof Part]?: Exclude<Part[Key], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Part]?: Exclude<Part[Key], undefined>;
  };
}
