import { withoutRepeatedUnit } from '../../../core/report/template/withoutRepeatedUnit';
import { unitBehind } from './unitWords';
import type { Run } from '../../../core/report/documentTree';
import type { ValueScope } from '../../../core/report/template/scope';
import type { Tag } from '../../../core/report/template/tag';
import { escapeXmlText } from '../../package/xml/escapeXml';
import { type XmlElement, prefixOf } from '../../package/xml/xmlTree';
import type { Atom } from '../text/paragraphAtoms';
import { textXml } from '../write/runsXml';
import type { TemplateParagraph } from './compiledStory';
import { RANGE_MARKS, isContent } from './content';
import type { Copies } from './copies';
import type { Output } from './output';
import { loopScopes } from './loopScopes';
import { RunGrouper } from './runGrouper';

type RenderElement = (element: XmlElement, scope: ValueScope, isCopy: boolean) => void;

/** One step of writing a paragraph: some characters as they are, something between them, or a tag. */
type Item =
  | { readonly kind: 'text'; readonly atom: Atom; readonly from: number; readonly to: number }
  | { readonly kind: 'whole'; readonly atom: Atom }
  | { readonly kind: 'tag'; readonly atom: Atom; readonly tag: Tag };

/** Writes a paragraph with its tags filled. */
export class ParagraphRenderer {
  constructor(
    private readonly output: Output,
    private readonly element: RenderElement,
  ) {}

  /** False where nothing is left of it: it held only tags, or loops that do not stand. */
  render(paragraph: TemplateParagraph, scope: ValueScope, isCopy: boolean, copies: Copies): boolean {
    const { element } = paragraph;
    const items = itemsOf(paragraph);
    const writer = new ParagraphWriter(paragraph, this.output, this.element, isCopy);
    const pieces = this.output.capture(() => {
      writer.items(items, scope);
      writer.finish();
    });
    const properties = element.children.find(({ name }) => name === 'pPr');
    const endsSection = properties?.children.some(({ name }) => name === 'sectPr') ?? false;
    if (writer.isEmpty() && canVanish(paragraph) && !endsSection) {
      for (const { element: mark } of paragraph.atoms.filter((atom) => RANGE_MARKS.has(atom.element.name)))
        this.element(mark, scope, isCopy);
      return false;
    }
    const opening = this.output.text(element.start, element.contentStart);
    this.output.put(isCopy ? (copies.opening(element, opening) ?? '') : opening);
    if (properties) this.output.raw(properties.start, properties.end);
    this.output.putAll(pieces);
    this.output.put(`</${element.qualifiedName}>`);
    return true;
  }
}

/** Only tags that open or close stood in it: a field that came out empty leaves its paragraph. */
function canVanish({ tags, markers, closeOf }: TemplateParagraph): boolean {
  if (markers.length === 0 && closeOf.size === 0) return false;
  const ranges = [...closeOf].map(([open, close]) => [open.start, close.end] as const);
  return tags.every(({ kind, start }) => kind !== 'field' || ranges.some(([from, to]) => from <= start && start < to));
}

class ParagraphWriter {
  private readonly grouper: RunGrouper;
  private shows = false;

  constructor(
    private readonly paragraph: TemplateParagraph,
    private readonly output: Output,
    private readonly element: RenderElement,
    private readonly isCopy: boolean,
  ) {
    this.grouper = new RunGrouper(output, isCopy);
  }

  items(items: readonly Item[], scope: ValueScope, isCopy = this.isCopy): void {
    for (let at = 0; at < items.length; at++) {
      const item = items[at];
      if (!item) continue;
      if (item.kind === 'text') this.text(item);
      else if (item.kind === 'whole') this.whole(item.atom, scope, isCopy);
      else if (item.tag.kind === 'field') this.field(item.atom, item.tag, scope);
      else {
        const close = this.paragraph.closeOf.get(item.tag);
        if (!close) continue;
        const end = items.findIndex((one) => one.kind === 'tag' && one.tag === close);
        const inner = items.slice(at + 1, end);
        const place = { place: this.paragraph, tag: item.tag };
        loopScopes({ open: place }, scope).forEach((line, index) => {
          if (index > 0) this.between(item.atom, item.tag);
          this.items(inner, line, isCopy || index > 0);
        });
        at = end;
      }
    }
  }

