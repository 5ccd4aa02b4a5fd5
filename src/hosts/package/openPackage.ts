import { damaged } from './refusing';
import { inflateEntry } from './zip/inflateEntry';
import { openZip } from './zip/openZip';
import type { ZipArchive, ZipEntry } from './zip/zipArchive';
import { PACKAGE_LIMITS, overLimit } from './packageLimits';
import { readRelations, relationsPartOf } from './relations';
import type { Relation } from './relations';

/** A zip whose entries are parts with relations. Names of parts are compared without regard to case, as the standard has it. */
export interface Package {
  readonly archive: ZipArchive;
  has(part: string): boolean;
  /** The entry's own spelling of the name. */
  nameOf(part: string): string | undefined;
  /** Inflates; a part that is not there is a damaged package. A part too large to be taken apart as a tree is refused before. */
  read(part: string): Uint8Array;
  /** The same for a part that is only scanned: a worksheet, the shared texts. */
  readLong(part: string): Uint8Array;
  relationsOf(part: string): Relation[];
}

export function openPackage(bytes: Uint8Array): Package {
  const archive = openZip(bytes);
  const byName = new Map<string, ZipEntry>(archive.entries.map((entry) => [partKey(entry.name), entry]));
  const readWithin = (part: string, limit: number): Uint8Array => {
    const entry = byName.get(partKey(part));
    if (!entry) throw damaged(part, 'missing');
    if (entry.size > limit) throw overLimit('partTooLarge', limit, { part });
    return inflateEntry(entry);
  };
  const read = (part: string): Uint8Array => readWithin(part, PACKAGE_LIMITS.treeBytes);
  return {
    archive,
    has: (part) => byName.has(partKey(part)),
    nameOf: (part) => byName.get(partKey(part))?.name,
    read,
    readLong: (part) => readWithin(part, PACKAGE_LIMITS.scannedBytes),
    relationsOf: (part) => {
      const relations = relationsPartOf(part);
      return byName.has(partKey(relations)) ? readRelations(read(relations), part) : [];
    },
  };
}

function partKey(name: string): string {
  return name.replace(/^\//, '').toLowerCase();
}
