import type { Result } from '../../../core/base/problem';
import type { DocumentNote } from '../../../core/report/documentNote';
import { STORY_NAMES } from '../../../core/wording/documentMessages';
import { say } from '../../../core/wording/say';
import { editList } from '../../package/editList';
import { relationsPartOf } from '../../package/relations';
import { escapeXmlAttribute, escapeXmlText } from '../../package/xml/escapeXml';
import { appendTo } from '../../package/xml/edits';
import { type Splice, spliceXml } from '../../package/xml/spliceXml';
import { prefixOf } from '../../package/xml/xmlTree';
import { writeZip } from '../../package/zip/writeZip';
import { attemptDocument } from '../attemptDocument';
import { type OpenDocument, openDocument } from '../openDocument';
import { type DocumentModel, readModel } from '../read/documentModel';
import { value } from '../read/numbering';
import { CONTENT, DECLARATION, RELATIONS, WORD } from '../write/namespaces';
import { cutPoint } from './cutPoint';

const CONTENT_TYPES = '[Content_Types].xml';

/** Puts each note at its words as a Word comment. Not one word, mark or part of hers changes; only marks are added around. */
export function writeComments(bytes: Uint8Array, notes: readonly DocumentNote[], author: string): Result<Uint8Array> {
  return attemptDocument(() =>
    notes.length === 0 ? bytes : new CommentWriter(openDocument(bytes), author).run(notes),
  );
}

interface Mark {
  readonly at: number;
  readonly order: number;
  readonly before: string;
  readonly after: string;
  readonly text: string;
}

class CommentWriter {
  private readonly model: DocumentModel;
  private readonly bytes: Uint8Array;
  private readonly prefix: string;
  private readonly commentsPart: string | undefined;
  private readonly commentsPrefix: string;
  private readonly marks: Mark[] = [];
  private readonly also = new Map<number, Splice>();
  private readonly comments: string[] = [];

  constructor(
    private readonly document: OpenDocument,
    private readonly author: string,
  ) {
    this.model = readModel(document);
    const main = document.read(document.part);
    this.bytes = main.bytes;
    this.prefix = prefixOf(main.root);
    const existing = document.relations.find(({ kind }) => kind === 'comments')?.part;
    this.commentsPart = existing !== undefined && document.package.has(existing) ? existing : undefined;
    this.commentsPrefix = this.commentsPart === undefined ? 'w:' : prefixOf(document.read(this.commentsPart).root);
  }

  run(notes: readonly DocumentNote[]): Uint8Array {
    let id = this.freeId();
    const sorted = [...notes].sort((one, other) => one.paragraph - other.paragraph || one.start - other.start);
    for (const note of sorted) this.put(note, String(id++));
    const changes = new Map<string, Uint8Array>([
      [this.nameOf(this.document.part), spliceXml(this.bytes, this.splices())],
    ]);
    this.putComments(changes);
    return writeZip(this.document.package.archive, changes);
  }

  private put(note: DocumentNote, id: string): void {
    const { paragraphs } = this.model.text;
    const own = paragraphs[note.paragraph];
    const place = this.model.places[note.paragraph];
    if (!own || !place) throw new Error(`No paragraph ${String(note.paragraph)}`);
    if (own.story === 'body') {
      this.addComment(id, note.text);
      if (!this.around(note.paragraph, note.start, note.end, id)) this.atParagraph(note.paragraph, id);
      return;
    }
    // Word has no comments in headers, footers, notes, text boxes and charts: the nearest paragraph of the body carries them.
    const quote = own.text.slice(note.start, note.end);
    const elsewhere = say({ code: 'commentElsewhere', details: { story: STORY_NAMES[own.story].zh, quote } });
    this.addComment(id, `${elsewhere}${note.text}`);
    const near =
      place.bodyParagraph ?? paragraphs.find(({ story, text }) => story === 'body' && text.trim() !== '')?.index ?? 0;
    this.atParagraph(near, id);
  }

  private atParagraph(index: number, id: string): void {
    const pieces = this.model.places[index]?.pieces ?? [];
    const last = pieces.at(-1);
    if (last && this.around(index, 0, last.end, id)) return;
    // Nothing to put it at: behind the opening of the first paragraph that has any run.
    const fallback = this.model.places.find((place) => place.part === this.document.part && place.pieces.length > 0);
    const end = fallback?.pieces.at(-1);
    if (fallback && end) this.around(this.model.places.indexOf(fallback), 0, end.end, id);
  }

