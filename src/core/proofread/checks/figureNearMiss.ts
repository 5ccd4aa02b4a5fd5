import { onceFor } from '../../base/onceFor';
import { settled } from '../ledger';
import type { Mention } from '../mention';
import { asMentioned, sourceOf } from '../mentions';
import type { Doubt, Proof, ReadReport } from '../proof';
import { keyOf } from '../readLabel';
import { UNNAMED } from '../spentOfLast';
import { isSlip } from '../slips';
import type { Truth } from '../truth';

const STAGES = ['final', 'adjusted', 'budget'] as const;
/** Short numbers are alike by chance. */
const LEAST_DIGITS = 5;

/** A stage without a name, 「年度资金总额」: the whole of one side is meant, where it is meant at all. */
function itemsOf({ of }: Mention): readonly string[] {
  const unnamed = of.item === UNNAMED || /^(?:年度)?资金总额$/.test(of.item ?? '');
  if (unnamed) return of.stage === undefined ? [] : ['支出', '收入', ''];
  return of.known && of.item !== undefined && of.stage === undefined ? [of.item] : [];
}

export const figureNearMiss: Proof = {
  code: 'figureDiffers',
  level: 'error',
  law: '没有写明预算还是决算的数，与工作簿里同一项的某个数一致；只差一位、颠倒两位的是写错了',
  find(report) {
    if (!report.truth) return [];
    const { known } = memory(report.truth);
    return report.mentions.flatMap((mention) => {
      const before = known.get(mention) ?? slipOf(mention, report);
      known.set(mention, before);
      return before;
    });
  },
};

/** Of one workbook a mention is judged once, however often its report is read again with another figure mended. */
const memory = onceFor((truth: Truth) => ({ truth, known: new WeakMap<Mention, readonly Doubt[]>() }));

function slipOf(mention: Mention, report: ReadReport): readonly Doubt[] {
  const { of, kind, value, step, text } = mention;
  const items = itemsOf(mention);
  if (kind !== 'money' || items.length === 0) return [];
  if (text.replace(/\D/g, '').length < LEAST_DIGITS) return [];
  const known = (of.stage ? [of.stage] : STAGES).flatMap((stage) =>
    items.flatMap((item) => report.ledger.truthOf(keyOf(settled({ ...of, item, stage }, kind), kind)) ?? []),
  );
  if (known.some((one) => one.value.minus(value).abs().lte(step.div(2)))) return [];
  const near = known.filter((one) => isSlip(text, asMentioned(mention, one.value)));
  const [only] = near;
  // Revenue and spending may be one amount.
  if (!only && known.length > 0) return ofAnother(mention, report);
  if (!only || near.some((one) => !one.value.equals(only.value))) return [];
  return [
    {
      at: mention.at,
      says: text,
      should: asMentioned(mention, only.value),
      why: sourceOf(only, report),
      ...(only.place && { places: [only.place] }),
    },
  ];
}

/** Not one of its own amounts, and digit for digit that of another: 「人员经费与公用经费分别为812.44万元和4,526.89万元」. */
function ofAnother({ at, text, value, kind, of }: Mention, { truth }: ReadReport): readonly Doubt[] {
  // Words that name nothing cannot be of something else.
  if (of.item === UNNAMED) return [];
  // 「20000.00元」 stands in many places.
  if (text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length < 3) return [];
  const same = (truth?.figures ?? []).filter((one) => one.kind === kind && one.value.equals(value));
  const [other] = same;
  const names = new Set(same.map(({ name }) => name));
  if (!other || names.size > 1 || [...names].some((name) => name.includes(of.item ?? ''))) return [];
  return [
    {
      at,
      says: text,
      should: '',
      why: `前面的字说的是“${of.item ?? ''}”，这个数是工作簿里的“${other.name}”：字和数有一个不对`,
      ...(other.place && { places: [other.place] }),
    },
  ];
}
