import * as zlib from 'node:zlib';

/**
 * Node's own zlib, several times as fast as the same work in JavaScript. `package.json` chooses it where there is one (`#zip-codec`).
 * All in one chunk, one byte longer than it: put together from many, every byte is there twice for a while. A size that is a lie takes no
 * memory that is not written to.
 */
export function inflate(compressed: Uint8Array, size: number): Uint8Array {
  const chunkSize = Math.max(64, size + 1);
  return zlib.inflateRawSync(compressed, { maxOutputLength: Math.max(1, size), chunkSize });
}

/** Not byte for byte what the browser would write, but the same wherever Node's zlib is the same. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return zlib.deflateRawSync(bytes, { level: 6 });
}

export function crc32(bytes: Uint8Array): number {
  return zlib.crc32(bytes);
}
