import { sumOf } from '../../base/decimal';
import { FULL, type Mark, NOTHING, type SumPart } from '../../rules/rule';
import type { Build, Built } from '../criterion';
import { isNothing } from '../../rules/mark';
import { NotUnderstood } from '../criterionProblem';
import type { BandStatement, NamedStatement, Statement, StepsStatement } from '../criterionStatement';
import { hasContent, startsCase } from '../readableWords';
import { CASE_VERB } from '../lexicon/cases';
import { namesIn } from './formulaRule';
import { guarded, split } from './guards';
import { countName } from '../countName';
import { baseOf } from './countRule';
import type { LimitPhrase } from '../phrase';
import { limitsOfParts } from './limitsOfParts';
import { isListOfItems } from './listOfItems';
import { withoutBase } from './lossesFromFull';
import { withOwnLosses } from './ownLosses';
import { capOf, fitting, floorOf, limitsIn, remaining, valueOf } from './marks';
import { sharesFigure } from './sharesFigure';
import { type Group, isBareItem, isItem } from './sumGroup';

/**
 * Several things, each with marks of its own: 「上半年进度≥50%得4分，全年进度≥95%得6分」 「满意度≥90%得5分；每发生一起投诉扣1分」.
 * What is to be had must come to the full mark. Undefined where the sentence is no such sum.
 */
export function sumRule(build: Build, buildOne: (build: Build) => Built): Built | undefined {
  const named = build.statements.filter((one): one is NamedStatement => one.kind === 'named');
  const special = named.filter((one) => isCase(one) || isWorst(one, build));
  const statements = build.statements.filter((one) => !special.some((other) => other === one));
  const groups = withoutBase(withOwnLosses(grouped(statements.map(ownLossAsRest))), build);
  if (!groups || groups.length < 2) return undefined;
  try {
    const { guards } = split(special, build, () => true);
    if (groups.some(({ statements }) => statements.some(isShareOut))) return undefined;
    const whole = withLastOtherwise(groups);
    const limits = limitsOfParts(whole, build);
    if (!limits) return undefined;
    const parts = whole.map((group) => partOf(group, build, buildOne, limits.own.get(group) ?? []));
    if (parts.some((part) => part === undefined)) return undefined;
    const all = parts.filter((part) => part !== undefined);
    // 「按期缴纳得2分；活动12次以上得1分」; 「按时完成得5分，超时1个月以内扣1分」 is of one thing.
    if (groups.some(isBareItem) && !isListOfItems(groups, all)) return undefined;
    if (new Set(all.map(({ name }) => name)).size < all.length || sharesFigure(all)) return undefined;
    // 「每项1分，每有一项不符合扣1分」 names nothing to be counted.
    if (all.some(({ name, measure }) => measure.kind === 'count' && !isCounted(name))) return undefined;
    const built = together(numbered(all), limits.whole);
    return built && guarded(guards, built);
  } catch (problem) {
    if (problem instanceof NotUnderstood) return undefined;
    throw problem;
  }
}

/** 「在岗率达到98%得3分，合格率达到95%得3分，任意一项不达标该项不得分」: what there is of each otherwise. */
function ownLossAsRest(one: Statement): Statement {
  return one.kind === 'ownLoss'
    ? { kind: 'otherwise', outcome: { kind: 'gain', mark: NOTHING, verb: true }, span: one.span }
    : one;
}

/** 「发生重大事故的，本项不得分」 comes before all parts. */
function isCase({ name, outcome }: NamedStatement): boolean {
  if (outcome.kind === 'notApplicable') return true;
  return outcome.kind === 'gain' && isNothing(outcome.mark) && startsCase(name);
}

/** 「发生一般火灾每起扣1分，较大火灾每起扣3分，重大火灾不得分」: the worst of what is counted. */
function isWorst({ name, outcome }: NamedStatement, { statements }: Build): boolean {
  const isNone = outcome.kind === 'gain' && isNothing(outcome.mark);
  const counted = statements.filter((one) => one.kind === 'count').map(countName);
  return isNone && counted.length > 1 && counted.every((one) => one.slice(-2) === name.slice(-2));
}

