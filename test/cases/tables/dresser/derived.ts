import { inWan } from './drawing';
import type { Figures, ThreePublic } from './figures';
import type { Expectation, Known } from './known';
import { adjustedBudget, threePublicTotal, vehicles } from './totals';

/** Facts that follow from others: 公务用车费, the total of “三公”, 全年预算. */
export function deriveExpectations(known: Known, figures: Figures): void {
  for (const [prefix, year] of [['', figures], ['上年', figures.last]] as const) {
    if (!year) continue;
    deriveThreePublic(known, (item) => `${prefix}${item}预算`, year.threePublic.budget);
    deriveThreePublic(known, (item) => `${prefix}${item}决算`, year.threePublic.final);
  }
  derive(known, '全年预算', adjustedBudget(figures), ['预算支出', '预算追加', '预算收回']);
}

function deriveThreePublic(known: Known, name: (item: string) => string, truth: ThreePublic): void {
  derive(known, name('公务用车费'), vehicles(truth), [name('公务用车购置费'), name('公务用车运行维护费')]);
  derive(known, name('三公'), threePublicTotal(truth), [name('因公出国费'), name('公务用车费'), name('公务接待费')]);
  // What is left of a printed total for its blank items is 0; it need not be seen where more than one is blank, or over two tables.
  if (known.given.has(name('三公'))) {
    mayBe(known, name('因公出国费'), truth.abroad);
    mayBe(known, name('公务接待费'), truth.reception);
    mayBe(known, name('公务用车费'), vehicles(truth));
  }
  if (known.given.has(name('公务用车费')) && known.given.has(name('公务用车运行维护费'))) mayBe(known, name('公务用车购置费'), truth.purchase);
}

/** Of all parts; where the cell of the whole or of a part is blank, a reader may still see it. */
function derive(known: Known, name: string, truth: number, parts: readonly string[]): void {
  if (known.given.has(name)) return;
  const found = parts.map((part) => known.given.get(part));
  if (found.every((part) => part !== undefined)) known.given.set(name, sumOf(found, truth));
  else mayBe(known, name, truth);
}

function sumOf(parts: readonly Expectation[], truth: number): Expectation {
  return {
    values: [inWan(truth)], required: parts.every(({ required }) => required),
    tolerance: parts.reduce((total, { tolerance }) => total + tolerance, 0), layouts: parts.flatMap(({ layouts }) => layouts),
  };
}

/** Right if it comes out, and no miss if it does not: only where the table has the cell. */
function mayBe({ given, blank }: Known, name: string, truth: number): void {
  if (given.has(name) || !blank.has(name)) return;
  given.set(name, { values: [inWan(truth)], required: false, tolerance: 0.03, layouts: ['（空着的格）'] });
}
