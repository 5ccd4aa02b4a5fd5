import { createAssistant } from '../../app/assistant';
import { answersGiven } from '../answersGiven';
import { beside, bookOperand } from '../bookOperand';
import type { Command } from '../command';
import { makeReport } from '../makeReport';
import { printScore } from '../printScore';
import { reportPossible } from '../reportPossible';
import { reportJson } from '../reportJson';
import { schemeGiven } from '../schemeGiven';
import { scoreJson } from '../scoreJson';
import { show } from '../show';
import { yearGiven } from '../yearGiven';

export const scoreCommand: Command<
  'scheme' | 'year' | 'answers' | 'assume-met' | 'out' | 'report' | 'form' | 'template'
> = {
  name: 'score',
  synopsis:
    'BOOK.xlsx [--scheme 编号|auto|sheet:工作表名] [--year 年度] [--answers A.json] [--assume-met] [--out OUT.xlsx] [--report OUT.docx] [--form 报告格式 | --template T.docx] [--json]',
  summary: '一键评分，结果写入 OUT.xlsx（默认 BOOK-评分.xlsx），原工作簿不改动',
  operands: bookOperand('score'),
  options: {
    scheme: 'text',
    year: 'text',
    answers: 'text',
    'assume-met': 'flag',
    out: 'text',
    report: 'text',
    form: 'text',
    template: 'text',
  },
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
    const reportTo = given.text('report');
    const options = { ...year, scheme: scheme.value, answers: answers.value, assumeMet: given.flag('assume-met') };
    const possible = await reportPossible(given, shell, book, reportTo, options);
    if (!possible.ok) return possible;
    const scored = await createAssistant(file, shell.clock).score({ ...options, forReport: reportTo !== undefined });
    if (!scored.ok) return scored;
    const report = reportTo === undefined ? undefined : await makeReport(given, shell, out, reportTo, options);
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
