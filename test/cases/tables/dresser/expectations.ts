import { deriveExpectations } from './derived';
import type { FactValues } from './drawing';
import type { Figures } from './figures';
import { lastYearFacts } from './keyValueTables';
import type { Expectation, Known } from './known';
import type { Printed } from './printed';

/** Public tables round each cell to 0.01 万元. */
const ROUNDING = 0.01;
const EXACT = 1e-7;

/** This year's tables first, then what is good enough where they are silent, last year's for 上年…, a draft at the very end; then what follows from all that. */
export function expectations(tables: readonly Printed[], figures: Figures): ReadonlyMap<string, Expectation> {
  const known: Known = { given: new Map(), blank: new Set() };
  const of = (role: Printed['role']) => tables.filter((one) => one.role === role);
  for (const table of of('now')) take(known, table, table.drawing.facts);
  for (const table of of('last')) take(known, table, lastYearFacts(table.drawing.facts));
  const primary = new Set(known.given.keys());
  for (const table of of('now')) take(known, table, without(table.drawing.substitutes ?? {}, primary));
  for (const { drawing } of of('now')) if (drawing.partial) for (const name of Object.keys(drawing.substitutes ?? {})) if (!primary.has(name)) relax(known, name);
  for (const name of of('now').flatMap(({ drawing }) => drawing.unclear ?? [])) relax(known, name);
  const first = new Set(known.given.keys());
  deriveExpectations(known, figures);
  for (const table of of('draft')) {
    take(known, table, without(table.drawing.facts, first));
    for (const name of Object.keys(table.drawing.facts).filter((one) => !first.has(one))) relax(known, name);
  }
  // A blank line of what was left over is nothing where the total says so.
  for (const name of known.blank) if (/末结转结余$/.test(name) && !known.given.has(name)) known.given.set(name, { values: [0], required: false, tolerance: EXACT, layouts: [] });
  return known.given;
}

function take(known: Known, { drawing, dress }: Printed, facts: FactValues): void {
  for (const [name, value] of Object.entries(facts)) {
    if (value === 'blank') {
      known.blank.add(name);
      continue;
    }
    const before = known.given.get(name);
    const summed = drawing.sums?.[name];
    const required = summed === undefined || dress.numbers.form === 'number';
    const tolerance = dress.exact ? EXACT : ROUNDING * (summed ?? 1);
    known.given.set(name, {
      values: before?.values.some((one) => Math.abs(one - value) <= EXACT) ? before.values : [...(before?.values ?? []), value],
      required: required || (before?.required ?? false), tolerance: Math.max(tolerance, before?.tolerance ?? 0), layouts: [...(before?.layouts ?? []), drawing.layout],
    });
  }
}

function relax({ given }: Known, name: string): void {
  const own = given.get(name);
  if (own) given.set(name, { ...own, required: false });
}

function without(facts: FactValues, names: ReadonlySet<string>): FactValues {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.has(name)));
}
