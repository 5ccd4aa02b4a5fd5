import { type Result, refuse, success } from '../core/base/problem';
import { plainText } from '../core/base/text';
import type { IndicatorEntry, ProjectEntries, ProjectEntry } from '../core/projects/projectScorecard';
import { NOT_APPLICABLE } from '../core/rules/cellText';
import { type Typed, typedNumber, typedText } from '../core/workbook/typed';
import type { TaughtWords } from '../core/tables/words/taughtWords';
import { type BadAnswer, answerRoot, decimalIn, objectOr } from './answerParts';
import { readJson } from './readJson';
import { readTaughtWords } from './readTaughtWords';

/** What a file of answers says to the scoring of projects. */
export interface ProjectAnswers {
  readonly entries: ProjectEntries;
  readonly words: TaughtWords;
}

/**
 * `{"projects": {"人居环境整治": {"indicators": {"产出指标/数量指标/整治村数": {"score": "9"}}, "rescale": true}},
 * "marks": {"项目立项": "15"}}`; the first thing wrong is named.
 */
export function readProjectAnswers(text: string, file: string): Result<ProjectAnswers> {
  const read = readJson(text);
  if ('wrong' in read) return refuse('answersNotJson', { file, reason: read.wrong });
  const bad: BadAnswer[] = [];
  const root = answerRoot(read.value, bad);
  const projects = new Map<string, ProjectEntry>();
  for (const [name, value] of Object.entries(objectOr(root['projects'] ?? {}, 'projects', bad)))
    projects.set(plainText(name), projectEntry(value, name, bad));
  const aspectMarks = new Map<string, Typed>();
  for (const [aspect, value] of Object.entries(objectOr(root['marks'] ?? {}, 'marks', bad))) {
    const mark = numberIn(value);
    if (mark) aspectMarks.set(aspect, mark);
    else bad.push({ key: `marks.${aspect}`, reason: '应当是数字' });
  }
  const words = readTaughtWords(root['words'], bad);
  const [first] = bad;
  return first ? refuse('answersInvalid', { file, ...first }) : success({ entries: { projects, aspectMarks }, words });
}

function projectEntry(value: unknown, name: string, bad: BadAnswer[]): ProjectEntry {
  const given = objectOr(value, name, bad);
  const indicators = new Map<string, IndicatorEntry>();
  for (const [path, part] of Object.entries(objectOr(given['indicators'] ?? {}, `${name}.indicators`, bad)))
    indicators.set(path, indicatorEntry(part, `${name}/${path}`, bad));
  for (const key of Object.keys(given))
    if (!['indicators', 'reason', 'adjustment', 'remark', 'rescale'].includes(key))
      bad.push({ key: `${name}.${key}`, reason: '只认识 indicators、reason、adjustment、remark 和 rescale' });
  return {
    indicators,
    reason: wordsIn(given['reason']),
    adjustment: wordsIn(given['adjustment']),
    remark: wordsIn(given['remark']),
    rescale: given['rescale'] === true ? typedText('是') : undefined,
  };
}

function indicatorEntry(value: unknown, key: string, bad: BadAnswer[]): IndicatorEntry {
  const entry: { -readonly [Key in keyof IndicatorEntry]: IndicatorEntry[Key] } = {};
  for (const [name, part] of Object.entries(objectOr(value, key, bad))) {
    const number = numberIn(part);
    if (name === 'score' && number) entry.score = number;
    else if (name === 'done' && number) entry.done = number;
    else if (name === 'full' && number) entry.full = number;
    else if (name === 'notApplicable' && part === true) entry.score = typedText(NOT_APPLICABLE);
    else if (name === 'notApplicable' && part === false) continue;
    else if (name === 'reason' && typeof part === 'string') entry.reason = typedText(part);
    else
      bad.push({
        key: `${key}.${name}`,
        reason: '应为 score（得分）、done（完成值）、full（分值）、notApplicable（true）或 reason（文字）',
      });
  }
  return entry;
}

function numberIn(value: unknown): Typed | undefined {
  const number = decimalIn(value);
  return number && typedNumber(number);
}

function wordsIn(value: unknown): Typed | undefined {
  return typeof value === 'string' && value.trim() !== '' ? typedText(value) : undefined;
}
