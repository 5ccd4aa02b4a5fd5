import { type Result, refuse, success } from '../core/base/problem';
import { REPORT_ENTRIES } from '../core/sheets/reportEntries';
import { type BadAnswer, answerRoot, objectOr } from './answerParts';
import { readJson } from './readJson';

/** `"report": {"主要职责": "…", "落款日期": "2024年1月9日"}`: what 报告填写 asks for, by its questions' names. */
export function readReportAnswers(text: string, file: string): Result<ReadonlyMap<string, string>> {
  const read = readJson(text);
  if ('wrong' in read) return refuse('answersNotJson', { file, reason: read.wrong });
  const bad: BadAnswer[] = [];
  const texts = new Map<string, string>();
  const given = objectOr(answerRoot(read.value, bad)['report'] ?? {}, 'report', bad);
  for (const [key, value] of Object.entries(given)) {
    if (REPORT_ENTRIES.every((entry) => entry.key !== key))
      bad.push({ key: `report.${key}`, reason: `只认识 ${REPORT_ENTRIES.map((entry) => entry.key).join('、')}` });
    else if (typeof value !== 'string') bad.push({ key: `report.${key}`, reason: '应当是文字，几行之间用 \\n' });
    else texts.set(key, value);
  }
  const [first] = bad;
  return first ? refuse('answersInvalid', { file, ...first }) : success(texts);
}
