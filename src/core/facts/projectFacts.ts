import { type Decimal, decimal, sumOf } from '../base/decimal';
import type { Finding } from '../base/problem';
import { plainText } from '../base/text';
import { type Formula, binary, call, cell, number, text } from '../formula/formula';
import { exceededLimit } from '../formula/exceededLimit';
import { a1 } from '../workbook/address';
import type { FactId } from './catalogue';
import { divided } from './cellFormula';
import type { Project, ProjectAmount } from './projects';
import type { Reading } from './reading';
import type { UnreadProjects } from './unreadProjects';

const VIA = '项目支出绩效自评表';

/** What the 自评表 of single projects give together: how many there are, and the sums of their money. */
export function projectFacts(
  all: readonly Project[],
  listed: readonly Reading[],
  year: number | undefined,
  unread: readonly UnreadProjects[],
): { readings: readonly Reading[]; findings: readonly Finding[] } {
  const forms = firstChoice(
    all.filter((project) => project.form && (project.year === undefined || project.year === year)),
  );
  const [first] = forms;
  if (!first) return { readings: [], findings: [] };
  // Lists and forms are whole or nothing: what is known to be there and not understood may not be left out of a sum.
  const [missed] = unread;
  if (missed) return { readings: [], findings: [] };
  if (forms.some(({ barred }) => barred)) return { readings: [], findings: [] };
  const twice = namedTwice(forms);
  if (twice.length > 0) return { readings: [], findings: twice };
  const count = decimal(forms.length);
  // A list that knows more projects is the better source; one that knows as many must say the same.
  const substitute = !listed.some(({ fact, value }) => fact === 'projectCount' && value.equals(count));
  const names = call('COUNTA', ...forms.map(({ sheet, row, column }) => cell(row, column, sheet)));
  const source = {
    sheet: first.sheet,
    cell: a1(first.row, first.column),
    label: `${VIA}（${String(forms.length)} 张）`,
    unit: '',
    via: VIA,
    secondChoice: first.secondChoice,
  };
  const together = { period: {}, tableYear: year, parts: forms.length, substitute };
  // Fewer forms than the list has projects: their money is not the money of all.
  const isPart = listed.some(({ fact, value }) => fact === 'projectCount' && value.gt(count));
  const money = (fact: FactId, which: 'budget' | 'executed'): readonly Reading[] =>
    (isPart ? [] : sumOver(forms, which)).map(({ place, ...sum }) => ({
      ...together,
      ...sum,
      fact,
      source: { ...source, ...place },
    }));
  const readings: readonly Reading[] = [
    { ...together, fact: 'evaluatedProjects', formula: names, value: count, source, substitute: false },
    { ...together, fact: 'projectCount', formula: names, value: count, source },
    ...money('projectsBudget', 'budget'),
    ...money('projectsExecuted', 'executed'),
  ];
  // Excel takes no formula as long as this.
  const writable = readings.filter(({ formula }) => !exceededLimit(formula));
  const findings: Finding[] =
    writable.length === readings.length
      ? []
      : [{ code: 'tooManyProjects', level: 'error', details: { count: String(forms.length) }, places: [] }];
  return { readings: writable, findings };
}

interface MoneySum {
  readonly formula: Formula;
  readonly value: Decimal;
  readonly place: Pick<Reading['source'], 'sheet' | 'cell' | 'unit'>;
}

/** The sum over all forms; none where one of them does not say it. */
function sumOver(forms: readonly Project[], which: 'budget' | 'executed'): readonly MoneySum[] {
  const known = forms.flatMap((form) => form[which] ?? []);
  const [first] = known;
  if (!first || known.length < forms.length) return [];
  return [
    {
      formula: sumFormula(known),
      value: sumOf(known.map(({ value }) => value)),
      place: { sheet: first.sheet, cell: a1(first.row, first.column), unit: '万元' },
    },
  ];
}

function firstChoice(forms: readonly Project[]): readonly Project[] {
  const open = forms.filter(({ secondChoice }) => !secondChoice);
  return open.length > 0 ? open : forms;
}

/** `IF(COUNT(a,b)=2,SUM(a,b)/10000,"")`: with the money of one project missing there is no sum. */
function sumFormula(amounts: readonly ProjectAmount[]): Formula {
  const [divisor, ...others] = new Set(amounts.map((amount) => amount.divisor));
  const alike = divisor !== undefined && others.length === 0;
  const parts = alike
    ? amounts.map(({ sheet, row, column }) => cell(row, column, sheet))
    : amounts.map(({ formula }) => formula);
  return call(
    'IF',
    binary(call('COUNT', ...parts), '=', number(String(parts.length))),
    alike ? divided(call('SUM', ...parts), divisor) : added(parts),
    text(''),
  );
}

function added(parts: readonly Formula[]): Formula {
  return parts.slice(1).reduce<Formula>((sum, part) => binary(sum, '+', part), parts[0] ?? text(''));
}

/** One project with two 自评表 would be counted twice. */
function namedTwice(forms: readonly Project[]): readonly Finding[] {
  const seen = new Map<string, Project>();
  const findings: Finding[] = [];
  for (const form of forms) {
    const key = plainText(form.name);
    const other = seen.get(key);
    seen.set(key, other ?? form);
    if (!other) continue;
    const places = [other, form].map(({ sheet, row, column }) => ({ sheet, cell: a1(row, column) }));
    findings.push({
      code: 'projectTwice',
      level: 'error',
      details: { project: form.name, places: places.map((place) => `${place.sheet}!${place.cell}`).join('、') },
      places,
    });
  }
  return findings;
}
