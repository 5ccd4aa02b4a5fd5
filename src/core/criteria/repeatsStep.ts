import { LATE_WORDS } from './lexicon/cases';
import { FELL, ROSE } from './lexicon/changing';
import { LESS_THAN, MORE_THAN } from './lexicon/comparing';
import type { StepPhrase } from './phrase';

const late = new RegExp(
  `^(?:${LATE_WORDS})(?:报送|上报|完成|提交|公开|支付|拨付|下达|整改|办理|到位|验收)?(?:的|时|部分)?$`,
);
const higher = new RegExp(`^(?:${ROSE}|${MORE_THAN})$`);
const lower = new RegExp(`^(?:${FELL}|${LESS_THAN})$`);

/** 「增长的，每增长1%…」 and 「逾期的，每逾期1天…」 say the side twice; other words before a step are its subject. */
export function repeatsStep(words: string, step: StepPhrase): boolean {
  if (step.late === true && late.test(words)) return true;
  return (step.direction === 'up' && higher.test(words)) || (step.direction === 'down' && lower.test(words));
}
