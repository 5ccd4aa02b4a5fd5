import type { Answer, ReportData } from '../data/reportData';
import { REPORT_ENTRIES } from '../../sheets/reportEntries';
import { spelledYear } from './chineseNumber';
import { type Field, fieldSet, openField, textField } from './field';

/** The unit, the years, and what she wrote into 报告填写. */
export function unitFields({ facts: { unit, year }, answers }: ReportData): readonly Field[] {
  const years = (name: string, offset: number): Field =>
    year === undefined
      ? openField(name)
      : {
          ...textField(name, String(year + offset)),
          sentences: { 汉字: () => [{ text: spelledYear(year + offset) }] },
        };
  return [
    unit === undefined ? openField('单位名称') : textField('单位名称', unit),
    years('年度', 0),
    years('上年度', -1),
    years('下年度', 1),
    teamList(answers.get('工作组成员')),
    ...REPORT_ENTRIES.map(({ key, question }): Field => {
      const answer = answers.get(key);
      return answer === undefined || answer.text.trim() === ''
        ? openField(key, question, key, answer?.place)
        : {
            ...textField(key, answer.text.trim(), answer.place),
            sentences: { 一行: () => [{ text: inOneLine(answer.text) }] },
          };
    }),
  ];
}

/** Within a sentence of ours: her lines one behind the other, without the full stops that ours has. */
function inOneLine(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim().replace(/[。；;，,、]+$/, ''))
    .filter((line) => line !== '');
  return lines.join(lines.some((line) => /[，、；。]/.test(line)) ? '；' : '、');
}

/** 「姓名、工作单位、职务」, one person a line. */
function teamList(answer: Answer | undefined): Field {
  const people = (answer?.text ?? '').split('\n').filter((line) => line.trim() !== '');
  return {
    kind: 'list',
    name: '工作组',
    meaning: '',
    inner: ['姓名', '工作单位', '职务'],
    lines: people.map((line) => {
      const [name = '', office = '', ...post] = line.trim().split(/[、，,\s\t]+/);
      return fieldSet([
        textField('姓名', name, answer?.place),
        textField('工作单位', office, answer?.place),
        textField('职务', post.join('、'), answer?.place),
      ]);
    }),
  };
}
