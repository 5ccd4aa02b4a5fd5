import { decimal } from '../../base/decimal';
import type { WeightListPhrase } from '../phrase';
import { type Scanner, sticky } from '../scanner';

const NAME = '[\\p{Script=Han}]{2,16}?';
const WEIGHT = `${NAME}(?:\\((?:占比?|权重(?:为|占)?)?\\d{1,3}%\\)|(?:的)?(?:所占)?(?:占比?|权重|比重)(?:为|占|是)?\\d{1,3}%(?:的权重)?)`;
const list = sticky(
  `${WEIGHT}(?:(?:[、,;]|和|及|与)${WEIGHT})+(?:的?权重)?(?:[二两三四五]项)?(?:的)?(?:进行)?(?:加权(?:计算|平均|计分|汇总|求和|得分|评分)?)?(?:计算|计分|得分)?(?=[,;。:\\n]|$)`,
);
const one = new RegExp(
  `(?:^|[、,;和及与])(?<name>${NAME})\\(?(?:的)?(?:所占)?(?:占比?|权重|比重)?(?:为|占|是)?(?<percent>\\d{1,3})%`,
  'gu',
);

/** weight list = name "占" percent { "、" name "占" percent } [ "加权计算" ] ; which must be those of the formula */
export function parseWeightList(scanner: Scanner): WeightListPhrase | undefined {
  return scanner.attempt(() => {
    const read = scanner.read(list);
    if (!read) return undefined;
    const shares = Array.from(read.text.matchAll(one), ({ groups }) => ({
      name: groups?.['name'] ?? '',
      share: decimal(groups?.['percent'] ?? '0')
        .div(100)
        .toFixed(),
    }));
    const total = shares.reduce((sum, { share }) => sum.plus(share), decimal(0));
    return shares.length > 1 && total.eq(1) ? { kind: 'weightList', shares, span: read.span } : undefined;
  });
}
