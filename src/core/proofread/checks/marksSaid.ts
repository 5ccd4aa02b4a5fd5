import { type Decimal, ZERO, decimal } from '../../base/decimal';
import { evened } from '../../statements/readText';
import type { Doubt, Proof, ReadReport, Suspect } from '../proof';
import { indicatorName, markIn } from '../indicatorName';

/** 「1.预算完成率（20分）」, 「（一）投入（40分）」. */
const HEADING =
  /^\s*[([]?[\d一二三四五六七八九十]{1,3}[)\].、]+\s*(?<name>[^()\d]{2,30})\((?<mark>\d+(?:\.\d+)?)分\)(?=\s*$|[。:,])/d;
/** 「投入指标分值为40分」. */
const SENTENCE = /(?<name>[\u4e00-\u9fff“”"]{2,20}?)(?:指标)?(?:指标)?(?:总)?分值(?:为|是)?(?<mark>\d+(?:\.\d+)?)分/dg;

/** 「“政府采购执行率”（4分）」. */
const QUOTED = /["“](?<name>[\u4e00-\u9fff“”"]{3,20})["”]\((?<mark>\d+(?:\.\d+)?)分\)/dg;

export const marksSaid: Proof = {
  code: 'marksDiffer',
  level: 'error',
  law: '正文和标题里写的分值与表里、工作簿里的分值一致',
  find(report) {
    const marks = knownMarks(report);
    return report.text.paragraphs.flatMap(({ text, table }, paragraph) => {
      if (table !== undefined) return [];
      const even = evened(text);
      const heading = HEADING.exec(even);
      return [...(heading ? [heading] : []), ...even.matchAll(SENTENCE), ...even.matchAll(QUOTED)].flatMap(
        (match): Doubt[] => {
          const range = match.indices?.groups?.['mark'];
          const name = indicatorName(match.groups?.['name'] ?? '').replace(/指标$/, '');
          const known = marks.get(name);
          const says = decimal(match.groups?.['mark'] ?? '0');
          if (!range || !known || known.some((mark) => mark.equals(says))) return [];
          return [
            {
              at: { paragraph, span: [range[0], range[1] + 1] },
              says: `${says.toString()}分`,
              should: `${known[0]?.toString() ?? ''}分`,
              why: `“${name}”在评分表里的分值`,
              ...(byWorkbook(report) ? {} : { suspects: cellsOf(name, says, report) }),
            },
          ];
        },
      );
    });
  },
};

/** The table's own mark of it, in a cell of its own or behind the name. */
function cellsOf(name: string, says: Decimal, { scores, text }: ReadReport): readonly Suspect[] {
  return scores.rows.flatMap(({ name: own, full, fullAt, row, table, above, sum }): readonly Suspect[] => {
    if (sum) return [];
    if (own === name && full && fullAt) return [{ at: fullAt, says: full.toString(), should: says.toString() }];
    const cell = (table.table.rows[row.index] ?? [])
      .slice(0, above.length)
      .find(({ text: words }) => indicatorName(words) === name && markIn(words));
    const paragraph = text.paragraphs.findIndex(({ index }) => index === cell?.paragraph);
    const mark = cell && markIn(cell.text);
    if (!mark || paragraph < 0) return [];
    const at = { paragraph, span: [0, cell.text.length] as const, table: table.table.index };
    return [{ at, says: mark.toString(), should: says.toString() }];
  });
}

function byWorkbook({ truth }: ReadReport): boolean {
  return (truth?.marks ?? truth?.indicators ?? []).length > 0;
}

/** Marks of indicators and of their groups by name; a name that stands for several has several. */
function knownMarks(report: ReadReport): ReadonlyMap<string, readonly Decimal[]> {
  const marks = new Map<string, Decimal[]>();
  const add = (name: string, mark: Decimal | undefined): void => {
    if (mark && name !== '') marks.set(name, [...(marks.get(name) ?? []), mark]);
  };
  const groups = new Map<string, Decimal>();
  for (const { name, full, path } of report.truth?.marks ?? report.truth?.indicators ?? []) {
    add(indicatorName(name), full);
    for (const depth of [1, 2])
      if (path.length > depth) {
        const group = path.slice(0, depth).join('/');
        groups.set(group, (groups.get(group) ?? ZERO).plus(full));
      }
  }
  for (const [path, mark] of groups) add(indicatorName(path.split('/').at(-1) ?? ''), mark);
  if (byWorkbook(report)) return marks;
  for (const row of report.scores.rows) {
    if (row.sum) continue;
    add(row.name, row.full);
    const cells = row.table.table.rows[row.row.index] ?? [];
    for (const cell of new Set(cells.slice(0, row.above.length))) add(indicatorName(cell.text), markIn(cell.text));
  }
  return marks;
}
