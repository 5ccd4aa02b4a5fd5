import { onceFor } from '../base/onceFor';
import { plainText } from '../base/text';
import { textsOf } from '../tables/lines';
import type { Amount } from '../tables/readAmount';
import type { Column, Table } from '../tables/table';
import { contentAt } from '../workbook/snapshot';
import { type FactId, factDefinition } from './catalogue';

/** What each thing is counted in: 「在职人数（人次）」 counts how often somebody came. */
const COUNTED_IN: readonly (readonly [facts: RegExp, units: RegExp])[] = [
  [/^authorisedStaff$/, /^(?:[人名位个]|人数|编制)$/],
  [/^actualStaff$/, /^(?:[人名位]|人数)$/],
  [/^vehicles$/, /^(?:[辆台部]|台辆)$/],
  [/^villages$/, /^[个村]$/],
  [/^departments$/, /^(?:[个家科室股处]|机构)$/],
  [/Work|^keyWork/, /^(?:[项件个条类]|任务|工作)$/],
  [/^(?:projectCount|evaluatedProjects)$/, /^[项个]$/],
];
/** Nobody counts in these what is paid for; a share or points are no money either. */
const MONEY = /^(?:人民币)?[百千万亿]{0,2}元(?:整)?$/;
/** A bracket at the end of a name that holds a unit, and no part of the name. */
const BRACKETED =
  /[([](?:单位[:：]?)?(人|名|位|个|家|辆|台|部|次|人次|批次?|项|件|户|套|份|场|%|分|[百千万亿]?元)[)\]]$/;
const UNIT_HEADING = /^(?:计量|度量)?单位$/;
/** Behind the number in its own cell: 「39人次」. */
const WRITTEN = /^[一-龥]{1,2}$/;
const MEASURE = /^(?:人|名|个|家|辆|台|次|人次|批次?|项|件|户|份|%|[百千万亿]?元)$/;
const LONGEST_UNIT = 4;
const NO_UNIT = /^(?:[-—–/\\]|无)?$/;

/** A unit said of the figure in which the fact is not counted, as it is written. */
export function countedOtherwise(
  table: Table,
  {
    fact,
    row,
    column,
    label,
    unitText,
  }: { fact: FactId; row: number; column: Column; label: string; unitText?: string },
  { decoration }: Extract<Amount, { kind: 'number' }>,
): string | undefined {
  const { kind } = factDefinition(fact);
  if (kind !== 'count' && kind !== 'money') return undefined;
  const fits = kind === 'money' ? MONEY : COUNTED_IN.find(([facts]) => facts.test(fact))?.[1];
  if (!fits) return undefined;
  const said = [
    ...[label, column.heading, ...column.path].map((text) => BRACKETED.exec(plainText(text))?.[1]),
    ...(kind === 'count'
      ? [
          unitText,
          unitAt(table, row, column),
          overAll(table),
          ...(decoration?.replace ?? []).map(([taken]) => WRITTEN.exec(taken)?.[0]),
        ]
      : []),
  ];
  return said.find((unit) => unit !== undefined && !NO_UNIT.test(plainText(unit)) && !fits.test(plainText(unit)));
}

/** In the 单位 column of its row. */
function unitAt(table: Table, row: number, { labelColumns }: Column): string | undefined {
  const at = unitColumn(table)?.column;
  // 「单位」 may head the names of offices.
  const content = at === undefined || labelColumns.includes(at) ? undefined : contentAt(table.sheet, row, at);
  return typeof content === 'string' ? content : undefined;
}

/** Of short words, of which at least one is a measure that everybody knows; of several each has its own figures. */
const unitColumn = onceFor(({ columns, rows, sheet }: Table): Column | undefined => {
  const [only, ...more] = columns.filter(({ path }) => UNIT_HEADING.test(plainText(path.at(-1) ?? '')));
  if (!only || more.length > 0) return undefined;
  const written = rows.flatMap((row) => {
    const content = contentAt(sheet, row, only.column);
    return typeof content === 'string' ? [plainText(content)] : [];
  });
  const isOfUnits = written.some((text) => MEASURE.test(text)) && written.every((text) => text.length <= LONGEST_UNIT);
  return isOfUnits ? only : undefined;
});

/** 「单位：人次」 over the table, and no other. */
const overAll = onceFor(({ above, title }: Table): string | undefined => {
  const said = [title, ...textsOf(above)].flatMap(
    (text) => /单位[:：](人次|次|户|辆|台|套|家|项|份|批次?)\)?$/.exec(plainText(text))?.[1] ?? [],
  );
  return said.length === 1 ? said[0] : undefined;
});
