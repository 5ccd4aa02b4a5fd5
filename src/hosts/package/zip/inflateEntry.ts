import { crc32, inflate } from '#zip-codec';
import { PACKAGE_LIMITS, overLimit } from '../packageLimits';
import { damaged } from '../refusing';
import type { ZipEntry } from './zipArchive';

/** A deflate stream cannot grow more than this; a size that claims more is a lie, and no memory is given to it. */
const MAX_RATIO = 1032;

export function inflateEntry(entry: ZipEntry): Uint8Array {
  if (entry.size > PACKAGE_LIMITS.scannedBytes)
    throw overLimit('partTooLarge', PACKAGE_LIMITS.scannedBytes, { part: entry.name });
  const bytes = entry.method === 0 ? entry.compressed : inflated(entry);
  // The check sum also catches a stream longer than it claims.
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry.name, 'checksum');
  return bytes;
}

function inflated(entry: ZipEntry): Uint8Array {
  if (entry.size > entry.compressed.length * MAX_RATIO) throw damaged(entry.name, 'size');
  try {
    return inflate(entry.compressed, entry.size);
  } catch {
    throw damaged(entry.name, 'deflate');
  }
}
