import { type Decimal, roundHalfUp } from '../../base/decimal';
import { readPrinted } from '../../statements/readPrinted';
import type { ChangeClause, Piece } from '../findChanges';
import { type Known, WITHOUT_STAGE } from '../ledger';
import type { Doubt, Proof, ReadReport, Suspect } from '../proof';
import { STAGES } from '../lexicon';
import type { Coordinates } from '../readLabel';
import type { ReadClause } from '../sentenceReader';
import { asMentioned, inDressOf, sourceOf } from '../mentions';
import { isSlip } from '../slips';
import { suspectFitting } from '../suspectFitting';
import { type Way, wayOf } from '../wayOf';

/** The two amounts that a clause compares, where both are known. */
interface Compared {
  readonly now: Known;
  readonly base: Known;
  readonly difference: Decimal;
  readonly slack: Decimal;
  readonly why: string;
}

export const differenceWrong: Proof = {
  code: 'differenceWrong',
  level: 'error',
  law: '“比…增加（减少）多少”等于两个数之差',
  find: (report) =>
    eachClause(report, ({ clause, from }, compared, paragraph) => {
      if (clause.kind !== 'change' || !clause.amount) return [];
      const says = readPrinted(clause.amount.text);
      if (
        !says ||
        isBaseSaid(clause, says.value, compared) ||
        says.value
          .abs()
          .minus(compared.difference.abs())
          .abs()
          .lte(compared.slack.plus(says.step.div(2)))
      )
        return [];
      const signed = compared.difference.isNegative() ? says.value.abs().negated() : says.value.abs();
      const { now, base } = compared;
      const mends = { now: base.value.plus(signed), base: now.value.minus(signed) };
      return [
        doubt(
          paragraph,
          from,
          clause.amount,
          inDressOf(clause.amount.text, compared.difference.abs()),
          compared,
          mends,
        ),
      ];
    }),
};

/** 「低于预算412.60万元」 says the budget or what it is lower by: the one that the figure is nearer to. */
function isBaseSaid({ direction, amount }: ChangeClause, says: Decimal, { base, difference }: Compared): boolean {
  const ahead = direction && amount && direction.span[1] < amount.span[0] && direction.text !== '节约';
  return ahead === true && says.minus(base.value).abs().lt(says.minus(difference.abs()).abs());
}

export const directionWrong: Proof = {
  code: 'directionWrong',
  level: 'error',
  law: '增加、减少、持平、大于、小于、节约、超支与两个数的大小一致',
  find: (report) =>
    eachClause(report, ({ clause, from }, compared, paragraph) => {
      if (clause.kind === 'completion') return [];
      const flat = compared.difference.abs().lte(compared.slack);
      const words = [clause.direction, ...(clause.kind === 'change' ? [clause.rateDirection, clause.rateName] : [])];
      return words.flatMap((word): Doubt[] => {
        const way = word && wayOf(word.text);
        if (!word || !way) return [];
        const should = flat ? 'flat' : signedWay(compared.difference);
        if (way === should || (way === 'flat' && flat)) return [];
        const told = doubt(paragraph, from, word, opposite(word.text, should), compared);
        // The amount is right: then the two that it is of are.
        const certain = clause.kind === 'change' && isDifference(clause.amount, compared);
        const suspects = (told.suspects ?? []).map((one) => (certain ? { ...one, explained: false } : one));
        return [{ ...told, suspects }];
      });
    }),
};

function isDifference(amount: Piece | undefined, { difference, slack }: Compared): boolean {
  const says = amount && readPrinted(amount.text);
  if (!says || difference.isZero()) return false;
  return says.value
    .abs()
    .minus(difference.abs())
    .abs()
    .lte(slack.plus(says.step.div(2)));
}

function isGrowth(rate: Piece | undefined, { difference, base }: Compared): boolean {
  const says = rate && readPrinted(rate.text);
  if (!says || base.value.isZero() || says.value.isZero()) return false;
  return says.value.abs().minus(difference.div(base.value).abs()).abs().lte(says.step.div(2));
}

function signedWay(difference: Decimal): 'up' | 'down' {
  return difference.isNegative() ? 'down' : 'up';
}

