import { onceFor } from '../base/onceFor';
import type { ReadReport } from './proof';
import type { ReadParagraph } from './readParagraph';
import type { TextNumber } from './numbersIn';
import { sentencesIn } from './sentences';

/** A sentence of running text with its numbers: what stands side by side explains itself. */
export interface NumberedSentence {
  readonly paragraph: number;
  readonly numbers: readonly TextNumber[];
  /** The words between two numbers of the sentence, full-width signs made narrow. */
  readonly between: (one: TextNumber, other: TextNumber) => string;
  /** All of the sentence in front of a number, and all behind it. */
  readonly before: (number: TextNumber) => string;
  readonly after: (number: TextNumber) => string;
  /** The words in front of a number, back to the number or the break before it. */
  readonly label: (number: TextNumber) => string;
  /** The same without quotes and spaces. */
  readonly words: (number: TextNumber) => string;
}

/** A figure of running text with the words in front of it. */
export interface Said {
  readonly number: TextNumber;
  readonly words: string;
  readonly sentence: NumberedSentence;
}

export const saidIn = onceFor((sentence: NumberedSentence): readonly Said[] =>
  sentence.numbers
    .filter(({ kind }) => kind !== 'other' && kind !== 'bare')
    .map((number) => ({ number, words: sentence.words(number), sentence })),
);

export const numberedSentences = onceFor(
  ({ paragraphs }: Pick<ReadReport, 'paragraphs'>): readonly NumberedSentence[] =>
    paragraphs.flatMap((paragraph) => sentencesOf(paragraph)),
);

export const sentencesOf = onceFor(
  ({ at, text, even, inTable, numbers }: ReadParagraph): readonly NumberedSentence[] => {
    if (inTable || numbers.length === 0) return [];
    return sentencesIn(text).map(([from, to]): NumberedSentence => {
      const inside = numbers.filter(
        ({ span, kind }) =>
          span[0] >= from && span[1] <= to && !(kind === 'other' && /[年月日]/.test(even[span[1]] ?? '')),
      );
      const label = onceFor((number: TextNumber): string => {
        const before = inside[inside.indexOf(number) - 1];
        const words = even.slice(before?.span[1] ?? from, number.span[0]);
        // 「满意度(含基本满意)为」, 「因公出国(境)费」: what stands in brackets is part of the words.
        return (/[^,;:。、()]*(?:\([^()]{0,16}\)[^,;:。、()]{0,6})?$/.exec(words)?.[0] ?? '').replace(/\([^()]*\)/, '');
      });
      return {
        paragraph: at,
        numbers: inside,
        between: (one, other) => even.slice(one.span[1], other.span[0]),
        before: ({ span }) => even.slice(from, span[0]),
        after: ({ span }) => even.slice(span[1], to),
        label,
        words: (number) => label(number).replace(/["“”\s]/g, ''),
      };
    });
  },
);
