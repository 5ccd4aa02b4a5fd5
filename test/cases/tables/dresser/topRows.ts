import type { GridCell } from '../../../support/gridSnapshot';
import { type Drawing, isAmount, leaves } from './drawing';
import type { Dress } from './dress';
import type { Block, Merge } from './writeTable';
import { styled } from './textStyle';

export interface TopOptions {
  readonly figures: { readonly year: number; readonly town: string };
  readonly width: number;
  /** A table above on the same sheet has said the unit already. */
  readonly unitAbove: boolean;
}

/** All that stands above the headings: title, year, 公开01表, 部门, 编制日期, unit. */
export function topRows(drawing: Drawing, dress: Dress, options: TopOptions): Block {
  const unit = unitText(drawing, dress, options);
  const place = dress.unitPlace === 'heading' ? 'ownRow' : dress.unitPlace;
  const { width } = options;
  const rows: GridCell[][] = [titleRow(drawing, dress, options, unit)];
  const merges: Merge[] = dress.titleMerged && rows[0]!.length === 1 ? [{ row: 0, column: 0, height: 1, width }] : [];
  if (dress.titleYear === 'ownRow') rows.push([`（${String(options.figures.year)}年度）`]);
  if (drawing.mark !== undefined) rows.push(atRight(null, drawing.mark, width));
  if (dress.dateRow) rows.push([`编制日期：${String(options.figures.year + 1)}年2月20日`]);
  if (unit !== undefined && place === 'officeRow') rows.push(atRight(`编制单位：${options.figures.town}`, unit, width));
  else {
    if (dress.officeRow) rows.push([`部门：${options.figures.town}`]);
    if (unit !== undefined && place === 'ownRow') rows.push(atRight(null, unit, width));
  }
  return { rows, merges };
}

function titleRow(drawing: Drawing, dress: Dress, { figures, width }: TopOptions, unit: string | undefined): GridCell[] {
  const title = datedTitle(styled(drawing.title, dress.text), dress.titleYear, figures.year);
  if (unit === undefined || (dress.unitPlace !== 'titleCell' && dress.unitPlace !== 'titleRow')) return [title];
  return dress.unitPlace === 'titleCell' ? [`${title}（单位：${dress.unit}）`] : atRight(title, unit, width);
}

export function datedTitle(title: string, place: Dress['titleYear'], year: number): string {
  switch (place) {
    case 'front': return `${String(year)}年${title}`;
    case 'frontDegree': return `${String(year)}年度${title}`;
    case 'behind': return `${title}（${String(year)}年度）`;
    case 'ownRow':
    case 'none': return title;
  }
}

function unitText(drawing: Drawing, dress: Dress, { unitAbove }: TopOptions): string | undefined {
  const hasMoney = drawing.body.some((row) => row.some(isAmount));
  const inHeadings = dress.unitPlace === 'heading' && leaves(drawing.columns).some(({ role }) => role === 'money');
  if (!hasMoney || drawing.statesUnits || unitAbove || inHeadings) return undefined;
  return dress.unitWord.startsWith('（') ? `${dress.unitWord}${dress.unit}）` : `${dress.unitWord}${dress.unit}`;
}

function atRight(left: GridCell, right: GridCell, width: number): GridCell[] {
  return [left, ...Array<null>(width - 2).fill(null), right];
}
