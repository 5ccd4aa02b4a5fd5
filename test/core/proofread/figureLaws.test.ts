import { proofread } from '../../../src/core/proofread/proofread';
import { FIGURE_CASES } from './figureCases';
import { reportOf } from './reportOf';
import { SPOKEN_LAWS } from './spokenLaws';

const TITLE = '柳溪乡人民政府2024年度部门整体支出绩效自评报告';

/** Where a finding points to: itself, or each of those that cannot all be right. */
function told(pieces: Parameters<typeof reportOf>[0]): readonly string[] {
  return proofread(reportOf([TITLE, ...pieces]), undefined).findings.flatMap(({ says, together }) =>
    together ? together.map((one) => one.says) : [says],
  );
}

describe('一段话里各数之间的关系：对的不报，改错一处就报在那一处', () => {
  it.each([...FIGURE_CASES, ...SPOKEN_LAWS].map((one) => [one[0], one] as const))(
    '%s',
    (_, [, pieces, right, wrong, at = wrong]) => {
      expect(told(pieces)).toEqual([]);
      const broken = pieces.map((piece) =>
        typeof piece === 'string'
          ? piece.replace(right, wrong)
          : piece.map((row) => row.map((cell) => (cell === right ? wrong : cell))),
      );
      expect(broken).not.toEqual(pieces);
      const found = told(broken);
      expect(found.some((says) => says.includes(at) || at.includes(says))).toBe(true);
    },
  );
});
