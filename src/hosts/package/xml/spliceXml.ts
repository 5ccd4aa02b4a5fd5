/** Put `text` in the place of the bytes from `start` to `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Everything outside the splices stays byte for byte. Texts put in at one place come in the order given, before what is replaced there. */
export function spliceXml(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, text } of [...splices].sort(
    (one, other) => one.start - other.start || one.end - other.end,
  )) {
    if (start < at) throw new Error('Two edits of one part overlap');
    pieces.push(bytes.subarray(at, start), encoder.encode(text));
    at = end;
  }
  pieces.push(bytes.subarray(at));
  const result = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    result.set(piece, offset);
    offset += piece.length;
  }
  return result;
}
