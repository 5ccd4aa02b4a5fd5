import { type Decimal, ZERO, decimal } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import { capitalYuan } from '../../report/fields/chineseNumber';
import { inDressOf } from '../mentions';
import type { Doubt, Proof } from '../proof';
import type { ReadParagraph } from '../readParagraph';

/** 圆 and 元, 正 and 整, two ways to write a figure. */
const FIGURES = '零壹贰叁肆伍陆柒捌玖';
const OTHERWISE: Readonly<Record<string, string>> = {
  〇: '零',
  两: '贰',
  貳: '贰',
  陸: '陆',
  参: '叁',
  圆: '元',
  正: '整',
  萬: '万',
  億: '亿',
};
const PLACES: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 };
/** An amount in letters: of four signs at least, so that 「陆」 of a name is none. */
const SPELLED =
  /[零〇壹贰貳叁参肆伍陆陸柒捌玖两][零〇壹贰貳叁参肆伍陆陸柒捌玖两拾佰仟万萬亿億]{1,}(?:元|圆)(?:[零壹贰叁肆伍陆柒捌玖]角)?(?:零?[壹贰叁肆伍陆柒捌玖]分)?[整正]?/g;
/** Nothing but a bracket and what says that the same follows in letters. */
const BETWEEN = /^[(,:]*(?:人民币|大写|金额|即|合计|为|[:,(])*$/;

/** 「206.5万元（大写：贰佰零陆万伍仟元整）」 says one amount twice. */
export const spelledAmounts: Proof = {
  code: 'saidTwoWays',
  level: 'error',
  law: '大写金额与旁边的小写金额是同一个数',
  find: ({ paragraphs }) => paragraphs.flatMap((paragraph) => spelledIn(paragraph)),
};

const spelledIn = onceFor(({ at: paragraph, even, text, numbers }: ReadParagraph): readonly Doubt[] =>
  [...even.matchAll(SPELLED)].flatMap(({ 0: spelled, index }): readonly Doubt[] => {
    const end = index + spelled.length;
    const money = numbers.filter(({ kind }) => kind === 'money');
    const before = money.filter(({ span }) => span[1] <= index && BETWEEN.test(even.slice(span[1], index))).at(-1);
    const after = money.find(
      ({ span }) => span[0] >= end && /^[(,:]*(?:小写|人民币|即|[¥￥:,(])*$/.test(even.slice(end, span[0])),
    );
    const said = before ?? after;
    const yuan = valueOf(spelled);
    if (!said || !yuan || said.value.times(10000).minus(yuan).abs().lte(said.step.times(5000))) return [];
    return [
      {
        at: { paragraph, span: [index, end] },
        says: text.slice(index, end),
        should: capitalYuan(said.value.times(10000)),
        why: `旁边写的是 ${said.text}`,
        suspects: [
          { at: { paragraph, span: said.span }, says: said.text, should: inDressOf(said.text, yuan.div(10000)) },
        ],
      },
    ];
  }),
);

/** In 元; undefined where the signs make no amount. */
function valueOf(spelled: string): Decimal | undefined {
  const plain = Array.from(spelled, (sign) => OTHERWISE[sign] ?? sign).join('');
  const [, whole = '', rest = ''] = /^(.*?)元(.*)$/.exec(plain) ?? [];
  const jiao = FIGURES.indexOf(/(.)角/.exec(rest)?.[1] ?? '零');
  const fen = FIGURES.indexOf(/(.)分/.exec(rest)?.[1] ?? '零');
  let [total, section, digit] = [ZERO, 0, 0];
  for (const sign of whole) {
    const place = PLACES[sign];
    if (place !== undefined) {
      section += (digit === 0 ? 1 : digit) * place;
      digit = 0;
    } else if (sign === '万' || sign === '亿') {
      total = total.plus(section + digit).times(sign === '万' ? 10000 : 1e8);
      [section, digit] = [0, 0];
    } else {
      // 「贰叁」: two figures without a place between them are no amount.
      if (digit !== 0 && sign !== '零') return undefined;
      digit = FIGURES.indexOf(sign);
    }
  }
  return whole === ''
    ? undefined
    : total
        .plus(section + digit)
        .plus(decimal(jiao).div(10))
        .plus(decimal(fen).div(100));
}
