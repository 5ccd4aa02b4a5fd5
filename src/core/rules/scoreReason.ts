import { decimal } from '../base/decimal';
import { binary, call, type Formula, joined, number, type RangeNode, text } from '../formula/formula';
import { isNumber, isText, round, when, ZERO_NODE } from '../formula/shorthand';
import { bandFormula } from './bandFormula';
import { answerText, NOT_APPLICABLE, OVER_BUDGET } from './cellText';
import { cellsOf, countOf } from './checklistFormula';
import { beyond, short } from './distanceFormula';
import { threshold } from './intervalFormula';
import { scoreOfMarkFormula } from './mark';
import type {
  GuardedRule,
  JudgementRule,
  LevelRangeRule,
  LinearRule,
  PlainRule,
  Rule,
  StepDeductionRule,
  ValueKind,
  ValueRule,
} from './rule';
import { needed, type RuleRefs } from './ruleRefs';
import { intervalText, sideText, valueText } from './ruleWords';

/** What the sentence looks at: the cells of the rule, and the cell where its score stands. */
export interface ReasonRefs extends RuleRefs {
  readonly score: Formula;
}

const NOT_COUNTED = text('不适用，不计入总分');

/**
 * 扣分说明: a live sentence that says why the score is what it is, 「100.72%，超出 0.72 个百分点，扣 0.72 分」. Points are
 * joined as rounded numbers, never through TEXT: `0.##` would leave 「4.」.
 */
export function scoreReason(rule: Rule, refs: ReasonRefs): Formula {
  return rule.kind === 'guarded' ? guardedReason(rule, refs) : plainReason(rule, refs);
}

/** The special case itself where it holds. */
function guardedReason({ guards, rule }: GuardedRule, refs: ReasonRefs): Formula {
  const inner = plainReason(rule, refs);
  return guards.reduceRight<Formula>((otherwise, { name, outcome }, index) => {
    const then = outcome === 'notApplicable' ? text(`${name}，不适用，不计入总分`) : joined(text(name), verdict(refs));
    return when(isText(needed(refs.guards?.[index], 'guard'), answerText.met), then, otherwise);
  }, inner);
}

function plainReason(rule: PlainRule, refs: ReasonRefs): Formula {
  switch (rule.kind) {
    case 'checklist':
      return checklistReason(refs, needed(refs.items, 'items'));
    case 'levelChoice':
      return levelReason(refs, needed(refs.level, 'level'));
    case 'levelRange':
      return levelRangeReason(rule, refs, needed(refs.level, 'level'));
    case 'expression':
      return whereScored(refs, text('按公式计分'), text('数据不全，待填'));
    case 'sum':
      return whereScored(refs, text('各部分合计'), text('有的部分数据不全，待填'));
    case 'fixed':
      return whereScored(refs, text('没有例外情形'), text('是否有例外情形未填，待填'));
    case 'countGain':
    case 'countDeduction':
      return countReason(refs, needed(refs.count, 'count'));
    case 'judgement':
      return judgementReason(rule, refs, needed(refs.entry, 'entry'));
    default:
      return valueReason(rule, refs, needed(refs.value, 'value'));
  }
}

/** 「，不扣分」 「，不得分」 「，扣 0.72 分」 */
function verdict({ score, fullMark }: ReasonRefs): Formula {
  const lost = joined(text('，扣 '), round(binary(fullMark, '-', score), 2), text(' 分'));
  return when(
    binary(score, '>=', fullMark),
    text('，不扣分'),
    when(binary(score, '<=', ZERO_NODE), text('，不得分'), lost),
  );
}

function valueReason(rule: ValueRule, refs: ReasonRefs, value: Formula): Formula {
  const { valueKind, entry } = refs;
  const shown = valueKind === 'rate' ? call('TEXT', value, text('0.00%')) : round(value, SHOWN_PLACES);
  const measured = joined(shown, text('，'), place(rule, value, valueKind));
  const unmeasured = when(isText(value, OVER_BUDGET), text('无预算而有支出'), text('人工评分'));
  const missing = text('数据不全，待填');
  const open = hasGap(rule)
    ? when(isNumber(value), joined(shown, text('，评价标准没有规定，待人工评分')), missing)
    : missing;
  const waiting = entry ? when(isNumber(entry), text('人工评分不在 0 分到分值之间，待改'), open) : open;
  return whereScored(refs, when(isNumber(value), measured, unmeasured), waiting);
}

/** Amounts are shown to these places, so that no noise of binary arithmetic is seen. */
const SHOWN_PLACES = 4;

function hasGap(rule: ValueRule): boolean {
  return (rule.kind === 'bands' && !rule.otherwise) || (rule.kind === 'piecewise' && rule.otherwise?.kind !== 'mark');
}

