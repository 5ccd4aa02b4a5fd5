import { plainText } from '../../base/text';
import { isSecondChoice } from '../../facts/secondChoice';
import { type MoneyUnit, bracketedMoneyUnit, statedMoneyUnit } from '../../tables/moneyUnit';
import { newestYearIn } from '../../tables/period';
import { cellKey } from '../../workbook/snapshot';
import type { ProjectRecord } from '../project';
import { type FormRegion, formRegions } from './formRegions';
import { commentsOnForm } from './commentsOnForm';
import { readClosing } from './readClosing';
import { readGoalBlock } from './goalBlock';
import { readIndicatorBlock } from './indicatorBlock';
import { readMoneyBlock } from './moneyBlock';
import { isOfPartOfYear, unknownAroundForm } from './aroundForm';
import { unknownWord, withoutMoney } from './withoutMoney';
import { type SheetGrid, placeOf } from './sheetGrid';
import type { Vocabulary } from '../../tables/words/explained';

/** Every 自评表 of a sheet, and every 绩效目标表, which lacks completions. */
export function readProjectForms(grid: SheetGrid, vocabulary: Vocabulary): FormsOfSheet {
  const labels = new Set<number>();
  const records = formRegions(grid).flatMap((region) => {
    const record = readForm(grid, region, vocabulary);
    if (record) labels.add(cellKey(region.top, region.labelColumn));
    return record ? [record] : [];
  });
  return { records, labels };
}

interface FormsOfSheet {
  readonly records: readonly ProjectRecord[];
  /** Where the 项目名称 of these forms stand: they head no list. */
  readonly labels: ReadonlySet<number>;
}

function readForm(grid: SheetGrid, region: FormRegion, vocabulary: Vocabulary): ProjectRecord | undefined {
  const head = headTexts(grid, region);
  const title = head.find((text) => /表/.test(text) && text.length < LONGEST_TITLE) ?? head[0] ?? grid.sheet.name;
  const named = [title, grid.sheet.name].map(plainText);
  if (isOfPartOfYear([grid.sheet.name, ...head.filter((text) => text.length < LONGEST_TITLE)])) return undefined;
  const money = readMoneyBlock(grid, region, statedUnit(head));
  const goals = readGoalBlock(grid, region, region.top + 1);
  const indicators = readIndicatorBlock(grid, region, region.top + 1);
  if (!money.asksExecuted && indicators.indicators.length === 0) return undefined;
  const evaluates = named.some((name) => /自评|评价表/.test(name)) || indicators.asksDone || money.asksExecuted;
  const year = yearOf(head, grid.sheet.name);
  const end = indicators.indicators.length > 0 ? indicators.end : undefined;
  const { indicators: noted, unknown: commented } = commentsOnForm(
    grid,
    region,
    { title, year, indicators: indicators.indicators },
    vocabulary,
  );
  const unknown =
    unknownAroundForm(grid, region, { head, title, year, money: money.whole, end }, vocabulary) ?? commented;
  const record: ProjectRecord = {
    ...money.sums,
    from: evaluates ? 'form' : 'goals',
    table: `${grid.sheet.name}!${String(region.top)},${String(region.left)}`,
    name: region.name,
    namePlace: placeOf(region.nameCell),
    sheet: grid.sheet.name,
    row: region.top,
    title,
    year,
    secondChoice: isSecondChoice({ sheet: grid.sheet, title }),
    hidden: grid.sheet.visibility !== 'visible',
    department: fieldOf(grid, region, /^(?:实施单位|项目单位|预算单位|主管部门)/),
    fundKind: fieldOf(grid, region, /^资金(?:性质|来源)/),
    goal: goals.goal,
    completion: goals.completion,
    indicators: noted,
    ...readClosing(grid, region),
    ownTotal: indicators.ownTotal,
    ownFull: indicators.ownFull,
    ownGrade: undefined,
  };
  return unknown ? { ...withoutMoney(record), findings: [unknownWord(record, unknown)] } : record;
}

const LONGEST_TITLE = 40;

/** The lines between the form before and the line of 项目名称, the nearest first. */
function headTexts(grid: SheetGrid, { from, top, left, right }: FormRegion): readonly string[] {
  const texts: string[] = [];
  for (let row = top - 1; row >= Math.max(from, top - 6); row--) {
    const cells = grid.cellsOf(row, left, right);
    // What is left of the form above: its last indicators and its 总分.
    if (cells.length > 3) break;
    for (const { content } of cells) if (typeof content === 'string') texts.push(content.trim());
  }
  return texts;
}

function statedUnit(head: readonly string[]): MoneyUnit | 'several' | undefined {
  const units = new Set(head.flatMap((text) => statedMoneyUnit(text) ?? bracketedMoneyUnit(text) ?? []));
  const [unit] = units;
  return units.size > 1 ? 'several' : unit;
}

function yearOf(head: readonly string[], sheet: string): number | undefined {
  return [...head, sheet].map(newestYearIn).find((year) => year !== undefined);
}

const ROWS_OF_FIELDS = 4;

/** What stands beside a label in the first lines of a form. */
function fieldOf(grid: SheetGrid, { top, left, right }: FormRegion, label: RegExp): string {
  for (let row = top; row < top + ROWS_OF_FIELDS; row++) {
    const cells = grid.cellsOf(row, left, right);
    for (const [index, { content }] of cells.entries()) {
      const next = cells[index + 1]?.content;
      if (typeof content === 'string' && label.test(plainText(content)) && typeof next === 'string') return next.trim();
    }
  }
  return '';
}
