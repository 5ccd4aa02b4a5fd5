import { MISSED } from '../clauseWords';
import type { Build } from '../criterion';
import type { Statement } from '../criterionStatement';
import { plainBand } from './plainBand';

/** 「以90%为达标线，达到的得5分，未达到的不得分」: what is reached is the base. */
export function metAtBase(build: Build): Build | undefined {
  const { statements } = build;
  const [base, second] = statements.filter((one) => one.kind === 'base');
  const isPlain = statements.every(({ kind }) => ['base', 'named', 'explanation', 'unread'].includes(kind));
  const met = statements.find((one) => one.kind === 'named' && MET.test(one.name) && one.outcome.kind === 'gain');
  if (base?.kind !== 'base' || second || !isPlain || met?.kind !== 'named') return undefined;
  const band = plainBand({ from: { at: base.at, inclusive: true, sure: true } }, base.unit, met);
  const turned = (one: Statement): Statement => {
    if (one === met) return { ...band, subject: base.of };
    return one.kind === 'named' && MISSED.test(one.name)
      ? { kind: 'otherwise', outcome: one.outcome, span: one.span }
      : one;
  };
  return { ...build, statements: statements.map(turned) };
}

const MET = /^(?:达到|达标|高于|超过|达到或超过)(?:目标|标准|要求|该线|该比例|达标线)?$/;
