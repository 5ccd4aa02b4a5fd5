import type { Build } from '../criterion';
import { zeroCase } from '../conditionSubject';
import type { BandStatement, Statement } from '../criterionStatement';
import { sameThing } from '../sameThing';

/** 「上年结转为0的得满分；否则，消化率≥90%得4分」: that a figure is 0 is a case, beside marks that go by a rate of another name. */
export function zeroBeside(build: Build): Build | undefined {
  const bands = build.statements.filter((one): one is BandStatement => one.kind === 'band');
  const [zero, second] = bands.filter(isZero);
  const others = build.statements.filter((one) => one !== zero && (one.kind === 'band' || one.kind === 'steps'));
  const isByRate =
    others.length > 0 && others.every((one) => (one.kind === 'band' || one.kind === 'steps' ? isRate(one) : false));
  const isOther =
    zero !== undefined &&
    others.some(
      (one) =>
        'subject' in one && one.subject !== '' && one.subject !== zero.subject && !sameThing(one.subject, zero.subject),
    );
  if (!zero || second || !isByRate || !isOther) return undefined;
  const named = {
    ...zeroCase({ text: zero.subject, span: zero.span }, zero.outcome, zero.span),
    required: true as const,
    veto: true,
  };
  return { ...build, statements: build.statements.map((one): Statement => (one === zero ? named : one)) };
}

function isZero({ intervals, unit, change, subject, outcome }: BandStatement): boolean {
  return (
    !change &&
    unit === 'none' &&
    AMOUNT.test(subject) &&
    outcome.kind === 'gain' &&
    intervals.every(({ from, to }) => from?.at === '0' && to?.at === '0')
  );
}

function isRate(one: Extract<Statement, { kind: 'band' | 'steps' }>): boolean {
  return one.kind === 'band' ? one.unit === 'rate' : one.step.unit === 'rate';
}

const AMOUNT = /(?:数|额|金额|资金|预算|支出|收入|经费|结转|结余|任务|债务|余额|采购|人数)$/;
