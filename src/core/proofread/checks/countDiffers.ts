import { onceFor } from '../../base/onceFor';
import type { Doubt, Proof } from '../proof';
import type { ReadParagraph } from '../readParagraph';

/** 「共9个，其中优5个、良4个」. */
const GROUPED =
  /(?:共|总共|合计)[^，。；,;\d]{0,12}(?<count>\d+)(?<unit>个|项|人|辆|户|次)[^。；;]{0,40}?其中[:：,，]?(?<list>[^。；;]{3,200})/dg;
/** 「5个项目中，评为优的3个，评为良的2个」. */
const AMONG =
  /(?<count>\d+)(?<unit>个)(?:自评)?项目中,(?<list>(?:(?:评为|评定为|等级为)|[“"]?(?:优|良|中|差|合格|一等|二等))[^。；;]{3,200})/dg;
/** 「15个项目全部开展自评，其中得分90分以上的11个、80至90分的4个」. */
const BANDS =
  /(?<count>\d+)(?<unit>个)(?:自评)?项目[^。；;,\d]{0,12},其中(?<list>(?:得分|自评得分)*(?:在)?\d+分?(?:\(含\))?(?:以上|[-—~至到])[^。；;]{3,200})/dg;

export const countDiffers: Proof = {
  code: 'countDiffers',
  level: 'error',
  law: '分组的个数加起来等于总数',
  find: (report) => report.paragraphs.flatMap(wrongCounts),
};

const wrongCounts = onceFor(({ at: paragraph, text, even, inTable }: ReadParagraph): readonly Doubt[] => {
  if (inTable) return [];
  return [GROUPED, AMONG, BANDS]
    .flatMap((pattern) => [...even.matchAll(pattern)])
    .flatMap((match): Doubt[] => {
      const range = match.indices?.groups?.['count'];
      const unit = match.groups?.['unit'] ?? '';
      const from = match.indices?.groups?.['list']?.[0] ?? 0;
      const found = [...(match.groups?.['list'] ?? '').matchAll(new RegExp(`(\\d+)${unit}`, 'g'))];
      const parts = found.map(([, n]) => Number(n));
      const sum = parts.reduce((total, part) => total + part, 0);
      const suspects = found.map(({ index, 1: n = '' }) => ({
        at: { paragraph, span: [from + index, from + index + n.length] as const },
        says: n,
        should: String(Number(n) + Number(match.groups?.['count']) - sum),
      }));
      if (!range || parts.length < 2 || sum === Number(match.groups?.['count'])) return [];
      return [{ ...doubt(paragraph, text, range, String(sum), `其中各项之和：${parts.join('＋')}`), suspects }];
    });
});

function doubt(paragraph: number, text: string, [start, end]: [number, number], should: string, why: string): Doubt {
  return { at: { paragraph, span: [start, end] }, says: text.slice(start, end), should, why };
}
