import { decimal } from '../../base/decimal';
import { isNothing, isSameMark } from '../../rules/mark';
import { ratio } from '../../rules/patterns/ratio';
import { FULL, type PlainRule } from '../../rules/rule';
import type { Build, Built } from '../criterion';
import { type FormulaPhrase, isTime, type LevelListPhrase, type Outcome } from '../phrase';
import { NotUnderstood, fail } from '../criterionProblem';
import { countName } from '../countName';
import { holdsThing } from '../sameThing';
import type { BandStatement, CountStatement, NamedStatement, Statement, WholeStatement } from '../criterionStatement';
import { buildNamed } from './buildNamed';
import { checkAlone, checkStated, wholesOf } from './checkAlone';
import { checkAllDone } from './checkAllDone';
import { checkChange } from './checkChange';
import { checkTurned } from './checkTurned';
import { comparedItems } from './comparedItems';
import { comparedFigures } from './comparedFigures';
import { buildCountRule, itemsOf } from './countRule';
import { countedFailures } from './countedFailures';
import { degreesRule } from './degrees';
import { eachProject } from './eachProject';
import { eitherLimit } from './eitherLimit';
import { buildFormulaRule } from './formulaRule';
import { plannedShare } from './plannedShare';
import { grownFromBase } from './grownFromBase';
import { guarded, isCountGuard, isValueGuard, split } from './guards';
import { capOf, fitting, remaining } from './marks';
import { measureOf } from './measureOf';
import { numberMet } from './numberMet';
import { ownPartsRule } from './ownPartsRule';
import { isOnTime } from './onTimeBand';
import { remarkedRule } from './remarkedRule';
import { rewritten } from './rewrites';
import { sumRule } from './sumRule';
import { weightedBy } from './weightedBy';
import { buildValueRule } from './valueRule';
import { wholePlan } from './wholePlan';

/** Over one thing that is measured, or over several whose marks come together. */
export function buildRule(build: Build): Built {
  return weightedBy(eitherLimit(build), ruleOverAll);
}

function ruleOverAll(build: Build): Built {
  if (build.remarks) return remarkedRule(build, buildRule) ?? fail('mixedRules', [0, 0]);
  if (build.labelled) return ownPartsRule(build, buildRule) ?? fail('mixedRules', [0, 0]);
  try {
    return withOwnLoss(ruleOverOne(build), build);
  } catch (problem) {
    if (!(problem instanceof NotUnderstood)) throw problem;
    const sum = sumRule(build, ruleOverOne);
    if (sum) return sum;
    const listed = comparedItems(build);
    if (listed) return withOwnLoss(ruleOverOne(listed), listed);
    const parts = ownPartsRule(build, buildRule);
    if (parts) return parts;
    throw problem;
  }
}

/** 「一项不符合扣该项分值」 says what items with marks of their own do; of anything else it is not understood. */
function withOwnLoss(built: Built, { statements }: Build): Built {
  const said = statements.find(({ kind }) => kind === 'ownLoss');
  const plain = built.rule.kind === 'guarded' ? built.rule.rule : built.rule;
  const isOwn = plain.kind === 'countGain' || (plain.kind === 'checklist' && plain.marks.kind === 'own');
  if (said && !isOwn) fail('markNotUnderstood', said.span);
  return built;
}

/** Chooses how the statements go together; every one of them must have its part in it. */
function ruleOverOne(given: Build): Built {
  const grown = grownFromBase(given);
  const build = wholePlan(countedFailures(eachProject(plannedShare(given))));
  if (grown) return { ...ruleOf(rewritten(grown.build)), subject: grown.subject, change: 'grown' };
  const compared = scoredByFormula(build) ? undefined : comparedFigures(build);
  if (!compared) {
    const turned = rewritten(build);
    return { ...ruleOf(turned), ...(turned.plan !== undefined && { plan: turned.plan }) };
  }
  return { ...ruleOf(rewritten(compared.build)), subject: '', measure: compared.measure };
}

