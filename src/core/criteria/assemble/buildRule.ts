import { decimal } from '../../base/decimal';
import { isSameMark } from '../../rules/mark';
import { FULL, type PlainRule } from '../../rules/rule';
import type { Build, Built } from '../criterion';
import { isNothing } from '../parse/outcome';
import { type FormulaPhrase, type LevelListPhrase, type Outcome, isTime } from '../phrase';
import { NotUnderstood, fail } from '../problem';
import type { BandStatement, NamedStatement, Statement, WholeStatement } from '../statement';
import { comparedFigures } from './comparedFigures';
import { buildCountRule } from './countRule';
import { mirroredBuild } from './mirror';
import { buildFormulaRule } from './formulaRule';
import { capOf, fitting, remaining } from './marks';
import { sumRule } from './sumRule';
import { buildValueRule } from './valueRule';
import { buildNamed } from './buildNamed';
import { checkAlone, checkStated, wholesOf } from './checkAlone';
import { guarded, isCountGuard, isValueGuard, split } from './guards';
import { measureOf } from './measureOf';
import { isOverPlan, quotientOf, withCliff, zeroBand } from './overPlan';

/** Over one thing that is measured, or over several whose marks come together. */
export function buildRule(build: Build): Built {
  try {
    return withOwnLoss(ruleOverOne(build), build);
  } catch (problem) {
    const sum = problem instanceof NotUnderstood ? sumRule(build, ruleOverOne) : undefined;
    if (!sum) throw problem;
    return sum;
  }
}

/** 「一项不符合扣该项分值」 says what items with marks of their own do; of anything else it is not understood. */
function withOwnLoss(built: Built, { statements }: Build): Built {
  const said = statements.find(({ kind }) => kind === 'ownLoss');
  const plain = built.rule.kind === 'guarded' ? built.rule.rule : built.rule;
  if (said && !(plain.kind === 'checklist' && plain.marks.kind === 'own')) fail('markNotUnderstood', said.span);
  return built;
}

