import type { ScreenPort, ShownCells, WorkbookChange, WorkbookPort } from '../../app/ports';
import { type Place, type Result, refuse, success } from '../../core/base/problem';
import { parseA1 } from '../../core/workbook/address';
import { type WorkbookSnapshot, contentAt } from '../../core/workbook/snapshot';
import { graftSheets } from './graftSheets';
import { readWorkbook } from './readWorkbook';

/** The bytes of an .xlsx as if they were open in Excel: read, written upon, clicked about in. For the preview and for tests. */
export interface OpenedWorkbook extends WorkbookPort, ScreenPort {
  bytes(): Uint8Array;
  selection(): Place | undefined;
  /** She changed the file in another program, or dropped another one: what follows the workbook is told. */
  replace(bytes: Uint8Array): void;
  /** Calls back when what a screen shows is another: written, replaced or selected. Gives what ends it. */
  watchScreen(shown: () => void): () => void;
}

export function openedWorkbook(given: Uint8Array): OpenedWorkbook {
  let bytes = given;
  let snapshot: Result<WorkbookSnapshot> | undefined;
  let selection: Place | undefined;
  const followers = new Set<(changes: readonly WorkbookChange[]) => void>();
  const screens = new Set<() => void>();
  const tellScreens = () => {
    for (const shown of screens) shown();
  };
  const content = () => (snapshot ??= readWorkbook(bytes));
  const put = (next: Uint8Array) => {
    bytes = next;
    snapshot = undefined;
  };
  const select = (place: Place): Result<void> => {
    const read = content();
    if (!read.ok || !read.value.sheets.some(({ name }) => name === place.sheet)) return refuse('placeGone', { sheet: place.sheet, cell: place.cell ?? '' });
    selection = place;
    tellScreens();
    return success(undefined);
  };

  return {
    read: () => Promise.resolve(content()),
    write(draft) {
      const grafted = graftSheets(bytes, draft);
      if (!grafted.ok) return Promise.resolve(grafted);
      put(grafted.value);
      tellScreens();
      return Promise.resolve(success(undefined));
    },
    select: (place) => Promise.resolve(select(place)),
    selectedCell: () => Promise.resolve(selection),
    readCells: (places) => {
      const read = content();
      return Promise.resolve(read.ok ? success(shownIn(read.value, places)) : read);
    },
    follow: (changed) => joined(followers, changed),
    bytes: () => bytes,
    selection: () => selection,
    replace(next) {
      put(next);
      selection = undefined;
      tellScreens();
      for (const changed of followers) changed([{ kind: 'replaced' }]);
    },
    watchScreen: (shown) => joined(screens, shown),
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

function joined<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
