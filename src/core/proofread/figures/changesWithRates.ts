import { roundHalfUp } from '../../base/decimal';
import { DOWN_WORDS, UP_WORDS } from '../../statements/lexicon';
import { inDressOf } from '../mentions';
import { ownNoun } from '../ownNoun';
import { fits } from '../reckoned';
import { sameKind } from '../sameKind';
import { suspectFitting } from '../suspectFitting';
import { type Way, wayOf } from '../wayOf';
import { isShareOf, judgeChange, reckoned } from './changeAndRate';
import { withoutAnnouncement } from './comparedItems';
import { isInTurn } from './comparedInTurn';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

const WAYS = `${UP_WORDS}|${DOWN_WORDS}|节约|节省|超支|节支`;
/** What the change is compared with may be named; its amount is not said. */
const BY = new RegExp(
  `^(.*?)(?:(?:同比|环比)|(?:比|较|与)(?:[^,;。\\d]|20\\d{2}年){0,12}?(?:相比|比较)?,?)?(${WAYS})(?:了|额)?(?:为)?$`,
);
const RATE = new RegExp(`^[,(](?:同比|环比)?(?:(${WAYS})(?:了|幅度为|率为|率|为)?|(增幅|降幅)(?:为)?)$`);

/** 「接待费2.87万元，比上年减少0.44万元，下降13.29%」: what it was before needs not be said, the three tell it. */
export const changesWithRates: FigureLaw = {
  code: 'rateWrong',
  level: 'error',
  law: '增减额与增减率合起来，说的是同一个基数、同一个方向',
  relationsIn: (figures) =>
    figures.flatMap((rate, at): readonly Relation[] => {
      const change = figures[at - 1];
      const said = change?.sentence === rate.sentence && rate.role === 'rate' ? saidBy(change, rate) : undefined;
      if (!change || !said) return [];
      const now = nowOf(figures.slice(0, at - 1), change, said);
      if (said.way !== said.rateWay) return [turned(now, change, rate, said)];
      if (isInTurn(figures, change)) return [];
      const near = figures.filter(
        ({ role, number }) => role !== 'rate' && role !== 'change' && sameKind(number, change.number),
      );
      // Whatever it was before, or is now, somewhere near.
      const base = baseNamed(near, change, figures[at - 2]) ?? (now && isBefore(now, change) ? now : undefined);
      if (base)
        return isShareOf(change, base, rate) ? [{ figures: [base, change, rate] }] : [ofBase(base, change, rate)];
      const known = near.find(
        (one) =>
          (one !== now && isShareOf(change, one, rate)) ||
          reckoned(one, change, said.way).some((way) => fits(rate.number, way)),
      );
      if (known) return [{ figures: [known, change, rate] }];
      return now ? judgeChange(now, change, rate, said.way) : [];
    }),
};

/** The words of a change and of its rate, and which way each points. */
interface SaidChange {
  /** Whose change it is, where its words say so. */
  readonly noun: string;
  readonly word: string;
  readonly way: Way;
  readonly rateWord: string;
  readonly rateWay: Way;
}

function saidBy(change: Figure, rate: Figure): SaidChange | undefined {
  const by = BY.exec(change.words);
  const told = RATE.exec(change.sentence.between(change.number, rate.number));
  const [word = '', rateWord = ''] = [by?.[2], told?.[1] ?? told?.[2]];
  const [way, rateWay] = [wayOf(word), wayOf(rateWord)];
  // What was saved is a share of the budget, whatever the year before was.
  const ofPlan = /^(?:节|超支)/.test(rateWord) && !/^(?:节|超支)/.test(word) && !change.words.includes('预算');
  return by && way && rateWay && !ofPlan
    ? { noun: ownNoun(withoutAnnouncement(by[1] ?? '')), word, way, rateWord, rateWay }
    : undefined;
}

/** The amount right before the change; 「支出120万元，其中培训费增加2万元」 is of something else. */
function nowOf(before: readonly Figure[], change: Figure, { noun }: SaidChange): Figure | undefined {
  const now = before.at(-1);
  if (!now || now.sentence !== change.sentence || now.segment !== change.segment) return undefined;
  if ((now.role !== 'amount' && now.role !== 'each') || !sameKind(now.number, change.number)) return undefined;
  // Behind a bracket the sentence goes on with what stood before it.
  if (/\)/.test(now.sentence.between(now.number, change.number))) return undefined;
  return noun === '' || shares(noun, now.words) ? now : undefined;
}

