import { type Decimal, decimal, sumOf } from '../../base/decimal';
import { FULL, type Mark, NOTHING, type PlainRule } from '../../rules/rule';
import type { Build, Built } from '../criterion';
import type { Outcome } from '../phrase';
import { fail } from '../criterionProblem';
import type { Span } from '../span';
import type { NamedStatement } from '../criterionStatement';
import { levelsSummed } from './levelsSummed';
import { sameThing } from '../sameThing';
import { startsCase } from '../readableWords';
import { itemsOf } from './countRule';
import { isNothing } from '../../rules/mark';
import { fitting, limitsIn, remaining, sameMark, valueOf } from './marks';

/** Words with marks: items whose marks add up to the full mark, or levels of which one is chosen. */
export function buildNamedRule(build: Build, named: readonly NamedStatement[]): Built {
  const otherwise = build.statements.find((one) => one.kind === 'otherwise');
  const [first] = named;
  if (!first) throw new Error('A named rule needs a name');
  if (otherwise?.outcome.kind === 'judge') {
    const { outcome, span } = otherwise;
    if (named.some((one) => one.outcome.kind === 'lose')) fail('markNotUnderstood', span);
    return judgedLevels(build, [...named, { ...first, name: '其他', outcome, span }]);
  }
  if (named.some(({ outcome }) => outcome.kind === 'judge')) return judgedLevels(build, named);
  const entries = named.map(({ name, outcome, span }) => ({
    name,
    mark: markOf(outcome, build, span),
    span,
    lost: outcome.kind === 'lose',
  }));
  if (otherwise && isOfItems(entries, otherwise.outcome, build)) return ownItems(entries);
  if (otherwise) {
    if (named.length !== 1 && entries.some(({ lost }) => lost)) fail('markNotUnderstood', otherwise.span);
    entries.push({
      name: '其他',
      mark: markOf(otherwise.outcome, build, otherwise.span),
      span: otherwise.span,
      lost: false,
    });
    return levels(entries, build);
  }
  const lost = entries.filter((one) => one.lost);
  // 「一个月未完成扣0.5分，扣完为止」 is taken off more than once.
  const [limit] = limitsIn(build.statements, 'floor');
  if (lost.length > 0 && entries.length > 1 && limit) fail('limitWithoutSteps', limit.span);
  if (lost.length > 0) return lossLevels(entries, lost.length, build);
  const total = sumOf(entries.map(({ mark }) => valueOf(mark, build.fullMark)));
  const best = entries.reduce(
    (most, { mark }) => (valueOf(mark, build.fullMark).gt(most) ? valueOf(mark, build.fullMark) : most),
    decimal('0'),
  );
  const anyZero = entries.some(({ mark }) => valueOf(mark, build.fullMark).isZero());
  // A single mark, or marks that add up and none of which is everything or nothing, are items.
  if (total.eq(build.fullMark) && !anyZero && (best.lt(build.fullMark) || entries.length === 1) && entries.length > 1) {
    if (itemsOf(build).length > 0)
      fail('marksDoNotAdd', itemSpan(build), { full: build.fullMark, sum: total.toFixed() });
    return ownItems(entries);
  }
  if (best.eq(build.fullMark) && entries.length > 1) return levels(entries, build);
  if (entries.length === 1) return single(first, build);
  const summed = levelsSummed(entries, build);
  if (summed) return summed;
  return fail('marksDoNotAdd', first.span, { full: build.fullMark, sum: total.toFixed() });
}

/** 「内容完整得2分，时间及时得3分，否则相应不得分」: what is not met brings nothing, as with any item. */
function isOfItems(entries: readonly Entry[], otherwise: Outcome, { fullMark }: Build): boolean {
  const total = sumOf(entries.map(({ mark }) => valueOf(mark, fullMark)));
  return (
    entries.length > 1 &&
    total.eq(fullMark) &&
    entries.every(({ mark, lost }) => !lost && !valueOf(mark, fullMark).isZero()) &&
    otherwise.kind === 'gain' &&
    isNothing(otherwise.mark)
  );
}

function ownItems(entries: readonly Entry[]): Built {
  return {
    rule: { kind: 'checklist', marks: { kind: 'own', each: entries.map(({ mark }) => mark) } },
    valueKind: 'amount',
    itemCount: entries.length,
    items: entries.map(({ name }) => name),
  };
}

function itemSpan({ statements }: Build): Span {
  return statements.find((one) => one.kind === 'item')?.span ?? [0, 0];
}

