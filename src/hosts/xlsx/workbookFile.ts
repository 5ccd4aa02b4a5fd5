import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { EarlierResult, WorkbookPort } from '../../app/ports';
import { refuse, success } from '../../core/base/problem';
import type { Result } from '../../core/base/problem';
import { readFileBytes } from '../package/readFileBytes';
import { writeWhole } from '../package/writeWhole';
import { graftSheets } from './graftSheets';
import { readWorkbook } from './readWorkbook';
import { sheetsWithObjects } from './sheetsWithObjects';

/**
 * A workbook on disk. `input` is only ever read, once; what is written goes to `output`, whole or not at all. Where nobody named the
 * output, what stands there already is read before it is replaced.
 */
export function workbookFile(input: string, output: string, earlier?: 'reads'): WorkbookPort {
  let loading: Promise<Result<Uint8Array>> | undefined;
  const load = (): Promise<Result<Uint8Array>> => (loading ??= readFileBytes(input));
  return {
    movesFormulas: false,
    ...(earlier ? { readEarlier: () => readEarlier(output) } : {}),
    async read() {
      const bytes = await load();
      return bytes.ok ? readWorkbook(bytes.value) : bytes;
    },
    async write(draft) {
      if (await isSameFile(input, output)) return refuse('outputIsInput', { path: output });
      const bytes = await load();
      if (!bytes.ok) return bytes;
      const grafted = graftSheets(bytes.value, draft);
      return grafted.ok ? writeWhole(output, grafted.value) : grafted;
    },
  };
}

async function readEarlier(path: string): Promise<Result<EarlierResult | undefined>> {
  const bytes = await readFileBytes(path);
  if (!bytes.ok) return bytes.refusal.code === 'fileNotFound' ? success(undefined) : bytes;
  const snapshot = readWorkbook(bytes.value);
  if (!snapshot.ok) return refuse('outputNotOurs', { path });
  const objects = sheetsWithObjects(bytes.value);
  return objects.ok ? success({ path, snapshot: snapshot.value, withObjects: objects.value }) : objects;
}

/** By where the paths lead, so that a link or another spelling of the same file is seen through. */
async function isSameFile(input: string, output: string): Promise<boolean> {
  const [from, to] = await Promise.all([input, output].map((path) => realpath(path).catch(() => resolve(path))));
  if (from === to) return true;
  const [one, other] = await Promise.all(
    [input, output].map((path) => stat(path, { bigint: true }).catch(() => undefined)),
  );
  return one !== undefined && other !== undefined && one.ino === other.ino && one.dev === other.dev;
}