/** 「2021年比2020年减少77.89万元，下降5.06%」: the base is the only figure that goes by its name, or the base right before. */
function baseNamed(near: readonly Figure[], change: Figure, beside: Figure | undefined): Figure | undefined {
  const before = near.filter(({ at }) => at.span[0] < change.at.span[0]);
  const last = before.at(-1);
  if (last?.role === 'base' && last === beside) return last;
  const name = /(?:比|较)(上年|去年|20\d{2}年|年初)[^,;。\d]{0,4}(?:增|减|下|上|提|降)/.exec(change.words)?.[1];
  const named = name === undefined ? [] : before.filter(({ words }) => called(name).test(words));
  return named.length === 1 ? named[0] : undefined;
}

/** 「2023年支出1200.67万元，本年增加72.08万元」: the change says of which year it is, and the amount is of the one before. */
function isBefore(now: Figure, change: Figure): boolean {
  const [then, since] = [now.words, change.words].map((words) => /上年|去年|20\d{2}(?=年)/.exec(words)?.[0]);
  if (then === undefined) return false;
  if (since === undefined) return /^(?:本年|今年|当年|本年度)/.test(change.words);
  return /^20/.test(since) && (/^20/.test(then) ? Number(then) < Number(since) : true);
}

function called(name: string): RegExp {
  return new RegExp(`^(?:其中)?${name}(?:度|底|末)?(?:实际|全年)?(?:支出|收入|决算|预算|执行)?(?:数)?(?:为)?$`);
}

function ofBase(base: Figure, change: Figure, rate: Figure): Relation {
  const mends = (one: Figure) =>
    suspectFitting(one.at, one.number, (value) => {
      const mended = { ...one, number: { ...one.number, value } };
      return value.gt(0) && isShareOf(one === change ? mended : change, one === base ? mended : base, rate);
    });
  return {
    figures: [base, change, rate],
    doubt: {
      at: rate.at,
      says: rate.number.text,
      should: inDressOf(rate.number.text, roundHalfUp(change.number.value.div(base.number.value), 6)),
      why: `${change.number.text} ÷ ${base.number.text}`,
      suspects: [mends(change), mends(base)],
    },
  };
}

/** Two signs that follow one another in both. */
function shares(one: string, other: string): boolean {
  return Array.from(one).some((sign, at) => at > 0 && other.includes(`${one[at - 1] ?? ''}${sign}`));
}

/** 「增加0.44万元，下降13.29%」. */
function turned(now: Figure | undefined, change: Figure, rate: Figure, said: SaidChange): Relation {
  const { word, way, rateWord, rateWay } = said;
  const start = change.at.span[0] - (change.words.length - change.words.lastIndexOf(word));
  const rateStart = change.number.span[1] + change.sentence.between(change.number, rate.number).lastIndexOf(rateWord);
  const { paragraph } = change.at;
  const [one, other] = [
    { at: { paragraph, span: [start, start + word.length] as const }, says: word, should: opposite(word, rateWay) },
    {
      at: { paragraph, span: [rateStart, rateStart + rateWord.length] as const },
      says: rateWord,
      should: opposite(rateWord, way),
    },
  ];
  const why = `${word}${change.number.text}，${rateWord}${rate.number.text}`;
  const fitting = ([way, rateWay] as const).filter(
    (each) => now && reckoned(now, change, each).some((one_) => fits(rate.number, one_)),
  );
  const [right] = fitting.length === 1 ? fitting : [];
  const [wrong, rest] = right === way ? [other, one] : [one, other];
  return {
    figures: [change, rate],
    doubt: { ...wrong, why, ...(right === undefined && { suspects: [rest] }) },
  };
}

function opposite(word: string, way: Way): string {
  if (/率$|幅$/.test(word)) return way === 'up' ? '增幅' : '降幅';
  const ofRate = /^(?:增长|下降)$/.test(word);
  if (way === 'up') return ofRate ? '增长' : '增加';
  return ofRate ? '下降' : '减少';
}
