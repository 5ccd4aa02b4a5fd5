import type { GivenReason } from '../core/checks/checkReasons';
import type { TypedLines } from '../core/sheets/typedLines';
import { typedText } from '../core/workbook/typed';

/** By the key of the line in 校验. */
export type GivenReasons = ReadonlyMap<string, GivenReason>;

/** The lines of 校验 with what she wrote elsewhere, in the pane, put into them. */
export function withGivenReasons(
  typed: TypedLines | undefined,
  reasons: GivenReasons | undefined,
): TypedLines | undefined {
  if (!reasons || reasons.size === 0) return typed;
  const lines = new Map(typed);
  for (const [key, { chosen, said }] of reasons) {
    const given = [
      ['reason', chosen],
      ['remark', said],
    ] as const;
    lines.set(
      key,
      new Map([...(lines.get(key) ?? []), ...given.map(([name, text]) => [name, typedText(text)] as const)]),
    );
  }
  return lines;
}
