import { type Decimal, decimal } from '../../core/base/decimal';
import { type FactId, type FactKind, factCatalogue, factDefinition } from '../../core/facts/catalogue';
import { NOT_APPLICABLE } from '../../core/rules/cellText';
import { type Question, questionsOf } from '../../core/schemes/questions';
import type { Indicator, Scheme } from '../../core/schemes/scheme';
import { schemeIndicators } from '../../core/schemes/schemeIndicators';
import type { AnswerEntry, Entries, FigureEntry, IndicatorEntry } from '../../core/scorecard/entries';
import { readAmount } from '../../core/tables/readAmount';
import { type Typed, typedNumber, typedText } from '../../core/workbook/typed';
import { factKey, pointKey, scoreKey, valueKey } from '../../core/schemes/entryKeys';
import type { Draft } from './answerDraft';

export interface DraftEntries {
  readonly entries: Entries;
  /** Keys of what is no number, or outside its bounds. */
  readonly unusable: ReadonlySet<string>;
}

/** What was typed in the pane as the entries that the core scores with. */
export function draftEntries({ typed }: Draft, scheme: Scheme): DraftEntries {
  const unusable = new Set<string>();
  const facts = new Map<FactId, Typed>();
  for (const { id } of factCatalogue) {
    const number = numberIn(typed[factKey(id)], factDefinition(id).kind);
    if (number) facts.set(id, typedNumber(number));
    else if (number === null) unusable.add(factKey(id));
  }
  const indicators = new Map<string, IndicatorEntry>();
  for (const { path, indicator } of schemeIndicators(scheme)) {
    const entry = indicatorEntry(path, indicator, typed, unusable);
    if (Object.keys(entry).length > 0) indicators.set(path, entry);
  }
  return { entries: { facts, overrides: new Map(), indicators }, unusable };
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function indicatorEntry(
  path: string,
  indicator: Indicator,
  typed: Draft['typed'],
  unusable: Set<string>,
): IndicatorEntry {
  const entry: Writable<IndicatorEntry> = {};
  const score = scoreIn(typed[scoreKey(path)], decimal(indicator.fullMark));
  if (score) entry.score = score;
  else if (score === null) unusable.add(scoreKey(path));
  const value = numberIn(
    typed[valueKey(path)],
    indicator.measure.kind === 'typed' && indicator.measure.what === 'rate' ? 'fraction' : 'count',
  );
  if (value) entry.value = typedNumber(value);
  else if (value === null) unusable.add(valueKey(path));
  const questions = questionsOf(indicator);
  const points = answersOf('point', questions, path, typed);
  if (points) entry.points = points;
  const guards = answersOf('guard', questions, path, typed);
  if (guards) entry.guards = guards;
  const confirmed = questions.flatMap((question) => {
    const text = question.kind === 'confirm' ? typed[pointKey(path, question)] : undefined;
    return question.kind === 'confirm' && text !== undefined
      ? [[question.sentence, { text, assumed: false }] as const]
      : [];
  });
  if (confirmed.length > 0) entry.confirmed = new Map(confirmed);
  const asked = questions.find(({ kind }) => kind === 'level');
  const level = asked && typed[pointKey(path, asked)];
  if (level !== undefined) entry.level = { text: level, assumed: false };
  const figures = figuresOf(questions, path, typed, unusable);
  if (figures.size > 0) entry.figures = figures;
  return entry;
}

function answersOf(
  kind: 'point' | 'guard',
  questions: readonly Question[],
  path: string,
  typed: Draft['typed'],
): readonly AnswerEntry[] | undefined {
  const own = questions.filter((question) => question.kind === kind);
  const texts = own.map((question) => typed[pointKey(path, question)] ?? '');
  return texts.every((text) => text === '') ? undefined : texts.map((text) => ({ text, assumed: false }));
}

function figuresOf(
  questions: readonly Question[],
  path: string,
  typed: Draft['typed'],
  unusable: Set<string>,
): ReadonlyMap<string, FigureEntry> {
  const figures = new Map<string, FigureEntry>();
  for (const question of questions) {
    if (question.kind !== 'figure') continue;
    const key = pointKey(path, question);
    const number = numberIn(typed[key], 'count');
    if (number) figures.set(question.name, { typed: typedNumber(number) });
    else if (number === null) unusable.add(key);
  }
  return figures;
}

/** Undefined where nothing is typed, null where it is no number. 「74.2」 in a field of percents is 0.742; 「126元」 is 0.0126 万元. */
export function numberIn(text: string | undefined, kind: FactKind): Decimal | null | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const amount = readAmount(text);
  if (amount.kind !== 'number') return null;
  if (kind === 'fraction') return amount.decoration?.percent ? amount.value : amount.value.div(100);
  return amount.unit && kind === 'money' ? amount.value.div(amount.unit.perWanYuan) : amount.value;
}

function scoreIn(text: string | undefined, full: Decimal): Typed | null | undefined {
  if (text?.trim() === NOT_APPLICABLE) return typedText(NOT_APPLICABLE);
  const number = numberIn(text, 'points');
  if (!number) return number;
  return number.isNegative() || number.gt(full) ? null : typedNumber(number);
}
