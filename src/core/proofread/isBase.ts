import type { NumberedSentence } from './nearby';
import { DOWN_WORDS, UP_WORDS } from '../statements/lexicon';
import type { TextNumber } from './numbersIn';

/** 「比预算减少1.5万元」 says by how much, and not with what. */
const CHANGED = new RegExp(
  `(?:${UP_WORDS}|${DOWN_WORDS}|节约|节省|超支|结余|节支|扩大|缩小|压减|缩减|提升|净增|净减|多|少)(?:了|额)?(?:为)?$`,
);

/** 「较上年增加的6项」 counts those that moved so. */
const OF_MOVED = new RegExp(`(?:${UP_WORDS}|${DOWN_WORDS}|持平|不变)的(?:有|共)?$`);

/** 「收入比年初预算10486万元增加…」; 「经比较2020年度支出41万元」 compares what follows. */
const BASED = /(?:比|(?<!比)较)(?:上年|去年|年初|20\d{2}年|预算|计划|目标)[^,;。\d]{0,8}$/;

/** What another figure is compared with is compared with nothing itself; 「与」 alone may join two. */
export function isBase(sentence: NumberedSentence, number: TextNumber): boolean {
  const words = sentence.words(number);
  // 「为预算9.80万元的86.43%」
  if (/^(?:为|占|达到?|完成|相当于)/.test(words) && /^的[\d.]+%/.test(sentence.after(number))) return true;
  if (CHANGED.test(words) || (number.kind === 'count' && OF_MOVED.test(words))) return false;
  return (
    /^(?:比(?!较)|较(?!满意|好|差))/.test(words) ||
    BASED.test(words) ||
    (/(?:^|.)(?:与|同|和)(?:上年|去年|年初|20\d{2}年|预算|计划)[^,;。\d]{0,8}$|^(?:与|同|和)/.test(words) &&
      /^(?:相比|比较|比)/.test(sentence.after(number)))
  );
}