function isCounted(name: string): boolean {
  return !/\d/.test(name) && (hasContent(name) || DUE.test(name) || (name.length >= 2 && CASE.test(name)));
}

/** 「应采未采」 */
const DUE = /^应\p{Script=Han}{1,2}未/u;
const CASE = new RegExp(`^${CASE_VERB}`);
/** 「账实不符多处扣3分」 is a degree of 「账实不符一处」. */
const SEVERAL = /多[处次起例个项条笔]|若干|以上|再次|屡次|[两二三]次/;

/** The 要点 of the parts, one behind the other. */
function numbered(parts: readonly SumPart[]): readonly SumPart[] {
  let from = 0;
  return parts.map((part) => {
    if (part.measure.kind !== 'items') return part;
    const measure = { ...part.measure, from };
    from += measure.count;
    return { ...part, measure };
  });
}

/** Items alone are a checklist. */
function asChecklist(parts: readonly SumPart[]): Built | undefined {
  if (!parts.every(({ measure, takes }) => measure.kind === 'items' && !takes)) return undefined;
  return {
    rule: { kind: 'checklist', marks: { kind: 'own', each: parts.map(({ full }) => full) } },
    valueKind: 'amount',
    itemCount: parts.length,
    items: parts.map(({ name }) => name),
  };
}

function together(parts: readonly SumPart[], build: Build): Built | undefined {
  const adding = parts.filter(({ takes }) => !takes);
  const base = build.statements.find((one) => one.kind === 'stated' && one.base);
  const [most, second] = limitsIn(build.statements, 'gain');
  // 「国家级每项加2分，最多加3分，省级每项加1分，最多加1分」: each has its own.
  if (second ?? limitsIn(build.statements, 'cap')[1]) return undefined;
  const onlyCounts = parts.every(({ measure }) => measure.kind === 'count');
  if ((base ?? most) && !(onlyCounts && adding.every(({ rule }) => rule.kind === 'countGain'))) return undefined;
  const worth = sumOf(adding.map(({ full }) => valueOf(full, build.fullMark)));
  const counts = adding.some(({ rule }) => rule.kind === 'countGain');
  if (adding.length > 0 && !counts && !worth.eq(build.fullMark)) return undefined;
  // What is added to a full mark has nothing to be added to.
  if (
    counts &&
    adding.some(({ rule, full }) => rule.kind !== 'countGain' && valueOf(full, build.fullMark).gte(build.fullMark))
  )
    return undefined;
  const checklist = asChecklist(parts);
  if (checklist) return checklist;
  const start = !base && adding.length === 0 ? FULL : baseOf(build);
  // What is taken off comes off what was added up to the most: in which order nobody says.
  if (most && adding.length < parts.length) return undefined;
  const reach: Mark = most
    ? { points: valueOf(start, build.fullMark).plus(valueOf(most.mark, build.fullMark)).toFixed() }
    : FULL;
  return {
    rule: {
      kind: 'sum',
      parts,
      start,
      floor: floorOf(build),
      cap: valueOf(reach, build.fullMark).lt(valueOf(capOf(build), build.fullMark)) ? reach : capOf(build),
    },
    valueKind: 'amount',
  };
}

