import { appendTo, canonicalXml, changeAttribute, insertAt, placeAfter, withPrefix } from '../../package/xml/edits';
import type { Splice } from '../../package/xml/spliceXml';
import { childOf, childrenOf, parseXmlTree, prefixOf } from '../../package/xml/xmlTree';
import type { XmlElement } from '../../package/xml/xmlTree';

const SECTIONS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;
export type Section = (typeof SECTIONS)[number];

/** One list of records in the styles part. Hers keep their places, for her cells know them by number; ours go behind them. */
export class RecordList {
  private readonly root: XmlElement;
  private readonly section: Section;
  private readonly element: XmlElement | undefined;
  private readonly present: number;
  private readonly places = new Map<string, number>();
  private readonly known = new Map<string, number>();
  private readonly added: string[] = [];

  /** `seeds` must be there first: the numbers below theirs have a meaning of their own to Excel. */
  constructor(root: XmlElement, section: Section, seeds: readonly string[] = []) {
    this.root = root;
    this.section = section;
    this.element = childOf(root, section);
    const records = this.element ? this.element.children.filter((child) => prefixOf(child) === prefixOf(root)) : [];
    this.present = records.length;
    records.forEach((record, index) => {
      const key = canonicalXml(record);
      if (!this.places.has(key)) this.places.set(key, index);
    });
    for (const seed of seeds.slice(this.present)) this.append(seed);
  }

  /** The number of a record like this one, which is appended where there is none. */
  indexOf(markup: string): number {
    let index = this.known.get(markup);
    if (index === undefined) {
      index = this.places.get(keyOf(markup)) ?? this.append(markup);
      this.known.set(markup, index);
    }
    return index;
  }

  append(markup: string): number {
    const index = this.present + this.added.length;
    this.added.push(markup);
    this.places.set(keyOf(markup), index);
    return index;
  }

  splices(): Splice[] {
    if (this.added.length === 0) return [];
    const prefix = prefixOf(this.root);
    const records = withPrefix(this.added.join(''), prefix);
    const count = String(this.present + this.added.length);
    if (this.element) return [...changeAttribute(this.element, 'count', count), appendTo(this.element, records)];
    const name = prefix + this.section;
    const place = placeAfter(this.root, SECTIONS.slice(0, SECTIONS.indexOf(this.section)));
    return [insertAt(place, `<${name} count="${count}">${records}</${name}>`)];
  }
}

export function recordsIn(root: XmlElement, section: Section, record: string): readonly XmlElement[] {
  return childrenOf(childOf(root, section), record);
}

function keyOf(markup: string): string {
  return canonicalXml(parseXmlTree(new TextEncoder().encode(markup), 'ours'));
}
