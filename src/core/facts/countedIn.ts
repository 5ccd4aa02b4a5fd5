import { onceFor } from '../base/onceFor';
import { plainText } from '../base/text';
import { textsOf } from '../tables/lines';
import type { Amount } from '../tables/readAmount';
import type { Column, Table } from '../tables/table';
import { unitCell } from '../tables/unitsInRows';
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
const UNITS = '人|名|位|个|家|辆|台|部|次|人次|批次?|项|件|户|套|份|场|%|分|[百千万亿]?元';
/** A bracket at the end of a name that holds a unit, and no part of the name. */
const BRACKETED = new RegExp(`[([](?:单位[:：]?)?(${UNITS})[)\\]]$`);
const UNIT_ALONE = new RegExp(`^[([]?(?:${UNITS})[)\\]]?$`);
/** Behind the number in its own cell: 「39人次」. */
const WRITTEN = /^[一-龥]{1,2}$/;
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
          unitCell(table, row, column),
          overAll(table),
          ...(decoration?.replace ?? []).map(([taken]) => WRITTEN.exec(taken)?.[0]),
        ]
      : []),
  ];
  return said.find((unit) => unit !== undefined && !NO_UNIT.test(plainText(unit)) && !fits.test(plainText(unit)));
}

/** 「项」 in the cell behind a figure that has no 单位 column. */
export function unitBehind({ sheet }: Table, row: number, column: number): string | undefined {
  const content = contentAt(sheet, row, column + 1);
  return typeof content === 'string' && UNIT_ALONE.test(plainText(content)) ? content.trim() : undefined;
}

/** 「单位：人次」 over the table, and no other. */
const overAll = onceFor(({ above, title }: Table): string | undefined => {
  const said = [title, ...textsOf(above)].flatMap(
    (text) => /单位[:：](人次|次|户|辆|台|套|家|项|份|批次?)\)?$/.exec(plainText(text))?.[1] ?? [],
  );
  return said.length === 1 ? said[0] : undefined;
});
