import { createAssistant } from '../../app/assistant';
import { PROJECT_LEVELS, type ProjectSchemeChoice, projectSchemeOf } from '../../app/projectSchemeChoice';
import { type Result, refuse, success } from '../../core/base/problem';
import { builtInProjectSchemes } from '../../core/projects/schemes/builtInProjectSchemes';
import type { FormsAsked } from '../../core/sheets/projects/formSheets';
import { beside, bookOperand } from '../bookOperand';
import type { Command, Given, Shell } from '../command';
import { printProjects } from '../printProjects';
import { projectsJson } from '../projectsJson';
import { type ProjectAnswers, readProjectAnswers } from '../readProjectAnswers';
import { show } from '../show';

type Options = 'scheme' | 'levels' | 'forms' | 'answers' | 'assume-met' | 'out';

export const projectsCommand: Command<Options> = {
  name: 'projects',
  synopsis:
    'BOOK.xlsx [--scheme 编号|auto|sheet:工作表名] [--levels 80-60|80-50] [--forms one|each|none] [--answers A.json] [--assume-met] [--out OUT.xlsx] [--json]',
  summary: '项目支出绩效自评：从清单和自评表评出每个项目，结果写入 OUT.xlsx（默认 BOOK-项目自评.xlsx）',
  operands: bookOperand('projects'),
  options: { scheme: 'text', levels: 'text', forms: 'text', answers: 'text', 'assume-met': 'flag', out: 'text' },
  async run(given, shell) {
    const forms = given.text('forms');
    if (!isForms(forms)) return { wrong: '--forms 应当是 one（排在一张工作表上）、each（一个项目一张）或 none。' };
    const levels = given.text('levels');
    if (!isLevels(levels))
      return { wrong: '--levels 应当是 80-60（部分达成 80%～60%）或 80-50（部分达成 80%～50%）。' };
    const scheme = schemeGiven(given);
    if (!scheme.ok) return scheme;
    const answers = await answersGiven(given, shell);
    if (!answers.ok) return answers;
    const [book = ''] = given.operands;
    const out = given.text('out') ?? beside(book, '-项目自评.xlsx');
    const done = await createAssistant(shell.workbookFile(book, out), shell.clock).projects({
      scheme: scheme.value,
      levels: levels && PROJECT_LEVELS[levels],
      answers: answers.value?.entries,
      words: answers.value?.words,
      assumeMet: given.flag('assume-met'),
      forms,
    });
    if (!done.ok) return done;
    const { results, sheets } = done.value;
    return show(
      given,
      shell,
      () => ({ ...projectsJson(results), sheets, out }),
      () => printProjects(results, out),
    );
  },
};

function isForms(word: string | undefined): word is FormsAsked | undefined {
  return word === undefined || word === 'one' || word === 'each' || word === 'none';
}

function isLevels(word: string | undefined): word is keyof typeof PROJECT_LEVELS | undefined {
  return word === undefined || word in PROJECT_LEVELS;
}

function schemeGiven(given: Given<Options>): Result<ProjectSchemeChoice | undefined> {
  const id = given.text('scheme') ?? 'auto';
  if (id === 'auto') return success(undefined);
  const choice = projectSchemeOf(id);
  return choice
    ? success(choice)
    : refuse('unknownScheme', { scheme: id, known: builtInProjectSchemes.map((one) => one.id).join('、') });
}

async function answersGiven(given: Given<Options>, shell: Shell): Promise<Result<ProjectAnswers | undefined>> {
  const file = given.text('answers');
  if (file === undefined) return success(undefined);
  const text = await shell.readText(file);
  return text === undefined ? refuse('answersNotFound', { file }) : readProjectAnswers(text, file);
}
