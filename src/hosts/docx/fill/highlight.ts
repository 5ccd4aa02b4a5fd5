import { type XmlElement, prefixOf } from '../../package/xml/xmlTree';
import type { Output } from './output';

/** What the schema wants before a highlight in the properties of a run. */
const BEFORE = new Set([
  'rStyle',
  'rFonts',
  'b',
  'bCs',
  'i',
  'iCs',
  'caps',
  'smallCaps',
  'strike',
  'dstrike',
  'outline',
  'shadow',
  'emboss',
  'imprint',
  'noProof',
  'snapToGrid',
  'vanish',
  'webHidden',
  'color',
  'spacing',
  'w',
  'kern',
  'position',
  'sz',
  'szCs',
]);

/** The opening of a run with its properties, highlighted so that what is open cannot be overlooked. */
export function openHighlighted(output: Output, run: XmlElement): string {
  const prefix = prefixOf(run);
  const opening = output.text(run.start, run.contentStart);
  const properties = run.children.find(({ name, qualifiedName }) => name === 'rPr' && qualifiedName === `${prefix}rPr`);
  const others = run.children.filter((child) => child.name === 'rPr' && child !== properties);
  const rest = others.map(({ start, end }) => output.text(start, end)).join('');
  // Runs of drawings and of formulas have a vocabulary of their own, without this highlight.
  if (prefix === 'a:' || prefix === 'm:')
    return opening + (properties ? output.text(properties.start, properties.end) : '') + rest;
  const children = (properties?.children ?? []).filter(({ name }) => name !== 'highlight');
  const text = ({ start, end }: XmlElement): string => output.text(start, end);
  const before = children.filter(({ name }) => BEFORE.has(name)).map(text);
  const after = children.filter(({ name }) => !BEFORE.has(name)).map(text);
  return `${opening}${rest}<${prefix}rPr>${before.join('')}<${prefix}highlight ${prefix}val="yellow"/>${after.join('')}</${prefix}rPr>`;
}
