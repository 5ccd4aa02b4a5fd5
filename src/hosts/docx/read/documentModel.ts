import type { CellPlace, DocumentText, TextParagraph, TextTable } from '../../../core/report/documentText';
import type { StoryKind } from '../../../core/report/template/templateProblem';
import type { XmlElement } from '../../package/xml/xmlTree';
import type { OpenDocument, StoryPart } from '../openDocument';
import { type Atom, paragraphAtoms } from '../text/paragraphAtoms';
import { Numbering, value } from './numbering';
import { ParagraphStyles } from './paragraphStyles';
import { TableGrid } from './tableGrid';

/** The document as text, with the way back to the runs it is written in. */
export interface DocumentModel {
  readonly text: DocumentText;
  /** By the index of the paragraph. */
  readonly places: readonly ParagraphPlace[];
}

export interface ParagraphPlace {
  readonly part: string;
  readonly pieces: readonly Piece[];
  readonly element: XmlElement;
  /** The row of the innermost table that it stands in. */
  readonly row: XmlElement | undefined;
  /** The paragraph of the body that it belongs to: itself, the one its text box hangs on, the one its note is called from. */
  readonly bodyParagraph: number | undefined;
}

/** Some characters of a paragraph, and the atom that holds them. */
export interface Piece {
  readonly atom: Atom;
  readonly start: number;
  readonly end: number;
}

interface Around {
  readonly story: StoryKind;
  readonly part: string;
  readonly cell: CellPlace | undefined;
  readonly row: XmlElement | undefined;
  /** Paragraphs of the cell that it stands in. */
  readonly cellParagraphs: number[] | undefined;
  readonly bodyParagraph: number | undefined;
}

export function readModel(document: OpenDocument): DocumentModel {
  const reader = new ModelReader(document);
  for (const story of document.stories) reader.readStory(story);
  return reader.model();
}

class ModelReader {
  private readonly paragraphs: TextParagraph[] = [];
  private readonly places: ParagraphPlace[] = [];
  private readonly tables: TextTable[] = [];
  private readonly styles: ParagraphStyles;
  private readonly numbering: Numbering;
  /** Which paragraph calls a note, by kind and id. */
  private readonly noteCalls = new Map<string, number>();
  /** What a paragraph whose end was deleted leaves to the next one. */
  private carried: readonly Atom[] = [];

  constructor(private readonly document: OpenDocument) {
    const rootOf = (kind: string): XmlElement | undefined => {
      const part = document.relations.find((relation) => relation.kind === kind)?.part;
      return part !== undefined && document.package.has(part) ? document.read(part).root : undefined;
    };
    this.styles = new ParagraphStyles(rootOf('styles'));
    this.numbering = new Numbering(rootOf('numbering'));
  }

  model(): DocumentModel {
    return { text: { paragraphs: this.paragraphs, tables: this.tables }, places: this.places };
  }

  readStory({ kind, part }: StoryPart): void {
    const nothing = { cell: undefined, row: undefined, cellParagraphs: undefined, bodyParagraph: undefined };
    const around: Around = { story: kind, part, ...nothing };
    this.blocks(this.document.read(part).root, around);
    this.carried = [];
  }

  private blocks(container: XmlElement, around: Around): void {
    for (const child of container.children) {
      if (child.name === 'p') this.paragraph(child, around);
      else if (child.name === 'tbl') this.table(child, around);
      else if (child.name === 'AlternateContent') this.blocks(shownChoice(child), around);
      else if (child.name === 'footnote' || child.name === 'endnote') this.note(child, around);
      else if (!LEFT_OUT.has(child.name) && child.children.length > 0) this.blocks(child, around);
    }
  }

  private note(element: XmlElement, around: Around): void {
    const type = value(element, 'type');
    if (type !== undefined && type !== 'normal') return;
    const call = this.noteCalls.get(`${element.name}/${value(element, 'id') ?? ''}`);
    this.blocks(element, { ...around, bodyParagraph: call });
  }

