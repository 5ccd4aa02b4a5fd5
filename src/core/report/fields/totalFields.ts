import type { Decimal } from '../../base/decimal';
import type { Adjusted } from '../../scorecard/adjusted';
import { finalScore } from '../../scorecard/finalScore';
import type { Figure } from '../../statements/figure';
import { totalScore } from '../../statements/kinds/totalScore';
import type { ReportData } from '../data/reportData';
import { type Field, openField, pointsField, textField } from './field';

/** The total, converted where something does not apply, with what is added and taken, and the grade that comes of it. */
export function totalFields(data: ReportData): readonly Field[] {
  const { total, applicableFull, converted, grade, pending, adjusted } = data.scorecard;
  const open = pending > 0;
  const final = finalScore(data.scorecard);
  const unscored = `还有${String(pending)}项指标没有评分`;
  const unfilled = '加分项、扣分项没有填完';
  const unconverted = open ? openField('折算得分', unscored) : textField('折算得分', '');
  return [
    open
      ? { ...openField('总分', `总分（${unscored}）`), sentences: {} }
      : { ...pointsField('总分', total), sentences: { 结论: () => conclusion(data) } },
    final ? pointsField('最终得分', final) : openField('最终得分', `最终得分（${open ? unscored : unfilled}）`),
    ...(adjusted ? [pointsField('加分合计', adjusted.added), pointsField('扣分合计', adjusted.taken)] : []),
    // Behind {总分:结论}, which can say the total already and neither what it comes to nor the grade.
    adjusted && !adjusted.total && !open
      ? openField('加减分说明', `${unfilled}，最后得分和评价等级待定`)
      : textField('加减分说明', ''),
    pointsField('参评分值', applicableFull),
    converted ? pointsField('折算得分', converted) : unconverted,
    grade === undefined
      ? openField('等级', `等级（${open ? unscored : whyUngraded(adjusted, unfilled)}）`)
      : textField('等级', grade),
  ];
}

function whyUngraded(adjusted: Adjusted | undefined, unfilled: string): string {
  return adjusted && !adjusted.total ? unfilled : '没有等级标准';
}

function conclusion({ scorecard: { total, applicableFull, converted, grade, adjusted } }: ReportData) {
  const figure = (label: string, value: Decimal): Figure => ({ label, value, measure: 'points' });
  return totalScore.write(
    {
      total: figure('总分', total),
      ...(converted && { applicable: figure('参评分值', applicableFull), converted: figure('折算得分', converted) }),
      ...(adjusted?.total && {
        added: figure('加分', adjusted.added),
        taken: figure('扣分', adjusted.taken),
        final: figure('最后得分', adjusted.total),
      }),
      ...(grade !== undefined && { grade }),
    },
    { money: '万元' },
  );
}
