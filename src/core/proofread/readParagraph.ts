import { evened } from '../statements/readText';
import { type Clause, clausesIn } from './findChanges';
import type { Mention } from './mention';
import { type TextNumber, numbersIn } from './numbersIn';
import { type Coordinates, type LabelContext, readLabel } from './readLabel';
import { sentencesIn } from './sentences';

/** A clause with the meaning of what it compares, as far as its words and those before it say. */
export interface ReadClause {
  readonly clause: Clause;
  readonly subject: Coordinates;
  readonly base: Coordinates;
  /** Where the sentence begins in its paragraph; spans of the clause count from there. */
  readonly from: number;
}

export interface ReadParagraph {
  readonly mentions: readonly Mention[];
  readonly clauses: readonly ReadClause[];
  readonly numbers: readonly TextNumber[];
  /** The whole of each list of parts, with its parts. */
  readonly lists: readonly PartsList[];
}

export interface PartsList {
  readonly whole: Mention;
  readonly parts: readonly Mention[];
  /** 「其中：」, 「包括」: the words between whole and parts. */
  readonly lead: string;
}

const LEAD = /^[,;]?\(?(其中|包括|包含|具体(?:为|包括)|分别为|主要(?:为|是|包括)|由)[:,]?/;

const NOTHING: Coordinates = { item: undefined, known: false, stage: undefined, year: undefined, funds: undefined };

/** All that a paragraph says of amounts, sentence by sentence. `paragraph` is its position in the report. */
export function readParagraph(text: string, paragraph: number, context: LabelContext): ReadParagraph {
  const mentions: Mention[] = [];
  const clauses: ReadClause[] = [];
  const lists: PartsList[] = [];
  const numbers = numbersIn(text);
  let last = NOTHING;
  for (const [from, to] of sentencesIn(text)) {
    const reader = new SentenceReader(text.slice(from, to), from, paragraph, context, last);
    reader.read(numbers.filter(({ span }) => span[0] >= from && span[0] < to));
    mentions.push(...reader.mentions);
    clauses.push(...reader.clauses);
    lists.push(...reader.lists());
    last = reader.topic;
  }
  return { mentions, clauses, numbers, lists };
}

/** Goes through one sentence from left to right: what an amount is of may follow from the words before it. */
class SentenceReader {
  readonly mentions: Mention[] = [];
  readonly clauses: ReadClause[] = [];
  private readonly even: string;
  private last: Coordinates;
  /** What stands before a colon or 「其中」 holds for the list behind it. */
  private head: Coordinates = NOTHING;
  private readonly outside: { readonly last: Coordinates; readonly head: Coordinates }[] = [];

  constructor(
    private readonly sentence: string,
    private readonly from: number,
    private readonly paragraph: number,
    private readonly context: LabelContext,
    topic: Coordinates,
  ) {
    this.even = evened(sentence);
    this.last = topic;
  }

  read(numbers: readonly TextNumber[]): void {
    const clauses = clausesIn(this.sentence);
    const events = [
      ...numbers
        // A year or the number of a document is part of the words around it.
        .filter(({ kind, span }) => kind !== 'other' && !clauses.some((clause) => covers(clause, span[0] - this.from)))
        .map((number) => ({ at: number.span[0] - this.from, number, clause: undefined })),
      ...clauses.map((clause) => ({ at: clause.span[0], number: undefined, clause })),
    ].sort((a, b) => a.at - b.at);
    let done = 0;
    for (const { at, number, clause } of events) {
      this.passMarks(done, at);
      if (number) this.readNumber(number, done, at);
      else this.readClause(clause);
      done = number ? number.span[1] - this.from : clause.span[1];
    }
  }

  /** What the next sentence is about, where it does not say: 「决算数与2021年实际支出相比…」. */
  get topic(): Coordinates {
    const first = this.mentions.find(({ of, kind }) => of.known && of.item !== undefined && kind === 'money')?.of;
    return first
      ? { ...NOTHING, item: first.item, known: true }
      : { ...NOTHING, item: this.last.item, known: this.last.known };
  }

  /** The lists of parts: behind a whole up to the end of the sentence; a list within a list up to its semicolon or bracket. */
  lists(): readonly PartsList[] {
    const found: PartsList[] = [];
    let outerEnd = -1;
    this.mentions.forEach((whole, index) => {
      const next = this.mentions[index + 1];
      if (!next) return;
      const start = whole.at.span[1] - this.from;
      const between = this.even.slice(start, next.at.span[0] - this.from);
      const lead = LEAD.exec(between) ?? /^(\()/.exec(between);
      if (!lead?.[1]) return;
      const semicolon = this.even.indexOf(';', start);
      const nested = start < outerEnd && semicolon >= 0 ? semicolon : this.even.length;
      const end = /^[,;]?\(/.test(between) ? closingBracket(this.even, start) : nested;
      outerEnd = Math.max(outerEnd, end);
      const parts = this.mentions
        .slice(index + 1)
        .filter(({ at, kind }) => kind === whole.kind && at.span[0] - this.from < end);
      found.push({ whole, parts, lead: lead[1] });
    });
    return found;
  }

  /** Brackets open a list of the amount before them, and close it again; a colon or 「其中」 gives its words to what follows. */
  private passMarks(done: number, at: number): void {
    const between = this.even.slice(done, at);
    for (const character of between) {
      if (character === '(') {
        this.outside.push({ last: this.last, head: this.head });
        this.head = this.last;
      } else if (character === ')') {
        const before = this.outside.pop();
        if (before) ({ last: this.last, head: this.head } = before);
      }
    }
    const colon = between.lastIndexOf(':');
    const lead = /^[,;]?\(?(?:其中|包括|包含)/.exec(between);
    if (lead) this.head = this.last;
    else if (colon >= 0) {
      const words = /[^,;。]*$/.exec(between.slice(0, colon))?.[0] ?? '';
      const read = readLabel(words.replace(/^\s*[([]?[\d一二三四五六七八九十]+[)\].、]\s*/, ''), this.context);
      this.head = { ...read, stage: read.stage ?? this.last.stage, year: read.year ?? this.last.year };
      this.last = this.head;
    }
  }

  private readNumber(number: TextNumber, done: number, at: number): void {
    const kind = number.kind === 'bare' && this.bareMoney(number) ? 'money' : number.kind;
    if (kind === 'other' || kind === 'bare') return;
    const { words, complete } = this.labelBefore(done, at);
    const own = readLabel(words, this.context);
    // 「达到50%的项目有25个」: right behind a number the words are only the end of what it is of.
    if (!complete && done > 0 && !/[,;:。、()]|^(?:以及|和|及|与)/.test(this.even.slice(done, at))) return;
    const of = this.completed(own, kind);
    if (own.item !== undefined || own.stage !== undefined) this.last = of;
    if (of.item === undefined) return;
    this.mentions.push({
      of,
      kind,
      value: number.value,
      step: number.step,
      text: number.text,
      unit: number.unit,
      complete,
      at: { paragraph: this.paragraph, span: number.span },
    });
  }

  /** 「拨款1231.82，其中」: a number with decimals among amounts in 万元 that lost its unit. */
  private bareMoney({ span, step }: TextNumber): boolean {
    const after = this.even.slice(span[1] - this.from);
    return step.lt(1) && /^[,;。(]/.test(after) && /万元/.test(this.even);
  }

  /**
   * The words in front of a number, back to the last break. `complete` is false where they may be the end of longer ones:
   * behind 「、」, or right behind another number.
   */
  private labelBefore(done: number, at: number): { readonly words: string; readonly complete: boolean } {
    let depth = 0;
    for (let index = at - 1; index >= done; index--) {
      const character = this.even[index] ?? '';
      if (character === ')') depth++;
      else if (character === '(' && --depth < 0) return { words: this.even.slice(index + 1, at), complete: true };
      else if (depth === 0 && /[,;:。、]/.test(character))
        return { words: this.even.slice(index + 1, at), complete: character !== '、' };
    }
    return { words: this.even.slice(done, at), complete: done === 0 };
  }

  private completed(own: Coordinates, kind: string): Coordinates {
    const inherited = own.item === undefined ? this.last : this.head;
    const year = own.year ?? inherited.year ?? this.context.year;
    if (kind === 'rate' || kind === 'count' || kind === 'points') return { ...own, year };
    const item = own.item ?? this.last.item;
    const side = !own.known && own.item !== undefined && (this.head.item === '收入' || this.head.item === '支出');
    return {
      item: side ? `${this.head.item ?? ''}/${own.item}` : item,
      known: own.item === undefined ? this.last.known : own.known,
      stage: own.stage ?? inherited.stage,
      year,
      funds: own.funds ?? (own.item === undefined ? this.last.funds : undefined),
    };
  }

  private readClause(clause: Clause): void {
    const own = readLabel(clause.subject, this.context);
    const subject: Coordinates = {
      item: own.item ?? this.last.item,
      known: own.item === undefined ? this.last.known : own.known,
      stage: own.stage ?? this.last.stage,
      year: own.year ?? this.last.year ?? this.context.year,
      funds: own.funds ?? (own.item === undefined ? this.last.funds : undefined),
    };
    const other = readLabel(clause.base, this.context);
    const base: Coordinates = {
      item: other.item ?? subject.item,
      known: other.item === undefined ? subject.known : other.known,
      stage: other.stage ?? (other.year === undefined ? undefined : subject.stage),
      year: other.year ?? subject.year,
      funds: other.funds ?? subject.funds,
    };
    this.clauses.push({ clause, subject, base, from: this.from });
    if (own.item !== undefined || own.stage !== undefined) this.last = subject;
  }
}

function covers({ span }: Clause, at: number): boolean {
  return at >= span[0] && at < span[1];
}

function closingBracket(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth <= 0) return at;
  }
  return text.length;
}
