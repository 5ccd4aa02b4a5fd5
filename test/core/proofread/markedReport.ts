import type { FreshReport, Plant } from './freshReports';
import type { Piece } from './reportOf';

const MARK = /«([^«»]*?)→([^«»]*?);([^«»]*?)»/g;

/** A report that carries its errors where they go: `«right→wrong|another;kind»`, in its sentences and in whole cells. */
export function markedReport({ name, truth, pieces }: Omit<FreshReport, 'plants'>): FreshReport {
  return {
    name,
    truth,
    pieces: pieces.map((piece): Piece =>
      typeof piece === 'string' ? plain(piece) : piece.map((row) => row.map(plain)),
    ),
    plants: pieces.flatMap((piece) => (typeof piece === 'string' ? plantsIn(piece) : piece.flat().flatMap(plantsIn))),
  };
}

function plain(text: string): string {
  return text.replace(MARK, '$1');
}

/** The words around it tell which of several it is; a cell is a place of its own. */
function plantsIn(text: string): readonly Plant[] {
  return [...text.matchAll(MARK)].flatMap(({ 0: mark, 1: right = '', 2: wrong = '', 3: kind = '', index }) => {
    const [before, after] = [plain(text.slice(0, index)).slice(-8), plain(text.slice(index + mark.length)).slice(0, 3)];
    return wrong.split('|').map((one): Plant => [kind, before + right + after, before + one + after]);
  });
}
