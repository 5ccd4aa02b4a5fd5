import { escapeXmlAttribute } from '../../package/xml/escapeXml';
import { relationsPartOf, targetFrom } from '../../package/relations';
import { writeZip } from '../../package/zip/writeZip';
import { DECLARATION, PACKAGE } from './namespaces';

const DEFAULTS =
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';

/** Collects the parts of a new package with their types and relations. */
export class PackageWriter {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly types = new Map<string, string>();
  private readonly relations = new Map<string, string[]>();

  put(part: string, content: string | Uint8Array, contentType: string): void {
    this.parts.set(part, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    this.types.set(part, contentType);
  }

  /** Leads from a part (or, empty, from the package) to another, and gives the id to speak of it. */
  relate(source: string, target: string, type: string): string {
    const list = this.relations.get(source) ?? [];
    this.relations.set(source, list);
    const id = `rId${String(list.length + 1)}`;
    list.push(`<Relationship Id="${id}" Type="${type}" Target="${escapeXmlAttribute(targetFrom(source, target))}"/>`);
    return id;
  }

  bytes(): Uint8Array {
    const encoder = new TextEncoder();
    const overrides = [...this.types].map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
    const all = new Map<string, Uint8Array>([
      [
        '[Content_Types].xml',
        encoder.encode(
          `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${DEFAULTS}${overrides.join('')}</Types>`,
        ),
      ],
    ]);
    for (const [source, list] of this.relations)
      all.set(
        relationsPartOf(source),
        encoder.encode(
          `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`,
        ),
      );
    for (const [part, bytes] of this.parts) all.set(part, bytes);
    return writeZip({ entries: [], comment: new Uint8Array(0) }, all);
  }
}
