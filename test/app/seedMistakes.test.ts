import { reportData } from '../../src/app/reportData';
import { success } from '../../src/core/base/problem';
import { proofread } from '../../src/core/proofread/proofread';
import { truthOf } from '../../src/core/proofread/truthOf';
import { schemeById } from '../../src/core/schemes/allSchemes';
import { allSeeds } from '../cases/seeds/allSeeds';
import { MISTAKEN_REPORTS } from '../cases/seeds/mistakenReports';
import { seedEntries } from '../cases/seeds/seedEntries';
import { reportOf, type Piece } from '../core/proofread/reportOf';
import { gridSnapshot } from '../support/gridSnapshot';

/** Mistakes of the kinds that hands made in five reports, at the same figures, told with the workbooks of these figures. */
describe.each(MISTAKEN_REPORTS.map((one) => [one.seed, one] as const))('%s 里手写的错', (_, { seed: name, pieces }) => {
  const seed = allSeeds.find((one) => one.name === name)!;
  const found = reportData(gridSnapshot(seed.sheets), {
    scheme: { kind: 'builtIn', scheme: schemeById(seed.scheme)! },
    assumeMet: true,
    answers: () => success(seedEntries(seed)),
  });
  if (!found.ok) throw new Error(found.refusal.code);
  const { facts, scorecard } = found.value.data;
  const truth = truthOf(facts, scorecard, undefined);
  const told = (report: readonly Piece[]): readonly string[] =>
    proofread(reportOf(report), truth).findings.map(({ says, should }) => `${says}→${should}`);

  it('错的都找得出，对的一处也不怪', () => {
    const mistakes = pieces.flatMap((piece) => textsOf(piece).flatMap((text) => [...text.matchAll(MISTAKE)]));
    expect(told(pieces.map((piece) => written(piece, 'says')))).toEqual(
      mistakes.map(([, says, should, as]) => as ?? `${says ?? ''}→${should ?? ''}`),
    );
  });

  it('改对了，就什么也不报', () => {
    expect(told(pieces.map((piece) => written(piece, 'should')))).toEqual([]);
  });
});

/** ⟦wrong|right⟧, and where the two are not what is told, ⟦wrong|right|told⟧. */
const MISTAKE = /⟦([^|⟧]*)\|([^|⟧]*)(?:\|([^⟧]*))?⟧/g;

function textsOf(piece: Piece): readonly string[] {
  return typeof piece === 'string' ? [piece] : piece.flat();
}

function written(piece: Piece, which: 'says' | 'should'): Piece {
  const one = (text: string): string => text.replace(MISTAKE, which === 'says' ? '$1' : '$2');
  return typeof piece === 'string' ? one(piece) : piece.map((row) => row.map(one));
}
