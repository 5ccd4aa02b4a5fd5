import { type Finding, finding } from '../../base/problem';
import type { Table } from '../../tables/table';
import type { Vocabulary } from '../../tables/words/explained';
import { Governing } from '../../tables/words/governing';
import type { Meaning } from '../../tables/words/meaning';
import { type Residue, isBar } from '../../tables/words/residue';
import { a1, rangeA1 } from '../../workbook/address';
import type { ListColumns } from './listColumns';
import { type LinesOfList, tableId } from './linesOfList';
import { MONEY_HEADINGS } from './projectHeadings';
import { unknownWord, withoutMoney } from './withoutMoney';

/** A list with a word around it that nobody understands: its projects are known to be there, and nothing of them is used. */
export function barredList(list: LinesOfList, table: Table, columns: ListColumns, vocabulary: Vocabulary): LinesOfList {
  const governing = new Governing(table, vocabulary);
  const words = MONEY_HEADINGS.flatMap((heading) => columns.get(heading) ?? []).map((column) =>
    governing.ofColumn(column),
  );
  const { residue: around, scoped, meanings } = governing.surroundings;
  const said = [...words.flatMap(({ residue }) => residue), ...around, ...scoped];
  const unknown = said.find(isBar);
  const partial =
    OTHER_MONEY.some((fund) => meanings.has(fund)) || (meanings.has('period:part') && !meanings.has('period:whole'));
  if (!unknown && !partial) {
    const { records, findings } = withoutRemarked(list, table, columns, governing);
    const told = tellAssumed(table, said, list.records);
    return { records, findings: [...findings, ...told.map((one) => ({ table: tableId(table), finding: one }))] };
  }
  const place = { sheet: table.sheet.name, cell: a1(table.area.top, table.area.left) };
  const bar: Finding = unknown
    ? {
        code: 'projectWordUnknown',
        level: 'error',
        details: { ...place, table: table.title, ...unknown },
        places: [place],
      }
    : { code: 'projectListPartial', level: 'error', details: { ...place, table: table.title }, places: [place] };
  return {
    records: list.records.map(withoutMoney),
    findings: [{ table: tableId(table), finding: bar }],
  };
}

/** A line beside which something stands that nobody understands gives no money: 「与水务站分摊一半」. */
function withoutRemarked(list: LinesOfList, table: Table, columns: ListColumns, governing: Governing): LinesOfList {
  const [column, ...others] = MONEY_HEADINGS.flatMap((heading) => columns.get(heading) ?? []);
  if (!column) return list;
  const findings: Finding[] = [];
  const records = list.records.map((record) => {
    const beside = governing.besideLine(record.row, column, others);
    const unknown = beside.find(isBar);
    if (!unknown) {
      findings.push(...tellAssumed(table, beside, [record]));
      return record;
    }
    findings.push(unknownWord(record, unknown));
    return withoutMoney(record);
  });
  return {
    records,
    findings: [...list.findings, ...findings.map((one) => ({ table: tableId(table), finding: one }))],
  };
}

/** A sentence that tells only what happened: the money is taken, and the sentence told. */
function tellAssumed(
  { sheet, area, title }: Table,
  beside: readonly Residue[],
  records: readonly { readonly name: string }[],
): readonly Finding[] {
  const place = { sheet: sheet.name, cell: rangeA1(area) };
  const fact = records.map(({ name }) => name).join('、');
  const assumed = new Map(beside.filter((one) => !isBar(one)).map((one) => [one.word, one]));
  return [...assumed.values()].map(({ word, text }) =>
    finding('wordAssumed', 'notice', { ...place, table: title, word, text, quote: `“${word}”`, fact }, [place]),
  );
}

const OTHER_MONEY: readonly Meaning[] = [
  'fund:general',
  'fund:governmentFund',
  'fund:stateCapital',
  'fund:account',
  'fund:own',
];
