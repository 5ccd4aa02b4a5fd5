import { fitting } from './marks';
import { startsCase } from '../readableWords';
import { isNothing } from '../../rules/mark';
import type { Build, Built } from '../criterion';
import { CASE_WORDS } from '../lexicon/cases';
import { fail } from '../criterionProblem';
import type { NamedStatement } from '../criterionStatement';
import type { GuardedRule, Rule } from '../../rules/rule';

type Guard = GuardedRule['guards'][number];

/** Special cases apart from what else is named. */
export function split(
  named: readonly NamedStatement[],
  build: Build,
  isGuard: (one: NamedStatement) => boolean,
): { readonly guards: readonly Guard[]; readonly rest: readonly NamedStatement[] } {
  const special = named.filter(isGuard);
  const guards = special.map(({ name, outcome, span, required }): Guard => {
    if (outcome.kind === 'notApplicable') {
      if (name.length < 2) fail('unknownWords', span, { words: name });
      return { name, outcome: 'notApplicable', ...(!isHappening(name) && { asked: true }) };
    }
    return outcome.kind === 'gain'
      ? {
          name,
          outcome: fitting(outcome.mark, build, span),
          ...((required ?? mustBeAnswered(name)) && { asked: true }),
        }
      : fail('markNotUnderstood', span);
  });
  return { guards, rest: named.filter((one) => !special.includes(one)) };
}

/** 「无采购的」 「因灾减收的」 are told where they are so; 「乡镇」 「本年度」 hold or do not hold whether or not anybody says it. */
function isHappening(name: string): boolean {
  return !/^[未不]满/.test(name) && (startsCase(name) || caseWords.test(name) || HAPPENS.test(name));
}

const HAPPENS =
  /^(?:因|受|遇|由于|如|若|凡|当年?(?=发生|出现|无|没)|不(?!足|满|到)|确|经|属于?)|(?:不|未|无|没有)[^,]*$/;

/** 「实际金额超出采购预算」 「第③项不符合」 follow from what is entered anyway: left open, they are no no. */
function mustBeAnswered(name: string): boolean {
  return COMPARES_FIGURES.test(name) || /^(?:其中)?第?[①-⑳](?:项|条|点)?[不未]/.test(name);
}

const caseWords = new RegExp(`^${CASE_WORDS}|(?:没有|无|未安排|未发生|不涉及|未涉及|为0|为零)`);

/** 「实际采购金额超出采购预算」 */
const COMPARES_FIGURES =
  /^[^,\d]{2,14}(?:数|额|金额|支出|成本)(?:大于|超过|高于|超出)[^,\d]{0,14}(?:数|额|金额|预算|计划|标准|限额|编制)$/;

export function isValueGuard({ name, outcome, veto }: NamedStatement): boolean {
  if (outcome.kind === 'notApplicable') return true;
  return (
    outcome.kind === 'gain' &&
    (veto ||
      caseWords.test(name) ||
      (isNothing(outcome.mark) && (/^未/.test(name) || COMPARES_FIGURES.test(name))) ||
      (isNothing(outcome.mark) &&
        /^(?:存在|发生|出现|发现|有|如有|若有|凡|因|被|受到|引发|造成|导致|涉嫌|弄虚作假|虚报|瞒报|拒不)/.test(name)))
  );
}

export function isCountGuard(one: NamedStatement): boolean {
  if (one.marked) return false;
  if (one.outcome.kind === 'notApplicable') return true;
  return one.outcome.kind === 'gain' && isNothing(one.outcome.mark);
}

export function guarded(guards: readonly Guard[], built: Built): Built {
  if (guards.length === 0) return built;
  const inner: Rule = built.rule;
  if (inner.kind === 'guarded') return { ...built, rule: { ...inner, guards: [...guards, ...inner.guards] } };
  return { ...built, rule: { kind: 'guarded', guards, rule: inner } };
}
