import { Refused, refused, damaged } from '../package/refusing';
import { xmlBytes } from '../package/xml/xmlBytes';
import { attributeOf, childOf, childrenOf, parseXmlTree } from '../package/xml/xmlTree';
import type { XmlElement } from '../package/xml/xmlTree';
import { openPackage } from '../package/openPackage';
import type { Package } from '../package/openPackage';
import type { Relation } from '../package/relations';
import { overLimit } from '../package/packageLimits';
import { sniffFile } from './sniffFile';
import { LIMITS } from './workbookLimits';

/** A workbook's package with its table of contents read. */
export interface OpenWorkbook {
  readonly package: Package;
  /** Name of the workbook part, its bytes as UTF-8, and the tree of them. */
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly root: XmlElement;
  readonly relations: readonly Relation[];
  readonly sheets: readonly SheetEntry[];
}

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly state: string | undefined;
  /** `worksheet`, `chartsheet`, `dialogsheet`, or a macro sheet. */
  readonly kind: string;
  readonly part: string;
  readonly element: XmlElement;
}

export function openWorkbook(bytes: Uint8Array): OpenWorkbook {
  const other = sniffFile(bytes);
  if (other) throw new Refused(other);
  const opened = openPackage(bytes);
  const part = workbookPart(opened);
  const content = xmlBytes(opened.read(part), part);
  const root = parseXmlTree(content, part, LIMITS.workbookElements);
  if (root.name !== 'workbook') throw refused('notAWorkbook', { looksLike: root.name });
  const relations = opened.relationsOf(part);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheetsElement = childOf(root, 'sheets');
  if (!sheetsElement) throw damaged(part, 'noSheets');
  const sheets = childrenOf(sheetsElement, 'sheet').map((element) => sheetEntry(element, byId, part));
  refuseNames(sheets);
  return { package: opened, part: opened.nameOf(part) ?? part, bytes: content, root, relations, sheets };
}

/** Found through the relations alone: some writers do not call it xl/workbook.xml. */
function workbookPart(opened: Package): string {
  if (!opened.has('_rels/.rels'))
    throw refused('notAWorkbook', { looksLike: opened.has('mimetype') ? 'opendocument' : 'zip' });
  const main = opened.relationsOf('').find((relation) => relation.kind === 'officeDocument');
  if (main?.part === undefined) throw refused('notAWorkbook', { looksLike: 'zip' });
  if (/\.bin$/i.test(main.part)) throw refused('binaryWorkbook', { part: main.part });
  return main.part;
}

/** Only the first holds cells that are read. */
const SHEET_KINDS: ReadonlySet<string> = new Set([
  'worksheet',
  'chartsheet',
  'dialogsheet',
  'xlMacrosheet',
  'xlIntlMacrosheet',
]);

/** To Excel 表a and 表A are one name, and one of thousands of characters is none. */
function refuseNames(sheets: readonly SheetEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    if (name.length > LIMITS.sheetName) throw overLimit('sheetNameTooLong', LIMITS.sheetName);
    const known = name.toLowerCase();
    if (seen.has(known)) throw refused('sheetsOfOneName', { sheet: name });
    seen.add(known);
  }
}

function sheetEntry(element: XmlElement, relations: ReadonlyMap<string, Relation>, part: string): SheetEntry {
  const name = attributeOf(element, 'name');
  const relation = relations.get(relationId(element) ?? '');
  if (name === undefined || relation?.part === undefined) throw damaged(part, 'sheetWithoutPart');
  // What it holds nobody would know was left out.
  if (!SHEET_KINDS.has(relation.kind)) throw damaged(part, 'sheetKind');
  return {
    name,
    sheetId: Number(attributeOf(element, 'sheetId') ?? 0),
    state: attributeOf(element, 'state'),
    kind: relation.kind,
    part: relation.part,
    element,
  };
}

/** `r:id`, whatever the prefix. */
function relationId(element: XmlElement): string | undefined {
  return element.attributes.find((attribute) => attribute.name.endsWith(':id'))?.value;
}
