import type { ReadReport } from '../proof';
import type { Candidate } from '../reusedField';
import type { FieldMeaning } from './fieldMeanings';
import { type Stage, isBase, isCountedIn, isGiven, itemIn, pastIn, stageIn } from './items';
import { type NumberAround, amountOf, numbersAround } from './numberAround';
import { likelyCandidate, movedWord } from './likelyCandidate';
import { rateOperand } from './rateOperands';
import { itemPoints } from './itemPoints';
import { ratePoints } from './ratePoints';
import { isTotal } from './rowNames';
import { scorePoints, totalPoints } from './scorePoints';
import { isSaidInFull } from './saidInFull';
import { turningPoints } from './turningPoints';

/**
 * Numbers whose words do not say in full what they are, but which the workbook has under one name only that these words allow: by
 * value first, and always for her to look at. Where two names fit equally well, neither is taken.
 */
export function likelyFields(report: ReadReport, meanings: readonly FieldMeaning[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const around of numbersAround(report))
    found.push(
      ...(dividend(around) ?? likely(around) ?? inEquation(around, meanings) ?? operand(around, found, report)),
    );
  return found;

  function dividend(around: NumberAround): readonly Candidate[] | undefined {
    const meaning = rateOperand(around, meanings);
    return meaning && [{ ...likelyCandidate(around, meaning), certain: true }];
  }

  /** 「（人员1183.65万元、公用132.60万元）」: of the stage of what stands right before, where that says it. */
  function ofSameStage(
    [first]: readonly FieldMeaning[],
    { paragraph, start, near }: NumberAround,
  ): FieldMeaning | undefined {
    const last = found.filter((one) => one.paragraph === paragraph && one.start < start).at(-1);
    const other = meanings.find(({ field }) => field === last?.field);
    if (
      !last ||
      !other?.stage ||
      other.kind !== 'plain' ||
      other.past ||
      near.length > 4 ||
      start - last.end > near.length + 4
    )
      return undefined;
    return meanings.find((one) => isOneItem([one, ...(first ? [first] : [])]) && one.stage === other.stage);
  }

  function likely(around: NumberAround): readonly Candidate[] | undefined {
    const fitting = meanings
      .filter((meaning) => sameValue(around, meaning))
      .map((meaning) => ({ meaning, points: pointsOf(around, meaning, report.context.year) }))
      .filter(({ points }) => points > 0);
    const most = Math.max(...fitting.map(({ points }) => points));
    const all = fitting.filter(({ points }) => points === most).map(({ meaning }) => meaning);
    const best = theOne(all, around);
    const torn = best ? isTornByStage(best, around, meanings) : isOneItem(all);
    if (torn) {
      const sibling = ofSameStage(all, around);
      return sibling && [likelyCandidate(around, sibling)];
    }
    if (!best) return undefined;
    const rivals = meanings.filter((meaning) => sameValue(around, meaning));
    const sure = isSaidInFull(around, best, rivals, report.context.year);
    return [likelyCandidate(around, best, sure), ...movedWord(around, best, meanings, sure)];
  }
}

/** 「得分=20×2181.36÷2274.28」: within an equation a figure of many digits that the workbook has but once. */
function inEquation(around: NumberAround, meanings: readonly FieldMeaning[]): readonly Candidate[] | undefined {
  const { number, near, after, cell } = around;
  const within = /[-+×*÷/(]$/.test(near) || /^\s*(?:万?元)?\)?[-+×*÷/]/.test(after);
  if (cell || !within || number.text.replace(/\D|^0+/g, '').length < 4) return undefined;
  const [only, other] = meanings.filter(
    (one) => one.kind === 'plain' && one.measure === 'money' && sameValue(around, one),
  );
  return only && !other ? [likelyCandidate(around, only)] : undefined;
}

