import { createAssistant } from '../../app/assistant';
import { bookOperand } from '../bookOperand';
import { checkJson } from '../checkJson';
import type { Command } from '../command';
import { printCheck } from '../printCheck';
import { show } from '../show';
import { yearGiven } from '../yearGiven';

export const checkCommand: Command<'year'> = {
  name: 'check',
  synopsis: 'BOOK.xlsx [--year 年度] [--json]',
  summary: '核对表内、表间的勾稽关系：哪些对不上，差多少，在哪些单元格',
  operands: bookOperand('check'),
  options: { year: 'text' },
  async run(given, shell) {
    const year = yearGiven(given);
    if ('wrong' in year) return year;
    const [book = ''] = given.operands;
    const found = await createAssistant(shell.workbookFile(book, ''), shell.clock).check(year);
    if (!found.ok) return found;
    return show(
      given,
      shell,
      () => checkJson(found.value),
      () => printCheck(found.value),
    );
  },
};
