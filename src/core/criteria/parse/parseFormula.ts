import { MONEY_UNIT, PLAIN_UNIT } from '../lexicon/units';
import { isMeasure } from '../clauseWords';
import { isName } from '../readableWords';
import { decimal } from '../../base/decimal';
import type { Expression } from '../../rules/rule';
import { FULL_MARK, ITSELF, MADE_SCORE } from '../lexicon/marking';
import type { FormulaPhrase } from '../phrase';
import { type Scanner, sticky } from '../scanner';
import { weightyIn, weightyInName } from '../weighty';

const named = sticky(`(?<name>[^,;。:\\n=<>≤≥*/+]{1,40}?)(?::)?=(?!=)`);
const madeScore = new RegExp(`(?:^|的|该|本|此|[^,]{0,12})${MADE_SCORE}$`);
const reckoned = sticky('(?:按照?|以|用)');
const comesTo = sticky('得分(?:为|是)|得(?=[^,;。\\d分得]{2,14}(?:率|比例|比率|比重|进度)\\*)');
const madeScoreEnd = new RegExp(`${MADE_SCORE}$`);
const reckonedEnd = sticky('(?:的?(?:得分|比例))?(?:计算得分|计算|计分|得分|记分|赋分|给分)');

/** formula = name "=" expression | "按" expression "计分" ; or an expression alone with the full mark in it */
export function parseFormula(scanner: Scanner): FormulaPhrase | undefined {
  return (
    scanner.attempt(parseProduct) ??
    scanner.attempt(parsePortion) ??
    scanner.attempt(parsePercentOf) ??
    scanner.attempt(parseNamed) ??
    scanner.attempt(parseReckoned) ??
    scanner.attempt(parseComesTo) ??
    scanner.attempt(parseAlone)
  );
}

function parseNamed(scanner: Scanner): FormulaPhrase | undefined {
  const start = scanner.at;
  const head = scanner.read(named);
  const name = head?.parts['name'];
  const expression = name === undefined ? undefined : parseExpression(scanner);
  if (!expression || name === undefined || !scanner.sees(clauseEnd)) return undefined;
  // 「完成率=90%」 is a comparison.
  if (expression.kind === 'number') return undefined;
  const before = name.replace(madeScoreEnd, '');
  if (before !== '' && !isName(before) && !isMeasure(before)) return undefined;
  return { kind: 'formula', name, isScore: madeScore.test(name), expression, span: scanner.spanFrom(start) };
}

const clauseEnd = sticky('[,;。:\\n)(]|$');

const product = sticky(
  `(?:得分为|得分是|得分=|得分按|按照?|以)(?<name>[^,;。:\\n\\d*/=+每扣与和]{1,16}(?:率|比率|比例|百分比|度|进度))(?:与|和|乘以|同)(?:${ITSELF})?(?:的)?(?:分值|权重分值|权重分|权重|标准分|满分|总分|(?<points>\\d+(?:\\.\\d+)?)分?)的?(?:乘积|积)(?:计算得分|计算|计分|得分|记分|赋分|给分|确定得分|确定|计)?`,
);

/** 「按完成率与分值的乘积计分」 */
function parseProduct(scanner: Scanner): FormulaPhrase | undefined {
  const start = scanner.at;
  const { name, points } = scanner.read(product)?.parts ?? {};
  if (name === undefined) return undefined;
  return {
    kind: 'formula',
    name: undefined,
    isScore: true,
    expression: {
      kind: 'operation',
      operator: '*',
      left: { kind: 'quantity', name },
      right: points === undefined ? { kind: 'fullMark' } : { kind: 'number', value: points },
    },
    span: scanner.spanFrom(start),
  };
}

const portion = sticky(
  `(?:按照?|以)(?<name>[^,;。:\\n\\d*/=+每扣与和占]{0,14}?(?:率|比率|比例|度|值|数|进度|量))(?:与|和|占|除以|/)(?<base>\\d+(?:\\.\\d+)?)(?:(?<percent>%)|${PLAIN_UNIT}|${MONEY_UNIT})?的?(?:比例|比率|比值|百分比|比重)(?:折算|换算)?(?:(?:乘以|\\*|乘)(?:(?<points>\\d+(?:\\.\\d+)?)分|${ITSELF}?分值))?(?:计算得分|计算|计分|得分|记分|赋分|给分|确定得分)`,
);

