import type { Breathe, Clock } from '../../app/ports';

/** So long the page is held before it may draw and hear her. */
const HELD_MS = 30;

/** By a message to itself, which comes at once, and also in a tab that she does not look at: there a timer would wait a second. */
export function breather(clock: Clock): Breathe {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => {
    waiting.shift()?.();
  };
  let since = clock();
  return async () => {
    if (clock() - since < HELD_MS) return;
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      port2.postMessage(undefined);
    });
    since = clock();
  };
}
