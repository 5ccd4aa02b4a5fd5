import type { Way } from '../wayOf';

/** The word of direction that a number hangs on, with its opposite: 「多支出」 and 「少支出」. */
export interface Turning {
  readonly way: Exclude<Way, 'flat'>;
  readonly up: string;
  readonly down: string;
  /** How many characters of the words it takes. */
  readonly length: number;
}

/** Words without a common sign of direction; the first pair that has one is the one that is turned into. */
const PAIRS: readonly (readonly [up: string, down: string])[] = [
  ['增加', '减少'],
  ['增长', '下降'],
  ['上升', '下降'],
  ['提高', '降低'],
  ['增幅', '降幅'],
  ['上涨', '下跌'],
  ['扩大', '缩小'],
  ['超支', '节约'],
  ['超支', '结余'],
  ['超支', '节余'],
  ['超支', '节支'],
  ['超支', '节省'],
  ['超出', '节约'],
  ['上浮', '下浮'],
  ['超收', '短收'],
  ['多出', '少了'],
  ['调增', '压减'],
  ['增加', '压缩'],
  ['回升', '回落'],
  ['提', '压'],
];

/** A sign of direction before or behind what is done: 多支出/少支出, 调增/调减, 增支/减支. */
const SIGNS: readonly (readonly [up: string, down: string])[] = [
  ['增', '减'],
  ['多', '少'],
  ['高', '低'],
  ['大', '小'],
  ['升', '降'],
  ['涨', '跌'],
];
const DONE = '支出|支|收入|收|开支|安排|使用|用|花|到位|执行|拨付|投入|招|购';
/** 「高于预算」: the base may stand behind the word. */
const THAN = String.raw`于(?:年初|全年|上年|上年度|去年)?(?:预算|决算|计划|支出|收入|实际)?(?:安排|支出|收入)?(?:数|额)?`;
/** 「增加了」, 「下降幅度为」. */
const TAIL = '(?:了|额|金额|资金|经费|率|幅度|比例)?(?:为|约|达|达到|是)?';

/** 「超出预算」 is 「低于预算」 the other way round. */
const OVER: readonly (readonly [up: string, down: string])[] = [
  ['超出', '低于'],
  ['超过', '低于'],
  ['超', '低于'],
];
const BASE = '((?:年初|全年|上年|上年度|去年)?(?:预算|决算|计划)(?:安排)?(?:数|额)?)';

const PATTERNS = [...OVER, ...PAIRS, ...SIGNS.flatMap(signed)].flatMap(([up, down], index) => {
  if (index < OVER.length) return [{ pattern: new RegExp(`(${up})${BASE}(${TAIL})$`), way: 'up' as const, up, down }];
  const more = index < OVER.length + PAIRS.length ? '()' : `(${THAN})?`;
  return [
    { pattern: new RegExp(`(${up})${more}(${TAIL})$`), way: 'up' as const, up, down },
    { pattern: new RegExp(`(${down})${more}(${TAIL})$`), way: 'down' as const, up, down },
  ];
});

/** 多支出/少支出 before 多/少. */
function signed([up, down]: readonly [string, string]): readonly (readonly [string, string])[] {
  const done = DONE.split('|');
  return [...done.map((one) => [`${up}${one}`, `${down}${one}`] as const), [`调${up}`, `调${down}`], [up, down]];
}

/** Undefined where no word of direction stands at the end, or it has no opposite. */
export function turningAt(words: string): Turning | undefined {
  for (const { pattern, way, up, down } of PATTERNS) {
    const match = pattern.exec(words);
    if (!match) continue;
    const rest = `${match[2] ?? ''}${match[3] ?? ''}`;
    // 「年末结余」 and 「最少」 are no comparison; nor is 「多」 of 「很多」.
    if (/[不未没无很最]$/.test(words.slice(0, match.index))) return undefined;
    return { way, up: up + rest, down: down + rest, length: match[0].length };
  }
  return undefined;
}

/** Where a figure went: 「降至」, 「增加到」; `at` is where the word begins. */
export interface Moved extends Turning {
  readonly at: number;
}

/** 「从2021年的17.10万元降至2022年的16.78万元」 */
export function movedAt(words: string): Moved | undefined {
  const [, stem = '', to = ''] = /^(.*?)([至到为])(?:了?(?:今年|本年|当年|\d{4}年)度?的?)?$/.exec(words) ?? [];
  const turning = to === '' ? undefined : turningAt(stem.replace(/了$/, ''));
  if (!turning || /[率额幅度]$/.test(stem)) return undefined;
  const { length, up, down } = turning;
  return { ...turning, at: stem.length - length, length: length + 1, up: up + to, down: down + to };
}
