import { sumOf } from '../../base/decimal';
import { isNothing } from '../../rules/mark';
import type { Build } from '../criterion';
import type { BandStatement, Statement } from '../criterionStatement';
import { valueOf } from './marks';

/**
 * 「接待费不超预算得2分，车辆费不超预算得2分，出国费不超预算得2分」 「支出不超预算得3分，较上年决算下降得2分」: each against a figure of its own that no one name tells
 * apart, so that only whether it holds can be asked. Undefined where it is something else.
 */
export function comparedItems(build: Build): Build | undefined {
  const all = build.statements.filter((one): one is BandStatement => one.kind === 'band');
  const [first] = all;
  if (all.length > MOST || build.statements.some(({ kind }) => kind === 'steps' || kind === 'formula'))
    return undefined;
  // 「超预算的该项不得分」: what each of them has otherwise anyway.
  const rest = all.find((one, at) => at === all.length - 1 && first !== undefined && isOtherSide(one, first));
  const bands = all.filter((one) => one !== rest);
  const names = new Set(bands.map(({ subject, than, change }) => [subject, than ?? '', String(change)].join()));
  const areItems = bands.length > 1 && names.size === bands.length && bands.every(isSign) && isNamed(bands);
  if (!areItems) return undefined;
  const worth = sumOf(
    bands.map(({ outcome }) => valueOf(outcome.kind === 'gain' ? outcome.mark : { points: '0' }, build.fullMark)),
  );
  if (!worth.eq(build.fullMark)) return undefined;
  const told = build.statements.filter((one) => one !== rest);
  return { ...build, statements: told.map((one): Statement => (one.kind === 'band' ? asItem(one) : one)) };
}

const MOST = 12;

/** What goes on without a name is compared with something else than the one before it. */
function isNamed([first, ...others]: readonly BandStatement[]): boolean {
  return (
    first?.subject !== '' && others.every(({ subject, than, change }) => subject !== '' || than !== undefined || change)
  );
}

function isOtherSide({ subject, than, intervals, outcome }: BandStatement, first: BandStatement): boolean {
  const [[a = {}], [b = {}]] = [intervals, first.intervals];
  const [edge, other] = [a.from ?? a.to, b.from ?? b.to];
  return (
    subject === '' &&
    than === first.than &&
    outcome.kind === 'gain' &&
    isNothing(outcome.mark) &&
    (a.from === undefined) !== (b.from === undefined) &&
    edge?.at === '0' &&
    edge.inclusive !== other?.inclusive
  );
}

/** More, less or the same, and by no number. */
function isSign({ than, change, intervals, outcome, text }: BandStatement): boolean {
  const [{ from, to } = {}, second] = intervals;
  const isAtZero = [from, to].every((edge) => !edge || edge.at === '0');
  const compares = (than !== undefined || change) && text !== undefined;
  return compares && !second && isAtZero && outcome.kind === 'gain' && !isNothing(outcome.mark);
}

function asItem({ subject, text = '', outcome, span }: BandStatement): Statement {
  return { kind: 'named', name: `${subject}${text}`, outcome, veto: false, marked: false, span };
}
