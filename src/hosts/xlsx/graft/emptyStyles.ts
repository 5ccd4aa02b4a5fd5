import { DEFAULT_FONT, DEFAULT_STYLE, GRAY_FILL, NO_BORDER, NO_FILL } from './lookRecords';

/** For a package that came without a styles part. */
export function emptyStyles(namespace: string): Uint8Array {
  return new TextEncoder().encode(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<styleSheet xmlns="${namespace}"><fonts count="1">${DEFAULT_FONT}</fonts><fills count="2">${NO_FILL}${GRAY_FILL}</fills>` +
      `<borders count="1">${NO_BORDER}</borders><cellStyleXfs count="1">${DEFAULT_STYLE}</cellStyleXfs>` +
      '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
      '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  );
}
