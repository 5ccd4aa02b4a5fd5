import type { StoryKind } from '../../core/report/template/templateProblem';
import { fileKind } from '../package/fileKind';
import { type Package, openPackage } from '../package/openPackage';
import { PACKAGE_LIMITS, overLimit } from '../package/packageLimits';
import type { Relation } from '../package/relations';
import { refused } from '../package/refusing';
import { refuseIllFormed } from './refuseIllFormed';
import { xmlBytes } from '../package/xml/xmlBytes';
import { type XmlElement, attributeOf, parseXmlTree } from '../package/xml/xmlTree';

/** A part in which text stands. */
export interface StoryPart {
  readonly kind: StoryKind;
  readonly part: string;
}

export interface ReadPart {
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly root: XmlElement;
}

/** A Word file with its parts found; each is read when it is asked for, and once. */
export interface OpenDocument {
  readonly package: Package;
  readonly part: string;
  readonly relations: readonly Relation[];
  /** The body, then headers, footers, notes, charts and diagrams. */
  readonly stories: readonly StoryPart[];
  read(part: string): ReadPart;
}

const CONTENT_TYPES = '[Content_Types].xml';
const STORY_KINDS: readonly (readonly [relation: string, kind: StoryKind])[] = [
  ['header', 'header'],
  ['footer', 'footer'],
  ['footnotes', 'footnote'],
  ['endnotes', 'endnote'],
  ['chart', 'chart'],
  ['diagramData', 'diagram'],
];

export function openDocument(bytes: Uint8Array): OpenDocument {
  refuseOthers(bytes);
  const opened = openPackage(bytes);
  if (!opened.has('_rels/.rels'))
    throw refused('notADocument', { looksLike: opened.has('mimetype') ? 'opendocument' : 'zip' });
  const main = opened.relationsOf('').find(({ kind }) => kind === 'officeDocument');
  if (main?.part === undefined) throw refused('notADocument', { looksLike: 'zip' });
  const { part } = main;
  const parts = new Map<string, ReadPart>();
  const read = (name: string): ReadPart => {
    const known = parts.get(name);
    if (known) return known;
    const content = xmlBytes(opened.read(name), name);
    const result = { part: name, bytes: content, root: parseXmlTree(content, name) };
    const limit = PACKAGE_LIMITS.documentCharacters;
    if (charactersIn(result.root) > limit) throw overLimit('partTooLarge', limit, { part: name });
    parts.set(name, result);
    return result;
  };
  refuseKind(contentTypeOf(read(CONTENT_TYPES).root, part));
  const { root } = read(part);
  if (root.name !== 'document') throw refused('notADocument', { looksLike: root.name });
  const relations = opened.relationsOf(part);
  const stories: StoryPart[] = [{ kind: 'body', part }];
  for (const [relation, kind] of STORY_KINDS) {
    for (const one of relations)
      if (
        one.kind === relation &&
        one.part !== undefined &&
        opened.has(one.part) &&
        !stories.some((story) => story.part === one.part)
      )
        stories.push({ kind, part: one.part });
  }
  refuseIllFormed(opened, new Set([CONTENT_TYPES, opened.nameOf(part) ?? part]));
  return { package: opened, part, relations, stories, read };
}

function charactersIn({ text, children }: XmlElement): number {
  return children.reduce((sum, child) => sum + charactersIn(child), text.length);
}

function refuseOthers(bytes: Uint8Array): void {
  const kind = fileKind(bytes);
  if (kind === 'zip') return;
  if (kind === 'empty') throw refused('emptyDocument');
  if (kind === 'encrypted') throw refused('encryptedDocument');
  if (kind === 'doc') throw refused('legacyDoc');
  throw refused('notADocument', { looksLike: kind });
}

function refuseKind(contentType: string): void {
  if (/macroEnabled/i.test(contentType) && /word/i.test(contentType)) throw refused('macroDocument');
  if (/wordprocessingml\.template/i.test(contentType)) throw refused('documentTemplate');
}

function contentTypeOf(types: XmlElement, part: string): string {
  const name = `/${part}`.toLowerCase();
  const own = types.children.find((element) => attributeOf(element, 'PartName')?.toLowerCase() === name);
  return (own && attributeOf(own, 'ContentType')) ?? '';
}
