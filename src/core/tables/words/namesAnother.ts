import { isSubsequence, plainText } from '../../base/text';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Table } from '../table';

/** On a sheet of several tables its name tells of one of them; a table with a title of its own is not the one it names. */
export function namesAnother({ sheet, title }: Table): boolean {
  const name = bareName(sheet.name);
  const own = plainText(title);
  if (name.length < 2 || own.includes(name) || own === plainText(sheet.name)) return false;
  return tableNamesOn(sheet).some((other) => other !== own && (other.includes(name) || isSubsequence(name, other)));
}

/** Nothing but what it is called after: no year, no 初稿. */
function bareName(sheet: string): string {
  return plainText(sheet).replace(/^(?:20\d{2}年?度?|上年|去年)|(?:\(.*\)|草稿|一)$/g, '');
}

const tableNames = new WeakMap<SheetSnapshot, readonly string[]>();
const TABLE_NAME = /(?:表|台账|台帐|清单|明细|一览|情况|数据)(?:\(.*\))*$/;

function tableNamesOn(sheet: SheetSnapshot): readonly string[] {
  const known = tableNames.get(sheet);
  if (known) return known;
  const names = sheet.rows.flatMap((row) =>
    (row ?? []).flatMap((content) =>
      typeof content === 'string' && content.length > 2 && content.length < 50 && TABLE_NAME.test(plainText(content))
        ? [plainText(content)]
        : [],
    ),
  );
  tableNames.set(sheet, [...new Set(names)]);
  return [...new Set(names)];
}
