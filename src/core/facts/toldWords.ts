import type { Finding, Place } from '../base/problem';

/** A word or sentence that nobody here understands, and all that waits for her to say what it means. */
export interface ToldWord {
  readonly word: string;
  /** The texts that it stands in, each once. */
  readonly texts: readonly string[];
  /** As the first finding quotes it. */
  readonly quote: string;
  readonly tables: readonly { readonly sheet: string; readonly table: string }[];
  /** Names of the figures that were not taken for it; of those that were, where it kept none. */
  readonly facts: readonly string[];
  /** It seemed to tell of circumstances only, and the figures were taken. */
  readonly taken: boolean;
  readonly places: readonly Place[];
}

type Told = Extract<Finding, { readonly code: 'wordUnknown' | 'wordAssumed' }>;

/** Each word once, those that kept figures from being taken first. */
export function toldWords(findings: readonly Finding[]): readonly ToldWord[] {
  const told: readonly Told[] = [
    ...findings.filter((one) => one.code === 'wordUnknown'),
    ...findings.filter((one) => one.code === 'wordAssumed'),
  ];
  const byWord = new Map<string, Told[]>();
  for (const one of told) byWord.set(one.details.word, [...(byWord.get(one.details.word) ?? []), one]);
  return [...byWord].map(([word, all]) => wordOf(word, all));
}

/** Those that kept a figure from being taken, that of most figures first. */
export function barringWords(findings: readonly Finding[]): readonly ToldWord[] {
  const barring = toldWords(findings.filter(({ code }) => code === 'wordUnknown'));
  return [...barring].sort((a, b) => b.facts.length - a.facts.length);
}

function wordOf(word: string, all: readonly Told[]): ToldWord {
  return {
    word,
    texts: [...new Set(all.map(({ details }) => details.text))],
    quote: all[0]?.details.quote ?? word,
    tables: [...new Map(all.map(({ details: { sheet, table } }) => [`${sheet}\n${table}`, { sheet, table }])).values()],
    facts: [...new Set(all.flatMap(({ details }) => details.fact.split('、')))],
    taken: all.every(({ code }) => code === 'wordAssumed'),
    places: [
      ...new Map(all.flatMap(({ places }) => places).map((one) => [`${one.sheet}\n${one.cell ?? ''}`, one])).values(),
    ],
  };
}
