import { reuseReport } from '../../app/reusing';
import type { Reuse } from '../../core/proofread/reuse';
import type { Command } from '../command';
import { show } from '../show';

export const reuseCommand: Command<'book' | 'out'> = {
  name: 'reuse',
  synopsis: 'LAST.docx [--book LAST.xlsx] [--out TEMPLATE.docx] [--json]',
  summary: '把去年的报告变成今年的模板：数字换成字段，认不出的原样留下并用批注标出',
  operands: { least: 1, most: 1, missing: 'reuse 需要去年的报告（.docx）。' },
  options: { book: 'text', out: 'text' },
  async run(given, shell) {
    const [report = ''] = given.operands;
    const book = given.text('book');
    const out = given.text('out');
    const workbook = book === undefined ? undefined : shell.workbookFile(book, book);
    const done = await reuseReport(shell.finishedReport(report), workbook, out);
    if (!done.ok) return done;
    return show(
      given,
      shell,
      () => reuseJson(done.value),
      () => printReuse(done.value, book, out),
    );
  },
};

/** The contract's JSON. */
function reuseJson({ fields, left }: Reuse) {
  return {
    // A direction and its rate are one difference; `fields` lists it under 增减率.
    fields: fields.map(({ text, field, sentence, certain }) => ({
      text,
      field: field.replace(/升降$/, '增减率'),
      sentence,
      certain,
    })),
    left: left.map(({ sentence, numbers }) => ({ sentence, numbers })),
  };
}

function printReuse({ fields, left, removed }: Reuse, book: string | undefined, out: string | undefined): string {
  const doubtful = fields.filter(({ certain }) => !certain);
  return [
    `换成字段 ${String(fields.length)} 处，其中要您看一眼的 ${String(doubtful.length)} 处；有 ${String(left.filter(({ numbers }) => numbers.length > 0).length)} 句里的数没有认出，${String(left.filter(({ numbers }) => numbers.length === 0).length)} 句是去年的说法，原样留下。`,
    ...(removed.flat().length > 0
      ? ['清单在工作簿里整份都有的，只留一行，每年按清单重复；其余各行在模板里去掉了，原报告里还在。']
      : []),
    ...(book === undefined ? ['没有给去年的工作簿（--book），所以金额没有换。'] : []),
    ...left
      .slice(0, 20)
      .map(({ sentence, numbers }) => `  · ${numbers.join('、')}：${sentence.replace(/\s+/g, ' ').slice(0, 80)}`),
    ...(left.length > 20 ? [`  还有 ${String(left.length - 20)} 句。`] : []),
    ...(out === undefined ? [] : [`已写入 ${out}，没有认出的地方有批注；原报告没有改动。`]),
  ].join('\n');
}
