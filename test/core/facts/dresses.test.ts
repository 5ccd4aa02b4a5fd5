import { factCatalogue } from '../../../src/core/facts/catalogue';
import type { Fact } from '../../../src/core/facts/facts';
import { findFacts } from '../../../src/core/facts/findFacts';
import type { Expectation } from '../../cases/tables/dresser/known';
import { type Workbook, makeWorkbook } from '../../cases/tables/dresser/workbook';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

/** One set of figures in whatever dress: the same facts must come out, or none where the dress does not say. By hand: `DRESSED=5000`. */
const SEEDS = Array.from({ length: Number(process.env['DRESSED'] ?? 600) }, (_, index) => index + 1);
const MOST_MISSING = 0.02;
/** As many failures are shown in full. */
const SHOWN = 4;

interface Failure {
  readonly seed: number;
  readonly fact: string;
  readonly expected: string;
  readonly found: string;
  readonly layouts: readonly string[];
  readonly sheets: readonly string[];
}

const results = SEEDS.map((seed) => judge(seed, makeWorkbook(seed)));

describe(`${String(SEEDS.length)} 本工作簿，同样的数换着样子印`, () => {
  it('没有一个错的数，也没有凭空的数', () => {
    expect(report(results.flatMap(({ wrong }) => wrong))).toBe('');
  });

  it(`漏读的不超过 ${String(MOST_MISSING * 100)}%`, () => {
    const missing = results.flatMap((one) => one.missing);
    const share = missing.length / results.reduce((total, { required }) => total + required, 0);
    expect(share <= MOST_MISSING ? '' : `${(share * 100).toFixed(2)}%\n${report(missing)}`).toBe('');
  });
});

function judge(
  seed: number,
  workbook: Workbook,
): { wrong: readonly Failure[]; missing: readonly Failure[]; required: number } {
  const { facts } = findFacts(gridSnapshot(workbook.sheets), {
    year: undefined,
    typed: new Map(),
    ownSheets: new Set(),
  });
  const wrong: Failure[] = [];
  const missing: Failure[] = [];
  for (const { id, name } of factCatalogue) {
    const expected = workbook.expected.get(name);
    const fact = facts.get(id);
    const failure = () => failureOf(seed, name, workbook, expected, fact);
    if (fact?.value === undefined) {
      if (expected?.required) missing.push(failure());
    } else if (!isRight(expected, fact.value.toNumber())) wrong.push(failure());
  }
  return { wrong, missing, required: [...workbook.expected.values()].filter(({ required }) => required).length };
}

function isRight(expected: Expectation | undefined, value: number): boolean {
  return expected?.values.some((one) => Math.abs(one - value) <= expected.tolerance) ?? false;
}

function failureOf(
  seed: number,
  fact: string,
  { layouts }: Workbook,
  expected: Expectation | undefined,
  found: Fact | undefined,
): Failure {
  const places = [found?.source, ...(found?.others ?? []).map(({ source }) => source)].flatMap((source) =>
    source ? [source] : [],
  );
  const speaks = (layout: string) =>
    (fact.startsWith('上年') || !layout.includes('：')) && expected?.layouts.some((one) => layout.endsWith(one));
  const printed = [...layouts].filter(([, own]) => own.some(speaks));
  return {
    seed,
    fact,
    expected: expected?.values.join(' / ') ?? '没有',
    layouts: [...new Set(printed.flatMap(([, own]) => own.filter(speaks)))],
    found:
      found?.value === undefined
        ? (found?.status ?? '')
        : `${found.value.toString()}（${found.status}）${places.map(({ sheet, cell }) => `${sheet}!${cell}`).join('、')}`,
    sheets: [...new Set([...places.map(({ sheet }) => sheet), ...printed.map(([name]) => name)])],
  };
}

/** How often which layout failed, each failure on a line, and the sheets of the first of them. */
function report(failures: readonly Failure[]): string {
  if (failures.length === 0) return '';
  const counts = new Map<string, number>();
  for (const { layouts } of failures)
    for (const layout of new Set(layouts.length > 0 ? layouts : ['没有印它的表']))
      counts.set(layout, (counts.get(layout) ?? 0) + 1);
  const ranking = [...counts].sort(([, a], [, b]) => b - a).map(([layout, count]) => `${String(count)} × ${layout}`);
  const lines = failures.map(
    ({ seed, fact, expected, found, layouts, sheets }) =>
      `#${String(seed)} ${fact}: ${expected} → ${found} [${layouts.join('；')}] ${sheets.join('、')}`,
  );
  const seeds = [...new Map(failures.map((failure) => [failure.seed, failure])).values()].slice(0, SHOWN);
  return [
    `${String(failures.length)} failures`,
    ...ranking,
    ...lines,
    ...seeds.flatMap(({ seed, sheets }) => sheets.slice(0, 2).map((name) => grid(seed, name))),
  ].join('\n');
}

function grid(seed: number, name: string): string {
  const { sheets, layouts } = makeWorkbook(seed);
  const { rows, merges = [], visibility }: GridSheet = sheets[name] ?? { rows: [] };
  const head = `── #${String(seed)} ${name} (${layouts.get(name)?.join('；') ?? ''}) ${visibility ?? ''} ${merges.join(' ')}`;
  return [
    head,
    ...rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.replace('\n', '⏎') : (cell ?? ''))).join('|'),
    ),
  ].join('\n');
}
