import { deflateSync, inflateSync } from 'fflate';

export { crc32 } from './crc32';

/** For the browser. What does not fit the size that the archive claims is dropped, which the check sum then shows. */
export function inflate(compressed: Uint8Array, size: number): Uint8Array {
  return inflateSync(compressed, { out: new Uint8Array(size) });
}

export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 6 });
}
