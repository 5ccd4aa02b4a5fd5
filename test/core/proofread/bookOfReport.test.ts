import { proofread } from '../../../src/core/proofread/proofread';
import type { Truth } from '../../../src/core/proofread/truth';
import { WHOLE, WHOLE_TRUTH } from './cleanReports';
import { type Piece, reportOf } from './reportOf';

const codes = (pieces: readonly Piece[], truth: Truth): readonly string[] =>
  proofread(reportOf(pieces), truth).findings.map(({ code, says, should }) => `${code}：${says}：${should}`);

const year = WHOLE_TRUTH.year ?? 0;
/** A year later: what was this year's of the “three public” is last year's now, and all else is another. */
const otherFigures = WHOLE_TRUTH.figures.map((one) => {
  const before = /^上年三公(?<stage>.*)$/.exec(one.name)?.groups?.['stage'];
  const then = WHOLE_TRUTH.figures.find(({ name }) => name === `三公${before ?? ''}`);
  return then ? { ...one, value: then.value } : { ...one, value: one.value.times('1.0937').plus('0.31') };
});

test('报告年度的工作簿：没有什么可说', () => {
  expect(codes(WHOLE, WHOLE_TRUTH)).toEqual([]);
});

test('别的年度的工作簿：只说这一句，不拿它的数去报今年的数', () => {
  const last: Truth = { ...WHOLE_TRUTH, year: year + 1, figures: otherFigures };
  expect(codes(WHOLE, last)).toEqual([`bookOfOtherYear：${String(year)}：${String(year + 1)}`]);
});

test('别的年度的工作簿里写着这一年的数：照样核对', () => {
  const figures = otherFigures.map((one) => (one.name === '上年三公决算' ? { ...one, value: one.value.plus(1) } : one));
  expect(codes(WHOLE, { ...WHOLE_TRUTH, year: year + 1, figures })).toContain('figureDiffers：9.85万元：10.85万元');
});

test('数都对得上、只有年度不同的工作簿：说年度，照样核对', () => {
  const slipped: Truth = { ...WHOLE_TRUTH, year: year + 1 };
  expect(codes(WHOLE, slipped)).toEqual([`bookOfOtherYear：${String(year)}：${String(year + 1)}`]);
});
