import type { ReadReport } from './proof';
import type { Candidate } from './reusedField';

/** 「…的主要原因是部分项目跨年实施」, 「，主要是追加了农田建设资金」. */
const REASON =
  /(?:主要)?原因(?:主要)?(?:是|为|系|在于|[:：])(?<reason>[^。；;]{2,})|[，,](?:主要是|主要系|主要因|系因|是因为|是由于|由于)(?<because>[^。；;]{2,})/dg;

const ENTRIES: Readonly<Record<string, string>> = {
  收入: '决算收入差异原因',
  支出: '决算支出差异原因',
  三公: '三公增减原因',
};

/** Last year's reasons are not this year's: they become entries of 报告填写, by what the clause before them compares. */
export function reasonFields({ paragraphs, text }: ReadReport): readonly Candidate[] {
  return paragraphs.flatMap(({ clauses }, paragraph) => {
    const words = text.paragraphs[paragraph];
    if (!words || words.table !== undefined) return [];
    return [...words.text.matchAll(REASON)].flatMap((match): Candidate[] => {
      const range = match.indices?.groups?.['reason'] ?? match.indices?.groups?.['because'];
      const before = clauses.filter(({ clause, from }) => from + clause.span[0] < match.index).at(-1);
      const field = ENTRIES[before?.subject.item ?? ''];
      if (!range || field === undefined) return [];
      return [{ paragraph, start: range[0], end: range[1], put: `{${field}}`, field, certain: false }];
    });
  });
}
