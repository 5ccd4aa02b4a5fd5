import { type Decimal, ZERO } from '../base/decimal';
import { placeKey } from './placeKey';
import { settled } from './ledger';
import type { ReadReport } from './proof';
import { keyOf } from './readLabel';
import { indicatorName } from './indicatorName';
import type { Truth } from './truth';

/** Where the workbook says that the report is right. */
export function confirmedPlaces({ mentions, ledger, scores, truth }: ReadReport): ReadonlySet<string> {
  const marks = marksByName(truth);
  const points = new Map(
    [...(truth?.groups ?? []), ...(truth?.indicators ?? [])].map(({ name, score }) => [indicatorName(name), score]),
  );
  return new Set([
    ...scores.rows.flatMap(({ name, full, fullAt, score, at, sum }) => [
      ...(full && fullAt && marks.get(name)?.equals(full) === true ? [placeKey(fullAt)] : []),
      ...(score && points.get(name)?.equals(score) === true ? [placeKey(at)] : []),
      ...(sum && score && truth?.total?.score.equals(score) === true ? [placeKey(at)] : []),
    ]),
    ...mentions.flatMap((mention) => {
      const known = ledger.truthOf(keyOf(settled(mention.of, mention.kind), mention.kind));
      return known && mention.value.minus(known.value).abs().lte(mention.step.div(2)) ? [placeKey(mention.at)] : [];
    }),
  ]);
}

/** Of indicators, of their groups, and of all together. */
function marksByName(truth: Truth | undefined): ReadonlyMap<string, Decimal> {
  const all = truth?.marks ?? truth?.indicators ?? [];
  const marks = new Map<string, Decimal>();
  for (const { path, full } of all)
    for (const group of ['合计', ...path.slice(0, -1).map(indicatorName)])
      marks.set(group, full.plus(marks.get(group) ?? ZERO));
  for (const { name, full } of all) marks.set(indicatorName(name), full);
  return marks;
}
