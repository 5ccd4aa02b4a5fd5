import { FULL, NOTHING } from '../../rules/rule';
import { FULL_MARK, ITSELF } from '../lexicon/marking';
import type { LimitPhrase } from '../phrase';
import { type Scanner, sticky } from '../scanner';
import { NUMBER, numberText, SHARE, shareMark } from './parseAmount';

const ALL = `(?:全部|全|所有)?(?:${ITSELF})?(?:指标)?(?:${FULL_MARK})?(?:值)?`;
const STOP = '(?:为止|为限|即止|止)';
const points = `(?<points>${NUMBER})分(?!之)`;
const TOTAL = '(?:累计|合计|总共|总计|共计|最终)?';

interface LimitForm {
  readonly limit: LimitPhrase['limit'];
  readonly pattern: RegExp;
  /** What is meant where no points are named. */
  readonly whole?: typeof FULL;
  /** Ends a taking off, and nothing else. */
  readonly gone?: true;
  readonly isEither?: true;
}

const FORMS: readonly LimitForm[] = [
  // untilGone = [ "直至" ] "扣完" [ "该项分值" ] "为止" | "不计负分" ;
  {
    limit: 'floor',
    whole: NOTHING,
    gone: true,
    pattern: sticky(
      `(?:直至|直到|至|到|以)?(?:将)?(?:${ITSELF})?(?:分值|分数)?(?:扣完|扣光|扣尽|减完|扣减完|扣除完)${ALL}${STOP}`,
    ),
  },
  {
    limit: 'floor',
    whole: NOTHING,
    gone: true,
    pattern: sticky(`(?:直至|直到)?(?:扣|减)(?:减)?(?:至|到)(?:0|零)分?${STOP}?`),
  },
  { limit: 'floor', whole: NOTHING, gone: true, pattern: sticky(`(?:直至|直到)(?:扣完|扣光)(?!\\d)${ALL}`) },
  {
    limit: 'floor',
    whole: NOTHING,
    pattern: sticky(
      '(?:得分)?(?:不计算?负分|不得(?:出现|计)?负分|不出现?负分|不倒扣分?|不扣成负分|不得为负数?|不设负分|不为负|不得倒扣分?|不记负分|无负分)',
    ),
  },
  { limit: 'floor', pattern: sticky(`(?:得分)?(?:最低|最少|至少|不低于)(?:得分|得|计|为)?${points}`) },
  // mostLost = "扣满" points "为止" | "最多扣" points ;
  { limit: 'loss', pattern: sticky(`(?:直至|直到)?(?:扣满|扣完|扣足|扣够)${points}${STOP}`) },
  // 「扣至剩2分为止」 「扣到该项分值的50%为止」: what is left, where 「扣满2分」 says what is gone; 「扣至2分为止」 may be either.
  {
    limit: 'floor',
    pattern: sticky(
      `(?:直至|直到|最多)?(?:扣减|扣|减)(?:至|到)(?:${ITSELF})?(?:仅)?(?:剩|余|剩余)${points}${STOP}|(?:最低|至少)(?:扣减|扣|减)(?:至|到)(?<left>${NUMBER})分(?!之)${STOP}?`,
    ),
  },
  {
    limit: 'floor',
    isEither: true,
    pattern: sticky(`(?:直至|直到|最多)?(?:扣减|扣|减)(?:至|到)(?:${ITSELF})?${points}${STOP}`),
  },
  {
    limit: 'floor',
    pattern: sticky(
      `(?:直至|直到|最多|最低)?(?:扣减|扣|减)(?:至|到)(?:${ITSELF})?(?:${FULL_MARK})(?:的)?${SHARE}(?:${STOP})?`,
    ),
  },
  { limit: 'loss', pattern: sticky(`(?:直至|直到)(?:扣满|扣完|扣足|扣够)${points}`) },
  {
    limit: 'loss',
    whole: FULL,
    pattern: sticky(
      `(?:该项|本项)?${TOTAL}(?:最多|最高|至多)(?:可)?(?:扣|减|扣减|扣除)(?:分)?(?:为|不超过)?(?:${points}|(?:完|至)?(?:${ITSELF})?(?:分值|全部分值|满分|0分))${STOP}?`,
    ),
  },
  {
    limit: 'loss',
    whole: FULL,
    pattern: sticky(
      `(?:该项|本项)?${TOTAL}扣分(?:合计|总计|总和|总额|总数)?(?:最多|最高|上限)?(?:不超过|不得超过|为)?(?:${points}|(?:${ITSELF})?(?:分值|满分))(?:为限|为止|上限)?`,
    ),
  },
  {
    limit: 'loss',
    whole: FULL,
    pattern: sticky(`扣分以(?:${ITSELF})?(?:的)?(?:${FULL_MARK})(?:值)?为(?:上)?限`),
  },
  // mostAdded = "最多加" points ;
  { limit: 'gain', pattern: sticky(`${TOTAL}(?:最多|最高|至多)(?:可)?加(?:分)?(?:不超过)?${points}`) },
  {
    limit: 'gain',
    pattern: sticky(
      `${TOTAL}加分(?:总分|总额|总数|总计|累计|之和|合计|最多|最高|上限)*(?:不超过|不得超过|不能超过|最高为|为)${points}`,
    ),
  },
  // cap = "最高" points | "满分为止" | "最高不超过分值" | "超出分值不加分" | "超过100%的按100%计算" ;
  { limit: 'cap', pattern: sticky(`${TOTAL}(?:最高|最多)(?:可)?(?:得分|得|计|记|为)?(?:不超过|不得超过)?${points}`) },
  { limit: 'cap', pattern: sticky(`${TOTAL}(?:得分|总分)(?:最高|最多)?(?:不超过|不得超过|不能超过|上限为)${points}`) },
  {
    limit: 'cap',
    pattern: sticky(`(?:累计|合计|总计|共计|最终)(?:得分|加分)?(?:最多|最高)?(?:不超过|不得超过|不能超过)${points}`),
  },
  {
    limit: 'cap',
    pattern: sticky(`(?:直至|直到)?(?:加满|计满|得满|累计满|加至|加到|累加至|累计至)${points}${STOP}?`),
  },
  {
    limit: 'cap',
    whole: FULL,
    pattern: sticky(
      `${TOTAL}(?:得分)?(?:一档)?(?:(?:最高|最多)(?:不得|不能|不应|不)?|不得|不能|不应|不)超过(?:${ITSELF})?(?:${FULL_MARK})(?:的?上限)?`,
    ),
  },
  {
    limit: 'cap',
    whole: FULL,
    pattern: sticky(`(?:得|计|加|累加|直)?(?:至|到)?(?:得)?(?:满分(?:\\d+(?:\\.\\d+)?分)?|加满|计满|得满|分值)${STOP}`),
  },
  {
    limit: 'cap',
    pattern: sticky(`(?:得分)?封顶(?:为|得|计)?${points}|(?:以|得分)?(?<left>${NUMBER})分封顶`),
  },
  {
    limit: 'cap',
    whole: FULL,
    pattern: sticky(
      `(?:最高|最多)(?:得|计)?(?:${ITSELF})?(?:满分|分值)|(?:满分)?封顶|以(?:${ITSELF})?(?:总)?(?:分值|满分)为(?:上)?限`,
    ),
  },
  {
    limit: 'cap',
    whole: FULL,
    pattern: sticky(
      `(?:超过|超出|高于|大于)(?:${ITSELF})?(?:满分|(?:总)?分值|目标值|目标|计划|100%|1)(?:部分|的)*,?(?:均|一律)?(?:不(?:再|另|予|额外|重复)?(?:增加|加|多得)(?:得)?分|(?:按|以|视为|视同|计)(?:100%|满分|(?:${ITSELF})?(?:的)?分值|1(?!\\d))(?:计算得分|计算|计分|计|算)?)`,
    ),
  },
  {
    limit: 'cap',
    pattern: sticky(
      `(?:超过|超出|高于|大于)(?:${ITSELF})?(?:满分|(?:总)?分值|目标值|目标|计划|100%)(?:部分|的)*,?(?:均|一律)?(?:按|以|计)${points}(?:计算|计分|计|算)?`,
    ),
  },
  {
    limit: 'cap',
    pattern: sticky(
      `(?:超过|超出|高于|大于)\\d+(?:\\.\\d+)?分(?:部分|的)*,?(?:均|一律)?(?:按|以|计)${points}(?:计算|计分|计|算)?`,
    ),
  },
  {
    limit: 'cap',
    whole: FULL,
    pattern: sticky(
      '(?:超额完成|多(?:完成|建|办|报|做|建设|举办|开展)|超过部分|超出部分|超额部分)(?:的)?(?:不(?:再|另|予|额外)?加分|不(?:再|另)?(?:增加|计)(?:得)?分)',
    ),
  },
];

/** limit = untilGone | mostLost | mostAdded | cap ; */
export function parseLimit(scanner: Scanner): LimitPhrase | undefined {
  for (const { limit, pattern, whole, gone, isEither } of FORMS) {
    const read = scanner.attempt(() => scanner.read(pattern));
    if (!read) continue;
    const named = read.parts['points'] ?? read.parts['left'];
    const number = named === undefined ? undefined : numberText(named);
    const mark = number === undefined ? (whole ?? shareMark(read.parts)) : { points: number };
    if (mark)
      return { kind: 'limit', limit, mark, ...(gone && { gone }), ...(isEither && { isEither }), span: read.span };
  }
  return undefined;
}
