import { type Result, success } from '../core/base/problem';
import { type FollowedScheme, followScheme } from '../core/ownSheets/followScheme';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { type SchemeChoice, chooseScheme } from './chooseScheme';
import type { Own } from './ownWorkbook';

/** The scheme that was chosen, or remembered, with what she changed of it in 指标评分. */
export function currentScheme(
  snapshot: WorkbookSnapshot,
  own: Own,
  choice: SchemeChoice | undefined,
): Result<FollowedScheme> {
  const chosen = chooseScheme(choice ? snapshot : own.hers, own.scheme, choice);
  if (!chosen.ok) return chosen;
  const { scheme, findings } = chosen.value;
  const scores = own.scheme === scheme.id ? own.sheets.get('scores') : undefined;
  const followed = scores && followScheme(scheme, scores);
  return success(
    followed
      ? { ...followed, findings: [...findings, ...followed.findings] }
      : { scheme, findings, renamed: new Map(), addedRows: new Set(), origins: new Map() },
  );
}
