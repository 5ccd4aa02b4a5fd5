import { type Decimal, ZERO, roundHalfUp } from '../../base/decimal';
import { type Figure, figuresOf } from '../figures/figure';
import { inDressOf } from '../mentions';
import { speaksOfOtherTime } from '../otherTime';
import type { Doubt, Proof, ReadReport, Suspect } from '../proof';
import { readLabel } from '../readLabel';
import { fits, quotient } from '../reckoned';
import { sameKind } from '../sameKind';
import { suspectFitting } from '../suspectFitting';

/** Words of a rate that say how it is reckoned, and of nothing else. */
const RECKONING =
  /^(?:其中)?(?:预算|资金|全年|总体|整体|年度|项目|政府采购|采购|人员|在职人员|经费|“?三公”?经费|公用经费)*(?:执行|完成|支付|支出|使用|控制|到位|利用|合格|及时|达标|办结|回收|收回|覆盖|整改|调解|化解|优良|优秀)*(?:率|进度|面)?(?:为|达到?|是|仅|只有|约)*$/;
/** Of amounts only: nobody spends households. */
const OF_MONEY = /执行|支付|支出|资金|经费|采购|使用/;
/** 「为年初预算的136.27%」, 「公用经费占基本支出的7.44%」. */
const OF_NAMED =
  /^(.*?)(?:占|为|是|达到?|完成|相当于)(?:全部|全年)?([\u4e00-\u9fff“”]{2,12}?)(?:总额|总量|资金|数)?的$/;
const PLANNED =
  /(?:预算|安排|计划|下达|批复|核定|目标|任务|编制|(?:计划|预计|拟|应)[\u4e00-\u9fff]{1,4})(?:资金|金额|总额|数|额)?(?:共|为)?$/;

/**
 * A rate that no two figures of the report give, though its words say of which it is: those of a whole that is named, or the two
 * figures right before it, where every word in front of the rate says only how it is reckoned.
 */
export const ratesExplained: Proof = {
  code: 'rateWrong',
  level: 'error',
  law: '写明了是谁的百分之几，就等于那两个数之比',
  find: (report) =>
    report.paragraphs.flatMap((paragraph) => {
      const figures = paragraph.inTable ? [] : figuresOf(paragraph);
      return figures.flatMap((rate, index) => (rate.role === 'rate' ? judge(rate, figures, index, report) : []));
    }),
};

function judge(rate: Figure, figures: readonly Figure[], index: number, report: ReadReport): readonly Doubt[] {
  const { value } = rate.number;
  if (value.isZero() || speaksOfOtherTime(rate.words, report.context.year)) return [];
  const pair = namedPair(rate, figures, index, report) ?? pairBefore(rate, figures, index);
  if (!pair || fitsPair(rate, pair) || isExplained(rate, figures)) return [];
  // 「占基本支出的」 may be of the budget as well as of what was spent.
  if (pair.others?.some((whole) => fitsPair(rate, { ...pair, whole })) === true) return [];
  const exact = pair.part.value.div(pair.whole.value);
  return [
    {
      at: rate.at,
      says: rate.number.text,
      should: inDressOf(rate.number.text, roundHalfUp(exact, 6)),
      why: `${pair.part.text} ÷ ${pair.whole.text}`,
      suspects: [
        mended(pair.part, pair.whole.value.times(value), (own) =>
          fitsPair(rate, { ...pair, part: { ...pair.part, value: own } }),
        ),
        mended(
          pair.whole,
          pair.part.value.div(value),
          (own) => !own.isZero() && fitsPair(rate, { ...pair, whole: { ...pair.whole, value: own } }),
        ),
      ],
    },
  ];
}

function fitsPair({ number }: Figure, { part, whole }: Pair): boolean {
  const off = part.value.div(whole.value).minus(number.value).abs();
  if (whole.value.isZero()) return false;
  const share = part.value.div(whole.value).abs();
  // 「3.94万元」 may be anything from 3.935 on.
  const spread = part.step.plus(whole.step.times(share)).div(2).div(whole.value.abs());
  return off.lte(number.step.div(2).plus(spread).plus(share.times('0.00002')));
}

interface Operand {
  readonly value: Decimal;
  /** What its last digit is worth; nothing of what was counted, or stands in the workbook. */
  readonly step: Decimal;
  readonly text: string;
  readonly at: Figure['at'] | undefined;
  readonly counted: boolean;
}

interface Pair {
  readonly part: Operand;
  readonly whole: Operand;
  /** What else the name of the whole may mean. */
  readonly others?: readonly Operand[];
}

function operand({ number, at }: Figure): Operand {
  const counted = number.kind === 'count' && !number.text.includes('.');
  return { value: number.value, step: counted ? ZERO : number.step, text: number.text, at, counted };
}

/** What was counted is a whole number; an amount may have been anything. */
function mended({ at, text, value, counted }: Operand, exact: Decimal, fitting: (value: Decimal) => boolean): Suspect {
  const place = at ?? { paragraph: -1, span: [0, 0] };
  if (counted) return { at: place, says: text, should: inDressOf(text, roundHalfUp(exact, 0)) };
  return at ? suspectFitting(place, { text, value }, fitting) : { at: place, says: text, should: '', explained: false };
}

