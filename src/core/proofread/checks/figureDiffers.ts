import { settled } from '../ledger';
import type { Doubt, Proof } from '../proof';
import { keyOf } from '../readLabel';
import { asMentioned, sourceOf } from '../mentions';

export const figureDiffers: Proof = {
  code: 'figureDiffers',
  level: 'error',
  law: '报告里的数与工作簿里同一个数一致（按报告的小数位四舍五入）',
  find(report) {
    return report.mentions.flatMap((mention): Doubt[] => {
      const known = report.ledger.truthOf(keyOf(settled(mention.of, mention.kind), mention.kind));
      if (!known || mention.value.minus(known.value).abs().lte(mention.step.div(2))) return [];
      return [
        {
          at: mention.at,
          says: mention.text,
          should: asMentioned(mention, known.value),
          why: sourceOf(known, report),
          ...(known.place && { places: [known.place] }),
        },
      ];
    });
  },
};
