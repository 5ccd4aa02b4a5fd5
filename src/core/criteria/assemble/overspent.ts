import type { Build } from '../criterion';
import type { Statement } from '../criterionStatement';

/** 「成本节约率≥0得5分；成本超支的，每超1%扣1分」: what is overspent is saved less than nothing. */
export function overspent(build: Build): Build | undefined {
  const { statements } = build;
  const saves = statements.some(
    (one) =>
      one.kind === 'band' && SAVED.test(one.subject) && one.intervals.some(({ from, to }) => from?.at === '0' && !to),
  );
  if (!saves || !statements.some(isOverspent)) return undefined;
  return {
    ...build,
    statements: statements.map((one, at) => (isOverspent(one, at, statements) ? downwards(one) : one)),
  };
}

const SAVED = /(?:节约|节省)率$/;

function isOverspent(one: Statement, at: number, all: readonly Statement[]): boolean {
  if (one.kind !== 'steps') return false;
  if (OVERSPENT_RATE.test(one.subject) && one.step.direction !== 'down') return true;
  if (one.step.direction !== 'up') return false;
  // 「节约率小于0的每超支1个百分点扣1分」
  if (one.condition) return one.condition.intervals.every(({ from, to }) => !from && to?.at === '0');
  const before = all[at - 1];
  return OVERSPENT.test(one.subject === '' && before?.kind === 'explanation' ? before.text : one.subject);
}

/** 「超支率每1个百分点扣0.6分」 */
const OVERSPENT_RATE = /^(?:成本)?超支(?:率|幅度)$/;
const OVERSPENT = /超支的?$/;

function downwards(one: Statement): Statement {
  return one.kind === 'steps' ? { ...one, subject: '', step: { ...one.step, direction: 'down' } } : one;
}
