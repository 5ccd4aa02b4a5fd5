import type { ValueScope } from '../../../core/report/template/scope';
import { type XmlElement, prefixOf } from '../../package/xml/xmlTree';
import type { CompiledPart, Region } from './compiledStory';
import type { Copies, NoteUse } from './copies';
import { loopScopes } from './loopScopes';
import { mergedDown, mergingColumns } from './mergedCells';
import { Output } from './output';
import { ParagraphRenderer } from './paragraphRenderer';
import { REFERENCES } from './compilePart';

/** What has been written into a container so far: some may not end with a table, and none may run two tables into one. */
interface Written {
  last: 'paragraph' | 'table' | 'other' | undefined;
  /** The tag paragraph that vanished last: where an empty one is needed after all, it is that one. */
  vanished: XmlElement | undefined;
  lastTable: XmlElement | undefined;
}

/** Rooms that must hold a paragraph, and those that must end with one. */
const NEEDS_PARAGRAPH = new Set(['tc', 'txbxContent', 'hdr', 'ftr', 'footnote', 'endnote', 'rich', 'txBody']);

/** Writes a part anew: what no tag touches goes out as the bytes it came in. */
export class PartRenderer {
  private readonly output: Output;
  private readonly paragraphs: ParagraphRenderer;

  constructor(
    bytes: Uint8Array,
    private readonly part: CompiledPart,
    private readonly special: ReadonlySet<XmlElement>,
    private readonly copies: Copies,
    private readonly partName: string,
  ) {
    this.output = new Output(bytes);
    this.paragraphs = new ParagraphRenderer(this.output, (element, scope, isCopy) => {
      this.element(element, scope, isCopy);
    });
  }

  run(root: XmlElement, bytes: Uint8Array, scope: ValueScope): Uint8Array {
    this.output.raw(0, root.start);
    this.element(root, scope, false);
    this.output.raw(root.end, bytes.length);
    return this.output.bytes();
  }

  /** The same for one note of a part of notes, as often as it is called. */
  notes(root: XmlElement, bytes: Uint8Array, scopesOf: (note: XmlElement) => readonly NoteUse[]): Uint8Array {
    this.output.raw(0, root.contentStart);
    for (const note of root.children) {
      for (const { scope, id } of scopesOf(note)) {
        if (id === undefined) this.element(note, scope, false);
        else this.noteCopy(note, scope, id);
      }
    }
    this.output.raw(root.contentEnd, bytes.length);
    return this.output.bytes();
  }

  private noteCopy(note: XmlElement, scope: ValueScope, id: string): void {
    const opening = this.output.text(note.start, note.contentStart).replace(/(\sw:id=)("[^"]*"|'[^']*')/, `$1"${id}"`);
    this.output.put(opening);
    this.inside(note, scope, true);
    this.output.raw(note.contentEnd, note.end);
  }

  private element(element: XmlElement, scope: ValueScope, isCopy: boolean): void {
    const isTouched = this.part.touched.has(element);
    if (!isTouched && !(isCopy && this.special.has(element))) {
      this.output.raw(element.start, element.end);
      return;
    }
    if (REFERENCES.has(element.name) && element.children.length === 0) {
      this.output.put(
        this.copies.reference(this.partName, element, this.output.text(element.start, element.end), scope, isCopy),
      );
      return;
    }
    const opening = this.output.text(element.start, element.contentStart);
    const own = isCopy ? this.copies.opening(element, opening) : opening;
    if (own === undefined) return;
    this.output.put(own);
    if (element.contentStart === element.end) return;
    this.inside(element, scope, isCopy);
    this.output.raw(element.contentEnd, element.end);
  }

  /** Everything between the tags of a container. */
  private inside(container: XmlElement, scope: ValueScope, isCopy: boolean): void {
    const written: Written = { last: undefined, vanished: undefined, lastTable: undefined };
    const { children } = container;
    this.children(container, 0, children.length, this.part.regions.get(container) ?? [], scope, isCopy, written);
    this.output.raw(children.at(-1)?.end ?? container.contentStart, container.contentEnd);
    if (NEEDS_PARAGRAPH.has(container.name) && written.last !== 'paragraph' && holdsParagraph(container))
      this.emptyParagraph(written.vanished, prefixOf(container));
  }

  private children(
    container: XmlElement,
    from: number,
    to: number,
    regions: readonly Region[],
    scope: ValueScope,
    isCopy: boolean,
    written: Written,
  ): void {
    for (let at = from; at < to; at++) {
      const child = container.children[at];
      if (!child) continue;
      const before = container.children[at - 1]?.end ?? container.contentStart;
      this.output.raw(before, child.start);
      const region = regions.find(({ first }) => first === child);
      if (!region) {
        if (child.name === 'sectPr' && written.last === 'table' && container.children[at - 1]?.name !== 'tbl')
          this.emptyParagraph(written.vanished, prefixOf(child));
        this.child(child, scope, isCopy, written);
        continue;
      }
      const end = container.children.indexOf(region.last, at) + 1;
      const inner = regions.slice(regions.indexOf(region) + 1);
      loopScopes(region.loop, scope).forEach((line, index) => {
        this.children(container, at, end, inner, line, isCopy || index > 0, written);
      });
      at = end - 1;
    }
  }

  private child(child: XmlElement, scope: ValueScope, isCopy: boolean, written: Written): void {
    if (this.part.tagRows.has(child)) return;
    if (child.name === 'tbl') this.table(child, scope, isCopy, written);
    else if (child.name === 'p') this.paragraph(child, scope, isCopy, written);
    else {
      this.element(child, scope, isCopy);
      if (!child.name.endsWith('Pr')) written.last = 'other';
    }
  }

  private paragraph(child: XmlElement, scope: ValueScope, isCopy: boolean, written: Written): void {
    const template = this.part.paragraphs.get(child);
    const stays = template ? this.paragraphs.render(template, scope, isCopy, this.copies) : undefined;
    if (!template) this.element(child, scope, isCopy);
    if (stays === false) written.vanished = child;
    else written.last = 'paragraph';
  }

  /** A table that lost all its rows goes too. */
  private table(table: XmlElement, scope: ValueScope, isCopy: boolean, written: Written): void {
    const before = written.lastTable;
    const pieces = this.output.capture(() => {
      this.element(table, scope, isCopy);
    });
    const isTouched = this.part.touched.has(table);
    if (isTouched && !pieces.some((piece) => asText(piece).includes(':tr'))) return;
    if (written.last === 'table' && before) this.emptyParagraph(written.vanished, prefixOf(table));
    const columns = isTouched ? mergingColumns(this.output.text(table.start, table.end)) : [];
    this.output.putAll(columns.length > 0 ? [mergedDown(pieces.map(asText).join(''), columns)] : pieces);
    written.last = 'table';
    written.lastTable = table;
  }

  private emptyParagraph(like: XmlElement | undefined, prefix: string): void {
    const name = like?.qualifiedName ?? `${/^(w:|a:)$/.test(prefix) ? prefix : 'a:'}p`;
    const properties = like?.children.find((child) => child.name === 'pPr' && !holdsNumbering(child));
    this.output.put(`<${name}>${properties ? this.output.text(properties.start, properties.end) : ''}</${name}>`);
  }
}

function holdsParagraph(container: XmlElement): boolean {
  return container.children.some(({ name }) => name === 'p' || name === 'tbl');
}

function holdsNumbering(properties: XmlElement): boolean {
  return properties.children.some(({ name }) => name === 'numPr' || name === 'sectPr');
}

function asText(piece: Uint8Array | string): string {
  return typeof piece === 'string' ? piece : new TextDecoder().decode(piece);
}
