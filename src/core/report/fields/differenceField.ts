import { plainText } from '../../base/text';
import { type FactId, factCatalogue, factDefinition } from '../../facts/catalogue';
import { type Dress, type Figure } from '../../statements/figure';
import { change, rateOf } from '../../statements/kinds/change';
import { comparison } from '../../statements/kinds/comparison';
import { completion } from '../../statements/kinds/completion';
import { saving } from '../../statements/kinds/saving';
import { WRITTEN } from '../../statements/lexicon';
import { printedRate } from '../../statements/printed';
import type { Span } from '../../statements/shownSpan';
import { REPORT_FIGURES } from '../data/reportFigures';
import type { ReportData } from '../data/reportData';
import { factFigure } from './factFields';
import { type Field, numberField, openField, textField } from './field';
import { type FunctionLineName, functionLineFigure, functionLineName } from './functionLineFields';
import { type LabelledName, labelledFigure, labelledName } from './labelledFields';
import { pastFactOf, pastFigure } from './pastFields';
import { turnedField } from './turnedField';

/** Longer ones first: 增减额 before 增减. */
const WHATS = ['增减额', '增减率', '增减', '升降', '方向', '节约率', '节约', '完成率', '完成', '比较', '变化'] as const;
/** The two sides of `{A较B…}`, and what is asked of their difference; of `{A占B比重}` the share, of `{A按B平均}` what comes to each. */
interface Asked {
  readonly name: string;
  readonly left: Side;
  readonly right: Side;
  readonly what: (typeof WHATS)[number] | '比重' | '平均';
}

/** Where a name of two sides is divided, by how it ends. */
const BETWEEN: readonly (readonly [ending: '比重' | '平均', between: string])[] = [
  ['比重', '占'],
  ['平均', '按'],
];

interface Side {
  readonly name: string;
  readonly id: FactId | undefined;
  /** The fact whose figure of the year before it is. */
  readonly past?: FactId;
  readonly line?: FunctionLineName;
  readonly labelled?: LabelledName;
}

const BY_NAME = new Map(factCatalogue.map((fact) => [plainText(fact.name), fact.id]));
const REPORT_NAMES = new Set(REPORT_FIGURES.map(({ name }) => name));

/** The families that are listed for her; any two amounts of the catalogue may be compared. */
export const DIFFERENCE_NAMES: readonly string[] = [
  '决算收入较预算收入',
  '决算支出较预算支出',
  '财政拨款决算收入较财政拨款预算收入',
  '全年预算较预算支出',
  '基本支出决算较基本支出预算',
  '项目支出决算较项目支出预算',
  '公用经费决算较公用经费预算',
  '年末结转结余较上年末结转结余',
  '政府采购实际较政府采购预算',
  '资产总额较上年资产总额',
  '负债总额较上年负债总额',
  ...['三公', '因公出国费', '公务用车费', '公务用车购置费', '公务用车运行维护费', '公务接待费'].flatMap((item) => [
    `${item}决算较${item}预算`,
    `${item}预算较上年`,
    `${item}决算较上年`,
  ]),
].flatMap((pair) => WHATS.map((what) => pair + what));

/** What is compared with the year before, of which her tables tell. */
export function pastDifferences({ facts }: ReportData): readonly string[] {
  return [...(facts.lastYear?.keys() ?? [])].flatMap((id) =>
    WHATS.map((what) => `${factDefinition(id).name}较上年${what}`),
  );
}

/** Shares that reports tell in a sentence; any two amounts may be asked for. */
export const SHARE_NAMES: readonly string[] = [
  '基本支出决算占决算支出',
  '项目支出决算占决算支出',
  '基本支出预算占预算支出',
  '项目支出预算占预算支出',
  '人员经费决算占基本支出决算',
  '公用经费决算占基本支出决算',
  '人员经费预算占基本支出预算',
  '公用经费预算占基本支出预算',
  '财政拨款决算收入占决算收入',
  '其他收入占决算收入',
].map((pair) => `${pair}比重`);

/** `{决算收入较预算收入增减}`; undefined where the name is no such difference. */
export function differenceField(name: string, data: ReportData): Field | undefined {
  const asked = askedIn(name);
  if (!asked) return undefined;
  const [left, right] = [figureOf(asked.left, data), figureOf(asked.right, data)];
  if (!left) return openField(name, asked.left.name, asked.left.name);
  if (!right) return openField(name, asked.right.name, asked.right.name);
  // What her own tables call alike may be money in one year and a count in another.
  if (asked.what !== '平均' && left.measure !== right.measure) return openField(name);
  return fieldOf(asked, left, { ...right, label: baseLabel(asked) });
}

export function isDifference(name: string): boolean {
  return askedIn(name) !== undefined;
}

