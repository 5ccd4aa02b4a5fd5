import { type Result, success } from '../core/base/problem';
import { type FollowedScheme, followScheme } from '../core/ownSheets/followScheme';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { type SchemeChoice, chooseScheme } from './chooseScheme';
import type { Own } from './ownWorkbook';

export interface CurrentScheme extends FollowedScheme {
  /** Nobody chose it, and none of hers was found. */
  readonly assumed: boolean;
}

/** The scheme that was chosen, or remembered, with what she changed of it in 指标评分. */
export function currentScheme(
  snapshot: WorkbookSnapshot,
  own: Own,
  choice: SchemeChoice | undefined,
): Result<CurrentScheme> {
  const chosen = chooseScheme(choice ? snapshot : own.hers, own, choice);
  if (!chosen.ok) return chosen;
  const { scheme, findings, assumed } = chosen.value;
  const scores = own.scheme === scheme.id ? own.sheets.get('scores') : undefined;
  const followed = scores && followScheme(scheme, scores);
  return success(
    followed
      ? { ...followed, assumed, findings: [...findings, ...followed.findings] }
      : { scheme, findings, assumed, renamed: new Map(), addedRows: new Set(), origins: new Map() },
  );
}
