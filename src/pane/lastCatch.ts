/** What throws outside of all that is guarded: a click's own handler, a timer. */
export interface LastCatch {
  addEventListener(type: 'error' | 'unhandledrejection', listener: (event: Event) => void): void;
}

/**
 * What nothing else has caught is told rather than only logged. `base` is where our scripts lie: what went wrong in Microsoft's alone,
 * or in a browser's extension, is none of hers, and a pane that works is not taken from her for it.
 */
export function lastCatch(window: LastCatch, base: string, tell: (problem: Error) => void): void {
  const heard = (problem: unknown): void => {
    if (problem instanceof Error && isOurs(problem, base)) tell(problem);
  };
  window.addEventListener('error', (event) => {
    heard((event as Partial<ErrorEvent>).error);
  });
  window.addEventListener('unhandledrejection', (event) => {
    heard((event as Partial<PromiseRejectionEvent>).reason);
  });
}

/** A script of ours had a part in it. */
function isOurs({ stack = '' }: Error, base: string): boolean {
  return stack.split(base).some((behind, index) => index > 0 && !behind.startsWith('office/'));
}
