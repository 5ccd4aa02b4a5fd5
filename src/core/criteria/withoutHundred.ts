import type { Characters } from './characters';

/** 「利用率(在用总额/总额)×100%≥90%」: behind a bracket the percent only says how it is written. */
export function withoutHundred({ text, places }: Characters): Characters {
  const match = /\)\*100%(?=[≥≤><=达大小高低不超未])/.exec(text);
  if (!match) return { text, places };
  const [from, to] = [match.index + 1, match.index + match[0].length];
  return withoutHundred({
    text: text.slice(0, from) + text.slice(to),
    places: [...places.slice(0, from), ...places.slice(to)],
  });
}
