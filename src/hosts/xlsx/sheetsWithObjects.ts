import type { Result } from '../../core/base/problem';
import { readRelations, relationsPartOf } from '../package/relations';
import { openWorkbook } from './openWorkbook';
import { attempt } from '../package/refusing';
import { xmlBytes } from '../package/xml/xmlBytes';

/** Sheets that carry what stands in no cell: comments, pictures, charts, Excel tables. */
export function sheetsWithObjects(bytes: Uint8Array): Result<readonly string[]> {
  return attempt(() => {
    const { sheets, package: opened } = openWorkbook(bytes);
    return sheets.flatMap(({ name, part }) => {
      const relations = relationsPartOf(part);
      const kinds = opened.has(relations) ? readRelations(xmlBytes(opened.read(relations), relations), part) : [];
      return kinds.some(({ kind }) => /^(comments|threadedComment|drawing|table)$/.test(kind)) ? [name] : [];
    });
  });
}
