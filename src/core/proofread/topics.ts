import type { Mention } from './mention';
import type { Coordinates } from './readLabel';

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

/** 「追加4笔，金额39.14万元；收回3笔，金额106.57万元」: the amount of what was counted right before. */
export function movedWith(own: Coordinates, kind: string, beside: Mention | undefined): Coordinates | undefined {
  const goesOn = own.item === undefined && own.stage === undefined && own.year === undefined && kind === 'money';
  return goesOn && beside?.kind === 'count' && MOVED.test(beside.of.item ?? '') ? beside.of : undefined;
}
