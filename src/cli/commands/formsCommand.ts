import { success } from '../../core/base/problem';
import { allForms } from '../../core/report/forms/allForms';
import { formTemplate } from '../../core/report/forms/formTemplate';
import { type Command, NO_OPERANDS } from '../command';
import { formGiven } from '../formGiven';
import { show } from '../show';

export const formsCommand: Command<'form' | 'out'> = {
  name: 'forms',
  synopsis: '[--form 编号 --out T.docx] [--json]',
  summary: '内置的报告格式；加 --form 和 --out，把其中一个存为 Word 模板，改好后用 report --template 生成报告',
  operands: NO_OPERANDS,
  options: { form: 'text', out: 'text' },
  async run(given, shell) {
    const out = given.text('out');
    if (out !== undefined) {
      const form = formGiven(given);
      if (!form.ok) return form;
      const written = await shell.reportFile(out).write(formTemplate(form.value));
      if (!written.ok) return written;
      if (!given.json) {
        shell.out(`已把「${form.value.name}」存为模板 ${out}。`);
        return success(undefined);
      }
    }
    return show(
      given,
      shell,
      () => ({ forms: allForms.map(({ id, name, unit }) => ({ id, name, unit })) }),
      () => allForms.map(({ id, name, unit }) => `${id.padEnd(18)} ${name}（${unit}）`).join('\n'),
    );
  },
};
