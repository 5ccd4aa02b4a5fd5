import { evened } from '../statements/readText';
import { type Clause, type Piece, clausesIn } from './findChanges';
import type { Mention } from './mention';
import type { TextNumber } from './numbersIn';
import { type Before, NOTHING, completedBy } from './completedBy';
import { type ComparedMeaning, baseOf, namedByBase, ofYears } from './comparedMeaning';
import { nameIn } from './namedItems';
import { isOfEach } from './ofEach';
import { openingYear } from './openingYear';
import { type Coordinates, type LabelContext, readLabel } from './readLabel';
import { respectiveNames } from './respectiveNames';
import { respectiveYears } from './respectiveYears';
import { definedOf, likeWithLike } from './carriedOver';
import { MOVED, PARTS, isTopic, movedWith } from './topics';
import { UNNAMED, WHOLES, spentOf } from './spentOfLast';
import { comparedWith, isNameless, wordsBefore } from './wordsBefore';
import { YearRun } from './yearRun';

/** A clause with the meaning of what it compares, as far as its words and those before it say. */
export interface ReadClause extends ComparedMeaning {
  readonly clause: Clause;
  /** Where the sentence begins in its paragraph; spans of the clause count from there. */
  readonly from: number;
}

/** What a sentence may leave out, because it stands before it. */
export interface Around {
  /** What the sentence before was about. */
  readonly last: Coordinates;
  /** The amount with which it began: 「。与年初预算相比增加…」 goes on with that. */
  readonly compared: Coordinates;
  /** Whether the sentence before spoke of several things. */
  readonly several: boolean;
  /** What the heading above says: 「三、支出决算情况」. */
  readonly heading: Coordinates;
  /** The year of what does not say it; undefined behind a sentence of another year: nobody knows whether it goes on. */
  readonly year: number | undefined;
}

/** Goes through one sentence from left to right: what an amount is of may follow from the words before it. */
export class SentenceReader {
  readonly mentions: Mention[] = [];
  readonly clauses: ReadClause[] = [];
  readonly even: string;
  private last: Coordinates;
  /** The year that the sentence opens with: 「2022年底，我镇资产总额…」. */
  private readonly opening: number | undefined;
  /** What stands before a colon or 「其中」 holds for the list behind it. */
  private head: Coordinates = NOTHING;
  private readonly run: YearRun;
  private readonly outside: { readonly last: Coordinates; readonly head: Coordinates }[] = [];

  constructor(
    private readonly sentence: string,
    private readonly from: number,
    private readonly paragraph: number,
    private readonly context: LabelContext,
    private readonly around: Around,
  ) {
    this.even = evened(sentence);
    this.last = around.last;
    this.opening = openingYear(this.even, context);
    this.run = new YearRun(context.year, this.year);
  }

  /** What a sentence behind this one may be of, where it does not say: of another year than the report's nobody knows. */
  get yearAfter(): number | undefined {
    if (this.opening === undefined) return this.run.after;
    return this.opening === this.context.year ? this.opening : undefined;
  }

  private get year(): number | undefined {
    return this.opening ?? this.around.year;
  }

  private get before(): Before {
    const { even, last, head, year } = this;
    return { even, last, head, heading: this.around.heading, year };
  }

  read(numbers: readonly TextNumber[]): void {
    // 「决算支出中，人员支出…，项目支出…」
    const among = /^([^,;。:\d]{2,16})中,/.exec(this.even)?.[1];
    if (among !== undefined) this.last = this.head = readLabel(among, this.context);
    const clauses = clausesIn(this.sentence);
    const events = [
      ...numbers
        // A year or the number of a document is part of the words around it.
        .filter(({ kind, span }) => kind !== 'other' && !clauses.some((clause) => covers(clause, span[0] - this.from)))
        .map((number) => ({ at: number.span[0] - this.from, number, clause: undefined })),
      ...clauses.map((clause) => ({ at: clause.span[0], number: undefined, clause })),
    ].sort((a, b) => a.at - b.at);
    const respective = respectiveYears(this.even, this.context.year);
    const named = respectiveNames(this.even);
    let [done, inOrder, inTurn] = [0, 0, 0];
    for (const { at, number, clause } of events) {
      this.passMarks(done, at);
      const year = respective && at >= respective.from ? respective.years[inOrder++] : undefined;
      if (number && respective && year !== undefined) this.readOfYear(number, year, respective.words);
      else if (number && named && at >= named.from && named.names[inTurn] !== undefined)
        this.readNamed(number, named.names[inTurn++] ?? '');
      else if (number) this.readNumber(number, done, at);
      else this.readClause(clause, numbers);
      done = number ? number.span[1] - this.from : clause.span[1];
    }
  }

  /** What the next sentence is about, where it does not say: 「决算数与2021年实际支出相比…」. */
  get topic(): Coordinates {
    const first = this.mentions.find((one) => isTopic(one))?.of;
    // 「部门预算1500万元，其中基本支出900万元」 is of no part.
    if (this.mentions.find(({ kind }) => kind === 'money')?.of.item === UNNAMED) return NOTHING;
    return first
      ? { ...NOTHING, item: first.item, known: true }
      : { ...NOTHING, item: this.last.item, known: this.last.known };
  }

