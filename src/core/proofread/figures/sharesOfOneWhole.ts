import { type Decimal, roundHalfUp, sumOf } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { sameKind } from '../sameKind';
import { suspectFitting } from '../suspectFitting';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

interface Pair {
  readonly part: Figure;
  readonly share: Figure;
}

/** 「拨款2268.58万元，占97.95%；其他收入47.50万元，占2.05%」, of an amount that the paragraph says before. */
export const sharesOfOneWhole: FigureLaw = {
  code: 'shareWrong',
  level: 'error',
  law: '各项的占比都是除以同一个总数得来的',
  relationsIn: (figures) => {
    const all = figures.flatMap((share, at): readonly Pair[] => {
      const part = figures
        .slice(0, at)
        .filter(({ depth }) => depth === share.depth)
        .at(-1);
      const paired = share.role === 'rate' && /^占(?:比|总[^,;。]{1,4}|[^,;。]{0,8}的)?(?:为)?$/.test(share.words);
      if (!part || !paired || part.role !== 'amount' || part.sentence !== share.sentence) return [];
      return SAYS_MORE.test(part.sentence.between(part.number, share.number)) ? [] : [{ part, share }];
    });
    // 「占90.57%，其中小微…，占中小企业合同的68.47%」 are of two wholes.
    const bases = all.reduce<readonly string[]>((before, pair, at) => {
      const goesOn = pair.share.words === '占' && isBeside(all[at - 1], pair);
      return [...before, (goesOn ? before.at(-1) : undefined) ?? baseOf(pair)];
    }, []);
    return [...new Set(bases)].flatMap((base) =>
      relationsOf(
        all.filter((_, at) => bases[at] === base),
        figures,
      ),
    );
  },
};

/** 「服务20.48万元，全部授予中小企业，占100%」: a clause of its own says whose share it is. */
const SAYS_MORE = /[\u4e00-\u9fff]{2,}[,;]占/;

/** 「甲经费1128.69万元，占基本支出的87.69%；乙经费158.43万元，占12.31%」: the second is of what the first is of. */
function isBeside(one: Pair | undefined, other: Pair): boolean {
  if (one?.share.sentence !== other.part.sentence || one.part.depth !== other.part.depth) return false;
  return !/其中|包括|包含/.test(one.share.sentence.between(one.share.number, other.part.number));
}

/** What a share is said to be of: 「占比」 and 「占总支出的」 say it of one whole. */
function baseOf({ share }: Pair): string {
  const named = /^占([\u4e00-\u9fff]{2,8})的(?:为)?$/.exec(share.words)?.[1] ?? '';
  return /^(?:总|全部|全年|合计)/.test(named) ? '' : named;
}

function relationsOf(pairs: readonly Pair[], figures: readonly Figure[]): readonly Relation[] {
  const [first] = pairs;
  if (!first || pairs.length < 2 || !pairs.every(({ part }) => sameKind(part.number, first.part.number))) return [];
  const parts = new Set(pairs.map(({ part }) => part));
  const wholes = figures.filter(
    (one) =>
      one.role === 'amount' &&
      !parts.has(one) &&
      sameKind(one.number, first.part.number) &&
      one.at.span[0] < first.part.at.span[0],
  );
  const shares = sumOf(pairs.map(({ share }) => share.number.value))
    .minus(1)
    .abs();
  const together = sumOf(pairs.map(({ part }) => part.number.value));
  // Shares of about a hundred are of all that is listed.
  const sum = {
    ...first.part,
    number: { ...first.part.number, value: together, text: `各项之和${together.toString()}` },
  };
  if (shares.lt('0.15')) wholes.push(sum);
  const counted = wholes.map((whole) => ({ whole, right: pairs.filter((pair) => isShare(pair, whole)) }));
  const best = counted.reduce<(typeof counted)[number] | undefined>(
    // The nearest before them, where another explains as many.
    (most, one) => (!most || one.right.length >= most.right.length ? one : most),
    undefined,
  );
  // Most of them say which whole is meant.
  if (!best || best.right.length === 0 || best.right.length * 2 < pairs.length) return [];
  const whole100 = sumOf(pairs.map(({ share }) => share.number.value))
    .minus(1)
    .abs()
    .lte('0.0002');
  return pairs.map((pair) => relationOf(pair, best.whole, whole100 ? pairs : undefined));
}

/** The last digit of one share may be lifted, so that all make a hundred. */
function isShare({ part, share }: Pair, whole: Figure, value: Decimal = part.number.value): boolean {
  if (whole.number.value.isZero()) return false;
  const spread = part.number.step.plus(whole.number.step).div(whole.number.value.abs());
  return value.div(whole.number.value).minus(share.number.value).abs().lte(share.number.step.times('1.5').plus(spread));
}

function relationOf(pair: Pair, whole: Figure, all: readonly Pair[] | undefined): Relation {
  const { part, share } = pair;
  const figures = [share, part];
  if (isShare(pair, whole)) return { figures };
  const others = all && sumOf(all.filter((one) => one !== pair).map((one) => one.part.number.value));
  const rest = others && whole.number.value.minus(others);
  const fitsRest = rest !== undefined && isShare(pair, whole, rest);
  return {
    figures,
    doubt: {
      at: share.at,
      says: share.number.text,
      should: inDressOf(share.number.text, roundHalfUp(part.number.value.div(whole.number.value), 6)),
      why: `${part.number.text} ÷ ${whole.number.text}`,
      suspects: [
        fitsRest
          ? { at: part.at, says: part.number.text, should: inDressOf(part.number.text, rest), explained: true }
          : suspectFitting(part.at, part.number, (value) => isShare(pair, whole, value)),
      ],
    },
  };
}
