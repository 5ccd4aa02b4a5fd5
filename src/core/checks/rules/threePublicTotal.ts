import { ZERO } from '../../base/decimal';
import type { Check } from '../check';
import { type Read, isUnread, sum } from '../shapes/build';
import { type ThreePublicFigure, type ThreePublicItem, threePublicFigures } from '../shapes/threePublic';

/** “三公”经费合计 = 因公出国（境）费 + 公务用车购置及运行维护费 + 公务接待费, for every stage. Checks 33 and 49. */
export const threePublicTotal: Check = {
  code: 'T7.total',
  level: 'error',
  needs: ['threePublic'],
  relate: (forms) =>
    forms.each('threePublic').flatMap((form) =>
      blocksOf(threePublicFigures(form)).flatMap((block) => {
        const [whole, vehicle] = [block.get('whole'), block.get('vehicle')];
        const [abroad, reception] = [block.get('abroad'), block.get('reception')];
        if (!whole || isBlank(whole) || !reception) return [];
        // A parent left blank or 0 over filled children: they carry the sum (T7.vehicles says so).
        const children = [block.get('purchase'), block.get('running')].filter((one) => one !== undefined);
        const vehicles = vehicle && !(isNothing(vehicle) && children.length > 0) ? [vehicle] : children;
        if (vehicles.length === 0) return [];
        return sum(whole, [...(abroad ? [abroad] : []), ...vehicles, reception]);
      }),
    ),
};

export function blocksOf(figures: readonly ThreePublicFigure[]): readonly ReadonlyMap<ThreePublicItem, Read>[] {
  const blocks = new Map<string, Map<ThreePublicItem, Read>>();
  for (const { block, item, figure } of figures) {
    const items = blocks.get(block) ?? new Map<ThreePublicItem, Read>();
    blocks.set(block, items.has(item) ? items : items.set(item, figure));
  }
  return [...blocks.values()];
}

function isBlank(figure: Read): boolean {
  return !isUnread(figure) && figure.blank;
}

function isNothing(figure: Read): boolean {
  return !isUnread(figure) && figure.value.eq(ZERO);
}
