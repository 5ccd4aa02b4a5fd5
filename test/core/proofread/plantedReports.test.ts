import { proofread } from '../../../src/core/proofread/proofread';
import { PLANTED_REPORTS } from './plantedReports';
import { type Piece, reportOf } from './reportOf';

const PLANT = /⟦([^|⟧]*)\|([^|⟧]*)\|([^⟧]*)⟧/g;
/** Every third of the errors: all of them take three times as long. */
const EVERY = 3;

describe('四种没有照着写过的报告', () => {
  it.each(PLANTED_REPORTS.map((one) => [one.name, one] as const))('没有错，什么也不报：%s', (_, { pieces, truth }) => {
    for (const book of [truth, undefined])
      expect(
        proofread(reportOf(withError(pieces, -1).pieces), book).findings.map(({ says, should }) => `${says}→${should}`),
      ).toEqual([]);
  });

  it('每处改错，八成五以上找得出，别处不怪', () => {
    const [missed, blamed]: [string[], string[]] = [[], []];
    let tried = 0;
    for (const { name, pieces, truth } of PLANTED_REPORTS) {
      const clean = reportOf(withError(pieces, -1).pieces);
      for (let nth = 1; nth < withError(pieces, -1).errors; nth += EVERY) {
        const { pieces: wrong, kind } = withError(pieces, nth);
        const text = reportOf(wrong);
        const changed = (at: number): boolean => clean.paragraphs[at]?.text !== text.paragraphs[at]?.text;
        if (!text.paragraphs.some((_, at) => changed(at))) continue;
        const { findings } = proofread(text, truth);
        const told = findings.filter(({ at, together = [{ at }] }) =>
          together.some((one) => changed(one.at.paragraph)),
        );
        tried++;
        if (told.length === 0) missed.push(`${name} ${kind}`);
        if (told.length < findings.length) blamed.push(`${name} ${kind}`);
      }
    }
    expect(tried).toBeGreaterThan(50);
    expect(blamed).toEqual([]);
    expect(missed.length / tried <= 0.15 ? [] : missed).toEqual([]);
  });
});

/** The report with its nth error, or without any; and how many there are. */
function withError(pieces: readonly Piece[], nth: number) {
  let [errors, kind] = [0, ''];
  const one = (text: string): string =>
    text.replace(PLANT, (_, right: string, wrong: string, what: string) => {
      if (errors++ !== nth) return right;
      kind = what;
      return wrong;
    });
  const written = pieces.map((piece) => (typeof piece === 'string' ? one(piece) : piece.map((row) => row.map(one))));
  return { pieces: written, errors, kind };
}
