import { FULL } from '../../rules/rule';
import type { Build } from '../criterion';
import type { NamedStatement, Statement } from '../criterionStatement';
import { fitting } from './marks';
import { plainBand } from './plainBand';

/** 「年度计划建成农田4000亩，完成计划得6分；每少100亩扣0.3分」 「全年应演练6次，每少1次扣0.5分」: what is done is the number that is planned. */
export function donePlan(build: Build): Build | undefined {
  const { statements } = build;
  const [done, second] = statements.filter((one) => one.kind === 'named');
  const [steps, other] = statements.filter((one) => one.kind === 'steps');
  if (second || !steps || other || steps.condition || steps.step.direction !== 'down') return undefined;
  const isBanded = statements.some(({ kind }) => kind === 'band' || kind === 'base');
  if (steps.outcome.kind !== 'lose' || isBanded || (done && !isDone(done, build))) return undefined;
  const word = /^#(?<word>.+)$/.exec(steps.step.unit)?.groups?.['word'];
  const plans = statements.flatMap((one) => {
    const at = one.kind === 'explanation' ? PLAN.exec(one.text)?.groups : undefined;
    return at && at['word'] === word ? [{ at: at['number'] ?? '', span: one.span }] : [];
  });
  const [plan, further] = plans;
  if (word === undefined || !plan || further) return undefined;
  const full = { outcome: { kind: 'gain', mark: FULL, verb: true }, span: plan.span } as const;
  const band = plainBand({ from: { at: plan.at, inclusive: true, sure: true } }, steps.step.unit, done ?? full);
  const turned = (one: Statement): readonly Statement[] => {
    if (one === done) return [band];
    return one === steps && !done ? [band, steps] : [one];
  };
  return { ...build, statements: statements.flatMap(turned) };
}

function isDone({ name, outcome, marked, span }: NamedStatement, build: Build): boolean {
  return DONE.test(name) && outcome.kind === 'gain' && !marked && fitting(outcome.mark, build, span) === FULL;
}

const DONE = /^(?:全部|按期|如期|按时)?(?:完成|达到|实现)(?:年度|全年)?(?:计划|任务|目标)?(?:任务|目标)?$/;
const PLAN = /(?:计划|[应须需]).*?(?<number>\d+(?:\.\d+)?)(?<word>\p{Script=Han}{1,4})$/u;
