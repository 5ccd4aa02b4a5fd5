import { plainText } from '../../base/text';
import { factDefinition } from '../../facts/catalogue';
import { type RateDefinition, rateCatalogue } from '../../facts/rates';
import type { FieldMeaning } from './fieldMeanings';
import { evened } from '../../statements/readText';
import type { NumberAround } from './numberAround';
import { plainName } from './rowNames';

/**
 * 「公用经费控制率=（84.75÷88.20）×100%」: what stands over the line and under it is settled by what the rate is. Undefined where nothing is
 * divided here, or several of its figures have this value.
 */
export function rateOperand(
  { before, near, after, number, title, scale = '1' }: NumberAround,
  meanings: readonly FieldMeaning[],
): FieldMeaning | undefined {
  if (number.kind !== 'bare' && number.kind !== 'money') return undefined;
  const words = evened(`${before}${near}`);
  // 「实际情况：88÷92×100%」
  const last = /[^:\u4e00-\u9fff]*$/.exec(words)?.[0] ?? '';
  const [, written, right = last] = /([\u4e00-\u9fff“”]{2,}率)[=:为]?([^=,;:\u4e00-\u9fff]*)$/.exec(words) ?? [];
  // 「执行率：92.71%」 divides nothing.
  if (!/^\s*(?:万?元)?\)?\s*[-÷/+]/.test(after) && !/[-÷/+(]\s*$/.test(right)) return undefined;
  // 「公用经费控制率。88.38/88.80×100%=…」: the title names it.
  const name = written ?? (/^[\d.,()万元+\-÷/×*]*$/.test(last) ? plainName(title) : '');
  const all: readonly RateDefinition[] = rateCatalogue;
  const exact = all.filter((one) => plainText(one.name) === plainText(name));
  // 「人员控制率」 is the only one that ends so.
  const ending = name.length >= 4 ? all.filter((one) => plainText(one.name).endsWith(plainText(name))) : [];
  const named = exact.length > 0 || ending.length !== 1 ? exact : ending;
  const facts = new Set(
    named.flatMap(({ numerator, denominator }) => {
      if (/[÷/]\s*$/.test(right)) return denominator.flatMap(({ plus }) => plus);
      return numerator.flatMap(({ plus, minus = [] }) => (right.endsWith('-') ? minus : plus));
    }),
  );
  const own = new Set([...facts].map((id) => factDefinition(id).name));
  const fitting = meanings.filter(
    ({ field, value, measure }) =>
      own.has(field) &&
      number.value
        .times(measure === 'money' ? scale : 1)
        .minus(value)
        .abs()
        .lte(measure === 'count' ? 0 : number.step.times(scale).div(2)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
