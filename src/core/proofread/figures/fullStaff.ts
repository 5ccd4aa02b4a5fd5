import { roundHalfUp } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { fits, quotient } from '../reckoned';
import { sameKind } from '../sameKind';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

const SIGNS: Readonly<Record<string, number>> = { 满编: 0, 超编: 1, 空编: -1, 缺编: -1 };

/** By how many is another law's (postsAndStaff). Whoever is named before it is short or over alone: 「行政超编1人，事业缺编2人」. */
const WHOLLY =
  /[,;。(](?:目前|现|已|均|仍|全部|实际|总体|整体|总计|合计|共计?|属于?|处于|为|是|存在|达到|基本|实现|略|有)*(满编|[超空缺]编)(?![了为共有]*\d)/;

/** 「核定编制39名，实有在职39人，满编运行」. */
export const fullStaff: FigureLaw = {
  code: 'countDiffers',
  level: 'error',
  law: '满编就是在职人数等于编制数，空编就是少于，超编就是多于',
  relationsIn: (figures) => {
    const said = (pattern: RegExp): Figure | undefined => {
      const found = figures.filter(
        ({ number, words, role }) => role === 'amount' && number.kind === 'count' && pattern.test(words),
      );
      return found.length === 1 ? found[0] : undefined;
    };
    const posts = said(/(?<!(?<!机关)(?:行政|事业)|工勤)编制(?:数|人数)?(?:共|为)?$/);
    const staff = said(/(?<!行政|事业)(?:在职|在编|实有)(?:人员|人数|职工)?(?:共|为)?$/);
    if (!posts || !staff || !sameKind(posts.number, staff.number)) return [];
    const rates = figures.filter(
      ({ role, words, sentence }) =>
        role === 'rate' &&
        sentence === staff.sentence &&
        /^(?:在职)?(?:人员)?(?:编制)?(?:控制率|使用率)(?:为|是)?$/.test(words),
    );
    const [rate] = rates;
    const fit = (one: Figure, other: Figure): boolean =>
      rate !== undefined && quotient(one.number, other.number).some((way) => fits(rate.number, way));
    // The one for the other: 222 posts and 215 people are 96.85%, and no 103.26%.
    if (rate && rates.length === 1 && !fit(staff, posts) && fit(posts, staff))
      return [
        {
          figures: [rate],
          doubt: {
            at: rate.at,
            says: rate.number.text,
            should: inDressOf(rate.number.text, roundHalfUp(staff.number.value.div(posts.number.value), 6)),
            why: `${staff.number.text} ÷ ${posts.number.text}`,
          },
        },
      ];
    const words = WHOLLY.exec(posts.sentence.after(posts.number))?.[1];
    const off = staff.number.value.comparedTo(posts.number.value);
    const right = words === undefined || off === SIGNS[words];
    if (right) return words === '满编' ? [{ figures: [posts, staff] }] : [];
    const place = ({ at, number }: Figure, other: Figure): Relation['doubt'] & object => ({
      at,
      says: number.text,
      should: words === '满编' ? other.number.text : '',
      why: `${words}，${posts.words}${posts.number.text}，${staff.words}${staff.number.text}`,
    });
    return [
      { figures: [posts, staff], doubt: { ...place(staff, posts), suspects: [place(posts, staff)] } },
    ] satisfies readonly Relation[];
  },
};
