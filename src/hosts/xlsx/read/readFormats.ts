import { xmlBytes } from '../../package/xml/xmlBytes';
import { attributeOf, childOf, childrenOf, parseXmlTree } from '../../package/xml/xmlTree';
import { builtinFormats } from './builtinFormats';

/** The number format code of each cell style, by its index; undefined where it is General. */
export function readFormats(bytes: Uint8Array, part: string): (string | undefined)[] {
  const root = parseXmlTree(xmlBytes(bytes, part), part);
  const custom = new Map<number, string>();
  for (const format of childrenOf(childOf(root, 'numFmts'), 'numFmt')) {
    custom.set(Number(attributeOf(format, 'numFmtId')), attributeOf(format, 'formatCode') ?? '');
  }
  return childrenOf(childOf(root, 'cellXfs'), 'xf').map((style) => {
    const id = Number(attributeOf(style, 'numFmtId') ?? 0);
    const code = custom.get(id) ?? builtinFormats.get(id);
    return code === undefined || code === '' || /^general$/i.test(code) ? undefined : code;
  });
}
