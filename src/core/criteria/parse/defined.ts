import type { ListMark } from '../listMarks';
import { LINE_BREAK } from '../lexicon/signs';
import type { Phrase } from '../phrase';
import { type Scanner, sticky } from '../scanner';
import { explains } from '../explanation';
import { tellsWhatIsGiven } from '../tellsWhatIsGiven';
import { core } from '../words';

/** With a mark in it it is none, which is seen without looking at its words. */
const MARK = `[^;。${LINE_BREAK}]{0,200}?(?:[得扣]\\d|\\d分|[得满]分)`;
const sentence = sticky(`(?<=^|[;。${LINE_BREAK}])(?!${MARK})[^;。${LINE_BREAK}]{6,200}(?=[;。${LINE_BREAK}]|$)`);

/** defined = name ( "是指" | "不含" | … ) words | words "的比例" ; a sentence of its own that says what it is that is given */
export function parseDefined(scanner: Scanner, marks: readonly ListMark[]): Phrase | undefined {
  const start = scanner.at;
  return scanner.attempt(() => {
    const read = scanner.read(sentence);
    if (!read || marks.some(({ at }) => at >= start && at < scanner.at)) return undefined;
    // What is known word by word is read so.
    if (read.text.split(/[,:]/).every((part) => explains(core(part)) || core(part) === '')) return undefined;
    if (explains(read.text) || !tellsWhatIsGiven(read.text)) return undefined;
    return { kind: 'defined', text: read.text, span: scanner.spanFrom(start) };
  });
}
