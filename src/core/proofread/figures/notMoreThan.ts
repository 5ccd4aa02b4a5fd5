import { sameKind } from '../sameKind';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';
import { sumsAhead } from './wholesAhead';

const GIVEN = /(?:反馈|发现|受理|交办|应|下达|计划|收到|接到|排查)[\u4e00-\u9fff]{0,6}$/;
const DONE = /(?:完成)?(?:整改|办结|化解|处理|调处|销号)(?:了)?$/;

/** 「反馈问题21个，完成整改21个」, 「88.32万元，占100%，其中小微企业57.30万元」: none is more than what it is of. */
export const notMoreThan: FigureLaw = {
  code: 'partsDiffer',
  level: 'error',
  law: '“其中”的数不大于它前面的数，办结、整改的不多于受理、反馈的',
  relationsIn: (figures) =>
    figures.flatMap((part, at): readonly Relation[] => {
      const before = figures.slice(0, at).filter(({ role }) => role === 'amount');
      const whole = before.at(-1);
      if (!whole || part.role !== 'amount' || whole.sentence !== part.sentence || !sameKind(whole.number, part.number))
        return [];
      const between = whole.sentence.between(whole.number, part.number);
      const among =
        /^[^,;。:()]{0,8}(?:,占[^,;。]{0,10}[\d.]+%)?,其中[^,;。:()、]*$/.test(between) && /^其中/.test(part.words);
      const done = GIVEN.test(whole.words) && DONE.test(part.words) && whole.segment === part.segment;
      if (!(among || done) || part.number.value.lte(whole.number.value)) return [];
      // 「原值1258万元，已提折旧595万元，净值664万元，其中在用1234万元」: of what the nearest was reckoned from.
      if (among && isRest(whole, before, part)) return [];
      // 「在职65人，退休30人，其中党员42人」: of them all.
      if (among && sumsAhead(figures, whole).some((sum) => sum.gte(part.number.value))) return [];
      const why = `${whole.words}${whole.number.text}，${part.words}${part.number.text}`;
      const suspect = { at: whole.at, says: whole.number.text, should: '' };
      return [
        {
          figures: [part, whole],
          doubt: { at: part.at, says: part.number.text, should: '', why, suspects: [suspect] },
        },
      ];
    }),
};

/** Whether it is what the two amounts before it leave, of which the first holds the part. */
function isRest(whole: Figure, before: readonly Figure[], part: Figure): boolean {
  const [one, other] = before.filter(({ sentence }) => sentence === whole.sentence).slice(-3, -1);
  if (!one || !other || !sameKind(one.number, whole.number) || !sameKind(other.number, whole.number)) return false;
  const left = one.number.value.minus(other.number.value);
  return left.equals(whole.number.value) && one.number.value.gte(part.number.value);
}
