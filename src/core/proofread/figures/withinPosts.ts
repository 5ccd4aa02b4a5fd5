import type { Figure } from './figure';
import type { FigureLaw } from './relation';
import { staffingIn } from './staffing';

/** That nobody is too many, of all who are in post: whoever is named before it (「行政人员未超编」) is meant alone. */
const WITHIN =
  /[,;。(](?:目前|现|均|全部|全[乡镇区]|我[乡镇]|本?单位|实际|总体|整体|人员|在职|[和均也])*(?:(?:并?未|不|无|没有|不存在|未出现|未发生|无存在|不属于?)(?:有|存在|出现|发生)?(?:人员)?(?:超编|超员|超出编制)|(?:控制在|未超过?|不超过?|没有超过)(?:核定|批复)?(?:的)?(?:人员)?编制(?:数|人数)?(?:以内|之内|内|范围内?|限额内?|控制数内?)?(?=[,;。)]|$))/;

/** 「核定编制68名，年末在职65人，未超编」. */
export const withinPosts: FigureLaw = {
  code: 'countDiffers',
  level: 'error',
  law: '未超编就是在职人数不多于编制数',
  relationsIn: (figures) => {
    const { posts, staff } = staffingIn(figures);
    if (!posts || !staff) return [];
    const [one, other] = [posts.whole, staff.whole];
    const last = one.at.span[0] > other.at.span[0] ? one : other;
    const said = WITHIN.exec(last.sentence.after(last.number))?.[0];
    if (said === undefined || one.number.value.gte(other.number.value)) return [];
    const words = said.replace(/^[,;。(]/, '');
    const doubtOf = ({ at, number }: Figure) => ({
      at,
      says: number.text,
      should: '',
      why: `${words}，${one.words}${one.number.text}，${other.words}${other.number.text}`,
    });
    return [{ figures: [one, other], doubt: { ...doubtOf(other), suspects: [doubtOf(one)] } }];
  },
};
