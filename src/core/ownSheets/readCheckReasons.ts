import { type Decimal, decimal } from '../base/decimal';
import type { CheckReason } from '../checks/checkReasons';
import type { TypedLines } from '../sheets/typedLines';
import { contentText } from '../workbook/snapshot';
import { textOf } from '../workbook/typed';
import type { OwnSheet } from './ownSheet';

/** Why a difference is as it should be: what she typed, with the words and the difference that stood in 校验 when it was written. */
export function readCheckReasons(
  found: OwnSheet | undefined,
  typed: TypedLines | undefined,
): ReadonlyMap<string, CheckReason> {
  const rows = new Map(found?.lines.map(({ key, row }) => [key, row]));
  const at = (key: string, name: string) => found?.sheet.rows[rows.get(key) ?? -1]?.[found.columns.get(name) ?? -1];
  return new Map(
    [...(typed ?? [])].map(([key, own]) => {
      const before = { words: contentText(at(key, 'reasonWas')), gap: amount(at(key, 'standsFor')) };
      const reason: CheckReason = { chosen: textOf(own.get('reason')), said: textOf(own.get('remark')), before };
      return [key, reason] as const;
    }),
  );
}

function amount(content: unknown): Decimal | undefined {
  return typeof content === 'number' ? decimal(content) : undefined;
}
