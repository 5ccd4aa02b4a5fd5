import { type Finding, finding } from '../../base/problem';
import { plainText } from '../../base/text';
import { a1 } from '../../workbook/address';
import type { PlacedTexts } from './settleScheme';

/** A criterion that speaks of another indicator of the table and not of its own, as where one is copied down. */
export function otherNamed(sheet: string, placed: readonly PlacedTexts[]): readonly Finding[] {
  const names = [...new Set(placed.map(({ raw }) => plainText(raw.name)).filter((name) => NAMES_ONE.test(name)))];
  return placed.flatMap(({ raw, path, texts }) => {
    const own = plainText(raw.name);
    const criterion = plainText(texts?.criterion ?? '');
    if (!NAMES_ONE.test(own) || criterion.includes(own)) return [];
    // 「执行率」 of 「预算执行率」 is its own.
    const other = names.find((name) => criterion.includes(name) && !own.includes(name) && !name.includes(own));
    return other === undefined
      ? []
      : [
          finding('schemeCriterionOther', 'notice', { indicator: path, other }, [
            { sheet, cell: a1(raw.row, raw.column) },
          ]),
        ];
  });
}

/** A rate by its whole name; 「满意度」 alone may be any. */
const NAMES_ONE = /^.{3,}(?:率|度|比例|比重)$/;
