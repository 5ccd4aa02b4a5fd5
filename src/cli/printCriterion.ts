import type { CriterionJson } from './criterionJson';

/** The answer as a person reads it: the offending words stand under the sentence. */
export function printCriterion(answer: CriterionJson, sentence: string): string {
  if (!answer.ok) {
    const { message, span, suggestion } = answer.problem;
    return `没有读懂：${message}\n  「${sentence.slice(span[0], span[1]).replace(/\s+/g, ' ')}」\n${suggestion}`;
  }
  const { reads, needs, formula, score, range, notApplicable, warnings, unread } = answer;
  return [
    `读作：${reads}`,
    `需要：${needs.map(({ name, kind, optional }) => `${name}（${KINDS[kind]}${optional ? '，可不填' : ''}）`).join('、')}`,
    `公式：=${formula}`,
    ...(score === undefined ? [] : [`得分：${score}`]),
    ...(range ? [`得分在 ${range[0]} 分到 ${range[1]} 分之间，由人工评定`] : []),
    ...(notApplicable ? ['得分：不适用'] : []),
    ...unread.map(({ text }) => `待确认：「${text.replace(/\s+/g, ' ')}」没有读懂，得分没有算进它。`),
    ...warnings.map(({ message, suggestion }) => `提醒：${message}${suggestion}`),
  ].join('\n');
}

const KINDS = {
  rate: '比率',
  amount: '数值',
  count: '次数',
  items: '逐项',
  grade: '等级',
  flag: '是否',
  points: '人工评分',
} as const;
