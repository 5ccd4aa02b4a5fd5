import type { Characters } from './characters';
import { fail } from './criterionProblem';
import { findListMarks } from './listMarks';
import { chineseNumber } from './numerals';
import { rewritten } from './replaced';

/** One clause that says how many of those that are listed are met. */
interface Degree {
  readonly from: number;
  readonly to: number;
  readonly says: 'all' | 'met' | 'unmet' | 'none' | 'part';
  readonly number: number;
  /** 「两项及以上不符合」 「2项以下」 */
  readonly more: '' | '及以上' | '及以下' | '以下';
  readonly verb: string;
  /** What stands before 「三项均」: the things themselves. */
  readonly items: readonly string[];
  readonly loses: boolean;
}

const NUMBER = '(?:\\d{1,2}|[一二两三四五六七八九十])';
const COUNTED = '个?(?:项|条|点|个|者|方面|要点|要素|环节|类|种|次|期|份|季度|指标)';
const THEM = '(?:要求|条件|标准|内容|要点|指标|规定|方面|工作|事项|资料|材料|制度)?';
const SAID = '(?:以上|上述|其中|前述|所列|上列|这|的)*';
const MET = '(?:符合|满足|达到|具备|做到|达标|具有)';
const NOT = '(?:不|未能?|没有|没)';
/** What is said of all of them, in whatever words; nothing that turns it round. */
const VERB = '(?:(?![不未没无])\\p{Script=Han}{2,10}?|无\\p{Script=Han}{2,4}?)';
const ALL_OF = '(?:全部|全都|均|都|皆|同时|完全)';
const MARKS = '[①-⑳](?:[、和及]?[①-⑳])+';
const BRINGS =
  '(?:的|者)?(?:情况|情形)?下?(?=,?(?:可|则|应)?(?:(?<loses>扣)|(?<zero>不得分|不计分|不给分|得?0分)|得|计|记|赋|给|不得|不计|不给|满分|\\d+(?:\\.\\d+)?分|为\\d|按(?:分值|满分|权重)))';

const FORMS: readonly { readonly says: Degree['says']; readonly pattern: RegExp }[] = [
  // 「两项均不符合」 「均无」 「一项都不符合」
  {
    says: 'none',
    pattern: head(
      `(?:${SAID}${NUMBER}${COUNTED}${THEM})?(?:全部|均|都|皆|全|也)+(?:无|没有|达不到|做不到|(?:${NOT})(?<verb>\\p{Script=Han}{2,10}?)${THEM})`,
    ),
  },
  // 「三项均按时公开」 「两者兼有」 「同时符合①②」 「符合上述全部条件」
  {
    says: 'all',
    pattern: head(
      `(?<items>(?:[^,;。:\\n、()]{2,12}、)*[^,;。:\\n、()均都]{2,12})??(?:${SAID}(?<n>${NUMBER})${COUNTED}${THEM})${ALL_OF}(?<verb>${VERB})${THEM}`,
    ),
  },
  {
    says: 'all',
    pattern: head(`(?:${SAID}(?:(?<n>${NUMBER})${COUNTED}|两者|二者)${THEM})(?:兼有|兼备|兼具|皆有|齐全|齐备|完备)`),
  },
  { says: 'all', pattern: head(`${SAID}${ALL_OF}(?<verb>${MET})${SAID}(?:(?<n>${NUMBER})${COUNTED})?${THEM}`) },
  { says: 'all', pattern: head(`(?<verb>${MET})${SAID}(?:全部|所有|各项)(?:(?<n>${NUMBER})${COUNTED})?${THEM}`) },
  { says: 'all', pattern: head(`(?:同时)?(?<verb>${MET})${MARKS}${THEM}|${MARKS}${ALL_OF}${MET}${THEM}`) },
  // 「有一项未达到」 「两项及以上不符合」 「缺一项」
  {
    says: 'unmet',
    pattern: head(
      `(?:其中|有|存在|任意|任何|仅|只|若|如)*(?<k>${NUMBER})(?:个(?:及|或)?以上(?:项|环节|方面|指标|内容|要点)|${COUNTED}${THEM}(?:(?:及|或)?以上)?)${THEM}(?:${NOT}(?<verb>\\p{Script=Han}{1,10}?)|(?:达|做)不到|(?:存在|有|出现|发现)(?<ill>\\p{Script=Han}{2,4}?))${THEM}|(?:有)?(?:缺少?|少)(?<k2>${NUMBER})${COUNTED}(?:及?以上)?`,
    ),
  },
  // 「仅符合一项」 「做到其中两项」 「具备其中之一」 「仅两项按时公开」 「2项以下」
  {
    says: 'met',
    pattern: head(
      `(?:其中|仅|只|若|如|有|能)*(?:(?<verb>${MET}|完成|公开|落实|开展|建立|制定))?(?:其中|上述|以上|任意|仅|只|有|的)*(?:(?<one>之一|其一|任一)|(?<k>${NUMBER})${COUNTED})(?:的)?${THEM}(?<more>及以下|以下)?(?:的)?(?<verb2>${VERB})??${THEM}`,
    ),
  },
  { says: 'part', pattern: head(`(?:仅|只)?部分(?<verb>${MET})${THEM}`) },
];

function head(pattern: string): RegExp {
  return new RegExp(`(?:凡|若|如果?)?(?:${pattern})${BRINGS}`, 'yu');
}

