import { type Finding, finding } from '../../base/problem';
import { a1 } from '../../workbook/address';
import type { PlacedTexts } from './settleScheme';

/** A name that stands in two ways: 「“三公”经费控制率」 and 「三公经费控制率」 in one group, 「预算 配置」 and 「预算配置」 as groups. */
export function twiceNamed(sheet: string, placed: readonly PlacedTexts[]): readonly Finding[] {
  const named = placed.flatMap((one) => [
    { name: one.dimension, within: '', one },
    { name: one.subDimension, within: one.dimension, one },
    { name: one.texts?.name ?? one.raw.name, within: `${one.dimension}/${one.subDimension}`, one },
  ]);
  const first = new Map<string, (typeof named)[number]>();
  const told = new Set<string>();
  return named.flatMap((each) => {
    const key = `${keyOf(each.within)}|${keyOf(each.name)}`;
    const before = first.get(key);
    if (!before) first.set(key, each);
    if (!before || before.name === each.name || told.has(`${key}|${each.name}`)) return [];
    told.add(`${key}|${each.name}`);
    const places = [before, each].map(({ one }) => ({ sheet, cell: a1(one.row, one.raw.column) }));
    return [finding('schemeNameTwoWays', 'notice', { first: before.name, second: each.name }, places)];
  });
}

/** Quotes, brackets, blanks and small joining words make no other name. */
function keyOf(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/["'“”‘’「」()（）\s、,，·/\-—]/g, '')
    .replace(/[及与和]/g, '');
}
