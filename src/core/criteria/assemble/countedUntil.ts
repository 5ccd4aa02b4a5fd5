import { isNothing } from '../../rules/mark';
import { FULL } from '../../rules/rule';
import { countName } from '../countName';
import { holdsThing } from '../sameThing';
import type { Build } from '../criterion';
import type { BandStatement, CountStatement, NamedStatement, Statement, StepsStatement } from '../criterionStatement';
import type { PlainUnit } from '../phrase';
import { fitting } from './marks';
import { plainBand } from './plainBand';

/** 「每发生一次上访扣1分，超过3次的不得分」: the count is the value whose band the second is, and steps lead up to it from none. */
export function countedUntil(build: Build): Build | undefined {
  const { statements } = build;
  const [last, other] = statements.filter((one): one is BandStatement => one.kind === 'band');
  const [counted, second] = statements.filter(
    (one): one is CountStatement | StepsStatement => one.kind === 'count' || one.kind === 'steps',
  );
  if (!last || other || !counted || second || !isEnd(last)) return undefined;
  const unit = unitOf(counted);
  if (unit === undefined || unit !== last.unit) return undefined;
  const said = counted.kind === 'count' ? countName(counted) : counted.subject;
  const name = said === unit.slice(1) ? last.subject : said;
  if (!isOfSame(last.subject, name, counted.kind === 'steps')) return undefined;
  const rest = statements.filter((one) => !(one.kind === 'named' && isClean(one, build)));
  const whole = { outcome: { kind: 'gain', mark: FULL, verb: true }, span: counted.span } as const;
  const none = { ...plainBand({ to: { at: '0', inclusive: true, sure: true } }, unit, whole), subject: name };
  const steps: StepsStatement = {
    kind: 'steps',
    subject: name,
    condition: undefined,
    step: { kind: 'step', direction: 'up', step: '1', unit, at: '0', span: counted.span },
    outcome: counted.outcome,
    follows: false,
    span: counted.span,
  };
  const replaced = (one: Statement): readonly Statement[] => {
    if (one === counted) return [none, steps];
    return one === last ? [{ ...last, subject: name }] : [one];
  };
  return { ...build, statements: rest.flatMap(replaced) };
}

/** 「超过3次的不得分」 */
function isEnd({ intervals, outcome }: BandStatement): boolean {
  const [{ from, to } = {}, more] = intervals;
  const isNone = outcome.kind === 'gain' && isNothing(outcome.mark);
  return isNone && !more && from !== undefined && !to;
}

/** 「发生信访事件每起扣1分，越级上访超过2起不得分」 ends with something else; 「逾期超过3次」 with how late it was. */
function isOfSame(end: string, counted: string, isLate: boolean): boolean {
  return (isLate && LATE.test(end)) || holdsThing(counted, end);
}

const LATE = /^(?:全年|年内|当年|本年度?|累计|合计|共)*(?:迟|逾期|延)/;

function unitOf(one: CountStatement | StepsStatement): PlainUnit | undefined {
  if (one.outcome.kind !== 'lose') return undefined;
  // 「发现一处扣1分，发现三处以上不得分」: without 每 nobody says what two of them cost.
  if (one.kind === 'count') return one.count.each && one.count.number === 1 ? `#${one.count.unit}` : undefined;
  const { late, unit, step, at } = one.step;
  return late && step === '1' && at === undefined && !one.condition && unit === '#次' ? unit : undefined;
}

/** 「无信访事件得3分」 */
function isClean({ name, outcome, span }: NamedStatement, build: Build): boolean {
  return (
    /^(?:无|未发生|未出现|没有)/.test(name) && outcome.kind === 'gain' && fitting(outcome.mark, build, span) === FULL
  );
}
