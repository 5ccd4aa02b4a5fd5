import { plainText } from '../base/text';
import type { WorkbookSnapshot } from '../workbook/snapshot';

const LOOK_AT_ROWS = 12;

/** The township's name as most sheets write it: in 「部门：…」, or inside a title. */
export function findUnitName(snapshot: WorkbookSnapshot, ownSheets: ReadonlySet<string>): string | undefined {
  const votes = new Map<string, number>();
  for (const sheet of snapshot.sheets) {
    if (ownSheets.has(sheet.name)) continue;
    const found = new Set<string>();
    for (const row of sheet.rows.slice(0, LOOK_AT_ROWS)) {
      for (const content of row ?? [])
        if (typeof content === 'string') for (const name of namesIn(content)) found.add(name);
    }
    for (const name of found) votes.set(name, (votes.get(name) ?? 0) + 1);
  }
  return [...votes].sort(([a, countA], [b, countB]) => countB - countA || b.length - a.length)[0]?.[0];
}

function namesIn(text: string): readonly string[] {
  const plain = plainText(text);
  const labelled =
    /^(?:部门|单位名称|编制单位|填报单位|编报单位|编制部门|预算单位|单位)(?:\(?(?:盖章|公章)\)?)?:(?!万元|元|千元|亿元|人)(.{2,40})$/.exec(
      plain,
    )?.[1];
  if (labelled) return [labelled.replace(/(?:金额)?单位.*$/, '')];
  const titled = /(?:^|年度?)([一-龥]{2,20}?(?:人民政府|街道办事处))/.exec(
    plain.replace(/\(?20\d{2}年?度?\)?/g, '年'),
  )?.[1];
  return titled ? [titled.replace(/^年度?/, '')] : [];
}
