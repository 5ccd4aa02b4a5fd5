type Decode = (bytes: Uint8Array, from: number, to: number) => string | undefined;

const SLOTS = 1 << 14;

/**
 * Texts that stand in the cells themselves repeat a thousand times over. Equal bytes of one part give the same string, decoded once:
 * a table of the last text met for each hash, compared byte by byte. One table serves the sheets of a workbook one after another.
 */
export class InlineTexts {
  private part: Uint8Array | undefined;
  private readonly starts = new Int32Array(SLOTS);
  private readonly ends = new Int32Array(SLOTS);
  // Filled at once: a list that is written to at random becomes a table that is looked up slowly.
  private readonly texts = new Array<string | undefined>(SLOTS).fill(undefined);

  textOf(bytes: Uint8Array, from: number, to: number, decode: Decode): string | undefined {
    if (bytes !== this.part) {
      this.part = bytes;
      this.starts.fill(-1);
    }
    // By its end, where texts that are counted on differ, four bytes at a time.
    let hash = to - from;
    let at = to - 4;
    for (const last = Math.max(from, to - 12); at >= last; at -= 4)
      hash = Math.imul(
        hash ^
          ((bytes[at] as number) |
            ((bytes[at + 1] as number) << 8) |
            ((bytes[at + 2] as number) << 16) |
            ((bytes[at + 3] as number) << 24)),
        0x9e3779b1,
      );
    for (at += 3; at >= from && at > to - 12; at--) hash = Math.imul(hash ^ (bytes[at] as number), 0x9e3779b1);
    const slot = (hash >>> 15) & (SLOTS - 1);
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
