import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
import { builtInTexts } from '../../../src/core/schemes/allSchemes';
import { townshipSchemes } from '../../cases/schemes/townshipSchemes';

type Row = readonly [full: string, indicator: string, text: string];

const builtIn = builtInTexts.map(({ name, dimensions }): [string, readonly Row[]] => [
  name,
  dimensions.flatMap(({ subDimensions }) =>
    subDimensions.flatMap(({ indicators }) => indicators.map((one): Row => [one.fullMark, one.name, one.criterion])),
  ),
]);
const townships = Object.entries(townshipSchemes).map(([name, rows]): [string, readonly Row[]] => [
  name,
  rows.map(([full, indicator, text]): Row => [String(full), indicator, text]),
]);

/** Refused: a person scores those. */
const REFUSED = 9;

it.each([...builtIn, ...townships])('%s：十五项里待确认的不超过一项', (_, rows) => {
  const unread = rows.filter(([full, indicator, text]) => {
    const compiled = compileCriterion(text, full, indicator);
    return compiled.ok && compiled.criterion.unread.length > 0;
  });
  expect(unread.length * 15).toBeLessThanOrEqual(rows.length);
});

it('三套乡镇的指标体系，读不懂的不超过九项，要点的名称是整的', () => {
  const rows = townships.flatMap(([, list]) => list);
  const compiled = rows.map(([full, indicator, text]) => ({ text, one: compileCriterion(text, full, indicator) }));
  expect(compiled.filter(({ one }) => !one.ok).length).toBeLessThanOrEqual(REFUSED);
  const items = compiled.flatMap(({ one, text }) =>
    one.ok ? one.criterion.items.map((item): [string, string] => [item, text.replace(/[“”]/g, '')]) : [],
  );
  // An item ends where her words end: before a bracket, a pause or its mark.
  const cut = items.filter(
    ([item, text]) => !new RegExp(`${item.replace(/[()]/g, '.')}的?(?:[，。；：（,;:(]|得|计|$)`).test(text),
  );
  expect(items.length).toBeGreaterThan(20);
  expect(cut.map(([item]) => item)).toEqual([]);
});
