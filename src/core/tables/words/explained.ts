import { plainText } from '../../base/text';
import type { Table } from '../table';
import { LEXICON } from './lexicon';
import { type Said, saidTogether } from './saidTogether';
import type { Form } from './form';
import type { Meaning } from './meaning';
import { NAME_WORDS } from './nameLexicon';
import { NOTE_WORDS } from './noteLexicon';
import { RARE_FORMS } from './rareForms';
import { REASON_WORDS } from './reasonLexicon';
import type { Residue, Witness } from './residue';
import { SPAN_OF_DAYS, yearMeaning, yearsIn } from './spanOfDays';

/** What a text says, and the words in it that nobody here understands. */
export interface Explained {
  readonly meanings: ReadonlySet<Meaning>;
  readonly residue: readonly string[];
}

const WORDS = new Map<string, readonly Meaning[]>();
for (const [meanings, words] of LEXICON)
  for (const word of words.split(' ')) WORDS.set(word, [...(WORDS.get(word) ?? []), ...meanings]);
/** What notes are made of besides. */
const WORDS_OF_NOTES = new Map<string, readonly Meaning[]>([
  ...[...NOTE_WORDS].map((word) => [word, []] as const),
  ...WORDS,
]);
const WORDS_OF_REASONS = new Map<string, readonly Meaning[]>([
  ...[...REASON_WORDS].map((word) => [word, []] as const),
  ...WORDS,
]);
/** What names of 科目, groups and projects are made of. */
const WORDS_OF_NAMES = new Map<string, readonly Meaning[]>([
  ...[...NAME_WORDS].map((word) => [word, []] as const),
  ...WORDS,
]);
const LONGEST = Math.max(...[...WORDS_OF_NOTES.keys(), ...REASON_WORDS, ...NAME_WORDS].map(({ length }) => length));

/** What bears out the figures beside a word of one table. */
export type WitnessOf = (table: Pick<Table, 'sheet' | 'area'>, residue: Residue) => Witness | undefined;

const NONE: WitnessOf = () => undefined;

type Lexicon = ReadonlyMap<string, readonly Meaning[]>;

