import { onceFor } from '../base/onceFor';
import { allFigureLaws } from './figures/allFigureLaws';
import { placesOf, relationsOf } from './figures/relation';
import { placeKey } from './placeKey';
import { clusters } from './ledger';
import type { Mention } from './mention';
import type { ReadReport } from './proof';
import type { ReadTable } from './readTable';
import { sumOf } from '../base/decimal';

/** Figures that another relation of the report bears out: where one of several is wrong, it is rather one of the others. */
export const heldPlaces = onceFor((report: ReadReport): ReadonlySet<string> => {
  const held = new Set<string>();
  for (const law of allFigureLaws)
    for (const relation of relationsOf(law, report))
      if (!relation.doubt) for (const place of placesOf(relation)) held.add(placeKey(place));
  for (const { lists } of report.paragraphs)
    for (const { whole, parts } of lists)
      if (whole.kind === 'money' && parts.length > 1 && addsUp(whole, parts))
        for (const { at } of [whole, ...parts]) held.add(placeKey(at));
  for (const table of report.tables) for (const place of addedCells(table, report)) held.add(place);
  for (const mentions of report.ledger.groups.values()) {
    const [most = [], ...others] = clusters(mentions);
    const long = most[0]?.text.replace(/\D/g, '').length ?? 0;
    if (most.length > 1 && others.length === 0 && long >= 3) for (const { at } of most) held.add(placeKey(at));
  }
  return held;
});

/** Columns that make their 合计 exactly. */
function addedCells({ rows, columns }: ReadTable, { position }: ReadReport): readonly string[] {
  const total = rows.at(-1);
  if (!total || !/^(?:合计|总计)$/.test(total.label) || rows.length < 4) return [];
  return columns.flatMap(({ index }) => {
    const cells = rows.map((row) => row.cells[index]);
    const sum = cells.at(-1);
    const parts = cells.slice(0, -1).flatMap((cell) => (cell ? [cell] : []));
    if (!sum || sum.percent || sum.value.isZero() || !sumOf(parts.map(({ value }) => value)).equals(sum.value))
      return [];
    return [...parts, sum].flatMap(({ cell }) => {
      const paragraph = position.get(cell.paragraph);
      return paragraph === undefined ? [] : [placeKey({ paragraph, span: [0, 0] })];
    });
  });
}

function addsUp(whole: Mention, parts: readonly Mention[]): boolean {
  const slack = sumOf([whole, ...parts].map(({ step }) => step)).div(2);
  return sumOf(parts.map(({ value }) => value))
    .minus(whole.value)
    .abs()
    .lte(slack);
}
