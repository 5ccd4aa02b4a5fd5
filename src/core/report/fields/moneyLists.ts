import { type Decimal, ZERO } from '../../base/decimal';
import type { Place } from '../../base/problem';
import type { FunctionLine } from '../../facts/reading';
import { THREE_PUBLIC_SERIES, type ThreePublicSeries } from '../../facts/threePublicSeries';
import type { Figure } from '../../statements/figure';
import { ledgerLine } from '../../statements/kinds/ledgerLine';
import { printedShares } from '../../statements/kinds/shares';
import { printedShare } from '../../statements/printed';
import { type Span, sentence } from '../../statements/shownSpan';
import type { LedgerEntry } from '../data/ledgerEntries';
import type { ReportData } from '../data/reportData';
import { factFigure } from './factFields';
import { dividedList } from './dividedList';
import { type Field, fieldSet, numberField, openField, openList, textField } from './field';
import { count } from './scoreFields';
import { comparedSources, sourceList } from './sourceLists';

/** 分功能预算 and 分功能决算, of the expenditure side and of the revenue side, 三公 and the ledger. */
export function moneyLists(data: ReportData): readonly Field[] {
  return [
    functionList('分功能预算', data, 'expenditure', 'budget'),
    functionList('分功能决算', data, 'expenditure', 'final'),
    functionList('分功能预算收入', data, 'revenue', 'budget'),
    functionList('分功能决算收入', data, 'revenue', 'final'),
    sourceList('分来源预算收入', data.revenueSources.budget),
    sourceList('分来源决算收入', data.revenueSources.final),
    comparedList('收入对比', data, 'revenue'),
    comparedSources(data.revenueSources),
    comparedList('支出对比', data, 'expenditure'),
    detailList(data),
    threePublicList(data),
    ledgerList('追加', data.ledger.added),
    ledgerList('收回', data.ledger.withdrawn),
  ];
}

function functionList(
  name: string,
  { facts }: ReportData,
  side: FunctionLine['side'],
  stage: FunctionLine['stage'],
): Field {
  const own = facts.functionLines.filter((line) => line.side === side && line.stage === stage);
  // A table whose income is not divided by function has the same lines on both sides or none at all.
  return dividedList(name, own.map(lineFigure), '科目');
}

/** Every 科目 of either stage, in the order of her table: for a chart that sets the two beside each other. */
function comparedList(name: string, { facts }: ReportData, side: FunctionLine['side']): Field {
  const own = facts.functionLines.filter((line) => line.side === side);
  const both = (['budget', 'final'] as const).every((stage) => own.some((line) => line.stage === stage));
  const names = both ? namesOf(own.filter(({ reading }) => !reading.value.isZero())) : [];
  const at = (label: string, stage: FunctionLine['stage']): Decimal | undefined =>
    own.find((line) => line.name === label && line.stage === stage)?.reading.value;
  const shares = printedShares(names.map((label) => at(label, 'final') ?? ZERO));
  const lines = names.map((label, index) => {
    const [planned = ZERO, spent = ZERO] = [at(label, 'budget'), at(label, 'final')];
    const share = shares[index];
    return fieldSet([
      count('序号', index + 1),
      textField('科目', label),
      cellOf('预算', own, label, 'budget'),
      cellOf('决算', own, label, 'final'),
      numberField('增减额', { label, value: spent.minus(planned), measure: 'money' }, true),
      planned.isZero()
        ? textField('完成率', '—')
        : numberField('完成率', { label, value: spent.div(planned), measure: 'rate' }, false),
      textField('占比', share ? printedShare(share.value) : '—'),
    ]);
  });
  // Drawn, and in words only open: where there is nothing to draw.
  const sentences = { 列举: () => undefined };
  return { kind: 'list', name, meaning: '', lines, inner: COMPARED_FIELDS, sentences };
}

const COMPARED_FIELDS = ['序号', '科目', '预算', '决算', '增减额', '完成率', '占比'];

const DETAIL_FIELDS = ['序号', '科目', '收入预算', '收入决算', '支出预算', '支出决算'];

/** 收支预算及决算明细: income and expenditure by function. What a side does not name stays blank. */
function detailList({ facts }: ReportData): Field {
  const own = facts.functionLines.filter(({ reading }) => !reading.value.isZero());
  const of = (side: FunctionLine['side']) => own.filter((line) => line.side === side);
  const [revenue, expenditure] = [of('revenue'), of('expenditure')];
  const lines = namesOf(own).map((label, index) =>
    fieldSet([
      count('序号', index + 1),
      textField('科目', label),
      cellOf('收入预算', revenue, label, 'budget'),
      cellOf('收入决算', revenue, label, 'final'),
      cellOf('支出预算', expenditure, label, 'budget'),
      cellOf('支出决算', expenditure, label, 'final'),
    ]),
  );
  return { kind: 'list', name: '收支明细', meaning: '', lines, inner: DETAIL_FIELDS };
}

