import type { Result } from '../../core/base/problem';
import { a1 } from '../../core/workbook/address';
import { dropFromCalcChain } from './graft/dropFromCalcChain';
import { editList } from './graft/editList';
import { StyleBook } from './graft/styleBook';
import { openWorkbook } from './package/openWorkbook';
import type { OpenWorkbook } from './package/openWorkbook';
import { relationsPartOf } from './package/relations';
import type { CellPatch } from './patch/cellPatch';
import { type Reformat, patchSheet } from './patch/patchSheet';
import { attempt } from './refusing';
import { xmlBytes } from './xml/xmlBytes';
import { attributeOf } from './xml/xmlTree';
import { writeZip } from './zip/writeZip';

const CONTENT_TYPES = '[Content_Types].xml';

/** Her package with some of its cells holding something else, by sheet. Parts without such a cell keep their compressed bytes. */
export function patchCells(bytes: Uint8Array, patches: ReadonlyMap<string, readonly CellPatch[]>): Result<Uint8Array> {
  return attempt(() => {
    const workbook = openWorkbook(bytes);
    const opened = workbook.package;
    const read = (part: string): Uint8Array => xmlBytes(opened.read(part), part);
    const changes = new Map<string, Uint8Array | undefined>();
    const put = (part: string, content: Uint8Array | undefined): void => { changes.set(opened.nameOf(part) ?? part, content); };
    const styles = stylesOf(workbook);
    const reformat: Reformat = (style, format) => styles?.book.reformatted(style, format) ?? style;
    for (const { name, part } of workbook.sheets) {
      const cells = patches.get(name) ?? [];
      if (cells.length > 0) put(part, patchSheet(read(part), part, cells, reformat));
    }
    if (styles?.book.hasGrown()) put(styles.part, styles.book.bytes());
    const chain = partOf(workbook, 'calcChain');
    const gone = formulasGone(workbook, patches);
    if (chain !== undefined && opened.has(chain) && gone.size > 0) {
      const trimmed = dropFromCalcChain(read(chain), chain, (sheetId, cell) => gone.has(`${String(sheetId)} ${cell}`));
      put(chain, trimmed);
      if (!trimmed) {
        const relations = relationsPartOf(workbook.part);
        put(relations, editList(read(relations), relations, (element) => /\/calcChain$/.test(attributeOf(element, 'Type') ?? ''), []));
        put(CONTENT_TYPES, editList(read(CONTENT_TYPES), CONTENT_TYPES, (element) => attributeOf(element, 'PartName')?.toLowerCase() === `/${chain}`.toLowerCase(), []));
      }
    }
    return changes.size === 0 ? bytes : writeZip(opened.archive, changes);
  });
}

function stylesOf(workbook: OpenWorkbook): { readonly part: string; readonly book: StyleBook } | undefined {
  const part = partOf(workbook, 'styles');
  return part !== undefined && workbook.package.has(part) ? { part, book: new StyleBook(xmlBytes(workbook.package.read(part), part), part) } : undefined;
}

/** Cells that hold no formula any more, as the chain names them. */
function formulasGone(workbook: OpenWorkbook, patches: ReadonlyMap<string, readonly CellPatch[]>): ReadonlySet<string> {
  return new Set(workbook.sheets.flatMap(({ name, sheetId }) => (patches.get(name) ?? []).filter(({ change }) => change.kind === 'constant').map(({ row, column }) => `${String(sheetId)} ${a1(row, column)}`)));
}

function partOf(workbook: OpenWorkbook, kind: string): string | undefined {
  return workbook.relations.find((relation) => relation.kind === kind)?.part;
}
