import type { Build } from '../criterion';
import { plainBand } from './plainBand';

/** 「以95%为基准，得4分，每高于基准1个百分点加0.2分」: the mark right behind the base is that of the base itself. */
export function markAtBase(build: Build): Build | undefined {
  const { statements } = build;
  const at = statements.findIndex(({ kind }) => kind === 'base');
  const [base, mark] = [statements[at], statements[at + 1]];
  if (base?.kind !== 'base' || mark?.kind !== 'whole' || mark.outcome.kind !== 'gain') return undefined;
  if (!statements.slice(at + 2).some(({ kind }) => kind === 'steps')) return undefined;
  const point = { at: base.at, inclusive: true, sure: true };
  const band = { ...plainBand({ from: point, to: point }, base.unit, mark), bare: true };
  return { ...build, statements: statements.map((one) => (one === mark ? band : one)) };
}
