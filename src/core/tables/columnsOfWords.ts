import { onceFor } from '../base/onceFor';
import { contentAt } from '../workbook/snapshot';
import { readAmount } from './readAmount';
import type { Column, Table } from './table';

/** 「主要用途」: words in each of its filled cells, and no figure in any. */
export const columnsOfWords = onceFor((table: Table): ReadonlySet<Column> => {
  const { sheet, rows } = table;
  const isOfWords = ({ column }: Column) => {
    let isFilled = false;
    for (const row of rows) {
      const one = readAmount(contentAt(sheet, row, column));
      if (one.kind === 'nothing') continue;
      if (one.kind !== 'unreadable' || !WORDS.test(one.shown)) return false;
      isFilled = true;
    }
    return isFilled;
  };
  const columns = table.columns.filter(
    ({ role, path }) => role === 'value' && !path.some((word) => OF_AMOUNTS.test(word)),
  );
  return new Set(columns.filter(isOfWords));
});

/** What stands under such a heading and is no figure is told her. */
const OF_AMOUNTS = /[预决]算|支出|收入|执行|经费|金额|合计|总计|小计|[数额值]$|费$|资产|编制|在职|实有|年$|年度/;
const WORDS = /^[^\d０-９一二三四五六七八九十百千万亿零#]+$/;
