import { proofread } from '../../../src/core/proofread/proofread';
import type { Truth } from '../../../src/core/proofread/truth';
import { type Piece, reportOf } from './reportOf';

/** Where findings point to in a report of 2024, or of another year: themselves, or each of those that cannot all be right. */
export function toldIn(pieces: readonly Piece[], truth?: Truth, year = 2024): readonly string[] {
  const title = `柳溪乡人民政府${String(year)}年度部门整体支出绩效自评报告`;
  return proofread(reportOf([title, ...pieces]), truth).findings.flatMap(({ says, together }) =>
    together ? together.map((one) => one.says) : [says],
  );
}

/** With one figure of it changed: within a sentence, or a cell as a whole. */
export function changedIn(pieces: readonly Piece[], right: string, wrong: string): readonly Piece[] {
  return pieces.map((piece) =>
    typeof piece === 'string'
      ? piece.replace(right, wrong)
      : piece.map((row) => row.map((cell) => (cell === right ? wrong : cell))),
  );
}