  finish(): void {
    this.grouper.finish();
  }

  isEmpty(): boolean {
    return !this.shows;
  }

  private text({ atom, from, to }: Extract<Item, { kind: 'text' }>): void {
    const { element, run, wrappers } = atom;
    this.grouper.enter(run, wrappers);
    const text = this.paragraph.text.slice(from, to);
    if (text.trim() !== '') this.shows = true;
    if (from === atom.start && to === atom.end) this.output.raw(element.start, element.end);
    else this.output.put(this.textElement(element, text));
  }

  private textElement({ qualifiedName }: XmlElement, text: string): string {
    const space = qualifiedName.startsWith('a:') ? '' : ' xml:space="preserve"';
    return `<${qualifiedName}${space}>${escapeXmlText(text)}</${qualifiedName}>`;
  }

  /** `{#项目:、}`: what stands between two lines, and not behind the last. */
  private between({ element, run, wrappers }: Atom, { suffix }: Tag): void {
    if (suffix === undefined) return;
    this.grouper.enter(run, wrappers);
    this.output.put(this.textElement(element, suffix));
  }

  private whole(atom: Atom, scope: ValueScope, isCopy: boolean): void {
    this.grouper.enter(atom.run, atom.wrappers);
    if (isContent(atom)) this.shows = true;
    this.element(atom.element, scope, isCopy);
  }

  private field(atom: Atom, tag: Tag, scope: ValueScope): void {
    const following = this.paragraph.text.slice(tag.end);
    const value = scope.resolve(tag.name, tag.suffix, { behind: unitBehind(following), over: this.paragraph.unit });
    if (!value) throw new Error(`The field ${tag.text} is known, and yet has no value`);
    if (value.text === '') return;
    this.shows = true;
    this.grouper.enter(atom.run, atom.wrappers, value.kind === 'open');
    const text = withoutRepeatedUnit(value.text, following);
    this.output.put(this.valueXml(atom.element, { ...value, text }));
  }

  /** Line ends of a value are elements in Word's vocabulary, and blanks in the others. */
  private valueXml(element: XmlElement, value: Run): string {
    const prefix = prefixOf(element);
    if (prefix !== 'w:') return this.textElement(element, value.text.replace(/\s+/g, ' '));
    return textXml(value.text);
  }
}

/** Cuts the atoms of a paragraph at its tags. */
function itemsOf({ atoms, tags, markers }: TemplateParagraph): readonly Item[] {
  const all = [...tags, ...markers].sort((one, other) => one.start - other.start);
  const marks = new Set(markers);
  const items: Item[] = [];
  for (const atom of atoms) {
    const inside = all.filter(({ start, end }) => start < atom.end && end > atom.start);
    if (atom.kind !== 'text') {
      // A tab or line end within a tag belongs to it; pictures and marks that got between its letters stay.
      if (atom.kind === 'node' || inside.length === 0) items.push({ kind: 'whole', atom });
      continue;
    }
    let at = atom.start;
    for (const tag of inside) {
      if (tag.start > at) items.push({ kind: 'text', atom, from: at, to: tag.start });
      if (tag.start >= atom.start && !marks.has(tag)) items.push({ kind: 'tag', atom: lookOf(tag, atom, atoms), tag });
      at = Math.max(at, Math.min(tag.end, atom.end));
    }
    if (at < atom.end || (inside.length === 0 && atom.start === atom.end))
      items.push({ kind: 'text', atom, from: at, to: atom.end });
  }
  return items;
}

/** A value looks as the first letter of its name does, where that stands in the same surroundings as the brace. */
function lookOf(tag: Tag, brace: Atom, atoms: readonly Atom[]): Atom {
  const letter = tag.text.search(/[^{｛【#＃^＾/／\s]/) + tag.start;
  const atom = atoms.find(({ kind, start, end }) => kind === 'text' && start <= letter && letter < end);
  const isBeside =
    atom?.wrappers.length === brace.wrappers.length &&
    atom.wrappers.every((one, index) => one === brace.wrappers[index]);
  return atom && isBeside ? atom : brace;
}