/** A name that only a later list has stands behind the one that it follows there: 科目 keep the order of their codes. */
function namesOf(lines: readonly FunctionLine[]): readonly string[] {
  const lists = new Map<string, string[]>();
  for (const { name, side, stage } of lines) lists.set(side + stage, [...(lists.get(side + stage) ?? []), name]);
  const names: string[] = [];
  for (const list of lists.values())
    list.forEach((name, at) => {
      if (!names.includes(name)) names.splice(names.indexOf(list[at - 1] ?? '') + 1, 0, name);
    });
  return names;
}

function cellOf(name: string, lines: readonly FunctionLine[], label: string, stage: FunctionLine['stage']): Field {
  const line = lines.find((one) => one.name === label && one.stage === stage);
  return line ? numberField(name, lineFigure(line), true) : textField(name, '');
}

function lineFigure({ name, reading }: FunctionLine): Figure {
  const { sheet, cell } = reading.source;
  return { label: name, value: reading.value, measure: 'money', source: { sheet, cell } };
}

const THREE_PUBLIC_FIELDS = [
  '序号',
  '项目',
  '上年预算',
  '上年决算',
  '预算',
  '决算',
  '较上年预算增减',
  '较上年决算增减',
];
const ITEMS: readonly (readonly [item: keyof ThreePublicSeries, label: string])[] = [
  ['travelAbroad', '因公出国（境）费'],
  ['vehicle', '公务用车购置及运行维护费'],
  ['reception', '公务接待费'],
  ['whole', '合计'],
];

function threePublicList(data: ReportData): Field {
  const [budget, final, lastBudget, lastFinal] = THREE_PUBLIC_SERIES;
  const lines = ITEMS.map(([item, label], index) => {
    const at = (series: ThreePublicSeries | undefined) => (series ? factFigure(data, series[item]) : undefined);
    const [now, spent, before, spentBefore] = [at(budget), at(final), at(lastBudget), at(lastFinal)];
    return fieldSet([
      count('序号', index + 1),
      textField('项目', label),
      amountOr('上年预算', before),
      amountOr('上年决算', spentBefore),
      amountOr('预算', now),
      amountOr('决算', spent),
      amountOr('较上年预算增减', differenceOf(now, before), '增减'),
      amountOr('较上年决算增减', differenceOf(spent, spentBefore), '增减'),
    ]);
  });
  return { kind: 'list', name: '三公', meaning: '', lines, inner: THREE_PUBLIC_FIELDS };
}

function differenceOf(now: Figure | undefined, before: Figure | undefined): Figure | undefined {
  return now && before && { ...now, value: now.value.minus(before.value) };
}

/** In a line of a list amounts stand without their unit: the head of the table has it. */
function amountOr(name: string, figure: Figure | undefined, ask = name): Field {
  return figure ? numberField(name, figure, true) : openField(name, ask);
}

export function moneyOr(name: string, value: Decimal | undefined, place: Place | undefined): Field {
  return amountOr(name, value && { label: name, value, measure: 'money', ...(place && { source: place }) });
}

const LEDGER_FIELDS = ['序号', '文号', '摘要', '金额'];

function ledgerList(name: '追加' | '收回', entries: readonly LedgerEntry[] | undefined): Field {
  if (!entries) return openList(name, LEDGER_FIELDS);
  const figureOf = ({ amount, place }: LedgerEntry): Figure => ({
    label: '金额',
    value: amount,
    measure: 'money',
    ...(place && { source: place }),
  });
  const lines = entries.map((entry, index) =>
    fieldSet([
      count('序号', index + 1),
      textField('文号', entry.document, entry.place),
      textField('摘要', entry.summary, entry.place),
      numberField('金额', figureOf(entry), true),
    ]),
  );
  return {
    kind: 'list',
    name,
    meaning: '',
    lines,
    inner: LEDGER_FIELDS,
    sentences: {
      列举: (dress) =>
        listedWith(
          entries.map((entry) => ({ entry, figure: figureOf(entry) })),
          name,
          dress,
        ),
    },
  };
}

function listedWith(
  items: readonly { readonly entry: LedgerEntry; readonly figure: Figure }[],
  direction: '追加' | '收回',
  dress: Parameters<typeof ledgerLine.write>[1],
): readonly Span[] {
  return items.flatMap(({ entry, figure }, index) =>
    sentence(
      index > 0 ? '；' : '',
      ledgerLine.write(
        { document: entry.document, direction, summary: withoutDirection(entry.summary, direction), amount: figure },
        dress,
      ),
    ),
  );
}

/** 「收回项目支出指标」 behind 「收回」 would say it twice. */
function withoutDirection(summary: string, direction: string): string {
  return summary.startsWith(direction) ? summary.slice(direction.length) : summary;
}
