import { type Decimal, roundHalfUp } from '../../base/decimal';
import { type Figure, figuresOf } from '../figures/figure';
import { inDressOf, sourceOf } from '../mentions';
import type { Doubt, Proof, ReadReport, Suspect } from '../proof';
import type { Known } from '../ledger';
import { readLabel } from '../readLabel';
import { isSlip } from '../slips';
import { suspectFitting } from '../suspectFitting';

/** 「在职人员人均公用经费1.59万元」, 「人员经费1229.73万元，人均17.32万元」. */
const EACH =
  /^(?:其中:?)?(?<who>在职人员|在职职工|在职|职工|干部职工)?(?:年)?人均(?<item>[\u4e00-\u9fff]{0,8}?)(?:支出)?(?:为|达到?|约|是)*$/;
/** What is spent on the unit's own people; of farmers, visitors and pupils there are others. */
const OWN: ReadonlySet<string> = new Set(['公用经费', '人员经费', '基本支出', '工资福利支出', '工资福利']);

/** What one of its people costs is what they all cost, divided by how many are in post: not by how many might be. */
export const perHead: Proof = {
  code: 'resultDiffers',
  level: 'error',
  law: '人均多少等于支出数除以在职人数',
  find: (report) =>
    report.paragraphs.flatMap((paragraph) => {
      const figures = paragraph.inTable ? [] : figuresOf(paragraph);
      return figures.flatMap((each, at) => judge(each, figures.slice(0, at), report));
    }),
};

function judge(each: Figure, before: readonly Figure[], report: ReadReport): readonly Doubt[] {
  const { who, item = '' } = EACH.exec(each.words)?.groups ?? {};
  if (each.number.kind !== 'money' || !EACH.test(each.words)) return [];
  const amount = spentOn(item, each, before, report);
  const staff = report.ledger.find({ ...NOBODY, item: '在职', known: true, year: report.context.year }, 'count');
  if (!amount || !staff || staff.value.isZero()) return [];
  const divided = (count: Decimal, of: Known = amount): boolean => isQuotient(each, of, count);
  // Who is counted besides those in post, nobody here knows: any number of people may be meant, but not that of posts.
  if (divided(staff.value) || headsIn(report).some((count) => divided(count))) return [];
  const should = inDressOf(each.number.text, roundHalfUp(amount.value.div(staff.value), 6));
  const suspects = [
    ...suspectIn(amount, (value) => divided(staff.value, { ...amount, value })),
    ...suspectIn(staff, (value) => !value.isZero() && divided(value)),
  ];
  const slipped = isSlip(each.number.text, should) || suspects.some((one) => one.should !== '');
  if (who === undefined && !slipped && !wronglyReckoned(item, each, staff.value, report, divided)) return [];
  return [
    {
      at: each.at,
      says: each.number.text,
      should,
      why: `${amount.mention?.text ?? inDressOf('0.00万元', amount.value)} ÷ ${staff.value.toString()}人（${sourceOf(staff, report)}）`,
      suspects,
    },
  ];
}

/** What the report itself says may be the wrong one; of what the workbook says it is not. */
function suspectIn({ mention }: Known, fits: (value: Decimal) => boolean): readonly Suspect[] {
  return mention ? [suspectFitting(mention.at, mention, fits)] : [];
}

const NOBODY = { stage: undefined, funds: undefined } as const;

/** By the name that it bears, wherever that stands; without one, the amount right before it. */
function spentOn(item: string, each: Figure, before: readonly Figure[], report: ReadReport): Known | undefined {
  const last = before.at(-1);
  const words = item === '' ? (last?.words ?? '') : item;
  const read = readLabel(words, report.context);
  if (read.item === undefined || !OWN.has(read.item) || read.stage === 'budget') return undefined;
  const of = { ...read, known: true, year: report.context.year, funds: undefined };
  if (item !== '')
    return report.ledger.find({ ...of, stage: 'final' }) ?? report.ledger.find({ ...of, stage: undefined });
  if (!last || last.sentence !== each.sentence || last.number.kind !== 'money' || last.role !== 'amount')
    return undefined;
  const { value, step, text, span } = last.number;
  const mention = report.paragraphs[each.at.paragraph]?.mentions.find(({ at }) => at.span[0] === span[0]);
  return mention && { value, step, place: undefined, byWorkbook: false, mention: { ...mention, text } };
}

function isQuotient({ number }: Figure, amount: Known, count: Decimal): boolean {
  const slack = number.step.plus(amount.step.div(count)).div(2);
  return amount.value.div(count).minus(number.value).abs().lte(slack);
}

/** Everybody who is counted anywhere, and two sorts of them together. */
function headsIn(report: ReadReport): readonly Decimal[] {
  const heads = report.mentions.filter(
    ({ kind, unit, of, value }) =>
      kind === 'count' && /^[人名]$/.test(unit) && !/编制|[空缺超]编|空缺/.test(of.item ?? '') && value.gt(4),
  );
  const values = heads.map(({ value }) => value).slice(0, 24);
  return [...values, ...values.flatMap((one, at) => values.slice(at + 1).map((other) => one.plus(other)))];
}

/** Divided by the posts, or what was planned, or what was spent the year before. */
function wronglyReckoned(
  item: string,
  each: Figure,
  staff: Decimal,
  report: ReadReport,
  divided: (count: Decimal, of?: Known) => boolean,
): boolean {
  const { year } = report.context;
  const posts = report.ledger.find({ ...NOBODY, item: '编制', known: true, year }, 'count');
  if (posts && !posts.value.isZero() && divided(posts.value)) return true;
  const read = readLabel(item === '' ? each.words : item, report.context);
  const others = (['budget', 'adjusted', 'final'] as const).flatMap((stage) =>
    [year, year === undefined ? undefined : year - 1].flatMap(
      (of) => report.ledger.find({ ...read, known: true, stage, year: of, funds: undefined }) ?? [],
    ),
  );
  return others.some((one) => divided(staff, one));
}
