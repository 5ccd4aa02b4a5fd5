import { type Decimal, ZERO, decimal, roundHalfUp, sumOf } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import { evened } from '../../statements/readText';
import type { Known } from '../ledger';
import type { Stage } from '../lexicon';
import type { Mention } from '../mention';
import type { TextNumber } from '../numbersIn';
import { type Coordinates, keyOf, readLabel } from '../readLabel';
import type { Doubt, Proof, ReadReport } from '../proof';
import { inDressOf } from '../mentions';
import type { ReadParagraph } from '../readParagraph';
import { sentencesIn } from '../sentences';
import { UNNAMED } from '../spentOfLast';
import { isSlip } from '../slips';
import { suspectFitting } from '../suspectFitting';

/** 「农林水支出149.83万元，占比11.82%」 in a list behind its whole. */
interface ShareList {
  readonly paragraph: number;
  /** The amount that the list is said to be of. */
  readonly whole: Decimal | undefined;
  readonly items: readonly ShareItem[];
  /** Amounts that the paragraph says before it: one of them may be the whole. */
  readonly before: readonly Decimal[];
}

interface ShareItem {
  readonly amount: TextNumber;
  readonly share: TextNumber;
}

/** 「…元居第二位，占12.07%」: where it stands among the others parts nothing. */
const SHARE =
  /^(?:(?:位?居|排名?|排在|位?列)第?[\u4e00-\u9fff]{1,3}(?:位|名)?)?[，,（(]?占(?:比|总[\u4e00-\u9fff]{0,6}|[\u4e00-\u9fff]{0,10})的?(?:为|约)?$/;
const HUNDREDTH = decimal('0.0001');

export const shareWrong: Proof = {
  code: 'shareWrong',
  level: 'error',
  law: '占比等于这一项除以总数；为凑成 100% 调整 0.01 的除外',
  find: (report) => shareLists(report).flatMap(wrongIn),
};

const wrongIn = onceFor((list: ShareList): readonly Doubt[] => {
  const { paragraph, items } = list;
  const whole = wholeOf(list);
  if (!whole || whole.isZero()) return [];
  const hundred = isHundred(items.map(({ share }) => share.value));
  const wrong = items.filter((item) => !isShare(item, whole, hundred));
  const [only] = wrong;
  // The shares make 100% as they stand: then the amount is not what its share says.
  if (only && wrong.length === 1 && hundred && items.length > 2) return [amountWrong(list, only, whole)];
  return wrong.map(({ amount, share }): Doubt => ({
    at: { paragraph, span: share.span },
    says: share.text,
    should: inDressOf(share.text, roundHalfUp(amount.value.div(whole), 4)),
    why: `${amount.text} ÷ 合计 ${roundHalfUp(whole, 2).toString()}万元`,
    suspects: [
      suspectFitting({ paragraph, span: amount.span }, amount, (value) =>
        isShare({ amount: { ...amount, value }, share }, whole, hundred),
      ),
    ],
  }));
});

/** What the items are shares of: what the sentence says, else their sum, else what nearly all of them agree on. */
function wholeOf({ whole, items, before }: ShareList): Decimal | undefined {
  if (items.length < 2) return undefined;
  const sum = sumOf(items.map(({ amount }) => amount.value));
  const hundred = isHundred(items.map(({ share }) => share.value));
  const implied = items.flatMap(({ amount, share }) => (share.value.isZero() ? [] : [amount.value.div(share.value)]));
  const named = items.length > 2 ? before : [];
  const candidates = [...(whole ? [whole] : []), sum, ...named, ...(items.length > 2 ? implied : [])];
  const right = (candidate: Decimal): number =>
    candidate.isZero() ? 0 : items.filter((item) => isShare(item, candidate, hundred)).length;
  // Where a whole that is said gives fewer of the shares than their sum does, it is the one that is wrong.
  const exact = (candidate: Decimal): number => items.filter((item) => isShare(item, candidate, false)).length;
  const likely = candidates.filter((candidate) => right(candidate) >= Math.max(1, items.length - 1));
  const best = Math.max(...likely.map(exact));
  const found = likely.find((candidate) => exact(candidate) === best);
  return found ?? (nearlyWhole(items) && right(sum) > 0 ? sum : undefined);
}

function isShare({ amount, share }: ShareItem, whole: Decimal, hundred: boolean): boolean {
  const slack = share.step
    .div(2)
    .plus(hundred ? HUNDREDTH : ZERO)
    .plus(amount.step.div(whole));
  return share.value.minus(amount.value.div(whole)).abs().lte(slack);
}

function amountWrong(
  { paragraph, items, whole: named }: ShareList,
  { amount, share }: ShareItem,
  whole: Decimal,
): Doubt {
  const others = sumOf(items.map((one) => (one.amount === amount ? ZERO : one.amount.value)));
  const should = named?.equals(whole) === true ? whole.minus(others) : whole.times(share.value);
  return {
    at: { paragraph, span: amount.span },
    says: amount.text,
    should: inDressOf(amount.text, should),
    why: `${share.text} 与其余各项的占比加起来是 100%，合计约 ${roundHalfUp(whole, 2).toString()}万元`,
  };
}

/** 「授予中小企业合同金额36.40万元，占政府采购支出总额的100.00%」: of an amount that the paragraph names. */
export const shareOfNamed: Proof = {
  code: 'shareWrong',
  level: 'error',
  law: '占某个总数的百分比等于两个数之比',
  find: (report) =>
    report.paragraphs.flatMap(({ mentions, numbers }, paragraph) => {
      const text = report.text.paragraphs[paragraph];
      if (!text || text.table !== undefined) return [];
      return numbers.flatMap((share, index): Doubt[] => {
        const amount = numbers[index - 1];
        const base =
          amount && /^[，,]?占([\u4e00-\u9fff“”]{3,14})的$/.exec(text.text.slice(amount.span[1], share.span[0]))?.[1];
        if (share.kind !== 'rate' || amount?.kind !== 'money' || base === undefined) return [];
        // 「占实际采购额的」 is of what was bought.
        if (/采购|合同/.test(base)) return [];
        const named = wholeNamed(readLabel(base, report.context));
        const { item, known } = named;
        const own = mentions.find(({ at }) => at.span[0] === amount.span[0]);
        const wholes = mentions.filter(
          ({ of, kind, at }) =>
            kind === 'money' && of.item === item && at.span[0] < amount.span[0] && !contrary(of.stage, named.stage),
        );
        const sameStage = wholes.filter(({ of }) => of.stage === own?.of.stage);
        const fits = ({ value, step }: Pick<Mention, 'value' | 'step'>): boolean =>
          !value.isZero() &&
          share.value
            .minus(amount.value.div(value))
            .abs()
            .lte(share.step.plus(amount.step.plus(step).div(value)).plus(HUNDREDTH.times(2)).div(2));
        // Budget, adjusted budget and what was spent go by one name: any of them may be meant.
        const meant = sameStage.length > 0 ? sameStage : wholes;
        const elsewhere = wholes.length === 0 ? saidElsewhere(named, own, report) : [];
        const [whole, ...others] =
          elsewhere.length > 0 ? elsewhere : [...meant].sort((one, other) => order(one) - order(other));
        if (!known || !whole || whole.value.isZero() || [...wholes, ...elsewhere].some(fits)) return [];
        // 「公用经费97.58万元，占年初预算的98.05%」: of its own 年初预算.
        const ofItself = own && readLabel(base, report.context).item === undefined ? ownPlan(own, named, report) : [];
        if (ofItself.some(fits)) return [];
        const exact = amount.value.div(whole.value);
        const should = inDressOf(share.text, roundHalfUp(exact, 4));
        // Where several may be meant, a slip of hand must say that one is.
        const mended = suspectFitting({ paragraph, span: amount.span }, amount, (value) =>
          share.value.minus(value.div(whole.value)).abs().lte(share.step),
        );
        if (others.length > 0 && !isSlip(share.text, should) && mended.should === '') return [];
        return [
          {
            at: { paragraph, span: share.span },
            says: share.text,
            should,
            why: `${amount.text} ÷ ${whole.text}`,
            suspects: [mended, { at: whole.at, says: whole.text, should: '' }],
          },
        ];
      });
    }),
};

/** 「占全年预算的」 is of no amount that was spent, nor of 「全年支出」, which does not say that it is a budget. */
function contrary(whole: Stage | undefined, named: Stage | undefined): boolean {
  if (named === undefined) return false;
  return named === 'final' ? whole === 'budget' || whole === 'adjusted' : whole === 'final' || whole === undefined;
}

/** 「占全年支出的」, 「占年初预算的」 name the side only by what happened. */
function wholeNamed(of: Coordinates): Coordinates {
  return of.item === undefined && of.stage !== undefined ? { ...of, item: '支出', known: true } : of;
}

function ownPlan({ of, kind }: Mention, { stage }: Coordinates, { ledger }: ReadReport): readonly Known[] {
  const known = ledger.find({ ...of, stage }, kind);
  return known ? [known] : [];
}

/** What other paragraphs say of it, what was spent first; not the amount itself, which may go by that name: 「支出259.75万元，占全部支出的」. */
function saidElsewhere(
  { item, stage }: Coordinates,
  own: Mention | undefined,
  { ledger, context }: ReadReport,
): readonly Mention[] {
  const names = item === '支出' ? ['支出', UNNAMED] : [];
  const stages = stage === undefined ? (['final', 'adjusted', 'budget'] as const) : [stage];
  const found = stages.map((one) =>
    names
      .flatMap((name) => {
        const of = { item: name, known: true, stage: one, year: context.year, funds: undefined };
        const group = (ledger.groups.get(keyOf(of, 'money')) ?? []).filter((mention) => mention !== own);
        const [first] = group;
        return first && group.every(({ value }) => value.equals(first.value)) ? [first] : [];
      })
      .slice(0, 1),
  );
  // Where nobody says what was spent, it is not measured by what was planned.
  return found[0]?.length === 0 ? [] : found.flat();
}

/** What was spent before what was planned. */
function order({ of: { stage } }: Mention): number {
  return stage === 'final' ? 0 : 1;
}

export const sharesDiffer: Proof = {
  code: 'sharesDiffer',
  level: 'notice',
  law: '一串占比加起来是 100%',
  find: (report) =>
    shareLists(report).flatMap((list): Doubt[] => {
      const { paragraph, items } = list;
      const sum = sumOf(items.map(({ share }) => share.value));
      const last = items.at(-1);
      const slack = HUNDREDTH.div(2).times(items.length);
      // Where one of them is wrong, their sum tells nothing more.
      if (!last || items.length < 3 || wrongIn(list).length > 0 || sum.minus(1).abs().lte(slack) || !nearlyWhole(items))
        return [];
      if (REST.test(evened(report.paragraphs[paragraph]?.text.slice(last.share.span[1]) ?? ''))) return [];
      return [
        {
          at: { paragraph, span: [items[0]?.share.span[0] ?? 0, last.share.span[1]] },
          says: `${sum.times(100).toString()}%`,
          should: '100%',
          why: '各项占比之和',
        },
      ];
    }),
};

/** 「…，占17.84%；其余为…合计463.64万元」: something of the list goes on without its share. */
const REST =
  /^[^。]*[,;、。](?:其[余他它]|剩余|余下|另外?|此外|还有)|^[^。]*等|^[^。]*;[^;。]*\d (?:万|亿|千)?元(?![^;。]*%)/;

/** A list that is the whole, told by its shares themselves: a list of the three largest is not. */
function nearlyWhole(items: ShareList['items']): boolean {
  const sum = sumOf(items.map(({ share }) => share.value));
  return sum.minus(1).abs().lt('0.2');
}

function isHundred(shares: readonly Decimal[]): boolean {
  return sumOf(shares).equals(1);
}

function shareLists({ paragraphs }: ReadReport): readonly ShareList[] {
  return paragraphs.flatMap(listsIn);
}

const listsIn = onceFor(({ at: paragraph, text, numbers, lists }: ReadParagraph): readonly ShareList[] =>
  sentencesIn(text).flatMap(([from, to]): ShareList[] => {
    const inside = numbers.filter(({ span }) => span[0] >= from && span[1] <= to);
    const items = inside.flatMap((share, index) => {
      const amount = inside[index - 1];
      const between = amount ? text.slice(amount.span[1], share.span[0]) : '';
      // 「农林水支出489.00万元（26.82%），…」: a percentage that fills its bracket.
      const bracketed = /^[（(]$/.test(between) && /^[）)]/.test(text.slice(share.span[1]));
      return share.kind === 'rate' && amount?.kind === 'money' && (bracketed || SHARE.test(between))
        ? [{ amount, share, bracketed, base: baseOf(between) }]
        : [];
    });
    // 「占全年支出的57.91%」 and 「占基本支出的85.13%」 are of two wholes: a base that is named makes a list of its own.
    // 「占全年支出的57.91%」 and 「占基本支出的85.13%」 are of two wholes.
    const bases = [...new Set(items.map(({ base }) => base))];
    // 「占全年支出的18.00%；…占46.00%；…占74.00%」: who names none after one is named may mean it still; their own figures tell.
    const [named = '', unnamed] = bases;
    const follow = bases.length === 2 && unnamed === '' && named !== '' && items.length > 2;
    const still = follow && !/其中/.test(text.slice(items[0]?.amount.span[0], items.at(-1)?.share.span[0]));
    return (still ? [named] : bases).flatMap((base) => {
      const own = items.filter((one) => still || one.base === base);
      if (own.length < (own.some(({ bracketed }) => bracketed) ? 3 : 1)) return [];
      const whole = lists.find(({ parts }) => parts[0]?.at.span[0] === own[0]?.amount.span[0])?.whole.value;
      const first = own[0]?.amount.span[0] ?? 0;
      // 「占基本支出1388.42万元的78.25%；…，占13.27%」: what the share before was measured by.
      const stated = inside.find(
        (one, at) =>
          one.kind === 'money' &&
          inside[at + 1]?.kind === 'rate' &&
          text.slice(one.span[1], inside[at + 1]?.span[0]) === '的' &&
          /占[^，。；,;]{2,12}$/.test(text.slice(0, one.span[0])),
      );
      const before = numbers.filter(({ kind, span }) => kind === 'money' && span[0] < first).map(({ value }) => value);
      return [{ paragraph, items: own, whole: whole ?? stated?.value, before }];
    });
  }),
);

/** What the share is said to be of; 「占比」 and 「占总支出的」 behind one another say it of one whole. */
function baseOf(between: string): string {
  const named = /占([\u4e00-\u9fff]{2,10})的(?:为|约)?$/.exec(between)?.[1] ?? '';
  return /^(?:总|全部|合计|比)/.test(named) ? '' : named;
}