/** 「编制71人，在职70人，控制率=70/71」: a number of an equation is the figure that was printed with these digits before. */
function operand(
  { paragraph, start, digitsEnd, near }: NumberAround,
  found: readonly Candidate[],
  { text }: ReadReport,
) {
  const words = text.paragraphs[paragraph]?.text ?? '';
  const digits = words.slice(start, digitsEnd);
  if (!/[/÷×*(\-+=]$/.test(near)) return [];
  const same = found.filter((one) => one.paragraph === paragraph && words.slice(one.start, one.end) === digits);
  const [first] = same;
  return first && same.every(({ put }) => put === first.put) ? [{ ...first, start, end: digitsEnd }] : [];
}

/** 「交办11件，已了结11件」: the stage is that of the figure before, and the same item has this very value in another. */
function isTornByStage(
  { kind, item, stage, past }: FieldMeaning,
  around: NumberAround,
  meanings: readonly FieldMeaning[],
) {
  if (kind !== 'plain' || stageIn(around.near) !== undefined || isGiven(around.after) || around.cell) return false;
  return meanings.some(
    (one) =>
      one.kind === kind && one.item === item && one.past === past && one.stage !== stage && sameValue(around, one),
  );
}

/** The same figure in several stages. */
function isOneItem([first, ...others]: readonly FieldMeaning[]): boolean {
  return (
    others.length > 0 &&
    others.every(
      (one) => one.kind === 'plain' && first?.kind === 'plain' && one.item === first.item && one.past === first.past,
    )
  );
}

/** What all projects come to is said by their list and by the tables of the whole: 「项目支出」 is the latter's word. */
function theOne(fitting: readonly FieldMeaning[], { near, before }: NumberAround): FieldMeaning | undefined {
  const [only, other] = fitting;
  if (!other) return only;
  if (fitting.length > 2 || fitting.some(({ item }) => item !== '项目支出')) return undefined;
  const ofWhole = fitting.filter(({ field }) => field.startsWith('项目支出'));
  // 「项目支出安排672.00万元，执行608.20万元」
  const earlier = before.split(/[,;]/).filter((piece) => piece.includes('项目'));
  const said = near.includes('项目') ? near : (earlier.at(-1) ?? near);
  return ofWhole.length === 1 ? fitting.find((one) => ofWhole.includes(one) === said.includes('项目支出')) : undefined;
}

function sameValue(around: NumberAround, { field, measure, value: said, kind, item }: FieldMeaning): boolean {
  const { number, turning } = around;
  const turns = turning !== undefined && (kind === 'difference' || kind === 'change');
  if (turns && (said.isZero() || said.isNegative() !== (turning.way === 'down'))) return false;
  const value = turns || (kind === 'difference' && APART.test(around.near)) ? said.abs() : said;
  switch (measure) {
    case 'money': {
      // 「约6.01亿元」 of few digits may be anything.
      if (/千元$/.test(number.text) || (/亿元$/.test(number.text) && number.value.lt(number.step.times(100))))
        return false;
      const amount = amountOf(around);
      return amount !== undefined && amount.value.minus(value).abs().lte(amount.step.div(2));
    }
    case 'rate':
      // 「100%」 is all of it, and not 100.36%.
      return (
        number.kind === 'rate' &&
        number.value
          .minus(value)
          .abs()
          .lte(number.value.equals(1) ? '0.00005' : number.step.div(2))
      );
    case 'count':
      return (
        (number.kind === 'count' || number.kind === 'bare') &&
        number.value.equals(value) &&
        isCountedIn(item, number.unit)
      );
    case 'points':
      // 「群众满意度94.6%」
      if (number.kind === 'rate') return field === '满意度得分' && number.value.times(100).equals(value);
      return (number.kind === 'points' || number.kind === 'bare') && number.value.equals(value);
  }
}

const DIFFERENCE =
  /增减|差额|增加|减少|差异|超支|节约|[比较](?:上年|去年|预算|年初|计划|\d{4}年)|相差|差距|(?<!\d)[多少](?:了|出)?$/;
/** 「决算与预算相差35.33万元」 */
const APART = /(?:相差|差额|差距)(?:为|约|达)?$/;
const NOT_SAID = /满分|分值|权重|标准分|占比|比重|以上|以下/;

/** How well the words fit; 0 where they do not. */
function pointsOf(around: NumberAround, meaning: FieldMeaning, year: number | undefined): number {
  const { near, cell } = around;
  if (NOT_SAID.test(cell?.column ?? near)) return 0;
  // 「结转结余变动率｜0」 is no amount.
  if (cell && /率$/.test(cell.row) && meaning.measure !== 'rate' && meaning.measure !== 'points') return 0;
  if (meaning.kind === 'score' || meaning.kind === 'loss' || meaning.kind === 'scoreRate')
    return scorePoints(around, meaning);
  if (meaning.measure === 'points') return totalPoints(around, meaning);
  const { turning } = around;
  if (turning && (meaning.kind === 'difference' || meaning.kind === 'change'))
    return turningPoints(around, turning.subject, meaning, year);
  // 「由上年的732.30万元增加到735.32万元」 says where it went, and not by how much.
  const differs = DIFFERENCE.test(near) && !around.moved && (cell !== undefined || !isBase(near, year));
  if (meaning.kind === 'difference') {
    if (cell) return differs ? differencePoints(around, meaning, year) : 0;
    return APART.test(near) ? turningPoints(around, near, meaning, year) : 0;
  }
  if (meaning.measure === 'rate') return ratePoints(around, meaning);
  if (differs) return 0;
  return itemPoints(around, meaning) && coordinatePoints(around, meaning, year);
}

function coordinatePoints(around: NumberAround, meaning: FieldMeaning, year: number | undefined): number {
  const item = itemPoints(around, meaning);
  // What 结转结余 were at the beginning of the year they were at the end of the one before.
  const opens = meaning.item === '结转结余' && /[年期]初/.test(around.near);
  const stage = opens
    ? undefined
    : (stageIn(around.near) ??
      (around.number.kind === 'count' && isGiven(around.after) ? 'budget' : undefined) ??
      (isBase(around.near, year) ? undefined : stageBefore(around)));
  // 「由18.09万元变为16.78万元」
  const after = /(?:变为|[增减升降压提调扩缩][\u4e00-\u9fff]{0,2}[至到为])$/.test(around.near);
  const past = opens || (!after && (pastIn(around.near, year) ?? pastIn(timeBefore(around), year) ?? false));
  if (past !== meaning.past) return 0;
  // 「项目安排1946.75万元」 may be said of the budget as it became.
  const loose = stage === 'budget' && meaning.stage === 'adjusted' && !/年初/.test(around.near);
  if (stage !== undefined && meaning.stage !== undefined && stage !== meaning.stage && !loose) return 0;
  const named = around.near.includes(meaning.plain) ? 2 : 0;
  return item + named + (stage !== undefined && stage === meaning.stage ? 1 : 0) - (loose ? 0.5 : 0);
}

/** What came over from the year before is of this one; and a time holds up to the next semicolon. */
function timeBefore({ before }: NumberAround): string {
  return before.replace(/^.*[;；]/s, '').replace(/(?:上年|去年)(?:度|末|底)?(?=[^,，]{0,2}(?:结转|结余))/g, '');
}

/** Not of what a figure is compared with: 「完成预算的99.02%」, 「超出预算1.06%」. */
function stageBefore({ before }: NumberAround): Stage | undefined {
  return stageIn(
    before.replace(/(?:完成|占|于|超出?|比|较|为)[^,;。]{0,12}(?:的|(?=[\d]))[\d.]+(?:%|[万千亿]?元)/g, ''),
  );
}

/** 「比上年增减」 is of what was spent, unless the heading says otherwise. */
function differencePoints(
  { heading, before, cell }: NumberAround,
  { item, stage, base }: FieldMeaning,
  year: number | undefined,
): number {
  // 「上年决算支出｜4599.95｜较上年增减｜-352.37」: its name stands beside it, and what it is of before that.
  const isBeside = cell !== undefined && DIFFERENCE.test(cell.row) && itemIn(cell.row) === undefined;
  const beside = isBeside ? cell.names.map(itemIn).filter((one) => one !== undefined) : [];
  const own =
    itemIn(cell?.row ?? '') ?? beside.at(-1) ?? (isTotal(cell?.row) ? (itemIn(heading) ?? itemIn(before)) : undefined);
  if (own !== item) return 0;
  const said = isBeside ? cell.row : (cell?.column ?? '');
  const past = /上年|去年|同比|环比/.test(said) || (year !== undefined && said.includes(String(year - 1)));
  if (base?.past !== past) return 0;
  // 「年初预算｜决算｜增减额」: nothing else is beside it.
  const likely = /预算/.test(said) ? 6 : 3;
  if (!past) return base.stage === 'budget' && stage === 'final' ? likely : 0;
  const of = /预算/.test(said) ? 'budget' : 'final';
  return stage === of ? 6 : 0;
}
