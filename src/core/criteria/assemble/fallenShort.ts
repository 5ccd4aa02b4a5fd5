import type { Build } from '../criterion';
import { fail } from '../criterionProblem';
import type { Statement } from '../criterionStatement';
import { LAST_YEAR } from '../lexicon/changing';

/** 「较上年下降5%以上得5分，每少下降1个百分点扣1分」 measures a change, which rises; of a 下降率 it is the rate that gets smaller. */
export function fallenShort(build: Build): Build | undefined {
  const { statements } = build;
  checkFall(statements);
  if (!statements.some((one) => one.kind === 'steps' && one.step.fall !== undefined)) return undefined;
  // 「比上年下降10%得满分」: whether what falls is meant as a change or as the fall itself nobody says.
  const unclear = statements.find((one) => one.kind === 'band' && !one.change && againstLastYear.test(one.subject));
  if (unclear) fail('stepDirection', unclear.span);
  const isChange = statements.some((one) => one.kind === 'band' && one.change);
  return { ...build, statements: statements.map((one) => turned(one, isChange)) };
}

/** 「能耗降低5%得3分，每再降低1%加1分」: what is measured is the fall, and a further one is more of it, not less. */
function checkFall(statements: readonly Statement[]): void {
  const isFall = statements.some((one) => one.kind === 'band' && !one.change && FALL.test(one.subject));
  const further = statements.find((one) => one.kind === 'steps' && one.step.fell);
  if (isFall && further) fail('stepDirection', further.span);
}

const FALL = /..(?:下降|降低|减少|压减|压缩|节约|节省)(?:了)?$/;
const againstLastYear = new RegExp(LAST_YEAR);

function turned(one: Statement, isChange: boolean): Statement {
  if (one.kind !== 'steps' || one.step.fall === undefined) return one;
  const { fall, ...step } = one.step;
  return { ...one, step: { ...step, direction: (fall === 'less') === isChange ? 'up' : 'down' } };
}
