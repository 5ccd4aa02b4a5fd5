import { evened } from '../../statements/readText';
import type { ReadReport } from '../proof';
import type { Candidate } from '../reusedField';
import { sentenceAt } from '../sentences';

const GRADE =
  /(?:(?:等级|等次|评定|评为|结论|结果)(?:评定)?(?:为|是|:)?[“"「]?|\d分[,，(]?(?:为|属于?|评为)?[“"「]?)(优秀|优|良好|良|中等|中|合格|差)(?=[”"」。，,;；).]|等级|等次|$)/dg;

/** The grade beside the total, in words that only her county uses. */
export function likelyGrades({ text, truth }: ReadReport): readonly Candidate[] {
  const grade = truth?.grade;
  if (grade === undefined) return [];
  return text.paragraphs.flatMap(({ text: words, table }, paragraph) => {
    if (table !== undefined) return [];
    return [...evened(words).matchAll(GRADE)].flatMap((match): Candidate[] => {
      const [start, end] = match.indices?.[1] ?? [0, 0];
      if (match[1] !== grade || /项目|指标(?!体系)|满意/.test(sentenceAt(words, [start, end]))) return [];
      return [{ paragraph, start, end, put: '{等级}', field: '等级', certain: false }];
    });
  });
}
