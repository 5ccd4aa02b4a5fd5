import { TERM_KEYS, adjustmentKey } from '../core/schemes/adjustment';
import type { Scheme } from '../core/schemes/scheme';
import { WAYS } from '../core/scorecard/adjusted';
import { type Typed, typedNumber, typedText } from '../core/workbook/typed';
import { type BadAnswer, decimalIn } from './answerParts';

/** `{"获得省级表彰": 2, "加分上限": 5, "加分怎么计": "计入总分，不超过满分"}`: 加分项 and 扣分项 by their names. */
export function readAdjustments(
  given: Record<string, unknown>,
  { adjustments = [] }: Scheme,
  bad: BadAnswer[],
): ReadonlyMap<string, Typed> {
  const typed = new Map<string, Typed>();
  for (const [name, value] of Object.entries(given)) {
    const named = adjustments.filter((one) => one.name === name);
    const [only, second] = named;
    const item = only && !second ? adjustmentKey(only) : undefined;
    const key = name === CAP ? TERM_KEYS.mostAdded : item;
    const number = decimalIn(value);
    if (name === WAY && Object.values(WAYS).some((way) => way === value))
      typed.set(TERM_KEYS.way, typedText(String(value)));
    else if (name === WAY)
      bad.push({ key: `adjustments.${name}`, reason: `应当是“${Object.values(WAYS).join('”“')}”` });
    else if (key === undefined) bad.push({ key: `adjustments.${name}`, reason: '没有这个加分项或扣分项，或者有两个' });
    else if (!number || number.isNegative()) bad.push({ key: `adjustments.${name}`, reason: '应当是不小于 0 的数字' });
    else typed.set(key, typedNumber(number));
  }
  return typed;
}

const CAP = '加分上限';
const WAY = '加分怎么计';
