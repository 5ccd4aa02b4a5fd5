import { onceFor } from '../../base/onceFor';
import type { Doubt, Proof } from '../proof';
import type { ReadParagraph } from '../readParagraph';
import { indicatorName } from '../indicatorName';

/** 「甲、乙、丙等指标完成情况较好」. */
const PRAISE =
  /(?<list>[^。；]{4,400}?)等?(?:指标|方面)?(?:的)?(?:完成|执行|落实)?(?:情况)?(?:较好|良好|很好|完成较好)/dg;

export const claimWrong: Proof = {
  code: 'claimWrong',
  level: 'error',
  law: '说完成较好的指标没有扣分',
  find(report) {
    const lost = new Map<string, string>();
    const kept = new Set<string>();
    const scored = report.truth?.indicators.length
      ? report.truth.indicators.map(({ name, full, score }) => ({ name, full, score }))
      : report.scores.rows.filter(({ sum }) => !sum);
    for (const { name, full, score } of scored) {
      const plain = indicatorName(name);
      if (full && score && score.lt(full)) lost.set(plain, `得 ${score.toString()} 分，满分 ${full.toString()} 分`);
      else kept.add(plain);
    }
    return report.paragraphs.flatMap((paragraph) => {
      return praiseIn(paragraph).flatMap((match): Doubt[] => {
        const range = match.indices?.groups?.['list'];
        if (!range) return [];
        return [...lost].flatMap(([name, why]): Doubt[] => {
          const list = (match.groups?.['list'] ?? '').replace(/[“”"]/g, (quote) => quote);
          const at = find(list, name);
          if (at === undefined || kept.has(name)) return [];
          return [
            {
              at: { paragraph: paragraph.at, span: [range[0] + at[0], range[0] + at[1]] },
              says: list.slice(at[0], at[1]),
              should: '',
              why: `“${name}”${why}，不能说完成较好`,
            },
          ];
        });
      });
    });
  },
};

const praiseIn = onceFor(({ text, inTable }: ReadParagraph) =>
  inTable || !/[较良很]好/.test(text) ? [] : [...text.matchAll(PRAISE)],
);

/** A name in a list of names, quotes aside; one that ends short of its last word (信息公开 for 信息公开性) counts too. */
function find(list: string, name: string): [number, number] | undefined {
  for (const piece of list.matchAll(/[^、，,：:]+/g)) {
    const plain = indicatorName(piece[0]).replace(/^.*年(?:部门)?(?:整体支出)?/, '');
    if (plain === name || plain.endsWith(name) || (plain.length >= 5 && name.startsWith(plain)))
      return [piece.index, piece.index + piece[0].length];
  }
  return undefined;
}
