import { factCatalogue } from '../../src/core/facts/catalogue';
import { findFacts } from '../../src/core/facts/findFacts';
import type { Facts } from '../../src/core/facts/facts';
import { type GridCell, gridSnapshot } from './gridSnapshot';

/** A sheet as a test writes it in one text: a line for each row, 「｜」 between its cells, nothing for an empty one. */
export function sheetOf(text: string): readonly (readonly GridCell[])[] {
  return text
    .trim()
    .split('\n')
    .map((line) =>
      line.split('｜').map((cell) => {
        const written = cell.trim();
        if (written === '') return null;
        return /^-?\d+(?:\.\d+)?$/.test(written) ? Number(written) : written;
      }),
    );
}

/** All that is found in a workbook of such sheets. */
export function factsOf(sheets: Readonly<Record<string, string>>): Facts {
  const grids = Object.entries(sheets).map(([name, text]) => [name, sheetOf(text)] as const);
  return findFacts(gridSnapshot(Object.fromEntries(grids)), {
    year: undefined,
    typed: new Map(),
    ownSheets: new Set(),
  });
}

/** What such a workbook gives: 「预算收入 12」 for each figure that is taken or worked out by nobody, in the catalogue's order. */
export function takenFrom(sheets: Readonly<Record<string, string>>): readonly string[] {
  const { facts } = factsOf(sheets);
  return factCatalogue.flatMap(({ id, name }) => {
    const fact = facts.get(id);
    return fact?.value === undefined || fact.status === 'derived' ? [] : [`${name} ${fact.value.toString()}`];
  });
}
