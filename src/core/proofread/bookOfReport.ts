import type { ProofFinding } from './proof';
import { type LabelContext, keyOf, readLabel } from './readLabel';
import { settled } from './ledger';
import { contextOf, readReport } from './readReport';
import type { ReportText } from './reportText';
import { sentenceAt } from './sentences';
import type { Truth } from './truth';

/** The workbook as far as it can hold this report, and what is to be said where it is of another year. */
export interface BookOfReport {
  readonly truth: Truth | undefined;
  readonly finding?: ProofFinding;
}

/** So many figures that agree tell that only the year is written otherwise. */
const AGREEING = 6;

/**
 * Beside a report of 2024 a workbook of 2023 knows nothing of its figures, but those that it compares them with. Where nearly all of
 * them agree, it is the workbook of this report, and one of the two years is a slip.
 */
export function bookOfReport(text: ReportText, truth: Truth | undefined): BookOfReport {
  const own = contextOf(text, undefined).year;
  const title = titleYear(text);
  if (truth?.year === undefined || own === undefined || own === truth.year) return { truth };
  // A title that says another year than the text has an error of its own.
  if (title && title.year !== own) return { truth };
  const sameBook = isOfReport(text, { ...truth, year: own });
  const at = title ? { paragraph: title.paragraph, span: title.span } : { paragraph: 0, span: [0, 0] as const };
  const why = sameBook
    ? '数对得上，两处的年度有一处写错'
    : '今年的数没有核对，只核对了与那一年相比的数；请换成报告年度的工作簿';
  return {
    truth: sameBook ? { ...truth, year: own } : asYearBefore(truth, truth.year, contextOf(text, undefined)),
    finding: {
      code: 'bookOfOtherYear',
      level: 'error',
      law: '报告与工作簿是同一个年度的',
      at,
      says: String(own),
      should: String(truth.year),
      why,
      quote: sentenceAt(text.paragraphs[at.paragraph]?.text ?? '', at.span),
    },
  };
}

/** The year of the first line that is short and has one: the title's. */
function titleYear({ paragraphs }: ReportText) {
  for (const [paragraph, { text, table, aside }] of paragraphs.slice(0, 6).entries()) {
    const match = table === undefined && aside !== true && text.length <= 50 ? /20\d{2}(?=年)/.exec(text) : null;
    if (match)
      return { year: Number(match[0]), paragraph, span: [match.index, match.index + match[0].length] as const };
  }
  return undefined;
}

/** Whether its figures are those of the report, if only it were of that year. */
function isOfReport(text: ReportText, truth: Truth): boolean {
  const { mentions, ledger, context } = readReport(text, truth);
  let [agreeing, differing] = [0, 0];
  for (const { of, kind, value, step } of mentions) {
    const known = of.year === context.year ? ledger.truthOf(keyOf(settled(of, kind), kind)) : undefined;
    if (!known || known.value.isZero()) continue;
    if (value.minus(known.value).abs().lte(step.div(2))) agreeing++;
    else differing++;
  }
  return agreeing >= AGREEING && agreeing >= differing * 4;
}

/** Its figures under the year that they are of; its scores are another report's. */
function asYearBefore({ unit, figures }: Truth, year: number, context: LabelContext): Truth {
  return {
    unit,
    year: context.year,
    figures: figures.map((figure) => {
      const of = figure.of ?? readLabel(figure.name, { ...context, year });
      return { ...figure, of: { ...of, year: of.year ?? year } };
    }),
    indicators: [],
    groups: [],
    total: undefined,
    grade: undefined,
  };
}
