import { readFile, stat } from 'node:fs/promises';
import { type Result, refuse, success } from '../../core/base/problem';
import { PACKAGE_LIMITS, megabytes } from './packageLimits';
import { errorCode } from './writeWhole';

/** A file of hers, whole; a folder, a pipe or something far too large is refused before anything is read. */
export async function readFileBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    const found = await stat(path);
    // A pipe or a device may never end.
    if (!found.isFile() && !found.isDirectory()) return refuse('notAFile', { path });
    const limit = megabytes(PACKAGE_LIMITS.scannedBytes);
    if (found.size > PACKAGE_LIMITS.scannedBytes) return refuse('partTooLarge', { path, part: path, limit });
    return success(new Uint8Array(await readFile(path)));
  } catch (reason) {
    const code = errorCode(reason);
    if (code === 'ENOENT' || code === 'ENOTDIR') return refuse('fileNotFound', { path });
    if (code === 'ELOOP') return refuse('linkLoops', { path });
    if (code === 'EISDIR') return refuse('isDirectory', { path });
    return refuse('notReadable', { path, reason: code });
  }
}
