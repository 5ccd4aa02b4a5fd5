import { parseRangeA1 } from '../../../core/workbook/address';
import { cellKey } from '../../../core/workbook/snapshot';
import type { Package } from '../../package/openPackage';
import { damaged } from '../../package/refusing';
import { type XmlElement, attributeOf, childOf, childrenOf, parseXmlTree } from '../../package/xml/xmlTree';
import { xmlBytes } from '../../package/xml/xmlBytes';

/**
 * What is written in the notes and the threads of comments on a sheet, by `cellKey`. A thread also leaves a note for programs that know
 * no threads, which says so in many words: where there is a thread its note is not read. What cannot be read might say of any
 * figure that it is another, so a damaged or huge part refuses the file as damaged cells do.
 */
export function readCellComments(opened: Package, sheetPart: string): ReadonlyMap<number, string> {
  const parts = opened.relationsOf(sheetPart);
  const of = (kind: string) =>
    parts.flatMap(({ kind: own, part }) => (own === kind && part !== undefined ? [part] : []));
  const notes = of('comments').flatMap((part) => notesIn(opened, part));
  const threads = of('threadedComment').flatMap((part) => threadsIn(opened, part));
  const found = new Map<number, string>();
  for (const [key, text] of threads) found.set(key, found.has(key) ? `${found.get(key) ?? ''}\n${text}` : text);
  const threaded = new Set(found.keys());
  for (const [key, text] of notes) if (!threaded.has(key)) found.set(key, text);
  return found;
}

type Comment = readonly [key: number, text: string];

function notesIn(opened: Package, part: string): readonly Comment[] {
  const root = treeOf(opened, part, 'comments');
  if (!root) return [];
  const authors = childrenOf(childOf(root, 'authors'), 'author').map(({ text }) => text.trim());
  return childrenOf(childOf(root, 'commentList'), 'comment').flatMap((comment) => {
    const text = childOf(comment, 'text');
    const author = authors[Number(attributeOf(comment, 'authorId') ?? -1)] ?? '';
    return placed(comment, text ? withoutAuthor(textIn(text), author) : '', part);
  });
}

function threadsIn(opened: Package, part: string): readonly Comment[] {
  const root = treeOf(opened, part, 'ThreadedComments');
  return childrenOf(root, 'threadedComment').flatMap((comment) =>
    placed(comment, childOf(comment, 'text')?.text ?? '', part),
  );
}

/** Some programs name a part that they did not write: nothing is said there. */
function treeOf(opened: Package, part: string, name: string): XmlElement | undefined {
  if (!opened.has(part)) return undefined;
  const root = parseXmlTree(xmlBytes(opened.read(part), part), part);
  if (root.name !== name) throw damaged(part, 'comments');
  return root;
}

function placed(comment: XmlElement, text: string, part: string): readonly Comment[] {
  if (text.trim() === '') return [];
  const at = parseRangeA1(attributeOf(comment, 'ref') ?? '');
  if (!at) throw damaged(part, 'comments');
  return [[cellKey(at.top, at.left), text.trim()]];
}

/** Runs of text, without the readings that are put over them. */
function textIn(element: XmlElement): string {
  if (element.name === 'rPh') return '';
  return element.name === 't' ? element.text : element.children.map(textIn).join('');
}

/** Excel begins a note with the name of who writes it. */
function withoutAuthor(text: string, author: string): string {
  const begins = author !== '' && text.startsWith(author) ? text.slice(author.length) : text;
  return begins === text ? text : begins.replace(/^\s*[:：]\s*/, '');
}
