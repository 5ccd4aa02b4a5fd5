import { criterionJson } from '../criterionJson';
import type { Command } from '../command';
import { printCriterion } from '../printCriterion';
import { readGiven } from '../readGiven';
import { show } from '../show';

export const criterionCommand: Command<'full' | 'indicator' | 'given'> = {
  name: 'criterion',
  synopsis: '"评价标准" --full 分值 [--indicator 指标名称] [--given JSON] [--json]',
  summary: '把一条评价标准读成计分规则和公式；给出数据的，算出得分',
  operands: {
    least: 1,
    most: 1,
    missing: '「criterion」后面要写评价标准的原文，放在引号里。',
    hint: '（评价标准要放在一对引号里）',
  },
  options: { full: 'text', indicator: 'text', given: 'text' },
  run(given, shell) {
    const full = given.text('full');
    if (full === undefined || !/^\d+(?:\.\d+)?$/.test(full) || Number(full) === 0)
      return Promise.resolve({ wrong: '--full 后面要写分值，例如 --full 4。' });
    const read = readGiven(given.text('given'));
    if (!read.ok) return Promise.resolve(read);
    const [sentence = ''] = given.operands;
    const answer = criterionJson(sentence, full, given.text('indicator') ?? '', read.value);
    return Promise.resolve(
      show(
        given,
        shell,
        () => answer,
        () => printCriterion(answer, sentence),
      ),
    );
  },
};
