import { decimal } from '../../base/decimal';
import type { DecimalText, Expression } from '../../rules/rule';
import type { Build, Built } from '../criterion';
import { fail } from '../criterionProblem';
import { valueOf } from './marks';

interface Term {
  readonly name: string;
  readonly factor: DecimalText;
}

/** 「内部满意度占30%、外部满意度占70%」 says twice what the formula weights by, or what the parts are worth; of anything else it is not understood. */
export function weightedBy(build: Build, buildOne: (build: Build) => Built): Built {
  const list = build.statements.find((one) => one.kind === 'weightList');
  if (list?.kind !== 'weightList') return buildOne(build);
  const score = build.statements.find((one) => one.kind === 'formula' && one.isScore);
  const built = buildOne({ ...build, statements: build.statements.filter((one) => one !== list) });
  const terms = score?.kind === 'formula' ? termsOf(score.expression) : partsOf(built, build);
  const isSame =
    terms.length === list.shares.length &&
    list.shares.every(({ name, share }, at) => {
      const term = terms[at];
      const others = list.shares.filter((_, other) => other !== at);
      return term !== undefined && decimal(term.factor).eq(share) && isCalled(term.name, name, others);
    });
  if (!isSame) fail('formulaNotUnderstood', list.span);
  return built;
}

/** By what the name has and none of the others: 「内部」 of 内部满意度 beside 外部满意度. */
function isCalled(term: string, name: string, others: readonly { readonly name: string }[]): boolean {
  const own = Array.from(name).filter((character) => others.every((other) => !other.name.includes(character)));
  const isShort = name.endsWith(term) && others.every((other) => !other.name.endsWith(term));
  return term === name || isShort || (own.length > 0 && own.every((character) => term.includes(character)));
}

/** What each part of a sum is worth, of the whole. */
function partsOf({ rule }: Built, { fullMark }: Build): readonly Term[] {
  const plain = rule.kind === 'guarded' ? rule.rule : rule;
  if (plain.kind !== 'sum') return [];
  return plain.parts.map(({ name, full }) => ({ name, factor: valueOf(full, fullMark).div(fullMark).toFixed() }));
}

/** `(A×30%+B×70%)×分值` */
function termsOf(expression: Expression): readonly Term[] {
  if (expression.kind !== 'operation') return [];
  const { left, operator, right } = expression;
  if (operator === '+') return [...termsOf(left), ...termsOf(right)];
  if (operator !== '*') return [];
  if (left.kind === 'quantity' && right.kind === 'number') return [{ name: left.name, factor: right.value }];
  if (left.kind === 'number' && right.kind === 'quantity') return [{ name: right.name, factor: left.value }];
  return [left, right].flatMap((side) => (side.kind === 'operation' && side.operator !== '/' ? termsOf(side) : []));
}
