import { crc32, deflate } from '#zip-codec';
import { inflateEntry } from './inflateEntry';
import type { ZipArchive, ZipEntry } from './zipArchive';

const NOTHING = new Uint8Array(0);
const ZIP64_FIELD = 1;
/** Sizes stand in the header: bit 3 would promise a data descriptor behind the data. */
const WITHOUT_DESCRIPTOR = ~8;

/** What to do with an entry of the archive, by name: new bytes, or `undefined` to leave it out. Names it does not have are added. */
export type ZipChanges = ReadonlyMap<string, Uint8Array | undefined>;

/**
 * Writes the archive again. An entry whose content does not change keeps its very bytes, compressed as they are, in its place;
 * new entries follow in the order of `changes`, dated 1980 so that the same input gives the same file.
 */
export function writeZip(archive: ZipArchive, changes: ZipChanges): Uint8Array {
  const entries: ZipEntry[] = [];
  const present = new Set<string>();
  for (const entry of archive.entries) {
    present.add(entry.name);
    const bytes = changes.get(entry.name);
    if (bytes) entries.push(holds(entry, bytes) ? entry : repack(entry, bytes));
    else if (!changes.has(entry.name)) entries.push(entry);
  }
  for (const [name, bytes] of changes) {
    if (bytes && !present.has(name)) entries.push(repack(blankEntry(name), bytes));
  }
  return layOut(entries, archive.comment);
}

function repack(entry: ZipEntry, bytes: Uint8Array): ZipEntry {
  const packed = deflate(bytes);
  // Bits 1 and 2 tell how hard the former writer compressed.
  return {
    ...entry,
    method: 8,
    crc: crc32(bytes),
    size: bytes.length,
    compressed: packed,
    flags: entry.flags & ~6,
    localExtra: NOTHING,
  };
}

function holds(entry: ZipEntry, bytes: Uint8Array): boolean {
  if (entry.size !== bytes.length || entry.crc !== crc32(bytes)) return false;
  return inflateEntry(entry).every((byte, index) => byte === bytes[index]);
}

function blankEntry(name: string): ZipEntry {
  const nameBytes = new TextEncoder().encode(name);
  return {
    name,
    nameBytes,
    method: 8,
    crc: 0,
    size: 0,
    compressed: NOTHING,
    flags: nameBytes.length === name.length ? 0 : 0x800,
    madeBy: 20,
    needed: 20,
    dosTime: 0,
    dosDate: (1 << 5) | 1,
    internalAttributes: 0,
    externalAttributes: 0,
    localExtra: NOTHING,
    centralExtra: NOTHING,
    comment: NOTHING,
  };
}

function layOut(entries: readonly ZipEntry[], comment: Uint8Array): Uint8Array {
  const trimmed = entries.map((entry) => ({
    ...entry,
    localExtra: withoutZip64(entry.localExtra),
    centralExtra: withoutZip64(entry.centralExtra),
  }));
  let total = 22 + comment.length;
  for (const entry of trimmed) {
    total +=
      76 +
      2 * entry.nameBytes.length +
      entry.localExtra.length +
      entry.compressed.length +
      entry.centralExtra.length +
      entry.comment.length;
  }
  const out = new ByteWriter(total);
  const offsets = trimmed.map((entry) => {
    const offset = out.at;
    out.u32(0x04034b50);
    writeShared(out, entry, entry.localExtra);
    out.bytes(entry.nameBytes);
    out.bytes(entry.localExtra);
    out.bytes(entry.compressed);
    return offset;
  });
  const directory = out.at;
  trimmed.forEach((entry, index) => {
    out.u32(0x02014b50);
    out.u16(entry.madeBy);
    writeShared(out, entry, entry.centralExtra);
    out.u16(entry.comment.length);
    out.u16(0);
    out.u16(entry.internalAttributes);
    out.u32(entry.externalAttributes);
    out.u32(offsets[index] ?? 0);
    out.bytes(entry.nameBytes);
    out.bytes(entry.centralExtra);
    out.bytes(entry.comment);
  });
  const size = out.at - directory;
  out.u32(0x06054b50);
  out.u32(0);
  out.u16(trimmed.length);
  out.u16(trimmed.length);
  out.u32(size);
  out.u32(directory);
  out.u16(comment.length);
  out.bytes(comment);
  return out.result;
}

/** The fields that the local header and the directory have in common, in the same order. */
function writeShared(out: ByteWriter, entry: ZipEntry, extra: Uint8Array): void {
  out.u16(Math.min(entry.needed, 20));
  out.u16(entry.flags & WITHOUT_DESCRIPTOR);
  out.u16(entry.method);
  out.u16(entry.dosTime);
  out.u16(entry.dosDate);
  out.u32(entry.crc);
  out.u32(entry.compressed.length);
  out.u32(entry.size);
  out.u16(entry.nameBytes.length);
  out.u16(extra.length);
}

/** Every size is written in its own field here, and a zip64 record beside it would contradict that. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const kept: number[] = [];
  let dropped = false;
  for (let at = 0; at + 4 <= extra.length;) {
    const id = (extra[at] as number) | ((extra[at + 1] as number) << 8);
    const next = at + 4 + ((extra[at + 2] as number) | ((extra[at + 3] as number) << 8));
    if (id === ZIP64_FIELD) dropped = true;
    else kept.push(...extra.subarray(at, next));
    at = next;
  }
  return dropped ? Uint8Array.from(kept) : extra;
}

class ByteWriter {
  readonly result: Uint8Array;
  at = 0;
  private readonly view: DataView;

  constructor(length: number) {
    this.result = new Uint8Array(length);
    this.view = new DataView(this.result.buffer);
  }

  u16(value: number): void {
    this.view.setUint16(this.at, value, true);
    this.at += 2;
  }

  u32(value: number): void {
    this.view.setUint32(this.at, value >>> 0, true);
    this.at += 4;
  }

  bytes(value: Uint8Array): void {
    this.result.set(value, this.at);
    this.at += value.length;
  }
}