  /** Whether it spoke of several things, none of them the whole of the others. */
  get several(): boolean {
    const items = new Set(this.mentions.filter((one) => isTopic(one)).map(({ of }) => of.item));
    return items.size > 1 && [...items].every((item) => PARTS.has(item ?? ''));
  }

  /** The whole amount that the sentence begins with, its stage and year included; else what it was before. */
  get compared(): Coordinates {
    const first = this.mentions.find((one) => isTopic(one))?.of;
    return first ?? (this.mentions.length > 0 ? NOTHING : this.around.compared);
  }

  /** Brackets open a list of the amount before them, and close it again; a colon or 「其中」 gives its words to what follows. */
  private passMarks(done: number, at: number): void {
    const between = this.even.slice(done, at);
    if (between.includes(';')) this.run.end();
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
    const lead = /^[,;。]?\(?(?:其中|包括|包含)/.exec(between);
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
    const { words, complete } = wordsBefore(this.even, done, at);
    if (isNameless(this.even, done, at)) {
      this.mentions.push(this.mentionOf(number, { ...NOTHING, item: UNNAMED }, kind, false));
      return;
    }
    // What is for each is of no use to what it is of: 「人均公用经费1.93万元」.
    // By how much a year differs is none of its amounts: 「2024年少支出2.62万元」.
    if (isOfEach(words) || BY_HOW_MUCH.test(words)) return;
    const base = comparedWith(words, this.even.slice(number.span[1] - this.from));
    const own = spentOf(readLabel(base ?? words, this.context), words, this.before, this.mentions.length > 0);
    // 「达到50%的项目有25个」: right behind a number the words are only the end of what it is of.
    if (!complete && done > 0 && !/[,;:。、()]|^(?:以及|和|及|与)/.test(this.even.slice(done, at))) return;
    const read = movedWith(own, kind, this.mentions.at(-1)) ?? completedBy(this.before, own, kind, words);
    // 「年初资产…，年末…」 say their day, and name no year that amounts go on with; 「年初编制60名，在职58人」 does.
    const dayed = /^(?:年[初末底]|期[初末])/.test(words);
    const runs = base === undefined && (!dayed || kind === 'count');
    const timed = runs ? { ...read, year: this.run.yearOf(read, dayed || own.year !== undefined) } : read;
    const byValue = this.context.stageOf?.(timed, number);
    const of = byValue ? { ...timed, stage: byValue } : timed;
    // 「比预算1500万元少支20万元」 may be of the budget as it was changed during the year.
    if (base !== undefined && /^(?:支出)?预算(?:数|安排)?$/.test(base) && WHOLES.has(of.item ?? '')) return;
    // 「执行率96.91%，其中：基本支出…」: the parts are those of the amount, not of the percentage.
    // What was added to a budget is not what the budget is of; of one project it is not that of the whole.
    const moved = MOVED.test(of.item ?? '');
    if (moved && this.even.includes('项目')) return;
    const dated = kind === 'money' && own.year !== undefined;
    // What it is compared with is not what the sentence goes on with.
    if (
      base === undefined &&
      kind !== 'rate' &&
      (kind !== 'count' || complete) &&
      !moved &&
      (own.item !== undefined || own.stage !== undefined || dated)
    )
      this.last = of;
    // 「年初预算…，调整后预算…，执行数…」 of nothing that is named: they speak of one another only.
    if (of.item === undefined && (of.stage === undefined || kind !== 'money')) return;
    const named = of.item === undefined ? { ...of, item: UNNAMED, known: false } : of;
    const mention = this.mentionOf(number, named, kind, complete && of.item !== undefined);
    this.mentions.push(byValue ? { ...mention, stageByValue: true } : mention);
  }

  /** 「2020年、2021年支出分别为1000万元、1100万元」. */
  private readOfYear(number: TextNumber, year: number, words: string): void {
    if (number.kind !== 'money') return;
    const read = completedBy(this.before, readLabel(words, this.context), 'money', words);
    // What years that are over are compared by is what was spent in them.
    const of = { ...read, stage: read.stage ?? ('final' as const), year };
    this.last = of;
    if (of.item !== undefined) this.mentions.push(this.mentionOf(number, of, 'money'));
  }

  /** 「人员经费与公用经费分别为4,526.89万元和812.44万元」 */
  private readNamed(number: TextNumber, words: string): void {
    if (number.kind !== 'money') return;
    const of = completedBy(this.before, readLabel(words, this.context), 'money', words);
    if (of.item !== undefined) this.mentions.push(this.mentionOf(number, of, 'money'));
  }

  private mentionOf(
    { value, step, text, unit, span }: TextNumber,
    of: Coordinates,
    kind: Mention['kind'],
    complete = true,
  ): Mention {
    return { of, kind, value, step, text, unit, complete, at: { paragraph: this.paragraph, span } };
  }

  /** 「拨款1231.82，其中」: a number with decimals among amounts in 万元 that lost its unit. */
  private bareMoney({ span, step }: TextNumber): boolean {
    const after = this.even.slice(span[1] - this.from);
    return step.lt(1) && /^[,;。(]/.test(after) && /万元/.test(this.even);
  }

  private readClause(clause: Clause, numbers: readonly TextNumber[]): void {
    const words = clause.subject.replace(NAMES_NOTHING, '');
    const own = spentOf(readLabel(words, this.context), words, this.before, this.mentions.length > 0);
    if (own.item === undefined && own.stage === undefined && this.endsList(clause)) return;
    // 「用车费…，接待费…。预算较上年减少…」: of which of them, nobody knows.
    if (own.item === undefined && this.mentions.length === 0 && this.around.several) return;
    // A clause that begins its sentence goes on with the amount that the sentence before began with.
    const begins = this.mentions.length === 0 && own.item === undefined && own.stage === undefined;
    const before = begins ? { ...this.around.compared, ...definedOf(this.last) } : this.last;
    const named =
      own.item === undefined && before.item === undefined ? nameIn(this.even.slice(0, clause.span[0])) : undefined;
    // What is completed, and what exceeds a budget, is what was spent.
    const spent = clause.kind === 'completion' || named !== undefined ? 'final' : undefined;
    const of: Coordinates = {
      item: own.item ?? before.item ?? named ?? (this.around.heading.item === '三公' ? '三公' : undefined),
      known: own.item === undefined ? before.known || named !== undefined : own.known,
      stage: own.stage ?? spent ?? before.stage,
      year: own.year ?? this.yearBeside(clause, before),
      funds: own.funds ?? (own.item === undefined ? before.funds : undefined),
    };
    const base = baseOf(clause, of, this.context);
    const like = begins ? likeWithLike(of, base) : of;
    const subject = own.item === undefined ? namedByBase(like, base, own, this.year) : like;
    if (this.isSpent(clause, subject, base)) {
      this.readClause(clause, numbers);
      return;
    }
    this.clauses.push({ clause, ...ofYears(this.even.slice(0, clause.span[1]), { subject, base }), from: this.from });
    if (clause.kind === 'change' && clause.baseAmount) this.readBaseAmount(clause.baseAmount, base, numbers);
    if (own.item !== undefined || own.stage !== undefined) this.last = subject;
  }

  /** 「2023年决算为29.25万元；预算安排较2023年的30.50万元减少」: what is compared with a year is not of it. */
  private yearBeside(clause: Clause, before: Coordinates): number | undefined {
    const base = clause.base === '' ? undefined : readLabel(clause.base, this.context).year;
    return base !== undefined && base === before.year ? this.context.year : (before.year ?? this.year);
  }

  /** 「其中甲4.8万元、乙1.5万元，比预算节约…」 may go on with the whole or with the last of its parts. */
  private endsList({ span }: Clause): boolean {
    const [one, other] = this.mentions.slice(-2);
    if (!one || !other || one.kind !== other.kind || other.at.span[1] - this.from > span[0]) return false;
    const between = this.even.slice(one.at.span[1] - this.from, other.at.span[0] - this.from);
    return between.startsWith('、') && this.even.slice(0, span[0]).includes('其中');
  }

  /** 「“三公”经费支出7.93万元，较预算8.60万元节约…」: what is compared with a budget was spent, though nothing says so. */
  private isSpent({ span }: Clause, { stage, item }: Coordinates, base: Coordinates): boolean {
    const before = this.mentions.at(-1);
    if (stage !== undefined || item === undefined || base.stage === undefined || base.stage === 'final') return false;
    if (before?.kind !== 'money' || before.of.item !== item || before.of.stage !== undefined) return false;
    if (/[^,(]/.test(this.even.slice(before.at.span[1] - this.from, span[0]))) return false;
    this.last = { ...before.of, stage: 'final' };
    this.mentions[this.mentions.length - 1] = { ...before, of: this.last };
    return true;
  }

  /** 「较上年实际支出8.35万元减少0.45万元」: what it is compared with is said in the same breath. */
  private readBaseAmount({ span }: Piece, of: Coordinates, numbers: readonly TextNumber[]): void {
    const number = numbers.find((one) => one.span[0] === this.from + span[0]);
    if (number && of.item !== undefined) this.mentions.push(this.mentionOf(number, of, 'money'));
  }
}

/** 「公务接待费5.34万元，费用支出较预算减少…」: of which costs, stands before. */
const NAMES_NOTHING = /^(?:该项|此项|上述)?(?:费用支出|费用|该项支出|此项支出)$/;
const BY_HOW_MUCH = /^(?:20\d{2}年度?|本年度?|今年|当年)?(?:实际|同比)?(?:多|少|增|减)[支收](?:出|入)?(?:了)?$/;

function covers({ span }: Clause, at: number): boolean {
  return at >= span[0] && at < span[1];
}
