import { evened } from '../statements/readText';
import { DOWN_WORDS, FLAT_WORDS, UP_WORDS } from '../statements/lexicon';
import type { TextRange } from '../statements/statement';
import { JOINS_CLAUSES } from './lexicon';

/** A sentence's word about two amounts: what it compares with, which way, by how much. */
export interface ChangeClause {
  readonly kind: 'change';
  readonly span: TextRange;
  /** The words in front, back to the last break: whose change it is. */
  readonly subject: string;
  readonly base: string;
  readonly direction: Piece | undefined;
  readonly amount: Piece | undefined;
  /** What it is compared with, where that is said too: 「较上年8.35万元减少…」. */
  readonly baseAmount: Piece | undefined;
  readonly rateDirection: Piece | undefined;
  readonly rate: Piece | undefined;
  /** 节约率 or 超支率, where the rate is called so. */
  readonly rateName: Piece | undefined;
}

/** 「完成年初预算的91.72%」. */
export interface CompletionClause {
  readonly kind: 'completion';
  readonly span: TextRange;
  readonly subject: string;
  readonly base: string;
  readonly rate: Piece;
}

/** 「决算收入小于预算收入」: a word without an amount. */
export interface ComparisonClause {
  readonly kind: 'comparison';
  readonly span: TextRange;
  readonly subject: string;
  readonly base: string;
  readonly direction: Piece;
}

export type Clause = ChangeClause | CompletionClause | ComparisonClause;

export interface Piece {
  readonly text: string;
  readonly span: TextRange;
}

const NUMBER = String.raw`-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const MONEY = `${NUMBER} ?(?:万元|亿元|千元|元)`;
const PERCENT = `${NUMBER} ?%`;
const WAYS = `${UP_WORDS}|${DOWN_WORDS}|节约|超支|结余|节支|多|少`;
const NAME = String.raw`(?:[^\s\d,;:。、()%=]|\d{4}年){1,30}?`;
const RATE =
  `(?:[,(]?(?:同比|环比|较上年|比上年)?(?<rateDirection>${UP_WORDS}|${DOWN_WORDS})(?:了|幅度为|率为|率)?(?<rate>${PERCENT})\\)?` +
  `|[,(]?(?<rateName>节约率|超支率|增长率|下降率|降幅|增幅|变动率)(?:为|是|达)?(?<namedRate>${PERCENT})\\)?` +
  `|[,(]?(?:超出|增加|减少|增长|下降|节约|变动|增减|调整)(?:比例|幅度)(?:为|是|达)?(?<plainRate>${PERCENT})\\)?)?`;

const CHANGE = new RegExp(
  `(?:比|较(?![轻大少多高低好快小重强弱])|与|同|和)(?<base>${NAME})(?<baseAmount>${MONEY})?(?:相比,?|比较,?|比,?)?(?:,)?(?:累计|总共|共)?(?:(?<direction>${WAYS})(?:了|额为|金额为|额|金额)?(?<amount>${MONEY})${RATE}|(?<onlyWay>${UP_WORDS}|${DOWN_WORDS})(?:了|幅度为|率为)?(?<onlyRate>${PERCENT})|(?<flat>${FLAT_WORDS}))` +
    `|(?<over>超出|超过|超|低于|少于|节约|大于|小于|高于|多于)(?<overBase>(?:年初|全年|部门)?预算(?:数|安排)?)(?<overAmount>${MONEY})`,
  'dg',
);
const COMPLETION = new RegExp(
  `(?:完成|占|达到|为)(?:了)?(?<base>[^\\s\\d,;:。、()%=]{0,12}预算(?:收入|支出|数|安排数|总额|安排)?)的(?<rate>${PERCENT})`,
  'dg',
);
const COMPARISON = new RegExp(
  `(?<subject>[^\\s\\d,;:。、()%=]{2,30}?)(?<direction>大于|小于|等于|高于|低于|多于|少于)(?<base>[^\\s\\d,;:。、()%=]{2,30}?)(?=的(?:主要)?原因|[,;。)]|主要|$)`,
  'dg',
);

/** Every clause of a sentence that compares two amounts; spans are of the sentence given. */
export function clausesIn(sentence: string): readonly Clause[] {
  const even = evened(sentence);
  const changes = [...even.matchAll(CHANGE)].map((match) => changeClause(sentence, even, match));
  const free = (match: RegExpExecArray): boolean =>
    !changes.some(({ span }) => match.index < span[1] && match.index + match[0].length > span[0]);
  const completions = [...even.matchAll(COMPLETION)].filter(free).flatMap((match): CompletionClause[] => {
    const rate = piece(sentence, match, 'rate');
    if (!rate) return [];
    return [
      { kind: 'completion', span: spanOf(match), subject: before(even, match.index), base: group(match, 'base'), rate },
    ];
  });
  const comparisons = [...even.matchAll(COMPARISON)].filter(free).flatMap((match): ComparisonClause[] => {
    const direction = piece(sentence, match, 'direction');
    if (!direction) return [];
    return [
      {
        kind: 'comparison',
        span: spanOf(match),
        subject: group(match, 'subject'),
        base: group(match, 'base'),
        direction,
      },
    ];
  });
  return [...changes, ...completions, ...comparisons].sort((a, b) => a.span[0] - b.span[0]);
}

function changeClause(sentence: string, even: string, match: RegExpExecArray): ChangeClause {
  return {
    kind: 'change',
    span: spanOf(match),
    subject: before(even, match.index),
    base: baseOf(match),
    direction: firstOf(sentence, match, 'direction', 'onlyWay', 'flat', 'over'),
    baseAmount: piece(sentence, match, 'baseAmount'),
    amount: piece(sentence, match, 'amount') ?? piece(sentence, match, 'overAmount'),
    rateDirection: piece(sentence, match, 'rateDirection'),
    rate: firstOf(sentence, match, 'rate', 'namedRate', 'plainRate', 'onlyRate'),
    rateName: piece(sentence, match, 'rateName'),
  };
}

/** 「同比增加」 compares with the year before. */
function baseOf(match: RegExpExecArray): string {
  const base = group(match, 'base') || group(match, 'overBase');
  return base === '比' && match[0].startsWith('同比') ? '上年' : base;
}

/** Back to the last comma, bracket or number. */
function before(even: string, at: number): string {
  const words = /(?:\d{4}年(?:度|底|末)?|[^\s\d,;:。、()%=])*$/.exec(even.slice(0, at))?.[0] ?? '';
  return words.replace(JOINS_CLAUSES, '');
}

function spanOf(match: RegExpExecArray): TextRange {
  return [match.index, match.index + match[0].length];
}

function group(match: RegExpExecArray, name: string): string {
  return match.groups?.[name] ?? '';
}

function firstOf(sentence: string, match: RegExpExecArray, ...names: readonly string[]): Piece | undefined {
  return names.map((name) => piece(sentence, match, name)).find((one) => one !== undefined);
}

function piece(sentence: string, match: RegExpExecArray, name: string): Piece | undefined {
  const range = match.indices?.groups?.[name];
  return range && { text: sentence.slice(range[0], range[1]), span: [range[0], range[1]] };
}
