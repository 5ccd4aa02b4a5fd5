import { FULL } from '../../rules/rule';
import type { Build } from '../criterion';
import { fitting } from './marks';
import { plainBand } from './plainBand';

/** 「年度计划建成农田4000亩，完成计划得6分；每少100亩扣0.3分」: what is done is the number that is planned. */
export function donePlan(build: Build): Build | undefined {
  const { statements } = build;
  const [done, second] = statements.filter((one) => one.kind === 'named');
  const [steps, other] = statements.filter((one) => one.kind === 'steps');
  if (!done || second || !steps || other || steps.condition || steps.step.direction !== 'down') return undefined;
  const isDone = DONE.test(done.name) && done.outcome.kind === 'gain' && !done.marked;
  if (!isDone || done.outcome.kind !== 'gain' || fitting(done.outcome.mark, build, done.span) !== FULL)
    return undefined;
  const word = /^#(?<word>.+)$/.exec(steps.step.unit)?.groups?.['word'];
  const plans = statements.flatMap((one) => {
    const at = one.kind === 'explanation' ? PLAN.exec(one.text)?.groups : undefined;
    return at && at['word'] === word ? [at['number'] ?? ''] : [];
  });
  const [at, further] = plans;
  if (word === undefined || at === undefined || further !== undefined) return undefined;
  const band = plainBand({ from: { at, inclusive: true, sure: true } }, steps.step.unit, done);
  return { ...build, statements: statements.map((one) => (one === done ? band : one)) };
}

const DONE = /^(?:全部|按期|如期|按时)?(?:完成|达到|实现)(?:年度|全年)?(?:计划|任务|目标)?(?:任务|目标)?$/;
const PLAN = /计划.*?(?<number>\d+(?:\.\d+)?)(?<word>\p{Script=Han}{1,4})$/u;