/** Understood by their form wherever they stand. The longest that fits at a place is taken. */
const FORMS: readonly Form[] = [
  [
    /截[至止](?:日期|时间):?20\d{2}[-/.年]12[-/.月]31日?|(?:截[至止]到?)?(?:20\d{2}年)?12月(?:31日|底|末)|截[至止]到?(?:20\d{2}年)?12月份?|截[至止]到?(?:20\d{2})?年[末底]|20\d{2}[-/.]12[-/.]31/y,
    ([text]) => ['period:whole', ...yearsIn(text)],
  ],
  // What there was in it was there at the end; what was spent in it is one month's, or the year's until then.
  [/(?:20\d{2}年)?12月份?/y, ([text]) => ['period:lastMonth', ...yearsIn(text)]],
  // What came and went in all of it, and not what there was at its end.
  [
    /(?:20\d{2}年)?0?1月?(?:份|1日)?[-—–~至到](?:20\d{2}年)?12月(?:份|31日)?/y,
    ([text]) => ['period:whole', 'period:stretch', ...yearsIn(text)],
    ['12月'],
  ],
  [
    /截[至止](?:日期|时间):?20\d{2}[-/.年](?:0?[1-9]|1[01])[-/.月]\d{1,2}日?|截[至止](?:20\d{2}年)?\d{1,2}月(?:\d{1,2}日|[底末])?|(?:20\d{2}年)?\d{1,2}月?[-—–~至到]\d{1,2}月份?|(?:[1-9]|1[01])月(?:份|底|末)?(?!\d{1,2}日)|第?[1-4]季度末?/y,
    ([text]) => ['period:part', ...(MONTHS.test(text) ? (['period:months'] as const) : []), ...yearsIn(text)],
  ],
  SPAN_OF_DAYS,
  [/20\d{2}年?度?[-—–~至到]20\d{2}年?度?/y, () => ['period:years']],
  // 「2024.6」 is a month.
  [/20\d{2}[./](?:0?[1-9]|1[01])(?![./\d])/y, ([text]) => ['period:part', ...yearsIn(text)]],
  // When a budget was decided, and not of which months it is. Later in the year it is another budget, or last year's final account.
  [/(?:20\d{2}年)?(?:0?[1-4]|1[12])月(?:\d{1,2}日)?[县人大财政局]{0,4}(?:批复|批准|核定)的?(?!.*决算)/y, () => []],
  // What there was on the first day was left over from the year before.
  [/20\d{2}(?:年0?1月0?1日|[-/.]0?1[-/.]0?1(?!\d))/y, () => ['point:start']],
  [/20\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.]\d{1,2}|20\d{2}年\d{1,2}月\d{1,2}日|\d{1,2}月\d{1,2}日/y, () => []],
  [/\(?(20\d{2})(?:年度?(?![末底初终])|度)?\)?(?!\d)/y, ([, year]) => [yearMeaning(Number(year))]],
  [
    /二[〇○零Oo0]([〇○零一二三四五六七八九])([〇○零一二三四五六七八九])年度?/y,
    ([, ten, one]) => [yearMeaning(2000 + digit(ten) * 10 + digit(one))],
  ],
  [
    /(?:公开|会政财|财决|预算|预|决算|附表|附件|附|表|续表|批复){1,3}\d{1,3}(?:[-—–.]\d{1,2})?(?:号|表|附表)?/y,
    () => [],
  ],
  // 「表二」; the next word may begin with a numeral, 「三公」.
  [/(?:附表|附件|附|表|续表)[一二三四五六七八九十]/y, () => []],
  [/(?:附表|附件|附|表|续表)(?:十[一二三四五六七八九]|[二三]十[一二三四五六七八九]?)/y, () => []],
  [/\(?保留[一二两三四\d]位小数\)?/y, () => []],
  // Which form it is, 「GK01」 「A」; a word of another language is a word, and a half-year or a quarter is no form.
  [
    /(?<![A-Za-z])(?![HQhq][1-4](?!\d))(?:[A-Z]{1,3}[-_ ]?\d{1,3}(?:[-_.]\d{1,2})?|(?:[Ss]heet|SHEET|[Tt]able|[Nn][Oo]\.?)[-_ ]?\d{0,3})(?![A-Za-z\d])/y,
    () => [],
  ],
  [/(?<![A-Za-z])[A-Za-z](?![A-Za-z\d])/y, () => []],
  // 「A01.pdf」: a file that is numbered.
  [
    /(?<![A-Za-z])[A-Za-z]{0,2}[-_]?\d{1,6}\.(?:pdf|docx?|xlsx?|ofd|jpe?g|png|zip|rar|wps)(?![A-Za-z\d])/y,
    () => [],
    ['.'],
  ],
  [
    /(?:金额|货币|计量)?单位(?:均)?[:：为是]?(?:人民币)?(?:万元|千元|亿元|元|人次|人|个)(?:[、/](?:万元|千元|亿元|元|人次|人|名|个|家|辆|项|户|台|套|%))*|[([](?:人民币)?(?:万元|千元|亿元|元|%|分|A|B|C)[)\]]/y,
    () => [],
  ],
  [
    /[([](?:人|名|个|家|辆|次|人次|项|户|台|套|份|票|张|平方米|平米|㎡|m2|亩|公顷|公里|米|吨|处|座|栋|幢|间|件|册|台\/套|台套|件\/套)[)\]]/y,
    () => ['measure:count'],
  ],
  // 「人员编制（核定）」: posts are what somebody approves.
  [/(?<=编制(?:人?数)?)[([](?:核定|批准|批复|编[办委]核定)[)\]]/y, () => []],
  [/\d+(?:\.\d+)?(?:分|%)?/y, () => []],
  [/第\d{1,3}页(?:[,，]?共\d{1,3}页)?/y, () => []],
  [/[-—–－_~+*#=&@.、,，。;；:：/\\|()（）[\]〔〕【】{}!！·…%^ ]+/y, () => []],
  // 「实际进度（累计支付÷全年预算）」: what every such progress is.
  [
    /(?<=进度)[([](?:累计|实际|全年)*(?:支付|支出|执行)(?:数|额|金额)?[÷/](?:全年|调整后?的?|年度)?预算(?:数|额|金额|指标)?[)\]]/y,
    () => [],
  ],
  // 「一、按支出性质分：」
  [/(?<=按[一-龥]{2,8})分(?=[:：]?$)/y, () => []],
  // 「（一）」 「二、」 「表一」 「Sheet二」 「甲」
  [/\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}(?=[、.,:])/y, () => []],
  [/[一二三四五六七八九十]{1,3}(?=$|[、.])|[甲乙丙丁](?=$)/y, () => []],
  [/[①-⑳⑴-⒇⒈-⒛○●■□▲△★☆※]/y, () => []],
];

/** 「1-6月」 「三季度」, and not the day or the month at whose end something was so. */
const MONTHS = /^(?:20\d{2}年)?\d{1,2}月?[-—–~至到]|季度$/;

/** What a text of one of the forms begins with. */
const BEGINS_FORM = /[^一-龥]|[截保第公会财预决附表批续一二三四五六七八九十甲乙丙丁金货计单分]/;

function digit(character: string | undefined): number {
  return Math.max(0, '零一二三四五六七八九'.indexOf((character ?? '零').replace(/[〇○Oo0]/, '零')));
}

/** Headings and labels repeat; the texts of one workbook do not fill a memory, those of a day of workbooks might. */
const MOST_KNOWN = 20_000;

/** The words of one workbook: those of the lexicon, and those that it teaches itself, such as the names of her own unit. */
export class Vocabulary {
  private readonly known = new Map<string, Explained>();
  private readonly knownNotes = new Map<string, Explained>();
  private readonly knownReasons = new Map<string, Explained>();
  private readonly knownNames = new Map<string, Explained>();

