import type { Said } from './nearby';
import { ownNoun } from './ownNoun';
import { sameKind } from './sameKind';
import type { TextNumber } from './numbersIn';
import { type Reckoned, difference, growth, quotient, shareOfTwo } from './reckoned';

export interface Kind {
  readonly words: RegExp;
  readonly of: (said: Said, near: readonly Said[]) => readonly Reckoned[];
}

const WAY = '增加|减少|增长|下降|提高|降低|上升|上涨';
const END = '(?:了|额|资金|金额|数|幅度|比例)*(?:为|是|共|约|达|达到|仅|只有)?$';

/** What the words in front of a figure say of how it was reckoned; of what, the figures around it tell. */
export const RECKONED: readonly Kind[] = [
  {
    words: new RegExp(
      `(?:${WAY}|节约|节省|节支|超支|超出|结余|剩余|(?<!上年|上年度|年初)结转(?:下年)?|净追加|净增|净减|尚余|缺口|多|少)${END}`,
    ),
    of: ({ number, words }, near) =>
      number.kind === 'money' || number.kind === 'count'
        ? differences(
            words,
            near.filter((one) => sameKind(one.number, number)),
          )
        : [],
  },
  {
    words: new RegExp(`(?:${WAY}|增幅|降幅|增长率|下降率|调整率|变动率|节约率|追加率)${END}`),
    of: ({ number }, near) =>
      number.kind === 'rate'
        ? [
            ...ofChange(near),
            ...pairs(near).flatMap(([one, other]) => [
              ...growth(one, other),
              ...growth(other, one),
              ...quotient(one, other),
              ...quotient(other, one),
            ]),
          ]
        : [],
  },
  {
    words: new RegExp(`(?:率|进度|满意度|比例|比重|占[^,;。]{0,14}的?|完成[^,;。]{0,12}的|完成计划|完成率)${END}`),
    of: ({ number }, near) =>
      number.kind === 'rate'
        ? [
            ...pairs(near).flatMap(([one, other]) => [...quotient(one, other), ...quotient(other, one)]),
            ...threes(near),
          ]
        : [],
  },
  {
    words:
      /(?:人均|户均|村均|平均|每(?:人|户|个?村|个?社区|公里|平方米|亩|辆|次|批|个))(?![每月年天日])[^,;。\d]{0,8}$/,
    of: ({ number }, near) =>
      number.kind === 'money' || number.kind === 'count'
        ? near.flatMap((one) =>
            near.flatMap((other) =>
              // What it is measured by is not what was paid.
              !/^(?:比|较)/.test(one.words) &&
              other.number.kind === 'count' &&
              other !== one &&
              sameKind(one.number, number)
                ? quotient(one.number, other.number)
                : [],
            ),
          )
        : [],
  },
];

/** Of two; and with what was carried over from the year before, where that is said. */
function differences(words: string, near: readonly Said[]): readonly Reckoned[] {
  // 「村均增加」, 「其中光伏收入增加」 is of each, or of a part; and what is left was not left of last year's spending.
  if (/均|每|其中/.test(words)) return [];
  // 「财政结余」, 「上半年结余」 is what is left of something that the figures before have to name.
  const of = ownNoun(/^(.+?)(?:结余|剩余|尚余|结转)/.exec(words)?.[1] ?? '');
  if (of !== '' && !near.some((one) => one.words.includes(of))) return [];
  const left = /[余约支剩]/.test(words);
  // By how much it fell below the budget is nothing that it was.
  const net = words.includes('净');
  const kept = near.filter(
    (one) => (net || !CHANGED.test(one.words)) && (!left || !/(?:上年|去年)[^,]*支出/.test(one.words)),
  );
  const plain = pairs(kept).map(([one, other]) => difference(one, other));
  const carried = near
    .filter(({ words }) => /(?:上年|年初|期初)结[转余]|自筹|配套|捐赠/.test(words))
    .map(({ number }) => number.value);
  const ways = carried.flatMap((more) =>
    plain.flatMap((one) => [one.value.plus(more), one.value.minus(more).abs()].map((value) => ({ ...one, value }))),
  );
  return [...plain, ...ways];
}

function pairs(near: readonly Said[]): readonly (readonly [TextNumber, TextNumber])[] {
  return near.flatMap(({ number: one }, at) =>
    near
      .slice(at + 1)
      .flatMap(({ number: other }) => (sameKind(one, other) && one.kind !== 'rate' ? [[one, other] as const] : [])),
  );
}

/** (满意 + 基本满意) ÷ 收回, in this order of counts. */
function threes(near: readonly Said[]): readonly Reckoned[] {
  const counts = near
    .filter(({ number, words }) => number.kind === 'count' && /满意|收回|回收|有效|发放|样本|受访/.test(words))
    .map(({ number }) => number);
  return counts.flatMap((one, at) => {
    const next = counts[at + 1];
    return next
      ? counts.filter((whole) => whole !== one && whole !== next).flatMap((whole) => shareOfTwo(one, next, whole))
      : [];
  });
}

/** 「支出1610.80万元，增加88.20万元，增长5.79%」: what it was before is not said, and needs not be. */
function ofChange(near: readonly Said[]): readonly Reckoned[] {
  const [now, change] = near.slice(-2);
  if (!now || !change || !sameKind(now.number, change.number) || !CHANGED.test(change.words)) return [];
  const fell = /减少|下降|降低|节约/.test(change.words);
  const base = {
    ...now.number,
    value: fell ? now.number.value.plus(change.number.value) : now.number.value.minus(change.number.value),
  };
  return quotient(change.number, base).map((way) => ({
    ...way,
    of: [now.number, change.number],
    why: `${change.number.text}，${now.number.text}`,
  }));
}

const CHANGED = new RegExp(`(?:${WAY}|多|少)${END}`);
