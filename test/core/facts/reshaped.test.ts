import { factCatalogue } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { allTableCases } from '../../cases/tables/allTableCases';
import { outsiderCases } from '../../cases/tables/outsiderCases';
import { strangerCases } from '../../cases/tables/strangerCases';
import type { TableCase } from '../../cases/tables/tableCase';
import { type GridCell, type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

/** Every so many places are tried, and with the next case others. */
const EVERY = 8;

type Row = readonly GridCell[];
type Sheets = Readonly<Record<string, GridSheet>>;

const cases = [...allTableCases, ...outsiderCases, ...strangerCases].filter(
  ({ conflicts, findings }) =>
    !conflicts && !findings?.some((code) => code === 'draftDiffers' || code === 'budgetUnclear'),
);

describe('表上多了一列、多了一行数，没有写是什么', () => {
  it('同样的表头再来一列、数不一样：不挑其中一列', () => {
    expect(cases.flatMap((one, index) => reshaped(one, index, withColumnAgain)).join('\n')).toBe('');
  });

  it('多一行只有数、没有名称的：不算进合计，也不当成合计', () => {
    expect(cases.flatMap((one, index) => reshaped(one, index, withNamelessRow)).join('\n')).toBe('');
  });
});

/** What the change gives for a figure that was another, or none, before. */
function reshaped(
  one: TableCase,
  seed: number,
  change: (rows: readonly Row[]) => readonly (readonly Row[])[],
): readonly string[] {
  const sheets: Sheets = Object.fromEntries(
    Object.entries(one.sheets).map(([name, given]) => [name, 'rows' in given ? given : { rows: given }]),
  );
  const before = read(sheets, one.askedYear);
  return Object.entries(sheets).flatMap(([name, sheet]) => {
    if (sheet.merges?.length || sheet.rows.length > 40) return [];
    return change(sheet.rows).flatMap((rows, index) => {
      if ((index + seed) % EVERY !== 0) return [];
      const after = read({ ...sheets, [name]: { ...sheet, rows } }, one.askedYear ?? before.year);
      return factCatalogue.flatMap(({ id, name: fact }) => {
        const [was, is] = [before.facts.get(id), after.facts.get(id)];
        if (is?.value === undefined || is.status === 'derived' || was?.status === 'derived') return [];
        if (was?.value?.minus(is.value).abs().lte('0.01')) return [];
        const told = after.findings.some(({ code }) => code === 'draftUsed' || code === 'substituteUsed');
        return told
          ? []
          : [
              `${one.title}［${name} ${String(index)}］${fact} ${was?.value?.toString() ?? '没有'} → ${is.value.toString()}`,
            ];
      });
    });
  });
}

const other = (content: GridCell | undefined): GridCell | undefined =>
  typeof content === 'number' ? Math.round(content * 137 + 300) / 100 : content;

function withColumnAgain(rows: readonly Row[]): readonly (readonly Row[])[] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width - 1 }, (_, index) => index + 1)
    .filter((column) => rows.some((row) => typeof row[column] === 'number'))
    .map((column) =>
      rows.map((row) => {
        const filled = Array.from({ length: width }, (_, at) => row[at] ?? null);
        return [...filled.slice(0, column + 1), other(filled[column]) ?? null, ...filled.slice(column + 1)];
      }),
    );
}

/** Under each line of figures one more, of other figures and without a word. */
function withNamelessRow(rows: readonly Row[]): readonly (readonly Row[])[] {
  return rows.flatMap((row, at) => {
    const added = row.map((content, column) =>
      column > 0 && typeof content === 'number' ? (other(content) ?? null) : null,
    );
    return added.some((content) => content !== null) ? [[...rows.slice(0, at + 1), added, ...rows.slice(at + 1)]] : [];
  });
}

function read(sheets: Sheets, year: number | undefined) {
  return findFacts(gridSnapshot(sheets), { year, typed: new Map(), ownSheets: new Set() });
}
