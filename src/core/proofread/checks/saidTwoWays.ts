import { sumOf } from '../../base/decimal';
import { DOWN_WORDS, UP_WORDS } from '../../statements/lexicon';
import { WITHOUT_STAGE, clusters } from '../ledger';
import type { Mention } from '../mention';
import type { Doubt, Proof, ReadReport } from '../proof';
import { asMentioned, placeOf } from '../mentions';
import { suspectFitting } from '../suspectFitting';

export const saidTwoWays: Proof = {
  code: 'saidTwoWays',
  level: 'error',
  law: '同一个数在报告各处写得一样；工作簿里没有这个数时，两处都指出来',
  find(report) {
    return [...report.ledger.groups].flatMap(([key, mentions]) => {
      const whole = mentions.filter(({ of, complete }) => of.known || complete);
      if (report.ledger.truthOf(key) || whole.length < 2 || !comparable(whole) || isOfAnyYear(whole, report)) return [];
      return byUnit(whole).flatMap((alike) => differing(alike, report));
    });
  },
};

function differing(mentions: readonly Mention[], report: ReadReport): readonly Doubt[] {
  const [most, ...others] = clusters(mentions);
  const right = most?.[0];
  // Three values, each said once, are of three things that go by one name.
  if (!right || (others.length > 1 && most.length === 1)) return [];
  return others.flatMap((set) =>
    set.flatMap((mention) =>
      areApart(mention, right, report) || areOfTwoWholes(mention, right, report)
        ? []
        : [differs(mention, right, report)],
    ),
  );
}

/** 「收回2笔」 and 「收回157份」 count two things. */
function byUnit(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const unitOf = ({ kind, unit }: Mention): string => (kind === 'count' ? unit.replace(/^[名位]$/, '人') : '');
  const units = [...new Set(mentions.map(unitOf))];
  return units.length < 2 ? [mentions] : units.map((unit) => mentions.filter((one) => unitOf(one) === unit));
}

/** Behind another year nobody knows which an amount is of, and two of them may be of two. */
function isOfAnyYear([first]: readonly Mention[], { context }: ReadReport): boolean {
  return context.year !== undefined && first?.of.year === undefined;
}

/** 「机关编制38名，在职36名；事业编制47名，在职46名」: a semicolon between the two makes them two. */
function areApart(one: Mention, other: Mention, { paragraphs }: ReadReport): boolean {
  if (one.at.paragraph !== other.at.paragraph || one.kind !== 'count') return false;
  const [from, to] = [one.at.span, other.at.span].sort(([a], [b]) => a - b);
  return /^[^。]*;[^。]*$/.test(paragraphs[one.at.paragraph]?.even.slice(from?.[1], to?.[0]) ?? '');
}

/** 「申请资金…，其中村级运转40万元」 and 「完成资金…，其中村级运转44万元」: the parts of two amounts are two amounts. */
function areOfTwoWholes(one: Mention, other: Mention, { paragraphs }: ReadReport): boolean {
  const [whole, another] = [one, other].map((part) =>
    paragraphs[part.at.paragraph]?.lists.find(({ parts }) => parts.includes(part)),
  );
  if (!whole || !another || one.kind !== 'money' || whole.whole.value.equals(another.whole.value)) return false;
  return [whole, another].some(
    (list) =>
      list.parts.length > 1 &&
      sumOf(list.parts.map(({ value }) => value))
        .minus(list.whole.value)
        .abs()
        .lte(sumOf(list.parts.map(({ step }) => step)).div(2)),
  );
}

const CHANGED = new RegExp(`(?:${UP_WORDS}|${DOWN_WORDS}|节约|节省|超支|结余|节支|净增|净减|多|少)(?:了|额)?(?:为)?$`);

/** Words of her own that name an amount only within their paragraph („预算金额”) do not make one meaning of two places. */
function comparable(mentions: readonly Mention[]): boolean {
  const [first] = mentions;
  if (!first || first.kind === 'points') return false;
  const name = first.of.item ?? '';
  // 「基本支出增加40.61万元」: since when, its words do not say.
  if (CHANGED.test(name)) return false;
  if (first.of.known) return first.of.stage !== undefined || first.kind === 'count' || WITHOUT_STAGE.has(name);
  // Every project has an 执行率 of its own.
  if (first.kind === 'rate') return /^.{3,}率$/.test(name) && !/(?:执行|完成|支付|支出|及时|合格|达标)率$/.test(name);
  return (
    first.kind === 'money' && first.of.stage !== undefined && name.length >= 4 && !/^(?:收入|支出)\/?.{0,2}$/.test(name)
  );
}

function differs(mention: Mention, right: Mention, report: ReadReport): Doubt {
  return {
    at: mention.at,
    says: mention.text,
    should: asMentioned(mention, right.value),
    why: placeOf(right, report),
    // 「约1.02亿元」 tells the finer figure only as far as it goes itself.
    suspects: [
      suspectFitting(right.at, right, (value) =>
        value.minus(mention.value).abs().lte(mention.step.plus(right.step).div(2)),
      ),
    ],
  };
}
