import { isNothing } from '../../rules/mark';
import { FULL, type Mark, NOTHING, type SumPart } from '../../rules/rule';
import type { Build, Built } from '../criterion';
import type { BandStatement, NamedStatement, Statement, StepsStatement } from '../criterionStatement';
import type { FormulaPhrase, LimitPhrase } from '../phrase';
import { fitting, remaining, valueOf } from './marks';
import { type Group, isItem } from './sumGroup';

/** What one of several things gives or takes; undefined where it is no such part. */
export function partOf(
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
  const scored = group.statements.find((one): one is FormulaPhrase => one.kind === 'formula' && one.isScore);
  const scores = scored !== undefined;
  const takes = valueOf(best, build.fullMark).isZero() && !scores;
  if (takes && steps.length === 0 && !bands.some(({ outcome }) => outcome.kind === 'lose')) return undefined;
  // 「超编1人扣1分，超编3人扣2分」: what two of them cost nobody says.
  if (takes && bands.filter(isOneNumber).length > 1) return undefined;
  const most = scored ? factorOf(scored, build) : best;
  const full = takes ? FULL : most;
  const partial = build.statements.filter(({ kind }) => kind === 'partial');
  const rest = takes && !bands.some(({ outcome }) => outcome.kind === 'gain') ? [nothingLost(group)] : [];
  const statements = [...group.statements, ...rest, ...partial];
  const fullMark = valueOf(full, build.fullMark).toFixed();
  const { rule, valueKind, measure } = buildOne({ ...build, statements, fullMark, indicator: group.name });
  if (rule.kind !== 'piecewise') return undefined;
  const value = measure ?? { kind: 'quantity', name: group.name };
  return { name: group.name, measure: { kind: 'value', valueKind, value }, rule, full, takes };
}

function isOneNumber({ unit, intervals }: BandStatement): boolean {
  return unit.startsWith('#') && intervals.every(({ from, to }) => from !== undefined && from.at === to?.at);
}

/** 「整改率×3分」 gives 3 at the most. */
function factorOf({ expression, span }: FormulaPhrase, build: Build): Mark {
  if (expression.kind !== 'operation' || expression.operator !== '*') return FULL;
  const number = [expression.left, expression.right].find((one) => one.kind === 'number');
  return number?.kind === 'number' ? fitting({ points: number.value }, build, span) : FULL;
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

/** 「账实不符多处扣3分」 is a degree of 「账实不符一处」. */
const SEVERAL = /多[处次起例个项条笔]|若干|以上|再次|屡次|[两二三]次/;

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
