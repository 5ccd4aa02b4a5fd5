import { COUNTER } from './lexicon/units';
import type { Phrase } from './phrase';

const SLASH = new RegExp(`^\\((?:每)?(?<bracketed>${COUNTER})\\)|^/(?:每)?(?<unit>${COUNTER})`);

/** 「无故缺席扣1分/次」 is 「无故缺席每次扣1分」: what it costs before what it is for. */
export function perPiece(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.flatMap((phrase, index): readonly Phrase[] => {
    const [before, next] = [phrases[index - 1], phrases[index + 1]];
    if (phrase.kind === 'outcome' && phrase.outcome.kind !== 'judge' && !isCounted(before)) {
      const unit = unitBehind(next);
      if (unit !== undefined) {
        const [at] = phrase.span;
        return [{ kind: 'count', each: true, number: 1, unit, words: '', span: [at, at] }, phrase];
      }
    }
    if (phrase.kind === 'text' && before?.kind === 'outcome' && !isCounted(phrases[index - 2])) {
      const length = SLASH.exec(phrase.text)?.[0].length;
      if (length === undefined) return [phrase];
      const rest = phrase.text.slice(length);
      return rest === '' ? [] : [{ ...phrase, text: rest, span: [phrase.span[0] + length, phrase.span[1]] }];
    }
    return [phrase];
  });
}

function unitBehind(phrase: Phrase | undefined): string | undefined {
  if (phrase?.kind !== 'text') return undefined;
  const { unit, bracketed } = SLASH.exec(phrase.text)?.groups ?? {};
  return unit ?? bracketed;
}

function isCounted(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'count' || phrase?.kind === 'step' || phrase?.kind === 'condition';
}
