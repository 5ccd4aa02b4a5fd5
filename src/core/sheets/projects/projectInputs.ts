import type { ProjectResults } from '../../projects/projectScorecard';
import type { SheetKey, SheetNames } from '../sheetKeys';
import type { TypedLines } from '../typedLines';

/** All that the sheets of projects are drawn from. */
export interface ProjectInputs {
  readonly results: ProjectResults;
  readonly unit: string | undefined;
  readonly names: SheetNames;
  readonly typedLines: Partial<Readonly<Record<SheetKey, TypedLines>>>;
}

export function projectTitle({ results, unit }: ProjectInputs, title: string): string {
  return `${results.year === undefined ? '' : `${String(results.year)}年度`}${unit ?? ''}${title}`;
}