  private paragraph(element: XmlElement, around: Around): void {
    const atoms = [...this.carried, ...paragraphAtoms(element).atoms];
    this.carried = [];
    if (isMarkDeleted(element)) {
      this.carried = atoms;
      return;
    }
    const pieces: Piece[] = [];
    let text = '';
    for (const atom of atoms) {
      if (atom.hidden || atom.kind === 'node') continue;
      const shown = atom.kind === 'text' ? atom.element.text : markText(atom);
      pieces.push({ atom, start: text.length, end: text.length + shown.length });
      text += shown;
    }
    const index = this.paragraphs.length;
    const list = around.story === 'chart' || around.story === 'diagram' ? undefined : this.styles.listOf(element);
    const isBody = around.story === 'body';
    this.paragraphs.push({
      index,
      story: around.story,
      text,
      numbering: list ? this.numbering.next(list) : '',
      outline: isBody ? this.styles.outlineOf(element) : undefined,
      cell: around.cell,
    });
    around.cellParagraphs?.push(index);
    const bodyParagraph = isBody ? index : around.bodyParagraph;
    this.places.push({ part: around.part, pieces, element, row: around.row, bodyParagraph });
    const inside: Around = {
      ...around,
      story: isBody ? 'textBox' : around.story,
      cell: undefined,
      row: undefined,
      cellParagraphs: undefined,
      bodyParagraph,
    };
    for (const atom of atoms) if (atom.kind === 'node' && !atom.hidden) this.inner(atom.element, inside, index);
  }

  private inner(element: XmlElement, around: Around, index: number): void {
    if (LEFT_OUT.has(element.name)) return;
    if (element.name === 'footnoteReference' || element.name === 'endnoteReference')
      this.noteCalls.set(`${element.name.replace('Reference', '')}/${value(element, 'id') ?? ''}`, index);
    if (element.children.length === 0) return;
    this.blocks(element.name === 'AlternateContent' ? shownChoice(element) : element, around);
  }

  private table(element: XmlElement, around: Around): void {
    const index = this.tables.length;
    const grid = new TableGrid();
    const after = this.paragraphs.at(-1);
    const table = {
      index,
      story: around.story,
      after: after?.story === around.story ? after.index : undefined,
      ...(around.cell && { within: around.cell }),
    };
    this.tables.push({ ...table, rows: 0, columns: 0, cells: [] });
    for (const row of rowsOf(element)) {
      grid.beginRow(row);
      for (const cell of cellsOf(row)) {
        const own = grid.place(cell);
        const cellAround = { ...around, row, cell: { table: index, row: own.row, column: own.column } };
        const into: number[] = [];
        this.blocks(cell, { ...cellAround, cellParagraphs: into });
        // What a merged cell goes on with is empty, as a rule; where it is not, it is text of the cell.
        own.paragraphs.push(...into.filter((one) => own.paragraphs.length === 0 || this.paragraphs[one]?.text !== ''));
      }
    }
    const cells = grid.cells.map(({ paragraphs, ...cell }) => ({
      ...cell,
      paragraphs,
      text: paragraphs
        .map((one) => `${this.paragraphs[one]?.numbering ?? ''}${this.paragraphs[one]?.text ?? ''}`)
        .join('\n')
        .trim(),
    }));
    this.tables[index] = { ...table, rows: grid.rows, columns: grid.columns, cells };
  }
}

/** What is no text of the document as it stands now. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'Fallback', 'pPr', 'rPr', 'sectPr', 'tblPr', 'trPr', 'tcPr', 'sdtPr']);

function shownChoice(alternate: XmlElement): XmlElement {
  const choice = alternate.children.find(({ name }) => name === 'Choice');
  return choice ?? { ...alternate, children: alternate.children.flatMap(({ children }) => children) };
}

function isMarkDeleted(paragraph: XmlElement): boolean {
  const properties = paragraph.children.find(({ name }) => name === 'pPr');
  const mark = properties?.children.find(({ name }) => name === 'rPr');
  return mark?.children.some(({ name }) => name === 'del' || name === 'moveFrom') ?? false;
}

function markText(atom: Atom): string {
  if (atom.element.name === 'br' || atom.element.name === 'cr') return '\n';
  if (atom.element.name === 'noBreakHyphen') return '-';
  return atom.element.name === 'sym' ? '\ufffc' : '\t';
}

/** Rows may stand in content controls or in tracked changes; deleted ones are gone. */
function rowsOf(table: XmlElement): XmlElement[] {
  return table.children.flatMap((child) => {
    if (child.name === 'tr') return isRowDeleted(child) ? [] : [child];
    return LEFT_OUT.has(child.name) ? [] : rowsOf(child);
  });
}

function isRowDeleted(row: XmlElement): boolean {
  return row.children.some(({ name, children }) => name === 'trPr' && children.some((one) => one.name === 'del'));
}

function cellsOf(row: XmlElement): XmlElement[] {
  return row.children.flatMap((child) => {
    if (child.name === 'tc') return [child];
    return LEFT_OUT.has(child.name) ? [] : cellsOf(child);
  });
}
