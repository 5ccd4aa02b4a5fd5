import type { CriterionCase } from './criterionCase';

/** Several things in one sentence, whose marks come together: 要点, days, times and values beside each other. */
export const sumSentences: readonly CriterionCase[] = [
  {
    full: 5, indicator: '自评报告', text: '报告内容完整得2分；按时报送得3分，每逾期1天扣0.5分，扣完为止。',
    rule: 'sum', reads: '各部分相加；报告内容完整，得 2 分；按时报送：迟了多少天（3 分）：≤0 得 3 分；超过部分每 1 扣 0.5 分，按比例计，最低 0 分；最高 5 分，最低 0 分',
    scores: [[{ items: [true], '按时报送：迟了多少天': 0 }, 5], [{ items: [true], '按时报送：迟了多少天': 2 }, 4], [{ items: [false], '按时报送：迟了多少天': 9 }, 0]],
  },
  {
    full: 4, indicator: '工程', text: '质量达标得2分；按时完工得2分，每逾期1天扣0.1分，扣完为止。',
    rule: 'sum', reads: '各部分相加；质量达标，得 2 分；按时完工：迟了多少天（2 分）：≤0 得 2 分；超过部分每 1 扣 0.1 分，按比例计，最低 0 分；最高 4 分，最低 0 分',
    scores: [[{ items: [true], '按时完工：迟了多少天': 4 }, 3.6], [{ items: [false], '按时完工：迟了多少天': 0 }, 2]],
  },
  {
    full: 5, indicator: '自评报告', text: '报告按时提交得2分，未按时提交得0分；报告内容完整得3分，内容缺项的每缺1项扣1分。',
    rule: 'sum', reads: '各部分相加；报告按时提交，得 2 分；内容缺项，每 1 次扣 1 分，最多扣 3 分；最高 5 分，最低 0 分',
    scores: [[{ items: [true], 内容缺项: 0 }, 5], [{ items: [true], 内容缺项: 2 }, 3], [{ items: [false], 内容缺项: 0 }, 3]],
  },
  {
    full: 10, indicator: '满意度', text: '满意度≥90%得5分；档案齐全得5分，未齐全不得分。',
    rule: 'sum', reads: '各部分相加；满意度（5 分）：≥90% 得 5 分；其余由人工判断；档案齐全，得 5 分；最高 10 分，最低 0 分',
    scores: [[{ items: [false], 满意度: 0.95 }, 5]], warnings: ['valueNotCovered'],
  },
  {
    full: 10, indicator: '支出进度', text: '上半年进度≥50%得4分，全年进度≥95%得6分，未达到不得分。',
    rule: 'sum', reads: '各部分相加；上半年进度（4 分）：≥50% 得 4 分；否则不得分；全年进度（6 分）：≥95% 得 6 分；否则不得分；最高 10 分，最低 0 分',
    scores: [[{ 上半年进度: 0.6, 全年进度: 0.9 }, 4]],
  },
  {
    full: 5, indicator: '满意度', text: '满意度≥90%得5分，否则不得分；每发生一起投诉扣1分，扣完为止。',
    rule: 'sum', reads: '各部分相加；满意度（5 分）：≥90% 得 5 分；否则不得分；投诉，每 1 次扣 1 分；最高 5 分，最低 0 分',
    scores: [[{ 满意度: 0.95, 投诉: 2 }, 3], [{ 满意度: 0.5, 投诉: 2 }, 0]],
  },
];
