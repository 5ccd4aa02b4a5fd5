import { proofread } from '../../../src/core/proofread/proofread';
import { swappedFigures } from '../../support/swappedFigures';
import { WHOLE, WHOLE_TRUTH } from './cleanReports';
import { FRESH_REPORTS } from './freshReports';
import { LATER_REPORTS } from './laterReports';
import { MORE_REPORTS } from './moreReports';
import { reportOf } from './reportOf';
import { SPOKEN_REPORTS } from './spokenReports';

/** Every so manieth figure of each report: all of them take long. */
const EVERY = 9;

const REPORTS = [
  { name: '柳溪镇', pieces: WHOLE, truth: WHOLE_TRUTH },
  ...[...FRESH_REPORTS, ...MORE_REPORTS, ...SPOKEN_REPORTS, ...LATER_REPORTS]
    // Sentences that nothing ties, so that nothing is said of them.
    .filter(({ name }) => !name.includes('只像有错'))
    .filter((_, at) => at % 2 === 0),
];

/**
 * How much of a report is tied to anything: each figure with another in its place, by turns one of its sort from elsewhere in the report and
 * one with another digit. A figure that nothing ties (a road of 5 km) is silent and may be; the share of those that are noticed only grows.
 */
test('我们自己的报告里，十个数至少有八个系得住', () => {
  const [silent, elsewhere]: [string[], string[]] = [[], []];
  let tried = 0;
  for (const { name, pieces, truth } of REPORTS) {
    const swapped = swappedFigures(reportOf(pieces)).filter((_, at) => at % EVERY === 4);
    for (const { text, paragraph, span, shown } of swapped) {
      tried++;
      const { findings } = proofread(text, truth);
      const hit = findings.some(({ at, together = [{ at }] }) =>
        together.some(
          ({ at: own }) =>
            own.paragraph === paragraph &&
            (own.table !== undefined || (own.span[0] <= span[1] && own.span[1] >= span[0])),
        ),
      );
      if (findings.length === 0) silent.push(`${name}：${shown}`);
      else if (!hit) elsewhere.push(`${name}：${shown}：${findings.map(({ says }) => says).join('；')}`);
    }
  }
  expect(tried).toBeGreaterThan(100);
  // What is told points to the figure that was changed, or to it among others.
  expect(elsewhere).toEqual([]);
  expect(silent.length / tried <= 0.22 ? [] : silent).toEqual([]);
});
