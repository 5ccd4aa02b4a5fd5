import { type Decimal, roundHalfUp } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { fits, quotient } from '../reckoned';
import type { Suspect } from '../proof';
import { sameKind } from '../sameKind';
import { isSlip } from '../slips';
import { suspectFitting } from '../suspectFitting';
import type { Figure } from './figure';
import { rateRelation } from './rateRelation';
import type { FigureLaw, Relation } from './relation';

/** What was done goes by several words. */
const ALSO: Readonly<Record<string, RegExp>> = {
  执行: /执行|支出|支付|完成|使用|决算|实际采购/,
  支付: /支付|支出|执行|拨付/,
  支出: /支出|执行|支付/,
  使用: /使用|支出|在用/,
  利用: /利用|在用|使用/,
  完成: /完成|建成|办结/,
  办结: /办结|完成/,
  及时: /及时|按期|按时|如期/,
  覆盖: /覆盖|自评|惠及|参加|开展/,
  达标: /达标|合格/,
  回收: /收回|回收|返回/,
  收回: /收回|回收|返回/,
};
/** How a satisfaction counts its middle, and what a change is of, other laws know. */
const OTHERWISE = /满意|增长|下降|变动|调整|节约|超支|偏差|差异|控制|负债|得分|贡献/;
/** What a rate is of, where its name says it. */
const WHOLE_OF: readonly (readonly [RegExp, RegExp])[] = [
  [/有效率/, /收回|回收|返回/],
  [/(?:回收|收回|返回)率/, /发放|发出|印发|派发/],
];
const PLANNED =
  /(?:预算|安排|计划|下达|批复|核定|目标|任务|申请|合同)(?:资金|金额|总额|数|额)?(?:共|为)?$|^应|^(?:年初|全年|年度)*(?:计划|目标|任务)/;

/** 「监测对象147户…，已消除风险92户，风险消除率62.59%」: the words of the rate are those of its part; its whole stands before. */
export const ratesByStem: FigureLaw = {
  code: 'rateWrong',
  level: 'error',
  law: '比率的名字里说的是哪个数，就等于那个数除以它的总数',
  relationsIn: (figures) =>
    figures.flatMap((rate, at): readonly Relation[] => {
      const stems =
        rate.role === 'rate' && !isOfSome(rate, figures[at - 1], figures)
          ? stemsOf(rate.words, rate.sentence.before(rate.number))
          : [];
      const before = figures.slice(0, at).filter(({ sentence }) => sentence === rate.sentence);
      const last = before.reduce((from, { role }, index) => (role === 'rate' ? index + 1 : from), 0);
      const paragraph = figures.slice(0, at).filter(({ role }) => role === 'amount');
      const parts = before.slice(last).filter((one) => isPart(one, stems));
      const part = parts.at(-1);
      const staffed = ofPosts(rate, figures.slice(0, at));
      if (staffed) return [staffed];
      if (!part) return sideBySide(rate, before.slice(last));
      const wholes = before.filter(
        (one) =>
          one !== part &&
          one.role === 'amount' &&
          sameKind(one.number, part.number) &&
          // Behind a semicolon another thing is spoken of.
          (one.segment === part.segment || PLANNED.test(one.words) || part.number.kind !== 'money') &&
          (one.number.value.gte(part.number.value) ||
            ((rate.number.value.gt(1) || isRightBefore(one, part, before)) && PLANNED.test(one.words))),
      );
      // 「收回432份，其中有效425份，有效率98.38%」: of what came back, whatever was sent out.
      const named = WHOLE_OF.find(([name]) => name.test(rate.words))?.[1];
      // 「收回有效问卷149份」 are the valid ones themselves.
      const meant = named ? paragraph.filter((one) => named.test(one.words) && !parts.includes(one)) : [];
      const holding = parts.flatMap((one) =>
        (meant.length > 0 ? meant : paragraph)
          .filter((whole) => whole !== one && sameKind(whole.number, one.number))
          .filter((whole) => isQuotient(rate, one, whole))
          .map((whole) => [one, whole] as const),
      );
      if (holding[0]) return [{ figures: [rate, ...holding[0]] }];
      if (meant.length === 1) return brokenBy(rate, part, meant, before);
      // 「年末完成22个，未完成2个，完成率91.67%」
      const undone = before[before.indexOf(part) + 1];
      const rest =
        undone && /^(?:尚)?(?:未|没有)/.test(undone.words) && sameKind(undone.number, part.number) ? undone : undefined;
      if (rest && wholes.length === 0) {
        const value = part.number.value.plus(rest.number.value);
        const sum = { ...rest, number: { ...rest.number, value, text: `${part.number.text}＋${rest.number.text}` } };
        if (isQuotient(rate, part, sum)) return [{ figures: [rate, part, rest] }];
        return [
          {
            figures: [rate, part, rest],
            doubt: {
              at: rate.at,
              says: rate.number.text,
              should: exactOf(rate, part, sum),
              why: `${part.number.text} ÷（${sum.number.text}）`,
              suspects: [part, rest].map(({ at: place, number }) => ({
                at: place,
                says: number.text,
                should: '',
                explained: false,
              })),
            },
          },
        ];
      }
      return brokenBy(rate, part, wholes, before);
    }),
};

