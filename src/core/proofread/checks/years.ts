import { evened } from '../../statements/readText';
import type { Doubt, Proof } from '../proof';
import type { ReportText } from '../reportText';

/** The year of the report in its own name: 「2022年度部门整体支出绩效自评」. */
const OWN_YEAR =
  /(?<year>\d{4})年度?(?:[\u4e00-\u9fff]{0,20}?)(?:部门)?(?:整体支出|预算|项目支出)?(?:绩效(?:自评价?|自我评价|评价)(?:报告|工作|情况)?|(?:决算|支出)?(?:及)?(?:预算)?绩效(?:情况|管理)?(?:的)?(?:说明|报告)$)/dg;

/** 「（2024年度）」 under the title. */
const ALONE = /^\s*[（(](?<year>\d{4})年度?[)）]\s*$/dg;

export const yearWrong: Proof = {
  code: 'yearWrong',
  level: 'error',
  law: '报告说的是同一个年度',
  find({ text, context: { year } }) {
    if (year === undefined) return [];
    return [
      ...signedTooEarly(text, year),
      ...countedTooLate(text, year),
      ...text.paragraphs.flatMap(({ text: words }, paragraph) =>
        [...(words.length > 60 ? [] : words.matchAll(OWN_YEAR)), ...words.matchAll(ALONE)].flatMap((match): Doubt[] => {
          const range = match.indices?.groups?.['year'];
          const said = Number(match.groups?.['year']);
          if (
            !range ||
            said === year ||
            /上年|上一年|去年|以前年度|规划|《[^》]*$/.test(words.slice(0, range[1] + match[0].length))
          )
            return [];
          if (Math.abs(said - year) > 3) return [];
          return [
            {
              at: { paragraph, span: [range[0], range[1]] },
              says: String(said),
              should: String(year),
              why: '报告的年度',
            },
          ];
        }),
      ),
    ];
  },
};

/** 落款: a year that is not over in November has no report yet, and a report is written in the year after it or the next. */
function signedTooEarly({ paragraphs }: ReportText, year: number): readonly Doubt[] {
  const last = paragraphs.slice(-12).findIndex(({ text, table }) => table === undefined && SIGNED.test(evened(text)));
  const paragraph = last < 0 ? -1 : paragraphs.length - Math.min(12, paragraphs.length) + last;
  const match = SIGNED.exec(evened(paragraphs[paragraph]?.text ?? ''));
  const range = match?.indices?.[1];
  const signed = Number(match?.[1]);
  const early = signed === year && !/年12月/.test(match?.[0] ?? '');
  if (!range || (!early && signed >= year && signed <= year + 2)) return [];
  return [
    {
      at: { paragraph, span: [range[0], range[1]] },
      says: String(signed),
      should: String(year + 1),
      why: early ? `${String(year)}年还没有过完` : `报告说的是${String(year)}年度`,
    },
  ];
}

const SIGNED = /^\s*(20\d{2})年(?:[1-9]|1[0-2])月(?:\d{1,2}日)?\s*$/d;

/** 「截至2023年12月31日，人员编制57人」 in a report of 2022: what is counted at the end of a year is of the report's. */
function countedTooLate({ paragraphs }: ReportText, year: number): readonly Doubt[] {
  return paragraphs.flatMap(({ text, table }, paragraph) =>
    table !== undefined
      ? []
      : [...evened(text).matchAll(UNTIL)].flatMap(({ indices, groups = {} }): readonly Doubt[] => {
          const [said, range] = [Number(groups['year']), indices?.groups?.['year']];
          const [start, end] = range ?? [0, 0];
          const clause = /[^。;]*$/.exec(evened(text).slice(0, start))?.[0] ?? '';
          const after = /^[^。;]*/.exec(evened(text).slice(end))?.[0] ?? '';
          // 「预计截至2025年底完成」 is of what is to come.
          if (/预计|计划|将|力争|拟|争取|确保|目标|规划|届时/.test(clause + after)) return [];
          const owed = /上年|去年|累计|以来|历年/.test(text);
          const stale = said === year - 1 && !owed && /编制|在职|实有/.test(text) && !text.includes(String(year));
          if (!range || !(said > year || stale) || Math.abs(said - year) > 1) return [];
          return [{ at: { paragraph, span: range }, says: String(said), should: String(year), why: '报告的年度' }];
        }),
  );
}

const UNTIL = /截[至止到]*(?:于)?(?<year>20\d{2})年(?:12月31日|12月底|年?底|年?末)/dg;
