import type { Attempt } from '../check';
import { CLASS_NAMES } from '../lexicon';
import type { Form } from '../checkedForm';
import type { FormSet } from '../formSet';
import { a1 } from '../../workbook/address';
import type { FormKind } from '../read/formKinds';
import { amountColumns } from './pick';

export const FORMS_THAT_MAY_BE_EMPTY: readonly FormKind[] = [
  'finalFund',
  'finalCapital',
  'finalGeneral',
  'budgetFund',
  'budgetCapital',
  'threePublic',
  'budgetThreePublic',
];

/** 「本表无数据」 over a figure that is not 0. */
export function sentenceHolds(form: Form): readonly Attempt[] {
  const { saysEmpty } = form;
  if (!saysEmpty) return [];
  const filled = form.lists.flatMap((list) =>
    list.lines.flatMap((line) =>
      amountColumns(list).flatMap((column) => {
        const figure = form.figure(line, column);
        return figure && !figure.value.isZero() ? [{ sheet: form.sheet, cell: a1(line.row, column.column) }] : [];
      }),
    ),
  );
  const details = { sheet: form.sheet, cell: saysEmpty.cell ?? '', cells: filled.map(({ cell }) => cell).join('、') };
  return [{ kind: 'stated', holds: filled.length === 0, saying: 'saysEmpty', details, places: [saysEmpty, ...filled] }];
}

/** Each published form that holds nothing says so; all that do not are said once. */
export function emptyFormsSaid(forms: readonly Form[]): readonly Attempt[] {
  const empty = forms.filter((form) => form.isPublished && isEmptyForm(form));
  if (empty.length === 0) return [];
  const unsaid = empty.filter(({ saysEmpty }) => !saysEmpty);
  const details = { sheets: unsaid.map(({ sheet }) => `「${sheet}」`).join('、') };
  const places = (unsaid.length > 0 ? unsaid : empty).map(({ place }) => place);
  return [{ kind: 'stated', holds: unsaid.length === 0, saying: 'emptyUnsaid', details, places }];
}

function isEmptyForm(form: Form): boolean {
  return form.lists.every((list) =>
    list.lines.every((line) =>
      amountColumns(list).every((column) => form.figure(line, column)?.value.isZero() === true),
    ),
  );
}

export const CODED_FORMS: readonly FormKind[] = [
  'finalIncome',
  'finalExpenditure',
  'finalGeneral',
  'finalFund',
  'budgetExpenditure',
  'budgetGeneral',
];

export function codesAreNamed(form: Form): readonly Attempt[] {
  return form.lists.flatMap(({ lines, columns }): readonly Attempt[] => {
    const [first] = columns;
    const coded = lines.filter(({ code }) => code !== '');
    const placeOf = (row: number) => ({ sheet: form.sheet, cell: a1(row, Math.max(0, (first?.column ?? 1) - 1)) });
    const names: readonly Attempt[] = coded.flatMap(({ code, key, text, row }) => {
      const known = CLASS_NAMES.get(code);
      if (!known || key === '') return [];
      const holds = known.some((name) => name === key.replace(/支出$/, ''));
      const details = { sheet: form.sheet, cell: placeOf(row).cell, code, name: text, known: `${known[0] ?? ''}支出` };
      return [{ kind: 'stated', holds, saying: 'codeMisnamed', details, places: [placeOf(row)] }];
    });
    const twice = coded.filter(({ code }, at) => coded.findIndex((one) => one.code === code) !== at);
    const repeats: readonly Attempt[] = twice.map(({ code, row, text }) => {
      const other = coded.find((one) => one.code === code);
      const places = [placeOf(row), placeOf(other?.row ?? row)];
      const details = {
        sheet: form.sheet,
        cell: places[0]?.cell ?? '',
        other: places[1]?.cell ?? '',
        code,
        name: text,
      };
      return { kind: 'stated', holds: false, saying: 'codeTwice', details, places };
    });
    return [...names, ...repeats];
  });
}

const FINAL_FORMS: readonly FormKind[] = [
  'finalTotals',
  'finalIncome',
  'finalExpenditure',
  'finalFiscal',
  'finalGeneral',
  'finalBasic',
  'finalFund',
  'finalCapital',
];
/** So many forms of this year make a set into which one of another year has slipped. */
const ENOUGH = 3;

export function yearsAgree(forms: FormSet): readonly Attempt[] {
  const { year } = forms;
  const found = forms.each(...FINAL_FORMS).filter((form) => form.year !== undefined);
  const now = found.filter((form) => form.year === year);
  if (year === undefined || now.length < ENOUGH) return [];
  const strangers = found.filter((form) => form.year !== year && !now.some(({ kind }) => kind === form.kind));
  // A whole set of another year is that year's, not a slip.
  const stray = strangers.length === 1 ? strangers : [];
  return [
    ...now.map((form): Attempt => statedYear(form, year, true)),
    ...stray.map((form): Attempt => statedYear(form, year, false)),
  ];
}

function statedYear(form: Form, year: number, holds: boolean): Attempt {
  const details = { sheet: form.sheet, table: form.title, stated: String(form.year ?? ''), year: String(year) };
  return { kind: 'stated', holds, saying: 'otherYear', details, places: [form.place] };
}
