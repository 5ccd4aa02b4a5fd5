import { readFields } from '../../app/reports';
import { fieldText } from '../../core/report/fields/fieldText';
import { answersGiven } from '../answersGiven';
import { bookOperand } from '../bookOperand';
import type { Command } from '../command';
import { fieldsJson } from '../fieldsJson';
import { schemeGiven } from '../schemeGiven';
import { show } from '../show';
import { yearGiven } from '../yearGiven';

export const fieldsCommand: Command<'scheme' | 'year' | 'answers' | 'assume-met'> = {
  name: 'fields',
  synopsis: 'BOOK.xlsx [--scheme 编号] [--year 年度] [--answers A.json] [--assume-met] [--json]',
  summary: '报告模板里可以用的全部字段：名称、现在的值、取自哪个单元格',
  operands: bookOperand('fields'),
  options: { scheme: 'text', year: 'text', answers: 'text', 'assume-met': 'flag' },
  async run(given, shell) {
    const year = yearGiven(given);
    if ('wrong' in year) return year;
    const scheme = schemeGiven(given);
    if (!scheme.ok) return scheme;
    const answers = await answersGiven(given, shell);
    if (!answers.ok) return answers;
    const [book = ''] = given.operands;
    const found = await readFields(shell.workbookFile(book, ''), {
      ...year,
      scheme: scheme.value,
      answers: answers.value,
      assumeMet: given.flag('assume-met'),
    });
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
