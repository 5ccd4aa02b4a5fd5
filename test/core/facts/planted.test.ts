import type { Finding } from '../../../src/core/base/problem';
import { factCatalogue } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { parseA1 } from '../../../src/core/workbook/address';
import { allTableCases } from '../../cases/tables/allTableCases';
import { ordinaryCases } from '../../cases/tables/ordinaryCases';
import { outsiderCases } from '../../cases/tables/outsiderCases';
import { strangerCases } from '../../cases/tables/strangerCases';
import type { TableCase } from '../../cases/tables/tableCase';
import { type GridCell, type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

/** Words of every kind that say a figure is another than it looks; none of them stands in the lexicon. */
const WORDS = [
  '青石小学',
  '参考',
  '前三季度',
  '预测数',
  '王庄',
  '邻乡',
  '全县各乡镇',
  '食堂',
  '工会',
  '估',
  '代编',
  '村民理财',
];
/** Every place is tried with one word; so many places are passed over between two. */
const EVERY = 5;

type Sheets = Readonly<Record<string, GridSheet>>;

const cases = [...allTableCases, ...outsiderCases, ...strangerCases, ...ordinaryCases].filter(
  // Of two that contradict each other, one that says it is something else leaves the other.
  ({ conflicts, findings }) =>
    !conflicts && !findings?.some((code) => code === 'draftDiffers' || code === 'budgetUnclear'),
);

describe('在标题、表名、表头、行名里塞进一个没有人认得的词', () => {
  it('数要么没有了，要么还是原来那个；没有一个悄悄换成别的', () => {
    expect(cases.flatMap((one, index) => planted(one, index)).join('\n')).toBe('');
  });
});

describe('旁边放一份别的单位的表，数都翻一倍', () => {
  it('她的数不变，或者不取；没有一个取成别人的', () => {
    expect(cases.flatMap((one, index) => (index % EVERY === 0 ? beside(one, index) : [])).join('\n')).toBe('');
  });
});

/** A copy of each sheet under another unit's name. */
function beside(one: TableCase, seed: number): readonly string[] {
  const sheets: Sheets = Object.fromEntries(
    Object.entries(one.sheets).map(([name, given]) => [name, 'rows' in given ? given : { rows: given }]),
  );
  const before = read(sheets, one.askedYear);
  const word = ['青石小学', '参考', '邻乡', '王庄'][seed % 4] ?? '';
  const copies = Object.entries(sheets).map(([name, given]) => [
    `${word}${name}`,
    {
      ...given,
      rows: given.rows.map((cells) =>
        cells.map((cell) => (typeof cell === 'number' && !(cell > 1990 && cell < 2100) ? cell * 2 : cell)),
      ),
    },
  ]);
  const after = read({ ...sheets, ...(Object.fromEntries(copies) as Sheets) }, one.askedYear ?? before.year);
  return factCatalogue.flatMap(({ id, name }) => {
    const [was, is] = [before.facts.get(id)?.value, after.facts.get(id)?.value];
    return is === undefined || was?.equals(is)
      ? []
      : [`${one.title}［${word}］${name} ${was?.toString() ?? '没有'} → ${is.toString()}`];
  });
}

function planted(one: TableCase, seed: number): readonly string[] {
  const sheets: Sheets = Object.fromEntries(
    Object.entries(one.sheets).map(([name, given]) => [name, 'rows' in given ? given : { rows: given }]),
  );
  const before = read(sheets, one.askedYear);
  return placesIn(sheets, before).flatMap((place, index) => {
    if ((index + seed) % EVERY !== 0) return [];
    const word = WORDS[(index + seed * 5) % WORDS.length] ?? '';
    const after = read(plantedIn(sheets, place, word), one.askedYear ?? before.year);
    return factCatalogue.flatMap(({ id, name }) => {
      const [was, is] = [before.facts.get(id), after.facts.get(id)];
      // What follows from other figures may follow from others still.
      if (is?.value === undefined || is.status === 'derived' || was?.status === 'derived') return [];
      // Of two parts that do not come to their whole, one that says it is something else leaves the other.
      const isContradicted = (one: Finding) =>
        one.code === 'wordUnknown' && one.details.quote.includes('对不上') && one.details.fact.includes(name);
      if (before.findings.some(isContradicted)) return [];
      // Two copies of one table may differ by rounding.
      if (was?.value?.minus(is.value).abs().lte('0.01')) return [];
      const told = after.findings.some(({ code }) => code === 'draftUsed' || code === 'substituteUsed');
      const where = `${place.sheet} ${place.kind} ${String(place.row + 1)},${String(place.column)} ${word}`;
      return told
        ? []
        : [
            `${one.title}［${where}］${name} ${was?.value?.toString() ?? '没有'} → ${is.value.toString()} ${is.source?.cell ?? ''}`,
          ];
    });
  });
}

interface Planting {
  readonly kind: '表名' | '标题' | '行名';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The sheet's name, all words above the first figure that was read, and those in its row. */
function placesIn(sheets: Sheets, { facts }: ReturnType<typeof read>): readonly Planting[] {
  return Object.entries(sheets).flatMap(([sheet, { rows }]): Planting[] => {
    const read = [...facts.values()].flatMap(({ source }) => (source?.sheet === sheet ? source.cell.split(',') : []));
    const sourceRows = new Set(read.flatMap((cell) => parseA1(cell.split(':')[0] ?? '')?.row ?? []));
    if (sourceRows.size === 0) return [];
    const first = Math.min(...sourceRows);
    const words = rows.flatMap((cells, row) =>
      row < first || sourceRows.has(row)
        ? cells.flatMap((cell, column): Planting[] =>
            isWord(cell) ? [{ kind: row < first ? '标题' : '行名', sheet, row, column }] : [],
          )
        : [],
    );
    return [{ kind: '表名', sheet, row: -1, column: -1 }, ...words];
  });
}

function isWord(cell: GridCell): boolean {
  return typeof cell === 'string' && /[一-龥]/.test(cell);
}

function plantedIn(sheets: Sheets, { sheet, row, column, kind }: Planting, word: string): Sheets {
  const put = (text: string) => ((row + column) % 2 === 0 ? `${word}${text}` : `${text}${word}`);
  return Object.fromEntries(
    Object.entries(sheets).map(([name, given]) => {
      if (name !== sheet) return [name, given];
      if (kind === '表名') return [put(name), given];
      const rows = given.rows.map((cells, at) =>
        at === row ? cells.map((cell, index) => (index === column ? put(String(cell)) : cell)) : cells,
      );
      return [name, { ...given, rows }];
    }),
  );
}

function read(sheets: Sheets, year: number | undefined) {
  return findFacts(gridSnapshot(sheets), { year, typed: new Map(), ownSheets: new Set() });
}
