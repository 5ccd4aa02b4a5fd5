import { decimal } from '../base/decimal';
import type { BandStatement, Statement, StepsStatement } from './criterionStatement';
import type { SoftEdge, SoftInterval } from './phrase';

/**
 * 「执行率≥95%得5分，每低1个百分点扣0.5分，低于10个百分点的不得分」: so many percentage points are no value of the rate, but how far it is from where the
 * steps begin.
 */
export function beyondBase(statements: readonly Statement[]): readonly Statement[] {
  const shifted = new Map<Statement, BandStatement>();
  const dropped = new Set<Statement>();
  statements.forEach((one, index) => {
    const before = statements.slice(0, index);
    const steps = before.filter((other): other is StepsStatement => other.kind === 'steps').at(-1);
    if (one.kind !== 'band' || !steps || !isDistance(one)) return;
    const base = baseOf(steps, before);
    const interval = base && beyond(one, steps, base);
    if (!interval) return;
    shifted.set(one, { ...one, subject: '', intervals: [interval] });
    for (const other of before) if (other.kind === 'unread' && other.text === one.subject) dropped.add(other);
  });
  if (shifted.size === 0) return statements;
  return statements.flatMap((one) => (dropped.has(one) ? [] : [shifted.get(one) ?? one]));
}

/** Written in percentage points, of nothing else. */
function isDistance({ unit, text = '', subject, change, than, intervals }: BandStatement): boolean {
  return (
    unit === 'rate' &&
    /百分点/.test(text) &&
    (subject === '' || AWAY.test(subject)) &&
    !change &&
    than === undefined &&
    intervals.length === 1
  );
}

const DOWN = /^(?:低|少|下降|降低)/;
const AWAY = /^(?:低于?|高于?|超过|超出|超|相差|偏离|少|下降|降低|增加)$/;

/** The one edge at which the steps begin. */
function baseOf({ condition, step }: StepsStatement, before: readonly Statement[]): string | undefined {
  const own = condition?.intervals;
  const band = before.filter((one): one is BandStatement => one.kind === 'band' && one.outcome.kind === 'gain').at(-1);
  const [interval, second] = own ?? band?.intervals ?? [];
  if (!interval || second || step.at !== undefined) return undefined;
  const edges = new Set([interval.from?.at, interval.to?.at].filter((at) => at !== undefined));
  const [at] = edges;
  return edges.size === 1 ? at : undefined;
}

function beyond(
  { intervals: [said], text = '', subject }: BandStatement,
  { step }: StepsStatement,
  base: string,
): SoftInterval | undefined {
  const edge = said?.from ?? said?.to;
  const isFar = said === undefined || said.to === undefined || /^(?:低于|少)/.test(subject + text);
  // 「10个百分点以内」, or more than there is.
  if (!said || !edge || (said.from && said.to) || !isFar || /以[内下]/.test(text) || decimal(edge.at).gte(base))
    return undefined;
  // 「每低1个百分点扣0.2分，超过5个百分点得3分」 goes the other way.
  const goes = DOWN.test(subject + text) ? 'down' : 'up';
  const isBoth = /^(?:相差|偏离)/.test(subject);
  if (!isBoth && goes !== step.direction) return undefined;
  const moved = (at: string): SoftEdge => ({ ...edge, at, ...(said.to && { inclusive: true, sure: false }) });
  if (step.direction === 'up') return { from: moved(decimal(base).plus(edge.at).toFixed()) };
  if (step.direction === 'down') return { to: moved(decimal(base).minus(edge.at).toFixed()) };
  return undefined;
}
