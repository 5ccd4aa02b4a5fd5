import { roundHalfUp, sumOf } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { fits, quotient } from '../reckoned';
import { sameKind } from '../sameKind';
import { isSlip } from '../slips';
import { suspectFitting } from '../suspectFitting';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

/** 「自评68个，其中一等61个…，一等项目占89.71%」: whose share it is stands in front, and was counted before. */
export const sharesByName: FigureLaw = {
  code: 'shareWrong',
  level: 'error',
  law: '“某类占百分之几”等于这一类的数除以总数',
  relationsIn: (figures) =>
    figures.flatMap((share, at): readonly Relation[] => {
      const name =
        share.role === 'rate'
          ? /^(?:其中)?([\u4e00-\u9fff]{2,8}?)(?:项目|人数|个数|数量|户)?(?:占比?|占(?:比重?|总数的|全部的))(?:为|达)?$/.exec(
              share.words,
            )?.[1]
          : undefined;
      if (name === undefined) return [];
      const before = figures
        .slice(0, at)
        .filter(({ role, sentence }) => role === 'amount' && sentence === share.sentence);
      const part = before.filter(({ words }) => words.replace(/^其中/, '').startsWith(name)).at(-1);
      // 「甲612万元、乙540万元、丙71万元，其中乙占34.02%」: of the list as a whole, and of none that stands beside it.
      const list = part ? listOf(part, before) : [];
      const all = part && list.length > 1 ? [together(part, list)] : [];
      const ahead = before.filter(
        (one) =>
          part &&
          !list.includes(one) &&
          one.at.span[0] < part.at.span[0] &&
          sameKind(one.number, part.number) &&
          one.number.value.gte(part.number.value),
      );
      const wholes = [...ahead, ...all];
      if (!part || wholes.length === 0) return [];
      const holding = wholes.find((whole) =>
        quotient(part.number, whole.number).some((way) => fits(share.number, way)),
      );
      if (holding) return [{ figures: [share, part, holding] }];
      const whole = ahead.at(-1) ?? all[0];
      if (!whole) return [];
      const should = inDressOf(share.number.text, roundHalfUp(part.number.value.div(whole.number.value), 6));
      const mends = suspectFitting(part.at, part.number, (value) =>
        quotient({ ...part.number, value }, whole.number).some((way) => fits(share.number, way)),
      );
      // Whether a list is all there is nobody says.
      if ((wholes.length > 1 || ahead.length === 0) && !isSlip(share.number.text, should) && mends.should === '')
        return [];
      return [
        {
          figures: [share, part, whole],
          doubt: {
            at: share.at,
            says: share.number.text,
            should,
            why: `${part.number.text} ÷ ${whole.number.text}`,
            suspects: [mends],
          },
        },
      ];
    }),
};

/** What 「、」 joins to it. */
function listOf(part: Figure, before: readonly Figure[]): readonly Figure[] {
  const joined = (one: Figure | undefined, next: Figure | undefined): boolean =>
    one !== undefined &&
    next !== undefined &&
    sameKind(one.number, next.number) &&
    /^、[^,;:。、()\d]+$/.test(one.sentence.between(one.number, next.number));
  const at = before.indexOf(part);
  let [from, end] = [at, at + 1];
  while (joined(before[from - 1], before[from])) from--;
  while (joined(before[end - 1], before[end])) end++;
  return before.slice(from, end);
}

function together(part: Figure, list: readonly Figure[]): Figure {
  const text = list.map(({ number }) => number.text).join('＋');
  return {
    ...part,
    number: { ...part.number, value: sumOf(list.map(({ number }) => number.value)), text: `（${text}）` },
  };
}
