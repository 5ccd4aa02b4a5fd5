import { averageOf } from '../figures/average';
import { averagesByName } from '../figures/averagesByName';
import { figuresOf } from '../figures/figure';
import type { Doubt, Proof } from '../proof';
import { isSlip } from '../slips';

/** So many paragraphs with figures above it may hold what an average is reckoned from. */
const ABOVE = 4;

/** 「平均每个项目52.42万元」, below the paragraphs that say how many there are and what they cost. */
export const averagesApart: Proof = {
  code: 'resultDiffers',
  level: 'error',
  law: '平均数等于上文的总数除以上文的个数',
  find: (report) => {
    const told = report.paragraphs.flatMap((paragraph) => {
      const figures = paragraph.inTable ? [] : figuresOf(paragraph);
      return figures.length > 0 ? [figures] : [];
    });
    return told.flatMap((own, at): readonly Doubt[] => {
      if (!own.some((one) => averageOf(one))) return [];
      const inside = new Set(averagesByName.relationsIn(own).map(({ figures }) => figures[0]));
      const together = [...told.slice(Math.max(0, at - ABOVE), at).flat(), ...own];
      return averagesByName.relationsIn(together).flatMap(({ figures: [first, whole], doubt }) => {
        const each = own.find((one) => one === first);
        const amount = together.find((one) => one === whole);
        if (!doubt || !each || !amount || inside.has(each)) return [];
        // An amount that goes by another name may be of more than what is counted: only a slip of hand tells.
        return shareName(each.words, amount.words) || isSlip(doubt.says, doubt.should) ? [doubt] : [];
      });
    });
  },
};

/** 「项目支出」 and 「平均每个项目」: two signs in a row in both. */
function shareName(one: string, other: string): boolean {
  return Array.from(one.replace(/平均|支出|经费|费用|资金|金额|全年/g, '|')).some((sign, at, all) => {
    const pair = `${all[at - 1] ?? '|'}${sign}`;
    return !pair.includes('|') && other.includes(pair);
  });
}
