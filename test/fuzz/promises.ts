import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { messages } from '../../src/core/wording/messages';
import type { CommandRun } from '../support/runCommand';

const OUR_MISTAKE = messages.ourMistake.zh.split('：')[0]!;

/** What every command promises, whatever it is given. */
export function keepsPromises(
  run: CommandRun,
  files: { readonly given: ReadonlyMap<string, Uint8Array>; readonly out: string },
): void {
  const { status, out, err } = run;
  const said = `status ${String(status)}\n${err.slice(0, 2000)}`;
  must(status === 0 || status === 1, `an exit status of the contract, not ${said}`);
  must(!err.includes(OUR_MISTAKE), `no mistake of ours: ${said}`);
  must(!/\n\s+at |undefined|NaN|\[object/.test(err), `no stack trace and no hole in what is said: ${said}`);
  if (status === 1) must(/[\u4e00-\u9fff].*。\s*$/s.test(err), `a sentence that says what is wrong: ${said}`);
  if (status === 1) must(!existsSync(files.out), `nothing written where it could not be done: ${said}`);
  if (status === 0 && out.trim() !== '') JSON.parse(out);
  for (const [path, bytes] of files.given)
    must(Buffer.compare(readFileSync(path), bytes) === 0, `hers unchanged: ${path}`);
  for (const name of readdirSync(dirname(files.out))) must(!name.endsWith('.tmp'), `no half file: ${name}`);
}

export function must(holds: boolean, promise: string): asserts holds {
  if (!holds) throw new Error(`broken promise: ${promise}`);
}
