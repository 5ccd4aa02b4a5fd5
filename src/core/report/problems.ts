import { decimal } from '../base/decimal';
import { plainText } from '../base/text';
import { rateCatalogue } from '../facts/rates';
import { answerText } from '../rules/cellText';
import type { ScoredIndicator } from '../scorecard/scorecard';
import type { Dress } from '../statements/figure';
import { lostPoints } from '../statements/kinds/lostPoints';
import { type Span, followed, sentence } from '../statements/shownSpan';
import type { ReportData } from './data/reportData';
import { fullName, isRate, settledScore, shortReason, withAmount } from './fields/indicatorFields';
import { measureOf } from './wording/measures';

/** A problem is a point lost and nothing else; each has its figure, and a measure that answers it. */
export interface Problem {
  readonly scored: ScoredIndicator;
  readonly content: (dress: Dress) => readonly Span[];
  readonly measure: readonly Span[];
}

export function problemsOf(data: ReportData): readonly Problem[] {
  return lostIndicators(data).map((scored) => ({
    scored,
    content: (dress) => contentOf(scored, data, dress),
    measure: measureText(scored, data),
  }));
}

export function lostIndicators({ scorecard }: ReportData): readonly ScoredIndicator[] {
  return scorecard.indicators.filter((one) => settledScore(one)?.lt(one.fullMark) === true);
}

function contentOf(scored: ScoredIndicator, data: ReportData, dress: Dress): readonly Span[] {
  const { indicator, fullMark, score, rate, path } = scored;
  const source = data.cells?.scores.get(path);
  const from = source ? { source } : {};
  const points = (value: typeof fullMark) => ({ label: '', value, measure: 'points' as const, ...from });
  const unmet = unmetPoints(scored);
  const reason = unmet.length > 0 ? '' : withAmount(shortReason(data.reasons.get(path) ?? ''), scored, data, dress);
  const said = lostPoints.write(
    {
      indicator: fullName(scored, data),
      full: points(fullMark),
      score: points(score ?? decimal(0)),
      reason,
      ...(rate?.kind === 'value' && isRate(scored)
        ? { rate: { label: indicator.name, value: rate.value, measure: 'rate' as const, ...from } }
        : {}),
    },
    dress,
  );
  return unmet.length > 0
    ? sentence(said, '，不符合的要点：', followed(unmet.join('、'), from), '。')
    : sentence(said, '。');
}

/** 要点 that she answered with 否, in their own words. */
function unmetPoints({ indicator, entry }: ScoredIndicator): readonly string[] {
  const { measure } = indicator;
  if (measure.kind !== 'checklist') return [];
  return measure.points
    .filter((_, index) => entry.points?.[index]?.text === answerText.unmet)
    .map((point) => `“${point.replace(/[。；;，]$/, '')}”`);
}

function measureText(scored: ScoredIndicator, data: ReportData): readonly Span[] {
  const { indicator } = scored;
  const unmet = unmetPoints(scored);
  if (unmet.length > 0)
    return sentence(`针对${fullName(scored, data)}，逐项做到${unmet.join('、')}，补齐有关制度、手续和资料，留存备查。`);
  const name = plainText(indicator.name);
  const named = rateCatalogue.find((one) => plainText(one.name) === name)?.id;
  const rate = indicator.measure.kind === 'rate' ? indicator.measure.rate : named;
  return sentence(measureOf(rate ?? name, fullName(scored, data)));
}
