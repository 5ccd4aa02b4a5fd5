import { createAssistant } from '../../app/assistant';
import { bookOperand } from '../bookOperand';
import type { Command } from '../command';
import { printScheme, schemeJson } from '../schemeReport';
import { show } from '../show';

export const schemeCommand: Command<'sheet'> = {
  name: 'scheme',
  synopsis: 'BOOK.xlsx --sheet 工作表名 [--json]',
  summary: '读出工作簿里的一张指标体系表：哪些评价标准读懂了，哪些要人工评分',
  operands: bookOperand('scheme'),
  options: { sheet: 'text' },
  async run(given, shell) {
    const sheet = given.text('sheet');
    if (sheet === undefined)
      return { wrong: '「scheme」要用 --sheet 写明指标体系在哪张工作表，例如 --sheet 指标体系。' };
    const [book = ''] = given.operands;
    const read = await createAssistant(shell.workbookFile(book, ''), shell.clock).scheme(sheet);
    if (!read.ok) return read;
    return show(
      given,
      shell,
      () => schemeJson(read.value),
      () => printScheme(read.value),
    );
  },
};
