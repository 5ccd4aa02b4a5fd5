import { onceFor } from '../../base/onceFor';
import { plainText } from '../../base/text';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { isFilled } from '../lines';
import type { Table } from '../table';
import type { Vocabulary } from './explained';
import type { Meaning } from './meaning';

/** 「其他资料」: whatever she had besides. */
const THE_REST = /^其[他它](?:资料|情况|数据|材料|附表|表格?|事项)?\d*$/;
const TITLE = /(?:表|台账|台帐|清单|明细|一览|情况|统计|数据)(?:\([^()]*\))?$/;
const NO_TITLE = /[:：,，。;；]|^注|^备注|[见详附]/;

/**
 * 「人员三公」 over one table of each, 「采购及其他」 over whatever else: what the sheet is called tells nothing of the one that has a
 * title of its own. 「政府采购」 over two tables may be what both are of.
 */
export function holdsSeveral({ sheet, title }: Table, vocabulary: Vocabulary): boolean {
  const [name, own] = [plainText(sheet.name), plainText(title)];
  const titles = titlesOn(sheet);
  if (!titles.has(own) || THE_REST.test(name)) return titles.has(own);
  const things = thingsIn(name, vocabulary);
  const isAmongThem = things.size > 1 && [...thingsIn(own, vocabulary)].every((thing) => things.has(thing));
  return titles.size > 1 && (AND_THE_REST.test(name) || isAmongThem);
}

const AND_THE_REST = /[及和与、]其[他它]|等$/;

function thingsIn(text: string, vocabulary: Vocabulary): ReadonlySet<Meaning> {
  const { meanings } = vocabulary.explain(text);
  return new Set([...meanings].filter((one) => /^(?:item:(?!other$)|staff:all$)/.test(one)));
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
