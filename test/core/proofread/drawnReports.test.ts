import { numbersIn } from '../../../src/core/proofread/numbersIn';
import { proofread } from '../../../src/core/proofread/proofread';
import { DRAWN_REPORTS } from './drawnReports';
import { type Piece, reportOf } from './reportOf';

/** A number of a report: where it stands, and the report with another in its place. */
interface Spot {
  readonly said: string;
  readonly start: number;
  readonly put: (digits: string) => readonly Piece[];
  readonly shown: string;
}

/** Every number that the report itself says twice, or lets be reckoned; a few stand alone, and nobody can know. */
const SPOTS = DRAWN_REPORTS.flatMap(({ name, pieces, truth }) =>
  pieces.flatMap((piece, at) => spotsOf(piece, pieces, at)).map((spot) => ({ name, pieces, truth, spot })),
);

describe('数字随机抽出的十二种报告', () => {
  it.each(DRAWN_REPORTS.map((one) => [one.name, one] as const))('没有错，什么也不报：%s', (_, { pieces, truth }) => {
    for (const book of [truth, undefined])
      expect(
        proofread(reportOf(pieces), book).findings.map(({ says, should, why }) => ({ says, should, why })),
      ).toEqual([]);
  });

  it('任一个数里任一位写错：九成五以上找得出，不怪没有改的', () => {
    const silent: string[] = [];
    const blamed: string[] = [];
    const tried = SPOTS.filter((_, index) => index % 5 === 2);
    tried.forEach(({ name, pieces, truth, spot }, turn) => {
      const said = anotherDigit(spot.said, turn);
      const [before, after] = [reportOf(pieces), reportOf(spot.put(said))];
      const at = after.paragraphs.findIndex(({ text }, index) => text !== before.paragraphs[index]?.text);
      const { findings } = proofread(after, truth);
      const wrong = findings.filter(({ at: own, together = [{ at: own }] }) =>
        together.every(
          ({ at: { paragraph, table, span } }) =>
            paragraph !== at || (table === undefined && (span[0] > spot.start + said.length || span[1] < spot.start)),
        ),
      );
      if (findings.length === 0) silent.push(`${name}：${spot.shown}→${said}`);
      if (wrong.length > 0) blamed.push(`${name}：${spot.shown}→${said}：${wrong.map(({ says }) => says).join('；')}`);
    });
    expect(tried.length).toBeGreaterThan(100);
    expect(blamed).toEqual([]);
    expect(silent.length / tried.length <= 0.05 ? [] : silent).toEqual([]);
  });
});

function spotsOf(piece: Piece, pieces: readonly Piece[], at: number): readonly Spot[] {
  const replaced = (by: Piece): readonly Piece[] => pieces.map((one, index) => (index === at ? by : one));
  if (typeof piece === 'string')
    return numbersIn(at === 0 ? '' : piece).flatMap(({ kind, text, span: [start] }): readonly Spot[] => {
      const said = /-?[\d.,]+/.exec(text)?.[0];
      if (kind === 'other' || said === undefined) return [];
      const [head, tail] = [piece.slice(0, start), piece.slice(start + said.length)];
      return [{ said, start, shown: `${head.slice(-16)}【${said}】`, put: (digits) => replaced(head + digits + tail) }];
    });
  return piece.flatMap((row, y) =>
    row.flatMap((cell, x): readonly Spot[] => {
      if (y === 0 || !/^-?[\d,.]+%?$/.test(cell) || (x === 0 && /^\d$/.test(cell))) return [];
      const put = (digits: string): readonly Piece[] =>
        replaced(piece.map((line, r) => line.map((text, c) => (r === y && c === x ? digits : text))));
      return [{ said: cell, start: 0, shown: `${row.join('|')}【${cell}】`, put }];
    }),
  );
}

/** Any digit but the last of several, which rounding may explain; the first does not become a nought. */
function anotherDigit(said: string, turn: number): string {
  const places = Array.from(said).flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
  const at = places[turn % Math.max(1, places.length - 1)] ?? 0;
  const digit = (Number(said[at]) + 1 + ((turn * 5) % 8)) % 10;
  const other = digit === 0 && at === places[0] ? (Number(said[at]) % 8) + 1 + Number(said[at] === '9') : digit;
  const changed = String(other) === said[at] ? (other + 1) % 10 : other;
  return said.slice(0, at) + String(changed) + said.slice(at + 1);
}
