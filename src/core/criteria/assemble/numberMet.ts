import { decimal } from '../../base/decimal';
import { FULL, type Mark, NOTHING } from '../../rules/rule';
import type { Build, Built } from '../criterion';
import type { Statement } from '../criterionStatement';
import { ALL_MET } from '../lexicon/cases';
import { itemsOf } from './countRule';
import { fitting, sameMark, valueOf } from './marks';

interface Said {
  readonly from: number;
  readonly to: number;
  /** Whether the numbers at its ends are said to belong to it; custom gives way to what another says. */
  readonly sure: boolean;
  readonly mark: Mark;
}

/**
 * 「符合4项得4分，3项得3分，2项得1.5分，1项及以下不得分」 「全部符合得4分，符合两项得1分，其余不得分」: how many are met decides, whichever they are.
 * Every number from none to all must have one mark, and more of them never less. Undefined where the words say anything else.
 */
export function numberMet(build: Build): Built | undefined {
  const told = build.statements.filter(({ kind }) => !ASIDE.has(kind));
  const items = itemsOf(build);
  const rest = told.filter((one) => one.kind === 'otherwise');
  const bands = told.some((one) => one.kind === 'band');
  if (rest.length > 1 || (!bands && rest.length === 0)) return undefined;
  const named = told.filter((one) => one.kind !== 'otherwise');
  const numbers = named.flatMap((one) => numberOf(one) ?? []);
  const all = items.length > 0 ? items.length : Math.max(0, ...numbers);
  if (all < 2 || numbers.length === 0) return undefined;
  const said = named.map((one) => saidOf(one, all, build));
  const known = said.filter((one) => one !== undefined);
  if (known.length !== said.length || known.some(({ to }) => to > all)) return undefined;
  const [other] = rest;
  const otherwise = other?.kind === 'otherwise' ? markOf(other, build) : undefined;
  if (other && !otherwise) return undefined;
  const marks = Array.from({ length: all + 1 }, (_, met) => markAt({ met, all }, known, otherwise, build));
  const sound = marks.filter((mark) => mark !== undefined);
  if (sound.length !== marks.length || !rises(sound, build)) return undefined;
  return levels(sound);
}

const ASIDE: ReadonlySet<Statement['kind']> = new Set(['item', 'explanation', 'unread', 'stated']);
const MET =
  /^(?:(?:符合|满足|达到|具备|做到|达标)(?:其中|上述|以上|要求)?的?(?:任意)?)?(?:的)?(?:要求|条件|标准|要点|内容)?$/;
const allMet = new RegExp(ALL_MET);
const NONE_MET = /^(?:均|都|全部|全)?(?:不符合|不满足|未达到|不达标|不具备|未做到)(?:要求|条件|标准)?$/;

function numberOf(one: Statement): readonly number[] | undefined {
  if (one.kind === 'count') return MET.test(one.count.words) ? [one.count.number] : undefined;
  if (one.kind !== 'band' || !/^#[项条点]$/.test(one.unit)) return undefined;
  return one.intervals.flatMap(({ from, to }) => [from, to].flatMap((edge) => (edge ? [Number(edge.at)] : [])));
}

function saidOf(one: Statement, all: number, build: Build): Said | undefined {
  const mark = markOf(one, build);
  if (!mark) return undefined;
  if (one.kind === 'named') {
    if (allMet.test(one.name)) return { from: all, to: all, sure: true, mark };
    return NONE_MET.test(one.name) ? { from: 0, to: 0, sure: true, mark } : undefined;
  }
  if (one.kind === 'count') {
    const { each, number, words } = one.count;
    const isOf = /^(?:其中|上述|以上)?$/.test(one.before);
    return !each && isOf && MET.test(words) ? { from: number, to: number, sure: true, mark } : undefined;
  }
  if (one.kind !== 'band' || !numberOf(one) || !MET.test(one.subject)) return undefined;
  const [{ from, to } = {}, second] = one.intervals;
  if (second) return undefined;
  const least = from ? Number(from.at) + (from.inclusive ? 0 : 1) : 0;
  // 「符合3-4项」: there is nothing between 4 and 5 items.
  const isWhole = from !== undefined && to?.sure === false;
  const most = to ? Number(to.at) - (to.inclusive || isWhole ? 0 : 1) : all;
  if (!Number.isInteger(least) || !Number.isInteger(most)) return undefined;
  return { from: least, to: most, sure: from?.at === to?.at || (from?.sure !== false && to?.sure !== false), mark };
}

function markOf(one: Statement, build: Build): Mark | undefined {
  if (!('outcome' in one) || one.outcome.kind !== 'gain' || one.outcome.noLoss) return undefined;
  return fitting(one.outcome.mark, build, one.span);
}

/** What is said for certain goes before what custom puts there; fewer than all that are named bring nothing. */
function markAt(
  { met, all }: { readonly met: number; readonly all: number },
  said: readonly Said[],
  otherwise: Mark | undefined,
  build: Build,
): Mark | undefined {
  const claims = said.filter(({ from, to }) => from <= met && met <= to);
  const certain = claims.some(({ sure }) => sure) ? claims.filter(({ sure }) => sure) : claims;
  // 「达到4项得4分，达到3项得2分」: whoever has reached the higher has the higher mark.
  const highest = Math.max(...certain.map(({ from }) => from));
  const isOpen = certain.every(({ from, to }) => from === highest || to === all);
  const [first, ...others] = isOpen ? certain.filter(({ from }) => from === highest) : certain;
  if (first) return others.every(({ mark }) => sameMark(mark, first.mark, build.fullMark)) ? first.mark : undefined;
  if (otherwise) return otherwise;
  return said.every(({ from }) => from > met) ? NOTHING : undefined;
}

function rises(marks: readonly Mark[], build: Build): boolean {
  const values = marks.map((mark) => valueOf(mark, build.fullMark));
  const last = values.at(-1);
  return (
    last?.eq(build.fullMark) === true &&
    values.every((value, at) => at === 0 || value.gte(values[at - 1] ?? decimal(0)))
  );
}

/** The most that are met first; numbers of one mark are one level. */
function levels(marks: readonly Mark[]): Built {
  const runs: { from: number; to: number; mark: Mark }[] = [];
  for (const [met, mark] of marks.entries()) {
    const run = runs.at(-1);
    if (run && JSON.stringify(run.mark) === JSON.stringify(mark)) run.to = met;
    else runs.push({ from: met, to: met, mark });
  }
  const all = marks.length - 1;
  const named = runs.reverse().map(({ from, to, mark }) => ({ name: nameOf(from, to, all), mark }));
  return {
    rule: { kind: 'levelChoice', levels: named.map((one) => (one.name === ALL ? { ...one, mark: FULL } : one)) },
    valueKind: 'amount',
  };
}

const ALL = '全部符合';

function nameOf(from: number, to: number, all: number): string {
  if (from === all) return ALL;
  if (to === 0) return '都不符合';
  if (from === to) return `符合${String(from)}项`;
  return from === 0 ? `符合${String(to)}项及以下` : `符合${String(from)}-${String(to)}项`;
}
