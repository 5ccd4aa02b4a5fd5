import { evened } from '../../statements/readText';
import type { TextRange } from '../../statements/statement';
import { inParagraph } from '../inParagraph';
import type { ReadReport } from '../proof';
import type { ReusedField } from '../reusedField';
import { plainName } from './rowNames';

/** 「≥9公里」, 「≤600」, and no more: what a cell holds something to. */
const TARGET = /^\s*[≥≤>＞<＜⩾⩽≧≦]=?\s*-?\d[\d,]*(?:\.\d+)?\s*([^\d,;。，；]{0,8})$/;
const NAMED = /[\u4e00-\u9fff]{2}/;

export function isTargetCell(text: string, table: number | undefined): boolean {
  return table !== undefined && TARGET.test(evened(text));
}

/**
 * Names before such a target: of what was built or planted last year this year has something else. A rate is aimed at every year; its name is told
 * only where no field of its row bears it, and so would stay open when it is gone.
 */
export function namesOfTargets(
  { tables }: ReadReport,
  fields: readonly ReusedField[],
): ReadonlyMap<number, readonly TextRange[]> {
  const found = new Map<number, readonly TextRange[]>();
  for (const { table, position } of tables)
    for (const row of table.rows)
      row.forEach(({ text }, column) => {
        const unit = TARGET.exec(evened(text))?.[1];
        const name = row
          .slice(0, column)
          .filter((cell) => NAMED.test(cell.text))
          .at(-1);
        const at = name && position.get(name.paragraph);
        if (unit === undefined || !name || at === undefined) return;
        const plain = plainName(name.text);
        const isBorne = row.some((cell) =>
          inParagraph(fields, position.get(cell.paragraph) ?? -1).some(({ field }) =>
            field.split('/').some((part) => plainName(part) === plain),
          ),
        );
        if (!isBorne || !unit.startsWith('%')) found.set(at, [[0, name.text.length]]);
      });
  return found;
}
