/** Four tables, so that four bytes are taken at a time: every part read is verified, and that must stay cheap. */
const tables = makeTables();

export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = tables;
  const end = bytes.length;
  const whole = end - (end % 4);
  let crc = -1;
  let at = 0;
  for (; at < whole; at += 4) {
    crc ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    crc =
      (t3[crc & 255] as number) ^
      (t2[(crc >>> 8) & 255] as number) ^
      (t1[(crc >>> 16) & 255] as number) ^
      (t0[crc >>> 24] as number);
  }
  for (; at < end; at++) crc = (crc >>> 8) ^ (t0[(crc ^ (bytes[at] as number)) & 255] as number);
  return (crc ^ -1) >>> 0;
}

function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = new Int32Array(256);
  for (let index = 0; index < 256; index++) {
    let crc = index;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    first[index] = crc;
  }
  const next = (table: Int32Array): Int32Array => table.map((crc) => (crc >>> 8) ^ (first[crc & 255] as number));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}
