import type { ValueScope } from '../../../core/report/template/scope';
import { escapeXmlAttribute } from '../../package/xml/escapeXml';
import type { XmlElement } from '../../package/xml/xmlTree';
import type { OpenDocument } from '../openDocument';
import { value } from '../read/numbering';
import type { ChartCopies } from './chartCopies';
import { OF_THE_FIRST_COPY } from './special';

/** One call of a note, and the scope that it is written in. */
export interface NoteUse {
  readonly scope: ValueScope;
  /** Undefined for the note itself; its copies are called by ids of their own. */
  readonly id: string | undefined;
}

/** Sees to it that what is written more than once stays unique: ids, notes, charts. */
export class Copies {
  private nextDrawing: number;
  private nextNote: number;
  /** How each note is used, by kind and id, in the order of its calls. */
  private readonly notes = new Map<string, NoteUse[]>();

  constructor(
    document: OpenDocument,
    private readonly charts: ChartCopies,
  ) {
    let drawing = 0;
    let note = 0;
    for (const { part } of document.stories) {
      const walk = (element: XmlElement): void => {
        if (element.name === 'docPr') drawing = Math.max(drawing, Number(value(element, 'id')) || 0);
        if (element.name === 'footnote' || element.name === 'endnote')
          note = Math.max(note, Number(value(element, 'id')) || 0);
        for (const child of element.children) walk(child);
      };
      walk(document.read(part).root);
    }
    this.nextDrawing = drawing + 1;
    this.nextNote = note + 1;
  }

  /** The opening tag of an element in a copy; undefined where a copy goes without it. */
  opening(element: XmlElement, opening: string): string | undefined {
    if (OF_THE_FIRST_COPY.has(element.name)) return undefined;
    if (element.name === 'docPr')
      return opening.replace(/(\sid=)("[^"]*"|'[^']*')/, `$1"${String(this.nextDrawing++)}"`);
    return opening.replace(/\s[\w.]+:(?:paraId|textId)=("[^"]*"|'[^']*')/g, '');
  }

  /** A reference to a note or chart, which is written for this scope. */
  reference(source: string, element: XmlElement, raw: string, scope: ValueScope, isCopy: boolean): string {
    if (element.name === 'chart') {
      const id = this.charts.use(source, element, scope, isCopy);
      return id === undefined ? raw : replaceId(raw, element, id);
    }
    const key = `${element.name.replace('Reference', '')}/${value(element, 'id') ?? ''}`;
    const uses = this.notes.get(key) ?? [];
    this.notes.set(key, uses);
    if (uses.length === 0) {
      uses.push({ scope, id: undefined });
      return raw;
    }
    const id = String(this.nextNote++);
    uses.push({ scope, id });
    return replaceId(raw, element, id);
  }

  noteUses(note: XmlElement): readonly NoteUse[] | undefined {
    return this.notes.get(`${note.name}/${value(note, 'id') ?? ''}`);
  }
}

function replaceId(raw: string, element: XmlElement, id: string): string {
  const attribute = element.attributes.find(({ name }) => /(^|:)id$/.test(name));
  if (!attribute) return raw;
  const from = attribute.valueStart - element.start;
  // Names and ids are ASCII, so that bytes and letters count the same here.
  return `${raw.slice(0, from)}${escapeXmlAttribute(id)}${raw.slice(attribute.valueEnd - element.start)}`;
}
