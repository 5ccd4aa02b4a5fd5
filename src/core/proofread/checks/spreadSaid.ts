import { type Decimal, ZERO, roundHalfUp, sumOf } from '../../base/decimal';
import { evened } from '../../statements/readText';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { ReadCell, ReadTable } from '../readTable';
import { suspectOf } from '../suspectOf';

interface PlacedScore extends ReadCell {
  readonly table: ReadTable;
}

const SAID =
  /(?<what>平均得?分?|最高(?:得?分?|的)|最低(?:得?分?|的))(?:为|是|达)?(?:[“"]?[^\d,;。“”"]{2,40}[”"]?)?,?(?:均|都|同)?(?:得|为|是)?(?<points>\d+(?:\.\d+)?)分/dg;

/** 「平均得分92.12分，最高分98.60分，最低分81.20分」 beside the table of the scores. */
export const spreadSaid: Proof = {
  code: 'resultDiffers',
  level: 'error',
  law: '平均分、最高分、最低分与得分表一致',
  find(report) {
    const { position } = report;
    const scores = scoresOf(report);
    if (!scores) return [];
    return report.text.paragraphs.flatMap(({ text, table }, paragraph) => {
      if (table !== undefined) return [];
      return [...evened(text).matchAll(SAID)].flatMap((match): Doubt[] => {
        const range = match.indices?.groups?.['points'];
        const digits = match.groups?.['points'] ?? '';
        const what = match.groups?.['what'] ?? '';
        const values = scores.map(({ value }) => value);
        const exact = spread(what, values);
        const places = digits.split('.')[1]?.length ?? 0;
        const should = roundHalfUp(exact, Math.max(places, 2));
        const fits = (some: readonly Decimal[]) => roundHalfUp(spread(what, some), places).equals(digits);
        if (!range || fits(values) || !speaksOfThem(text, range[0])) return [];
        return [
          {
            at: { paragraph, span: [range[0], range[1] + 1] },
            says: `${digits}分`,
            should: `${should.toString()}分`,
            why: `得分表里 ${String(scores.length)} 个得分`,
            // Of the most and the least any score may be made, but for a slip: that says nothing of the score.
            suspects: scores.flatMap((one) =>
              suspectOf(
                one,
                (value) =>
                  what.startsWith('平均') && fits(scores.map((other) => (other === one ? value : other.value))),
                one.table,
                position,
              ),
            ),
          },
        ];
      });
    });
  },
};

/** What a survey, a test or another list brought has an average of its own: its clause, or its sentence, must name what the table lists. */
function speaksOfThem(text: string, at: number): boolean {
  const even = evened(text);
  const sentence = even.slice(even.lastIndexOf('。', at) + 1, at);
  if (/问卷|满意|调查|测评|测试|考核|考试|抽查|打分|评议/.test(sentence)) return false;
  return /项目|单位|自评|评价|[乡镇村]/.test(sentence) || even.length < 60;
}

function spread(what: string, scores: readonly Decimal[]): Decimal {
  if (what.startsWith('平均')) return sumOf(scores).div(scores.length);
  const sorted = [...scores].sort((a, b) => a.comparedTo(b));
  return (what.startsWith('最高') ? sorted.at(-1) : sorted[0]) ?? ZERO;
}

/** The one table with a score for each of its projects; where there are two, nobody knows which is meant. */
function scoresOf({ tables }: ReadReport): readonly PlacedScore[] | undefined {
  const found = tables.flatMap((table) => {
    const { columns, rows } = table;
    const at = columns.findIndex(({ heading }) => /^(?:自评)?(?:总)?得分$|^总分$/.test(heading));
    const named = columns.some(({ heading }) => /^项目(?:名称)?$|^单位(?:名称)?$/.test(heading));
    if (at < 0 || !named) return [];
    const scores = rows.flatMap(({ cells, label }): PlacedScore[] =>
      cells[at] && !/^(?:合计|总计|平均)/.test(label) ? [{ ...cells[at], table }] : [],
    );
    return scores.length >= 3 ? [scores] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}