/** One statement alone: 「全部符合得满分」 says nothing about the rest, so a person decides the rest. */
function single({ name, outcome, span, veto }: NamedStatement, build: Build): Built {
  const mark = markOf(outcome, build, span);
  if (veto || valueOf(mark, build.fullMark).isZero()) return fail('onlyVeto', span, { words: name });
  // 「财政所为独立预算单位（2分）」: a mark in brackets is that of an item.
  if (outcome.kind === 'gain' && !outcome.verb && !outcome.noLoss && mark === FULL)
    return ownItems([{ name, mark, span, lost: false }]);
  return fail('restNotSaid', span, { words: name });
}

function markOf(outcome: Outcome, build: Build, span: Span): Mark {
  switch (outcome.kind) {
    case 'gain':
      if (outcome.stated !== undefined && !decimal(outcome.stated).eq(build.fullMark))
        fail('markDiffersFromFull', span, { full: build.fullMark, mark: outcome.stated });
      return fitting(outcome.mark, build, span);
    case 'lose':
      return remaining(outcome.mark, build, span);
    default:
      return fail('markNotUnderstood', span);
  }
}

interface Entry {
  readonly name: string;
  readonly mark: Mark;
  readonly span: Span;
  readonly lost: boolean;
}

/** 「本项2023年度暂不计分」: said of the indicator or of the time, and no level that anything can have. */
const SUSPENDS = /^(?:本|该|此)(?:项|指标|条)|(?<!短)暂$|[缓尚待]$|^(?:20\d{2}年度?|本年度?|今年)$/;

/** Levels differ in their marks and go one way, best to worst or worst to best. */
function levels(entries: readonly Entry[], build: Build): Built {
  const suspended = entries.find(({ name }) => SUSPENDS.test(name));
  if (suspended) fail('unknownWords', suspended.span, { words: suspended.name });
  const values = entries.map(({ mark }) => valueOf(mark, build.fullMark));
  const inOrder = bestFirst(entries, values, build);
  if (inOrder) return levels(inOrder, build);
  const falls = values.every((value, index) => index === 0 || value.lt(values[index - 1] ?? value));
  const rises = values.every((value, index) => index === 0 || value.gt(values[index - 1] ?? value));
  const [first] = entries;
  if (!falls && !rises) return fail('levelsUnordered', first?.span ?? [0, 0]);
  const twice = entries.find(
    ({ name }, index) => entries.findIndex((one) => one.name.toLowerCase() === name.toLowerCase()) < index,
  );
  if (twice) fail('saidTwice', twice.span);
  const best = falls ? values[0] : values.at(-1);
  if (!entries.every(({ lost }) => lost) && best && !best.eq(build.fullMark))
    build.warn({
      code: 'markDiffersFromFull',
      span: first?.span ?? [0, 0],
      details: { full: build.fullMark, mark: best.toFixed() },
    });
  const ordered = (falls ? entries : [...entries].reverse()).map(({ name, mark }) => ({ name, mark }));
  return { rule: { kind: 'levelChoice', levels: ordered }, valueKind: 'amount' };
}

/** 「开展但未按时报送」: less than all; 「聘请第三方监控」 may be something on top. */
const LESS = /[不未没无欠缺少漏迟逾延]|但|[仅只]|部分|基本|一般|较/;

/** 「报送报告的得3分，未开展的不得分，报送不及时的扣1分」: all, nothing, and what lies between them, in any order. */
function bestFirst(entries: readonly Entry[], values: readonly Decimal[], build: Build): readonly Entry[] | undefined {
  const at = (is: (value: Decimal) => boolean): readonly Entry[] =>
    entries.filter((_, index) => is(values[index] ?? decimal(0)));
  const [[all, all2], [nothing, nothing2]] = [at((value) => value.eq(build.fullMark)), at((value) => value.isZero())];
  const [part, more] = at((value) => value.gt(0) && value.lt(build.fullMark));
  if (!all || all2 || !nothing || nothing2 || !part || more || all.lost) return undefined;
  const ordered = [all, part, nothing];
  if (
    ordered.every((one, index) => one === entries[index]) ||
    [...ordered].reverse().every((one, index) => one === entries[index])
  )
    return undefined;
  const isLess = LESS.test(part.name) && (sameThing(part.name, nothing.name) || sameThing(part.name, all.name));
  return (part.lost || isLess) && startsCase(nothing.name) ? ordered : undefined;
}

