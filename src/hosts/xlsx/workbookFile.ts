import { randomUUID } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { EarlierResult, WorkbookPort } from '../../app/ports';
import { refuse, success } from '../../core/base/problem';
import type { Result } from '../../core/base/problem';
import { graftSheets } from './graftSheets';
import { PACKAGE_LIMITS, megabytes } from '../package/limits';
import { readWorkbook } from './readWorkbook';
import { sheetsWithObjects } from './sheetsWithObjects';

/**
 * A workbook on disk. `input` is only ever read, once; what is written goes to `output`, whole or not at all. Where nobody named the
 * output, what stands there already is read before it is replaced.
 */
export function workbookFile(input: string, output: string, earlier?: 'reads'): WorkbookPort {
  let loading: Promise<Result<Uint8Array>> | undefined;
  const load = (): Promise<Result<Uint8Array>> => (loading ??= readBytes(input));
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
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes.refusal.code === 'fileNotFound' ? success(undefined) : bytes;
  const snapshot = readWorkbook(bytes.value);
  if (!snapshot.ok) return refuse('outputNotOurs', { path });
  const objects = sheetsWithObjects(bytes.value);
  return objects.ok ? success({ path, snapshot: snapshot.value, withObjects: objects.value }) : objects;
}

async function readBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    const found = await stat(path);
    // A pipe or a device may never end.
    if (!found.isFile() && !found.isDirectory()) return refuse('notAFile', { path });
    if (found.size > PACKAGE_LIMITS.scannedBytes)
      return refuse('partTooLarge', { path, part: path, limit: megabytes(PACKAGE_LIMITS.scannedBytes) });
    return success(new Uint8Array(await readFile(path)));
  } catch (reason) {
    const code = errorCode(reason);
    if (code === 'ENOENT' || code === 'ENOTDIR') return refuse('fileNotFound', { path });
    if (code === 'EISDIR') return refuse('isDirectory', { path });
    return refuse('notReadable', { path, reason: code });
  }
}

/** Written beside the output and renamed over it: a crash, a full disk or a pulled stick leaves either the old file or the new. */
async function writeWhole(output: string, bytes: Uint8Array): Promise<Result<void>> {
  const temporary = join(dirname(resolve(output)), `.jixiao-${randomUUID()}.tmp`);
  try {
    const existing = await stat(output).catch(() => undefined);
    if (existing?.isDirectory()) return refuse('isDirectory', { path: output });
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, output);
    return success(undefined);
  } catch (reason) {
    // Where the folder itself is the trouble, this fails too, and the first reason is the one to tell.
    await rm(temporary, { force: true }).catch(() => undefined);
    return refuse('outputNotWritable', { path: output, reason: errorCode(reason) });
  }
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

function errorCode(reason: unknown): string {
  return typeof reason === 'object' && reason !== null && 'code' in reason && typeof reason.code === 'string'
    ? reason.code
    : String(reason);
}
