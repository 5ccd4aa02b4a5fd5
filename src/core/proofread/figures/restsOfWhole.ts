import { type Decimal, ZERO } from '../../base/decimal';
import { inDressOf } from '../mentions';
import type { Suspect } from '../proof';
import { sameKind } from '../sameKind';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

/** 「监测对象147户…，已消除风险92户，…，未消除55户」: what was not done is what is left of the whole. */
export const restsOfWhole: FigureLaw = {
  code: 'countDiffers',
  level: 'error',
  law: '做了的和没有做的加起来等于总数',
  relationsIn: (figures) =>
    figures.flatMap((rest, at): readonly Relation[] => {
      const stem =
        /(?:未|没有|正在|尚在|仍在)([\u4e00-\u9fff]{2,4})$/.exec(rest.words)?.[1] ??
        // 「完成23项，1项未完成」
        /^(?:尚|仍|还)?(?:未|没有|正在)([\u4e00-\u9fff]{2})/.exec(rest.sentence.after(rest.number))?.[1];
      if (LEFT.test(rest.words) || GOES_ON.test(rest.sentence.after(rest.number))) {
        const left = leftOver(rest, figures.slice(0, at));
        if (left.length > 0 || stem === undefined) return left;
      }
      if (stem === undefined || rest.role === 'rate') return [];
      const before = figures
        .slice(0, at)
        .filter(({ number, role }) => role === 'amount' && sameKind(number, rest.number));
      const part = before.filter(({ words }) => words.includes(stem) && !/未|没有|正在/.test(words)).at(-1);
      const wholes = before.filter(
        (one) =>
          part &&
          one.at.span[0] < part.at.span[0] &&
          one.number.value.gte(part.number.value) &&
          !one.words.includes(stem),
      );
      if (!part) return [];
      const holding = wholes.find((whole) => off(whole, part, rest).isZero());
      if (holding) return [{ figures: [rest, part, holding] }];
      // 「34户，其中已消除21户、未消除13户」: of the one that the list opens behind.
      const opened = wholes.find(
        (one) => one.sentence === part.sentence && /其中[^,;。]*$/.test(part.words) && isNext(figures, one, part),
      );
      const [whole] = opened ? [opened] : wholes;
      if (!whole) return [];
      if (!opened && new Set(wholes.map(({ number }) => number.value.toString())).size > 1) return [];
      const by = off(whole, part, rest);
      // 「计划24项，完成22项，1项未完成，1项取消」
      const further = figures.filter(
        (one) =>
          one.sentence === rest.sentence &&
          one.at.span[0] > part.at.span[0] &&
          one !== rest &&
          sameKind(one.number, rest.number),
      );
      if (further.some(({ number }) => number.value.equals(by))) return [{ figures: [rest, part, whole] }];
      return [
        {
          figures: [rest, part, whole],
          doubt: {
            ...mended(rest, by),
            why: `${whole.number.text} － ${part.number.text}`,
            suspects: [mended(part, by), mended(whole, by.negated())],
          },
        },
      ];
    }),
};

const LEFT = /^(?:还|尚|仅)?(?:剩余|余下|其余|余|剩)(?:的|下)?$/;
/** 「1项正在推进」 */
const GOES_ON = /^(?:尚|仍|还)?(?:正在|在)(?:推进|实施|建设|办理|整改|施工|进行)/;
const DONE = /(?:整改|完成|办结|化解|处理|销号|支付|发放|建成|开工|验收|拨付)(?:了)?$/;

/** 「发现隐患213处，整改209处，整改率98.12%，剩余4处」: of the only two of its kind in the sentence, the second done. */
function leftOver(rest: Figure, before: readonly Figure[]): readonly Relation[] {
  const alike = before.filter(
    ({ sentence, number, role }) => sentence === rest.sentence && role === 'amount' && sameKind(number, rest.number),
  );
  const [whole, part, more] = alike;
  if (!whole || !part || more || rest.number.kind !== 'count' || !DONE.test(part.words)) return [];
  const by = off(whole, part, rest);
  const figures = [rest, part, whole];
  if (by.isZero()) return [{ figures }];
  const why = `${whole.number.text} － ${part.number.text}`;
  return [{ figures, doubt: { ...mended(rest, by), why, suspects: [mended(part, by), mended(whole, by.negated())] } }];
}

/** The last of its kind before the part. */
function isNext(figures: readonly Figure[], whole: Figure, part: Figure): boolean {
  const between = figures.slice(figures.indexOf(whole) + 1, figures.indexOf(part));
  return between.length < 2 && !between.some(({ number }) => sameKind(number, part.number));
}

/** What is missing to the whole; money as far as it is printed. */
function off({ number: whole }: Figure, { number: part }: Figure, { number: rest }: Figure): Decimal {
  const missing = whole.value.minus(part.value).minus(rest.value);
  const slack = rest.kind === 'money' ? rest.step.plus(part.step).plus(whole.step).div(2) : ZERO;
  return missing.abs().lte(slack) ? ZERO : missing;
}

function mended({ at, number }: Figure, by: Decimal): Suspect {
  const value = number.value.plus(by);
  return { at, says: number.text, should: value.isNegative() ? '' : inDressOf(number.text, value) };
}
