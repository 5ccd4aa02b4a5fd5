import { createAssistant } from '../../app/assistant';
import { beside, bookOperand } from '../bookOperand';
import type { Command } from '../command';
import { schemeGiven } from '../schemeGiven';
import { schemeJson } from '../schemeReport';
import { show } from '../show';

export const tableCommand: Command<'scheme' | 'out'> = {
  name: 'table',
  synopsis: 'BOOK.xlsx [--scheme 编号|auto|sheet:工作表名] [--out OUT.xlsx] [--json]',
  summary: '只生成指标体系表（默认写入 BOOK-指标体系.xlsx），改好后可以照它评分',
  operands: bookOperand('table'),
  options: { scheme: 'text', out: 'text' },
  async run(given, shell) {
    const scheme = schemeGiven(given);
    if (!scheme.ok) return scheme;
    const [book = ''] = given.operands;
    const out = given.text('out') ?? beside(book, '-指标体系.xlsx');
    const written = await createAssistant(shell.workbookFile(book, out), shell.clock).table({ scheme: scheme.value });
    if (!written.ok) return written;
    const { sheet } = written.value;
    return show(
      given,
      shell,
      () => ({ ...schemeJson(written.value), sheet, out }),
      () =>
        `已写入 ${out}（新增工作表：${sheet}），原工作簿没有改动。\n改好之后可以照它评分：score ${out} --scheme sheet:${sheet}`,
    );
  },
};
