import type { TypedFacts } from '../facts/facts';
import type { Overrides } from '../facts/overrides';
import type { TaughtWords } from '../tables/words/taughtWords';
import type { Typed } from '../workbook/typed';

/** Everything a person decided, by fact and by indicator path, wherever it was typed. */
export interface Entries {
  readonly facts: TypedFacts;
  /** Sources she named in place of the tables. */
  readonly overrides: Overrides;
  readonly indicators: ReadonlyMap<string, IndicatorEntry>;
  /** What she said of words that nobody here knows. */
  readonly words?: TaughtWords;
  /** What she answered for 加分项, 扣分项 and the rules of both, by their keys. */
  readonly adjustments?: ReadonlyMap<string, Typed>;
}

export interface IndicatorEntry {
  /** A changed 分值. */
  readonly fullMark?: Typed;
  /** 实际值, 得分 and 扣分说明 typed in place of the computed ones. */
  readonly value?: Typed;
  readonly score?: Typed;
  readonly reason?: Typed;
  readonly evidence?: Typed;
  readonly remark?: Typed;
  /** By number of the 要点, from 0. */
  readonly points?: readonly PointEntry[];
  readonly level?: AnswerEntry;
  /** Figures that no table gives, by their name in the formula. */
  readonly figures?: ReadonlyMap<string, FigureEntry>;
  /** Whether she has confirmed a criterion that was not read to the end, by the mark of its sentence. */
  readonly confirmed?: ReadonlyMap<string, AnswerEntry>;
  /** Whether a special case holds, by its number from 0. */
  readonly guards?: readonly AnswerEntry[];
}

export interface FigureEntry {
  readonly typed?: Typed;
  readonly evidence?: Typed;
  readonly remark?: Typed;
}

/** A cell of 评价要点 with what stands beside it. */
export interface AnswerEntry {
  readonly text: string;
  /** Filled in by `--assume-met`, not by a person. */
  readonly assumed: boolean;
  readonly evidence?: Typed;
  readonly remark?: Typed;
}

/** `text` is what stands in the cell: 是, 否, 不适用, nothing, or something the list does not offer. */
export type PointEntry = AnswerEntry;

export const NO_ENTRIES: Entries = { facts: new Map(), overrides: new Map(), indicators: new Map() };

/** Later entries win over earlier ones, field by field and answer by answer. */
export function mergeEntries(earlier: Entries, later: Entries): Entries {
  const indicators = new Map(earlier.indicators);
  for (const [path, entry] of later.indicators) {
    const known = indicators.get(path);
    indicators.set(path, known ? mergeIndicator(known, entry) : entry);
  }
  return {
    facts: new Map([...earlier.facts, ...later.facts]),
    overrides: new Map([...earlier.overrides, ...later.overrides]),
    indicators,
    words: new Map([...(earlier.words ?? []), ...(later.words ?? [])]),
    adjustments: new Map([...(earlier.adjustments ?? []), ...(later.adjustments ?? [])]),
  };
}

function mergeIndicator(earlier: IndicatorEntry, later: IndicatorEntry): IndicatorEntry {
  const merged = { ...earlier, ...later };
  if (later.figures && earlier.figures)
    Object.assign(merged, { figures: new Map([...earlier.figures, ...later.figures]) });
  if (later.confirmed && earlier.confirmed)
    Object.assign(merged, { confirmed: new Map([...earlier.confirmed, ...later.confirmed]) });
  if (later.level && earlier.level) Object.assign(merged, { level: { ...earlier.level, ...later.level } });
  return { ...merged, ...mergedAnswers('points', earlier, later), ...mergedAnswers('guards', earlier, later) };
}

function mergedAnswers(name: 'points' | 'guards', earlier: IndicatorEntry, later: IndicatorEntry): IndicatorEntry {
  const [before, after] = [earlier[name], later[name]];
  if (!before || !after) return {};
  return {
    [name]: Array.from({ length: Math.max(before.length, after.length) }, (_, index): AnswerEntry => {
      const known = before[index] ?? { text: '', assumed: false };
      const answer = after[index];
      return answer === undefined || answer.text === '' ? known : { ...known, ...answer };
    }),
  };
}
