import { sumOf, ZERO, decimal } from '../../base/decimal';
import { isNothing } from '../../rules/mark';
import { FULL, NOTHING } from '../../rules/rule';
import type { Build, Built } from '../criterion';
import { NotUnderstood } from '../criterionProblem';
import type { NamedStatement, Statement } from '../criterionStatement';
import { countName } from '../countName';
import { sameThing } from '../sameThing';
import { startsCase } from '../readableWords';
import { type BuiltPart, bestOf, builtPart, type OwnPart } from './builtPart';
import { denies } from './denies';
import { guarded, split } from './guards';
import { numbered } from './numbered';
import { sharesFigure } from './sharesFigure';
import { isItem } from './sumGroup';
import { turnsRound } from './turnsRound';

/**
 * What stands under headings, or between stops, each a criterion of its own: 「时效（2分）：按时报送得2分，每迟1天扣0.5分；质量（3分）：…」 「项目细化得4分；代编比例不高于10%得3分，
 * 每高1个百分点扣0.5分，扣完3分为止」. All that they are worth must come to the full mark. Undefined where it does not, or one of them is no part of a sum.
 */
export function ownPartsRule(build: Build, buildOne: (build: Build) => Built): Built | undefined {
  const { labelled } = build;
  // No sentence has so many, and each would be held against all others.
  if (build.statements.length > MOST) return undefined;
  const special = labelled ? [] : build.statements.filter((one): one is NamedStatement => isCaseOfAll(one, build));
  const parts = labelled ? headed(build) : segmented(build, special);
  if (!parts || parts.length < 2) return undefined;
  if (!sumOf(parts.map(({ points }) => decimal(points))).eq(build.fullMark)) return undefined;
  try {
    const built = parts.map((part) => builtPart(part, { ...build, labelled: undefined }, buildOne));
    const { guards } = split(special, build, () => true);
    const whole = together(built);
    return whole && guarded(guards, whole);
  } catch (problem) {
    if (problem instanceof NotUnderstood) return undefined;
    throw problem;
  }
}

const MOST = 40;

/** Undefined where one is missing, or two are called the same. */
export function together(built: readonly (BuiltPart | undefined)[]): Built | undefined {
  const known = built.filter((one) => one !== undefined);
  if (known.length < built.length) return undefined;
  const parts = known.flatMap((one) => one.parts);
  const names = new Set(parts.map(({ name }) => name));
  if (names.size < parts.length || names.has('') || sharesFigure(parts)) return undefined;
  const items = known.flatMap((one) => one.items);
  const areItems = parts.every(({ measure }) => measure.kind === 'items');
  if (areItems)
    return {
      rule: { kind: 'checklist', marks: { kind: 'own', each: parts.map(({ full }) => full) } },
      valueKind: 'amount',
      itemCount: items.length,
      items,
    };
  const start = known.reduce((sum, one) => sum.plus(one.start), ZERO);
  return {
    rule: {
      kind: 'sum',
      parts: numbered(parts),
      start: start.isZero() ? NOTHING : { points: start.toFixed() },
      floor: NOTHING,
      cap: FULL,
    },
    valueKind: 'amount',
    itemCount: items.length,
    items,
    partUnits: known.flatMap(({ units = [] }) => units),
    ...(known.every(({ answers }) => answers) && { answers: known.flatMap(({ answers = [] }) => answers) }),
  };
}

function headed({ labelled = [], ...build }: Build): readonly OwnPart[] | undefined {
  const parts = labelled.map(({ name, points, statements }) => {
    const worth = points ?? bestOf(statements, build);
    return worth === undefined ? undefined : { label: name, points: worth, statements };
  });
  const known = parts.filter((one) => one !== undefined);
  return known.length === parts.length ? known : undefined;
}

/** 「弄虚作假的，本项不得分」 comes before all of them; 「未公开的不得分」 behind 「按时公开得2分」 is of that. */
function isCaseOfAll(one: Statement, { statements }: Build): boolean {
  if (one.kind !== 'named' || one.as !== undefined) return false;
  if (one.outcome.kind === 'notApplicable') return true;
  const isNone = one.outcome.kind === 'gain' && isNothing(one.outcome.mark);
  const isOfItem = statements.some((other) => other.kind === 'named' && other !== one && denies(one.name, other.name));
  return isNone && startsCase(one.name) && !isOfItem;
}

/** A new thing begins behind a stop with an item, or with a measure of another name. */
function segmented(build: Build, special: readonly NamedStatement[]): readonly OwnPart[] | undefined {
  if (build.statements.some((one) => LISTED.has(one.kind) || (one.kind === 'named' && one.as !== undefined)))
    return undefined;
  const groups: Statement[][] = [];
  let segment = -1;
  let pending: Statement[] = [];
  for (const one of build.statements) {
    if (special.some((other) => other === one)) continue;
    const at = build.stops.filter((stop) => stop < one.span[0]).length;
    const isFirst = at !== segment;
    if (SCORES.has(one.kind)) segment = at;
    const last = groups.at(-1);
    if (!SCORES.has(one.kind)) {
      if (last && one.kind !== 'explanation') last.push(one);
      else pending.push(one);
    } else if (isFirst && begins(one, last)) {
      groups.push([...pending, one]);
      pending = [];
    } else if (last) last.push(one);
    else return undefined;
  }
  const parts = groups.map((statements): OwnPart | undefined => {
    const points = bestOf(statements, build);
    return points === undefined ? undefined : { label: '', points, statements };
  });
  const known = parts.filter((one) => one !== undefined);
  return known.length === parts.length && groups.every(holdsTogether) ? known : undefined;
}

/** 「程序合规得3分，每发现1起投诉扣1分」: off what that is nobody says, unless it is of one thing or has a 「扣完为止」 of its own. */
function holdsTogether(group: readonly Statement[]): boolean {
  const [item] = group;
  if (item?.kind !== 'named') return true;
  const isShut = group.some((one) => one.kind === 'limit' && (one.limit === 'floor' || one.limit === 'loss'));
  return (
    isShut ||
    group.every(
      (one) =>
        one.kind !== 'count' ||
        one.outcome.kind !== 'lose' ||
        sameThing(countName(one), item.name) ||
        turnsRound(item.name, countName(one)),
    )
  );
}

/** A list that stands elsewhere, or of which an item has no mark. */
const LISTED: ReadonlySet<Statement['kind']> = new Set(['item', 'itemMarks', 'weights', 'levelList', 'asLevel']);

const SCORES: ReadonlySet<Statement['kind']> = new Set([
  'band',
  'steps',
  'count',
  'named',
  'otherwise',
  'whole',
  'formula',
  'ownLoss',
]);

function begins(one: Statement, last: readonly Statement[] | undefined): boolean {
  if (one.kind === 'named') return isItem(one);
  if (one.kind !== 'band' || one.subject === '' || one.outcome.kind !== 'gain' || isNothing(one.outcome.mark))
    return false;
  const before = last?.flatMap((other) => (other.kind === 'band' && other.subject !== '' ? [other.subject] : [])) ?? [];
  return before.every((name) => !name.endsWith(one.subject) && !one.subject.endsWith(name));
}
