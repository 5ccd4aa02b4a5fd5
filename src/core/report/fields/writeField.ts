import { type Decimal, roundHalfUp } from '../../base/decimal';
import type { Dress, Figure } from '../../statements/figure';
import { bareMoney, printed, printedPoints, printedRate } from '../../statements/printed';
import { type Span, followed } from '../../statements/shownSpan';
import { capitalNumber, capitalYuan, headingNumber } from './chineseNumber';
import type { Field, NumberField, TextField } from './field';
import { turningIn } from './turnedField';

/** How a suffix asks for 「1,234」. */
export const GROUPED = '千分位';

type Dresser = (figure: Figure, dress: Dress) => string;

/** `{决算收入:元}` `{决算收入:数}` `{总分:大写}`: other dresses of a number. */
const PLAIN_SUFFIXES: Readonly<Record<string, Dresser>> = {
  元: (figure) => inMoney(figure, '元', true),
  万元: (figure) => inMoney(figure, '万元', true),
  数: (figure, dress) => bareNumber(figure, dress),
  亿元: ({ value, measure, unit }) =>
    measure === 'money'
      ? `${roundHalfUp(value.div(10000), 2).toFixed(2)}亿元`
      : printed({ value, measure, ...(unit !== undefined && { unit }) }, { money: '万元' }),
  元数: (figure) => inMoney(figure, '元', false),
  万元数: (figure) => inMoney(figure, '万元', false),
  整: ({ value, measure }) => roundHalfUp(measure === 'rate' ? value.times(100) : value, 0).toString(),
  绝对值: (figure, dress) => printed({ ...figure, value: figure.value.abs() }, dress),
  单位: (figure, dress) => printed(figure, dress),
  大写: ({ value, measure }) =>
    measure === 'money'
      ? capitalYuan(value.times(10000))
      : capitalNumber(measure === 'rate' ? value.times(100) : roundHalfUp(value, 2)),
  一: ({ value }) => headingNumber(value.toNumber()),
  ...Object.fromEntries(
    ['人', '名', '辆', '个', '户'].map((unit) => [unit, ({ value }: Figure) => `${value.toString()}${unit}`]),
  ),
};

/** How a suffix asks for 「60.00%」 and 「0.00」, where 60% and 0 are written else. */
export const TWO_PLACES = '两位';

/** As many decimals as a report prints, rounded once from the exact amount; 去零: without the noughts behind. Counts and points stay as they are. */
const PLACES: Readonly<Record<string, { readonly places: number; readonly trim: boolean }>> = {
  零位: { places: 0, trim: false },
  一位: { places: 1, trim: false },
  去零: { places: 2, trim: true },
  一位去零: { places: 1, trim: true },
};
const BARE = ['', '元', '万元', '数', '元数', '万元数', '单位'];

/** The decimals that a suffix asks for: `{决算收入:元数一位千分位}`. */
export function placesIn(suffix: string): { readonly places: number; readonly trim: boolean } | undefined {
  const name = Object.keys(PLACES)
    .filter((one) => suffix.replace(GROUPED, '').endsWith(one))
    .sort((one, other) => other.length - one.length)[0];
  return name === undefined ? undefined : PLACES[name];
}

/** What would be rounded away to nothing is not nothing. */
export function atPlaces(
  value: Decimal,
  { places, trim }: { readonly places: number; readonly trim: boolean },
): string {
  const rounded = roundHalfUp(value, places);
  if (rounded.isZero() && !value.isZero()) return value.toSignificantDigits(2).toString();
  return trim ? rounded.toString() : rounded.toFixed(places);
}

function withPlaces(base: string, as: { readonly places: number; readonly trim: boolean }): Dresser {
  return (figure, dress) => {
    const { value, measure } = figure;
    if (measure === 'rate') return `${atPlaces(value.times(100), as)}${base.endsWith('数') ? '' : '%'}`;
    if (measure !== 'money') return PLAIN_SUFFIXES[base === '' ? '单位' : base]?.(figure, dress) ?? '';
    const named = /^(万?元)/.exec(base)?.[1];
    const money = named === '元' || named === '万元' ? named : dress.money;
    return `${atPlaces(money === '元' ? value.times(10000) : value, as)}${base.endsWith('数') ? '' : money}`;
  };
}

function inPlaces(): Readonly<Record<string, Dresser>> {
  return Object.fromEntries(
    BARE.flatMap((base) =>
      Object.entries(PLACES).flatMap(([name, as]) => {
        const dresser = withPlaces(base, as);
        return [
          [base + name, dresser],
          [base + name + GROUPED, (figure: Figure, dress: Dress) => grouped(dresser(figure, dress))],
        ] as const;
      }),
    ),
  );
}

