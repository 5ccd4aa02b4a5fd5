import { sameKind } from '../sameKind';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

/** What lies between the best and the worst of those that it is made of. */
const MIDDLE = /平均|人均|综合|总体|整体|满意[度率](?:得分)?(?:为|是|达到?)?$/;

const OF_OTHERS = /全[县市区省州国]|上年|去年|往年|目标|同类|其[他余它]|以外/;

/** 「综合满意度92.76分，得分最高的是“村务公开”（93.25分），最低的是“环境卫生”（92.08分）」. */
export const betweenExtremes: FigureLaw = {
  code: 'resultDiffers',
  level: 'error',
  law: '平均（综合）得分在最高与最低之间',
  relationsIn: (figures) =>
    [...new Set(figures.map(({ sentence }) => sentence))].flatMap((sentence) => {
      const own = figures.filter((one) => one.sentence === sentence);
      const [most, least] = ['最高', '最低'].map((word) => behind(own, word));
      const [middle, other] = own.filter((one) => MIDDLE.test(one.words) && !/最/.test(one.words));
      // 「最高93.25分，最低92.08分，全县平均94.70分」 is of others.
      if (middle && OF_OTHERS.test(middle.words)) return [];
      if (!most || !least || !middle || other || most === least) return [];
      if (![most, least].every((one) => isAlike(one, middle) && one !== middle)) return [];
      return judge(middle, most, least);
    }),
};

/** The one figure that follows the word before another extreme is named. */
function behind(figures: readonly Figure[], word: string): Figure | undefined {
  const found = figures.filter(({ sentence, number }) => {
    const before = sentence.before(number);
    const at = before.lastIndexOf(word);
    // 「得分最高的3个项目」 counts them.
    return at >= 0 && !/最[高低]|\d[\d.]*(?:分|%|元|万元)|;/.test(before.slice(at + word.length));
  });
  const [only, more] = found;
  return more ? undefined : only;
}

function isAlike(one: Figure, middle: Figure): boolean {
  return sameKind(one.number, middle.number) && (one.number.kind === 'points' || one.number.kind === 'rate');
}

function judge(middle: Figure, most: Figure, least: Figure): readonly Relation[] {
  const figures = [middle, most, least];
  const [value, high, low] = figures.map(({ number }) => number.value);
  if (!value || !high || !low) return [];
  if (value.lte(high) && value.gte(low)) return [];
  const suspect = ({ at, number }: Figure) => ({ at, says: number.text, should: '', explained: false });
  // Where the two are far from it on one side, only it can be the wrong one; else whichever it does not lie below or above.
  const beyond = value.gt(high) ? most : least;
  const upsideDown = high.lt(low);
  return [
    {
      figures,
      doubt: {
        at: middle.at,
        says: middle.number.text,
        should: '',
        why: `最高${most.number.text}，最低${least.number.text}`,
        suspects: upsideDown ? [most, least].map(suspect) : [suspect(beyond)],
      },
    },
  ];
}
