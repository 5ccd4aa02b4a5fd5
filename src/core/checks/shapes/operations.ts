import type { Attempt } from '../check';
import type { Form } from '../checkedForm';
import { basicTotals } from './basicTotals';
import { type Read, equal, isUnread, plus } from './build';
import { named } from './named';

/** Money and what is counted of it, side by side in 机构运行信息表. */
const NAMES = {
  abroad: /^因公出国\(境\)费(?:用)?$/,
  groups: /^因公出国\(境\)团组数?(?:\(个\))?$/,
  travellers: /^因公出国\(境\)人(?:次数?|数)(?:\(人\))?$/,
  purchase: /^公务用车购置费$/,
  bought: /^公务用车购置数?(?:量)?(?:\(辆\))?$/,
  running: /^公务用车运行(?:维护)?费$/,
  vehicles: /^公务用车(?:年末)?保有量(?:\(辆\))?$/,
  reception: /^公务接待费$/,
  receptions: /^(?:国内)?公务接待批次(?:\(个\))?$/,
  guests: /^(?:国内)?公务接待人次(?:\(人\))?$/,
  office: /^机关运行经费(?:支出)?(?:合计)?$/,
} as const;
type Name = keyof typeof NAMES;

const PAIRS: readonly (readonly [money: Name, counts: readonly Name[]])[] = [
  ['abroad', ['groups', 'travellers']],
  ['purchase', ['bought']],
  ['running', ['vehicles']],
  ['reception', ['receptions', 'guests']],
];

const COUNTS = PAIRS.flatMap(([, counts]) => counts);

/** In a column of final figures: the money of a list may stand in another column than its counts, then nothing is said. */
export function countsBeside(form: Form): readonly Attempt[] {
  const isFilled = (one: Read | undefined) => one !== undefined && (isUnread(one) || !one.blank);
  const counting = named(form, NAMES).filter((found) => COUNTS.some((name) => isFilled(found.get(name))));
  return counting.flatMap((found) =>
    PAIRS.flatMap(([money, counts]): readonly Attempt[] => {
      const amount = found.get(money);
      const counted = counts.flatMap((name) => found.get(name) ?? []);
      const figures = counted.flatMap((one) => (isUnread(one) ? [] : [one]));
      if (!amount || isUnread(amount) || figures.length === 0 || figures.length < counted.length) return [];
      if (amount.blank && figures.every(({ blank }) => blank)) return [];
      return figures.map((figure) => ({ kind: 'together', left: amount, right: [figure] }));
    }),
  );
}

export function officeAgrees(basic: Form, operations: Form): readonly Attempt[] {
  const operating = basicTotals(basic)?.[1];
  const office: readonly Read[] = named(operations, NAMES).flatMap((found) => found.get('office') ?? []);
  const filled = office.filter((one) => !isUnread(one) && !one.blank);
  const [only, ...more] = filled;
  return operating && only && more.length === 0 ? equal([plus(only)], [plus(operating)]) : [];
}
