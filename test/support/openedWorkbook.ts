import type { ScreenPort, ShownCells, WorkbookChange, WorkbookPort } from '../../src/app/ports';
import { type Place, type Result, refuse, success } from '../../src/core/base/problem';
import { parseA1 } from '../../src/core/workbook/address';
import { type WorkbookSnapshot, contentAt } from '../../src/core/workbook/snapshot';
import { graftSheets } from '../../src/hosts/xlsx/graftSheets';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';

/** The bytes of an .xlsx as if they were open in Excel, without an engine or a client: the simple port for tests of the pane. */
export interface OpenedWorkbook extends WorkbookPort, ScreenPort {
  bytes(): Uint8Array;
  selection(): Place | undefined;
  /** She changed the file in another program, or dropped another one: what follows the workbook is told. */
  replace(bytes: Uint8Array): void;
}

export function openedWorkbook(given: Uint8Array): OpenedWorkbook {
  let bytes = given;
  let snapshot: Result<WorkbookSnapshot> | undefined;
  let selection: Place | undefined;
  const followers = new Set<(changes: readonly WorkbookChange[]) => void>();
  const content = () => (snapshot ??= readWorkbook(bytes));
  let before: { readonly bytes: Uint8Array; readonly sheets: string } | undefined;
  const put = (next: Uint8Array) => {
    bytes = next;
    snapshot = undefined;
  };
  const select = (place: Place): Result<void> => {
    const read = content();
    if (!read.ok || !read.value.sheets.some(({ name }) => name === place.sheet))
      return refuse('placeGone', { sheet: place.sheet, cell: place.cell ?? '' });
    selection = place;
    return success(undefined);
  };

  return {
    movesFormulas: false,
    read: () => Promise.resolve(content()),
    write(draft) {
      const grafted = graftSheets(bytes, draft);
      if (!grafted.ok) return Promise.resolve(grafted);
      before = { bytes, sheets: draft.sheets.map(({ name }) => name).join('/') };
      put(grafted.value);
      return Promise.resolve(success(undefined));
    },
    takeBack(sheets) {
      if (before?.sheets !== sheets.join('/')) return Promise.resolve(refuse('nothingToTakeBack'));
      put(before.bytes);
      before = undefined;
      return Promise.resolve(success(undefined));
    },
    select: (place) => Promise.resolve(select(place)),
    selectedCell: () => Promise.resolve(selection),
    readCells: (places) => {
      const read = content();
      return Promise.resolve(read.ok ? success(shownIn(read.value, places)) : read);
    },
    follow(changed) {
      followers.add(changed);
      return () => {
        followers.delete(changed);
      };
    },
    bytes: () => bytes,
    selection: () => selection,
    replace(next) {
      put(next);
      selection = undefined;
      for (const changed of followers) changed([{ kind: 'replaced' }]);
    },
  };
}

/** As they were saved: nothing here calculates. */
function shownIn({ sheets }: WorkbookSnapshot, places: readonly Place[]): ShownCells {
  const contents = places.map((place) => {
    const sheet = sheets.find(({ name }) => name === place.sheet);
    const at = parseA1(place.cell ?? '');
    return sheet && at && contentAt(sheet, at.row, at.column);
  });
  return { contents, calculated: true };
}
