import { factCatalogue } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { parseA1 } from '../../../src/core/workbook/address';
import { namedCellCases } from '../../cases/tables/namedCellCases';
import { officeCases } from '../../cases/tables/officeCases';
import { type GridCell, type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

/** What makes a figure another one, as it is put before or behind what stands there. */
const WORDS: readonly ((text: string) => string)[] = [
  (text) => `${text}（不含学校）`,
  (text) => `预计${text}`,
  (text) => `${text}（草稿）`,
  (text) => `暂估${text}`,
  (text) => `${text}（含代管资金）`,
  (text) => `截至9月${text}`,
  (text) => `${text}（待核实）`,
];
/** Every place is tried with one word. */
const books = [...namedCellCases, ...officeCases].filter(
  (one, at) => at % 3 === 0 && Object.keys(one.facts).length > 3,
);

/**
 * A word beside a figure changes what it is: then the very same figure may not be taken in silence. Said of the whole table in its title,
 * under it and over its headings; of a column in its heading; of one figure in its row, beside it and in a comment.
 */
describe('管着数的地方写一句让它变成别的数的话', () => {
  it('数就不取了', () => {
    expect(books.flatMap((one, at) => stillTaken(one.sheets, at)).join('\n')).toBe('');
  });
});

type Sheets = Readonly<Record<string, GridSheet>>;
interface Place {
  readonly row: number;
  readonly column: number;
}

function stillTaken(given: Readonly<Record<string, GridSheet | GridSheet['rows']>>, seed: number): readonly string[] {
  const sheets: Sheets = Object.fromEntries(
    Object.entries(given).map(([name, one]) => [name, 'rows' in one ? one : { rows: one }]),
  );
  const before = taken(sheets);
  return Object.entries(sheets).flatMap(([name, sheet]) =>
    wordsIn(sheet, before, name).flatMap(({ text, put, governs }, at) => {
      const dress = WORDS[(at + seed) % WORDS.length] ?? String;
      const after = taken({ ...sheets, [name]: put(dress(text)) });
      return [...before].flatMap(([fact, one]) =>
        one.sheet === name && governs(one.place) && after.get(fact)?.value === one.value
          ? [`${name} 「${dress(text)}」 ${fact} ${one.value}`]
          : [],
      );
    }),
  );
}

interface Planting {
  readonly text: string;
  readonly put: (text: string) => GridSheet;
  readonly governs: (place: Place) => boolean;
}

function wordsIn(sheet: GridSheet, facts: ReturnType<typeof taken>, name: string): readonly Planting[] {
  const places = [...facts.values()].filter((one) => one.sheet === name).map(({ place }) => place);
  const isFigure = (cell: GridCell | undefined) => typeof cell === 'number' && !(cell > 1990 && cell < 2100);
  const at = (row: number, column: number) => (text: string) => ({
    ...sheet,
    rows: withCell(sheet.rows, row, column, text),
  });
  const [first] = sheet.rows;
  const isTitled = first?.length === 1 && sheet.rows.filter((row) => row.length === 1).length === 1;
  const title: Planting[] = isTitled ? [{ text: String(first[0]), put: at(0, 0), governs: () => true }] : [];
  const labels = sheet.rows.flatMap((row, index): Planting[] => {
    const column = row.findIndex((cell) => typeof cell === 'string' && /[一-龥]/.test(cell));
    const next = row.findIndex((cell, other) => other > column && typeof cell === 'string' && /[一-龥]/.test(cell));
    const label = row[column];
    if (typeof label !== 'string' || /截至|其中/.test(label) || !row.slice(column).some(isFigure)) return [];
    const governs = (place: Place) => place.row === index && place.column > column && (next < 0 || place.column < next);
    return [{ text: label, put: at(index, column), governs }];
  });
  const comments = places.map(({ row, column }): Planting => ({
    text: '数',
    put: (text) => ({ ...sheet, comments: { [`${String.fromCharCode(65 + column)}${String(row + 1)}`]: text } }),
    governs: (place) => place.row === row && place.column === column,
  }));
  const note: Planting[] = isTitled
    ? [{ text: '数', put: (text) => ({ ...sheet, rows: [...sheet.rows, [`注：本表${text}`]] }), governs: () => true }]
    : [];
  return [...title, ...labels, ...comments, ...note];
}

function withCell(rows: GridSheet['rows'], row: number, column: number, text: string): GridSheet['rows'] {
  return rows.map((cells, at) => (at === row ? cells.map((cell, index) => (index === column ? text : cell)) : cells));
}

function taken(sheets: Sheets) {
  const { facts, findings } = findFacts(gridSnapshot(sheets), {
    year: undefined,
    typed: new Map(),
    ownSheets: new Set(),
  });
  // That it stands in a draft she is told.
  const told = findings.some(({ code }) => code === 'draftUsed');
  return new Map(
    factCatalogue.flatMap(({ id, name }) => {
      const fact = facts.get(id);
      const place = parseA1(fact?.source?.cell.split(/[:,]/)[0] ?? '');
      if (told || fact?.value === undefined || fact.status !== 'read' || !fact.source || !place) return [];
      return [[name, { value: fact.value.toString(), sheet: fact.source.sheet, place }] as const];
    }),
  );
}
