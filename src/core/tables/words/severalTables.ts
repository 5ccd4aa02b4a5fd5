import { onceFor } from '../../base/onceFor';
import { plainText } from '../../base/text';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { isFilled } from '../lines';
import type { Table } from '../table';

/** 「其他资料」: whatever she had besides. */
const THE_REST = /^其[他它](?:资料|情况|数据|材料|附表|表格?|事项)?\d*$/;
const TITLE = /(?:表|台账|台帐|清单|明细|一览|情况|统计|数据)(?:\([^()]*\))?$/;
const NO_TITLE = /[:：,，。;；]|^注|^备注|[见详附]/;

/** 「人员三公」 over one table of each: what the sheet is called says of none of them what it is of, where each has its title. */
export function holdsSeveral({ sheet, title }: Table): boolean {
  const own = plainText(title);
  const titles = titlesOn(sheet);
  return titles.has(own) && (titles.size > 1 || THE_REST.test(plainText(sheet.name)));
}

/** Texts that stand alone in their row and are called so. */
const titlesOn = onceFor((sheet: SheetSnapshot): ReadonlySet<string> => {
  const titles = sheet.rows.flatMap((row) => {
    const [only, ...more] = (row ?? []).filter((content) => isFilled(content));
    const text = typeof only === 'string' && more.length === 0 ? plainText(only) : '';
    return text.length > 3 && text.length < 50 && TITLE.test(text) && !NO_TITLE.test(text) ? [text] : [];
  });
  return new Set(titles);
});
