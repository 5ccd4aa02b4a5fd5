import type { Place } from '../../core/base/problem';
import type { Fact } from '../../core/facts/facts';
import type { SheetKey } from '../../core/sheets/sheetKeys';
import { type CellRange, parseAreaA1 } from '../../core/workbook/address';
import { type CellContent, type SheetSnapshot, contentAt } from '../../core/workbook/snapshot';
import { sheetOfScheme } from '../chooseScheme';
import type { Review } from '../outcomes';

/** A workbook as a review saw it, asked about its cells. */
export interface ReviewedBook {
  ownSheet(name: string): SheetKey | undefined;
  /** The sheet of hers that the indicators stand in. */
  readonly schemeSheet: string | undefined;
  /** Whether a table of this sheet was recognised. */
  isKnown(sheet: string): boolean;
  contentAt(sheet: string, row: number, column: number): CellContent;
  /** Whether a number there is a figure of a table: another one changes values, not what they mean. */
  isFigure(sheet: string, row: number, column: number): boolean;
  /** Facts for which the cell is one of several places, so that whether these agree is open. */
  disputed(sheet: string, row: number, column: number): Fact | undefined;
}

export function reviewedBook({ cells, facts, scorecard, named, seen }: Review): ReviewedBook {
  const own = new Map([...cells.sheets].map(([key, { sheet }]) => [sheet, key]));
  const sheets = new Map(seen.sheets.map((sheet): readonly [string, SheetSnapshot] => [sheet.name, sheet]));
  const known = new Set(facts.tables.filter(({ kind }) => kind !== undefined).map(({ sheet }) => sheet));
  const figures = bySheet(facts.tables.flatMap(({ sheet, figures: areas }) => areas.map((area) => ({ sheet, area }))));
  const places: readonly Place[] = [...facts.facts.values()].flatMap(({ source, others }) => [
    ...(source ? [source] : []),
    ...others.map((other) => other.source),
  ]);
  const sources = bySheet([...places, ...named].flatMap(areaOf));
  const disputes = [...facts.facts.values()].flatMap((fact) =>
    fact.others
      .filter((other) => fact.status === 'conflict' || !other.agrees || other.source.cell.includes(':'))
      .flatMap(({ source }) => areaOf(source).map((place) => ({ ...place, fact }))),
  );
  return {
    ownSheet: (name) => own.get(name),
    schemeSheet: sheetOfScheme(scorecard.scheme),
    isKnown: (sheet) => known.has(sheet),
    contentAt: (sheet, row, column) => {
      const found = sheets.get(sheet);
      return found && contentAt(found, row, column);
    },
    isFigure: (sheet, row, column) =>
      [figures, sources].some((areas) => areas.get(sheet)?.some((area) => isInside(area, row, column))),
    disputed: (sheet, row, column) =>
      disputes.find((one) => one.sheet === sheet && isInside(one.area, row, column))?.fact,
  };
}

interface SheetArea {
  readonly sheet: string;
  readonly area: CellRange;
}

function areaOf({ sheet, cell }: Place): readonly SheetArea[] {
  const area = parseAreaA1(cell ?? '');
  return area ? [{ sheet, area }] : [];
}

function bySheet(areas: readonly SheetArea[]): ReadonlyMap<string, readonly CellRange[]> {
  const found = new Map<string, CellRange[]>();
  for (const { sheet, area } of areas) found.set(sheet, [...(found.get(sheet) ?? []), area]);
  return found;
}

function isInside({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
