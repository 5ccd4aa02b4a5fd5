import { evened } from '../../statements/readText';
import type { TextRange } from '../../statements/statement';
import type { ReadReport } from '../proof';
import type { Candidate } from '../reusedField';
import { goesOnWithOtherTime, speaksOfOtherTime } from '../otherTime';
import { numbersIn } from '../numbersIn';
import { sentenceAt } from '../sentences';

const WORDS = '优秀|优|良好|良|中等|中|合格|差';
const GRADE = new RegExp(
  `(?:(?:上年|去年|本年|今年|\\d年)度?(?:评)?(?:为|是)[“"「]?|(?:等级|等次|评定|评为|结论|结果)(?:评定)?(?:为|是|:)?[“"「]?|\\d分[,，(]?(?:为|属于?|评为)?[“"「]?)(${WORDS})(?=[”"」。，,;；).(（]|等级|等次|$)`,
  'dg',
);

/** A word that grades, wherever it stands: another year's, or a project's, is last year's all the same. */
export interface GradePlace {
  readonly paragraph: number;
  readonly range: TextRange;
  readonly word: string;
  /** Of the whole report and of its own year. */
  readonly own: boolean;
}

/** The grade beside the total, in words that only her county uses; in a table behind its name: 「评价等级｜优」. */
export function gradePlaces({ text, tables, context: { year } }: ReadReport): readonly GradePlace[] {
  const inText = text.paragraphs.flatMap(({ text: words, table }, paragraph): GradePlace[] => {
    if (table !== undefined) return [];
    return [...evened(words).matchAll(GRADE)].flatMap((match): GradePlace[] => {
      const [start, end] = match.indices?.[1] ?? [0, 0];
      const sentence = sentenceAt(words, [start, end]);
      // 「90分以上为优」 is a scale; beside one 「等级为优」 is not.
      if (/^\d分/.test(match[0]) && /以上|以下|[≥≤＞＜—]/.test(sentence)) return [];
      const own = !/项目|指标(?!体系)|满意/.test(sentence) && !goesOnWithOtherTime(words.slice(0, start), year);
      return [{ paragraph, range: [start, end], word: match[1] ?? '', own }];
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
        const named = /(?:等级|等次|结论|结果)\s*$/.test(label);
        const listed = /(?:等级|等次)\s*$/.test(table.rows[0]?.[column]?.text ?? '');
        if (at === undefined || word === undefined || !(named || listed)) return [];
        const start = words.indexOf(word);
        const own = named && !/项目/.test(label) && !speaksOfOtherTime(label, year);
        return [{ paragraph: at, range: [start, start + word.length], word, own }];
      }),
    ),
  );
  return [...inText, ...inTables];
}

/** Certain in the sentence that says the very total. */
export function likelyGrades(report: ReadReport): readonly Candidate[] {
  const total = report.truth?.total?.score;
  return gradePlaces(report)
    .filter(({ word, own }) => own && word === report.truth?.grade)
    .map(({ paragraph, range: [start, end] }) => {
      const sentence = sentenceAt(report.text.paragraphs[paragraph]?.text ?? '', [start, end]);
      const certain =
        total !== undefined && numbersIn(sentence).some(({ value, unit }) => unit === '分' && value.equals(total));
      return { paragraph, start, end, put: '{等级}', field: '等级', certain };
    });
}