/**
 * 「两项均符合得4分，仅符合一项得2分，均不符合不得分」: how many are met, said in any words, is written as 「全部符合」, 「符合1项」, 「均不符合」. Only where
 * it is said of all of them and of fewer as well, and how many there are is known.
 */
export function metInNumbers(characters: Characters): Characters {
  const { text, places } = characters;
  const degrees = degreesIn(text);
  const [all, second] = degrees.filter(({ says }) => says === 'all');
  const fewer = degrees.filter((one) => one.says !== 'all' && !one.loses && isOf(one, all));
  const areOne = all !== undefined && !second && degrees.every((one) => !one.loses && isOf(one, all));
  const isEach = fewer.length === 0 && EACH_LACKING.test(text);
  if (!areOne || (fewer.length === 0 && !isEach)) return characters;
  const listed = findListMarks(text.slice(0, all.from)).marks.length;
  const number = all.number > 0 ? all.number : listed;
  if (listed > 0 && number !== listed && all.number > 0)
    fail('saidTwice', [places[all.from] ?? 0, places[all.to] ?? 0]);
  if (number < 2 || number > 12 || fewer.some((one) => one.number > number)) return characters;
  const named = new Set(fewer.filter(({ says, more }) => says === 'met' && more === '').map((one) => one.number));
  return rewritten(
    characters,
    degrees.map((one) => ({
      from: one.from,
      to: one.to,
      put: one === all ? whole(all, number, isEach || listed > 0) : inNumber(one, number, named),
    })),
  );
}

/** 「五项内容齐全得5分，每缺一项扣1分」 */
const EACH_LACKING = new RegExp(`[,;。](?:每|有)*(?:缺少?|少)(?:1|一)${COUNTED}${THEM}的?,?扣`, 'u');

/** Behind a stop or a pause, one of the forms before what it brings. */
function degreesIn(text: string): readonly Degree[] {
  return clauseStarts(text).flatMap((index) => {
    for (const { says, pattern } of FORMS) {
      pattern.lastIndex = index;
      const match = pattern.exec(text);
      const parts = match?.groups;
      if (!match || !parts) continue;
      const items = says === 'all' ? (parts['items'] ?? '').split('、').filter((item) => item !== '') : [];
      const n = parts['k'] ?? parts['k2'] ?? parts['n'];
      const number = parts['one'] === undefined ? numberOf(n) : 1;
      const isPair = says === 'all' && /^(?:以上|上述)?[两二]者/.test(match[0]);
      // 「两项及以上不符合」; 「缺一项不得分」 holds for more of them as well.
      const isOrMore = says === 'unmet' && (/以上/.test(match[0]) || parts['zero'] !== undefined);
      const more = isOrMore ? '及以上' : (parts['more'] ?? '');
      return [
        {
          from: index,
          to: index + match[0].length,
          says,
          number: isPair ? 2 : number,
          more: more as Degree['more'],
          verb: parts['verb'] ?? parts['verb2'] ?? (parts['ill'] === undefined ? '' : `无${parts['ill']}`),
          items: items.length === number ? items : [],
          loses: parts['loses'] !== undefined,
        },
      ];
    }
    return [];
  });
}

function clauseStarts(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, at) => at).filter(
    (at) => !ends(text, at) && (at === 0 || ends(text, at - 1)),
  );
}

function ends(text: string, at: number): boolean {
  return ',;。:\n'.includes(text.charAt(at));
}

/** 「仅符合一项」 「两项均符合」, as the name of a level that is given: how many that is; `all` of them, or some. */
export function metSaid(level: string): number | 'all' | 'part' | undefined {
  const [said] = degreesIn(`${level}得`);
  if (!said || said.more !== '' || said.to < level.length) return undefined;
  if (said.says === 'all' || said.says === 'part') return said.says;
  if (said.says === 'none') return 0;
  return said.says === 'met' ? said.number : undefined;
}

function numberOf(text: string | undefined): number {
  if (text === undefined) return 0;
  return /^\d+$/.test(text) ? Number(text) : (chineseNumber(text) ?? 0);
}

const PLAIN = new RegExp(`^(?:${MET}|有)?$`);

/** Of all of them something is said in whatever words; of fewer the same, or plainly that they are met. */
function isOf({ verb }: Degree, all: Degree | undefined): boolean {
  return PLAIN.test(verb) || (all !== undefined && (all.verb.endsWith(verb) || all.verb.startsWith(verb)));
}

/** Where they are listed, or each that is lacking costs something, it need not be said how many they are. */
function whole({ items }: Degree, number: number, isKnown: boolean): string {
  if (isKnown) return '全部符合';
  const list = items.map((item, at) => `${String.fromCodePoint(FIRST_MARK + at)}${item};`).join('');
  return `${list}${list === '' ? `符合${String(number)}项` : '全部符合'}`;
}

const FIRST_MARK = 0x2460;

function inNumber({ says, number, more }: Degree, all: number, named: ReadonlySet<number>): string {
  switch (says) {
    case 'none':
      return '均不符合';
    case 'part':
      return all === 2 ? '符合1项' : `符合1-${String(all - 1)}项`;
    case 'unmet': {
      const met = all - number;
      if (met === 0) return '均不符合';
      return `符合${String(met)}项${more === '及以上' ? '及以下' : ''}`;
    }
    case 'met':
    case 'all': {
      // 「做到两项得2分，两项以下不得分」
      const isBelow = more === '以下' && named.has(number);
      if (isBelow && number === 1) return '均不符合';
      return isBelow ? `符合${String(number - 1)}项及以下` : `符合${String(number)}项${more}`;
    }
  }
}
