import { evened } from '../../statements/readText';
import type { TextRange } from '../../statements/statement';
import type { ReadReport } from '../proof';
import type { Candidate } from '../reusedField';
import { sentenceAt } from '../sentences';

const WORDS = '优秀|优|良好|良|中等|中|合格|差';
const GRADE = new RegExp(
  `(?:(?:等级|等次|评定|评为|结论|结果)(?:评定)?(?:为|是|:)?[“"「]?|\\d分[,，(]?(?:为|属于?|评为)?[“"「]?)(${WORDS})(?=[”"」。，,;；).]|等级|等次|$)`,
  'dg',
);

/** A word that grades the whole, wherever it stands. */
export interface GradePlace {
  readonly paragraph: number;
  readonly range: TextRange;
  readonly word: string;
}

/** The grade beside the total, in words that only her county uses; in a table behind its name: 「评价等级｜优」. */
export function gradePlaces({ text, tables }: ReadReport): readonly GradePlace[] {
  const inText = text.paragraphs.flatMap(({ text: words, table }, paragraph): GradePlace[] => {
    if (table !== undefined) return [];
    return [...evened(words).matchAll(GRADE)].flatMap((match): GradePlace[] => {
      const [start, end] = match.indices?.[1] ?? [0, 0];
      if (/项目|指标(?!体系)|满意|以上/.test(sentenceAt(words, [start, end]))) return [];
      return [{ paragraph, range: [start, end], word: match[1] ?? '' }];
    });
  });
  const inTables = tables.flatMap(({ table, position }) =>
    table.rows.flatMap((row) =>
      row.flatMap(({ text: words, paragraph }, column): GradePlace[] => {
        const at = position.get(paragraph);
        const label =
          row
            .slice(0, column)
            .filter(({ text: one }) => one.trim() !== '')
            .at(-1)?.text ?? '';
        const word = new RegExp(`^\\s*[“"「]?(${WORDS})[”"」]?\\s*$`).exec(words)?.[1];
        if (at === undefined || word === undefined || !/(?:等级|等次|结论|结果)\s*$/.test(label)) return [];
        const start = words.indexOf(word);
        return [{ paragraph: at, range: [start, start + word.length], word }];
      }),
    ),
  );
  return [...inText, ...inTables];
}

export function likelyGrades(report: ReadReport): readonly Candidate[] {
  return gradePlaces(report)
    .filter(({ word }) => word === report.truth?.grade)
    .map(({ paragraph, range: [start, end] }) => ({
      paragraph,
      start,
      end,
      put: '{等级}',
      field: '等级',
      certain: false,
    }));
}
