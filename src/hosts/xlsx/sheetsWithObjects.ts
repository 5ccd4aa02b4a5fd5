import type { Result } from '../../core/base/problem';
import { readRelations, relationsPartOf } from '../package/relations';
import { CHART_NAME } from './graft/sheetChartXml';
import { openWorkbook } from './openWorkbook';
import { attempt } from '../package/refusing';
import { END, OPEN, XmlScanner } from '../package/xml/xmlScanner';
import { xmlBytes } from '../package/xml/xmlBytes';

/** Sheets that carry what stands in no cell: comments, pictures, charts, Excel tables. The charts that we draw are not meant. */
export function sheetsWithObjects(bytes: Uint8Array): Result<readonly string[]> {
  return attempt(() => {
    const { sheets, package: opened } = openWorkbook(bytes);
    return sheets.flatMap(({ name, part }) => {
      const relations = relationsPartOf(part);
      const kinds = opened.has(relations) ? readRelations(xmlBytes(opened.read(relations), relations), part) : [];
      const hers = kinds.filter(
        ({ kind, part: to }) =>
          /^(comments|threadedComment|drawing|table)$/.test(kind) &&
          !(kind === 'drawing' && to !== undefined && opened.has(to) && isOurs(xmlBytes(opened.read(to), to), to)),
      );
      return hers.length > 0 ? [name] : [];
    });
  });
}

/** Every object of the drawing bears a name that we give. */
function isOurs(bytes: Uint8Array, part: string): boolean {
  const scanner = new XmlScanner(bytes, part);
  let count = 0;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN || !scanner.is('cNvPr')) continue;
    count++;
    if (!nameIn(scanner).startsWith(CHART_NAME)) return false;
  }
  return count > 0;
}

function nameIn(scanner: XmlScanner): string {
  for (let index = 0; index < scanner.attributeCount; index++) {
    const [start = 0, end = 0, valueStart = 0, valueEnd = 0] = scanner.attributes.slice(4 * index, 4 * index + 4);
    if (scanner.textOf(start, end) === 'name') return scanner.textOf(valueStart, valueEnd);
  }
  return '';
}
