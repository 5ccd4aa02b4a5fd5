import { proofread } from '../../../src/core/proofread/proofread';
import { COUNTY_REPORTS } from './countyReports';
import { reportOf } from './reportOf';
import { singleErrors } from './singleErrors';

describe('各县的写法', () => {
  it.each(COUNTY_REPORTS.map((one) => [one.county, one] as const))('没有错，什么也不报：%s', (_, { pieces, truth }) => {
    for (const book of [truth, undefined])
      expect(
        proofread(reportOf(pieces), book).findings.map(({ code, quote, says, should }) => ({
          code,
          quote,
          says,
          should,
        })),
      ).toEqual([]);
  });

  it('数、方向词、单位各改错一次：九成五以上找得出，不怪没有改过的', () => {
    let errors = 0;
    const [missed, blamed]: [string[], string[]] = [[], []];
    for (const { pieces, truth } of COUNTY_REPORTS) {
      const clean = reportOf(pieces);
      // Every fifth of them: they take their time.
      for (const { kind, place, pieces: changed } of singleErrors(pieces).filter((_, index) => index % 5 === 0)) {
        const text = reportOf(changed);
        const { findings } = proofread(text, truth);
        const isTouched = (at: number): boolean => clean.paragraphs[at]?.text !== text.paragraphs[at]?.text;
        // An average that does not tie may be wrong itself, or any of its scores: then both are named.
        const wrong = findings.filter(({ at, why }) => !isTouched(at.paragraph) && !why.startsWith('得分表里'));
        errors++;
        if (findings.length === 0) missed.push(`${kind} ${place}`);
        if (wrong.length > 0) blamed.push(`${kind} ${place}：${wrong.map(({ quote }) => quote).join('；')}`);
      }
    }
    expect(errors).toBeGreaterThan(140);
    expect(blamed).toEqual([]);
    expect(missed.length / errors < 0.05 ? [] : missed).toEqual([]);
  });
});
