import type { Result } from '../../core/base/problem';
import { a1 } from '../../core/workbook/address';
import { contentText, isCellError } from '../../core/workbook/snapshot';
import { dropFromCalcChain } from './graft/dropFromCalcChain';
import { editList } from '../package/editList';
import { StyleBook } from './graft/styleBook';
import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';
import { relationsPartOf } from '../package/relations';
import { calculateOnLoad } from './patch/calculateOnLoad';
import type { CellPatch } from './patch/cellPatch';
import { type Reformat, patchSheet } from './patch/patchSheet';
import { attempt } from '../package/refusing';
import { xmlBytes } from '../package/xml/xmlBytes';
import { attributeOf } from '../package/xml/xmlTree';
import { writeZip } from '../package/zip/writeZip';

const CONTENT_TYPES = '[Content_Types].xml';

/** Her package with some of its cells holding something else, by sheet. Parts without such a cell keep their compressed bytes. */
export function patchCells(bytes: Uint8Array, patches: ReadonlyMap<string, readonly CellPatch[]>): Result<Uint8Array> {
  return attempt(() => {
    const workbook = openWorkbook(bytes);
    const opened = workbook.package;
    const read = (part: string): Uint8Array => xmlBytes(opened.readLong(part), part);
    const changes = new Map<string, Uint8Array | undefined>();
    const put = (part: string, content: Uint8Array | undefined): void => {
      changes.set(opened.nameOf(part) ?? part, content);
    };
    let styles: ReturnType<typeof stylesOf>;
    const reformat: Reformat = (style, format) =>
      (format === undefined ? undefined : (styles ??= stylesOf(workbook))?.book.reformatted(style, format)) ?? style;
    for (const { name, part } of workbook.sheets) {
      const cells = patches.get(name) ?? [];
      if (cells.length > 0) put(part, patchSheet(read(part), part, cells, reformat));
    }
    if (styles?.book.hasGrown()) put(styles.part, styles.book.bytes());
    if (leavesUncalculated(patches)) put(workbook.part, calculateOnLoad(workbook));
    for (const [part, content] of withoutChainEntries(workbook, formulasGone(workbook, patches))) put(part, content);
    return changes.size === 0 ? bytes : writeZip(opened.archive, changes);
  });
}

function leavesUncalculated(patches: ReadonlyMap<string, readonly CellPatch[]>): boolean {
  return [...patches.values()].some((cells) =>
    cells.some(({ content }) => isCellError(content ?? null) && contentText(content) === 'uncalculated'),
  );
}

/** The parts that change when cells leave the calculation chain, and with the last of them the chain itself. */
function* withoutChainEntries(
  workbook: OpenWorkbook,
  gone: ReadonlySet<string>,
): Generator<readonly [part: string, content: Uint8Array | undefined]> {
  const chain = partOf(workbook, 'calcChain');
  if (chain === undefined || !workbook.package.has(chain)) return;
  const read = (part: string): Uint8Array => xmlBytes(workbook.package.readLong(part), part);
  const before = read(chain);
  const trimmed = dropFromCalcChain(before, chain, (sheetId, cell) => gone.has(`${String(sheetId)} ${cell}`));
  // Most cells that she types into were no formulas.
  if (trimmed?.length === before.length) return;
  yield [chain, trimmed];
  if (trimmed) return;
  const relations = relationsPartOf(workbook.part);
  yield [
    relations,
    editList(read(relations), relations, (element) => /\/calcChain$/.test(attributeOf(element, 'Type') ?? ''), []),
  ];
  yield [
    CONTENT_TYPES,
    editList(
      read(CONTENT_TYPES),
      CONTENT_TYPES,
      (element) => attributeOf(element, 'PartName')?.toLowerCase() === `/${chain}`.toLowerCase(),
      [],
    ),
  ];
}

function stylesOf(workbook: OpenWorkbook): { readonly part: string; readonly book: StyleBook } | undefined {
  const part = partOf(workbook, 'styles');
  return part !== undefined && workbook.package.has(part)
    ? { part, book: new StyleBook(xmlBytes(workbook.package.read(part), part), part) }
    : undefined;
}

/** Cells that hold no formula any more, as the chain names them. */
function formulasGone(workbook: OpenWorkbook, patches: ReadonlyMap<string, readonly CellPatch[]>): ReadonlySet<string> {
  return new Set(
    workbook.sheets.flatMap(({ name, sheetId }) =>
      (patches.get(name) ?? [])
        .filter(({ change }) => change.kind === 'constant')
        .map(({ row, column }) => `${String(sheetId)} ${a1(row, column)}`),
    ),
  );
}

function partOf(workbook: OpenWorkbook, kind: string): string | undefined {
  return workbook.relations.find((relation) => relation.kind === kind)?.part;
}
