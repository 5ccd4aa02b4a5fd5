import { open, readlink, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Result, refuse, success } from '../../core/base/problem';

/**
 * Written beside the output and renamed over it: a crash, a full disk or a pulled stick leaves either the old file or the new.
 * What stands there keeps its rights; a link stays a link, and what it leads to is replaced; what is marked read-only is left alone.
 */
export async function writeWhole(output: string, bytes: Uint8Array): Promise<Result<void>> {
  const target = await behindLinks(output);
  if (target === undefined) return refuse('linkLoops', { path: output });
  const temporary = join(dirname(target), `.jixiao-${crypto.randomUUID()}.tmp`);
  try {
    const existing = await stat(target).catch(() => undefined);
    if (existing?.isDirectory()) return refuse('isDirectory', { path: output });
    if (existing && !existing.isFile()) return refuse('notAFile', { path: output });
    if (existing && (existing.mode & ANY_WRITER) === 0) return refuse('outputReadOnly', { path: output });
    const file = await open(temporary, 'wx', existing?.mode);
    try {
      // What the system takes off a new file's rights is given back.
      if (existing) await file.chmod(existing.mode & RIGHTS);
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
    return success(undefined);
  } catch (reason) {
    // Where the folder itself is the trouble, this fails too, and the first reason is the one to tell.
    await rm(temporary, { force: true }).catch(() => undefined);
    return refuse(causes[errorCode(reason)] ?? 'outputNotWritable', { path: output, reason: errorCode(reason) });
  }
}

/** What she can mend differs with the cause. */
const causes: Readonly<Record<string, 'outputFolderMissing' | 'outputNameTooLong' | 'diskFull'>> = {
  ENOENT: 'outputFolderMissing',
  ENOTDIR: 'outputFolderMissing',
  ENAMETOOLONG: 'outputNameTooLong',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
};

const RIGHTS = 0o777;
const ANY_WRITER = 0o222;
const MAX_LINKS = 40;

/** Where a link leads in the end, also when nothing stands there yet; undefined where it leads in a circle. */
async function behindLinks(path: string): Promise<string | undefined> {
  let at = resolve(path);
  for (let links = 0; links <= MAX_LINKS; links++) {
    const next = await readlink(at).catch(() => undefined);
    if (next === undefined) return at;
    at = resolve(dirname(at), next);
  }
  return undefined;
}

/** `ENOSPC`, or what else the system says. */
export function errorCode(reason: unknown): string {
  return typeof reason === 'object' && reason !== null && 'code' in reason && typeof reason.code === 'string'
    ? reason.code
    : String(reason);
}
