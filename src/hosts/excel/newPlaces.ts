import type { WorkbookDraft } from '../../core/workbook/workbookDraft';
import { type WorkbookOutline, sheetNamed } from './holdSheets';

export interface NewPlace {
  readonly name: string;
  /** Undefined at the end, where Excel puts a new sheet anyway. */
  readonly position: number | undefined;
}

/** A new sheet follows the one of ours before it, or else precedes the next one of ours, or else goes to the end. */
export function newPlaces(draft: WorkbookDraft, outline: WorkbookOutline): readonly NewPlace[] {
  const order = outline.sheets.map(({ name }) => name);
  const present = draft.sheets.map(({ replaces }) => sheetNamed(outline, replaces)?.name);
  return draft.sheets.flatMap(({ name }, index) => {
    if (present[index] !== undefined) return [];
    const before = draft.sheets[index - 1];
    const after = present.slice(index + 1).find((later) => later !== undefined);
    const previous = before && (present[index - 1] ?? before.name);
    const beforeNext = after === undefined ? order.length : order.indexOf(after);
    const place = previous === undefined ? beforeNext : order.indexOf(previous) + 1;
    order.splice(place, 0, name);
    return [{ name, position: place === order.length - 1 ? undefined : place }];
  });
}
