import { evened } from '../statements/readText';
import type { Mention } from './mention';
import { type TextNumber, numbersIn } from './numbersIn';
import { type PartsList, partsLists } from './partsLists';
import { type Coordinates, type LabelContext, readLabel } from './readLabel';
import { NOTHING } from './completedBy';
import { type ReadClause, SentenceReader } from './sentenceReader';
import type { ReportParagraph } from './reportText';
import { sentencesIn } from './sentences';

export interface ReadParagraph {
  /** Its position in the report. */
  readonly at: number;
  readonly text: string;
  /** The text with full-width signs made narrow; places stay. */
  readonly even: string;
  readonly inTable: boolean;
  readonly mentions: readonly Mention[];
  readonly clauses: readonly ReadClause[];
  readonly numbers: readonly TextNumber[];
  /** The whole of each list of parts, with its parts. */
  readonly lists: readonly PartsList[];
}

/** All that a paragraph says of amounts, sentence by sentence. `at` is its position in the report. */
export function readParagraph(
  { text, table }: ReportParagraph,
  at: number,
  context: LabelContext,
  heading: Coordinates = NOTHING,
): ReadParagraph {
  const mentions: Mention[] = [];
  const clauses: ReadClause[] = [];
  const lists: PartsList[] = [];
  const numbers = numbersIn(text);
  let [last, compared] = [NOTHING, NOTHING];
  let { year } = context;
  let several = false;
  const titled = { ...heading, ...topicOf(text, context) };
  for (const [from, to] of sentencesIn(text)) {
    const reader: SentenceReader = new SentenceReader(withoutOpen(text.slice(from, to)), from, at, context, {
      last,
      compared,
      heading: titled,
      year,
      several,
    });
    reader.read(numbers.filter(({ span }) => span[0] >= from && span[0] < to));
    mentions.push(...reader.mentions);
    clauses.push(...reader.clauses);
    lists.push(...partsLists(reader.mentions, reader.even, from));
    last = reader.topic;
    compared = reader.compared;
    year = reader.yearAfter;
    several = reader.several;
  }
  return { at, text, even: evened(text), inTable: table !== undefined, mentions, clauses, numbers, lists };
}

/** What 【待补充：…】 asks for is no label of the figures around it. Places stay. */
function withoutOpen(sentence: string): string {
  return sentence.replace(/【[^【】]*】/g, ({ length }) => '，'.repeat(length));
}

/** 「2.“三公”经费。全年支出32.98万元」: a title that runs into its paragraph is what the paragraph is of. */
function topicOf(text: string, context: LabelContext): Partial<Coordinates> {
  const title = RUN_IN.exec(evened(text))?.[1];
  const { item, known } = readLabel((title ?? '').replace(/(?:管理|控制|执行|使用|支出)?(?:情况|方面)?$/, ''), context);
  return known && item !== undefined && !WHOLE.test(item) ? { item, known } : {};
}

const RUN_IN = /^\s*[([]?[\d一二三四五六七八九十]{1,3}[)\].、]+\s*([^\d,;:。]{2,16})。(?=.)/;
const WHOLE = /^(?:收入|支出)$/;