/** Undefined where a statement belongs to no group: a formula, a level list, an open judgement. */
function grouped(statements: readonly Statement[]): readonly Group[] | undefined {
  const groups: Group[] = [];
  let current: Group | undefined;
  const open = (kind: Group['kind'], name: string): Group => {
    const known = kind === 'value' ? groups.find((one) => one.kind === kind && isOne(one.name, name)) : undefined;
    if (known) return known;
    const group: Group = { kind, name, statements: [] };
    groups.push(group);
    return group;
  };
  for (const one of statements) {
    switch (one.kind) {
      case 'band':
      case 'steps': {
        const goesOn = one.subject === '' || (one.kind === 'steps' && one.follows && current?.kind === 'value');
        if (goesOn && current?.kind !== 'value') return undefined;
        current = goesOn ? current : open('value', one.subject);
        current?.statements.push(one);
        break;
      }
      case 'count':
        current = open('count', countName(one));
        current.statements.push(one);
        break;
      case 'named':
        if (one.outcome.kind !== 'lose' && one.outcome.kind !== 'gain') return undefined;
        current = open('named', one.name);
        current.statements.push(one);
        break;
      case 'otherwise':
      case 'base':
        if (!current || current.kind === 'count') return undefined;
        current.statements.push(one);
        break;
      case 'limit':
      case 'partial':
      case 'explanation':
      case 'unread':
      case 'stated':
        break;
      case 'formula': {
        // 「得分=到位率×5分；每发现一起滞留扣1分」: the formula gives all there is to be had.
        const [name, other] = namesIn(one.expression);
        if (!one.isScore || name === undefined || other !== undefined || groups.length > 0) return undefined;
        current = open('value', name);
        current.statements.push(one);
        break;
      }
      case 'item':
      case 'itemMarks':
      case 'weights':
      case 'levelList':
      case 'whole':
      case 'ownLoss':
        return undefined;
    }
  }
  return groups;
}

/** 「未达到的各扣1分」 behind several parts is of all of them, and no mark of the last. */
function isShareOut(one: Statement): boolean {
  return one.kind === 'otherwise' && one.outcome.kind === 'lose';
}

/** 「一季度进度≥25%得2分，二季度进度≥50%得2分，未达到的不得分」: said at the end, and of each of them. */
function withLastOtherwise(groups: readonly Group[]): readonly Group[] {
  const last = groups.at(-1)?.statements.at(-1);
  const isPlain = groups.every(
    ({ kind, statements }, index) =>
      kind === 'value' &&
      statements.filter((one) => one.kind === 'band').length === 1 &&
      statements.length === (index === groups.length - 1 ? 2 : 1),
  );
  if (last?.kind !== 'otherwise' || last.outcome.kind !== 'gain' || !isNothing(last.outcome.mark) || !isPlain)
    return groups;
  return groups.map((group, index) =>
    index === groups.length - 1 ? group : { ...group, statements: [...group.statements, last] },
  );
}

function isOne(a: string, b: string): boolean {
  return a === b || a.endsWith(b) || b.endsWith(a);
}

function partOf(
  group: Group,
  build: Build,
  buildOne: (build: Build) => Built,
  limits: readonly LimitPhrase[],
): SumPart | undefined {
  switch (group.kind) {
    case 'value':
      return valuePart({ ...group, statements: [...group.statements, ...limits] }, build, buildOne);
    case 'count':
      return countPart(group, build, limits);
    case 'named':
      return limits.length > 0 ? undefined : namedPart(group, build);
  }
}

function valuePart(group: Group, build: Build, buildOne: (build: Build) => Built): SumPart | undefined {
  const bands = group.statements.filter((one): one is BandStatement => one.kind === 'band');
  const steps = group.statements.filter((one): one is StepsStatement => one.kind === 'steps');
  const best = bands.reduce<Mark>((most, { outcome, span }) => {
    if (outcome.kind !== 'gain') return most;
    const mark = fitting(outcome.mark, build, span);
    return valueOf(mark, build.fullMark).gt(valueOf(most, build.fullMark)) ? mark : most;
  }, NOTHING);
  const scores = group.statements.some(({ kind }) => kind === 'formula');
  const takes = valueOf(best, build.fullMark).isZero() && !scores;
  if (takes && steps.length === 0 && !bands.some(({ outcome }) => outcome.kind === 'lose')) return undefined;
  const full = takes || scores ? FULL : best;
  const partial = build.statements.filter(({ kind }) => kind === 'partial');
  const rest = takes && !bands.some(({ outcome }) => outcome.kind === 'gain') ? [nothingLost(group)] : [];
  const statements = [...group.statements, ...rest, ...partial];
  const fullMark = valueOf(full, build.fullMark).toFixed();
  const { rule, valueKind, measure } = buildOne({ ...build, statements, fullMark, indicator: group.name });
  if (rule.kind !== 'piecewise') return undefined;
  const value = measure ?? { kind: 'quantity', name: group.name };
  return { name: group.name, measure: { kind: 'value', valueKind, value }, rule, full, takes };
}

