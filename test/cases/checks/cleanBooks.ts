import type { GridCell, GridSheet } from '../../support/gridSnapshot';
import { type Item, OTHER_GOODS, carry, economic, items, threePublic } from './figures';

export type Book = Readonly<Record<string, GridSheet>>;
export type BookUnit = '元' | '万元';

interface Paper { readonly unit: BookUnit; readonly shift: number }
type Row = readonly GridCell[];

const TOWN = '示例镇人民政府';
const round = (value: number) => Math.round((value + Number.EPSILON) * 100) / 100;
const sum = (values: readonly number[]) => round(values.reduce((total, value) => total + value, 0));
/** As the form prints it: each cell rounded by itself. */
const printed = ({ unit }: Paper) => (value: number): number => (unit === '元' ? round(value) : round(value / 10000));
const all = (item: Item) => item.basic + item.project;
const fiscal = (item: Item) => all(item) - (item.other ?? 0);

type Choose = (item: Item) => readonly number[];
interface Node { readonly code: string; readonly name: string; readonly values: readonly number[] }

/** 类, 款, 项 with what the columns come to at each. */
function tree(chosen: readonly Item[], choose: Choose): readonly Node[] {
  const nodes: Node[] = [];
  for (const item of chosen) {
    for (const [level, length] of [3, 5, 7].entries()) {
      const code = item.code.slice(0, length);
      if (nodes.some((node) => node.code === code)) continue;
      const under = chosen.filter((one) => one.code.startsWith(code)).map(choose);
      nodes.push({ code, name: item.names[level]!, values: (under[0] ?? []).map((_, at) => sum(under.map((one) => one[at] ?? 0))) });
    }
  }
  return nodes;
}

function total(chosen: readonly Item[], choose: Choose): readonly number[] {
  const values = chosen.map(choose);
  return (values[0] ?? choose(items[0]!).map(() => 0)).map((_, at) => sum(values.map((one) => one[at] ?? 0)));
}

function head(title: string, mark: string, paper: Paper, width: number): readonly Row[] {
  const right = (text: string): Row => [...Array<null>(width - 1).fill(null), text];
  return [[title], right(mark), [`部门：${TOWN}`, ...Array<null>(width - 2).fill(null), `金额单位：${paper.unit}`]];
}

function coded(chosen: readonly Item[], choose: Choose, paper: Paper): readonly Row[] {
  const p = printed(paper);
  return [['合计', null, ...total(chosen, choose).map(p)], ...tree(chosen, choose).map(({ code, name, values }) => [code, name, ...values.map(p)])];
}

const classesOf = (chosen: readonly Item[]) => [...new Set(chosen.map(({ code }) => code.slice(0, 3)))].map((code) => ({ code, items: chosen.filter((item) => item.code.startsWith(code)) }));
const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 收入 beside 支出, line against line. */
function sides(left: readonly Row[], right: readonly Row[], width: number): readonly Row[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [...(left[at] ?? Array<null>(width).fill(null)), ...(right[at] ?? [])]);
}

const received = { general: sum(items.filter(({ from }) => from === 'general').map(fiscal)) + carry.end.general - carry.begin.general, fund: sum(items.filter(({ from }) => from === 'fund').map(fiscal)) + carry.end.fund - carry.begin.fund, capital: sum(items.filter(({ from }) => from === 'capital').map(fiscal)) };
const otherIncome = round(sum(items.map(({ other }) => other ?? 0)) + carry.end.other - carry.begin.other);
const income = round(received.general + received.fund + received.capital + otherIncome);
const spent = sum(items.map(all));
const begin = sum(Object.values(carry.begin));
const end = sum(Object.values(carry.end));

