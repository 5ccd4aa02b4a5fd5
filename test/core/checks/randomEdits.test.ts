import { readForms } from '../../../src/core/checks/read/readCheckedForms';
import { figuresOf } from '../../../src/core/checks/relation';
import { type CheckReport, runChecks } from '../../../src/core/checks/runChecks';
import { a1 } from '../../../src/core/workbook/address';
import { ownShapes } from '../../cases/checks/ownShapes';
import { publicBook } from '../../cases/checks/cleanBooks';
import { budgetBook, fullBook, ownBook } from '../../cases/checks/moreBooks';
import { Random } from '../../support/random';
import { makeWorkbook } from '../../cases/tables/dresser/workbook';
import { editCell } from '../../support/editCell';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Sheets = Readonly<Record<string, GridSheet | GridSheet['rows']>>;
const LEAST_FOUND = 0.95;

const books: readonly { title: string; sheets: Sheets; year: number | undefined; edits: number }[] = [
  { title: '公开01—09，元', sheets: publicBook('元'), year: undefined, edits: 25 },
  { title: '公开01—09，万元', sheets: publicBook('万元'), year: undefined, edits: 15 },
  { title: '预算，万元', sheets: budgetBook('万元'), year: 2024, edits: 25 },
  { title: '财决，元', sheets: fullBook('元'), year: 2023, edits: 25 },
  { title: '自己的表', sheets: ownBook(), year: 2022, edits: 30 },
];

/** What a slip of the hand makes of a number. */
const SLIPS: readonly ((value: number, random: Random) => number)[] = [
  (value, random) => value + random.int(1, 100),
  (value) => value * 10 + 91,
  (value) => Math.round(value * 110 + 10000) / 100,
  (value) => (value === 0 ? 123 : 0),
  (value) => -value - 7,
  (value) => value * 10000 + 1,
];

describe('干净的账里改一个数', () => {
  it.each(books)(
    `$title：找到的不少于 ${String(LEAST_FOUND * 100)}%，不怪别处，只说一次`,
    ({ sheets, year, edits }) => {
      const tally = editMany(sheets, year, edits, 7);
      expect(tally.blamed).toEqual([]);
      expect(tally.missed.length / tally.edits <= 1 - LEAST_FOUND ? [] : tally.missed).toEqual([]);
    },
  );

  it('自己的表，各有各的样子，也是这样', () => {
    const tallies = Object.entries(ownShapes).map(([title, make], seed) => {
      const sheets = make(new Random(seed + 11));
      const { findings } = runChecks(readForms(gridSnapshot(sheets), new Set()), 2023);
      return { title, findings: findings.map(keyOf), ...editMany(sheets, 2023, 8, seed) };
    });
    expect(tallies.filter(({ findings, edits }) => findings.length > 0 || edits === 0)).toEqual([]);
    expect(tallies.flatMap(({ blamed }) => blamed)).toEqual([]);
    const missed = tallies.flatMap((tally) => tally.missed);
    expect(missed.length / (tallies.length * 8) <= 1 - LEAST_FOUND ? [] : missed).toEqual([]);
  });

  it('换着样子印的账，也是这样', () => {
    const tallies = Array.from({ length: 24 }, (_, seed) =>
      editMany(makeWorkbook(seed + 1).sheets, undefined, 3, seed),
    );
    expect(tallies.flatMap(({ blamed }) => blamed)).toEqual([]);
    const missed = tallies.flatMap((tally) => tally.missed);
    const edits = tallies.reduce((sum, tally) => sum + tally.edits, 0);
    expect(missed.length / edits <= 1 - LEAST_FOUND ? [] : missed).toEqual([]);
  });
});

function editMany(sheets: Sheets, year: number | undefined, edits: number, seed: number) {
  const snapshot = gridSnapshot(sheets);
  const before = runChecks(readForms(snapshot, new Set()), year);
  const known = new Set(before.findings.map(keyOf));
  const covered = coveredCells(before);
  const random = new Random(seed * 31 + 1);
  const missed: string[] = [];
  const blamed: string[] = [];
  // A table that no sum holds counts as one whose every slip is missed.
  if (covered.length === 0) return { edits: 0, missed: ['nothing is held'], blamed };
  for (let done = 0; done < edits; done++) {
    const { place, value } = random.pick(covered);
    const slipped = random.pick(SLIPS)(value, random);
    const after = runChecks(readForms(editCell(snapshot, place, slipped), new Set()), year);
    const fresh = after.findings.filter((finding) => finding.level === 'error' && !known.has(keyOf(finding)));
    const isHere = ({ places }: (typeof fresh)[number]) =>
      places.some(({ sheet, cell }) => `${sheet}!${cell ?? ''}` === place);
    const what = `${place} ${String(value)} → ${String(slipped)}: ${fresh.map(keyOf).join(' | ')}`;
    if (!fresh.some(isHere)) missed.push(what);
    if (fresh.length > 1 || fresh.some((finding) => !isHere(finding))) blamed.push(what);
  }
  return { edits, missed, blamed };
}

function keyOf({ code, places }: CheckReport['findings'][number]): string {
  return `${code} ${places.map(({ sheet, cell }) => `${sheet}!${cell ?? ''}`).join(' ')}`;
}

/** The figures that some sum holds. */
function coveredCells({ rules }: CheckReport): readonly { place: string; value: number }[] {
  const cells = new Map<string, number>();
  for (const { check, relations } of rules) {
    for (const relation of relations) {
      if (check.level !== 'error' || relation.kind !== 'equal') continue;
      for (const figure of figuresOf(relation)) {
        if (!figure.blank) cells.set(`${figure.sheet}!${a1(figure.row, figure.column)}`, figure.value.toNumber());
      }
    }
  }
  return [...cells].map(([place, value]) => ({ place, value }));
}
