import { refuse, success } from '../../core/base/problem';
import type { Refusal, RefusalOf, Result } from '../../core/base/problem';
import type { MessageCode } from '../../core/wording/messageDetails';

/**
 * Bad input is found deep inside scanners, where handing a Result up through every token would hide the grammar.
 * It travels as this one exception, inside this folder only, and `attempt` turns it back into a value at the door.
 */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Lets everything but a refusal through: the rest are our bugs. */
export function attempt<T>(work: () => T): Result<T> {
  try {
    return success(work());
  } catch (reason) {
    if (reason instanceof Refused) return { ok: false, refusal: reason.refusal };
    throw reason;
  }
}

/** To be thrown. */
export function refused<Code extends MessageCode>(...why: RefusalOf<Code>): Refused {
  return new Refused(refuse<Code>(...why).refusal);
}

export function damaged(part: string, reason: string): Refused {
  return refused('damaged', { part, reason });
}