function ruleOf(given: Build): Built {
  const cases = given.statements.filter((one): one is NamedStatement => one.kind === 'named' && one.as !== undefined);
  const { guards } = split(cases, given, () => true);
  const statements = given.statements.filter((one) => !cases.some((other) => other === one));
  return guarded(guards, ruleWithoutCases({ ...given, statements }));
}

function ruleWithoutCases(build: Build): Built {
  const { statements } = build;
  checkStated(build);
  checkTurned(build);
  checkAllDone(build);
  checkChange(build);
  const met = numberMet(build);
  if (met) return { ...met, itemCount: itemsOf(build).length, items: itemsOf(build) };
  const has = (kind: Statement['kind']): boolean => statements.some((one) => one.kind === kind);
  const [score, secondScore] = statements.filter((one): one is FormulaPhrase => one.kind === 'formula' && one.isScore);
  if (secondScore) fail('saidTwice', secondScore.span);
  const named = statements.filter((one) => one.kind === 'named');
  const levelList = statements.find((one) => one.kind === 'levelList');
  const whole = wholesOf(statements, score !== undefined);
  const isValue = (has('band') && !beginsAtNone(build)) || has('steps');
  checkAlone(build, {
    isValue,
    isCount: has('count'),
    isScore: score !== undefined,
    isList: levelList !== undefined,
    wholes: whole.length,
  });
  if (levelList) return ruleOfLevels(levelList, build);
  if (isValue || score) return ruleOfValue(build, named, isValue ? undefined : score);
  if (has('count')) return degreesRule(build) ?? ruleOfCount(build, named);
  if (named.length > 0) return buildNamed(build, named);
  const [only] = whole;
  return only ? buildWhole(build, only.outcome, only.span) : fail('noRule', [0, 0]);
}

/** 「投诉次数为0得满分，每发生1次扣0.5分」 begins the count at none. */
function beginsAtNone(build: Build): boolean {
  const bands = build.statements.filter((one) => one.kind === 'band');
  const counts = build.statements.filter((one) => one.kind === 'count');
  return (
    counts.length > 0 && bands.every((band) => isNoneBand(band, build) && counts.every((one) => isCountOf(band, one)))
  );
}

/** 「有效投诉次数」 is what 「每发生1次投诉」 counts; none of it says nothing of 「每发生1次上访」. */
function isCountOf({ subject }: BandStatement, count: CountStatement): boolean {
  const name = countName(count);
  return name === count.count.unit || holdsThing(subject, name);
}

function ruleOfLevels(levelList: LevelListPhrase, build: Build): Built {
  const beside = build.statements.find(({ kind }) => NOT_BESIDE_LEVELS.has(kind));
  if (beside) fail('mixedRules', beside.span);
  return { rule: levelsOf(levelList, build), valueKind: 'amount' };
}

const NOT_BESIDE_LEVELS = new Set<Statement['kind']>(['named', 'otherwise', 'limit', 'whole', 'weights']);

function ruleOfValue(build: Build, named: readonly NamedStatement[], formula: FormulaPhrase | undefined): Built {
  const { statements } = build;
  const isLate =
    statements.some((one) => one.kind === 'steps' && one.step.late) &&
    statements.every((one) => one.kind !== 'band' || isTooLate(one));
  // 「按时完成得满分，每逾期1天扣1分」 says where the count begins.
  const told = isLate ? named.filter((one) => !isOnTime(one, build)) : named;
  const { guards, rest } = split(told, build, (one) => isValueGuard(one) || isLateCase(one, build));
  const [stray] = rest;
  if (stray) fail('markNotUnderstood', stray.span);
  const built = formula ? buildFormulaRule(build, formula) : buildValueRule(build);
  return guarded(guards, { ...built, ...measureOf(statements) });
}

