type Decode = (bytes: Uint8Array, from: number, to: number) => string | undefined;

const SLOTS = 1 << 14;

/**
 * Texts that stand in the cells themselves repeat a thousand times over. Equal bytes of one part give the same string, decoded once:
 * a table of the last text met for each hash, compared byte by byte.
 */
export class InlineTexts {
  private readonly starts = new Int32Array(SLOTS).fill(-1);
  private readonly ends = new Int32Array(SLOTS);
  private readonly texts: (string | undefined)[] = [];

  textOf(bytes: Uint8Array, from: number, to: number, decode: Decode): string | undefined {
    // Its end byte by byte, where texts that are counted on differ, and some of what stands before.
    let hash = to - from;
    const tail = Math.max(from, to - 10);
    for (let at = from; at < tail; at += 3) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
    for (let at = tail; at < to; at++) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
    const slot = (hash ^ (hash >>> 14)) & (SLOTS - 1);
    const start = this.starts[slot] as number;
    if (start >= 0 && (this.ends[slot] as number) - start === to - from && sameBytes(bytes, start, from, to - from))
      return this.texts[slot];
    const text = decode(bytes, from, to);
    this.starts[slot] = from;
    this.ends[slot] = to;
    this.texts[slot] = text;
    return text;
  }
}

function sameBytes(bytes: Uint8Array, one: number, other: number, length: number): boolean {
  for (let index = 0; index < length; index++) if (bytes[one + index] !== bytes[other + index]) return false;
  return true;
}