/** 「按满意度与90%的比例折算得分」 */
function parsePortion(scanner: Scanner): FormulaPhrase | undefined {
  const start = scanner.at;
  const { name, base, percent, points } = scanner.read(portion)?.parts ?? {};
  if (name === undefined || base === undefined) return undefined;
  const value = percent === undefined ? decimal(base) : decimal(base).div(100);
  return {
    kind: 'formula',
    name: undefined,
    isScore: true,
    expression: {
      kind: 'operation',
      operator: '*',
      left: {
        kind: 'operation',
        operator: '/',
        left: { kind: 'quantity', name },
        right: { kind: 'number', value: value.toFixed() },
      },
      right: points === undefined ? { kind: 'fullMark' } : { kind: 'number', value: points },
    },
    span: scanner.spanFrom(start),
  };
}

const percentOf = sticky(
  '(?:按照?|以)(?<name>[^,;。:\\n\\d*/=+每扣与和占]{2,14}(?:得分|成绩))的(?<n>\\d+(?:\\.\\d+)?)%(?:折算|换算)?(?:计算得分|计算|计分|得分|记分|赋分|给分|计入|计)',
);

/** 「按县考核得分的10%计分」 */
function parsePercentOf(scanner: Scanner): FormulaPhrase | undefined {
  const start = scanner.at;
  const { name, n } = scanner.read(percentOf)?.parts ?? {};
  if (name === undefined || n === undefined || !scanner.sees(clauseEnd)) return undefined;
  const right = { kind: 'number', value: decimal(n).div(100).toFixed() } as const;
  return {
    kind: 'formula',
    name: undefined,
    isScore: true,
    expression: { kind: 'operation', operator: '*', left: { kind: 'quantity', name }, right },
    span: scanner.spanFrom(start),
  };
}

function parseReckoned(scanner: Scanner): FormulaPhrase | undefined {
  const start = scanner.at;
  if (!scanner.read(reckoned)) return undefined;
  const expression = parseExpression(scanner, '(?=计算|计分|得分|的得分|记分|赋分|给分|分计|分,|计,|计$)');
  // 「按60%-0%计分」 is a range of shares.
  if (expression?.kind !== 'operation' || !hasQuantity(expression)) return undefined;
  if (!(scanner.read(reckonedEnd) ?? scanner.read(sticky('计')))) return undefined;
  return { kind: 'formula', name: undefined, isScore: true, expression, span: scanner.spanFrom(start) };
}

/** 「得分为支付进度率×5分」 */
function parseComesTo(scanner: Scanner): FormulaPhrase | undefined {
  const start = scanner.at;
  const expression = scanner.read(comesTo) && parseExpression(scanner);
  if (!expression || !isWhole(expression) || !scanner.sees(clauseEnd)) return undefined;
  return { kind: 'formula', name: undefined, isScore: true, expression, span: scanner.spanFrom(start) };
}

const isTheScore = sticky('(?:即)?为(?:本项|该项|此项|本指标|该指标|指标)?得分(?=[,;。\\n]|$)');

function parseAlone(scanner: Scanner): FormulaPhrase | undefined {
  const start = scanner.at;
  // 「以实际评定的好路率×8」
  scanner.read(sticky('(?:按照?|以)(?=[^,;。:\\n]*[*/])'));
  const expression = parseExpression(scanner);
  if (expression?.kind !== 'operation') return undefined;
  // 「平均满意度×5分为本项得分」
  if (isWhole(expression) && scanner.read(isTheScore))
    return { kind: 'formula', name: undefined, isScore: true, expression, span: scanner.spanFrom(start) };
  if (!scanner.sees(clauseEnd)) return undefined;
  // 「实际里程/计划里程×100%，达到100%得10分」: a share in percent, of which more is said, is what is measured.
  if (isPercent(expression) && scanner.sees(goesOn))
    return { kind: 'formula', name: '', isScore: false, expression, span: scanner.spanFrom(start) };
  return isWhole(expression)
    ? { kind: 'formula', name: undefined, isScore: true, expression, span: scanner.spanFrom(start) }
    : undefined;
}

const goesOn = sticky('[,;。:\\n)]+(?=[^,;。]{0,8}\\d)');

/** Figures by figures, times 100%. */
function isPercent(expression: Expression): boolean {
  if (expression.kind !== 'operation' || expression.operator !== '*') return false;
  const { left, right } = expression;
  return (
    right.kind === 'number' &&
    decimal(right.value).eq(1) &&
    left.kind === 'operation' &&
    left.operator === '/' &&
    hasQuantity(left.left) &&
    hasQuantity(left.right)
  );
}

/** A sum of words is no formula; what multiplies or divides words is. */
function isWhole(expression: Expression): boolean {
  if (expression.kind !== 'operation') return false;
  return expression.operator === '*' || expression.operator === '/'
    ? hasQuantity(expression)
    : isWhole(expression.left) || isWhole(expression.right);
}

