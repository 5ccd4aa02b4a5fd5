import { decimal, sumOf, ZERO } from '../../base/decimal';
import { isNothing } from '../../rules/mark';
import { itemsOf } from './countRule';
import { guarded, split } from './guards';
import { CASE_WORDS } from '../lexicon/cases';
import { capOf, fitting, valueOf } from './marks';
import { buildNamedRule } from './namedRule';
import { denies } from './denies';
import { turnsRound } from './turnsRound';
import { saysThatSo } from '../asserts';
import { sameThing } from '../sameThing';
import { wants } from '../wantedBefore';
import type { Build, Built } from '../criterion';
import { fail } from '../criterionProblem';
import type { NamedStatement, Statement } from '../criterionStatement';
import { passFail } from '../../rules/patterns/passFail';
import { ratio } from '../../rules/patterns/ratio';
import { FULL, NOTHING } from '../../rules/rule';

/** 「符合①得1分，符合②得1分」 beside the list that ① and ② stand in. */
function listedMarks(build: Build, named: readonly NamedStatement[]): Built | undefined {
  const items = itemsOf(build);
  if (items.length !== named.length || !named.every(({ name }) => REFERS.test(name))) return undefined;
  const each = named.map(({ outcome, span }) =>
    outcome.kind === 'gain' ? fitting(outcome.mark, build, span) : fail('markNotUnderstood', span),
  );
  const worth = sumOf(each.map((mark) => valueOf(mark, build.fullMark)));
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
  const worth = sumOf(
    items.map(({ outcome }) => (outcome.kind === 'gain' ? valueOf(outcome.mark, build.fullMark) : ZERO)),
  );
  const listed = items.every(
    ({ outcome, name }) => outcome.kind === 'gain' && !isNothing(outcome.mark) && !GRADE.test(name),
  );
  if (nothing.length === 0 || items.length < 2 || !listed || !worth.eq(build.fullMark)) return undefined;
  return guarded(
    nothing.filter((one) => !isOfEach(one, items)).map(({ name }) => ({ name, outcome: NOTHING })),
    buildNamedRule(build, items),
  );
}

/** 「公开预算得2分，公开决算得2分，未公开不得分」 「A、B按时报送各得1分，未报送的不得分」: of each of them, as what is not met brings nothing anyway. */
function isOfEach({ name }: NamedStatement, items: readonly NamedStatement[]): boolean {
  const of = /^(?:未能|没有|未|没|无)(?<of>\p{Script=Han}{2,4})$/u.exec(name)?.groups?.['of'];
  if (of === undefined) return false;
  const areOne = new Set(items.map(({ span }) => span[1])).size === 1 && items.some((one) => one.name.includes(of));
  return areOne || items.every((one) => one.name.includes(of));
}

/** 「决策依据充分计1分；决策程序规范计1分；…不符合的不计分」: what items with marks of their own do anyway. */
function itemsAndRest(build: Build, named: readonly NamedStatement[]): Built | undefined {
  const last = named.at(-1);
  const items = named.slice(0, -1);
  if (last?.outcome.kind !== 'gain' || !isNothing(last.outcome.mark) || !isOfAll(last, items)) return undefined;
  const isListed = items.every(
    ({ outcome, name, veto }) => outcome.kind === 'gain' && !isNothing(outcome.mark) && !veto && !GRADE.test(name),
  );
  if (items.length < 2 || !isListed || !worthOf(items, build).eq(build.fullMark)) return undefined;
  return buildNamedRule(build, items);
}

function isOfAll({ name }: NamedStatement, items: readonly NamedStatement[]): boolean {
  return UNMET_ALONE.test(name) || items.every((one) => denies(name, one.name));
}

const UNMET_ALONE =
  /^(?:缺项|缺失|缺少|不符合|不满足|未达到|不达标|未做到|不具备|未完成)(?:上述|相关|以上)?(?:要求|条件|标准)?$/;

function worthOf(named: readonly NamedStatement[], { fullMark }: Build): ReturnType<typeof decimal> {
  return sumOf(named.map(({ outcome }) => (outcome.kind === 'gain' ? valueOf(outcome.mark, fullMark) : ZERO)));
}

/** 「档案齐全2分，未齐全0分；装订规范2分，不规范0分」: behind each item its own negation, which brings nothing. */
function pairedItems(build: Build, named: readonly NamedStatement[]): Built | undefined {
  const items = named.filter((_, index) => index % 2 === 0);
  const negations = named.filter((_, index) => index % 2 === 1);
  const isPaired = items.every(({ name, outcome }, index) => {
    const missed = negations[index];
    if (missed?.outcome.kind !== 'gain' || outcome.kind !== 'gain') return false;
    return denies(missed.name, name) && isNothing(missed.outcome.mark) && !isNothing(outcome.mark);
  });
  const worth = sumOf(
    items.map(({ outcome }) => (outcome.kind === 'gain' ? valueOf(outcome.mark, build.fullMark) : ZERO)),
  );
  if (items.length < 2 || !isPaired || !worth.eq(build.fullMark)) return undefined;
  return buildNamedRule(build, items);
}

/** 「存在坐支的不得分」 「检查中发现违反财经纪律的不计分」 */
const FOUND = /^(?:存在|发生|出现|有|发现|凡|如有|若有|(?:检查|审计|巡[视察]|抽查|监督)+中?(?:发现|查出))/;

const GRADE = /显著|明显|一般|较好|较差|基本|部分|^[优良中差好]$|优秀|良好|较为|比较/;
const REFERS = /^(?:符合|满足|达到|做到|完成|具备)?第?[①-⑳一二三四五六七八九十\d](?:项|条|点)?(?:要求|标准|内容)?$/;

