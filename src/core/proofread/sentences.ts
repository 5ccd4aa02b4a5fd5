import type { TextRange } from '../statements/statement';

/** Sentences of a paragraph. A list of 「a；b；c」 is one sentence: what begins it holds for all of it. */
export function sentencesIn(text: string): readonly TextRange[] {
  const found: TextRange[] = [];
  let start = 0;
  // 「收入总计1855.17万元。其中：…」 is one sentence, whatever its mark.
  for (const match of text.matchAll(/[！？!?]|。(?!其中[:：，,]?)/g)) {
    found.push([start, match.index + 1]);
    start = match.index + 1;
  }
  if (start < text.length) found.push([start, text.length]);
  return found;
}

/** The sentence that a place stands in: what a finding quotes. */
export function sentenceAt(text: string, [start]: TextRange): string {
  const [from, to] = sentencesIn(text).find(([, end]) => start < end) ?? [0, text.length];
  return text.slice(from, to).trim();
}
