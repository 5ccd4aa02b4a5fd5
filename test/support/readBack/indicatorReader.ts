import type { ReportData } from '../../../src/core/report/data/reportData';
import { sumsUsed } from '../../../src/core/scorecard/rateValue';
import { rateDefinition } from '../../../src/core/facts/rates';
import { factDefinition } from '../../../src/core/facts/catalogue';
import type { ScoredIndicator } from '../../../src/core/scorecard/scorecard';
import {
  type Exact,
  decimals,
  exact,
  minus,
  over,
  plus,
  percent,
  size,
  sumOf,
  times,
  twoDecimals,
} from './exactNumber';
import type { NumberClaims } from './numberClaims';
import type { Reckoner } from './reckoner';
import { type Told, number, of } from './yearTold';

/** Headings of groups and indicators, the paragraph under each, and the problems: in the order of the scheme. */
export class IndicatorReader {
  private at = -1;
  private problem = 0;
  private group = '';

  constructor(
    private readonly data: ReportData,
    private readonly reckon: Reckoner,
  ) {}

  read(style: string, claims: NumberClaims): void {
    const { text } = claims;
    if (/^Heading1/.test(style)) this.at = -1;
    if (/^Heading/.test(style)) this.heading(claims);
    else {
      const scored = this.data.scorecard.indicators[this.at];
      if (scored) this.paragraph(scored, claims);
    }
    if (/^\d+\./.test(text) && /扣[\d.]+分/.test(text)) this.lost(claims);
    else this.problem = 0;
  }

  private heading(claims: NumberClaims): void {
    const [, name = ''] = /^(?:（.{1,3}）|\d+\.)(.*?)(?:（|情况，|$)/.exec(claims.text) ?? [];
    const { indicators, scheme, groups } = this.data.scorecard;
    const group = groups.find((one) => one.name === name);
    if (group) {
      this.group = name;
      const [full, score] = [of(group.full), of(group.score)];
      claims.phrase(`${name}（${this.points(full)}分）`);
      if (group.pending === 0)
        for (const words of ['情况，得分*分', '），得*分']) claims.phrase(words.replace('*', this.points(score)));
      return;
    }
    const sub = scheme.dimensions
      .find((one) => one.name === this.group)
      ?.subDimensions.find((one) => one.name === name);
    const own = indicators.filter((one) => one.dimension === this.group && one.subDimension === name);
    if (sub && /^\d/.test(claims.text)) {
      const sum = sumOf(own.map(({ fullMark }) => of(fullMark) ?? number(0)));
      claims.phrase(`${name}（${this.points(sum)}分）`);
      if (own.every((one) => one.indicator.name !== name)) return;
    }
    const called = (one: ScoredIndicator): boolean =>
      one.indicator.name === name || `${one.subDimension}的${one.indicator.name}` === name;
    const next = indicators.findIndex((one, index) => index > this.at && called(one));
    if (next < 0) return;
    this.at = next;
    claims.phrase(`${name}（${this.points(of(indicators[next]?.fullMark))}分）`);
  }

  private points(value: Exact | undefined): string {
    return value ? this.reckon.printed(value, 'points') : '';
  }

  /** 「…=（a÷b）×100%=c%，…。该指标得x分，扣y分。」 */
  private paragraph(scored: ScoredIndicator, claims: NumberClaims): void {
    const { text } = claims;
    claims.phrase(this.equation(scored));
    if (scored.status === 'scored') claims.phrase(this.outcome(scored, '该指标'));
    this.unbudgeted(scored, claims);
    const verdict = text.lastIndexOf('。该指标');
    const from = text.indexOf('×100%=');
    this.reason(scored, claims, from < 0 ? 0 : text.indexOf('%', from + 6) + 1, verdict);
  }

  private lost(claims: NumberClaims): void {
    const lost = this.data.scorecard.indicators.filter(
      (one) => one.status === 'scored' && one.score?.lt(one.fullMark) === true,
    );
    const scored = lost[this.problem++];
    if (!scored) return;
    claims.phrase(`，${this.outcome(scored, '')}`);
    const rate = scored.rate?.kind === 'value' ? of(scored.rate.value) : undefined;
    const head = `${scored.indicator.name}为${rate ? percent(rate) : ''}`;
    claims.phrase(`${head}，`);
    this.unbudgeted(scored, claims);
    const from = claims.text.indexOf(head);
    this.reason(scored, claims, from < 0 ? 2 : from + head.length, claims.text.lastIndexOf('，得'));
  }