  private around(index: number, start: number, end: number, id: string): boolean {
    const pieces = this.model.places[index]?.pieces ?? [];
    const from = cutPoint(this.bytes, pieces, start, 'before');
    const to = cutPoint(this.bytes, pieces, Math.max(end, start + 1), 'after');
    const last = pieces.find(
      (piece) => piece.start < Math.max(end, start + 1) && Math.max(end, start + 1) <= piece.end,
    );
    if (!from || !to || !last) return false;
    const w = this.prefix;
    const reference = `<${w}r><${w}commentReference ${w}id="${id}"/></${w}r>`;
    const outer = last.atom.wrappers[0];
    const order = this.marks.length;
    this.marks.push({ ...from, order, text: `<${w}commentRangeStart ${w}id="${id}"/>` });
    const rangeEnd = `<${w}commentRangeEnd ${w}id="${id}"/>`;
    this.marks.push({ ...to, order, text: outer ? rangeEnd : rangeEnd + reference });
    if (outer) this.marks.push({ at: outer.element.end, order, before: '', after: '', text: reference });
    for (const splice of [...from.also, ...to.also]) this.also.set(splice.start, splice);
    return true;
  }

  /** Marks that meet at one place share the cut, so that a run is cut there once. */
  private splices(): Splice[] {
    const byPlace = new Map<number, Mark[]>();
    for (const mark of this.marks) byPlace.set(mark.at, [...(byPlace.get(mark.at) ?? []), mark]);
    const splices = [...byPlace].map(([at, marks]) => {
      const cut = marks.find(({ before }) => before !== '');
      const isEnd = ({ text }: Mark): number => (text.includes('commentRangeEnd') ? 0 : 1);
      const texts = [...marks].sort((one, other) => isEnd(one) - isEnd(other) || one.order - other.order);
      return {
        start: at,
        end: at,
        text: `${cut?.before ?? ''}${texts.map(({ text }) => text).join('')}${cut?.after ?? ''}`,
      };
    });
    return [...splices, ...this.also.values()];
  }

  private addComment(id: string, text: string): void {
    const w = this.commentsPrefix;
    const lines = text
      .split('\n')
      .map((line) => `<${w}p><${w}r><${w}t xml:space="preserve">${escapeXmlText(line)}</${w}t></${w}r></${w}p>`);
    const attributes = `${w}id="${id}" ${w}author="${escapeXmlAttribute(this.author)}" ${w}initials=""`;
    this.comments.push(`<${w}comment ${attributes}>${lines.join('')}</${w}comment>`);
  }

  private putComments(changes: Map<string, Uint8Array>): void {
    const existing = this.commentsPart;
    const encoder = new TextEncoder();
    if (existing !== undefined) {
      const { bytes, root } = this.document.read(existing);
      changes.set(this.nameOf(existing), spliceXml(bytes, [appendTo(root, this.comments.join(''))]));
      return;
    }
    const { root } = this.document.read(this.document.part);
    const namespace = root.attributes.find(({ name }) => name === `xmlns:${this.prefix.slice(0, -1)}`)?.value ?? WORD;
    const part = this.freePart();
    changes.set(
      part,
      encoder.encode(`${DECLARATION}<w:comments xmlns:w="${namespace}">${this.comments.join('')}</w:comments>`),
    );
    const relations = relationsPartOf(this.document.part);
    const relationIds = new Set(this.document.relations.map(({ id }) => id));
    let number = 1;
    while (relationIds.has(`rIdComments${String(number)}`)) number++;
    const type = namespace === WORD ? RELATIONS : 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const relation = `<Relationship Id="rIdComments${String(number)}" Type="${type}/comments" Target="/${part}"/>`;
    changes.set(
      this.nameOf(relations),
      this.document.package.has(relations)
        ? editList(this.document.read(relations).bytes, relations, () => false, [relation])
        : encoder.encode(
            `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`,
          ),
    );
    const override = `<Override PartName="/${part}" ContentType="${CONTENT.comments}"/>`;
    changes.set(
      this.nameOf(CONTENT_TYPES),
      editList(this.document.read(CONTENT_TYPES).bytes, CONTENT_TYPES, () => false, [override]),
    );
  }

  private freePart(): string {
    const folder = this.document.part.slice(0, this.document.part.lastIndexOf('/') + 1);
    for (let number = 0; ; number++) {
      const part = `${folder}comments${number === 0 ? '' : String(number)}.xml`;
      if (!this.document.package.has(part)) return part;
    }
  }

  private freeId(): number {
    if (this.commentsPart === undefined) return 0;
    const ids = this.document
      .read(this.commentsPart)
      .root.children.map((comment) => Number(value(comment, 'id') ?? -1));
    return Math.max(-1, ...ids.filter((id) => Number.isFinite(id))) + 1;
  }

  private nameOf(part: string): string {
    return this.document.package.nameOf(part) ?? part;
  }
}
