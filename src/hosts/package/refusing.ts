import { refuse, success } from '../../core/base/problem';
import type { Refusal, Result } from '../../core/base/problem';

/**
 * Bad input is found deep inside scanners, where handing a Result up through every token would hide the grammar.
 * It travels as this one exception, inside this folder only, and `attempt` turns it back into a value at the door.
 */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(code: string, details: Record<string, string> = {}) {
    super(code);
    this.refusal = { code, details };
  }
}

/** Lets everything but a refusal through: the rest are our bugs. */
export function attempt<T>(work: () => T): Result<T> {
  try {
    return success(work());
  } catch (reason) {
    if (reason instanceof Refused) return refuse(reason.refusal.code, { ...reason.refusal.details });
    throw reason;
  }
}

export function damaged(part: string, reason: string): Refused {
  return new Refused('damaged', { part, reason });
}
