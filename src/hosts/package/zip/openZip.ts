import { refused, damaged } from '../refusing';
import type { ZipArchive, ZipEntry } from './zipArchive';

const ARCHIVE = 'zip';
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UNKNOWN = 0xffffffff;

/** All parts together, inflated. Sixty sheets of two thousand full rows are a twentieth of this. */
const MAX_TOTAL_BYTES = 1024 * 1024 * 1024;

/** Reads the central directory alone: it has the true sizes even where the local headers leave them to a data descriptor. */
export function openZip(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw damaged(ARCHIVE, 'noDirectory');
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  if (count === 0xffff || size === UNKNOWN || offset === UNKNOWN) throw refused('tooLarge', { reason: 'zip64' });
  // Offsets count from the start of the archive, which is not the start of the file where something was put before it.
  const shift = end - size - offset;
  if (shift < 0) throw damaged(ARCHIVE, 'directoryOutside');

  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let total = 0;
  let at = shift + offset;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw damaged(ARCHIVE, 'directoryBroken');
    const entry = readEntry(bytes, view, at, end, shift);
    const key = entry.name.toLowerCase();
    if (seen.has(key)) throw damaged(entry.name, 'twice');
    seen.add(key);
    total += entry.size;
    if (total > MAX_TOTAL_BYTES) throw refused('tooLarge', { bytes: String(total) });
    entries.push(entry);
    at += 46 + entry.nameBytes.length + view.getUint16(at + 30, true) + entry.comment.length;
  }
  return { entries, comment: bytes.subarray(end + 22, end + 22 + view.getUint16(end + 20, true)) };
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return undefined;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, end: number, shift: number): ZipEntry {
  const u16 = (offset: number): number => view.getUint16(at + offset, true);
  const u32 = (offset: number): number => view.getUint32(at + offset, true);
  const nameEnd = at + 46 + u16(28);
  const extraEnd = nameEnd + u16(30);
  const commentEnd = extraEnd + u16(32);
  if (commentEnd > end) throw damaged(ARCHIVE, 'directoryBroken');
  const nameBytes = bytes.subarray(at + 46, nameEnd);
  const flags = u16(8);
  const name = entryName(nameBytes);
  if (flags & 1) throw refused('encrypted', { part: name });
  const method = u16(10);
  if (method !== 0 && method !== 8) throw damaged(name, 'compressionMethod');

  const centralExtra = bytes.subarray(nameEnd, extraEnd);
  const { size, packed, local } = trueSizes(u32(24), u32(20), u32(42), centralExtra, name);
  const start = shift + local;
  if (start + 30 > bytes.length || view.getUint32(start, true) !== LOCAL) throw damaged(name, 'localHeader');
  const localExtraStart = start + 30 + view.getUint16(start + 26, true);
  const data = localExtraStart + view.getUint16(start + 28, true);
  if (data + packed > bytes.length) throw damaged(name, 'truncated');

  return {
    name,
    nameBytes,
    method,
    crc: u32(16),
    size,
    compressed: bytes.subarray(data, data + packed),
    flags,
    madeBy: u16(4),
    needed: u16(6),
    dosTime: u16(12),
    dosDate: u16(14),
    internalAttributes: u16(36),
    externalAttributes: u32(38),
    localExtra: bytes.subarray(localExtraStart, data),
    centralExtra,
    comment: bytes.subarray(extraEnd, commentEnd),
  };
}

/** Some streaming writers put every size into the zip64 field, however small the file. */
function trueSizes(
  size: number,
  packed: number,
  local: number,
  extra: Uint8Array,
  name: string,
): { size: number; packed: number; local: number } {
  if (size !== UNKNOWN && packed !== UNKNOWN && local !== UNKNOWN) return { size, packed, local };
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const fieldEnd = Math.min(extra.length, at + 4 + view.getUint16(at + 2, true));
    let next = at + 4;
    const take = (): number => {
      if (next + 8 > fieldEnd) throw damaged(name, 'zip64');
      const value = view.getUint32(next, true) + view.getUint32(next + 4, true) * 2 ** 32;
      next += 8;
      return value;
    };
    return {
      size: size === UNKNOWN ? take() : size,
      packed: packed === UNKNOWN ? take() : packed,
      local: local === UNKNOWN ? take() : local,
    };
  }
  throw damaged(name, 'zip64');
}

/** Part names are ASCII by the standard; a writer that leaves the UTF-8 flag off nevertheless means UTF-8. */
function entryName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
