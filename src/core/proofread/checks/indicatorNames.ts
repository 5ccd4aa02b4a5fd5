import type { TextPlace } from '../mention';
import type { Doubt, Proof, ReadReport } from '../proof';
import { indicatorName } from '../indicatorName';

interface Named {
  readonly name: string;
  readonly shown: string;
  readonly at: TextPlace;
}

/** 「5个三级指标：甲、乙」 and 「设有甲、乙等5个三级指标」 list names as tables have them. */
const LISTED = /[一二三]级指标[:：](?<list>[^。；;:：]{4,400}?)(?=[。；;]|$)/dg;

export const indicatorNames: Proof = {
  code: 'saidTwoWays',
  level: 'notice',
  law: '一项指标在各处叫一样的名字',
  find(report) {
    const named = [
      ...ofTables(report),
      ...report.paragraphs.flatMap(({ at, text, inTable }) => (inTable ? [] : ofLists(text, at))),
    ];
    const times = new Map<string, number>();
    for (const { name } of named) times.set(name, (times.get(name) ?? 0) + 1);
    const right = new Set((report.truth?.marks ?? []).map(({ name }) => indicatorName(name)));
    const names = [...new Set([...right, ...times.keys()])];
    return named.flatMap(({ name, shown, at }): readonly Doubt[] => {
      if (right.has(name)) return [];
      const likely = names.filter(
        (other) => alike(name, other) && (right.has(other) || (times.get(other) ?? 0) > (times.get(name) ?? 0)),
      );
      const [only] = likely;
      if (only === undefined || likely.length > 1) return [];
      return [{ at, says: shown, should: only, why: right.has(only) ? '指标表里的名字' : '别处的名字' }];
    });
  },
};

function ofTables({ scores, text, position }: ReadReport): readonly Named[] {
  return scores.rows.flatMap(({ name, row, table, sum }): readonly Named[] => {
    const cell = sum ? undefined : table.table.rows[row.index]?.find((one) => indicatorName(one.text) === name);
    const paragraph = cell && position.get(cell.paragraph);
    if (!cell || paragraph === undefined) return [];
    const shown = text.paragraphs[paragraph]?.text ?? '';
    return [{ name, shown: cell.text.trim(), at: { paragraph, span: [0, shown.length], table: table.table.index } }];
  });
}

function ofLists(text: string, paragraph: number): readonly Named[] {
  return [...text.matchAll(LISTED)].flatMap((match): readonly Named[] => {
    const list = match.groups?.['list'] ?? '';
    let at = match.indices?.groups?.['list']?.[0] ?? 0;
    return list.split(/(?<=[、，,])/).map((piece): Named => {
      const shown = piece.replace(/[、，,]$/, '');
      const span = [at, at + shown.length] as const;
      at += piece.length;
      return { name: indicatorName(shown), shown, at: { paragraph, span } };
    });
  });
}

/** One character another, one too many or one too few, of four at least; the ends 「性」 and 「率」 are spoken away. */
function alike(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < 5 || Math.abs(one.length - other.length) > 1) return false;
  if (one.replace(/[性率]$/, '') === other.replace(/[性率]$/, '')) return false;
  let start = 0;
  while (one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(one.length, other.length) - start - end === 1;
}
