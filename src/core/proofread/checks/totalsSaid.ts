import { decimal } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import { evened } from '../../statements/readText';
import { inDressOf } from '../mentions';
import { numberedSentences } from '../nearby';
import type { TextNumber } from '../numbersIn';
import { isOfEach } from '../ofEach';
import { speaksOfOtherTime } from '../otherTime';
import type { Doubt, Proof } from '../proof';
import type { ReadCell, ReadTable } from '../readTable';
import { isSlip } from '../slips';
import { suspectOf } from '../suspectOf';

/** A cell of the line 合计 under the words of its column, without unit. */
interface Total {
  readonly name: string;
  readonly unit: string;
  readonly cell: ReadCell;
  readonly table: ReadTable;
}

/** 「已支付118.26万元，支付进度93.52%」 beside the columns 已支付 and 支付进度 of the line 合计. */
export const totalsSaid: Proof = {
  code: 'saidTwoWays',
  level: 'error',
  law: '正文里写的总数与表里合计一行一致',
  find(report) {
    const totals = report.tables.flatMap((table) => totalsOf(table));
    if (totals.length === 0) return [];
    const { byName, byUnit } = sorted(totals);
    return numberedSentences(report).flatMap(({ numbers, label, paragraph }) => {
      const read = numbers.flatMap((number) => {
        const words = label(number)
          .replace(/["“”\s]/g, '')
          .replace(LEADING, '');
        if (isOfEach(words) || speaksOfOtherTime(words, report.context.year)) return [];
        const before = (report.paragraphs[paragraph]?.even ?? '').slice(0, number.span[0]);
        const named = byName.get(coreOf(words)) ?? [];
        const meant = number.kind === 'count' ? [...(byUnit.get(number.unit) ?? []), ...named] : named;
        return [...new Set(meant)]
          .filter((total) => isOf(total, words, number) && !namesLine(total, before))
          .map((total) => ({ number, total }));
      });
      const fitting = read.filter(({ number, total }) => fits(number, total));
      return read.flatMap(({ number, total }): readonly Doubt[] => {
        // Of two tables that both may be meant, one that fits is.
        if (fitting.some((one) => one.number === number)) return [];
        const should = inDressOf(number.text, total.cell.value.times(scaleOf(total, number)));
        const told = fitting.filter((one) => one.total.table === total.table).length;
        // The sentence must speak of this very line besides, twice where no slip of hand explains the difference.
        if (told < (isSlip(number.text, should) ? 1 : 2)) return [];
        return [
          {
            at: { paragraph, span: number.span },
            says: number.text,
            should,
            why: `表格「${total.table.caption.slice(0, 30)}」合计：${total.cell.cell.text.trim()}`,
            suspects: suspectOf(
              total.cell,
              number.value.div(scaleOf(total, number)),
              total.table,
              total.table.position,
            ),
          },
        ];
      });
    });
  },
};

const LEADING = /^(?:本次|此次|全年|全乡|全镇|当年|共|奖补|资金|覆盖|惠及|涉及|截至年底)+/;
const TRAILING = /(?:共计|共|合计|为|是|达到?|了)+$/;

/** Behind the name of a line what is said is of that line. */
function namesLine({ table }: Total, before: string): boolean {
  return table.rows.some(
    ({ label }) => label.length >= 2 && before.includes(evened(label)) && !/^(?:合计|总计)$/.test(label),
  );
}

const totalsOf = onceFor((table: ReadTable): readonly Total[] => {
  const line = table.rows.find(({ path, label }) => [label, ...path].some((text) => /^(?:合计|总计)$/.test(text)));
  if (!line || table.rows.length < 3) return [];
  return line.cells.flatMap((cell, column): readonly Total[] => {
    const heading = evened(table.columns[column]?.heading ?? '');
    const name = heading.replace(/\([^()]*\)|数$|金额$|资金$/g, '');
    return cell && name.length >= 2 ? [{ name, unit: /\(([^()]+)\)/.exec(heading)?.[1] ?? '', cell, table }] : [];
  });
});

function coreOf(words: string): string {
  return words.replace(TRAILING, '').replace(/数$|金额$|资金$/, '');
}

/** By what they may be known: money and rates by the name of their column, what is counted by its unit. */
function sorted(totals: readonly Total[]) {
  const byName = new Map<string, Total[]>();
  const byUnit = new Map<string, Total[]>();
  for (const total of totals)
    for (const [map, key] of [
      [byName, total.name],
      [byUnit, total.unit],
    ] as const) {
      const some = map.get(key);
      if (some) some.push(total);
      else map.set(key, [total]);
    }
  return { byName, byUnit };
}

/** All that is said is the column's name; people and households are known by their unit, too. */
function isOf({ name, unit, cell, table }: Total, words: string, { kind, unit: said }: TextNumber): boolean {
  const core = coreOf(words);
  if (kind === 'rate') return cell.percent && core === name;
  if (cell.percent) return false;
  // 「编制｜在职」 of a table that is of no money counts people without saying so.
  if (kind === 'count' && unit === '') return table.scale === undefined && core === name;
  if (kind === 'count')
    return unit === said && (core === name || core === '' || /^(?:农户|群众|人口|户|人)$/.test(core));
  return kind === 'money' && core === name && (/元$/.test(unit) || (unit === '' && table.scale !== undefined));
}

function scaleOf({ unit, cell, table }: Total, { kind }: TextNumber) {
  if (kind === 'money' && unit === '' && !cell.percent && table.scale) return table.scale;
  const scales: Readonly<Record<string, string>> = { 亿元: '10000', 千元: '0.1', 元: '0.0001' };
  return decimal(kind === 'money' && !cell.percent ? (scales[unit] ?? '1') : '1');
}

function fits(number: TextNumber, total: Total): boolean {
  const scale = scaleOf(total, number);
  const step = decimal(`1e-${String(total.cell.decimals)}`).times(total.cell.percent ? '0.01' : scale);
  const half = (number.step.gt(step) ? number.step : step).div(2);
  return total.cell.value.times(scale).minus(number.value).abs().lte(half);
}
