import { onceFor } from '../../base/onceFor';
import { decimal, roundHalfUp } from '../../base/decimal';
import type { Doubt, Proof, Suspect } from '../proof';
import type { ReadParagraph } from '../readParagraph';

const AMOUNT = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
/** 「为11个村每村安排办公经费5万元，共55万元」: how many, how much for each, how much in all. */
const EACH = new RegExp(
  String.raw`(?<count>\d+)个?(?<what>村|社区|户|人|名|座|所|处|盏|台|套|公里|亩)[^,;:。\d]{0,10},?每(?:个|一)?\k<what>[^,;:。\d]{0,12}(?<each>${AMOUNT})(?<unit>万元|元)[^。;\d]{0,14}?(?:共|合计|总计)[^,;:。\d]{0,8}(?<all>${AMOUNT})(?<allUnit>万元|元)`,
  'dg',
);

const SCALES: Readonly<Record<string, string>> = { '万元/元': '10000', '元/万元': '0.0001' };

export const perUnit: Proof = {
  code: 'resultDiffers',
  level: 'error',
  law: '每个多少乘以个数等于一共多少',
  find: (report) => report.paragraphs.flatMap(brokenIn),
};

const brokenIn = onceFor(({ at, even, text, inTable }: ReadParagraph): readonly Doubt[] =>
  inTable
    ? []
    : [...even.matchAll(EACH)].flatMap(({ groups = {}, indices }): readonly Doubt[] => {
        const value = (name: string) => decimal((groups[name] ?? '0').replaceAll(',', ''));
        const scale = SCALES[`${groups['unit'] ?? ''}/${groups['allUnit'] ?? ''}`] ?? '1';
        const exact = value('count').times(value('each')).times(scale);
        const all = value('all');
        // 「共500元/年」 and rounded sums are not told apart here.
        if (exact.isZero() || roundHalfUp(exact, 2).equals(roundHalfUp(all, 2))) return [];
        const suspect = (name: string, should: string): readonly Suspect[] => {
          const range = indices?.groups?.[name];
          return range
            ? [{ at: { paragraph: at, span: [range[0], range[1]] }, says: text.slice(...range), should }]
            : [];
        };
        const each = all.div(scale).div(value('count'));
        const count = all.div(scale).div(value('each'));
        const [told] = suspect('all', exact.toString());
        if (!told) return [];
        return [
          {
            ...told,
            why: `${groups['count'] ?? ''} × ${groups['each'] ?? ''}${groups['unit'] ?? ''}`,
            suspects: [
              ...suspect('count', count.isInteger() ? count.toString() : ''),
              ...suspect('each', each.decimalPlaces() <= 2 ? each.toString() : ''),
            ],
          },
        ];
      }),
);