function finalTotals(paper: Paper): GridSheet {
  const p = printed(paper);
  const sources: readonly (readonly [string, number])[] = [
    ['一、一般公共预算财政拨款收入', received.general], ['二、政府性基金预算财政拨款收入', received.fund], ['三、国有资本经营预算财政拨款收入', received.capital], ['四、上级补助收入', 0],
    ['五、事业收入', 0], ['六、经营收入', 0], ['七、附属单位上缴收入', 0], ['八、其他收入', otherIncome],
  ];
  const left: Row[] = sources.map(([name, value], at) => [name, at + 1, value === 0 ? null : p(value)]);
  const right: Row[] = classesOf(items).map((one, at) => [`${NUMBERS[at]!}、${one.items[0]!.names[0]}`, 32 + at, p(sum(one.items.map(all)))]);
  const foot = sides(
    [['本年收入合计', 27, p(income)], ['使用非财政拨款结余（含专用结余）', 28, null], ['年初结转和结余', 29, p(begin)], ['总计', 31, p(income + begin)]],
    [['本年支出合计', 58, p(spent)], ['结余分配', 59, null], ['年末结转和结余', 60, p(end)], ['总计', 62, p(spent + end)]], 3,
  );
  return { merges: ['A4:C4', 'D4:F4'], rows: [...head('收入支出决算总表', '公开01表', paper, 6), ['收入', null, null, '支出', null, null], ['项目', '行次', '金额', '项目', '行次', '金额'], ['栏次', null, 1, '栏次', null, 2], ...sides(left, right, 3), ...foot] };
}

/** Income follows what was spent of it; what was saved or used up of the carry-over is the first item's. */
const incomeOf: Choose = (item) => {
  const first = item === items[0];
  const own = fiscal(item) + (first ? carry.end.general - carry.begin.general : 0) + (item.code === '2120804' ? carry.end.fund - carry.begin.fund : 0);
  const other = (item.other ?? 0) + (item.other === undefined ? 0 : carry.end.other - carry.begin.other);
  return [own + other, own, 0, 0, 0, 0, other];
};

function finalIncome(paper: Paper): GridSheet {
  return {
    merges: ['A4:B4', 'C4:C5', 'D4:D5', 'E4:E5', 'F4:F5', 'G4:G5', 'H4:H5', 'I4:I5'],
    rows: [
      ...head('收入决算表', '公开02表', paper, 9), ['项目', null, '本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'], ['功能分类科目编码', '科目名称'],
      ['栏次', null, 1, 2, 3, 4, 5, 6, 7], ...coded(items, incomeOf, paper),
    ],
  };
}

function finalExpenditure(paper: Paper): GridSheet {
  return {
    merges: ['A4:B4', 'C4:C5', 'D4:D5', 'E4:E5', 'F4:F5', 'G4:G5', 'H4:H5'],
    rows: [
      ...head('支出决算表', '公开03表', paper, 8), ['项目', null, '本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'], ['功能分类科目编码', '科目名称'], ['栏次', null, 1, 2, 3, 4, 5, 6],
      ...coded(items, (item) => [all(item), item.basic, item.project, 0, 0, 0], paper),
    ],
  };
}

function finalFiscal(paper: Paper): GridSheet {
  const p = printed(paper);
  const split = (chosen: readonly Item[]) => (['general', 'fund', 'capital'] as const).map((from) => sum(chosen.filter((item) => item.from === from).map(fiscal)));
  const across = (values: readonly number[]) => [sum(values), ...values].map(p);
  const funds = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];
  const left: Row[] = [received.general, received.fund, received.capital].map((value, at) => [`${NUMBERS[at]!}、${funds[at]!}`, at + 1, p(value)]);
  const right: Row[] = classesOf(items).map((one, at) => [`${NUMBERS[at]!}、${one.items[0]!.names[0]}`, 33 + at, ...across(split(one.items))]);
  const begins = [carry.begin.general, carry.begin.fund, carry.begin.capital];
  const ends = [carry.end.general, carry.end.fund, carry.end.capital];
  const got = sum([received.general, received.fund, received.capital]);
  const used = split(items);
  const foot = sides(
    [['本年收入合计', 27, p(got)], ['年初财政拨款结转和结余', 28, p(sum(begins))], ...begins.map((value, at): Row => [`　${funds[at]!}`, 29 + at, p(value)]), ['总计', 32, p(got + sum(begins))]],
    [['本年支出合计', 59, ...across(used)], ['年末财政拨款结转和结余', 60, ...across(ends)], [], [], [], ['总计', 64, ...across(used.map((value, at) => value + ends[at]!))]], 3,
  );
  return {
    merges: ['A4:C4', 'D4:I4'],
    rows: [
      ...head('财政拨款收入支出决算总表', '公开04表', paper, 9), ['收入', null, null, '支出'], ['项目', '行次', '金额', '项目', '行次', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'],
      ['栏次', null, 1, '栏次', null, 2, 3, 4, 5], ...sides(left, right, 3), ...foot,
    ],
  };
}

