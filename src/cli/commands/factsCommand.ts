import { createAssistant } from '../../app/assistant';
import { bookOperand } from '../bookOperand';
import type { Command } from '../command';
import { factsJson } from '../factsJson';
import { printFacts } from '../printFacts';
import { findingJson } from '../scoreJson';
import { show } from '../show';
import { yearGiven } from '../yearGiven';

export const factsCommand: Command<'year'> = {
  name: 'facts',
  synopsis: 'BOOK.xlsx [--year 年度] [--json]',
  summary: '列出在工作簿里找到的全部数据项、状态和出处',
  operands: bookOperand('facts'),
  options: { year: 'text' },
  async run(given, shell) {
    const year = yearGiven(given);
    if ('wrong' in year) return year;
    const [book = ''] = given.operands;
    const found = await createAssistant(shell.workbookFile(book, ''), shell.clock).facts(year);
    if (!found.ok) return found;
    const { facts } = found.value;
    return show(
      given,
      shell,
      () => ({ ...factsJson(facts), tables: facts.tables, findings: facts.findings.map(findingJson) }),
      () => printFacts(facts),
    );
  },
};
