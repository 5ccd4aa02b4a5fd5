import { createAssistant } from '../../app/assistant';
import { answersGiven } from '../answersGiven';
import { beside, bookOperand } from '../bookOperand';
import type { Command } from '../command';
import { printScore } from '../printScore';
import { schemeGiven } from '../schemeGiven';
import { scoreJson } from '../scoreJson';
import { show } from '../show';
import { yearGiven } from '../yearGiven';

export const scoreCommand: Command<'scheme' | 'year' | 'answers' | 'assume-met' | 'out'> = {
  name: 'score',
  synopsis:
    'BOOK.xlsx [--scheme 编号|auto|sheet:工作表名] [--year 年度] [--answers A.json] [--assume-met] [--out OUT.xlsx] [--json]',
  summary: '一键评分，结果写入 OUT.xlsx（默认 BOOK-评分.xlsx），原工作簿不改动',
  operands: bookOperand('score'),
  options: { scheme: 'text', year: 'text', answers: 'text', 'assume-met': 'flag', out: 'text' },
  async run(given, shell) {
    const year = yearGiven(given);
    if ('wrong' in year) return year;
    const scheme = schemeGiven(given);
    if (!scheme.ok) return scheme;
    const answers = await answersGiven(given, shell);
    if (!answers.ok) return answers;
    const [book = ''] = given.operands;
    const named = given.text('out');
    const out = named ?? beside(book, '-评分.xlsx');
    const file = shell.workbookFile(book, out, named === undefined ? 'reads' : undefined);
    const scored = await createAssistant(file, shell.clock).score({
      ...year,
      scheme: scheme.value,
      answers: answers.value,
      assumeMet: given.flag('assume-met'),
    });
    if (!scored.ok) return scored;
    return show(
      given,
      shell,
      () => scoreJson(scored.value),
      () => printScore(scored.value, out),
    );
  },
};