function finalGeneral(paper: Paper): GridSheet {
  const own = items.filter(({ from }) => from === 'general');
  return {
    rows: [
      ...head('一般公共预算财政拨款支出决算表', '公开05表', paper, 5), ['功能分类科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'], ['栏次', null, 1, 2, 3],
      ...coded(own, (item) => [fiscal(item), item.basic, item.project - (item.other ?? 0)], paper),
    ],
  };
}

const basicTotal = sum(items.map(({ basic }) => basic));
const economicAll: readonly (readonly [string, string, number])[] = [...economic, [...OTHER_GOODS, round(basicTotal - sum(economic.map(([, , amount]) => amount)))]];
const CLASSES: Readonly<Record<string, string>> = { 301: '工资福利支出', 302: '商品和服务支出', 303: '对个人和家庭的补助', 310: '资本性支出' };
const economicOf = (code: string) => economicAll.filter(([one]) => one.startsWith(code));
const economicSum = (...codes: readonly string[]) => sum(codes.flatMap(economicOf).map(([, , amount]) => amount));

function finalBasic(paper: Paper): GridSheet {
  const p = printed(paper);
  const list = (...codes: readonly string[]): Row[] => codes.flatMap((code) => [[code, CLASSES[code]!, p(economicSum(code))], ...economicOf(code).map(([one, name, amount]): Row => [one, name, p(amount)])]);
  const [left, right] = [list('301', '303'), list('302', '310')];
  return {
    merges: ['A4:C4', 'D4:F4'],
    rows: [
      ...head('一般公共预算财政拨款基本支出决算明细表', '公开06表', paper, 6), ['人员经费', null, null, '公用经费'], ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
      ...sides(left, right, 3), ['人员经费合计', null, p(economicSum('301', '303')), '公用经费合计', null, p(economicSum('302', '310'))],
    ],
  };
}

function finalFund(paper: Paper): GridSheet {
  const own = items.filter(({ from }) => from === 'fund');
  const choose: Choose = (item) => {
    const main = item.code === '2120804';
    const [start, left] = main ? [carry.begin.fund, carry.end.fund] : [0, 0];
    return [start, fiscal(item) + left - start, fiscal(item), item.basic, item.project, left];
  };
  return {
    merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:G4', 'H4:H5'],
    rows: [...head('政府性基金预算财政拨款收入支出决算表', '公开07表', paper, 8), ['功能分类科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', null, null, '年末结转和结余'], [null, null, null, null, '小计', '基本支出', '项目支出'], ...coded(own, choose, paper)],
  };
}

function finalCapital(paper: Paper): GridSheet {
  const own = items.filter(({ from }) => from === 'capital');
  return { rows: [...head('国有资本经营预算财政拨款支出决算表', '公开08表', paper, 5), ['功能分类科目编码', '科目名称', '合计', '基本支出', '项目支出'], ...coded(own, (item) => [fiscal(item), item.basic, item.project], paper)] };
}

const threePublicRow = ({ abroad, purchase, running, reception }: (typeof threePublic)['budget' | 'final'], p: (value: number) => number) => [p(abroad + purchase + running + reception), p(abroad), p(purchase + running), p(purchase), p(running), p(reception)];

function finalThreePublic(paper: Paper): GridSheet {
  const p = printed(paper);
  const names: Row = ['合计', '因公出国（境）费', '公务用车购置及运行维护费', null, null, '公务接待费'];
  const under: Row = [null, null, '小计', '公务用车购置费', '公务用车运行维护费', null];
  return {
    merges: ['A4:F4', 'G4:L4', 'A5:A6', 'B5:B6', 'C5:E5', 'F5:F6', 'G5:G6', 'H5:H6', 'I5:K5', 'L5:L6'],
    rows: [...head('财政拨款“三公”经费支出决算表', '公开09表', paper, 12), ['预算数', null, null, null, null, null, '决算数'], [...names, ...names], [...under, ...under], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [...threePublicRow(threePublic.budget, p), ...threePublicRow(threePublic.final, p)]],
  };
}

/** 公开01—09 of one township year. The year stands in the first title alone, as the system prints it. */
export function publicBook(unit: BookUnit = '元'): Book {
  const paper: Paper = { unit, shift: 0 };
  const forms = { GK01: finalTotals, GK02: finalIncome, GK03: finalExpenditure, GK04: finalFiscal, GK05: finalGeneral, GK06: finalBasic, GK07: finalFund, GK08: finalCapital, GK09: finalThreePublic };
  return Object.fromEntries(Object.entries(forms).map(([name, form]) => [name, form(paper)]));
}
