import { decimal } from '../../base/decimal';
import { FULL } from '../../rules/rule';
import type { Build } from '../criterion';
import type { BandStatement, Statement } from '../criterionStatement';
import type { Outcome } from '../phrase';
import { sameMark } from './marks';
import { plainBand } from './plainBand';

/**
 * 「计划改造危房40户，按实际完成户数占计划数的比例得分」 「培训500人次以上得5分，未完成的按完成比例得分」: the number that is planned is all of it, and what is done
 * may be told as a number or as a part of it.
 */
export function plannedRatio(build: Build): Build | undefined {
  const { statements } = build;
  if (build.plan !== undefined) return undefined;
  const [first, missed, more] = statements.filter((one) => !ASIDE.has(one.kind));
  if (!first || more) return undefined;
  if (first.kind === 'named' && !missed && isShare(first.outcome)) {
    const { number = '', word = '' } = PLANNED.exec(first.name)?.groups ?? {};
    if (number === '' || decimal(number).lt(2)) return undefined;
    const { span, outcome } = first;
    const unit = `#${word}` as const;
    const full = plainBand({ from: { at: number, inclusive: true, sure: true } }, unit, { outcome: ALL, span });
    const rest: Statement = { kind: 'otherwise', outcome, missed: '未完成', span };
    const told = statements.flatMap((one) => (one === first ? [full, rest] : [one]));
    return { ...build, statements: told, plan: { number, unit } };
  }
  const at = first.kind === 'band' ? numberOf(first, build) : undefined;
  const isRest = missed?.kind === 'otherwise' && isShare(missed.outcome);
  return first.kind === 'band' && at !== undefined && isRest
    ? { ...build, plan: { number: at, unit: first.unit } }
    : undefined;
}

const ALL: Outcome = { kind: 'gain', mark: FULL, verb: true };
const ASIDE: ReadonlySet<Statement['kind']> = new Set(['explanation', 'unread', 'stated', 'limit']);
const PLANNED =
  /^(?:年度|全年|当年|本年|项目)?(?:计划|目标|任务|拟|应|需)?[^\d,]{0,24}?(?<number>\d+(?:\.\d+)?)(?<word>(?!月|日|年|天|季|号)\p{Script=Han}{1,3})$/u;

/** So many of something, from there on and with the full mark. */
function numberOf({ unit, than, change, intervals, outcome }: BandStatement, build: Build): string | undefined {
  const [{ from, to } = {}, second] = intervals;
  if (!unit.startsWith('#') || than !== undefined || change || second || !from || to || decimal(from.at).lt(2))
    return undefined;
  return outcome.kind === 'gain' && sameMark(outcome.mark, FULL, build.fullMark) ? from.at : undefined;
}

/** How much of it is done; nothing is taken off by it. */
function isShare(outcome: Outcome): boolean {
  if (outcome.kind === 'ratio') return /完成|实际/.test(outcome.name);
  return outcome.kind === 'proportion' && !outcome.loss;
}
