import { decimal } from '../../base/decimal';
import type { StepsScore } from '../../rules/rule';
import type { PartialPhrase, StepSize } from '../phrase';
import { type Reading, type Scanner, sticky } from '../scanner';
import { COUNTER, MONEY_UNIT, PLAIN_UNIT, POINT, TIME_UNIT } from '../lexicon/units';
import { numberText, unitOf } from './parseAmount';

const SIZE = `(?:%|${POINT}|个千分点|千分点|‰|${TIME_UNIT}|${MONEY_UNIT}|${PLAIN_UNIT}|${COUNTER})`;
const partial = sticky(
  `(?:不足|不满|未满|不到)(?:(?<size>(?:\\d+(?:\\.\\d+)?|[一两])?${SIZE}|百分之[一二三四五六七八九十])|一档|部分|1档)(?:的|部分)*,?(?:均|也)?(?:(?<proportional>按比例(?:计算|计|扣分|折算|扣减|相应扣分)?(?:扣分|得分)?)|(?<down>不扣分|不扣|不计|不计算|忽略不计|不予扣分|(?:予以|按)?(?:舍去|舍弃|去尾)(?:法(?:计算|处理)?|不计)?|不加)(?=分?(?:[,;。)\\n]|$))|(?<up>(?:(?:按|以|采用)?(?:进一|进位)法?(?=计|处|扣|[,;。)\\n]|$)|(?:按|以|视为|视同)(?:(?<as>(?:\\d+(?:\\.\\d+)?|[一两])${SIZE})|(?:1|一)档))(?:计算|计|扣分|扣|加|处理|计扣|算)?))`,
);
const plainPartial = sticky('按比例计(?!分)');

/** partial = "不足" ( amount | "一档" ) ( "按比例计" | "不扣" | "按" ( amount | "一档" ) "计算" ) | "按比例计" ; */
export function parsePartial(scanner: Scanner): PartialPhrase | undefined {
  const start = scanner.at;
  const read = scanner.attempt(() => scanner.read(partial) ?? scanner.read(plainPartial));
  if (!read) return undefined;
  // 「下降不足3%的按比例得分」: where nothing is counted in steps it is a band.
  if (/\d/.test(scanner.text.slice(start, scanner.at)) && !/每|少\d|超\d|低\d/.test(scanner.text)) {
    scanner.at = start;
    return undefined;
  }
  // 「不足100%的按比例得分」: no step is as large, and what it says is a band.
  if (Number(/^\D*(\d+)(?:\.\d+)?%/.exec(scanner.text.slice(start, scanner.at))?.[1] ?? 0) >= 40) {
    scanner.at = start;
    return undefined;
  }
  const { size, as } = read.parts;
  const sizes = [size, as].flatMap((text) => (text === undefined ? [] : sizeOf(text)));
  return { kind: 'partial', policy: policyOf(read.parts), sizes, span: scanner.spanFrom(start) };
}

/** 「1个百分点」 「百分点」 「百分之一」 */
function sizeOf(text: string): readonly StepSize[] {
  const { hundredths, number, unit } =
    /^(?:百分之(?<hundredths>.+)|(?<number>[\d.]+|[一两])?(?<unit>.+))$/.exec(text)?.groups ?? {};
  const said = numberText(hundredths ?? number ?? '1');
  if (said === undefined) return [];
  const of = hundredths === undefined ? unitOf(unit) : 'rate';
  return [{ step: of === 'rate' ? decimal(said).div(100).toFixed() : said, unit: of }];
}

function policyOf({ down, up }: Reading['parts']): StepsScore['partialStep'] {
  if (down !== undefined) return 'down';
  return up === undefined ? 'proportional' : 'up';
}
