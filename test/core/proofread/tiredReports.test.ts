import { proofread } from '../../../src/core/proofread/proofread';
import { planted } from './planted';
import { reportOf } from './reportOf';
import { TIRED_REPORTS } from './tiredReports';
import { TIRED_REPORTS_MORE } from './tiredReportsMore';

const ALL = [...TIRED_REPORTS, ...TIRED_REPORTS_MORE];

describe('一个累了的会计写的七种报告', () => {
  it.each(ALL.map((one) => [one.name, one] as const))('没有错，什么也不报：%s', (_, { pieces, truth }) => {
    for (const book of [truth, undefined])
      expect(
        proofread(reportOf(pieces), book).findings.map(({ says, should, why }) => ({ says, should, why })),
      ).toEqual([]);
  });

  it('写错的地方，八成五以上找得出，别处不怪', () => {
    const [missed, blamed]: [string[], string[]] = [[], []];
    let tried = 0;
    for (const { name, pieces, truth, plants } of ALL) {
      const clean = reportOf(pieces);
      for (const plant of plants) {
        const { text, at } = planted(clean, plant);
        const { findings } = proofread(text, truth);
        const right = findings.filter(({ at: own, together = [{ at: own }] }) =>
          together.some((one) => one.at.paragraph === at),
        );
        tried++;
        if (right.length === 0) missed.push(`${name} ${plant.join('|')}`);
        if (findings.length > right.length) blamed.push(`${name} ${plant.join('|')}`);
      }
    }
    expect(tried).toBeGreaterThan(200);
    expect(blamed.length / tried <= 0.02 ? [] : blamed).toEqual([]);
    expect(missed.length / tried <= 0.15 ? [] : missed).toEqual([]);
  });
});