/** 「入库率低于50%的扣1分」 takes nothing from any other value. */
function nothingLost({ statements }: Group): Statement {
  const outcome = { kind: 'gain', mark: FULL, verb: true, noLoss: true } as const;
  return { kind: 'otherwise', outcome, span: statements[0]?.span ?? [0, 0] };
}

function countPart(
  { name, statements, from }: Group,
  build: Build,
  limits: readonly LimitPhrase[],
): SumPart | undefined {
  const [count, second] = statements;
  if (count?.kind !== 'count' || second || count.count.number !== 1) return undefined;
  const { outcome, span } = count;
  const measure = { kind: 'count', name, once: false } as const;
  const [limit, other] = limits;
  if (other || (limit && (limit.limit === 'loss') !== (outcome.kind === 'lose')) || limit?.limit === 'floor')
    return undefined;
  if (outcome.kind === 'lose' && from?.outcome.kind === 'gain' && !limit)
    return {
      name,
      measure,
      rule: { kind: 'countDeduction', deduction: fitting(outcome.mark, build, span), floor: NOTHING },
      full: fitting(from.outcome.mark, build, from.span),
      takes: false,
    };
  if (outcome.kind === 'lose' && from === undefined)
    return {
      name,
      measure,
      rule: {
        kind: 'countDeduction',
        deduction: fitting(outcome.mark, build, span),
        floor: limit ? remaining(limit.mark, build, limit.span) : NOTHING,
      },
      full: FULL,
      takes: true,
    };
  if (outcome.kind !== 'gain' && outcome.kind !== 'add') return undefined;
  // 「每季度公开一次得3分，少公开一次扣1分」: all of them make the full mark.
  if (/每(?:个)?(?:季|月|周|半年)/.test(name)) return undefined;
  return {
    name,
    measure,
    rule: {
      kind: 'countGain',
      start: NOTHING,
      gain: fitting(outcome.mark, build, span),
      cap: limit ? fitting(limit.mark, build, limit.span) : FULL,
    },
    full: FULL,
    takes: false,
  };
}

/** 「未制定方案扣2分」 takes that once; 「预算下降的得5分，否则不得分」 is an item. */
function namedPart({ name, statements }: Group, build: Build): SumPart | undefined {
  const [named, otherwise, third] = statements;
  if (named?.kind !== 'named' || third || named.veto || SEVERAL.test(name)) return undefined;
  const { outcome, span }: NamedStatement = named;
  if (outcome.kind === 'gain') {
    const nothing =
      otherwise?.kind === 'otherwise' && otherwise.outcome.kind === 'gain' && isNothing(otherwise.outcome.mark);
    if (!nothing && (otherwise || !isItem(named))) return undefined;
    return {
      name,
      measure: { kind: 'items', from: 0, count: 1 },
      rule: { kind: 'checklist', marks: { kind: 'own', each: [FULL] } },
      full: fitting(outcome.mark, build, span),
      takes: false,
    };
  }
  if (outcome.kind !== 'lose' || otherwise) return undefined;
  const loss = fitting(outcome.mark, build, span);
  return {
    name,
    measure: { kind: 'count', name, once: true },
    rule: { kind: 'countDeduction', deduction: loss, floor: remaining(loss, build, span) },
    full: FULL,
    takes: true,
  };
}
