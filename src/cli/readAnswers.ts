import type { Decimal } from '../core/base/decimal';
import { type Result, refuse, success } from '../core/base/problem';
import { type FactId, factCatalogue } from '../core/facts/catalogue';
import { NOT_APPLICABLE, answerText } from '../core/rules/cellText';
import type { Indicator, Scheme } from '../core/schemes/scheme';
import { schemeIndicators } from '../core/schemes/schemeIndicators';
import { type Question, questionsOf } from '../core/schemes/questions';
import {
  type AnswerEntry,
  type Entries,
  type FigureEntry,
  type IndicatorEntry,
  NO_ENTRIES,
} from '../core/scorecard/entries';
import { type Typed, typedNumber, typedText } from '../core/workbook/typed';
import { readAdjustments } from './readAdjustments';
import { type BadAnswer, answerRoot, decimalIn, objectOr } from './answerParts';
import { readJson } from './readJson';
import { readTaughtWords } from './readTaughtWords';

/** answers.json as entries. Everything in it is unknown until it is checked; the first thing wrong is named. */
export function readAnswers(text: string, file: string, scheme: Scheme): Result<Entries> {
  const read = readJson(text);
  if ('wrong' in read) return refuse('answersNotJson', { file, reason: read.wrong });
  const bad: BadAnswer[] = [];
  const root = answerRoot(read.value, bad);
  const facts = readFacts(objectOr(root['facts'] ?? {}, 'facts', bad), bad);
  const indicators = readJudgements(objectOr(root['judgements'] ?? {}, 'judgements', bad), scheme, bad);
  const words = readTaughtWords(root['words'], bad);
  const adjustments = readAdjustments(objectOr(root['adjustments'] ?? {}, 'adjustments', bad), scheme, bad);
  const first = bad[0];
  return first
    ? refuse('answersInvalid', { file, ...first })
    : success({ ...NO_ENTRIES, facts, indicators, words, adjustments });
}

function readFacts(given: Record<string, unknown>, bad: BadAnswer[]): ReadonlyMap<FactId, Typed> {
  const facts = new Map<FactId, Typed>();
  for (const [name, value] of Object.entries(given)) {
    const fact = factCatalogue.find((one) => one.name === name);
    const number = decimalIn(value);
    if (!fact) bad.push({ key: name, reason: '没有这个数据项' });
    else if (!number) bad.push({ key: name, reason: '应当是数字，例如 "50"' });
    else facts.set(fact.id, typedNumber(number));
  }
  return facts;
}

function readJudgements(
  given: Record<string, unknown>,
  scheme: Scheme,
  bad: BadAnswer[],
): ReadonlyMap<string, IndicatorEntry> {
  const indicators = new Map<string, IndicatorEntry>();
  const known = new Map(schemeIndicators(scheme).map(({ path, indicator }) => [path, indicator]));
  for (const [path, value] of Object.entries(given)) {
    const indicator = known.get(path);
    const judgement = objectOr(value, path, bad);
    const entry: { -readonly [Key in keyof IndicatorEntry]: IndicatorEntry[Key] } = {};
    for (const [key, part] of Object.entries(judgement)) {
      if (key === 'unmet')
        entry.points = unmetPoints(
          part,
          indicator?.measure.kind === 'checklist' ? indicator.measure.points.length : 0,
          path,
          bad,
        );
      else if (key === 'level' && typeof part === 'string')
        entry.level = answer(levelNamed(part, indicator, path, bad));
      else if (key === 'score' && decimalIn(part)) entry.score = typedNumber(decimalIn(part) as Decimal);
      else if (key === 'notApplicable' && part === true) entry.score = typedText(NOT_APPLICABLE);
      else if (key === 'notApplicable' && part === false) continue;
      else if (key === 'evidence' && typeof part === 'string') entry.evidence = typedText(part);
      else if ((key === 'value' || key === 'count') && decimalIn(part))
        entry.value = typedNumber(decimalIn(part) as Decimal);
      else if (key === 'figures') entry.figures = figuresIn(part, indicator, path, bad);
      else if (key === 'flags') entry.guards = flagsIn(part, indicator, path, bad);
      else if (key === 'confirm' && typeof part === 'boolean')
        entry.confirmed = confirmedIn(part, indicator, path, bad);
      else
        bad.push({
          key: `${path}.${key}`,
          reason:
            '应为 unmet（序号列表）、level（等级）、value 或 count（数）、figures（各个数）、flags（特殊情形）、confirm（确认没读懂的话，true 或 false）、score（分数）、notApplicable（true）或 evidence（文字）',
        });
    }
    indicators.set(path, entry);
  }
  return indicators;
}

