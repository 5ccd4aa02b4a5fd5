import type { TextNumber } from './numbersIn';

/** Whether two figures are of one kind and unit, so that they can be added and compared: 76名 and 71人 are people. */
export function sameKind(one: TextNumber, other: TextNumber): boolean {
  return one.kind === other.kind && (one.kind === 'money' || person(one.unit) === person(other.unit));
}

function person(unit: string): string {
  return /^[人名位]$/.test(unit) ? '人' : unit;
}
