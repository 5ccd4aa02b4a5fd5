import { sumOf } from '../../base/decimal';
import { FULL, type Mark, NOTHING, type SumPart } from '../../rules/rule';
import type { Build, Built } from '../criterion';
import { isNothing } from '../../rules/mark';
import { NotUnderstood } from '../criterionProblem';
import type { NamedStatement, Statement } from '../criterionStatement';
import { isFreeName } from '../freeName';
import { hasContent, startsCase } from '../readableWords';
import { CASE_VERB } from '../lexicon/cases';
import { guarded, split } from './guards';
import { countName } from '../countName';
import { denies } from './denies';
import { baseOf } from './countRule';
import { isGivenAndTaken } from './givenAndTaken';
import { limitsOfParts } from './limitsOfParts';
import { isListOfItems, UNMET_ONLY } from './listOfItems';
import { numbered } from './numbered';
import { withoutBase } from './lossesFromFull';
import { withOwnLosses } from './ownLosses';
import { capOf, floorOf, limitsIn, valueOf } from './marks';
import { sharesFigure } from './sharesFigure';
import { groupsOfThings } from './groupsOfThings';
import { type Group, isBareItem } from './sumGroup';
import { partOf } from './sumPart';

/**
 * Several things, each with marks of its own: 「上半年进度≥50%得4分，全年进度≥95%得6分」 「满意度≥90%得5分；每发生一起投诉扣1分」.
 * What is to be had must come to the full mark. Undefined where the sentence is no such sum.
 */
export function sumRule(build: Build, buildOne: (build: Build) => Built): Built | undefined {
  const named = build.statements.filter((one): one is NamedStatement => one.kind === 'named');
  const special = named.filter((one) => isCase(one) || isWorst(one, build));
  // 「报告按时提交得2分，未按时提交得0分；内容完整得3分」: nothing of that item, and no case of all of it.
  if (special.some((one) => named.some((other) => other !== one && denies(one.name, other.name)))) return undefined;
  const statements = build.statements.filter((one) => !special.some((other) => other === one));
  const groups = withoutBase(withOwnLosses(groupsOfThings(statements.map(ownLossAsRest)), statements), build);
  if (!groups || groups.length < 2) return undefined;
  try {
    const { guards } = split(special, build, () => true);
    if (groups.some(({ statements }) => statements.some(isShareOut))) return undefined;
    const whole = withLastOtherwise(groups);
    const limits = limitsOfParts(whole, build);
    if (!limits) return undefined;
    if (isGivenAndTaken(build)) return undefined;
    const parts = whole.map((group) => partOf(group, build, buildOne, limits.own.get(group) ?? []));
    if (parts.some((part) => part === undefined)) return undefined;
    const all = parts.filter((part) => part !== undefined);
    // 「按期缴纳得2分；活动12次以上得1分」; 「按时完成得5分，超时1个月以内扣1分」 is of one thing.
    if (groups.some(isBareItem) && !isListOfItems(groups, all)) return undefined;
    // 「签约项目每个得0.5分，其中亿元以上每个得1分」: besides the half point, or instead of it?
    if (all.some(({ name }) => /^其中/.test(name))) return undefined;
    if (new Set(all.map(({ name }) => name)).size < all.length || sharesFigure(all)) return undefined;
    // 「每项1分，每有一项不符合扣1分」 names nothing to be counted.
    const onlyCounts = all.every(({ measure }) => measure.kind === 'count');
    if (all.some(({ name, measure }) => measure.kind === 'count' && !isCounted(name, onlyCounts))) return undefined;
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

/** Beside other counts whatever it is called; beside a value known words, as it may be of that. */
function isCounted(name: string, onlyCounts: boolean): boolean {
  const isOwn = onlyCounts && name.length > 1 && isFreeName(name) && !/[项条点个]/.test(name) && !UNMET_ONLY.test(name);
  return !/\d/.test(name) && (hasContent(name) || DUE.test(name) || (name.length >= 2 && CASE.test(name)) || isOwn);
}

/** 「应采未采」 */
const DUE = /^应\p{Script=Han}{1,2}未/u;
const CASE = new RegExp(`^${CASE_VERB}`);

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

/** 「一季度进度≥25%得1分，二季度进度≥50%得1分」: one edge of each, and marks that come to the whole; what falls short has none of them. */
function isAllOrNothing({ kind, statements }: Group): boolean {
  const [band, second] = statements;
  if (kind !== 'value' || band?.kind !== 'band' || second || band.outcome.kind !== 'gain') return false;
  const [interval, other] = band.intervals;
  return !other && !isNothing(band.outcome.mark) && (interval?.from === undefined) !== (interval?.to === undefined);
}

function withNothing(group: Group): Group {
  const span = group.statements[0]?.span ?? [0, 0];
  const rest: Statement = { kind: 'otherwise', outcome: { kind: 'gain', mark: NOTHING, verb: true }, span };
  return { ...group, statements: [...group.statements, rest] };
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
  if (groups.every(isAllOrNothing)) return groups.map(withNothing);
  if (last?.kind !== 'otherwise' || last.outcome.kind !== 'gain' || !isNothing(last.outcome.mark) || !isPlain)
    return groups;
  return groups.map((group, index) =>
    index === groups.length - 1 ? group : { ...group, statements: [...group.statements, last] },
  );
}
