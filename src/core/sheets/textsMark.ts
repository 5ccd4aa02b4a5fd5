interface Texts {
  readonly name: string;
  readonly explanation: string;
  readonly method: string;
  readonly criterion: string;
}

/** What stands in 原文编号, by the path of the indicator. */
export type SchemeOrigins = ReadonlyMap<string, string>;

/** 原文编号: the mark of the texts that the scheme itself has, and its path there where she gave it another name. */
export function originText(texts: Texts, path?: string): string {
  return path === undefined ? textsMark(texts) : `${textsMark(texts)} ${path}`;
}

export function readOrigin(text: string): { readonly mark: string; readonly path: string | undefined } {
  const blank = text.indexOf(' ');
  return blank < 0 ? { mark: text, path: undefined } : { mark: text.slice(0, blank), path: text.slice(blank + 1) };
}

/** A short mark of an indicator's texts: other texts in its row are hers, on this run and on every later one. */
export function textsMark({ name, explanation, method, criterion }: Texts): string {
  let mark = 0x811c9dc5;
  for (const character of [name, explanation, method, criterion]
    .map((text) => text.replace(/\r\n?/g, '\n').trim())
    .join('\u0000')) {
    mark = Math.imul(mark ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return mark.toString(36);
}