function hasQuantity(expression: Expression): boolean {
  return (
    expression.kind === 'quantity' ||
    (expression.kind === 'operation' && (hasQuantity(expression.left) || hasQuantity(expression.right)))
  );
}

const plusMinus = sticky('[-+]');
const timesOver = sticky('\\*|/|乘以|乘(?!积)|除以|[xX](?=\\d|分值|指标|该|本|权重|\\()');
const bar = sticky('\\|');
const open = sticky('\\(');
const close = sticky('\\)');

/** expression = term { ( "+" | "-" ) term } ; */
export function parseExpression(scanner: Scanner, until = '$^'): Expression | undefined {
  return scanner.attempt(() => {
    let left = parseTerm(scanner, until);
    while (left) {
      const sign = scanner.read(plusMinus);
      if (!sign) return left;
      const right = parseTerm(scanner, until);
      if (!right) return undefined;
      left = { kind: 'operation', operator: sign.text === '+' ? '+' : '-', left, right };
    }
    return undefined;
  });
}

/** term = factor { ( "×" | "÷" ) factor } ; */
function parseTerm(scanner: Scanner, until: string): Expression | undefined {
  let left = parseFactor(scanner, until);
  while (left) {
    const sign = scanner.read(timesOver);
    if (!sign) return left;
    const right = parseFactor(scanner, until);
    if (!right) return undefined;
    left = { kind: 'operation', operator: sign.text === '/' || sign.text === '除以' ? '/' : '*', left, right };
  }
  return undefined;
}

const numeral = sticky('(?<number>\\d+(?:\\.\\d+)?)(?<percent>%)?(?:分(?!值|数))?(?![^,;。:\\n()*/+=\\-xX分计得%为])');
const ofSoMuch = sticky('\\((?<number>\\d+(?:\\.\\d+)?)%\\)');
const fullMark = sticky(`(?:${ITSELF})?(?:的)?(?:${FULL_MARK})(?:值)?(?=[,;。:\\n)*/+-]|$|计|得|记|赋|给|折)`);

/** factor = number [ "%" ] [ "分" ] | "|" expression "|" | "(" expression ")" | "分值" | name ; */
function parseFactor(scanner: Scanner, until: string): Expression | undefined {
  const number = scanner.read(numeral);
  if (number) {
    const value = decimal(number.parts['number'] ?? '0');
    return { kind: 'number', value: (number.parts['percent'] === undefined ? value : value.div(100)).toFixed() };
  }
  const absolute = scanner.attempt(() => {
    if (!scanner.read(bar)) return undefined;
    const inner = parseExpression(scanner);
    return inner && scanner.read(bar) ? inner : undefined;
  });
  if (absolute) return { kind: 'absolute', of: absolute };
  const bracketed = scanner.attempt(() => {
    if (!scanner.read(open)) return undefined;
    const inner = parseExpression(scanner);
    return inner && scanner.read(close) ? inner : undefined;
  });
  if (bracketed) return bracketed;
  if (scanner.read(fullMark)) return { kind: 'fullMark' };
  const read = scanner.read(
    sticky(
      `(?<name>(?:(?!${until}|乘|除以)[^,;。:\\n()*/+=<>≤≥%|\\-]){1,48}(?:\\([^()*/+=<>≤≥%,\\d]{1,20}\\)(?:(?!${until}|乘|除以)[^,;。:\\n()*/+=<>≤≥%|\\-])*)?)`,
    ),
  );
  const name = read?.parts['name'];
  // 「目标核查率（100%）」: the figure and how much it is.
  const known = name === undefined ? undefined : scanner.read(ofSoMuch)?.parts['number'];
  if (known !== undefined) return { kind: 'number', value: decimal(known).div(100).toFixed() };
  return name === undefined ||
    /^\d/.test(name) ||
    // 「超过2800元/户的」 compares.
    /(?:超过|超出|高于|低于|不足|大于|小于|达到|控制在)\d/.test(name) ||
    /^[的加减]|扣|每|的按|不得分|满分|得\d|\d分/.test(name) ||
    weightyInName(name.replace(/得|分/g, '')) !== undefined ||
    weightyIn(/\((.*)\)/.exec(name)?.[1] ?? '') !== undefined
    ? undefined
    : sizeOf(name);
}

/** 「调整率的绝对值」 */
function sizeOf(name: string): Expression {
  const of = /^(?<of>.{2,}?)的?绝对值$/.exec(name)?.groups?.['of'];
  return of === undefined ? { kind: 'quantity', name } : { kind: 'absolute', of: { kind: 'quantity', name: of } };
}
