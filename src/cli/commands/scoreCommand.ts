import { createAssistant } from '../../app/assistant';
import { beside, bookOperand } from '../bookOperand';
import type { Command } from '../command';
import { makeReport } from '../makeReport';
import { printScore } from '../printScore';
import { reportPossible } from '../reportPossible';
import { reportJson } from '../reportJson';
import { scoreJson } from '../scoreJson';
import { scoreOptionsGiven } from '../scoreOptionsGiven';
import { show } from '../show';

export const scoreCommand: Command<
  'scheme' | 'year' | 'unit' | 'answers' | 'assume-met' | 'out' | 'report' | 'form' | 'template'
> = {
  name: 'score',
  synopsis:
    'BOOK.xlsx [--scheme 编号|auto|sheet:工作表名] [--year 年度] [--unit 单位名称] [--answers A.json] [--assume-met] [--out OUT.xlsx] [--report OUT.docx] [--form 报告格式 | --template T.docx] [--json]',
  summary: '一键评分，结果写入 OUT.xlsx（默认 BOOK-评分.xlsx），原工作簿不改动',
  operands: bookOperand('score'),
  options: {
    scheme: 'text',
    year: 'text',
    unit: 'text',
    answers: 'text',
    'assume-met': 'flag',
    out: 'text',
    report: 'text',
    form: 'text',
    template: 'text',
  },
  async run(given, shell) {
    const options = await scoreOptionsGiven(given, shell);
    if ('wrong' in options || !options.ok) return options;
    const [book = ''] = given.operands;
    const named = given.text('out');
    const out = named ?? beside(book, '-评分.xlsx');
    const file = shell.workbookFile(book, out, named === undefined ? 'reads' : undefined);
    const reportTo = given.text('report');
    const possible = await reportPossible(given, shell, book, reportTo, options.value);
    if (!possible.ok) return possible;
    const scored = await createAssistant(file, shell.clock, shell.now).score({
      ...options.value,
      forReport: reportTo !== undefined || options.value.forReport === true,
    });
    if (!scored.ok) return scored;
    const report = reportTo === undefined ? undefined : await makeReport(given, shell, out, reportTo, options.value);
    if (report && !report.ok) return report;
    return show(
      given,
      shell,
      () => ({
        ...scoreJson(scored.value),
        ...(report && { report: reportJson(report.value) }),
      }),
      () =>
        printScore(scored.value, out) +
        (report
          ? `\n报告已写入 ${reportTo ?? ''}，待补充 ${String(report.value.open.length)} 处：在「报告填写」里写好后再生成一次。`
          : ''),
    );
  },
};
