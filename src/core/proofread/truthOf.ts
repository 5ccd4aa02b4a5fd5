import { type FactId, factCatalogue, factDefinition } from '../facts/catalogue';
import type { Facts } from '../facts/facts';
import { rateCatalogue } from '../facts/rates';
import { rateValue } from '../scorecard/rateValue';
import { finalScore } from '../scorecard/finalScore';
import type { Scorecard, ScoredIndicator } from '../scorecard/scorecard';
import type { OwnCells } from '../sheets/writtenCells';
import type { Coordinates } from './readLabel';
import type { TrueFigure, TrueIndicator, Truth } from './truth';

/** Facts whose name does not say the stage that reports mean by it. */
const NAMED_OTHERWISE: Partial<Record<FactId, string>> = {
  procurementActual: '政府采购决算',
  otherRevenue: '其他收入决算',
};

/** What a workbook holds, as reports speak of it. `cells` are those of our sheets, where it was scored before. */
export function truthOf(all: Facts, scorecard: Scorecard, cells: OwnCells | undefined): Truth {
  const { facts, unit, year, functionLines } = all;
  const total = finalScore(scorecard);
  return {
    unit,
    year,
    figures: [
      ...factCatalogue.flatMap(({ id, name, kind }): TrueFigure[] => {
        const fact = facts.get(id);
        if (!fact?.value || kind === 'points') return [];
        const place = fact.source ? { sheet: fact.source.sheet, cell: fact.source.cell } : cells?.facts.get(id);
        const as = kind === 'fraction' ? 'rate' : kind;
        return [{ name: NAMED_OTHERWISE[id] ?? name, kind: as, value: fact.value, place, field: name }];
      }),
      ...pastFigures(all),
      ...functionLines.map(({ name, side, stage, reading: { value, source } }): TrueFigure => {
        const of: Coordinates = {
          item: `${side === 'revenue' ? '收入' : '支出'}/${name}`,
          known: false,
          stage,
          year,
          funds: undefined,
        };
        return { name, kind: 'money', value, place: { sheet: source.sheet, cell: source.cell }, of };
      }),
      ...ratesOf(scorecard, all, cells),
    ],
    indicators: scorecard.indicators.flatMap((indicator) => scoreOf(indicator, cells)),
    marks: scorecard.indicators.map(({ indicator, path, fullMark }) => ({
      name: indicator.name,
      path: path.split('/'),
      full: fullMark,
    })),
    groups: scorecard.groups
      .filter(({ pending }) => pending === 0)
      .map(({ name, full, score }) => ({ name, full, score, place: cells?.summary?.groups.get(name)?.score })),
    total: total && { name: '总分', full: scorecard.applicableFull, score: total, place: cells?.summary?.total.score },
    ...(scorecard.converted && {
      unconverted: {
        name: '总分',
        full: scorecard.applicableFull,
        score: scorecard.total,
        place: cells?.summary?.total.score,
      },
    }),
    grade: scorecard.grade,
  };
}

/** What her tables say of the year before. */
function pastFigures({ lastYear = new Map() }: Facts): readonly TrueFigure[] {
  return [...lastYear].flatMap(([id, { value, source }]): TrueFigure[] => {
    const { name, kind } = factDefinition(id);
    if (!value || (kind !== 'money' && kind !== 'count')) return [];
    const place = source && { sheet: source.sheet, cell: source.cell };
    return [{ name: `上年${NAMED_OTHERWISE[id] ?? name}`, kind, value, place, field: `上年${name}` }];
  });
}

/** Rates that every county reckons alike, whether or not her scheme scores them. */
const COMMON_RATES: ReadonlySet<string> = new Set([
  '在职人员控制率',
  '公用经费控制率',
  '“三公经费”控制率',
  '政府采购执行率',
  '固定资产利用率',
]);

function ratesOf(scorecard: Scorecard, facts: Facts, cells: OwnCells | undefined): readonly TrueFigure[] {
  const scored = scorecard.indicators.flatMap((indicator) => rateOf(indicator, cells));
  const names = new Set(scored.map(({ name }) => name));
  const others = rateCatalogue.flatMap((definition): TrueFigure[] => {
    const { name } = definition;
    const rate = COMMON_RATES.has(name) && !names.has(name) ? rateValue(definition, facts) : undefined;
    return rate?.kind === 'value' ? [{ name, kind: 'rate', value: rate.value, place: undefined, field: name }] : [];
  });
  return [...scored, ...others];
}

function rateOf({ rate, indicator, path }: ScoredIndicator, cells: OwnCells | undefined): TrueFigure[] {
  if (rate?.kind !== 'value') return [];
  return [
    { name: indicator.name, kind: 'rate', value: rate.value, place: cells?.values.get(path), field: indicator.name },
  ];
}

function scoreOf(
  { path, indicator, fullMark, score, status }: ScoredIndicator,
  cells: OwnCells | undefined,
): TrueIndicator[] {
  if (status !== 'scored' || !score) return [];
  return [{ name: indicator.name, path: path.split('/'), full: fullMark, score, place: cells?.scores.get(path) }];
}
