import { factLabelled } from './factLabels';

/** 「综合满意度」 「满意度得分」: of all who were asked. */
const OF_ALL = /^(?:综合|总体|整体|平均|总)?满意[度率](?:调查|测评)?(?:总分|得分|平均分)?$/;
const OF_SOME = /^[一-龥()、及和与]{2,12}满意[度率](?:调查|测评)?(?:总分|得分|平均分)?$/;
/** Beside 「基本满意率」 「满意率」 is of those who chose that answer. */
const OF_ONE_ANSWER = /^(?:非常|很|十分|比较|较为?|基本|不太|不|不够|一般)满意率$|^一般率$/;
/** What her own people think is another matter. */
const OF_HER_PEOPLE = /职工|干部|员工|内部|工作人员/;

/** 「群众满意度」 beside 「企业满意度」, or under 「综合满意度」: what some of those who were asked think. */
export function isOneOfSeveralAsked(key: string, others: readonly string[]): boolean {
  if (key === '满意率' && others.some((other) => OF_ONE_ANSWER.test(other))) return true;
  if (OF_ALL.test(key)) return false;
  return others.some((other) => {
    if (other === key || OF_HER_PEOPLE.test(other)) return false;
    return OF_ALL.test(other) || (OF_SOME.test(other) && factLabelled(other) !== 'satisfaction');
  });
}
