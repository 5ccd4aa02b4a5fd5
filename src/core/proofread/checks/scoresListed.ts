import { decimal, sumOf } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import type { TextPlace } from '../mention';
import type { Doubt, Proof } from '../proof';
import type { ReadParagraph } from '../readParagraph';

/** 「履职效能30分，得28.5分；预算管理30分，得27.2分」. */
const PAIR =
  /(?<name>[^\d,;:。、()得评分]{2,14})(?:\((?:满分|分值)?)?(?:满分|分值)?(?<full>\d+(?:\.\d+)?)分\)?,?(?:自评|实际|实)?得(?:分)?(?:为)?(?<score>\d+(?:\.\d+)?)分/dg;

export const scoresListed: Proof = {
  code: 'totalDiffers',
  level: 'error',
  law: '一段里逐项写的得分不超过分值，加起来等于总得分',
  find: (report) =>
    report.paragraphs.flatMap((paragraph): readonly Doubt[] => {
      const pairs = pairsIn(paragraph);
      const above = pairs
        .filter(({ full, score }) => score.gt(full))
        .map(({ name, full, fullAt, text, at }) => ({
          at,
          says: text,
          should: `0 到 ${full.toString()}`,
          why: `“${name}”的分值是 ${full.toString()}`,
          suspects: [{ at: fullAt, says: full.toString(), should: '' }],
        }));
      const sum = sumOf(pairs.map(({ score }) => score));
      const fulls = sumOf(pairs.map(({ full }) => full));
      const total = report.scores.totals.find(({ at }) => at.paragraph === paragraph.at);
      if (above.length > 0 || pairs.length < 3 || !total || !fulls.equals(100) || total.score.equals(sum)) return above;
      return [
        {
          at: total.at,
          says: `${total.score.toString()}分`,
          should: `${sum.toString()}分`,
          why: '后面各项得分之和',
          suspects: pairs.map(({ at, text, score }) => ({
            at,
            says: text,
            should: score.plus(total.score).minus(sum).toString(),
          })),
        },
      ];
    }),
};

const pairsIn = onceFor(({ at: paragraph, even, inTable }: ReadParagraph) =>
  inTable || !/得/.test(even)
    ? []
    : [...even.matchAll(PAIR)]
        .filter(({ groups }) => !/(?:指标|扣(?:除|减)?)$/.test(groups?.['name'] ?? ''))
        .map(({ groups = {}, indices }) => {
          const [start, end] = indices?.groups?.['score'] ?? [0, 0];
          const at: TextPlace = { paragraph, span: [start, end] };
          const fullAt: TextPlace = { paragraph, span: indices?.groups?.['full'] ?? [0, 0] };
          const digits = groups['score'] ?? '0';
          return {
            name: groups['name'] ?? '',
            full: decimal(groups['full'] ?? '0'),
            score: decimal(digits),
            text: digits,
            at,
            fullAt,
          };
        }),
);
