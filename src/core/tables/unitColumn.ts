import { plainText } from '../base/text';
import { contentText } from '../workbook/snapshot';
import type { Line } from './lines';
import { isMeasure } from './measure';

/** Headings that say it whatever stands under them, the units among them named in brackets: 「计量单位（人、个）」. */
const SAYS_UNITS = /^(?:计量|度量|计价|货币|金额)单位(?:\(([^()]*)\))?$/;
/** 「单位」 may also head the names of offices. */
const MAY_SAY_UNITS = /^单位(?:\(([^()]*)\))?$/;

/** A column in which each row says what its figure is counted in: 人, 个, 万元. It names no row and holds no figure. */
export function isUnitColumn(
  { column, path }: { readonly column: number; readonly path: readonly string[] },
  body: readonly Line[],
): boolean {
  const heading = path.at(-1) ?? '';
  const said = SAYS_UNITS.exec(heading);
  if (said) return namesMeasures(said[1]);
  const maySay = MAY_SAY_UNITS.exec(heading);
  if (heading !== '' && !(maySay && namesMeasures(maySay[1]))) return false;
  const texts = body.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.column === column ? [plainText(contentText(cell.content)).trim()] : [])),
  );
  const filled = texts.filter((text) => text !== '');
  const measures = filled.filter(isMeasure);
  // Under no heading words may name rows: most of them must be measures, and more than one.
  return heading === '' ? measures.length > 1 && measures.length * 2 > filled.length : measures.length > 0;
}

function namesMeasures(listed: string | undefined): boolean {
  return listed === undefined || listed.split(/[、,，/]/).every(isMeasure);
}
