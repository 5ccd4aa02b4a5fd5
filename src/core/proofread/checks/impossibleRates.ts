import type { TextPlace } from '../mention';
import { numberedSentences } from '../nearby';
import type { Doubt, Proof, ReadReport } from '../proof';

/** Of what is counted out of all there is no more than all there is. */
const OF_ALL =
  /(?:合格|优良|覆盖|满意|回收|办结|完工|及时|达标|公开|出勤|出席|入户|知晓|发放到位|签约|参保|利用|得分)(?:率|度)(?:为|是|达到?)?$|占比(?:为)?$|占[^,;:。\d]{0,12}的$/;

export const impossibleRates: Proof = {
  code: 'rateWrong',
  level: 'error',
  law: '合格率、覆盖率、满意度、占比不超过 100%',
  find: (report) => [...inSentences(report), ...inTables(report)],
};

function inSentences(report: ReadReport): readonly Doubt[] {
  return numberedSentences(report).flatMap(({ numbers, words, paragraph }) =>
    numbers.flatMap((number): readonly Doubt[] =>
      number.kind === 'rate' && number.value.gt(1) && OF_ALL.test(words(number))
        ? [doubt({ paragraph, span: number.span }, number.text)]
        : [],
    ),
  );
}

/** A column of such rates, or a line of one: 「验收合格率｜100%｜100%」. */
function inTables({ tables, position }: ReadReport): readonly Doubt[] {
  return tables.flatMap(({ rows, columns, table }) =>
    rows.flatMap(({ cells, label }) =>
      cells.flatMap((cell, column): readonly Doubt[] => {
        const heading = columns[column]?.heading ?? '';
        const paragraph = cell && position.get(cell.cell.paragraph);
        const named = OF_ALL.test(heading) || (/指标值|完成值|目标值|完成情况/.test(heading) && OF_ALL.test(label));
        if (!cell?.percent || paragraph === undefined || cell.value.lte(1) || !named) return [];
        return [doubt({ paragraph, span: [0, cell.cell.text.length], table: table.index }, cell.cell.text.trim())];
      }),
    ),
  );
}

function doubt(at: TextPlace, says: string): Doubt {
  return { at, says, should: '', why: '这样的比率最多是 100%' };
}
