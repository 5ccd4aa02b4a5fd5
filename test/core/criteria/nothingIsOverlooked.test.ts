import { criteriaCases } from '../../cases/criteria/criteriaCases';
import { decimal } from '../../../src/core/base/decimal';
import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
import { sameMeaning } from '../../support/sameMeaning';

/** Each of these changes the score. Behind any sentence it must be refused or change the rule, never pass unseen. */
const additions = [
  '情节严重的加倍扣分',
  '因政策性因素造成的除外',
  '最高得0.5分',
  '累计得分不超过0.5分',
  '连续两年未达标的另扣1分',
  '被上级通报的取消该项得分',
  '由第三方复核后酌情调整得分',
  '超过部分减半计算',
  '结果按80%折算',
  '以上得分乘以0.5',
  '低于全县平均数的不得分',
  '首次出现不扣分',
  '每次扣分不低于2分',
  '特殊情况另行扣分',
  '再按权重50%计入总分',
  '同时扣减上年得分',
  '四舍五入取整',
  '保留一位小数',
  '取最高档得分',
  '与其他指标合并计分',
  '每超过1次再扣1分',
  '不足半数的按一半计分',
  '未提供佐证材料的不得分',
  '发生重大事故的，一票否决',
  '数据不实的扣1分',
  '受到表彰的加1分',
  '逾期报送的，每天扣0.1分',
  '两年平均计算',
  '降一档评定',
  '不适用的不得分',
  '除特殊情况外',
  '除落实国家政策、不可抗力外',
];

test.each(additions)('后面加上「%s」，不会被当作没有', (addition) => {
  const first = additions.indexOf(addition) % 3;
  const overlooked = criteriaCases.flatMap(({ text, full, indicator }, index) => {
    if (index % 3 !== first) return [];
    const before = compileCriterion(text, String(full), indicator);
    // Between nothing and everything holds whatever is added.
    if (!before.ok || before.criterion.rule.kind === 'judgement') return [];
    return ['，', '；', '。', '\n', '（'].flatMap((join) => {
      const longer = `${text.replace(/[。；，,;.]$/, '')}${join}${addition}${join === '（' ? '）' : ''}`;
      const after = compileCriterion(longer, String(full), indicator);
      return after.ok &&
        after.criterion.unread.length === 0 &&
        sameMeaning(before.criterion.rule, after.criterion.rule, decimal(String(full)))
        ? [longer]
        : [];
    });
  });
  expect(overlooked).toEqual([]);
});