export const rateWrong: Proof = {
  code: 'rateWrong',
  level: 'error',
  law: '增长率、节约率、完成预算的百分比等于两个数之比',
  find: (report) =>
    eachClause(report, ({ clause, from }, compared, paragraph) => {
      const rate = clause.kind === 'comparison' ? undefined : clause.rate;
      const says = rate && readPrinted(rate.text);
      if (!rate || !says) return [];
      // 「比上年减少0.7万元，节约率15%」: what was saved is a share of the budget.
      const saved = clause.kind === 'change' && /^(?:节约|超支)/.test(clause.rateName?.text ?? '');
      if (saved && /^(?:减|下|降|增|上)/.test(clause.direction?.text ?? '') && /年/.test(clause.base)) return [];
      const { now, base, difference } = compared;
      if (base.value.isZero()) return [doubt(paragraph, from, rate, '不计算（基数为 0）', compared)];
      const exact = clause.kind === 'completion' ? now.value.div(base.value) : difference.abs().div(base.value.abs());
      const spread = now.step
        .plus(base.step)
        .div(2)
        .div(base.value.abs())
        .times(clause.kind === 'completion' ? 1 : 2);
      const fits = (one: Decimal, other: Decimal): boolean => {
        if (other.isZero()) return false;
        const share = clause.kind === 'completion' ? one.div(other) : one.minus(other).abs().div(other.abs());
        return says.value.abs().minus(share).abs().lte(says.step.div(2).plus(spread));
      };
      if (fits(now.value, base.value)) return [];
      const mends = {
        now: (value: Decimal) => fits(value, base.value),
        base: (value: Decimal) => fits(now.value, value),
      };
      return [doubt(paragraph, from, rate, inDressOf(rate.text, roundHalfUp(exact, 6)), compared, mends)];
    }),
};

export const sameYearCompared: Proof = {
  code: 'sameYearCompared',
  level: 'error',
  law: '比较的两个数不是同一年的同一个数',
  find: (report) =>
    report.paragraphs.flatMap(({ clauses }, paragraph) =>
      clauses.flatMap(({ clause, subject, base, from }): Doubt[] => {
        const same =
          subject.item !== undefined &&
          subject.item === base.item &&
          subject.stage !== undefined &&
          subject.stage === base.stage &&
          subject.year !== undefined &&
          subject.year === base.year &&
          subject.funds === base.funds;
        const year = /\d{4}年/.exec(clause.base)?.[0];
        if (!same || clause.kind !== 'change' || year === undefined) return [];
        const start = from + clause.span[0] + 1;
        return [
          {
            at: { paragraph, span: [start, start + year.length] },
            says: year,
            should: `${String(subject.year - 1)}年`,
            why: '同一年的同一个数不能相比',
          },
        ];
      }),
    ),
};

function eachClause(
  report: ReadReport,
  judge: (clause: ReadClause, compared: Compared, paragraph: number) => readonly Doubt[],
): readonly Doubt[] {
  return report.paragraphs.flatMap(({ clauses }, paragraph) =>
    clauses.flatMap((clause) => {
      const compared = comparedBy(clause, report);
      return compared ? judge(clause, compared, paragraph) : [];
    }),
  );
}

/** An amount compared with itself is meant to be compared with the year before: told elsewhere, its direction is still to be right. */
function yearMeant(subject: Coordinates, base: Coordinates, words: string): Coordinates {
  const same = subject.stage === base.stage && subject.year === base.year && subject.item === base.item;
  return same && base.year !== undefined && /\d{4}年/.test(words) ? { ...base, year: base.year - 1 } : base;
}

/** 「全年预算较年初预算增加70.60万元，调整幅度5.07%」: nobody is named; of the whole, where its two amounts make that difference. */
function wholeCompared(
  clause: ReadClause['clause'],
  subject: Coordinates,
  base: Coordinates,
  report: ReadReport,
): Compared | undefined {
  if (clause.kind !== 'change' || subject.stage === undefined || base.stage === undefined || base.item !== undefined)
    return undefined;
  if (subject.stage === base.stage && subject.year === base.year) return undefined;
  return ['支出', '收入']
    .flatMap((item) => comparedOf(report, { ...subject, item, known: true }, { ...base, item, known: true }) ?? [])
    .find((compared) => isDifference(clause.amount, compared));
}