/** 「其中修路、修渠2个项目执行率为100%」: of those that are counted right before it, and of no amount of all of them. */
function isOfSome(rate: Figure, counted: Figure | undefined, figures: readonly Figure[]): boolean {
  if (counted?.sentence !== rate.sentence || counted.number.kind !== 'count') return false;
  if (/[,;:。()]/.test(rate.sentence.between(counted.number, rate.number))) return false;
  const clause = /[^,;。]*$/.exec(rate.sentence.before(counted.number))?.[0] ?? '';
  return (
    /其中|、|[等有]$/.test(clause) ||
    figures.some(({ number }) => sameKind(number, counted.number) && number.value.gt(counted.number.value))
  );
}

/** 「编制68人，实有66人，空编2人，在职人员控制率97.06%」: of all who are there and all posts, where each is said once. */
function ofPosts(rate: Figure, before: readonly Figure[]): Relation | undefined {
  if (!/(?:人员|编制|在职)控制率(?:为|是)?$/.test(rate.words)) return undefined;
  const all = before.filter(({ number, role }) => role === 'amount' && /^[人名个]$/.test(number.unit));
  const posts = all.filter(
    ({ words }) => /^(?:[\u4e00-\u9fff]{0,10})编制(?:数|人数|总数)?(?:共|为|有)*$/.test(words) && !PARTLY.test(words),
  );
  const staff = all.filter(
    ({ words }) =>
      /(?:在职|实有|在编|现有|在岗)(?:在职|在编|在岗|人员|人数|职工|数)*(?:共|为|有)*$/.test(words) &&
      !PARTLY.test(words),
  );
  const [whole, part] = [posts[0], staff[0]];
  if (!whole || !part || posts.length > 1 || staff.length > 1) return undefined;
  return rateRelation(rate, part, whole);
}

/** Some of them, or those of another year. */
const PARTLY = /其中|行政|事业|工勤|参公|机关|聘用|编外|上年|年初|去年/;

/** 「编制68人，在职66人，控制率97.1%」: nothing but two figures and their rate; a slip of hand, or the one for the other, has to tell. */
function sideBySide(rate: Figure, before: readonly Figure[]): readonly Relation[] {
  const [one, other, more] = before;
  // Of single digits any is a slip of any.
  const short = [one, other].some((each) => each && each.number.text.replace(/\D/g, '').length < 2);
  if (!one || !other || more || short || !/[率面]$/.test(rate.words) || !sameKind(one.number, other.number)) return [];
  if (OTHERWISE.test(rate.words.replace('控制', '')) || [one, other].some(({ role }) => role !== 'amount')) return [];
  if (isQuotient(rate, one, other) || isQuotient(rate, other, one))
    return rate.words.includes('控制') &&
      isQuotient(rate, one, other) &&
      !isQuotient(rate, other, one) &&
      other.words.includes('在')
      ? inverted(rate, other, one)
      : [{ figures: [rate, one, other] }];
  const [whole, part] = one.number.value.gte(other.number.value) ? [one, other] : [other, one];
  const way = rate.words.includes('控制')
    ? brokenBy(rate, other, [one], [one, other])
    : brokenBy(rate, part, [whole], [whole, part]);
  return way.filter(
    ({ doubt }) =>
      doubt &&
      (isSlip(doubt.says, doubt.should) ||
        doubt.suspects?.some(({ says, should }) => should !== '' && isSlip(says, should))),
  );
}

