import type { Decimal } from '../core/base/decimal';
import { type Result, refuse, success } from '../core/base/problem';
import type { Given } from '../core/criteria/given';
import { decimalIn } from './answerParts';
import { readJson } from './readJson';

/** `--given '{"value":1.0072}'`: numbers, flags, a list of items, a grade. */
export function readGiven(text: string | undefined): Result<Given | undefined> {
  if (text === undefined) return success(undefined);
  const read = readJson(text);
  if ('wrong' in read) return refuse('givenNotJson', { reason: read.wrong });
  const parsed = read.value;
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    return refuse('givenInvalid', { key: '--given' });
  const numbers: Record<string, Decimal> = {};
  const flags: Record<string, boolean> = {};
  let items: readonly boolean[] | undefined;
  let grade: string | null | undefined;
  for (const [key, value] of Object.entries(parsed as Record<string, unknown>)) {
    const number = decimalIn(value);
    if (key === 'items' && isBooleans(value)) items = value;
    else if (key === 'grade' && (typeof value === 'string' || value === null)) grade = value;
    else if (key !== 'items' && key !== 'grade' && typeof value === 'boolean') flags[key] = value;
    else if (key !== 'items' && key !== 'grade' && number) numbers[key] = number;
    else return refuse('givenInvalid', { key });
  }
  return success({ numbers, flags, items, grade });
}

function isBooleans(value: unknown): value is readonly boolean[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'boolean');
}
