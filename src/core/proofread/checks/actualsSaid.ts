import { evened } from '../../statements/readText';
import { numberedSentences } from '../nearby';
import { numbersIn, type TextNumber } from '../numbersIn';
import type { Doubt, Proof, ReadReport } from '../proof';
import { indicatorName } from '../indicatorName';

/** 「受益群众8730人」 beside the line of that indicator, whose 实际完成值 is 「8730人」. */
export const actualsSaid: Proof = {
  code: 'saidTwoWays',
  level: 'error',
  law: '正文里一项指标的完成情况与表里的实际完成值一致',
  find(report) {
    const actuals = actualsOf(report);
    if (actuals.size === 0) return [];
    return numberedSentences(report).flatMap(({ numbers, label, paragraph, before, after }) =>
      numbers.flatMap((number): readonly Doubt[] => {
        const words = indicatorName(label(number)).replace(/(?:为|达到?|是)$/, '');
        const name = [...actuals.keys()].find((one) => words.endsWith(one) || words.endsWith(withoutCounted(one)));
        const actual = name === undefined ? undefined : actuals.get(name);
        if (!actual || number.unit !== actual.number.unit || number.value.equals(actual.number.value)) return [];
        const isAim = actual.beside.some(({ value, unit }) => unit === number.unit && value.equals(number.value));
        if (isAim && speaksOfAim(before(number), after(number))) return [];
        const { text } = actual.number;
        return [
          {
            at: { paragraph, span: number.span },
            says: number.text,
            should: text,
            why: `评分表里“${name ?? ''}”的实际完成值`,
            suspects: [{ at: actual.at, says: text, should: number.text }],
          },
        ];
      }),
    );
  },
};

/** 「年初目标：实施土地整治800亩；…化解率98%以上」: what the line has as its target, and nothing says that it was done. */
function speaksOfAim(before: string, after: string): boolean {
  const planned = /(?:目标|计划|任务|指标)[^,;。:]{0,8}[:为是]|计划|设定|拟|不[低少高多]于|确保|力争/.test(before);
  return planned || /^(?:及?以[上下内])/.test(after) || !/完成|实现|达到?|建成|办结|实际|已|共/.test(before);
}

/** 「安装路灯数量」 is said as 「安装路灯52盏」. */
function withoutCounted(name: string): string {
  const rest = name.replace(/(?:里程|数量|面积|长度|[个次座件]数|数)$/, '');
  return rest.length >= 4 ? rest : name;
}

interface Actual {
  readonly number: TextNumber;
  readonly at: Doubt['at'];
  /** What else stands in its line: what was planned. */
  readonly beside: readonly TextNumber[];
}

/** Cells that hold one number and its unit; a name that stands twice tells nothing. */
function actualsOf({ scores, text }: ReadReport): ReadonlyMap<string, Actual> {
  const found = new Map<string, Actual | undefined>();
  for (const { name, row, table, sum } of scores.rows) {
    const column = table.columns.find(({ heading }) => /实际完成(?:值|情况)?$|^完成值$/.test(heading))?.index ?? -1;
    const cell = table.table.rows[row.index]?.[column];
    const [number, ...others] = cell ? numbersIn(cell.text) : [];
    const paragraph = text.paragraphs.findIndex(({ index }) => index === cell?.paragraph);
    if (sum || !cell || !number || others.length > 0 || paragraph < 0 || name.length < 4) continue;
    if (evened(cell.text).trim() !== evened(number.text).trim() || number.unit === '') continue;
    const at = { paragraph, span: [0, cell.text.length] as const, table: table.table.index };
    const beside = (table.table.rows[row.index] ?? [])
      .filter((one) => one !== cell)
      .flatMap((one) => numbersIn(one.text));
    found.set(name, found.has(name) ? undefined : { number, at, beside });
  }
  return new Map([...found].flatMap(([name, actual]) => (actual ? [[name, actual] as const] : [])));
}
