import type { Review } from '../../app/outcomes';
import type { GivenReason } from '../../core/checks/checkReasons';
import { type FactId, factCatalogue } from '../../core/facts/catalogue';
import type { NamedSource } from '../../core/facts/namedSources';
import { type TaughtMeaning, type TaughtWords, taughtMeaning } from '../../core/tables/words/taughtWords';
import { entryOfText, factKey, findingOfReason, wordOfKey } from '../../core/schemes/entryKeys';

/** What she typed or picked in the pane, as she typed it. */
export interface Draft {
  /** By the keys below. */
  readonly typed: Readonly<Record<string, string>>;
  /** Cells that she named as the source of a fact. */
  readonly sources: Readonly<Partial<Record<FactId, NamedSource>>>;
}

export const EMPTY_DRAFT: Draft = { typed: {}, sources: {} };

/** What she wrote for the report, by the key of its line. */
export function draftTexts({ typed }: Draft): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(typed).flatMap(([key, text]) => {
      const entry = entryOfText(key);
      return entry === undefined ? [] : [[entry, text] as const];
    }),
  );
}

/** Why what 校验 reminds of is as it should be, by the key of its line. */
export function draftReasons({ typed }: Draft): ReadonlyMap<string, GivenReason> {
  return new Map(
    Object.entries(typed).flatMap(([key, text]) => {
      const finding = findingOfReason(key);
      return finding === undefined ? [] : [[finding, reasonIn(text)] as const];
    }),
  );
}

/** Both parts in one answer: the choice, a bar, and her words. */
export function reasonText({ chosen, said }: GivenReason): string {
  return chosen === '' && said === '' ? '' : `${chosen}|${said}`;
}

export function reasonIn(text: string): GivenReason {
  const bar = text.indexOf('|');
  return { chosen: text.slice(0, Math.max(bar, 0)), said: text.slice(bar + 1) };
}

/** What she said of words that were not understood. */
export function draftWords({ typed }: Draft): TaughtWords {
  return new Map(
    Object.entries(typed).flatMap(([key, text]): readonly (readonly [string, TaughtMeaning])[] => {
      const [word, means] = [wordOfKey(key), taughtMeaning(text)];
      return word === undefined || means === undefined ? [] : [[word, means]];
    }),
  );
}

/** An empty text takes the answer back. A typed figure stands in place of a named cell. */
export function withTyped({ typed, sources }: Draft, answers: Draft['typed']): Draft {
  const kept = Object.entries({ ...typed, ...answers }).filter(([, text]) => text !== '');
  const named = Object.entries(sources).filter(([fact]) => !answers[factKey(fact as FactId)]);
  return { typed: Object.fromEntries(kept), sources: Object.fromEntries(named) };
}

export function withSource({ typed, sources }: Draft, fact: FactId, source: NamedSource | undefined): Draft {
  const others = Object.entries(sources).filter(([id]) => id !== fact);
  const kept = Object.entries(typed).filter(([key]) => key !== factKey(fact));
  return {
    typed: Object.fromEntries(kept),
    sources: { ...Object.fromEntries(others), ...(source ? { [fact]: source } : {}) },
  };
}

export function draftSize({ typed, sources }: Draft): number {
  return Object.keys(typed).length + Object.keys(sources).length;
}

/** Answers to indicators that the scheme she scored with does not have. */
export function answersDropped({ typed }: Draft, { scorecard }: Review): number {
  const paths = new Set(scorecard.indicators.map(({ path }) => path));
  return Object.keys(typed).filter(
    (key) =>
      key.includes('#') &&
      wordOfKey(key) === undefined &&
      findingOfReason(key) === undefined &&
      !paths.has(key.slice(0, key.lastIndexOf('#'))),
  ).length;
}

export function isFact(id: string): id is FactId {
  return factCatalogue.some((fact) => fact.id === id);
}
