const END_OF_CHAIN = 0xfffffffe;

/** Names in the directory of an OLE2 compound file, as far as they can be read: a broken file gives fewer. */
export function oleStreamNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  if (bytes.length < 512) return names;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 2 ** Math.min(view.getUint16(30, true), 12);
  const offsetOf = (sector: number): number => (sector + 1) * sectorSize;
  const follow = (sector: number): number => {
    const perTable = sectorSize / 4;
    const table = Math.floor(sector / perTable);
    // The first 109 tables stand in the header; a directory lies near the front, so that is enough.
    if (table >= 109) return END_OF_CHAIN;
    const at = offsetOf(view.getUint32(76 + 4 * table, true)) + 4 * (sector % perTable);
    return at + 4 <= bytes.length ? view.getUint32(at, true) : END_OF_CHAIN;
  };
  const visited = new Set<number>();
  for (let sector = view.getUint32(48, true); sector < END_OF_CHAIN && !visited.has(sector); sector = follow(sector)) {
    visited.add(sector);
    const start = offsetOf(sector);
    for (let at = start; at + 128 <= Math.min(start + sectorSize, bytes.length); at += 128) {
      const length = Math.min(view.getUint16(at + 64, true), 64) / 2 - 1;
      let name = '';
      for (let index = 0; index < length; index++) name += String.fromCharCode(view.getUint16(at + 2 * index, true));
      if (name !== '') names.add(name);
    }
  }
  return names;
}
