import { decimal } from '../../base/decimal';
import { isSameMark } from '../../rules/mark';
import { FULL, NOTHING, type Expression, type GuardedRule, type PlainRule, type Rule } from '../../rules/rule';
import type { Build, Built } from '../criterion';
import { CASE_WORDS } from '../lexicon';
import { isNothing } from '../parse/outcome';
import { isTime } from '../phrase';
import type { FormulaPhrase, LevelListPhrase, Outcome, WeightsPhrase } from '../phrase';
import { fail, NotUnderstood } from '../problem';
import type { BandStatement, NamedStatement, Statement, WholeStatement } from '../statement';
import { comparedFigures } from './comparedFigures';
import { buildCountRule, itemsOf } from './countRule';
import { mirroredBuild } from './mirror';
import { buildFormulaRule } from './formulaRule';
import { capOf, fitting, limitsIn, remaining, valueOf } from './marks';
import { buildNamedRule } from './namedRule';
import { sumRule } from './sumRule';
import { buildValueRule } from './valueRule';

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

function zeroBand({ outcome, span }: NamedStatement): BandStatement {
  const point = { at: '0', inclusive: true, sure: true };
  return {
    kind: 'band',
    subject: '',
    intervals: [{ from: point, to: point }],
    unit: 'none',
    change: false,
    bare: false,
    outcome,
    span,
  };
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

/** 「如实际采购金额大于计划，本项得0分」 beside 「实际÷计划×分值」: beyond 100% there is nothing. */
function isOverPlan({ name, outcome }: NamedStatement): boolean {
  return (
    outcome.kind === 'gain' &&
    isNothing(outcome.mark) &&
    /^实际[^,]*(?:大于|超过|高于|超出)[^,\d]*(?:计划|预算|目标|批复|批准)[^,\d]*$/.test(name)
  );
}

/** `A÷B×分值`: which share of the mark A is of B. */
function quotientOf(expression: Expression): Expression | undefined {
  if (expression.kind !== 'operation') return undefined;
  const { left, operator, right } = expression;
  if (operator === '*' && right.kind === 'fullMark') return quotientOf(left) ?? (isQuotient(left) ? left : undefined);
  if (operator === '*' && left.kind === 'fullMark') return isQuotient(right) ? right : undefined;
  if (operator === '*' && right.kind === 'number' && decimal(right.value).eq(1))
    return isQuotient(left) ? left : undefined;
  return undefined;
}

function isQuotient(expression: Expression): boolean {
  return (
    expression.kind === 'operation' &&
    expression.operator === '/' &&
    expression.left.kind === 'quantity' &&
    /实际/.test(expression.left.name) &&
    expression.right.kind === 'quantity' &&
    /计划|预算|目标|批复|批准/.test(expression.right.name)
  );
}

function withCliff(build: Build, score: FormulaPhrase, over: NamedStatement): Build {
  const quotient = quotientOf(score.expression);
  if (!quotient) throw new Error('A cliff needs a quotient');
  const ratio: FormulaPhrase = {
    ...score,
    expression: {
      kind: 'operation',
      operator: '*',
      left: { kind: 'quantity', name: '实际值' },
      right: { kind: 'fullMark' },
    },
  };
  const cliff: BandStatement = {
    ...zeroBand(over),
    unit: 'rate',
    intervals: [{ from: { at: '1', inclusive: false, sure: true } }],
  };
  const measure: FormulaPhrase = { kind: 'formula', name: '', isScore: false, expression: quotient, span: score.span };
  return {
    ...build,
    statements: [...build.statements.map((one) => (one === score ? ratio : one === over ? cliff : one)), measure],
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

/** 「采用完成比率法计分」 beside a formula only says what the formula says. */
function wholesOf(statements: readonly Statement[], hasFormula: boolean): readonly WholeStatement[] {
  return statements.filter(
    (one): one is WholeStatement => one.kind === 'whole' && !(hasFormula && one.outcome.kind === 'ratio'),
  );
}

/** 「符合①得1分，符合②得1分」 beside the list that ① and ② stand in. */
function listedMarks(build: Build, named: readonly NamedStatement[]): Built | undefined {
  const items = itemsOf(build);
  if (items.length !== named.length || !named.every(({ name }) => REFERS.test(name))) return undefined;
  const each = named.map(({ outcome, span }) =>
    outcome.kind === 'gain' ? fitting(outcome.mark, build, span) : fail('markNotUnderstood', span),
  );
  const worth = each.reduce((sum, mark) => sum.plus(valueOf(mark, build.fullMark)), decimal(0));
  if (!worth.eq(build.fullMark))
    fail('marksDoNotAdd', named[0]?.span ?? [0, 0], { full: build.fullMark, sum: worth.toFixed() });
  return {
    rule: { kind: 'checklist', marks: { kind: 'own', each } },
    valueKind: 'amount',
    itemCount: items.length,
    items,
  };
}

/** 「公开预算得2分，公开决算得2分，未公开不得分」: items, and the case in which there is nothing to look at. */
function itemsAndNothing(build: Build, named: readonly NamedStatement[]): Built | undefined {
  const nothing = named.filter(
    ({ outcome, name }) => outcome.kind === 'gain' && isNothing(outcome.mark) && /^(?:未|没有|没|无)/.test(name),
  );
  const items = named.filter((one) => !nothing.includes(one));
  const worth = items.reduce(
    (sum, { outcome }) => (outcome.kind === 'gain' ? sum.plus(valueOf(outcome.mark, build.fullMark)) : sum),
    decimal(0),
  );
  const listed = items.every(
    ({ outcome, name }) => outcome.kind === 'gain' && !isNothing(outcome.mark) && !GRADE.test(name),
  );
  if (nothing.length === 0 || items.length < 2 || !listed || !worth.eq(build.fullMark)) return undefined;
  return guarded(
    nothing.map(({ name }) => ({ name, outcome: NOTHING })),
    buildNamedRule(build, items),
  );
}

const GRADE = /显著|明显|一般|较好|较差|基本|部分|^[优良中差好]$|优秀|良好|较为|比较/;
const REFERS = /^(?:符合|满足|达到|做到|完成|具备)?第?[①-⑳一二三四五六七八九十\d](?:项|条|点)?(?:要求|标准|内容)?$/;

function buildNamed(build: Build, named: readonly NamedStatement[]): Built {
  const referred = listedMarks(build, named);
  if (referred) return referred;
  const planned = plannedRate(build, named);
  if (planned) return planned;
  const listed = itemsAndNothing(build, named);
  if (listed) return listed;
  const veto = named.filter(
    (one) =>
      one.outcome.kind === 'gain' &&
      isNothing(one.outcome.mark) &&
      (one.veto || /^(?:存在|发生|出现|有|发现|凡|如有|若有)/.test(one.name)),
  );
  const rest = named.filter((one) => !veto.includes(one));
  const [first] = veto;
  const excluded = rest.filter((one) => one.outcome.kind === 'notApplicable');
  const others = rest.filter((one) => !excluded.includes(one));
  const cases = excluded.map(({ name }) => ({ name, outcome: 'notApplicable' as const }));
  if (!first)
    return guarded(
      cases,
      buildNamedRule(build, others.length > 0 ? others : fail('noRule', excluded[0]?.span ?? [0, 0])),
    );
  const [base] = others;
  const bans = [...cases, ...veto.map(({ name }) => ({ name, outcome: NOTHING }))];
  const isBase =
    base?.outcome.kind === 'gain' &&
    'share' in fitting(base.outcome.mark, build, base.span) &&
    fitting(base.outcome.mark, build, base.span) === FULL;
  if (others.length === 1 && base && isBase)
    return { ...guarded(bans, { rule: { kind: 'fixed', mark: FULL }, valueKind: 'amount' }), subject: base.name };
  const otherwise = build.statements.find((one) => one.kind === 'otherwise');
  if (others.length === 0 && otherwise?.kind === 'otherwise' && otherwise.outcome.kind === 'gain')
    return guarded(bans, {
      rule: { kind: 'fixed', mark: fitting(otherwise.outcome.mark, build, otherwise.span) },
      valueKind: 'amount',
    });
  if (others.length === 0) return fail('onlyVeto', first.span, { words: first.name });
  // Items with marks of their own, and a case in which none of them counts.
  const worth = others.reduce(
    (sum, { outcome }) => (outcome.kind === 'gain' ? sum.plus(valueOf(outcome.mark, build.fullMark)) : sum),
    decimal(0),
  );
  const isList =
    others.length > 1 && others.every(({ outcome }) => outcome.kind === 'gain' && !isNothing(outcome.mark));
  if (isList && worth.eq(build.fullMark)) return guarded(bans, buildNamedRule(build, others));
  // Levels of which the last says 存在…: a choice among them all, unless it is called a veto.
  if (first.veto) return guarded(bans, buildNamedRule(build, others));
  return guarded(cases, buildNamedRule(build, [...others, ...veto]));
}

/** 「达到支付进度得满分，达不到不得分」 of an indicator that is actual ÷ planned: 100% or not. */
function plannedRate(build: Build, named: readonly NamedStatement[]): Built | undefined {
  const [met, missed, third] = named;
  if (!met || !missed || third || met.outcome.kind !== 'gain') return undefined;
  if (missed.outcome.kind === 'ratio') {
    // 「达到目标值得满分，未达到的按完成比例计分」
    const ratio =
      met.outcome.mark === FULL &&
      /(?:达到|完成|达标|实现)/.test(met.name) &&
      /^(?:未|没有|达不到|不)/.test(missed.name) &&
      /^(?:实际)?(?:完成|达标)/.test(missed.outcome.name);
    return ratio ? { rule: { kind: 'ratio', cap: capOf(build) }, valueKind: 'rate' } : undefined;
  }
  if (missed.outcome.kind !== 'gain') return undefined;
  const fits = reachesPlan.test(met.name) && missesPlan.test(missed.name) && plannedRates.test(build.indicator);
  if (!fits) return undefined;
  const [pass, miss] = [fitting(met.outcome.mark, build, met.span), fitting(missed.outcome.mark, build, missed.span)];
  return {
    rule: { kind: 'passFail', passes: { from: { at: '1', inclusive: true } }, pass, fail: miss },
    valueKind: 'rate',
  };
}

const reachesPlan =
  /^(?:(?:支出|支付|预算执行|执行)?进度)?(?:达到|完成)(?:既定|序时|计划|目标|规定|要求的?|支付|支出|预定|时间)*(?:支付|支出)?进度(?:要求|的)?$/;
const missesPlan =
  /^(?:(?:支出|支付|预算执行|执行)?进度)?(?:未达到|达不到|没有达到|未完成|低于|未达)(?:既定|序时|计划|目标|规定|要求的?|支付|支出|预定|时间)*(?:支付|支出)?进度?(?:要求|的)?$/;
const plannedRates = /(?:支付|支出|执行)进度/;

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

/** Statements of different worlds in one sentence do not make one rule. */
function checkAlone(
  build: Build,
  {
    isValue,
    isCount,
    isScore,
    isList,
    wholes,
  }: Record<'isValue' | 'isCount' | 'isScore' | 'isList', boolean> & { readonly wholes: number },
): void {
  const worlds = [isValue || isScore, isCount, isList].filter(Boolean).length;
  const span = build.statements.find((one) => one.kind === 'count' || one.kind === 'levelList')?.span ?? [0, 0];
  if (worlds > 1) fail('mixedRules', span);
  const whole = wholesOf(build.statements, isScore);
  const [first] = whole;
  const isRest = isValue && !isScore && first?.outcome.kind === 'ratio' && wholes === 1;
  if (first && !isRest && (worlds > 0 || wholes > 1 || build.statements.some((one) => one.kind === 'named')))
    fail('markNotUnderstood', first.span);
  const hasSteps = build.statements.some((one) => one.kind === 'steps');
  const stray = build.statements.find(
    (one) =>
      (one.kind === 'partial' && !hasSteps) ||
      (one.kind === 'base' && !isValue) ||
      (one.kind === 'otherwise' && (isCount || isList || isScore)) ||
      (one.kind === 'weights' && !isValue && !isScore),
  );
  if (stray) fail('markNotUnderstood', stray.span);
  const losing = build.statements.some(
    (one) => (one.kind === 'steps' || one.kind === 'count') && one.outcome.kind === 'lose',
  );
  const adding = build.statements.some(
    (one) => (one.kind === 'steps' || one.kind === 'count') && one.outcome.kind !== 'lose',
  );
  const share =
    isScore ||
    build.statements.some(
      (one) =>
        (one.kind === 'band' || one.kind === 'whole') &&
        (one.outcome.kind === 'ratio' || one.outcome.kind === 'formula'),
    );
  // 「扣完为止」 where nothing is taken off belongs to something that was not understood; a floor of 0 is always kept.
  for (const limit of limitsIn(build.statements, 'loss')) if (!losing) fail('limitWithoutSteps', limit.span);
  for (const limit of limitsIn(build.statements, 'gain')) if (!adding) fail('limitWithoutSteps', limit.span);
  for (const limit of limitsIn(build.statements, 'floor'))
    if (!losing && !isNothing(limit.mark)) fail('limitWithoutSteps', limit.span);
  for (const limit of limitsIn(build.statements, 'cap'))
    if (!adding && !share && !decimalIsFull(limit, build)) fail('limitWithoutSteps', limit.span);
}

function decimalIsFull(
  { mark, span }: { readonly mark: Parameters<typeof fitting>[0]; readonly span: Statement['span'] },
  build: Build,
): boolean {
  return fitting(mark, build, span) === FULL;
}

function checkStated(build: Build): void {
  for (const one of build.statements) {
    if (one.kind !== 'stated') continue;
    if (one.base && build.statements.some(({ kind }) => kind === 'count')) continue;
    if (one.base) fail('markNotUnderstood', one.span);
    if (!decimal(one.points).eq(build.fullMark))
      fail('markDiffersFromFull', one.span, { full: build.fullMark, mark: one.points });
  }
}

type Guard = GuardedRule['guards'][number];

/** Special cases apart from what else is named. */
function split(
  named: readonly NamedStatement[],
  build: Build,
  isGuard: (one: NamedStatement) => boolean,
): { readonly guards: readonly Guard[]; readonly rest: readonly NamedStatement[] } {
  const special = named.filter(isGuard);
  const guards = special.map(({ name, outcome, span }): Guard => {
    if (outcome.kind === 'notApplicable') return { name, outcome: 'notApplicable' };
    return outcome.kind === 'gain'
      ? { name, outcome: fitting(outcome.mark, build, span) }
      : fail('markNotUnderstood', span);
  });
  return { guards, rest: named.filter((one) => !special.includes(one)) };
}

const caseWords = new RegExp(`^${CASE_WORDS}|(?:没有|无|未安排|未发生|不涉及|未涉及|为0|为零)`);

function isValueGuard({ name, outcome, veto }: NamedStatement): boolean {
  if (outcome.kind === 'notApplicable') return true;
  return (
    outcome.kind === 'gain' &&
    (veto ||
      caseWords.test(name) ||
      (isNothing(outcome.mark) && /^未/.test(name)) ||
      (isNothing(outcome.mark) && /^(?:存在|发生|出现|发现|有|如有|若有|凡)/.test(name)))
  );
}

function isCountGuard(one: NamedStatement): boolean {
  if (one.marked) return false;
  if (one.outcome.kind === 'notApplicable') return true;
  return one.outcome.kind === 'gain' && isNothing(one.outcome.mark);
}

function guarded(guards: readonly Guard[], built: Built): Built {
  if (guards.length === 0) return built;
  const inner: Rule = built.rule;
  if (inner.kind === 'guarded') return { ...built, rule: { ...inner, guards: [...guards, ...inner.guards] } };
  return { ...built, rule: { kind: 'guarded', guards, rule: inner } };
}

/** 「满意度=…」 or the weights of a survey: how the value comes about. */
function measureOf(statements: readonly Statement[]): Pick<Built, 'measure'> {
  const weights = statements.find((one): one is WeightsPhrase => one.kind === 'weights');
  if (weights) return { measure: weighted(weights.weights) };
  const definitions = statements.filter((one): one is FormulaPhrase => one.kind === 'formula' && !one.isScore);
  const [first] = definitions;
  return first && definitions.length === 1 ? { measure: first.expression } : {};
}

function weighted(weights: WeightsPhrase['weights']): Expression {
  const sum = (parts: readonly Expression[]): Expression =>
    parts.reduce((left, right) => ({ kind: 'operation', operator: '+', left, right }));
  const quantity = (name: string): Expression => ({ kind: 'quantity', name });
  const answers = weights.map(({ name, weight }): Expression => ({
    kind: 'operation',
    operator: '*',
    left: quantity(name),
    right: { kind: 'number', value: weight },
  }));
  return {
    kind: 'operation',
    operator: '/',
    left: sum(answers),
    right: sum(weights.map(({ name }) => quantity(name))),
  };
}