/** The whole by its name, in the paragraph or anywhere in the report; the part by its own, or right before. */
function namedPair(rate: Figure, figures: readonly Figure[], index: number, report: ReadReport): Pair | undefined {
  const [, own = '', whole = ''] = OF_NAMED.exec(rate.words) ?? [];
  if (whole === '' || /上年|去年|目标|计划|任务/.test(whole)) return undefined;
  const before = figures.slice(0, index).filter(({ role }) => role === 'amount');
  // 「占支出总额的」 is of all spending, whatever else is called so.
  const general = /^(?:(?:全年|年度|本年|总|当年)?(?:支出|收入|预算)|全年|年度)$/.test(whole);
  const ends = general
    ? /^(?:全年|年度|本年|总|当年|20\d{2}年)?(?:决算)?(?:总支出|总收入|年初预算)$/
    : new RegExp(`${whole}(?:决算|支出|合计|总额|数)?(?:的|为|共)?$`);
  const of = figures
    .slice(0, index)
    .filter(
      ({ words, number, role }) =>
        (role === 'amount' || role === 'base') && ends.test(words) && number.kind === 'money',
    )
    .at(-1);
  const noun = own.replace(/^其中/, '');
  const named = before.filter(({ words }) => noun !== '' && words.includes(noun)).at(-1);
  const own_ = before.filter(
    ({ sentence, depth }) => sentence === rate.sentence && depth === rate.depth && figures[0] !== undefined,
  );
  // A sentence without an amount of its own goes on with what the one before began with.
  const lead = before.find(({ sentence }) => sentence === before.at(-1)?.sentence);
  const part = noun === '' ? (own_.filter((one) => one !== of).at(-1) ?? lead) : named;
  const item =
    part && report.paragraphs[part.at.paragraph]?.mentions.find(({ at }) => at.span[0] === part.at.span[0])?.of.item;
  const known = of ? operand(of) : knownAs(whole, item, report);
  // What was added to a budget is no budget.
  const itself = known?.at?.paragraph === part?.at.paragraph && known?.at?.span[0] === part?.at.span[0];
  if (
    !known ||
    !part ||
    itself ||
    /^预算(?:追加|收回)$/.test(item ?? '') ||
    part.number.kind !== 'money' ||
    part === of ||
    known.value.isZero()
  )
    return undefined;
  return { part: operand(part), whole: known, others: of ? [] : stagesOf(whole, item, report) };
}

/** 「预算」 alone is of what the part is of. */
function knownAs(name: string, item: string | undefined, { ledger, context }: ReadReport): Operand | undefined {
  const read = readLabel(name, context);
  const of = { ...read, item: read.item ?? item, year: read.year ?? context.year };
  const known =
    ledger.find(of) ?? (read.stage === undefined && read.known ? ledger.find({ ...of, stage: 'final' }) : undefined);
  if (!known || (read.item ?? item) === undefined || (read.item === undefined && read.stage === undefined))
    return undefined;
  return {
    value: known.value,
    step: known.step,
    text: known.mention?.text ?? known.value.toString(),
    at: known.mention?.at,
    counted: false,
  };
}

function stagesOf(name: string, item: string | undefined, { ledger, context }: ReadReport): readonly Operand[] {
  const read = readLabel(name, context);
  return (['final', 'adjusted', 'budget'] as const).flatMap((stage) => {
    const known = ledger.find({ ...read, stage, item: read.item ?? item, year: read.year ?? context.year });
    return known ? [{ value: known.value, step: known.step, text: '', at: undefined, counted: false }] : [];
  });
}

/** The two figures right before it in its sentence, and nothing but how it is reckoned in its words. */
function pairBefore(rate: Figure, figures: readonly Figure[], index: number): Pair | undefined {
  const { depth } = rate;
  const beside = figures.slice(0, index).filter((figure) => figure.depth === depth);
  const own = beside.filter(({ sentence }) => sentence === rate.sentence);
  // 「编制41名，在职38人，…。在职人员控制率92.68%」 goes on with the sentence before.
  const last =
    own.length > 0
      ? own
      : beside.filter(({ sentence, role }) => sentence === beside.at(-1)?.sentence && role === 'amount');
  // A list of such pairs goes on with none of them.
  if (own.length === 0 && last.length > 2) return undefined;
  const [one, other] = last.slice(-2);
  if (!one || !other || (own.length > 0 && other.segment !== rate.segment)) return undefined;
  if (one.role !== 'amount' || other.role !== 'amount' || !sameKind(one.number, other.number)) return undefined;
  if (!RECKONING.test(rate.words) || rate.words === '' || (OF_MONEY.test(rate.words) && one.number.kind !== 'money'))
    return undefined;
  if (/其中|、$/.test(other.words) || one.sentence.between(one.number, other.number).includes('、')) return undefined;
  const [whole, part] = PLANNED.test(other.words) && !PLANNED.test(one.words) ? [other, one] : [one, other];
  if (!PLANNED.test(whole.words) || PLANNED.test(part.words) || whole.number.value.isZero()) return undefined;
  return { part: operand(part), whole: operand(whole) };
}

/** Any two figures of its sentence and the one before: more are met by chance. */
function isExplained(rate: Figure, near: readonly Figure[]): boolean {
  const before = near.filter(({ role, at }) => role !== 'rate' && role !== 'bound' && at.span[0] < rate.at.span[0]);
  const last = before.filter(({ sentence }) => sentence !== rate.sentence).at(-1)?.sentence;
  const own = near.filter(
    ({ sentence, role }) => role !== 'rate' && role !== 'bound' && (sentence === rate.sentence || sentence === last),
  );
  return own.some((one) =>
    own.some(
      (other) =>
        one !== other &&
        sameKind(one.number, other.number) &&
        quotient(one.number, other.number).some((way) => fits(rate.number, way)),
    ),
  );
}
