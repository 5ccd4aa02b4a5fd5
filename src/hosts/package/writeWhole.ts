import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Result, refuse, success } from '../../core/base/problem';

/** Written beside the output and renamed over it: a crash, a full disk or a pulled stick leaves either the old file or the new. */
export async function writeWhole(output: string, bytes: Uint8Array): Promise<Result<void>> {
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

/** `ENOSPC`, or what else the system says. */
export function errorCode(reason: unknown): string {
  return typeof reason === 'object' && reason !== null && 'code' in reason && typeof reason.code === 'string'
    ? reason.code
    : String(reason);
}
