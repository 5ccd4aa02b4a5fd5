import { type Decimal, decimal } from '../base/decimal';
import type { CheckReason } from '../checks/checkReasons';
import type { TypedLines } from '../sheets/typedLines';
import { contentText } from '../workbook/snapshot';
import { textOf } from '../workbook/typed';
import type { OwnSheet } from './ownSheet';

/** Why a difference is as it should be: what she typed into 校验, with the words and the difference that stood there when it was written. */
export function readCheckReasons(
  found: OwnSheet | undefined,
  typed: TypedLines | undefined,
): ReadonlyMap<string, CheckReason> {
  if (!found || !typed) return new Map();
  const at = (row: number, name: string) => found.sheet.rows[row]?.[found.columns.get(name) ?? -1];
  return new Map(
    found.lines.flatMap(({ row, key }) => {
      const own = typed.get(key);
      if (!own) return [];
      const before = { words: contentText(at(row, 'reasonWas')), gap: amount(at(row, 'standsFor')) };
      const reason: CheckReason = { chosen: textOf(own.get('reason')), said: textOf(own.get('remark')), before };
      return [[key, reason] as const];
    }),
  );
}

function amount(content: unknown): Decimal | undefined {
  return typeof content === 'number' ? decimal(content) : undefined;
}
