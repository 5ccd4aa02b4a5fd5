import { beside, bookOperand } from '../bookOperand';
import type { Command } from '../command';
import { makeReport } from '../makeReport';
import { reportJson } from '../reportJson';
import { scoreOptionsGiven } from '../scoreOptionsGiven';
import { show } from '../show';

export const reportCommand: Command<
  'form' | 'template' | 'scheme' | 'year' | 'unit' | 'answers' | 'assume-met' | 'out'
> = {
  name: 'report',
  synopsis:
    'BOOK.xlsx [--form 编号 | --template T.docx] [--scheme 编号] [--year 年度] [--unit 单位名称] [--answers A.json] [--assume-met] [--out OUT.docx] [--json]',
  summary: '生成自评报告（默认 BOOK-自评报告.docx），数字都取自工作簿；只有您知道的内容写作【待补充：…】',
  operands: bookOperand('report'),
  options: {
    form: 'text',
    template: 'text',
    scheme: 'text',
    year: 'text',
    unit: 'text',
    answers: 'text',
    'assume-met': 'flag',
    out: 'text',
  },
  async run(given, shell) {
    const options = await scoreOptionsGiven(given, shell);
    if ('wrong' in options || !options.ok) return options;
    const [book = ''] = given.operands;
    const out = given.text('out') ?? beside(book, '-自评报告.docx');
    const made = await makeReport(given, shell, book, out, options.value);
    if (!made.ok) return made;
    const { open } = made.value;
    return show(
      given,
      shell,
      () => reportJson(made.value),
      () =>
        `已写入 ${out}（${'template' in made.value.by ? made.value.by.template : made.value.by.name}），工作簿没有改动。\n` +
        (open.length === 0
          ? '报告里没有待补充的内容。'
          : `报告里有 ${String(open.length)} 处【待补充】。评分时加 --report，会在工作簿里多一张「报告填写」，在那里写好后再生成一次。`),
    );
  },
};
