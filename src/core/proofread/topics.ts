import type { Mention } from './mention';

/** The parts of the three public expenses: a sentence of several of them is of none. */
export const PARTS: ReadonlySet<string> = new Set([
  '公务用车费',
  '公务用车运行维护费',
  '公务用车购置费',
  '公务接待费',
  '因公出国费',
]);

/** What came to a budget in the year, or was taken off it. */
export const MOVED = /^预算(?:追加|收回)$/;

/** What a sentence may go on with. */
export function isTopic({ of, kind }: Mention): boolean {
  return of.known && of.item !== undefined && kind === 'money' && !MOVED.test(of.item);
}
