import { type Result, success } from '../core/base/problem';
import type { Given, Shell } from './command';

/** The result, as one JSON document or as words for people. */
export function show(
  { json }: Pick<Given, 'json'>,
  shell: Shell,
  asJson: () => unknown,
  asWords: () => string,
): Result<void> {
  shell.out(json ? JSON.stringify(asJson(), undefined, 2) : asWords());
  return success(undefined);
}
