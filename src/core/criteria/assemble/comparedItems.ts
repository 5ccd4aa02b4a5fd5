import { sumOf } from '../../base/decimal';
import { isNothing } from '../../rules/mark';
import type { Build } from '../criterion';
import type { BandStatement, Statement } from '../criterionStatement';
import { valueOf } from './marks';

/**
 * 「接待费不超预算得2分，车辆费不超预算得2分，出国费不超预算得2分」: each against a figure of its own that all are called by one name, so that
 * only whether it holds can be asked. Undefined where it is something else.
 */
export function comparedItems(build: Build): Build | undefined {
  const all = build.statements.filter((one): one is BandStatement => one.kind === 'band');
  const [first] = all;
  // 「超预算的该项不得分」: what each of them has otherwise anyway.
  const rest = all.find((one, at) => at === all.length - 1 && first !== undefined && isOtherSide(one, first));
  const bands = all.filter((one) => one !== rest);
  const names = new Set(bands.map(({ subject }) => subject));
  const areItems = bands.length > 1 && names.size === bands.length && !names.has('') && bands.every(isSign);
  if (!areItems || !bands.every(({ than }) => than === first?.than)) return undefined;
  const worth = sumOf(
    bands.map(({ outcome }) => valueOf(outcome.kind === 'gain' ? outcome.mark : { points: '0' }, build.fullMark)),
  );
  if (!worth.eq(build.fullMark)) return undefined;
  const told = build.statements.filter((one) => one !== rest);
  return { ...build, statements: told.map((one): Statement => (one.kind === 'band' ? asItem(one) : one)) };
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

function isSign({ than, intervals, outcome }: BandStatement): boolean {
  const [{ from, to } = {}, second] = intervals;
  const isAtZero = [from, to].every((edge) => !edge || edge.at === '0');
  return than !== undefined && !second && isAtZero && outcome.kind === 'gain' && !isNothing(outcome.mark);
}

function asItem({ subject, than = '', intervals, outcome, span }: BandStatement): Statement {
  const [{ from, to } = {}] = intervals;
  const how = ((): string => {
    if (from && to) return '等于';
    if (from) return from.inclusive ? '不低于' : '高于';
    return to?.inclusive === true ? '不超' : '低于';
  })();
  return { kind: 'named', name: `${subject}${how}${than}`, outcome, veto: false, marked: false, span };
}
