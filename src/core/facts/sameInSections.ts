import type { Decimal } from '../base/decimal';
import { readAmount } from '../tables/readAmount';
import type { Column, Table } from '../tables/table';
import type { Governing } from '../tables/words/governing';
import type { Residue } from '../tables/words/residue';
import { rowPath } from '../tables/words/rowPath';
import { contentAt } from '../workbook/snapshot';

/**
 * 「项目支出 100」 under 「一、机关」 and again under 「二、事业单位」: one figure told twice, or two halves that are alike by chance. Where
 * they differ they are in conflict already.
 */
export function sameInSections(
  row: number,
  column: Column,
  table: Table,
  governing: Pick<Governing, 'nameOf'>,
): readonly Residue[] {
  const own = figureAt(table, row, column);
  const [name, ...section] = pathOf(table, row, column);
  if (name === undefined || !own || own.isZero() || table.ofUnits) return [];
  const isDated = (texts: readonly string[]) =>
    texts.some((text) => [...governing.nameOf(text).meanings].some((one) => /^(?:year|stage):/.test(one)));
  return table.rows.flatMap((other): Residue[] => {
    if (other === row || figureAt(table, other, column)?.equals(own) !== true) return [];
    const [same, ...over] = pathOf(table, other, column);
    const isOther = same === name && over.join() !== section.join() && section.length > 0 && over.length > 0;
    if (!isOther || isDated([...section, ...over])) return [];
    const text = [...over, name, own.toString()].join(' ');
    return [{ word: text, text, because: 'section', rows: [row, other] }];
  });
}

function pathOf(table: Table, row: number, column: Column): readonly string[] {
  return rowPath(table, row, column).map(({ text }) => text);
}

function figureAt({ sheet }: Table, row: number, { column }: Column): Decimal | undefined {
  const amount = readAmount(contentAt(sheet, row, column));
  return amount.kind === 'number' ? amount.value : undefined;
}
