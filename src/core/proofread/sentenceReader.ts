import { evened } from '../statements/readText';
import { type Clause, type Piece, clausesIn } from './findChanges';
import type { Mention } from './mention';
import type { TextNumber } from './numbersIn';
import { type Coordinates, type LabelContext, LIST_NUMBER, OPENS, isBalance, readLabel } from './readLabel';
import { nameIn, sideOf } from './namedItems';
import { respectiveYears } from './respectiveYears';

/** An amount of which only the stage is said. */
export const UNNAMED = '未写明';

export const NOTHING: Coordinates = {
  item: undefined,
  known: false,
  stage: undefined,
  year: undefined,
  funds: undefined,
};

/** A clause with the meaning of what it compares, as far as its words and those before it say. */
export interface ReadClause {
  readonly clause: Clause;
  readonly subject: Coordinates;
  readonly base: Coordinates;
  /** Where the sentence begins in its paragraph; spans of the clause count from there. */
  readonly from: number;
}

/** What a sentence may leave out, because it stands before it. */
export interface Around {
  /** What the sentence before was about. */
  readonly last: Coordinates;
  /** The amount with which it began: 「。与年初预算相比增加…」 goes on with that. */
  readonly compared: Coordinates;
  /** What the heading above says: 「三、支出决算情况」. */
  readonly heading: Coordinates;
  /** The year of what does not say it; undefined behind a sentence of another year: nobody knows whether it goes on. */
  readonly year: number | undefined;
}

