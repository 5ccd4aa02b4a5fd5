import { xmlBytes } from '../../package/xml/xmlBytes';
import { attributeOf, childOf, childrenOf, parseXmlTree } from '../../package/xml/xmlTree';

/** The cell styles whose font draws a line through the text, by their index. */
export function readStruck(bytes: Uint8Array, part: string): ReadonlySet<number> | undefined {
  const root = parseXmlTree(xmlBytes(bytes, part), part);
  const fonts = childrenOf(childOf(root, 'fonts'), 'font').map((font) => {
    const strike = childOf(font, 'strike');
    return strike !== undefined && !/^(0|false)$/.test(attributeOf(strike, 'val') ?? '1');
  });
  if (!fonts.includes(true)) return undefined;
  const styles = childrenOf(childOf(root, 'cellXfs'), 'xf');
  return new Set(styles.flatMap((style, index) => (fonts[Number(attributeOf(style, 'fontId') ?? 0)] ? [index] : [])));
}
