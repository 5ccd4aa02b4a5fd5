import { createAssistant } from '../../app/assistant';
import { schemeInDocument } from '../../app/schemeInDocument';
import type { SchemeReport } from '../../app/outcomes';
import type { Result } from '../../core/base/problem';
import type { Command, Given, Shell, WrongUsage } from '../command';
import { printScheme, schemeJson } from '../schemeReport';
import { show } from '../show';

type Option = 'sheet' | 'table';

export const schemeCommand: Command<Option> = {
  name: 'scheme',
  synopsis: 'BOOK.xlsx --sheet 工作表名 | REPORT.docx [--table 第几张表] [--json]',
  summary: '读出工作簿或者 Word 报告里的一张指标体系表：哪些评价标准读懂了，哪些要人工评分',
  operands: { least: 1, most: 1, missing: '「scheme」后面要写工作簿或者 Word 报告的文件名。' },
  options: { sheet: 'text', table: 'text' },
  async run(given, shell) {
    const [file = ''] = given.operands;
    const read = /\.docx?$/i.test(file) ? await fromReport(file, given, shell) : await fromBook(file, given, shell);
    if ('wrong' in read || !read.ok) return read;
    return show(
      given,
      shell,
      () => schemeJson(read.value),
      () => printScheme(read.value),
    );
  },
};

async function fromBook(file: string, given: Given<Option>, shell: Shell): Promise<Result<SchemeReport> | WrongUsage> {
  const sheet = given.text('sheet');
  if (sheet === undefined) return { wrong: '「scheme」要用 --sheet 写明指标体系在哪张工作表，例如 --sheet 指标体系。' };
  if (given.text('table') !== undefined) return { wrong: '--table 只用于 Word 报告；工作簿请用 --sheet。' };
  return createAssistant(shell.workbookFile(file, ''), shell.clock).scheme(sheet);
}

async function fromReport(
  file: string,
  given: Given<Option>,
  shell: Shell,
): Promise<Result<SchemeReport> | WrongUsage> {
  const table = given.text('table');
  if (given.text('sheet') !== undefined) return { wrong: '--sheet 只用于工作簿；Word 报告请用 --table。' };
  if (table !== undefined && !/^[1-9]\d{0,3}$/.test(table))
    return { wrong: `--table 应当是第几张表，例如 3，而不是「${table}」。` };
  const document = await shell.finishedReport(file).read();
  return document.ok ? schemeInDocument(document.value, table === undefined ? undefined : Number(table)) : document;
}
