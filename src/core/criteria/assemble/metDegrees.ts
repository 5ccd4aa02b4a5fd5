import { decimal } from '../../base/decimal';
import type { Build } from '../criterion';
import type { BandStatement, CountStatement, Statement } from '../criterionStatement';

/** 「符合3项得3分，符合2项得2分，均不符合不得分」: how many are met, and no value that anybody measures. */
export function metDegrees(build: Build): Build | undefined {
  const bands = build.statements.filter((one): one is BandStatement => one.kind === 'band');
  const isSo = bands.length > 1 && bands.every(isDegree);
  if (!isSo || build.statements.some(({ kind }) => kind === 'steps' || kind === 'count')) return undefined;
  return { ...build, statements: build.statements.map((one): Statement => (one.kind === 'band' ? counted(one) : one)) };
}

function isDegree({ subject, unit, intervals, outcome }: BandStatement): boolean {
  const [{ from, to } = {}, second] = intervals;
  const isPoint = !second && from !== undefined && from.at === to?.at && decimal(from.at).isInteger();
  return (
    isPoint && decimal(from.at).gt(0) && MET.test(subject) && /^#[项条个点]$/.test(unit) && outcome.kind === 'gain'
  );
}

const MET = /^(?:符合|满足|达到|具备|做到|达标)(?:其中|上述|以上)?(?:的)?$/;

function counted({ subject, unit, intervals, outcome, span }: BandStatement): CountStatement {
  const number = Number(intervals[0]?.from?.at ?? '0');
  return {
    kind: 'count',
    count: { kind: 'count', each: false, number, unit: unit.slice(1), words: subject.replace(/的$/, ''), span },
    before: '',
    outcome,
    span,
  };
}