/** `{决算收入:元千分位}` is 「12,673,300.00元」. */
const NUMBER_SUFFIXES: Readonly<Record<string, Dresser>> = {
  ...PLAIN_SUFFIXES,
  ...alsoWith(GROUPED, grouped),
  ...alsoWith(TWO_PLACES, withTwoPlaces),
  ...inPlaces(),
  [TWO_PLACES]: (figure, dress) => withTwoPlaces(printed(figure, dress)),
};

function alsoWith(ending: string, change: (text: string) => string): Readonly<Record<string, Dresser>> {
  return Object.fromEntries(
    ['元', '万元', '数', '元数', '万元数', '单位'].map((suffix) => [
      suffix + ending,
      (figure: Figure, dress: Dress) => change(PLAIN_SUFFIXES[suffix]?.(figure, dress) ?? ''),
    ]),
  );
}

function withTwoPlaces(text: string): string {
  return text.replace(
    /^(-?\d+)(?:\.(\d))?(?![\d.])/,
    (_, whole: string, tenths: string | undefined) => `${whole}.${(tenths ?? '').padEnd(2, '0')}`,
  );
}

export function grouped(text: string): string {
  return text.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));
}

/** Sentences that some field has: see `sentences` of each. */
const SENTENCES = ['汉字', '其中', '列举', '占比', '结论', '名称', '等级', '序列', '一行'];

/** Every suffix that some field knows. */
export const ALL_SUFFIXES: readonly string[] = [...Object.keys(NUMBER_SUFFIXES), ...SENTENCES, '个数', '句', '合并'];

/** How a field is written; undefined where it has no such dress. Open fields are for the caller to mark. */
export function writeField(field: Field, suffix: string | undefined, dress: Dress): readonly Span[] | undefined {
  if (suffix === MERGED) return writeField(field, undefined, dress);
  const turning = turningIn(suffix);
  if (turning) {
    const dresser = NUMBER_SUFFIXES[turning.suffix ?? '单位'];
    if (!dresser) return undefined;
    if (field.kind === 'open') return [];
    return field.kind === 'text' ? (field.turned?.(turning, (one) => dresser(one, dress)) ?? untold(field)) : undefined;
  }
  const sentence = field.sentences?.[suffix ?? ''];
  if (sentence) return sentence(dress);
  switch (field.kind) {
    case 'number':
      return writeNumber(field, suffix, dress);
    case 'text':
      return writeText(field, suffix);
    case 'list':
      return suffix === '个数' && field.lines.length > 0
        ? [followed(String(field.lines.length), { field: field.name })]
        : undefined;
    case 'open':
      return suffix === undefined || suffix === AS_SENTENCE || suffix in NUMBER_SUFFIXES ? [] : undefined;
  }
}

/** 「上年为0，不计算增长率」 stands in the place of a direction and its rate. */
function untold(field: TextField): readonly Span[] | undefined {
  return /(?:增减|升降|方向)$/.test(field.name) ? writeText(field, undefined) : undefined;
}

/** Ends as a sentence does: what she wrote may end with a full stop of its own, or not. */
const AS_SENTENCE = '句';

function writeText({ name, text, source }: TextField, suffix: string | undefined): readonly Span[] | undefined {
  const from = { field: name, ...(source && { source }) };
  if (suffix === undefined) return [followed(text, from)];
  if (suffix !== AS_SENTENCE) return undefined;
  return [followed(text === '' || /[。！？；…]$/.test(text) ? text : `${text}。`, from)];
}

/** In a table of a template: the cell is one with those of the same text under it. */
const MERGED = '合并';

function writeNumber(
  { figure, bare }: NumberField,
  suffix: string | undefined,
  dress: Dress,
): readonly Span[] | undefined {
  if (suffix === undefined) return [followed(bare ? bareNumber(figure, dress) : printed(figure, dress), figure)];
  const dresser = NUMBER_SUFFIXES[suffix];
  return dresser && [followed(dresser(figure, dress), figure)];
}

function bareNumber({ value, measure }: Figure, dress: Dress): string {
  switch (measure) {
    case 'money':
      return bareMoney(value, dress);
    case 'rate':
      return printedRate(value).slice(0, -1);
    case 'count':
      return value.toString();
    case 'points':
      return printedPoints(value);
  }
}

function inMoney({ value, measure, unit }: Figure, money: Dress['money'], withUnit: boolean): string {
  if (measure !== 'money') return printed({ value, measure, ...(unit !== undefined && { unit }) }, { money });
  return `${bareMoney(value, { money })}${withUnit ? money : ''}`;
}