export function buildNamed(build: Build, named: readonly NamedStatement[]): Built {
  const failing = named.find((one) => isFailingOfDuty(one, build));
  if (!failing) return namedTogether(build, named);
  const rule = { kind: 'fixed', mark: FULL } as const;
  return guarded([{ name: failing.name, outcome: NOTHING, asked: true }], { rule, valueKind: 'amount' });
}

function namedTogether(build: Build, named: readonly NamedStatement[]): Built {
  const referred = listedMarks(build, named);
  if (referred) return referred;
  const planned = plannedRate(build, named);
  if (planned) return planned;
  const absent = named.filter((one) => isAbsence(one, named, build));
  if (absent.length > 0) {
    const { guards, rest } = split(absent, build, () => true);
    if (rest.length > 0) fail('noRule', [0, 0]);
    const present = named.filter((one) => !absent.includes(one));
    return guarded(guards, buildNamed(build, present));
  }
  const owned = itemsAndRest(build, named);
  if (owned) return owned;
  const paired = pairedItems(build, named);
  if (paired) return paired;
  const listed = itemsAndNothing(build, named);
  if (listed) return listed;
  const veto = named.filter(
    (one) => one.outcome.kind === 'gain' && isNothing(one.outcome.mark) && (one.veto || FOUND.test(one.name)),
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
  const worth = sumOf(
    others.map(({ outcome }) => (outcome.kind === 'gain' ? valueOf(outcome.mark, build.fullMark) : ZERO)),
  );
  const isList =
    others.length > 1 && others.every(({ outcome }) => outcome.kind === 'gain' && !isNothing(outcome.mark));
  if (isList && worth.eq(build.fullMark)) return guarded(bans, buildNamedRule(build, others));
  // Levels of which the last says 存在…: a choice among them all, unless it is called a veto.
  if (first.veto) return guarded(bans, buildNamedRule(build, others));
  return guarded(cases, buildNamedRule(build, [...others, ...veto]));
}

/** 「财政专户的开设符合规定。违规私自开设财政专户的，不得分」: what is to be so, and the very failing of it. */
function isFailingOfDuty({ name, outcome, span }: NamedStatement, { statements }: Build): boolean {
  const told = statements.filter((one) => !(one.kind === 'unread' && one.named) && !ASIDE.has(one.kind));
  const duties = statements.filter((one) => one.kind === 'explanation' && one.span[1] <= span[0]);
  const [duty, more] = duties;
  return (
    told.length === 1 &&
    outcome.kind === 'gain' &&
    isNothing(outcome.mark) &&
    duty?.kind === 'explanation' &&
    !more &&
    FAILS.test(name) &&
    (saysThatSo(duty.text) || wants(duty.text)) &&
    (sameThing(duty.text, name) || turnsRound(duty.text, name))
  );
}

const ASIDE: ReadonlySet<Statement['kind']> = new Set(['explanation', 'stated']);
const FAILS = /^(?:违规|违反|违法|擅自|私自|未|没有|不|存在|发现|发生|出现|有|逾期|超)/;

/** 「及时上缴得4分，未上缴不得分；无非税收入的单位得满分」: the last is about the unit, and no level beside the best. */
function isAbsence({ name, outcome, span }: NamedStatement, named: readonly NamedStatement[], build: Build): boolean {
  if (!ABSENT.test(name) || outcome.kind !== 'gain' || fitting(outcome.mark, build, span) !== FULL) return false;
  const others = named.filter((one) => one.name !== name);
  const before = others.filter((one) => one.span[0] < span[0]);
  return (
    before.length >= 2 &&
    others.some((one) => one.outcome.kind === 'gain' && fitting(one.outcome.mark, build, one.span) === FULL)
  );
}

const ABSENT = new RegExp(`^(?:${CASE_WORDS})`);

/** 「达到支付进度得满分，达不到不得分」 of an indicator that is actual ÷ planned: 100% or not. */
function plannedRate(build: Build, named: readonly NamedStatement[]): Built | undefined {
  const [met, missed, third] = named;
  if (!met || !missed || third || met.outcome.kind !== 'gain') return undefined;
  if (missed.outcome.kind === 'ratio') {
    // 「达到目标值得满分，未达到的按完成比例计分」
    const isRatio =
      met.outcome.mark === FULL &&
      /(?:达到|完成|达标|实现)/.test(met.name) &&
      /^(?:未|没有|达不到|不)/.test(missed.name) &&
      /^(?:实际)?(?:完成|达标)/.test(missed.outcome.name);
    return isRatio ? { rule: ratio(capOf(build)), valueKind: 'rate' } : undefined;
  }
  if (missed.outcome.kind !== 'gain') return undefined;
  const fits = reachesPlan.test(met.name) && missesPlan.test(missed.name) && plannedRates.test(build.indicator);
  if (!fits) return undefined;
  const [pass, miss] = [fitting(met.outcome.mark, build, met.span), fitting(missed.outcome.mark, build, missed.span)];
  return {
    rule: passFail({ from: { at: '1', inclusive: true } }, pass, miss),
    valueKind: 'rate',
  };
}

const reachesPlan =
  /^(?:(?:支出|支付|预算执行|执行)?进度)?(?:达到|完成)(?:既定|序时|计划|目标|规定|要求的?|支付|支出|预定|时间)*(?:支付|支出)?进度(?:要求|的)?$/;
const missesPlan =
  /^(?:(?:支出|支付|预算执行|执行)?进度)?(?:未达到|达不到|没有达到|未完成|低于|未达)(?:既定|序时|计划|目标|规定|要求的?|支付|支出|预定|时间)*(?:支付|支出)?进度?(?:要求|的)?$/;
const plannedRates = /(?:支付|支出|执行)进度/;