  /** Spent without a budget: the reason says how much. */
  private unbudgeted({ rate, indicator }: ScoredIndicator, claims: NumberClaims): void {
    if (indicator.measure.kind !== 'rate' || rate?.kind !== 'zeroDenominator') return;
    const [id] = sumsUsed(rateDefinition(indicator.measure.rate), this.data.facts).numerator.plus;
    const spent = id && this.reckon.told.get(factDefinition(id).name);
    if (spent) claims.phrase(`支出${this.reckon.printed(spent.value, 'money', true)}`);
  }

  private outcome({ score, fullMark }: ScoredIndicator, who: string): string {
    const [got, full] = [of(score) ?? number(0), of(fullMark) ?? number(0)];
    const lost = minus(full, got);
    const said = `${who}得${this.points(got)}分`;
    return lost.above > 0n ? `${said}，扣${this.points(lost)}分` : said;
  }

  private equation({ rate, indicator, entry }: ScoredIndicator): string {
    if (indicator.measure.kind !== 'rate' || rate?.kind !== 'value' || entry.value) return '';
    const { numerator, denominator } = sumsUsed(rateDefinition(indicator.measure.rate), this.data.facts);
    const toldOf = (id: (typeof numerator.plus)[number]) => this.reckon.told.get(factDefinition(id).name);
    const ids = [...numerator.plus, ...(numerator.minus ?? []), denominator.plus[0]!];
    const short = ids.map((id) => this.bare(toldOf(id)));
    const sign = numerator.minus === undefined ? '+' : '-';
    const result = of(rate.value) ?? number(0);
    // What the rounded numbers do not come to is written to the last digit.
    const texts = comesTo(short, sign, result) ? short : ids.map((id) => this.bare(toldOf(id), true));
    const [below = '', second, above = ''] = [texts.at(-1), texts.length > 2 ? texts[1] : undefined, texts[0]];
    const top = second === undefined ? `（${above}` : `[（${above}${sign}${second}）`;
    return `${indicator.name}=${top}÷${below}${second === undefined ? '）' : ']'}×100%=${percent(result)}`;
  }

  private bare(told: Told | undefined, whole = false): string {
    if (!told) return '';
    if (!whole || told.measure !== 'money') return this.reckon.printed(told.value, told.measure).replace('%', '');
    const { above } = told.value;
    const scale = this.reckon.printing.money === '元' ? exact('10000') : exact('1');
    return `${above < 0n ? '-' : ''}${decimals(times(size(told.value), scale), 6)}`;
  }

  /** Thresholds of the criterion, how far the rate is from one, and how many 要点 there are. */
  private reason(scored: ScoredIndicator, claims: NumberClaims, from: number, to: number): void {
    if (to <= from) return;
    const { indicator, rate, entry } = scored;
    const thresholds = [...indicator.criterion.matchAll(/(\d+(?:\.\d+)?)(%?)/g)].map(([, text = '', sign = '']) => ({
      text,
      sign,
    }));
    const value = rate?.kind === 'value' ? of(rate.value) : undefined;
    const distances = thresholds.flatMap(({ text, sign }) =>
      value && sign === '%' ? [twoDecimals(size(minus(times(value, exact('100')), exact(text))), true)] : [],
    );
    const allowed = new Set([...thresholds.map(({ text }) => text), ...distances]);
    if (value) allowed.add(percent(value).replace(/[-%]/g, ''));
    if (indicator.measure.kind === 'checklist') {
      const answers = entry.points ?? [];
      allowed.add(String(indicator.measure.points.length));
      for (const answer of ['否', '不适用']) allowed.add(String(answers.filter(({ text }) => text === answer).length));
      for (const point of indicator.measure.points) claims.phrase(point.replace(/[。；;，]$/, ''));
    }
    for (const [at, text] of claims.numbers(from, to)) if (allowed.has(text)) claims.span(at, at + text.length);
  }
}

/** Within five hundredths of a percent. */
function comesTo(texts: readonly string[], sign: string, rate: Exact): boolean {
  const [left = exact('0'), second, third] = texts.map(exact);
  const [below, right] = third ? [third, second] : [second, undefined];
  if (!below || below.above === 0n) return true;
  const both = right ?? exact('0');
  const top = sign === '-' ? minus(left, both) : plus(left, both);
  const off = size(minus(over(top, below), rate));
  return minus(off, exact('0.0005')).above <= 0n;
}
