/** Below what Excel takes in a cell, with room for a line's own words. */
const MOST_CHARACTERS = 32_000;

/** In as many cells as it needs, at least one; no character of two halves is cut. */
export function cellTexts(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length || pieces.length === 0;) {
    const end = at + MOST_CHARACTERS;
    const isHalved = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) && end < text.length;
    const piece = text.slice(at, isHalved ? end - 1 : end);
    pieces.push(piece);
    at += piece.length;
  }
  return pieces;
}