  constructor(
    private readonly words: ReadonlyMap<string, readonly Meaning[]> = new Map(),
    private readonly forms: readonly Form[] = [],
    /** Whether a word for a part of her unit, 「本级」, leaves something out. */
    readonly divided = false,
    /** Whether her sheets are called after their numbers. */
    readonly numbered = false,
    /** The school or 卫生院 whose own workbook it is. */
    readonly institution?: string,
    /** Which figures beside a word that nobody knows stand in other tables as well. */
    private readonly witnesses: WitnessOf = NONE,
  ) {}

  explain(text: string): Explained {
    return this.explainedBy(WORDS, this.known, text);
  }

  /** A clause of a note, which is made of more words than titles and labels are. */
  explainNote(clause: string): Explained {
    return this.explainedBy(WORDS_OF_NOTES, this.knownNotes, clause);
  }

  /** A clause that says why a figure is as large as it is. */
  explainReason(clause: string): Explained {
    return this.explainedBy(WORDS_OF_REASONS, this.knownReasons, clause);
  }

  /** What a group of rows, a 科目 or a project is called. */
  explainName(text: string): Explained {
    return this.explainedBy(WORDS_OF_NAMES, this.knownNames, text);
  }

  /** Whether the workbook itself, or she, has told what this very text says. */
  holds(text: string): boolean {
    return this.words.has(text);
  }

  private explainedBy(lexicon: Lexicon, known: Map<string, Explained>, text: string): Explained {
    const before = known.get(text);
    if (before) return before;
    if (known.size > MOST_KNOWN) known.clear();
    const plain = plainText(text);
    const own = this.forms.filter(([, , within]) => within?.some((word) => plain.includes(word)) ?? true);
    const explained = read(plain, lexicon, this.words, own);
    known.set(text, explained);
    return explained;
  }

  /** With more words, for texts of another kind such as notes. */
  with(words: ReadonlyMap<string, readonly Meaning[]>, forms: readonly Form[] = []): Vocabulary {
    return new Vocabulary(
      new Map([...this.words, ...words]),
      [...this.forms, ...forms],
      this.divided,
      this.numbered,
      this.institution,
      this.witnesses,
    );
  }

  /** The same words where other tables bear out the figures beside some that are not among them. */
  witnessedBy(witnesses: WitnessOf): Vocabulary {
    return new Vocabulary(this.words, this.forms, this.divided, this.numbered, this.institution, witnesses);
  }

  /** Told instead of a bar where another table bears out the figures beside it. */
  borneOut(table: Table, residue: readonly Residue[]): readonly Residue[] {
    return residue.map((one) => {
      const borneOutBy = this.witnesses(table, one);
      return borneOutBy && !one.assumed ? { ...one, assumed: true, borneOutBy } : one;
    });
  }
}

interface Path {
  readonly unknown: number;
  readonly words: number;
  readonly length: number;
  readonly meanings: readonly Meaning[] | undefined;
}

const END: Path = { unknown: 0, words: 0, length: 0, meanings: undefined };

/** From the end: for each place the reading of the rest with the fewest unknown characters, then the fewest words. */
function read(text: string, lexicon: Lexicon, words: Lexicon, forms: readonly Form[]): Explained {
  const best: Path[] = [];
  const isWithin = ([, , within]: Form) => within?.some((word) => text.includes(word)) ?? true;
  const anywhere = [...RARE_FORMS.filter(isWithin), ...forms];
  const all = [...FORMS.filter(isWithin), ...anywhere];
  for (let at = text.length - 1; at >= 0; at--) {
    const next = best[at + 1] ?? END;
    let chosen: Path = { unknown: next.unknown + 1, words: next.words + 1, length: 1, meanings: undefined };
    const offer = (length: number, meanings: readonly Meaning[]) => {
      if (length === 0) return;
      const { unknown, words: further } = best[at + length] ?? END;
      const words = further + 1;
      if (
        unknown < chosen.unknown ||
        (unknown === chosen.unknown && (words < chosen.words || (words === chosen.words && !chosen.meanings)))
      )
        chosen = { unknown, words, length, meanings };
    };
    for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
      const meanings = lexicon.get(text.slice(at, at + length));
      if (meanings) offer(length, meanings);
    }
    for (const [form, says] of BEGINS_FORM.test(text.charAt(at)) ? all : anywhere) {
      form.lastIndex = at;
      const match = form.exec(text);
      if (match) offer(match[0].length, says(match));
    }
    for (const [word, meanings] of words) if (text.startsWith(word, at)) offer(word.length, meanings);
    best[at] = chosen;
  }
  return collect(text, best);
}

function collect(text: string, best: readonly Path[]): Explained {
  const known: Said[] = [];
  const residue: string[] = [];
  let unknown = '';
  for (let at = 0; at < text.length;) {
    const step = best[at];
    if (!step) break;
    const word = text.slice(at, at + step.length);
    if (step.meanings) {
      known.push({ word, meanings: step.meanings });
      if (unknown) residue.push(unknown);
      unknown = '';
    } else unknown += word;
    at += step.length;
  }
  if (unknown) residue.push(unknown);
  return { meanings: saidTogether(known), residue };
}
