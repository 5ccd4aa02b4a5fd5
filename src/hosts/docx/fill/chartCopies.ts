import type { ValueScope } from '../../../core/report/template/scope';
import { relationsPartOf } from '../../package/relations';
import type { Relation } from '../../package/relations';
import { escapeXmlAttribute } from '../../package/xml/escapeXml';
import { type XmlElement, attributeOf } from '../../package/xml/xmlTree';
import type { OpenDocument } from '../openDocument';
import { RELATIONS } from '../write/namespaces';

/** A chart as it is for a scope, and where it draws from her workbook the workbook behind it. */
export interface RenderedChart {
  readonly bytes: Uint8Array;
  readonly behind?: { readonly part: string; readonly bytes: Uint8Array };
}

/** Writes the part of a chart for a scope; undefined where it stays as it is. */
type RenderChart = (part: string, scope: ValueScope) => RenderedChart | undefined;

/** A chart in a loop is a chart per line: its part, its workbook and its other parts are copied with it. */
export class ChartCopies {
  readonly changes = new Map<string, Uint8Array>();
  /** What is to be added to the relations of each part, and to the types. */
  readonly relations = new Map<string, string[]>();
  readonly types: string[] = [];
  private readonly used = new Set<string>();
  private readonly relationsOf = new Map<string, readonly Relation[]>();
  private readonly taken = new Set<string>();
  private number = 0;

  constructor(
    private readonly document: OpenDocument,
    private readonly render: RenderChart,
  ) {}

  /** The relation that the chart is to be shown by; undefined where it stays as it is. */
  use(source: string, reference: XmlElement, scope: ValueScope, isCopy: boolean): string | undefined {
    const part = this.partOf(source, reference);
    if (part === undefined) return undefined;
    if (!this.used.has(part) && !isCopy) {
      this.used.add(part);
      this.put(part, this.render(part, scope));
      return undefined;
    }
    // The same chart shown twice in her template, outside of loops, is one chart.
    if (!isCopy) return undefined;
    return this.relate(source, this.copy(part, scope));
  }

  put(part: string, rendered: RenderedChart | undefined): void {
    const nameOf = (one: string): string => this.document.package.nameOf(one) ?? one;
    if (!rendered) return;
    this.changes.set(nameOf(part), rendered.bytes);
    if (rendered.behind) this.changes.set(nameOf(rendered.behind.part), rendered.behind.bytes);
  }

  partOf(source: string, reference: XmlElement): string | undefined {
    const id = reference.attributes.find(({ name }) => /(^|:)id$/.test(name))?.value;
    return this.relationsIn(source).find((relation) => relation.id === id)?.part;
  }

  private copy(part: string, scope: ValueScope): string {
    const rendered = this.render(part, scope);
    const copy = this.copyOf(part, rendered?.bytes ?? this.document.read(part).bytes);
    const relationsPart = relationsPartOf(part);
    if (!this.document.package.has(relationsPart)) return copy;
    let text = new TextDecoder().decode(this.document.read(relationsPart).bytes);
    for (const { part: target, element } of this.document.package.relationsOf(part)) {
      const written = attributeOf(element, 'Target') ?? '';
      if (target === undefined || !this.document.package.has(target)) continue;
      const behind = rendered?.behind?.part === target ? rendered.behind.bytes : undefined;
      const own = this.copyOf(target, behind ?? this.document.package.read(target));
      text = text.replace(new RegExp(`(Target=["'])${escapeRegExp(written)}(["'])`), `$1/${own}$2`);
    }
    this.changes.set(relationsPartOf(copy), new TextEncoder().encode(text));
    return copy;
  }

  private copyOf(part: string, bytes: Uint8Array): string {
    const name = this.freeName(part);
    this.changes.set(name, bytes);
    const type = this.overrideOf(part);
    if (type !== undefined)
      this.types.push(`<Override PartName="/${escapeXmlAttribute(name)}" ContentType="${escapeXmlAttribute(type)}"/>`);
    return name;
  }

  private freeName(part: string): string {
    const [, stem = part, extension = ''] = /^(.*?)(\.[^./]*)?$/.exec(part) ?? [];
    for (;;) {
      const name = `${stem}_${String(++this.number)}${extension}`;
      if (this.document.package.has(name) || this.taken.has(name)) continue;
      this.taken.add(name);
      return name;
    }
  }

  private relate(source: string, part: string): string {
    const list = this.relations.get(source) ?? [];
    this.relations.set(source, list);
    const known = this.relationsIn(source);
    let number = list.length + 1;
    while (known.some(({ id }) => id === `rIdCopy${String(number)}`)) number++;
    const id = `rIdCopy${String(number)}`;
    const type =
      attributeOf(known.find(({ kind }) => kind === 'chart')?.element ?? EMPTY, 'Type') ?? `${RELATIONS}/chart`;
    list.push(`<Relationship Id="${id}" Type="${type}" Target="/${escapeXmlAttribute(part)}"/>`);
    return id;
  }

  private overrideOf(part: string): string | undefined {
    const name = `/${part}`.toLowerCase();
    const element = this.document
      .read('[Content_Types].xml')
      .root.children.find((one) => attributeOf(one, 'PartName')?.toLowerCase() === name);
    return element && attributeOf(element, 'ContentType');
  }

  private relationsIn(source: string): readonly Relation[] {
    const known = this.relationsOf.get(source) ?? this.document.package.relationsOf(source);
    this.relationsOf.set(source, known);
    return known;
  }
}

const EMPTY = { attributes: [] } as unknown as XmlElement;

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
