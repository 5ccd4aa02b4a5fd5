import { inflateSync } from 'fflate';
import { Refused, damaged } from '../refusing';
import { crc32 } from './crc32';
import type { ZipEntry } from './zipArchive';

/** Far above any workbook a person keeps, far below what would take the machine down. */
export const MAX_PART_BYTES = 512 * 1024 * 1024;

/** A deflate stream cannot grow more than this; a size that claims more is a lie, and no memory is given to it. */
const MAX_RATIO = 1032;

export function inflateEntry(entry: ZipEntry): Uint8Array {
  if (entry.size > MAX_PART_BYTES) throw new Refused('tooLarge', { part: entry.name, bytes: String(entry.size) });
  const bytes = entry.method === 0 ? entry.compressed : inflate(entry);
  // The check sum also catches a stream longer than it claims: fflate drops what does not fit the buffer it was given.
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry.name, 'checksum');
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array {
  if (entry.size > entry.compressed.length * MAX_RATIO) throw damaged(entry.name, 'size');
  try {
    return inflateSync(entry.compressed, { out: new Uint8Array(entry.size) });
  } catch {
    throw damaged(entry.name, 'deflate');
  }
}
