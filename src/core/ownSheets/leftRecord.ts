import { decimal } from '../base/decimal';
import type { AnswerEntry, FigureEntry, IndicatorEntry } from '../scorecard/entries';
import { type Typed, numberOf } from '../workbook/typed';

/** What she typed for an indicator that a scoring by another scheme does not have, as its row remembers it. */
export interface LeftRecord {
  readonly scheme: string;
  readonly year: string;
  readonly path: string;
  readonly entry: IndicatorEntry;
}

/** A formula of hers is remembered by its figure: it would not follow rows that she puts in. */
export function leftRecordText({ scheme, year, path, entry }: LeftRecord): string {
  const { points, guards, level, figures, confirmed, ...row } = entry;
  return JSON.stringify({
    scheme,
    year,
    path,
    row: Object.fromEntries(ROW_PARTS.map((name) => [name, typedJson(row[name])])),
    points: points?.map(answerJson),
    guards: guards?.map(answerJson),
    level: level && answerJson(level),
    figures: figures && [...figures].map(([name, figure]) => [name, figureJson(figure)]),
    confirmed: confirmed && [...confirmed].map(([name, answer]) => [name, answerJson(answer)]),
  });
}

/** Undefined for whatever was not written by `leftRecordText`. */
export function readLeftRecord(text: string): LeftRecord | undefined {
  const found = parsed(text);
  if (!isRecord(found)) return undefined;
  const { scheme, year, path, row, points, guards, level, figures, confirmed } = found;
  if (typeof scheme !== 'string' || typeof year !== 'string' || typeof path !== 'string') return undefined;
  const entry: IndicatorEntry = {
    ...present(ROW_PARTS.map((name) => [name, isRecord(row) ? typedOf(row[name]) : undefined] as const)),
    ...present([
      ['points', answersOf(points)],
      ['guards', answersOf(guards)],
    ]),
    ...present([['level', answerOf(level)]]),
    ...present([['figures', mapOf(figures, figureOf)]]),
    ...present([['confirmed', mapOf(confirmed, answerOf)]]),
  };
  return { scheme, year, path, entry };
}

const ROW_PARTS = ['fullMark', 'value', 'score', 'reason', 'evidence', 'remark'] as const;

function typedJson(typed: Typed | undefined): unknown {
  const number = numberOf(typed);
  if (number) return { number: number.toString() };
  return typed && typeof typed.value !== 'object' ? { value: typed.value } : undefined;
}

/** What nobody confirmed is not worth keeping. */
function answerJson({ text, assumed, evidence, remark }: AnswerEntry): unknown {
  return { text: assumed ? '' : text, evidence: typedJson(evidence), remark: typedJson(remark) };
}

function figureJson({ typed, evidence, remark }: FigureEntry): unknown {
  return { typed: typedJson(typed), evidence: typedJson(evidence), remark: typedJson(remark) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typedOf(value: unknown): Typed | undefined {
  if (!isRecord(value)) return undefined;
  if (typeof value.number === 'string')
    return /^-?\d+(?:\.\d+)?$/.test(value.number) ? { value: decimal(value.number) } : undefined;
  return typeof value.value === 'string' || typeof value.value === 'boolean' ? { value: value.value } : undefined;
}

function answerOf(value: unknown): AnswerEntry | undefined {
  if (!isRecord(value) || typeof value.text !== 'string') return undefined;
  return { text: value.text, assumed: false, ...besides(value) };
}

function figureOf(value: unknown): FigureEntry | undefined {
  return isRecord(value) ? { ...present([['typed', typedOf(value.typed)]]), ...besides(value) } : undefined;
}

function besides({ evidence, remark }: Readonly<Record<string, unknown>>): Pick<AnswerEntry, 'evidence' | 'remark'> {
  return present([
    ['evidence', typedOf(evidence)],
    ['remark', typedOf(remark)],
  ]);
}

/** One that cannot be read is none: the others keep their numbers. */
function answersOf(value: unknown): readonly AnswerEntry[] | undefined {
  return Array.isArray(value) ? value.map((one) => answerOf(one) ?? { text: '', assumed: false }) : undefined;
}

function mapOf<Value>(
  value: unknown,
  read: (one: unknown) => Value | undefined,
): ReadonlyMap<string, Value> | undefined {
  if (!Array.isArray(value)) return undefined;
  return new Map(
    value.flatMap((one: unknown) => {
      const [name, held] = Array.isArray(one) ? (one as readonly unknown[]) : [];
      const found = read(held);
      return typeof name === 'string' && found ? [[name, found] as const] : [];
    }),
  );
}

function present<Value>(
  parts: readonly (readonly [name: string, value: Value | undefined])[],
): Readonly<Record<string, Value>> {
  return Object.fromEntries(parts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
