import { readRelations, relationsPartOf } from '../../package/relations';
import type { Package } from '../../package/openPackage';
import { END, OPEN, XmlScanner } from '../../package/xml/xmlScanner';
import { xmlBytes } from '../../package/xml/xmlBytes';
import { attributeOf } from '../../package/xml/xmlTree';
import { editList } from '../../package/editList';

/** What she, or her printer, put on a sheet of ours that is written anew: her comments, pictures and charts stay on it. */
export interface CarriedObjects {
  readonly pageSetup?: string;
  readonly drawing?: string;
  readonly legacyDrawing?: string;
  readonly tables?: readonly string[];
}

const CARRIED = ['pageSetup', 'drawing', 'legacyDrawing'] as const;

/** Ids of the relations that the present sheet's elements point to. */
export function carriedObjects(bytes: Uint8Array, part: string): CarriedObjects {
  const scanner = new XmlScanner(xmlBytes(bytes, part), part);
  const found: { -readonly [Name in (typeof CARRIED)[number]]?: string } = {};
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN || scanner.depth !== 2) continue;
    const name = CARRIED.find((candidate) => scanner.is(candidate));
    for (let index = 0; name && index < scanner.attributeCount; index++) {
      const [start = 0, end = 0, valueStart = 0, valueEnd = 0] = scanner.attributes.slice(4 * index, 4 * index + 4);
      if (scanner.textOf(start, end).endsWith(':id')) found[name] = scanner.textOf(valueStart, valueEnd);
    }
    scanner.skip();
  }
  return found;
}

/** The sheet's relations without those that nothing leads to any more (tables, links); undefined where none is left. */
export function carriedRelations(opened: Package, part: string, carried: CarriedObjects): Uint8Array | undefined {
  const relationsPart = relationsPartOf(part);
  const bytes = xmlBytes(opened.read(relationsPart), relationsPart);
  const { tables = [], ...objects } = carried;
  const ids = new Set([...Object.values(objects), ...tables]);
  const kept = readRelations(bytes, part)
    // Comments are drawn by the legacy drawing and are found through their relation alone.
    .filter(
      ({ id, kind }) =>
        ids.has(id) || (carried.legacyDrawing !== undefined && /^(comments|threadedComment)$/.test(kind)),
    )
    .map(({ id }) => id);
  if (kept.length === 0) return undefined;
  return editList(bytes, relationsPart, (element) => !kept.includes(attributeOf(element, 'Id') ?? ''), []);
}
