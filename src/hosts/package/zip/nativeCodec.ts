import * as zlib from 'node:zlib';

/** Node's own zlib, several times as fast as the same work in JavaScript. `package.json` chooses it where there is one (`#zip-codec`). */
export function inflate(compressed: Uint8Array, size: number): Uint8Array {
  return zlib.inflateRawSync(compressed, { maxOutputLength: Math.max(1, size) });
}

/** Not byte for byte what the browser would write, but the same wherever Node's zlib is the same. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return zlib.deflateRawSync(bytes, { level: 6 });
}

export function crc32(bytes: Uint8Array): number {
  return zlib.crc32(bytes);
}
