import type { Place } from '../../base/problem';
import { type FactId, factCatalogue, factDefinition, factUnit } from '../../facts/catalogue';
import type { Fact } from '../../facts/facts';
import type { Dress, Figure, Measure } from '../../statements/figure';
import { coversWhole, parts } from '../../statements/kinds/parts';
import type { Span } from '../../statements/shownSpan';
import type { ReportData } from '../data/reportData';
import { REPORT_FIGURES } from '../data/reportFigures';
import { type Field, numberField, openField, textField } from './field';

const MEASURES: Readonly<Record<string, Measure>> = {
  money: 'money',
  count: 'count',
  fraction: 'rate',
  points: 'points',
};

/** Every 数据项 under its name, and the figures that only reports speak of. What nobody knows is open, never 0. */
export function factFields(data: ReportData): readonly Field[] {
  return [
    ...factCatalogue.map(({ id, name, kind, meaning }): Field => {
      const figure = factFigure(data, id);
      if (!figure) return openField(name, missingWords(name, data.facts.facts.get(id)), name, placeOf(data, id));
      const field = numberField(name, figure, kind === 'count' || kind === 'points', meaning);
      const sentence = partsOf(data, id);
      return sentence ? { ...field, sentences: { 其中: sentence } } : field;
    }),
    structureField('预算支出构成', data, 'budgetExpenditure'),
    structureField('决算支出构成', data, 'finalExpenditure'),
    ...REPORT_FIGURES.map(({ name, measure }): Field => {
      const figure = data.figures.get(name);
      return figure ? numberField(name, figure, measure === 'count') : openField(name);
    }),
  ];
}

/** The exact value of a fact under its own name; undefined while it is missing or in conflict. */
export function factFigure(data: ReportData, id: FactId, label?: string): Figure | undefined {
  const fact = data.facts.facts.get(id);
  if (!fact?.value) return undefined;
  const { name, kind } = factDefinition(id);
  const source = placeOf(data, id);
  return {
    label: label ?? name,
    value: fact.value,
    measure: MEASURES[kind] ?? 'count',
    unit: factUnit(id),
    field: name,
    ...(source && { source }),
  };
}

/** Her cell; ours where she typed the fact, or where it is worked out. */
function placeOf({ facts, cells }: ReportData, id: FactId): Place | undefined {
  const fact = facts.facts.get(id);
  const own = cells?.facts.get(id);
  if (!fact?.source || fact.status === 'typed') return own;
  const [cell] = fact.source.cell.split(',');
  return cell === undefined || cell === '' ? { sheet: fact.source.sheet } : { sheet: fact.source.sheet, cell };
}

function missingWords(name: string, fact: Fact | undefined): string {
  return fact?.status === 'conflict' ? `${name}（几处数字不一致，请在“绩效数据”里填写）` : name;
}

/** How a sentence names what the catalogue calls otherwise. */
const SAID: Partial<Record<FactId, string>> = {
  threePublicBudget: '“三公”经费预算',
  threePublicFinal: '“三公”经费实际支出',
  basicBudget: '基本支出',
  basicFinal: '基本支出',
};

/** What a whole is made of, by the names of its parts, in the order in which reports name them. */
const PARTS: Partial<Record<FactId, readonly (readonly [name: string, label: string])[]>> = {
  budgetRevenue: [
    ['一般公共预算拨款预算收入', '一般公共预算拨款'],
    ['政府性基金预算收入', '政府性基金预算拨款'],
    ['其他预算收入', '其他收入'],
  ],
  budgetExpenditure: [
    ['基本支出预算', '基本支出'],
    ['项目支出预算', '项目支出'],
  ],
  finalExpenditure: [
    ['基本支出决算', '基本支出'],
    ['项目支出决算', '项目支出'],
  ],
  finalRevenue: [
    ['财政拨款决算收入', '财政拨款收入'],
    ['其他收入', '其他收入'],
  ],
  basicBudget: [
    ['人员经费预算', '人员经费'],
    ['公用经费预算', '公用经费'],
  ],
  basicFinal: [
    ['人员经费决算', '人员经费'],
    ['公用经费决算', '公用经费'],
  ],
  threePublicBudget: threePublicParts('预算'),
  threePublicFinal: threePublicParts('决算'),
};

function threePublicParts(stage: '预算' | '决算'): readonly (readonly [name: string, label: string])[] {
  return [
    [`因公出国费${stage}`, '因公出国（境）费'],
    [`公务用车费${stage}`, '公务用车购置及运行维护费'],
    [`公务接待费${stage}`, '公务接待费'],
  ];
}

const BY_NAME = new Map<string, FactId>(factCatalogue.map(({ id, name }) => [name, id]));

/** A fact or a figure of reports, under another label. */
function figureNamed(data: ReportData, name: string, label = name): Figure | undefined {
  const id = BY_NAME.get(name);
  const figure = id ? factFigure(data, id) : data.figures.get(name);
  return figure && { ...figure, label };
}

/** Empty where `{预算支出:其中}` names basic and project spending; open where it cannot, so that the gap is seen. */
function structureField(name: string, data: ReportData, id: FactId): Field {
  const whole = factFigure(data, id);
  const known = (PARTS[id] ?? []).map(([part, label]) => figureNamed(data, part, label));
  const figures = known.filter((figure) => figure !== undefined);
  const ask = (words: string): Field => openField(name, words, PARTS[id]?.[0]?.[0]);
  // The whole itself is asked for, and that is enough.
  if (!whole) return textField(name, '');
  if (figures.length < known.length) return ask('其中基本支出、项目支出各是多少');
  return !coversWhole(whole, figures)
    ? ask(`基本支出与项目支出相加不等于${factDefinition(id).name}，请核对`)
    : textField(name, '');
}

/** 「预算支出1381.73万元，其中：…」: parts that are missing, or are not the whole, are not named. */
function partsOf(data: ReportData, id: FactId): ((dress: Dress) => readonly Span[]) | undefined {
  const whole = factFigure(data, id, SAID[id]);
  const known = PARTS[id]?.map(([part, label]) => figureNamed(data, part, label));
  if (!whole || !known) return undefined;
  const figures = known.filter((figure) => figure !== undefined);
  const complete = figures.length === known.length && coversWhole(whole, figures) ? figures : [];
  return (dress) => parts.write({ whole, parts: complete }, dress);
}
