import { readFields } from '../../app/reports';
import { fieldText } from '../../core/report/fields/fieldText';
import { bookOperand } from '../bookOperand';
import type { Command } from '../command';
import { fieldsJson } from '../fieldsJson';
import { scoreOptionsGiven } from '../scoreOptionsGiven';
import { show } from '../show';

export const fieldsCommand: Command<'scheme' | 'year' | 'unit' | 'answers' | 'assume-met'> = {
  name: 'fields',
  synopsis: 'BOOK.xlsx [--scheme 编号] [--year 年度] [--unit 单位名称] [--answers A.json] [--assume-met] [--json]',
  summary: '报告模板里可以用的全部字段：名称、现在的值、取自哪个单元格',
  operands: bookOperand('fields'),
  options: { scheme: 'text', year: 'text', unit: 'text', answers: 'text', 'assume-met': 'flag' },
  async run(given, shell) {
    const options = await scoreOptionsGiven(given, shell);
    if ('wrong' in options || !options.ok) return options;
    const [book = ''] = given.operands;
    const found = await readFields(shell.workbookFile(book, ''), options.value);
    if (!found.ok) return found;
    return show(
      given,
      shell,
      () => fieldsJson(found.value),
      () =>
        found.value.fields.listed
          .map(
            (field) =>
              `{${field.name}}\t${field.kind === 'list' ? `${String(field.lines.length)} 行` : fieldText(field)}`,
          )
          .join('\n'),
    );
  },
};
