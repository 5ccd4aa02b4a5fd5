import type { Finding } from '../base/problem';
import { type FactId, factDefinition } from '../facts/catalogue';
import { lastYearFact } from '../facts/lastYearFact';
import type { TypedFacts } from '../facts/facts';
import { type Typed, numberOf, textOf, typedNumber } from '../workbook/typed';
import type { AnswerEntry, FigureEntry, IndicatorEntry } from '../scorecard/entries';
import type { OwnEntries } from './readEntries';

/**
 * What she typed for another year is not this year's: a figure with a 上年 counterpart serves that, what is said of the
 * unit itself stays, everything else moves into the remark of its row, so that nothing is lost and nothing counts.
 */
export function rollForward(
  own: OwnEntries,
  last: number,
  year: number,
): { own: OwnEntries; findings: readonly Finding[] } {
  const { entries, factRemarks, surveyForm } = own;
  const mark = (what: string) => `${String(last)}年度填写：${what}`;
  const facts = new Map<FactId, Typed>();
  const remarks = new Map(factRemarks);
  let moved = 0;
  const remember = (id: FactId, what: string) => {
    moved++;
    remarks.set(id, joined(remarks.get(id), mark(what)));
  };
  for (const [id, typed] of entries.facts) {
    const kept = settledFact(id, typed, year - last, entries.facts);
    if (kept) facts.set(kept, constant(typed));
    if (kept !== id) remember(id, textOf(typed));
  }
  for (const [id, { source, unit }] of entries.overrides) remember(id, `${textOf(source)}${unit}`);
  for (const { question, answers } of surveyForm.lines) {
    if (answers.some((answer) => answer !== undefined))
      remember('satisfaction', `${textOf(question)} ${answers.map(textOf).join('、')}`.trim());
  }
  const indicators = new Map<string, IndicatorEntry>();
  for (const [path, entry] of entries.indicators) {
    const rolled = rolledIndicator(entry, mark);
    indicators.set(path, rolled.entry);
    moved += rolled.moved;
  }
  const findings: Finding[] =
    moved === 0
      ? []
      : [
          {
            code: 'lastYearEntries',
            level: 'notice',
            details: { last: String(last), year: String(year), count: String(moved) },
            places: [],
          },
        ];
  return {
    own: {
      entries: { facts, overrides: new Map(), indicators, ...(entries.words ? { words: entries.words } : {}) },
      factRemarks: remarks,
      surveyForm: {
        lines: surveyForm.lines.map(({ question }) => ({ question, answers: [undefined, undefined, undefined] })),
      },
      // What she said of a line of last year stands under its sheet as a note; a word means the same every year.
      left: own.left,
      typedLines: own.typedLines.words ? { words: own.typedLines.words } : {},
    },
    findings,
  };
}

/** The fact that a figure of an earlier year serves now. */
function settledFact(id: FactId, typed: Typed, years: number, all: TypedFacts): FactId | undefined {
  if (factDefinition(id).group === '单位') return id;
  const counterpart = years === 1 && numberOf(typed) ? lastYearFact(id) : undefined;
  return counterpart && !all.has(counterpart) ? counterpart : undefined;
}

/** Her formula led into last year's tables; the figure it gave is what counts. */
function constant(typed: Typed): Typed {
  const value = numberOf(typed);
  return value ? typedNumber(value) : typed;
}

/** Texts and marks of the scheme stay; what judged last year becomes a remark. */
function rolledIndicator(
  { value, score, reason, points, level, guards, figures, ...kept }: IndicatorEntry,
  mark: (what: string) => string,
): { entry: IndicatorEntry; moved: number } {
  const said = (
    [
      ['实际值', value],
      ['得分', score],
      ['扣分说明', reason],
    ] as const
  ).flatMap(([name, typed]) => (typed ? [mark(`${name} ${textOf(typed)}`)] : []));
  const remark = said.reduce<Typed | undefined>((all, one) => joined(all, one), kept.remark);
  const rolledPoints = points?.map((point) => rolledAnswer(point, mark));
  const rolledLevel = level && rolledAnswer(level, mark);
  const rolledGuards = guards?.map((guard) => rolledAnswer(guard, mark));
  const rolledFigures = figures && new Map([...figures].map(([name, figure]) => [name, rolledFigure(figure, mark)]));
  const answered =
    [...(points ?? []), ...(guards ?? []), ...(level ? [level] : [])].filter(({ text }) => text !== '').length +
    [...(figures?.values() ?? [])].filter(({ typed }) => typed).length;
  return {
    entry: {
      ...kept,
      ...(remark ? { remark } : {}),
      ...(rolledPoints ? { points: rolledPoints } : {}),
      ...(rolledLevel ? { level: rolledLevel } : {}),
      ...(rolledGuards ? { guards: rolledGuards } : {}),
      ...(rolledFigures ? { figures: rolledFigures } : {}),
    },
    moved: said.length + answered,
  };
}

function rolledFigure({ typed, ...kept }: FigureEntry, mark: (what: string) => string): FigureEntry {
  return typed ? { ...kept, remark: joined(kept.remark, mark(textOf(typed))) } : kept;
}

function rolledAnswer(answer: AnswerEntry, mark: (what: string) => string): AnswerEntry {
  const { text, assumed, ...kept } = answer;
  if (text === '') return answer;
  // What nobody confirmed last year is not worth remembering.
  return { ...kept, text: '', assumed: false, ...(assumed ? {} : { remark: joined(kept.remark, mark(text)) }) };
}

function joined(remark: Typed | undefined, addition: string): Typed {
  const known = textOf(remark);
  return { value: known.includes(addition) ? known : [known, addition].filter((part) => part !== '').join('；') };
}
