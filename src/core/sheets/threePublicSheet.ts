import type { FactId } from '../facts/catalogue';
import { type Formula, binary, call, cell, number } from '../formula/formula';
import { EMPTY, round, when } from '../formula/shorthand';
import { THREE_PUBLIC_FIRST_ROW, threePublicColumns } from './columns/threePublicColumns';
import { knownFact } from './knownFact';
import { looks } from './looks';
import { Page } from './page';
import { type SheetInputs, titleHead } from './sheetInputs';
import { fixedKey } from './sheetKeys';
import { type SheetBody, live } from './sheetPlan';

interface Line {
  readonly title: string;
  /** 上年预算, 上年实际, 本年预算, 本年实际. */
  readonly facts: readonly [FactId, FactId, FactId, FactId];
}

const LINES: readonly Line[] = [
  {
    title: '因公出国（境）费',
    facts: ['lastTravelAbroadBudget', 'lastTravelAbroadFinal', 'travelAbroadBudget', 'travelAbroadFinal'],
  },
  { title: '公务用车购置及运维费', facts: ['lastVehicleBudget', 'lastVehicleFinal', 'vehicleBudget', 'vehicleFinal'] },
  { title: '公务接待费', facts: ['lastReceptionBudget', 'lastReceptionFinal', 'receptionBudget', 'receptionFinal'] },
  { title: '合计', facts: ['lastThreePublicBudget', 'lastThreePublicFinal', 'threePublicBudget', 'threePublicFinal'] },
];

/** 三公经费 (表1): two years side by side with the change from year to year and what was saved. */
export function threePublicSheet(inputs: SheetInputs): SheetBody {
  const page = new Page(threePublicColumns);
  const { year } = inputs.facts;
  page.across(0, fixedKey('threePublic', 'title'), `${titleHead(inputs)}“三公”经费预算及支出情况表`, looks.title);
  page.across(1, fixedKey('threePublic', 'note'), '各数取自「绩效数据」；缺哪一项，在那里补填。', looks.note);
  page.across(2, fixedKey('threePublic', 'unit'), '单位：万元', looks.noteRight);
  putHeading(page, year);
  LINES.forEach((line, index) => {
    putLine(page, THREE_PUBLIC_FIRST_ROW + index, index, line);
  });
  page.height(0, 28);
  return page.finish({
    key: 'threePublic',
    frozen: { rows: THREE_PUBLIC_FIRST_ROW, columns: 2 },
    print: {
      orientation: 'landscape',
      titleRows: [3, 4],
      bottom: THREE_PUBLIC_FIRST_ROW + LINES.length - 1,
    },
    tabColor: 'A5A5A5',
  });
}

function putHeading(page: Page, year: number | undefined): void {
  const look = looks.heading;
  page.headings(4, looks.system, 2);
  page.key(3, fixedKey('threePublic', 'years'));
  page.merge({ top: 3, left: 0, bottom: 4, right: 0 }, '序号', look);
  page.merge({ top: 3, left: 1, bottom: 4, right: 1 }, '支出内容', look);
  page.merge(
    { top: 3, left: 2, bottom: 3, right: 3 },
    year === undefined ? '＿＿＿＿年（上一年度）' : `${String(year - 1)}年`,
    look,
  );
  page.merge(
    { top: 3, left: 4, bottom: 3, right: 5 },
    year === undefined ? '＿＿＿＿年（评价年度）' : `${String(year)}年`,
    look,
  );
  page.merge({ top: 3, left: 6, bottom: 3, right: 7 }, '比上年增减', look);
  page.merge({ top: 3, left: 8, bottom: 3, right: 9 }, '节约情况', look);
  page.height(4, 33);
}

function putLine(page: Page, row: number, index: number, { title, facts }: Line): void {
  const total = index === LINES.length - 1;
  const money = total ? { ...looks.number, bold: true } : looks.number;
  page.key(row, facts[3]);
  page.put(row, 0, String(index + 1), looks.centered);
  page.put(row, 1, title, total ? { ...looks.text, bold: true } : looks.text);
  facts.forEach((fact, position) => {
    page.put(row, position + 2, live(knownFact(fact)), money);
  });
  page.put(row, 6, live(difference(cell(row, 4), cell(row, 2))), money);
  page.put(row, 7, live(difference(cell(row, 5), cell(row, 3))), money);
  page.put(row, 8, live(difference(cell(row, 4), cell(row, 5))), money);
  page.put(row, 9, live(savingRate(cell(row, 4), cell(row, 8))), looks.rate);
  page.height(row, 22);
}

function difference(minuend: Formula, subtrahend: Formula): Formula {
  return when(
    binary(call('COUNT', minuend, subtrahend), '=', number('2')),
    round(binary(minuend, '-', subtrahend), 6),
    EMPTY,
  );
}

/** 节约额 ÷ 预算; without a budget there is no rate. */
function savingRate(budget: Formula, saved: Formula): Formula {
  const known = binary(call('COUNT', budget, saved), '=', number('2'));
  const rate = round(binary(saved, '/', budget), 4);
  return when(known, when(binary(budget, '=', number('0')), EMPTY, rate), EMPTY);
}