/** What is adjusted during the year. */
const WHOLES: ReadonlySet<string> = new Set(['支出', '收入', '基本支出', '项目支出']);

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
  }

  /** What a sentence behind this one may be of, where it does not say: of another year than the report's nobody knows. */
  get yearAfter(): number | undefined {
    if (this.opening === undefined) return this.around.year;
    return this.opening === this.context.year ? this.opening : undefined;
  }

  private get year(): number | undefined {
    return this.opening ?? this.around.year;
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
    const respective = respectiveYears(this.even);
    let [done, inOrder] = [0, 0];
    for (const { at, number, clause } of events) {
      this.passMarks(done, at);
      const year = respective && at >= respective.from ? respective.years[inOrder++] : undefined;
      if (number && respective && year !== undefined) this.readOfYear(number, year, respective.words);
      else if (number) this.readNumber(number, done, at);
      else this.readClause(clause, numbers);
      done = number ? number.span[1] - this.from : clause.span[1];
    }
  }

  /** What the next sentence is about, where it does not say: 「决算数与2021年实际支出相比…」. */
  get topic(): Coordinates {
    const first = this.mentions.find((one) => isTopic(one))?.of;
    return first
      ? { ...NOTHING, item: first.item, known: true }
      : { ...NOTHING, item: this.last.item, known: this.last.known };
  }

  /** The whole amount that the sentence begins with, its stage and year included; else what it was before. */
  get compared(): Coordinates {
    const first = this.mentions.find((one) => isTopic(one))?.of;
    return first ?? (this.mentions.length > 0 ? NOTHING : this.around.compared);
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
    const { words, complete } = this.labelBefore(done, at);
    const base = this.comparedWith(words, number);
    const own = readLabel(base ?? words, this.context);
    // 「达到50%的项目有25个」: right behind a number the words are only the end of what it is of.
    if (!complete && done > 0 && !/[,;:。、()]|^(?:以及|和|及|与)/.test(this.even.slice(done, at))) return;
    const of = this.completed(own, kind, words);
    // 「比预算1500万元少支20万元」 may be of the budget as it was changed during the year.
    if (base !== undefined && /^(?:支出)?预算(?:数|安排)?$/.test(base) && WHOLES.has(of.item ?? '')) return;
    // 「执行率96.91%，其中：基本支出…」: the parts are those of the amount, not of the percentage.
    // What was added to a budget is not what the budget is of; of one project it is not that of the whole.
    const moved = MOVED.test(of.item ?? '');
    if (moved && this.even.includes('项目')) return;
    const dated = kind === 'money' && own.year !== undefined;
    // What it is compared with is not what the sentence goes on with.
    if (base === undefined && kind !== 'rate' && !moved && (own.item !== undefined || own.stage !== undefined || dated))
      this.last = of;
    // 「年初预算…，调整后预算…，执行数…」 of nothing that is named: they speak of one another only.
    if (of.item === undefined && (of.stage === undefined || kind !== 'money')) return;
    this.mentions.push({
      of: of.item === undefined ? { ...of, item: UNNAMED, known: false } : of,
      kind,
      value: number.value,
      step: number.step,
      text: number.text,
      unit: number.unit,
      complete: complete && of.item !== undefined,
      at: { paragraph: this.paragraph, span: number.span },
    });
  }

  /** 「比预算7.2万元少0.6万元」, 「同上年17.65万元相比」: the words of what it is compared with; 「与」 alone may join two. */
  private comparedWith(words: string, { span }: TextNumber): string | undefined {
    const behind = this.even.slice(span[1] - this.from);
    // 「为预算9.80万元的86.43%」 measures by the budget, and does not go on with it.
    const measure = /^的[\d.]+%/.test(behind) ? /^(?:为|占|达到?|完成|相当于)(.+)$/.exec(words)?.[1] : undefined;
    if (measure !== undefined) return measure;
    const [, with_, rest] = /^(比(?![例重率])|较(?![轻大少多高低好快小重强弱])|与|同|和)(.+)$/.exec(words) ?? [];
    const joined = with_ !== '比' && with_ !== '较' && !/^(?:相比|比较|比)/.test(behind);
    return joined ? undefined : rest;
  }

  /** 「拨款1231.82，其中」: a number with decimals among amounts in 万元 that lost its unit. */
  private readOfYear(number: TextNumber, year: number, words: string): void {
    if (number.kind !== 'money') return;
    const read = this.completed(readLabel(words, this.context), 'money', words);
    // What years that are over are compared by is what was spent in them.
    const of = { ...read, stage: read.stage ?? ('final' as const), year };
    this.last = of;
    if (of.item !== undefined) this.mentions.push(this.mentionOf(number, of, true));
  }

  private mentionOf({ kind, value, step, text, unit, span }: TextNumber, of: Coordinates, complete: boolean): Mention {
    return {
      of,
      kind: kind as Mention['kind'],
      value,
      step,
      text,
      unit,
      complete,
      at: { paragraph: this.paragraph, span },
    };
  }

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

  private completed(own: Coordinates, kind: string, words: string): Coordinates {
    const inherited = own.item === undefined ? this.last : this.head;
    const year = this.yearOfBalance(own, words) ?? own.year ?? inherited.year ?? this.year;
    // 「公用经费134.26万元…，控制率95.90%」
    if (kind === 'rate' && own.item === '控制率' && this.last.known && this.last.item !== undefined)
      return { ...own, item: `${this.last.item === '三公' ? '三公经费' : this.last.item}控制率`, year };
    if (kind === 'rate' || kind === 'count' || kind === 'points') return { ...own, year };
    const heading = this.speaksOfProjects() ? NOTHING : this.around.heading;
    const item = own.item ?? this.last.item ?? heading.item ?? sideOf(words.replace(LIST_NUMBER, ''));
    const side = !own.known && own.item !== undefined && (this.head.item === '收入' || this.head.item === '支出');
    return {
      item: side ? `${this.head.item ?? ''}/${own.item}` : item,
      known: own.item === undefined ? this.last.known || this.last.item === undefined : own.known,
      stage: own.stage ?? inherited.stage ?? heading.stage ?? this.spentOf(own, words),
      year,
      funds: own.funds ?? (own.item === undefined ? this.last.funds : undefined),
    };
  }

  /** 「负债总额101.85万元，年初11.35万元」, 「年初负债…，年末…」: the year of what goes on with a balance. */
  private yearOfBalance(own: Coordinates, words: string): number | undefined {
    if (own.item !== undefined || !isBalance(this.last.item ?? '')) return undefined;
    const when = words.replace(/^(?:比|较|与|同|和|由|从)/, '');
    if (/^(?:年[末底]|期末)/.test(when)) return this.year;
    const year = own.year ?? this.year;
    return OPENS.test(when) && year !== undefined ? year - 1 : undefined;
  }

  /** 「公务接待费6.36万元」 was spent, where no word of the sentence so far speaks of what was planned. */
  private spentOf({ item, known }: Coordinates, words: string): 'final' | undefined {
    if (!known || !SPENT.has(item ?? '')) return undefined;
    const before = this.even.slice(0, this.even.indexOf(words) + words.length);
    return /预算|安排|计划|批复|下达|核定|指标|申请|测算|控制数|限额|标准/.test(before) ? undefined : 'final';
  }

  private speaksOfProjects(): boolean {
    const { item } = this.around.heading;
    return (item === '支出' || item === '项目支出') && /项目(?!支出)/.test(this.even) && !/项目支出/.test(this.even);
  }

  private readClause(clause: Clause, numbers: readonly TextNumber[]): void {
    const own = readLabel(clause.subject, this.context);
    // A clause that begins its sentence goes on with the amount that the sentence before began with.
    const begins = this.mentions.length === 0 && own.item === undefined && own.stage === undefined;
    const before = begins ? { ...this.around.compared, ...definedOf(this.last) } : this.last;
    const named =
      own.item === undefined && before.item === undefined ? nameIn(this.even.slice(0, clause.span[0])) : undefined;
    // What is completed, and what exceeds a budget, is what was spent.
    const spent = clause.kind === 'completion' || named !== undefined ? 'final' : undefined;
    const subject: Coordinates = {
      item: own.item ?? before.item ?? named,
      known: own.item === undefined ? before.known || named !== undefined : own.known,
      stage: own.stage ?? spent ?? before.stage,
      year: own.year ?? before.year ?? this.year,
      funds: own.funds ?? (own.item === undefined ? before.funds : undefined),
    };
    const base = this.baseOf(clause, subject);
    if (this.isSpent(clause, subject, base)) {
      this.readClause(clause, numbers);
      return;
    }
    this.clauses.push({ clause, ...this.ofYears(clause, subject, base), from: this.from });
    if (clause.kind === 'change' && clause.baseAmount) this.readBaseAmount(clause.baseAmount, base, numbers);
    if (own.item !== undefined || own.stage !== undefined) this.last = subject;
  }

  /** 「总收入2875.36万元，同比增长8.91%」: two years are compared by what came in and was spent, where nothing speaks of plans. */
  private ofYears({ span }: Clause, subject: Coordinates, base: Coordinates): Pick<ReadClause, 'subject' | 'base'> {
    const whole = subject.item === '收入' || subject.item === '支出';
    const staged = subject.stage !== undefined || base.stage !== undefined || base.year === subject.year;
    if (!whole || staged || /预算|计划|安排/.test(this.even.slice(0, span[1]))) return { subject, base };
    return { subject: { ...subject, stage: 'final' }, base: { ...base, stage: 'final' } };
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

  private baseOf({ base: words }: Clause, subject: Coordinates): Coordinates {
    const other = readLabel(words, this.context);
    // A balance is compared with that of the year before, whatever it is called.
    const opening =
      (subject.item === '结转结余' || subject.stage === undefined) &&
      /^(?:年初|期初|上年末|年初数|上年结转)的?$/.test(words);
    const year = opening && subject.year !== undefined ? subject.year - 1 : other.year;
    return {
      item: opening ? subject.item : (other.item ?? subject.item),
      known: other.item === undefined || opening ? subject.known : other.known,
      stage: other.stage ?? (year === undefined ? undefined : subject.stage),
      year: year ?? subject.year,
      funds: other.funds ?? subject.funds,
    };
  }

  /** 「较上年实际支出8.35万元减少0.45万元」: what it is compared with is said in the same breath. */
  private readBaseAmount({ span }: Piece, of: Coordinates, numbers: readonly TextNumber[]): void {
    const number = numbers.find((one) => one.span[0] === this.from + span[0]);
    if (!number || of.item === undefined) return;
    const { value, step, text, unit } = number;
    const at = { paragraph: this.paragraph, span: number.span };
    this.mentions.push({ of, kind: 'money', value, step, text, unit, complete: true, at });
  }
}

