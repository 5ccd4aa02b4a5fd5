/** What may be done in the grid: look around, and type into cells. All else would change what the book knows nothing of. */
const ALLOWED = new Set(
  [
    'set-range-values',
    'clear-selection-content',
    'auto-clear-content',
    'auto-fill',
    'paste-by-short-key',
    'paste-value',
    'copy-formula-only',
    'move-selection',
    'move-selection-enter-tab',
    'expand-selection',
    'select-all',
    'select-range',
    'scroll-view',
    'scroll-view-reset',
    'scroll-to-cell',
    'set-scroll-relative',
    'set-worksheet-activate',
    'change-zoom-ratio',
    'set-zoom-ratio',
  ].map((name) => `sheet.command.${name}`),
);

export function isAllowed(command: string): boolean {
  return !/^(?:sheets?|formula|sheets-formula|ui-sheet)\.command\./.test(command) || ALLOWED.has(command);
}

/** Mutations that change nothing of the book: how high the grid finds a row. */
const OF_THE_VIEW = /row-(?:is-)?auto-height|col-auto-width|numfmt|rich-text/;

/** A mutation of the grid that the book has to follow, or to undo by being shown anew. */
export function changesTheBook(mutation: string): boolean {
  return /^sheets?\.mutation\./.test(mutation) && !OF_THE_VIEW.test(mutation);
}