/** 「编制68人，在职66人，控制率103.0%」 */
function inverted(rate: Figure, part: Figure, whole: Figure): readonly Relation[] {
  const why = `${part.number.text} ÷ ${whole.number.text}`;
  return [{ figures: [rate], doubt: { at: rate.at, says: rate.number.text, should: exactOf(rate, part, whole), why } }];
}

function stemsOf(words: string, before: string): readonly string[] {
  // Where nobody was half content, the content are counted.
  if (/满意[度率](?:为|达到?|是)?$/.test(words) && !/基本满意|[比较]{1,2}满意|一般|不满意/.test(before))
    return ['满意'];
  const run = /([\u4e00-\u9fff]{2,})(?:率|面|进度)[约为达到是仅只有]*$/.exec(words)?.[1] ?? '';
  if (run === '' || OTHERWISE.test(run)) return [];
  return Array.from(run.slice(1), (character, at) => `${run[at] ?? ''}${character}`);
}

function isPart({ words, number, role }: Figure, stems: readonly string[]): boolean {
  if (role !== 'amount' || (number.kind !== 'money' && number.kind !== 'count')) return false;
  // 「不合格3批次」 is what falls short of 合格率.
  if (/未|没有|尚|不|问题|差错/.test(words) || PLANNED.test(words)) return false;
  return stems.some((stem) => (ALSO[stem] ?? new RegExp(stem)).test(words));
}

/** 「预算161.00万元，实际采购162.45万元」: whatever the size, nothing else was planned for it. */
function isRightBefore(one: Figure, part: Figure, before: readonly Figure[]): boolean {
  return part.number.kind === 'money' && one.segment === part.segment && before[before.indexOf(part) - 1] === one;
}

function isQuotient(rate: Figure, part: Figure, whole: Figure): boolean {
  return quotient(part.number, whole.number).some((way) => fits(rate.number, way));
}

/** One whole there may be, or the one right before its part that was planned; of several a slip of hand has to tell. */
function brokenBy(
  rate: Figure,
  part: Figure,
  wholes: readonly Figure[],
  before: readonly Figure[],
): readonly Relation[] {
  // 「其中基本支出执行980万元，执行率98.67%」 may be of either.
  if (part.number.kind === 'money' && part.words.includes('其中')) return [];
  const values = new Set(wholes.map(({ number }) => number.value.toString()));
  const next = before[before.indexOf(part) - 1];
  const nearest = wholes.find((one) => one === next && one.segment === part.segment && PLANNED.test(one.words));
  const expected = nearest ?? (values.size === 1 ? wholes.at(-1) : undefined);
  const likely = expected ? [expected] : wholes.filter((whole) => isSlip(rate.number.text, exactOf(rate, part, whole)));
  const [whole, other] = likely;
  if (!whole || other) return [];
  const fitsWith = (one: Figure, own: Decimal): boolean => {
    const mended = { ...one, number: { ...one.number, value: own } };
    return own.gt(0) && isQuotient(rate, one === part ? mended : part, one === whole ? mended : whole);
  };
  const { value } = rate.number;
  const exact = (one: Figure): Decimal =>
    one === part ? whole.number.value.times(value) : part.number.value.div(value);
  const makes = (one: Figure): Suspect => {
    // What was counted is a whole number, whatever it was before.
    const counted = one.number.kind === 'count' && !one.number.text.includes('.') && !value.isZero();
    const count = counted ? roundHalfUp(exact(one), 0) : undefined;
    if (!count) return suspectFitting(one.at, one.number, (own) => fitsWith(one, own));
    return { at: one.at, says: one.number.text, should: fitsWith(one, count) ? inDressOf(one.number.text, count) : '' };
  };
  return [
    {
      figures: [rate, part, whole],
      doubt: {
        at: rate.at,
        says: rate.number.text,
        should: exactOf(rate, part, whole),
        why: `${part.number.text} ÷ ${whole.number.text}`,
        suspects: [makes(part), makes(whole)],
      },
    },
  ];
}

function exactOf(rate: Figure, { number: part }: Figure, { number: whole }: Figure): string {
  return whole.value.isZero() ? '' : inDressOf(rate.number.text, roundHalfUp(part.value.div(whole.value), 6));
}