function askedIn(name: string): Asked | undefined {
  const plain = plainText(name);
  const [ending, between] = BETWEEN.find(([one]) => plain.endsWith(one)) ?? [
    WHATS.find((one) => plain.endsWith(one)),
    '较',
  ];
  if (ending === undefined) return undefined;
  const words = plain.slice(0, -ending.length);
  // What she calls a line may hold the word itself.
  for (let at = words.indexOf(between); at > 0; at = words.indexOf(between, at + 1)) {
    const [leftName, rightName] = [words.slice(0, at), words.slice(at + between.length)];
    const [left, right] = [side(leftName), side(rightName === '上年' ? `上年${leftName}` : rightName)];
    if (left && right && (ending === '平均' ? isCount(right) : areAlike(left, right)))
      return { name, left, right, what: ending };
  }
  return undefined;
}

/** People are not compared with money. */
function areAlike(left: Side, right: Side): boolean {
  const [of, than] = [left.id ?? left.past, right.id ?? right.past];
  return of && than ? factDefinition(of).kind === factDefinition(than).kind : true;
}

function isCount({ id, past, labelled }: Side): boolean {
  const of = id ?? past;
  return labelled !== undefined || (of !== undefined && factDefinition(of).kind === 'count');
}

function side(name: string): Side | undefined {
  const id = BY_NAME.get(name);
  if (id) return /^(?:money|count)$/.test(factDefinition(id).kind) ? { name: factDefinition(id).name, id } : undefined;
  if (REPORT_NAMES.has(name)) return { name, id: undefined };
  const past = pastFactOf(name);
  if (past) return { name, id: undefined, past };
  const line = functionLineName(name);
  if (line) return { name, id: undefined, line };
  const labelled = labelledName(name);
  return labelled && { name, id: undefined, labelled };
}

function figureOf({ id, past, line, labelled, name }: Side, data: ReportData): Figure | undefined {
  if (labelled) return labelledFigure(data, labelled);
  if (past) return pastFigure(data, past);
  if (line) return functionLineFigure(data, line, name);
  return id ? factFigure(data, id) : data.figures.get(name);
}

/** 「上年预算数」 beside last year's, 「预算」 beside the same item's budget, else the fact's own name. */
function baseLabel({ left, right }: Asked): string {
  if (right.name.startsWith('上年')) return right.name.endsWith('决算') ? '上年实际支出' : upToYear(right.name);
  const same = right.name.replace(/预算$/, '') === left.name.replace(/(?:决算|实际)$/, '');
  return same ? '预算' : right.name;
}

function upToYear(name: string): string {
  if (name.startsWith('上年末')) return '上年末';
  return name.endsWith('预算') ? '上年预算' : '上年';
}

/** Of what is less than nothing there is no share. */
function negative({ value }: Figure): string | undefined {
  return value.isNegative() ? '负数' : undefined;
}

function fieldOf({ name, what }: Asked, left: Figure, right: Figure): Field {
  const difference = { ...left, value: left.value.minus(right.value) };
  const rate = rateOf(left.value, right.value);
  const nothing = right.value.isZero() ? '0' : negative(right);
  const said = (spans: (dress: Dress) => readonly Span[], text: string): Field => ({
    ...textField(name, text, left.source),
    sentences: { '': spans },
  });
  switch (what) {
    case '增减额':
      return numberField(name, difference, false);
    case '增减率':
      return rate
        ? numberField(name, { ...left, value: rate, measure: 'rate' }, false)
        : textField(name, `${right.label}为${nothing ?? '0'}，不计算增长率`, left.source);
    case '增减':
      return turnedField(name, difference, WRITTEN.amount);
    case '方向':
      return turnedField(name, difference, WRITTEN.amount, 'word');
    case '升降':
      return rate
        ? turnedField(name, { ...left, value: rate, measure: 'rate' }, WRITTEN.rate)
        : textField(name, `${right.label}为${nothing ?? '0'}，不计算增长率`, left.source);
    case '节约':
      return said((dress) => saving.write({ budget: right, spent: left }, dress), '');
    case '节约率':
      return nothing
        ? textField(name, `${right.label}为${nothing}，不计算节约率`, left.source)
        : textField(
            name,
            `${difference.value.isPositive() && !difference.value.isZero() ? '超支率' : '节约率'}${printedRate(difference.value.abs().div(right.value))}`,
            left.source,
          );
    case '比重':
      return nothing
        ? textField(name, `${right.label}为${nothing}，不计算比重`, left.source)
        : numberField(name, { ...left, value: left.value.div(right.value), measure: 'rate' }, false);
    case '平均':
      return right.value.isPositive() && !right.value.isZero() && right.measure === 'count'
        ? numberField(name, { ...left, value: left.value.div(right.value) }, false)
        : openField(name);
    case '完成率':
      return nothing
        ? textField(name, `${right.label}为${nothing}，不计算完成比例`, left.source)
        : numberField(name, { ...left, value: left.value.div(right.value), measure: 'rate' }, false);
    case '完成':
      return said((dress) => completion.write({ plan: right, done: left }, dress), '');
    case '比较':
      return said((dress) => comparison.write({ left, right }, dress), '');
    case '变化':
      return said((dress) => change.write({ now: left, base: right, than: '比' }, dress), '');
  }
}
