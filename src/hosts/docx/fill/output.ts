/** Collects what a part is written of: slices of the old bytes and new text. */
export class Output {
  private readonly pieces: (Uint8Array | string)[] = [];
  private readonly decoder = new TextDecoder();

  constructor(private readonly source: Uint8Array) {}

  raw(start: number, end: number): void {
    if (end > start) this.pieces.push(this.source.subarray(start, end));
  }

  put(text: string): void {
    if (text !== '') this.pieces.push(text);
  }

  /** What is written meanwhile comes back instead of going out. */
  capture(work: () => void): readonly (Uint8Array | string)[] {
    const from = this.pieces.length;
    work();
    return this.pieces.splice(from);
  }

  putAll(pieces: readonly (Uint8Array | string)[]): void {
    for (const piece of pieces) this.pieces.push(piece);
  }

  text(start: number, end: number): string {
    return this.decoder.decode(this.source.subarray(start, end));
  }

  bytes(): Uint8Array {
    const encoded = this.encoded();
    const result = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of encoded) {
      result.set(piece, at);
      at += piece.length;
    }
    return result;
  }

  /** Texts that follow each other are encoded together: each call costs more than the work. */
  private encoded(): readonly Uint8Array[] {
    const encoder = new TextEncoder();
    const encoded: Uint8Array[] = [];
    let text = '';
    for (const piece of this.pieces) {
      if (typeof piece === 'string') text += piece;
      else {
        if (text !== '') encoded.push(encoder.encode(text));
        text = '';
        encoded.push(piece);
      }
    }
    if (text !== '') encoded.push(encoder.encode(text));
    return encoded;
  }
}