/** 「严重扣100%，中等扣60%，轻微扣30%」: what is none of them loses nothing. */
function lossLevels(entries: readonly Entry[], lost: number, build: Build): Built {
  // 「第一次扣1分，第二次扣2分」: the second besides the first, or instead of it?
  const again = entries.filter(({ name }) => /^第[一二三四五\d][次回起]/.test(name));
  if (again.length > 1) fail('severalCounts', again[0]?.span ?? [0, 0]);
  if (lost < entries.length) {
    const values = entries.map(({ mark }) => valueOf(mark, build.fullMark));
    // 「未按时公开的扣50%；未公开的不得分；按时公开得满分」
    const [, part, nothing] = bestFirst(entries, values, build) ?? [];
    if (part && nothing && !nothing.lost && LESS.test(part.name)) return levels(entries, build);
    const [head, ...rest] = entries;
    // 「公开及时得满分，公开不及时扣1分，未公开不得分」
    if (head && !head.lost && sameMark(head.mark, FULL, build.fullMark) && rest.length > 0) {
      // 「及时足额上缴得3分；未及时上缴扣1分；未足额上缴扣2分」: both may be missing.
      if (rest.length > 1 && rest.every(({ lost }) => lost) && denyApart(head.name, rest))
        fail('severalCounts', head.span);
      return levels(entries, build);
    }
    return fail('markNotUnderstood', entries.find((one) => one.lost)?.span ?? [0, 0]);
  }
  if (entries.length < 2) return fail('restNotSaid', entries[0]?.span ?? [0, 0], { words: entries[0]?.name ?? '' });
  const built = levels(entries, build).rule;
  if (built.kind !== 'levelChoice') throw new Error('Levels make a choice of levels');
  // Deductions for different failings may come together; only grades of the same failing exclude each other.
  if (!entries.every(({ name }) => GRADES.test(name))) return fail('severalCounts', entries[0]?.span ?? [0, 0]);
  return { rule: { kind: 'levelChoice', levels: [{ name: NONE, mark: FULL }, ...built.levels] }, valueKind: 'amount' };
}

/** Each says that another word of the whole is not so. */
function denyApart(whole: string, losses: readonly Entry[]): boolean {
  const denied = losses.map(({ name }) => /^[未不没](?<of>\p{Script=Han}{2})/u.exec(name)?.groups?.['of'] ?? '');
  return denied.every((word) => word !== '' && whole.includes(word)) && new Set(denied).size === denied.length;
}

const GRADES = /^(?:特别|比较|较)?(?:严重|中等|轻微|较重|一般|较轻|重大|较大|轻度|中度|重度|明显|突出)/;
/** The level of her who has none of the failings. */
const NONE = '无';

/** 「优得4-5分，良得3-4分」: the level gives the bounds; one alone is no more than bounds. */
function judgedLevels(build: Build, named: readonly NamedStatement[]): Built {
  const entries = named.map(({ name, outcome, span }) => {
    if (outcome.kind === 'judge') {
      const [least, most] = [fitting(outcome.minimum, build, span), fitting(outcome.maximum, build, span)];
      return outcome.loss
        ? { name, span, minimum: remaining(most, build, span), maximum: remaining(least, build, span) }
        : { name, span, minimum: least, maximum: most };
    }
    const mark = markOf(outcome, build, span);
    return { name, span, minimum: mark, maximum: mark };
  });
  if (
    named.some(({ outcome }) => outcome.kind === 'judge' && outcome.loss) &&
    !entries.some(({ maximum }) => sameMark(maximum, FULL, build.fullMark))
  )
    fail('restNotSaid', entries[0]?.span ?? [0, 0], { words: entries[0]?.name ?? '' });
  const free = entries.every(
    ({ minimum, maximum }, index) =>
      named[index]?.outcome.kind !== 'judge' ||
      (valueOf(minimum, build.fullMark).isZero() && sameMark(maximum, FULL, build.fullMark)),
  );
  // 「规范的得满分，不规范的酌情扣分」: all that is certain is between nothing and the full mark.
  if (free || entries.length === 1) {
    const [only] = entries;
    const rule: PlainRule =
      entries.length === 1 && only
        ? { kind: 'judgement', minimum: only.minimum, maximum: only.maximum }
        : { kind: 'judgement', minimum: NOTHING, maximum: FULL };
    return { rule, valueKind: 'amount' };
  }
  return {
    rule: { kind: 'levelRange', levels: entries.map(({ name, minimum, maximum }) => ({ name, minimum, maximum })) },
    valueKind: 'amount',
  };
}
