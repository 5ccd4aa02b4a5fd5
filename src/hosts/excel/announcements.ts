import type { WorkbookChange } from '../../app/ports';

/** What Excel announced, with the sheet by its id: names are looked up when the pause is over. */
export type Announcement =
  | { readonly kind: 'cells' | 'moved'; readonly sheet: string; readonly address: string }
  | { readonly kind: 'sheetAdded' | 'sheetDeleted'; readonly sheet: string }
  | { readonly kind: 'sheetRenamed' }
  | { readonly kind: 'calculated' };

const MOVES = /^(?:Row|Column|Cell)(?:Inserted|Deleted)$/;

export function changeAnnounced({
  worksheetId,
  address,
  changeType,
}: Pick<Excel.WorksheetChangedEventArgs, 'worksheetId' | 'address' | 'changeType'>): Announcement {
  return { kind: MOVES.test(changeType) ? 'moved' : 'cells', sheet: worksheetId, address };
}

/** Names of the sheets by their ids, as they were and as they are. */
export interface SheetNames {
  readonly before: ReadonlyMap<string, string>;
  readonly now: ReadonlyMap<string, string>;
}

/** The announcements of one pause in the names that she sees, each place once. */
export function changesOf(announced: readonly Announcement[], { before, now }: SheetNames): readonly WorkbookChange[] {
  // Before ExcelApi 1.17 nothing announces a new name; the next thing she does brings it to light.
  const renamed = [...now].flatMap(([id, sheet]): WorkbookChange[] => {
    const from = before.get(id);
    return from === undefined || from === sheet ? [] : [{ kind: 'sheetRenamed', from, sheet }];
  });
  const others = announced.flatMap((one): readonly WorkbookChange[] => {
    // The names themselves tell.
    if (one.kind === 'sheetRenamed') return [];
    if (one.kind === 'calculated') return [{ kind: one.kind }];
    if (one.kind === 'sheetDeleted') return [{ kind: 'sheetDeleted', sheet: before.get(one.sheet) }];
    const sheet = now.get(one.sheet);
    if (sheet === undefined) return [];
    if (!('address' in one)) return [{ kind: 'sheetAdded', sheet }];
    const { kind, address } = one;
    // Several areas at once come as one text.
    return address
      .split(',')
      .map((cell) => ({ kind, place: { sheet, cell: cell.replace(/^.*!/, '').replaceAll('$', '') } }));
  });
  return [...new Map([...renamed, ...others].map((change) => [JSON.stringify(change), change])).values()];
}