/** Scope goes along: what is said of 财政拨款 is not held against the whole. */
function comparedBy({ clause, subject, base: said }: ReadClause, report: ReadReport): Compared | undefined {
  // What is compared with the beginning of the year is a balance, and neither planned nor spent.
  const opening = /^(?:年初|期初|上年末|年初数)的?$/.test(clause.base) && subject.stage === undefined;
  const balances = WITHOUT_STAGE.has(subject.item ?? '') || opening;
  if (subject.item === undefined) return wholeCompared(clause, subject, said, report);
  const base = yearMeant(subject, said, clause.base);
  if (!balances && subject.stage === undefined && base.stage === undefined)
    return ofSomeStage(clause, subject, base, report);
  if (!balances && (subject.stage === undefined || base.stage === undefined)) return undefined;
  if (subject.stage === base.stage && subject.year === base.year) return undefined;
  return comparedOf(report, subject, base);
}

/** 「项目支出较上年减少70.57万元」: nobody says of which stage; of the one whose two years make that figure, or make it but for a slip. */
function ofSomeStage(
  clause: ReadClause['clause'],
  subject: Coordinates,
  base: Coordinates,
  report: ReadReport,
): Compared | undefined {
  if (clause.kind !== 'change' || !subject.known || subject.year === base.year) return undefined;
  const { amount, rate } = clause;
  const staged = STAGES.flatMap(([stage]) => comparedOf(report, { ...subject, stage }, { ...base, stage }) ?? []);
  const meant = staged.find((compared) => isDifference(amount, compared) || (!amount && isGrowth(rate, compared)));
  if (meant || !amount) return meant;
  const slipped = staged.filter(({ difference }) => isSlip(amount.text, inDressOf(amount.text, difference.abs())));
  return slipped.length === 1 ? slipped[0] : undefined;
}

function comparedOf(report: ReadReport, subject: Coordinates, base: Coordinates): Compared | undefined {
  const now = report.ledger.find(subject);
  const other = report.ledger.find(base);
  if (!now || !other) return undefined;
  return {
    now,
    base: other,
    difference: now.value.minus(other.value),
    slack: now.step.plus(other.step).div(2),
    why: `${sourceOf(now, report)}，${sourceOf(other, report)}`,
  };
}

function doubt(
  paragraph: number,
  from: number,
  { text, span }: Piece,
  should: string,
  { now, base, why }: Compared,
  mends?: Readonly<Record<'now' | 'base', Decimal | ((value: Decimal) => boolean)>>,
): Doubt {
  const places = [now.place, base.place].flatMap((place) => (place ? [place] : []));
  return {
    at: { paragraph, span: [from + span[0], from + span[1]] },
    says: text,
    should,
    why,
    ...(places.length > 0 && { places }),
    suspects: (['now', 'base'] as const).flatMap((side): Suspect[] => {
      const { mention } = { now, base }[side];
      const mend = mends?.[side];
      if (!mention) return [];
      if (typeof mend === 'function') return [suspectFitting(mention.at, mention, mend)];
      return [{ at: mention.at, says: mention.text, should: mend ? asMentioned(mention, mend) : '' }];
    }),
  };
}

const OPPOSITES: readonly (readonly [up: string, down: string])[] = [
  ['增加', '减少'],
  ['增长', '下降'],
  ['大于', '小于'],
  ['高于', '低于'],
  ['多于', '少于'],
  ['超支', '节约'],
  ['超支率', '节约率'],
  ['增长率', '下降率'],
  ['增幅', '降幅'],
];

function opposite(word: string, should: Way): string {
  if (should === 'flat') return '持平';
  // 「少支出」
  if (/^[多少](?!于)/.test(word)) return word.replace(/^./, should === 'up' ? '多' : '少');
  const pair = OPPOSITES.find((words) => words.includes(word)) ?? ['增加', '减少'];
  return pair[should === 'up' ? 0 : 1];
}
