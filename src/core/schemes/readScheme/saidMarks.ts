import { type Decimal, decimal, sumOf } from '../../base/decimal';
import { compileCriterion } from '../../criteria/compileCriterion';
import type { Header } from './findHeader';
import { OWN_MARK_SAID, TOTAL_SAID } from './lexicon';
import type { RawIndicator, RawScheme } from './rawScheme';
import { textsIn } from './readTitle';
import type { SchemeColumns } from './schemeColumns';
import type { SheetCells } from './schemeCells';

/** More rows than this that could be two things are no table whose marks can be told. */
const MOST_OPEN = 12;

/**
 * A table without a column of marks: 「满分5分。…」 says them, and of 「A得2分，B得2分」 they are the sum or the best, whichever the sentence
 * can be read with. They are taken only where the whole comes to just what the table says that it comes to, and in one way alone.
 */
export function withSaidMarks(cells: SheetCells, header: Header, columns: SchemeColumns, scheme: RawScheme): RawScheme {
  const { indicators, totals, otherRows } = scheme;
  const hasColumn = columns.marks.has(columns.levels.length - 1) || columns.partMark !== undefined;
  if (hasColumn || indicators.length < 2 || indicators.some(({ nameMark }) => nameMark !== undefined)) return scheme;
  const notes = [...textsIn(cells, 0, header.top - 1), ...otherRows.flatMap((row) => textsIn(cells, row, row))];
  const said = [...totals.map(({ value }) => value), ...notes.flatMap(totalIn)];
  const [total] = said;
  if (!total || said.some((one) => !one.eq(total))) return scheme;
  const marks = onlyWay(indicators.map(marksOf), total);
  if (!marks) return scheme;
  return { ...scheme, indicators: indicators.map((one, index) => ({ ...one, nameMark: marks[index] })) };
}

function totalIn(note: string): readonly Decimal[] {
  const points = TOTAL_SAID.exec(note.normalize('NFKC').replace(/\s/g, ''))?.groups?.['points'];
  return points === undefined ? [] : [decimal(points)];
}

/** What the indicator may be worth. */
function marksOf({ name, parts }: RawIndicator): readonly Decimal[] {
  const text = parts.map(({ criterion, mixed, method }) => criterion || mixed || method).join('\n');
  const plain = text.normalize('NFKC');
  const own = OWN_MARK_SAID.exec(plain.replace(/\s/g, ''))?.groups;
  const stated = own?.['points'] ?? own?.['inBrackets'];
  if (stated !== undefined) return [decimal(stated)];
  const points = [...plain.matchAll(/(?:得|计|记|赋|,|，|\()\s*(?<points>\d+(?:\.\d+)?)\s*分(?!之)/g)].flatMap(
    ({ groups }) => (groups?.['points'] === undefined ? [] : [decimal(groups['points'])]),
  );
  const [first] = points;
  if (!first) return [];
  const best = points.reduce((most, one) => (one.gt(most) ? one : most), first);
  const all = sumOf(points);
  const both = best.eq(all) ? [best] : [best, all];
  const fitting = both.filter((mark) => isReadWith(text, mark, name));
  return fitting.length > 0 ? fitting : both;
}

function isReadWith(text: string, mark: Decimal, name: string): boolean {
  const compiled = compileCriterion(text, mark.toFixed(), name);
  return compiled.ok && !compiled.criterion.warnings.some(({ code }) => code === 'markDiffersFromFull');
}

/** One of the marks of each, so that they come to the total; nothing where there is no way, or more than one. */
function onlyWay(choices: readonly (readonly Decimal[])[], total: Decimal): readonly Decimal[] | undefined {
  if (choices.some((one) => one.length === 0) || choices.filter((one) => one.length > 1).length > MOST_OPEN)
    return undefined;
  const ways = choices.reduce<readonly (readonly Decimal[])[]>(
    (before, marks) => before.flatMap((way) => marks.map((mark) => [...way, mark])),
    [[]],
  );
  const fitting = ways.filter((way) => sumOf(way).eq(total));
  return fitting.length === 1 ? fitting[0] : undefined;
}