/** `unmet: [2]` says that 要点 2 is not met and all the others are. */
function unmetPoints(value: unknown, count: number, path: string, bad: BadAnswer[]): readonly AnswerEntry[] {
  const numbers = Array.isArray(value) ? value.map(Number) : [];
  if (!Array.isArray(value) || numbers.some((number) => !Number.isInteger(number) || number < 1 || number > count)) {
    bad.push({
      key: `${path}.unmet`,
      reason: count > 0 ? `应当是 1 到 ${String(count)} 的序号列表` : '这项指标没有评价要点',
    });
    return [];
  }
  return Array.from({ length: count }, (_, index) =>
    answer(numbers.includes(index + 1) ? answerText.unmet : answerText.met),
  );
}

/** `{"实际会议费": 10.3}`: figures of the indicator's formula that no table gives. */
function figuresIn(
  value: unknown,
  indicator: Indicator | undefined,
  path: string,
  bad: BadAnswer[],
): ReadonlyMap<string, FigureEntry> {
  const names = questions(indicator).flatMap((question) => (question.kind === 'figure' ? [question.name] : []));
  const figures = new Map<string, FigureEntry>();
  for (const [name, part] of Object.entries(objectOr(value, `${path}.figures`, bad))) {
    const number = decimalIn(part);
    if (!names.includes(name))
      bad.push({
        key: `${path}.figures.${name}`,
        reason: names.length > 0 ? `应当是 ${names.join('、')} 之一` : '这项指标没有要填的数',
      });
    else if (!number) bad.push({ key: `${path}.figures.${name}`, reason: '应当是数字' });
    else figures.set(name, { typed: typedNumber(number) });
  }
  return figures;
}

/** `{"发现违规": true}`: special cases by their words in the criterion. */
function flagsIn(
  value: unknown,
  indicator: Indicator | undefined,
  path: string,
  bad: BadAnswer[],
): readonly AnswerEntry[] {
  const names = questions(indicator).flatMap((question) => (question.kind === 'guard' ? [question.text] : []));
  const given = objectOr(value, `${path}.flags`, bad);
  for (const name of Object.keys(given))
    if (!names.includes(name))
      bad.push({
        key: `${path}.flags.${name}`,
        reason: names.length > 0 ? `应当是 ${names.join('、')} 之一` : '这项指标没有特殊情形',
      });
  return names.map((name) => answer(flagText(given[name])));
}

/** `true` says that she has read the whole sentence as it stands; another sentence has to be confirmed anew. */
function confirmedIn(
  value: boolean,
  indicator: Indicator | undefined,
  path: string,
  bad: BadAnswer[],
): ReadonlyMap<string, AnswerEntry> {
  const asked = questions(indicator).filter((question) => question.kind === 'confirm');
  if (asked.length === 0) bad.push({ key: `${path}.confirm`, reason: '这项指标的标准都读懂了，没有要确认的话' });
  return new Map(asked.map(({ sentence }) => [sentence, answer(value ? answerText.met : answerText.unmet)]));
}

function questions(indicator: Indicator | undefined): readonly Question[] {
  return indicator ? questionsOf(indicator) : [];
}

function flagText(given: unknown): string {
  if (given === true) return answerText.met;
  return given === false ? answerText.unmet : '';
}

/** 「显著」 stands for 「显著效益」 as long as no other level begins like it. */
function levelNamed(text: string, indicator: Indicator | undefined, path: string, bad: BadAnswer[]): string {
  const names = questions(indicator).flatMap((question) => (question.kind === 'level' ? question.levels : []));
  if (names.length === 0) return text;
  const alike = names.filter((name) => name.startsWith(text));
  const [level] = names.includes(text) ? [text] : alike;
  if (level === undefined || (level !== text && alike.length > 1))
    bad.push({ key: `${path}.level`, reason: `应当是 ${names.join('、')} 之一` });
  return level ?? text;
}

function answer(text: string): AnswerEntry {
  return { text, assumed: false };
}
