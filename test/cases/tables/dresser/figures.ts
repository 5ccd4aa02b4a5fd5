import { type Affairs, drawAffairs } from './affairs';
import { FUND_FUNCTION, type FunctionCode, GENERAL_SERVICES, OTHER_FUNCTIONS } from './functionCodes';
import { type Money, Purse } from './purse';
import type { Random } from '../../../support/random';

/** One township year, consistent with itself. All money in 分. */
export interface Figures {
  readonly year: number;
  readonly town: string;
  readonly lines: readonly Line[];
  readonly total: { readonly budget: Split; readonly final: Split };
  readonly personnel: Stages;
  readonly operating: Stages;
  readonly otherRevenue: Money;
  /** 上年结转 the budget was made with, which is not what was left in the end. */
  readonly budgetCarry: Money;
  readonly carryover: Money;
  readonly lastCarryover: Money;
  readonly ledger: readonly LedgerEntry[];
  readonly projects: readonly Project[];
  readonly threePublic: { readonly budget: ThreePublic; readonly final: ThreePublic };
  readonly affairs: Affairs;
  readonly last: Figures | undefined;
}

export interface Stages { readonly budget: Money; readonly final: Money }
export interface Split { readonly basic: Money; readonly project: Money }

export interface Line extends FunctionCode {
  readonly budget: Split;
  readonly final: Split;
  readonly fund: boolean;
}

export interface LedgerEntry { readonly text: string; readonly added: boolean; readonly amount: Money }
export interface Project { readonly name: string; readonly initial: Money; readonly adjusted: Money; readonly executed: Money }
export interface ThreePublic { readonly abroad: Money; readonly purchase: Money; readonly running: Money; readonly reception: Money }

const TOWNS = ['青石镇人民政府', '柳河乡人民政府', '东坪镇人民政府', '白杨乡人民政府'];
const PROJECT_NAMES = ['农村人居环境整治', '村级组织运转经费', '防汛抗旱物资储备', '乡村道路养护', '综治网格化管理', '信访维稳专项', '文化站免费开放', '森林防火', '食品安全监管', '驻村工作队经费'];
const ADDITIONS = ['疫情防控经费', '村级换届经费', '增人增资', '抗旱补助', '奖励性补贴'];
const WITHDRAWALS = ['收回结余指标', '压减一般性支出', '收回项目尾款'];

/** Three years of one township, the last of them given with its predecessors behind it. */
export function makeFigures(random: Random, year: number, fine: boolean, ofTown?: string): Figures {
  const drawn = random.pick(TOWNS);
  const town = ofTown ?? drawn;
  const purse = new Purse(random, fine);
  return [year - 2, year - 1, year].reduce<Figures | undefined>((last, one) => oneYear(purse, town, one, last), undefined)!;
}

function oneYear(purse: Purse, town: string, year: number, last: Figures | undefined): Figures {
  const lines = functionLines(purse, last);
  const total = { budget: sumSplits(lines.map(({ budget }) => budget)), final: sumSplits(lines.map(({ final }) => final)) };
  const operating = { budget: purse.share(total.budget.basic, 0.05, 0.2), final: purse.share(total.final.basic, 0.05, 0.2) };
  const budgetTotal = total.budget.basic + total.budget.project;
  return {
    year, town, lines, total, operating, last,
    personnel: { budget: total.budget.basic - operating.budget, final: total.final.basic - operating.final },
    otherRevenue: purse.perhaps(0.6, 500, 100_000),
    budgetCarry: Math.min(purse.perhaps(0.4, 10_000, 200_000), budgetTotal),
    carryover: purse.perhaps(0.7, 5_000, 300_000),
    lastCarryover: last?.carryover ?? 0,
    ledger: ledger(purse),
    projects: projects(purse, total.budget.project, total.final.project),
    threePublic: { budget: threePublic(purse), final: threePublic(purse) },
    affairs: drawAffairs(purse),
  };
}

function functionLines(purse: Purse, last: Figures | undefined): readonly Line[] {
  if (last) return last.lines.map((line) => ({ ...line, budget: changed(purse, line.budget), final: changed(purse, line.budget) }));
  const { random } = purse;
  const chosen = [...random.some(OTHER_FUNCTIONS, random.int(4, 7)), ...(random.chance(0.5) ? [FUND_FUNCTION] : [])];
  const general = { basic: purse.between(3_000_000, 8_000_000), project: purse.between(300_000, 900_000) };
  return [
    { ...GENERAL_SERVICES, fund: false, budget: general, final: changed(purse, general) },
    ...chosen.sort((a, b) => a.code.localeCompare(b.code)).map((code) => otherLine(purse, code)),
  ];
}

function otherLine(purse: Purse, code: FunctionCode): Line {
  const fund = code === FUND_FUNCTION;
  const basic = fund ? 0 : purse.perhaps(0.6, 50_000, 900_000);
  const budget = { basic, project: basic > 0 ? purse.perhaps(0.4, 30_000, 600_000) : purse.between(30_000, 600_000) };
  return { ...code, fund, budget, final: changed(purse, budget) };
}

function changed(purse: Purse, { basic, project }: Split): Split {
  return { basic: purse.share(basic, 0.85, 1.15), project: purse.share(project, 0.8, 1.2) };
}

function sumSplits(splits: readonly Split[]): Split {
  return { basic: sum(splits.map(({ basic }) => basic)), project: sum(splits.map(({ project }) => project)) };
}

function ledger(purse: Purse): readonly LedgerEntry[] {
  const { random } = purse;
  const entry = (added: boolean) => (text: string) => ({ text, added, amount: purse.between(5_000, 200_000) });
  return random.shuffled([
    ...random.some(ADDITIONS, random.int(1, 4)).map(entry(true)), ...random.some(WITHDRAWALS, random.int(1, 3)).map(entry(false)),
  ]);
}

function projects(purse: Purse, budget: Money, final: Money): readonly Project[] {
  const names = purse.random.some(PROJECT_NAMES, purse.random.int(2, 7));
  const initial = purse.parts(budget, names.length);
  const executed = purse.parts(final, names.length);
  return names.map((name, index) => ({ name, initial: initial[index]!, executed: executed[index]!, adjusted: initial[index]! + purse.perhaps(0.5, 1_000, 50_000) }));
}

function threePublic(purse: Purse): ThreePublic {
  return {
    abroad: purse.perhaps(0.25, 10_000, 60_000), purchase: purse.perhaps(0.3, 80_000, 180_000),
    running: purse.between(20_000, 120_000), reception: purse.perhaps(0.8, 1_000, 30_000),
  };
}

export function sum(amounts: readonly Money[]): Money {
  return amounts.reduce((total, amount) => total + amount, 0);
}
