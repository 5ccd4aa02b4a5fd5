import type { GridSheet } from '../../../support/gridSnapshot';
import { layoutGroups, yearSettling } from './allLayouts';
import { type SheetPlan, layOutSheets } from './arrange';
import { decoys } from './decoys';
import { type Dress, drawDress } from './dress';
import { expectations } from './expectations';
import { type Figures, makeFigures } from './figures';
import type { Expectation } from './known';
import type { Layout } from './layout';
import type { Printed } from './printed';
import { Random } from '../../../support/random';

export interface Workbook {
  readonly sheets: Readonly<Record<string, GridSheet>>;
  /** By public name; a fact that is not here must have no value. */
  readonly expected: ReadonlyMap<string, Expectation>;
  /** Sheet → the layouts on it, and how they are arranged. */
  readonly layouts: ReadonlyMap<string, readonly string[]>;
}

const ROLES: Record<Printed['role'], string> = { now: '', last: '上年：', draft: '草稿：', decoy: '无关：' };

/** How a table was drawn, to draw it again with other figures. */
interface Pick { readonly layout: Layout; readonly dress: Dress; readonly seed: number }

/** One township year printed in some of all the ways there are. */
export function makeWorkbook(seed: number): Workbook {
  const random = new Random(seed);
  const fine = random.chance(0.4);
  const year = random.int(2019, 2024);
  const figures = makeFigures(random, year, fine);
  const copies = random.chance(0.25);
  const options = { coarse: !fine, rounds: fine && random.chance(0.4), named: copies || random.chance(0.6) };
  const common = random.chance(0.5) ? drawDress(random, options) : undefined;
  const pickOf = (layout: Layout): Pick => ({ layout, dress: common ?? drawDress(random, options), seed: random.int(1, 1e9) });
  const picks = chooseLayouts(random, copies).map(pickOf);
  const now = picks.map((pick) => print(pick, figures, 'now'));
  const tables = [
    ...now, ...(copies ? lastYear(random, picks, figures) : []), ...(random.chance(0.25) ? drafts(random, picks, now, fine) : []),
    ...(random.chance(0.4) ? random.some(decoys, random.int(1, 2)).map((layout) => print(pickOf(layout), figures, 'decoy')) : []),
  ];
  const plans: readonly SheetPlan[] = layOutSheets(random, tables);
  return {
    sheets: Object.fromEntries(plans.map(({ name, sheet }) => [name, sheet])), expected: expectations(tables, figures),
    layouts: new Map(plans.map(({ name, arrangement, tables: own }) => [name, own.map(({ role, drawing }) => `${arrangement}${ROLES[role]}${drawing.layout}`)])),
  };
}

function chooseLayouts(random: Random, copies: boolean): readonly Layout[] {
  const groups = random.some(layoutGroups, random.int(1, 9));
  const chosen = groups.map((group) => random.pick(group));
  return copies && !chosen.some((layout) => yearSettling.includes(layout)) ? [...chosen, random.pick(yearSettling)] : chosen;
}

function print({ layout, dress, seed }: Pick, figures: Figures, role: Printed['role']): Printed {
  return { role, dress, figures, drawing: layout({ figures, dress, random: new Random(seed) }) };
}

function lastYear(random: Random, picks: readonly Pick[], { last }: Figures): readonly Printed[] {
  return last ? random.some(picks, random.int(1, picks.length)).map((pick) => print(pick, last, 'last')) : [];
}

/** The same table with other figures; only such as say all that they could, or nobody knew which of the two to ask. */
function drafts(random: Random, picks: readonly Pick[], now: readonly Printed[], fine: boolean): readonly Printed[] {
  const full = picks.filter((_, index) => !Object.values(now[index]!.drawing.facts).includes('blank') && !now[index]!.drawing.unclear);
  const [pick] = random.some(full, 1);
  const { year, town } = now[0]!.figures;
  return pick ? [print(pick, makeFigures(random, year, fine, town), 'draft')] : [];
}
