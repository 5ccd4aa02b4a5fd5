import { decimal } from '../../base/decimal';
import type { ValueKind } from '../../rules/rule';

/** An edge as the sentence would write it. */
export function shown(at: string, kind: ValueKind): string {
  return kind === 'rate' ? `${decimal(at).times(100).toFixed()}%` : decimal(at).toFixed();
}
