import type { ReportData } from '../../../src/core/report/data/reportData';
import { chartFaults } from './chartFaults';
import { expectedPhrases } from './expectedPhrases';
import { IndicatorReader } from './indicatorReader';
import { NumberClaims } from './numberClaims';
import { OPEN, type Printing, Reckoner } from './reckoner';
import { expectedTable } from './expectedTable';
import { wordPages } from './wordPages';
import { sumOf, twoDecimals } from './exactNumber';
import { number, of, yearTold } from './yearTold';

export interface ReadBack {
  /** Numbers that nothing in the year explains, with the words around them. */
  readonly untied: readonly string[];
  readonly numbers: number;
}

/**
 * Every number of a written report, by a reader who has the year and the Word file: it knows neither fields nor statements
 * nor the writer, reckons every figure itself, and explains each number by the words that it stands in.
 */
export function readBack(bytes: Uint8Array, data: ReportData, printing: Printing): ReadBack {
  const reckon = new Reckoner(yearTold(data), printing);
  const phrases = [...new Set(expectedPhrases(data, reckon))].filter((phrase) => phrase.replaceAll(OPEN, '') !== '');
  const indicators = new IndicatorReader(data, reckon);
  const numbering = new Numbering();
  const untied: string[] = [];
  let numbers = 0;
  let caption = '';
  const close = (claims: NumberClaims): void => {
    numbers += claims.all;
    for (const left of claims.left) untied.push(`${left}：${claims.text}`);
  };
  for (const item of wordPages(bytes)) {
    if (item.kind === 'chart') {
      const { faults, count } = chartFaults(item.chart, data, reckon);
      numbers += count;
      untied.push(...faults);
      continue;
    }
    if (item.kind === 'table') {
      const expected = expectedTable(item.rows, caption, data, reckon);
      item.rows.forEach((row, at) => {
        row.forEach((text, column) => {
          const claims = new NumberClaims(withoutOpen(text));
          if (expected(at, column) === claims.text) claims.span(0, claims.text.length);
          close(claims);
        });
      });
      continue;
    }
    untied.push(...brokenWords(item.text));
    for (const bracket of item.text.match(/【待补充：[^】]*】/g) ?? []) close(openClaims(bracket, data, reckon));
    for (const [index, line] of withoutOpen(item.text).split('\n').entries()) {
      const claims = new NumberClaims(line);
      if (index === 0) numbering.read(item.style, claims);
      indicators.read(item.style, claims);
      numbering.references(claims);
      for (const phrase of phrases) claims.phrase(phrase);
      close(claims);
    }
    caption = item.text;
  }
  return { untied, numbers };
}

/** Tags that stayed, numbers that are none, marks that follow one another. */
function brokenWords(text: string): readonly string[] {
  const broken = /[{}｛｝]|undefined|NaN|Infinity|\de[+-]?\d|([，。；：、])\1|，。|（）|“”|：。|、。/.test(text);
  return broken ? [text] : [];
}

/** What is open says how much of it there is, and names what it asks for. */
function openClaims(bracket: string, data: ReportData, reckon: Reckoner): NumberClaims {
  const claims = new NumberClaims(bracket);
  for (const phrase of ['还有{待评}项指标没有评分', '有{假定}项指标按“假定符合”计分'])
    claims.phrase(reckon.say(phrase));
  for (const { name } of [...data.projects, ...data.goalResults]) claims.phrase(name);
  for (const reason of data.reasons.values()) claims.phrase(reason);
  for (const lines of functionLists(data)) {
    const sum = sumOf(lines.map(({ reading }) => of(reading.value) ?? number(0)));
    claims.phrase(`各科目相加为${twoDecimals(sum)}万元，不等于`);
  }
  return claims;
}

function functionLists({ facts: { functionLines } }: ReportData) {
  return (['revenue', 'expenditure'] as const).flatMap((side) =>
    (['budget', 'final'] as const).map((stage) =>
      functionLines.filter((line) => line.side === side && line.stage === stage),
    ),
  );
}

function withoutOpen(text: string): string {
  return text.replace(/【待补充：[^】]*】/g, OPEN);
}

/** Lists and captions count from 1 without a gap; what refers to one names one that comes. */
class Numbering {
  private readonly last = new Map<string, number>();
  private readonly captions = new Map<string, number>();

  read(style: string, claims: NumberClaims): void {
    const { text } = claims;
    const isHeading = /^Heading/.test(style);
    const level = isHeading ? Number(style.slice(-1)) : 9;
    const [whole, dotted, bracketed] = /^(?:(\d+)\.|（(\d+)）)/.exec(text) ?? [];
    const key = `${isHeading ? style : 'body'}${dotted === undefined ? '（）' : '.'}`;
    if (isHeading)
      for (const [one] of this.last) if (one.startsWith('body') || Number(one.charAt(7)) > level) this.last.delete(one);
    if (whole === undefined) {
      if (!isHeading) for (const one of ['body.', 'body（）']) this.last.delete(one);
    } else {
      const next = (this.last.get(key) ?? 0) + 1;
      if (Number(dotted ?? bracketed) === next) claims.span(0, whole.length);
      this.last.set(key, next);
    }
    const [head, kind = '', digits] = /^(表|图|附件)(\d+)(?=\u3000|$)/.exec(text) ?? [];
    if (head === undefined) return;
    const next = (this.captions.get(kind) ?? 0) + 1;
    if (Number(digits) === next) claims.span(0, head.length);
    this.captions.set(kind, next);
  }

  /** 「附件：1.…」 is a list of its own, and its numbers are those of the pages behind. */
  references(claims: NumberClaims): void {
    const { text } = claims;
    for (const kind of ['表', '图'] as const) {
      const next = (this.captions.get(kind) ?? 0) + 1;
      claims.phrase(`见${kind}${String(next)}`);
    }
    for (const [number, words] of [
      [1, /基本情况/],
      [2, /收支|预算|决算|功能分类/],
      [3, /指标体系/],
      [4, /绩效目标/],
    ] as const) {
      if (words.test(text)) claims.phrase(`详见附件${String(number)}`);
      if (text.startsWith(`附件：${String(number)}.`) && number === 1) claims.span(3, 5);
      if (words.test(text) && text.startsWith(`${String(number)}.`) && number > 1) claims.span(0, 2);
    }
  }
}
