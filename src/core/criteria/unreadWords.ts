import { decimal } from '../base/decimal';
import { isNothing } from '../rules/mark';
import { FULL, type Rule } from '../rules/rule';
import type { Criterion, Unread } from './criterion';
import { namesIn } from './assemble/formulaRule';
import { saysBothDirections } from './bothDirections';
import { definesGiven } from './definesGiven';
import { narrows } from './meaning';
import { overlooked } from './overlooked';
import { readsOf } from './readsOf';
import { saysHowMany } from './saysHowMany';
import { saysSinceWhen } from './sinceWhen';

/** What nobody has read of the sentence, in its order, each place once. */
export function unreadWords(
  criterion: Criterion,
  sentence: string,
  fullMark: string,
  indicator: string,
): readonly Unread[] {
  // A person who decides between nothing and everything has read the whole sentence.
  if (isFree(criterion.rule)) return [];
  const unread = criterion.statements.filter((one) => one.kind === 'unread');
  let reads: string | undefined;
  const isSaid = (name: string): boolean => {
    reads ??= bare(readsOf(criterion, decimal(fullMark), indicator));
    return reads.includes(bare(name));
  };
  const seen: readonly Omit<(typeof unread)[number], 'kind'>[] = [
    ...unread.filter(
      ({ named, text }) =>
        !(named === true && isSaid(text.replace(FOUND, ''))) &&
        !(named === true && isFigureOf(text, indicator)) &&
        !saysBothDirections(text, criterion.rule, decimal(fullMark)) &&
        !saysHowMany(text, criterion.rule, decimal(fullMark)),
    ),
    ...overlooked(criterion.statements, isSaid),
  ];
  return [...new Map(seen.map((one) => [one.span.join(), one])).values()]
    .sort((one, other) => one.span[0] - other.span[0])
    .map(({ span: [start, end], text, ...one }) => ({
      ...withoutPauses(sentence.slice(start, end), start),
      ...(criterion.valueKind === 'rate' && LEAVES_OUT.test(text)
        ? {}
        : ofSource(one, isOtherThanUsual(text, criterion, indicator))),
      ...((definesFigure(text, criterion) || saysSinceWhen(text, criterion)) && {
        source: true as const,
        onlySource: true as const,
      }),
      ...definesGiven(sentence.slice(start, end), criterion),
      ...(isLeftOut(text, `${indicator}${criterion.subject}`) && { source: true as const, onlySource: true as const }),
    }));
}

/**
 * 「执行率（不含基建）≥90%」 in the row of 执行率: a value may be the rate as everybody calculates it. Where the sentence itself says how its value is
 * found, or the row names no rate, a value can only be what the sentence says.
 */
function isOtherThanUsual(text: string, { valueKind, statements }: Criterion, indicator: string): boolean {
  const isFound = statements.some((one) => one.kind === 'formula' && !one.isScore);
  const isUsual = valueKind === 'rate' && !isFound && /(?:率|比例|比重|进度)$/.test(bare(indicator));
  return isUsual && narrows(text.replace(MINISTRYS, ''));
}

/** What the ministry leaves out of every 预算调整数. */
const MINISTRYS =
  /\((?:因)?落实国家政策、(?:发生)?不可抗力、上级(?:部门)?或(?:者)?本级党委、?政府临时交办(?:任务)?而?产生的(?:预算)?调整除外\)/;

/** 「供水保证率目标数」 in the row of 供水保证率. */
function isFigureOf(text: string, indicator: string): boolean {
  const [name, row] = [bare(text), bare(indicator)];
  return (
    row.length > 2 &&
    name.startsWith(row) &&
    /^(?:年度)?(?:实际|计划)?(?:完成|目标|任务)?(?:数|值|任务数|量)?$/.test(name.slice(row.length))
  );
}

/** 「得分=（甲-乙）÷甲×分值。甲是指…」: what a figure is that she gives by its name. */
function definesFigure(text: string, { statements, rule }: Criterion): boolean {
  const head = DEFINED.exec(text)?.groups?.['head'];
  const plain = rule.kind === 'guarded' ? rule.rule : rule;
  return (
    head !== undefined &&
    plain.kind === 'expression' &&
    statements.some((one) => one.kind === 'formula' && one.isScore && namesIn(one.expression).includes(head))
  );
}

const DEFINED = /^(?:其中:?)?(?<head>[^,:=]{2,24}?)(?:是指|系指|指的是|=)/;

function isFree(rule: Rule): boolean {
  return rule.kind === 'judgement' && isNothing(rule.minimum) && rule.maximum === FULL;
}

/** 「因上级增资引起的调整不计算在内」 of 预算调整率: whoever gives the figure has left it out; in what we calculate it may be. */
function isLeftOut(text: string, measured: string): boolean {
  const what = LEFT_OUT.exec(text)?.groups?.['what'];
  return what !== undefined && measured.includes(what);
}

const LEFT_OUT =
  /^(?:因|由于)[^,;]{2,24}?(?:引起|产生|造成|导致|形成|发生|增加)的(?<what>\p{Script=Han}{2,6})(?:不(?:计算|计|统计|包含)在内|不(?:纳入|计入)(?:计算|统计)?(?:范围)?)$/u;

/** 「除不可抗力外，执行率≥90%」: a rate is calculated from what stands in the books, where a number of times is told by whoever counts. */
const LEAVES_OUT = /^除/;

function ofSource(
  { source, onlySource }: Pick<Unread, 'source' | 'onlySource'>,
  isOther: boolean,
): Pick<Unread, 'source' | 'onlySource'> {
  return { ...(source && { source }), ...(onlySource && !isOther && { onlySource }) };
}

/** 「出现1起渗漏」: of what is found the count says only what it is. */
const FOUND = /^(?:每|有(?!效)|无|没有|未?发现|未?出现|未?发生)+/;

/** A name as it may stand in what is said back: with or without its 的 and its marks. */
function bare(text: string): string {
  return text.replace(/[的，,、“”()（）\s]/g, '');
}

/** Without the marks that part it from its neighbours, and where that stands. */
function withoutPauses(text: string, start: number): Unread {
  const before = /^[，,、；;：:）)。\s]*/.exec(text)?.[0].length ?? 0;
  const words = text.slice(before).replace(/[，,、；;：:（(。\s]+$/, '');
  return words === ''
    ? { text, span: [start, start + text.length] }
    : { text: words, span: [start + before, start + before + words.length] };
}
