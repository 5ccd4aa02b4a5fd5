import { plainText } from '../../base/text';
import { factDefinition } from '../../facts/catalogue';
import { type RateDefinition, rateCatalogue } from '../../facts/rates';
import type { FieldMeaning } from './fieldMeanings';
import type { NumberAround } from './numberAround';

/**
 * 「公用经费控制率=（84.75÷88.20）×100%」: what stands over the line and under it is settled by what the rate is. Undefined where nothing is
 * divided here, or several of its figures have this value.
 */
export function rateOperand(
  { before, near, number }: NumberAround,
  meanings: readonly FieldMeaning[],
): FieldMeaning | undefined {
  if (number.kind !== 'bare' && number.kind !== 'money') return undefined;
  const [, name = '', side = ''] = /([\u4e00-\u9fff“”]{2,}率)=([^=,;:]*)$/.exec(`${before}${near}`) ?? [];
  const named = (rateCatalogue as readonly RateDefinition[]).filter((one) => plainText(one.name) === plainText(name));
  const facts = new Set(
    named.flatMap(({ numerator, denominator }) => {
      if (/[÷/]\s*$/.test(side)) return denominator.flatMap(({ plus }) => plus);
      return numerator.flatMap(({ plus, minus = [] }) => (side.endsWith('-') ? minus : plus));
    }),
  );
  const own = new Set([...facts].map((id) => factDefinition(id).name));
  const fitting = meanings.filter(
    ({ field, value, measure }) =>
      own.has(field) &&
      number.value
        .minus(value)
        .abs()
        .lte(measure === 'count' ? 0 : number.step.div(2)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