/** Where the value lies, in the words of the rule. */
function place(rule: ValueRule, value: Formula, kind: ValueKind): Formula {
  switch (rule.kind) {
    case 'bands': {
      const bands = rule.bands.map(({ interval }) => ({
        interval,
        then: text(`属于 ${intervalText(interval, kind)}`),
      }));
      return bandFormula(bands, text(rule.otherwise ? '属于其余情形' : '评价标准没有规定，按人工评分'), value, kind);
    }
    case 'piecewise': {
      const pieces = rule.pieces.map(({ interval }) => ({
        interval,
        then: text(`属于 ${intervalText(interval, kind)}`),
      }));
      return bandFormula(pieces, text(rule.otherwise ? '属于其余情形' : '评价标准没有规定，按人工评分'), value, kind);
    }
    case 'passFail': {
      const { inside, outside } = sideText(rule.passes, kind);
      return bandFormula([{ interval: rule.passes, then: text(inside) }], text(outside), value, kind);
    }
    case 'linear':
      return linePlace(rule, value, kind);
    case 'stepDeduction':
      return stepPlace(rule, value, kind);
    case 'ratio':
      return text('按比例计分');
  }
}

function linePlace({ from, to }: LinearRule, value: Formula, kind: ValueKind): Formula {
  const [low, high] = decimal(from.at).lt(to.at) ? [from.at, to.at] : [to.at, from.at];
  const [lowText, highText] = [valueText(low, kind), valueText(high, kind)];
  return when(
    binary(value, '>=', threshold(high, kind)),
    text(`达到 ${highText}`),
    when(
      binary(value, '<=', threshold(low, kind)),
      text(`不高于 ${lowText}`),
      text(`在 ${lowText} 和 ${highText} 之间`),
    ),
  );
}

function stepPlace({ threshold: at, side }: StepDeductionRule, value: Formula, kind: ValueKind): Formula {
  const point = threshold(at, kind);
  const distance = side === 'below' ? short(value, at, kind) : beyond(value, at, kind);
  const away = side === 'either' ? call('ABS', distance) : distance;
  const amount =
    kind === 'rate' ? joined(round(binary(away, '*', number('100')), 2), text(' 个百分点')) : round(away, SHOWN_PLACES);
  switch (side) {
    case 'above':
      return when(binary(value, '<=', point), text(`不超过 ${valueText(at, kind)}`), joined(text('超出 '), amount));
    case 'below':
      return when(binary(value, '>=', point), text(`达到 ${valueText(at, kind)}`), joined(text('低 '), amount));
    case 'either':
      return when(binary(value, '=', point), text(`等于 ${valueText(at, kind)}`), joined(text('偏离 '), amount));
  }
}

function checklistReason(refs: ReasonRefs, items: RangeNode): Formula {
  const total = String(cellsOf(items).length);
  const unmet = countOf('unmet', items);
  const excluded = countOf('notApplicable', items);
  const left = binary(binary(binary(number(total), '-', countOf('met', items)), '-', unmet), '-', excluded);
  const notes = when(binary(excluded, '>', ZERO_NODE), joined(text('，'), excluded, text(' 项不适用')), text(''));
  const found = when(
    binary(unmet, '=', ZERO_NODE),
    text('，没有不符合项'),
    joined(text('，'), unmet, text(' 项不符合')),
  );
  return when(
    binary(left, '>', ZERO_NODE),
    joined(text('还有 '), left, text(' 项要点未填')),
    when(
      isText(refs.score, NOT_APPLICABLE),
      NOT_COUNTED,
      when(
        isNumber(refs.score),
        joined(text(`${total} 项要点`), notes, found, verdict(refs)),
        text('要点数与评价标准不一致，待改'),
      ),
    ),
  );
}

function levelReason(refs: ReasonRefs, level: Formula): Formula {
  return whereScored(
    refs,
    joined(text('评为“'), level, text('”')),
    when(isText(level, ''), text('等次未选，待填'), text('等次不在评价标准之内，待改')),
  );
}

function levelRangeReason({ levels }: LevelRangeRule, refs: ReasonRefs, level: Formula): Formula {
  const known = levels
    .map(({ name }) => isText(level, name))
    .reduce<Formula | undefined>((any, one) => (any ? call('OR', any, one) : one), undefined);
  const unknown = when(isText(level, ''), text('等次未选，待填'), text('等次不在评价标准之内，待改'));
  return whereScored(
    refs,
    joined(text('评为“'), level, text('”，人工评分')),
    known ? when(known, text('待人工评分'), unknown) : unknown,
  );
}

function countReason(refs: ReasonRefs, count: Formula): Formula {
  const found = when(binary(count, '=', ZERO_NODE), text('没有发生'), joined(text('发生 '), count, text(' 次')));
  return whereScored(refs, found, when(isText(count, ''), text('次数未填，待填'), text('次数不对，待改')));
}

function judgementReason({ minimum, maximum }: JudgementRule, refs: ReasonRefs, entry: Formula): Formula {
  const [least, most] = [scoreOfMarkFormula(minimum, refs.fullMark), scoreOfMarkFormula(maximum, refs.fullMark)];
  const bounds = [text('（'), least, text('—'), most, text(' 分）')];
  return whereScored(
    refs,
    text('人工评分'),
    when(
      isNumber(entry),
      joined(text('评分不在规定范围'), ...bounds, text('，待改')),
      joined(text('待人工评分'), ...bounds),
    ),
  );
}

/** The finding with its verdict where there is a score, be it typed over the formula; else why there is none. */
function whereScored(refs: ReasonRefs, finding: Formula, open: Formula): Formula {
  return when(
    isNumber(refs.score),
    joined(finding, verdict(refs)),
    when(isText(refs.score, NOT_APPLICABLE), NOT_COUNTED, open),
  );
}
