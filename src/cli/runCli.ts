import { type Assistant, createAssistant } from '../app/assistant';
import type { SchemeChoice } from '../app/chooseScheme';
import type { Clock, WorkbookPort } from '../app/ports';
import { type Result, refuse, success } from '../core/base/problem';
import { builtInTexts, schemeById } from '../core/schemes/allSchemes';
import type { Scheme } from '../core/schemes/scheme';
import type { Entries } from '../core/scorecard/entries';
import { say } from '../core/wording/say';
import { criterionJson } from './criterionJson';
import { factsJson } from './factsJson';
import { parseArguments, type Arguments } from './parseArguments';
import { printCriterion } from './printCriterion';
import { printFacts } from './printFacts';
import { printScore } from './printScore';
import { readAnswers } from './readAnswers';
import { readGiven } from './readGiven';
import { findingJson, scoreJson } from './scoreJson';
import { schemeJson, printScheme } from './schemeReport';
import { schemesJson, printSchemes } from './schemes';
import { USAGE } from './usage';

/** What the shell gives: files, time, and two streams. */
export interface Shell {
  readonly workbookFile: (input: string, output: string) => WorkbookPort;
  readonly readText: (file: string) => Promise<string | undefined>;
  readonly clock: Clock;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Exit status: 0 done · 1 the input is at fault · 2 wrong usage. */
export async function runCli(words: readonly string[], shell: Shell): Promise<0 | 1 | 2> {
  const parsed = parseArguments(words);
  if ('wrong' in parsed) {
    shell.err(`${parsed.wrong}\n\n${USAGE}`);
    return 2;
  }
  if (parsed.command === 'help') {
    shell.out(USAGE);
    return 0;
  }
  const done = await run(parsed, shell);
  if (done.ok) return 0;
  const { details } = done.refusal;
  shell.err(say({ ...done.refusal, details: { file: details['path'] ?? parsed.book ?? '', ...details } }));
  return 1;
}

async function run(given: Arguments, shell: Shell): Promise<Result<void>> {
  switch (given.command) {
    case 'schemes':
      shell.out(given.json ? json(schemesJson(builtInTexts)) : printSchemes(builtInTexts));
      return success(undefined);
    case 'criterion':
      return criterion(given, shell);
    case 'facts':
      return facts(given, shell);
    case 'scheme':
      return scheme(given, shell);
    case 'table':
      return indicatorTable(given, shell);
    case 'score':
      return score(given, shell);
    case 'help':
      return success(undefined);
  }
}

function criterion({ sentence, full, indicator, given, json: asJson }: Arguments, shell: Shell): Result<void> {
  const read = readGiven(given);
  if (!read.ok) return read;
  const answer = criterionJson(sentence, full, indicator, read.value);
  shell.out(asJson ? json(answer) : printCriterion(answer, sentence));
  return success(undefined);
}

async function facts(given: Arguments, shell: Shell): Promise<Result<void>> {
  const found = await assistant(given, shell).facts({ year: given.year });
  if (!found.ok) return found;
  const result = found.value.facts;
  shell.out(
    given.json
      ? json({ ...factsJson(result), tables: result.tables, findings: result.findings.map(findingJson) })
      : printFacts(result),
  );
  return success(undefined);
}

async function score(given: Arguments, shell: Shell): Promise<Result<void>> {
  const scheme = chosenScheme(given.scheme);
  if (!scheme.ok) return scheme;
  const answers = await answersFile(given.answers, shell);
  if (!answers.ok) return answers;
  const scored = await assistant(given, shell).score({
    year: given.year,
    scheme: scheme.value,
    answers: answers.value,
    assumeMet: given.assumeMet,
  });
  if (!scored.ok) return scored;
  shell.out(given.json ? json(scoreJson(scored.value)) : printScore(scored.value, given.out));
  return success(undefined);
}

async function scheme(given: Arguments, shell: Shell): Promise<Result<void>> {
  const read = await assistant(given, shell).scheme(given.sheet);
  if (!read.ok) return read;
  shell.out(given.json ? json(schemeJson(read.value)) : printScheme(read.value));
  return success(undefined);
}

async function indicatorTable(given: Arguments, shell: Shell): Promise<Result<void>> {
  const scheme = chosenScheme(given.scheme);
  if (!scheme.ok) return scheme;
  const written = await assistant(given, shell).table({ scheme: scheme.value });
  if (!written.ok) return written;
  const { sheet } = written.value;
  shell.out(
    given.json
      ? json({ ...schemeJson(written.value), sheet, out: given.out })
      : `已写入 ${given.out}（新增工作表：${sheet}），原工作簿没有改动。\n改好之后可以照它评分：score ${given.out} --scheme sheet:${sheet}`,
  );
  return success(undefined);
}

function assistant(given: Arguments, shell: Shell): Assistant {
  return createAssistant(shell.workbookFile(given.book ?? '', given.out), shell.clock);
}

const SHEET = 'sheet:';

function chosenScheme(id: string): Result<SchemeChoice | undefined> {
  if (id === 'auto') return success(undefined);
  if (id.startsWith(SHEET)) return success({ kind: 'sheet', sheet: id.slice(SHEET.length) });
  const scheme = schemeById(id);
  return scheme
    ? success({ kind: 'builtIn', scheme })
    : refuse('unknownScheme', { scheme: id, known: builtInTexts.map((one) => one.id).join('、') });
}

async function answersFile(
  file: string | undefined,
  shell: Shell,
): Promise<Result<((scheme: Scheme) => Result<Entries>) | undefined>> {
  if (file === undefined) return success(undefined);
  const text = await shell.readText(file);
  return text === undefined
    ? refuse('answersNotFound', { file })
    : success((scheme: Scheme) => readAnswers(text, file, scheme));
}

function json(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}
