import { decimal } from '../../../src/core/base/decimal';
import { schemeById } from '../../../src/core/schemes/allSchemes';
import { type Entries, NO_ENTRIES } from '../../../src/core/scorecard/entries';
import { typedNumber, typedText } from '../../../src/core/workbook/typed';
import type { Seed } from './seedGrid';

/** What she typed of that year. */
export function seedEntries({ scheme: id, scores = {}, others }: Seed): Entries {
  const indicators = (schemeById(id)?.dimensions ?? []).flatMap((dimension) =>
    dimension.subDimensions.flatMap((sub) =>
      sub.indicators.map(({ name, fullMark }) => {
        const score = scores[name] ?? (others === '满分' ? Number(fullMark) : undefined);
        return { name, path: `${dimension.name}/${sub.name}/${name}`, score };
      }),
    ),
  );
  const unknown = Object.keys(scores).filter((name) => indicators.every((one) => one.name !== name));
  if (unknown.length > 0) throw new Error(unknown.join('、'));
  return {
    ...NO_ENTRIES,
    indicators: new Map(
      indicators.flatMap(({ path, score }) => {
        if (score === undefined) return [];
        return [[path, { score: typeof score === 'string' ? typedText(score) : typedNumber(decimal(score)) }]];
      }),
    ),
  };
}