/** Chooses how the statements go together; every one of them must have its part in it. */
function ruleOverOne(build: Build): Built {
  const compared = scoredByFormula(build) ? undefined : comparedFigures(build);
  if (compared) {
    const built = ruleOverOne(compared.build);
    return { ...built, subject: '', measure: compared.measure };
  }
  const late = lateBuild(build);
  if (late) return ruleOverOne(late);
  const bothWays = mirroredBuild(build);
  if (bothWays) return ruleOverOne(bothWays);
  const { statements } = build;
  checkStated(build);
  const has = (kind: Statement['kind']): boolean => statements.some((one) => one.kind === kind);
  const named = statements.filter((one): one is NamedStatement => one.kind === 'named');
  const scores = statements.filter((one): one is FormulaPhrase => one.kind === 'formula' && one.isScore);
  const measure = measureOf(statements);
  const [score, secondScore] = scores;
  if (secondScore) fail('saidTwice', secondScore.span);
  const levelList = statements.find((one): one is LevelListPhrase => one.kind === 'levelList');
  const whole = wholesOf(statements, score !== undefined);
  const joined = joinedLine(build, whole);
  if (joined) return ruleOverOne(joined);
  const bands = statements.filter((one) => one.kind === 'band');
  // 「投诉次数为0得满分，每发生1次扣0.5分」 begins the count at none.
  const isNone = has('count') && bands.every((one) => isNoneBand(one, build));
  const isValue = (has('band') && !isNone) || has('steps');
  checkAlone(build, {
    isValue,
    isCount: has('count'),
    isScore: score !== undefined,
    isList: levelList !== undefined,
    wholes: whole.length,
  });
  const beside = statements.find(
    (one) =>
      one.kind === 'named' ||
      one.kind === 'otherwise' ||
      one.kind === 'limit' ||
      one.kind === 'whole' ||
      one.kind === 'weights',
  );
  if (levelList && beside) fail('mixedRules', beside.span);
  if (levelList) return { rule: levelsOf(levelList, build), valueKind: 'amount' };
  const overPlan = score && quotientOf(score.expression) ? named.find(isOverPlan) : undefined;
  if (score && overPlan) return ruleOverOne(withCliff(build, score, overPlan));
  if (isValue || score) {
    const isLate = statements.some((one) => one.kind === 'steps' && one.step.late) && !has('band');
    const onTime = isLateBands(statements) ? named.find((one) => isFullGain(one, build)) : undefined;
    if (onTime)
      return ruleOverOne({
        ...build,
        statements: statements.map((one) => (one === onTime ? onTimeBand(onTime, bands) : one)),
      });
    const { guards, rest } = split(
      isLate ? named.filter((one) => !isFullGain(one, build)) : named,
      build,
      isValueGuard,
    );
    const [stray] = rest;
    if (stray) fail('markNotUnderstood', stray.span);
    return guarded(guards, {
      ...(isValue ? buildValueRule(build) : buildFormulaRule(build, score ?? fail('noRule', [0, 0]))),
      ...measure,
    });
  }
  if (has('count')) {
    // 「发现三处以上不得分」 depends on the very count.
    const degree = named.find(({ name }) =>
      /[\d一二两三四五六七八九十][个项次处起例条笔件]?(?:及|或)?以[上下]/.test(name),
    );
    if (degree) fail('severalCounts', degree.span);
    const told = named.filter(({ name, outcome }) => !isUnmetNothing(name, outcome));
    const { guards, rest } = split(told, build, isCountGuard);
    const built = buildCountRule(build, rest);
    // 「每项1分，不符合不得分」 says of items with their own marks what they do anyway.
    const isOwn =
      built.rule.kind === 'countGain' || (built.rule.kind === 'checklist' && built.rule.marks.kind === 'own');
    const [repeated] = named.filter((one) => !told.includes(one));
    if (repeated && !isOwn) fail('markNotUnderstood', repeated.span);
    return guarded(guards, built);
  }
  if (named.length > 0) return buildNamed(build, named);
  const [only] = whole;
  if (only) return buildWhole(build, only.outcome, only.span);
  return fail('noRule', [0, 0]);
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

/** 「30日内下达得3分，每逾期1日扣0.5分」: what is measured is how late it was, and 30 days are on time. */
function lateBuild(build: Build): Build | undefined {
  const bands = build.statements.filter((one) => one.kind === 'band');
  const [band, second] = bands;
  const late = build.statements.some((one) => one.kind === 'steps' && one.step.late === true && !one.condition);
  const [interval] = band?.intervals ?? [];
  if (!late || !band || second || !isTime(band.unit) || !interval?.to || interval.from || interval.to.at === '0')
    return undefined;
  const onTime: BandStatement = {
    ...band,
    intervals: [{ to: { ...interval.to, at: '0', inclusive: true, sure: true } }],
  };
  return { ...build, statements: build.statements.map((one) => (one === band ? onTime : one)) };
}

/** 「延期1个月以内得8分」: how late it was is what is measured. */
function isLateBands(statements: readonly Statement[]): boolean {
  const bands = statements.filter((one) => one.kind === 'band');
  return (
    bands.length > 0 &&
    bands.every(({ subject, unit }) => isTime(unit) && /(?:逾期|延期|延迟|推迟|超期|拖延|延误)/.test(subject))
  );
}

function onTimeBand(named: NamedStatement, [late]: readonly BandStatement[]): BandStatement {
  return {
    ...zeroBand(named),
    unit: late?.unit ?? 'none',
    intervals: [{ to: { at: '0', inclusive: true, sure: true } }],
  };
}

function isFullGain({ outcome, name, span }: NamedStatement, build: Build): boolean {
  return outcome.kind === 'gain' && fitting(outcome.mark, build, span) === FULL && /(?:时|期|内)/.test(name);
}

function isNoneBand({ intervals, outcome, span }: BandStatement, build: Build): boolean {
  return (
    outcome.kind === 'gain' &&
    fitting(outcome.mark, build, span) === FULL &&
    intervals.every(({ from, to }) => from?.at === '0' && to?.at === '0')
  );
}

/** 「≥90%得满分；≤60%不得分；两者之间按直线比例计」: the line runs between the two. */
function joinedLine(build: Build, whole: readonly WholeStatement[]): Build | undefined {
  const line = whole.find(({ outcome }) => outcome.kind === 'line' || outcome.kind === 'proportion');
  const bands = build.statements.filter((one) => one.kind === 'band');
  const intervals = bands.flatMap((one) => one.intervals);
  const upper = intervals.find(({ from, to }) => from && !to);
  const lower = intervals.find(({ from, to }) => to && !from);
  if (!line || intervals.length !== 2 || !upper?.from || !lower?.to || !decimal(lower.to.at).lt(upper.from.at))
    return undefined;
  const open = (edge: typeof upper.from): typeof upper.from => ({
    ...edge,
    inclusive: !edge.inclusive,
    sure: edge.sure,
  });
  const band: BandStatement = {
    kind: 'band',
    subject: '',
    intervals: [{ from: open(lower.to), to: open(upper.from) }],
    unit: 'none',
    change: false,
    bare: false,
    outcome: line.outcome,
    span: line.span,
  };
  const units = bands[0]?.unit ?? 'none';
  return { ...build, statements: build.statements.map((one) => (one === line ? { ...band, unit: units } : one)) };
}

function buildWhole(build: Build, outcome: WholeStatement['outcome'], span: Statement['span']): Built {
  switch (outcome.kind) {
    case 'ratio':
      return { rule: { kind: 'ratio', cap: capOf(build) }, valueKind: 'rate' };
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
