/** A short mark of an indicator's texts as we wrote them: other texts in the row are hers. */
export function textsMark({
  name,
  explanation,
  method,
  criterion,
}: {
  readonly name: string;
  readonly explanation: string;
  readonly method: string;
  readonly criterion: string;
}): string {
  let mark = 0x811c9dc5;
  for (const character of [name, explanation, method, criterion]
    .map((text) => text.replace(/\r\n?/g, '\n').trim())
    .join('\u0000')) {
    mark = Math.imul(mark ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return mark.toString(36);
}