/** Words of time that end with a comma: they hold for the whole sentence. */
function openingYear(even: string, { year }: LabelContext): number | undefined {
  const [words] =
    /^\s*(?:[([]?[\d一二三四五六七八九十]{1,3}[)\].、:]\s*)?(?:截至|截止|至|在)?(?:20\d{2}年|上年|去年|上一年)(?:度|底|末|年末|年底|初)?(?:12月(?:31日|底|末)?)?[,:]/.exec(
      even,
    ) ?? [];
  if (words === undefined) return undefined;
  const named = /20\d{2}/.exec(words)?.[0];
  if (named === undefined) return year === undefined ? undefined : year - 1;
  // What a year began with is what the one before ended with.
  return Number(named) - (/初/.test(words) ? 1 : 0);
}

const SPENT: ReadonlySet<string> = new Set([
  '三公',
  '因公出国费',
  '公务用车费',
  '公务用车运行维护费',
  '公务用车购置费',
  '公务接待费',
]);

const MOVED = /^预算(?:追加|收回)$/;

function isTopic({ of, kind }: Mention): boolean {
  return of.known && of.item !== undefined && kind === 'money' && !MOVED.test(of.item);
}

function definedOf(of: Coordinates): Partial<Coordinates> {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined && value !== false));
}

function covers({ span }: Clause, at: number): boolean {
  return at >= span[0] && at < span[1];
}
