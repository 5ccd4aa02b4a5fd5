import { type Decimal, decimal } from '../../base/decimal';
import type { Build } from '../criterion';
import type { BandStatement, Statement } from '../criterionStatement';
import { fitting, valueOf } from './marks';

/** 「完成100%得10分，90%得9分，80%得8分，依次类推」: as far apart as those that are named, and a step that is not full costs all of it. */
export function andSoOn(build: Build): Build | undefined {
  const { statements } = build;
  const said = statements.find(
    (one) => one.kind === 'explanation' && /^(?:并?[以依][此次]|其[余他]|同上)类推$/.test(one.text),
  );
  const bands = statements.filter((one): one is BandStatement => one.kind === 'band');
  const [first, second] = bands;
  const isPlain = statements.every((one) => one.kind === 'band' || !('outcome' in one));
  if (!said || !first || !second || !isPlain || !bands.every((one) => isMarked(one, first))) return undefined;
  const points = bands.map((band) => ({ at: edgeOf(band), mark: markOf(band, build) }));
  const [width, loss] = [apart(points.map(({ at }) => at)), apart(points.map(({ mark }) => mark))];
  if (!width || !loss?.isNegative()) return undefined;
  const span = said.span;
  const steps: Statement = {
    kind: 'steps',
    subject: '',
    condition: undefined,
    step: {
      kind: 'step',
      direction: width.isNegative() ? 'down' : 'up',
      step: width.abs().toFixed(),
      unit: first.unit,
      span,
    },
    outcome: { kind: 'lose', mark: { points: loss.abs().toFixed() } },
    follows: true,
    span,
  };
  const best = width.isNegative() ? { ...first, bare: false, intervals: [openUp(first)] } : first;
  return {
    ...build,
    statements: [
      ...statements.flatMap((one): readonly Statement[] => {
        if (one === first) return [best, steps, { kind: 'partial', policy: 'up', sizes: [], span }];
        return one.kind === 'band' || one === said ? [] : [one];
      }),
    ],
  };
}

/** One edge, or one point, of the same thing and with a mark. */
function isMarked({ intervals, unit, change, than, outcome }: BandStatement, first: BandStatement): boolean {
  const [{ from, to } = {}, second] = intervals;
  const isOne = from === undefined || to === undefined || from.at === to.at;
  return (
    !second &&
    isOne &&
    unit === first.unit &&
    !change &&
    than === undefined &&
    outcome.kind === 'gain' &&
    !outcome.noLoss
  );
}

function edgeOf({ intervals: [interval] }: BandStatement): Decimal {
  return decimal((interval?.from ?? interval?.to)?.at ?? '0');
}

function markOf({ outcome, span }: BandStatement, build: Build): Decimal {
  return outcome.kind === 'gain' ? valueOf(fitting(outcome.mark, build, span), build.fullMark) : decimal('0');
}

/** By how much each is more than the one before it, where that is always as much. */
function apart(values: readonly Decimal[]): Decimal | undefined {
  const gaps = values.slice(1).map((value, index) => value.minus(values[index] ?? '0'));
  const [gap] = gaps;
  return gap && !gap.isZero() && gaps.every((one) => one.eq(gap)) ? gap : undefined;
}

function openUp({ intervals: [interval] }: BandStatement): BandStatement['intervals'][number] {
  const from = interval?.from ?? interval?.to;
  return from ? { from: { ...from, inclusive: true } } : {};
}