function ruleOfCount(build: Build, named: readonly NamedStatement[]): Built {
  // 「发现三处以上不得分」 depends on the very count.
  const degree = named.find(({ name, outcome }) => SO_MANY.test(name) || (isNone(outcome) && SEVERAL.test(name)));
  if (degree) fail('severalCounts', degree.span);
  const told = named.filter(({ name, outcome }) => !isUnmetNothing(name, outcome));
  const { guards, rest } = split(told, build, isCountGuard);
  const built = buildCountRule(build, rest);
  // 「每项1分，不符合不得分」 says of items with their own marks what they do anyway.
  const isOwn = built.rule.kind === 'countGain' || (built.rule.kind === 'checklist' && built.rule.marks.kind === 'own');
  const [repeated] = named.filter((one) => !told.includes(one));
  if (repeated && !isOwn) fail('markNotUnderstood', repeated.span);
  return guarded(guards, built);
}

const SO_MANY = /[\d一二两三四五六七八九十]\p{Script=Han}{0,2}?(?:及|或)?以[上下]/u;
/** 「其中两项不满足不得分」 */
const SEVERAL =
  /^(?:其中|任意|任何|[如若]?有|存在|出现|发生|发现)?[\d两二三四五六七八九十]+[个项次处起例条笔件点类种家户]/;

function isNone(outcome: Outcome): boolean {
  return outcome.kind === 'gain' && !outcome.noLoss && isNothing(outcome.mark);
}

/** 「逾期报送的不得分」 beside a rate: where no time is measured, late is a case. */
function isLateCase({ name, outcome }: NamedStatement, { statements }: Build): boolean {
  const inTime = statements.some(
    (one) =>
      (one.kind === 'band' && isTime(one.unit)) ||
      (one.kind === 'steps' && (one.step.late === true || isTime(one.step.unit))),
  );
  return !inTime && isNone(outcome) && /^(?:逾期|延期|超期|延迟|迟报)/.test(name);
}

/** 「超过30天不得分」 ends what begins on time. */
function isTooLate({ subject, unit, intervals, outcome }: BandStatement): boolean {
  const isEnd = intervals.every(({ from, to }) => from !== undefined && decimal(from.at).gt(0) && !to);
  return isTime(unit) && isEnd && isNone(outcome) && /^(?:逾期|延期|延迟|推迟|超期|超时|迟报)?$/.test(subject);
}

/** Each with its mark, or with the bounds between which a person decides. */
function levelsOf({ levels, span }: LevelListPhrase, build: Build): PlainRule {
  if (levels.some(({ minimum, maximum }) => !isSameMark(minimum, maximum))) return { kind: 'levelRange', levels };
  return {
    kind: 'levelChoice',
    levels: levels.map(({ name, minimum }) => ({ name, mark: fitting(minimum, build, span) })),
  };
}

/** Beside a formula over the two figures their comparison is a case of its own. */
function scoredByFormula({ statements }: Build): boolean {
  return statements.some((one) => one.kind === 'formula' && one.isScore);
}

function isUnmetNothing(name: string, outcome: Outcome): boolean {
  return (
    outcome.kind === 'gain' &&
    isNothing(outcome.mark) &&
    /^(?:不符合|不符|不满足|未达到|不达标)(?:要求|标准|规定)?$/.test(name)
  );
}

function isNoneBand({ intervals, outcome, span, change }: BandStatement, build: Build): boolean {
  return (
    !change &&
    outcome.kind === 'gain' &&
    fitting(outcome.mark, build, span) === FULL &&
    intervals.every(({ from, to }) => from?.at === '0' && to?.at === '0')
  );
}

function buildWhole(build: Build, outcome: WholeStatement['outcome'], span: Statement['span']): Built {
  switch (outcome.kind) {
    case 'ratio':
      return { rule: ratio(capOf(build)), valueKind: 'rate' };
    case 'judge': {
      const [least, most] = [fitting(outcome.minimum, build, span), fitting(outcome.maximum, build, span)];
      if (outcome.loss)
        return {
          rule: { kind: 'judgement', minimum: remaining(most, build, span), maximum: remaining(least, build, span) },
          valueKind: 'amount',
        };
      return { rule: { kind: 'judgement', minimum: least, maximum: most }, valueKind: 'amount' };
    }
    default:
      return fail('markNotUnderstood', span);
  }
}
