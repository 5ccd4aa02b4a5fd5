import { plainText } from '../../base/text';
import type { Decimal } from '../../base/decimal';
import type { Field } from '../../report/fields/field';
import type { ReportFields } from '../../report/fields/buildFields';
import type { ReadReport } from '../proof';
import type { Candidate, ReusedField } from '../reusedField';
import { sentenceAt } from '../sentences';
import { labelledName } from '../../report/fields/labelledFields';
import { GROUPED } from '../../report/fields/writeField';
import { itemIn, stageIn } from './items';
import { isExplained } from './saidInFull';
import { twoPlacesOf } from './twoPlaces';
import { type NumberAround, amountOf, numbersAround } from './numberAround';

/** What is left of one amount beside another, or by how much two differ. */
const APART = /差|余|空编|缺编|超编|超员|未|闲置|净|相抵|剩|缺|结存|增减|节约|结转/;
const SHARE = /占|率|比|完成|(?:为|是|达)[^,;。]*的/;
const CHANGE = /增|减|升|降|涨|跌|调整率|差异率|变动率|节约率|超支率|结余率/;

/**
 * 「超编2人」, 「闲置45.56万元」, 「支出进度94.59%」: what two figures of the same sentence or row make, where one pair of them does. The
 * difference and the share of any two are fields; she is asked.
 */
export function reckonedFields(
  report: ReadReport,
  taken: readonly ReusedField[],
  fields: ReportFields,
): readonly Candidate[] {
  return numbersAround(report).flatMap((around) => {
    const { paragraph, start, end } = around;
    if (taken.some((one) => one.paragraph === paragraph && one.start < end && start < one.end)) return [];
    const names = operandsOf(around, taken, report);
    const pairs = [
      ...names.flatMap((left, at) => names.flatMap((right, index) => (at === index ? [] : [[left, right] as const]))),
      ...names.flatMap((left) =>
        wholesNamed(around, fields).flatMap((right) => (left === right ? [] : [[left, right] as const])),
      ),
    ];
    const all = pairs.flatMap(([left, right]) => made(around, left, right, fields) ?? []);
    const [found, other] = unlike(all);
    // 「全年预算13.46万元，实际支出13.46万元，执行率100%」: of what stands right before it.
    const [last, before] = [names.at(-1), names.at(-2)];
    const near = all.find(({ field }) => field === `${last ?? ''}占${before ?? ''}比重`);
    const best = other === undefined ? found : near;
    return best ? [{ ...best, certain: isOfRow(around, best.field, taken) }] : [];
  });
}

function unlike(all: readonly Candidate[]): readonly Candidate[] {
  return all.filter(({ field }, at) => all.findIndex((one) => one.field === field) === at);
}

/** 「占决算支出比重」, 「占编制数的91.67%」: what it is a share of, where no figure of the sentence or row is it. */
function wholesNamed({ near, cell, number }: NumberAround, fields: ReportFields): readonly string[] {
  const [, of] = /占(.+?)(?:的?(?:比重|比例|比)|的)?(?:为|约|达)?$/.exec(plainText(cell ? cell.column : near)) ?? [];
  if (of === undefined || number.kind !== 'rate') return [];
  const [item, stage] = [itemIn(of.replace(/^(?:全部|总)/, '')), stageIn(of)];
  return WHOLES.filter(
    (name) =>
      itemIn(name) === item &&
      (stage === undefined || stageIn(name) === stage) &&
      isExplained(of, { item, plain: name, base: undefined }) &&
      fields.get(name)?.kind === 'number',
  );
}

/** What figures may be shares of. */
const WHOLES = [
  ...['决算支出', '预算支出', '决算收入', '预算收入', '三公决算', '三公预算', '基本支出决算', '基本支出预算'],
  ...['政府采购实际', '政府采购预算', '固定资产总额', '项目支出决算', '编制数', '在职人数'],
];

/** 「2022年决算｜2023年决算｜增减额｜增减率」: what two certain figures of its row make, and its heading says nothing else. */
function isOfRow({ cell, number }: NumberAround, field: string, taken: readonly ReusedField[]): boolean {
  if (!cell || number.text.replace(/\D/g, '').replace(/^0+/, '').length < 3) return false;
  const [left = '', right = ''] = field.replace(/(?:增减额|增减率|比重)$/, '').split(/[较占]/);
  const own = taken.filter((one) => cell.beside.includes(one.paragraph) && one.certain).map((one) => one.field);
  const isPair = right === `上年${left}` || right.replace(/预算$/, '') === left.replace(/(?:决算|实际)$/, '');
  const words = plainText(cell.column).replace(/[()%]|万?元/g, '');
  const says =
    /^(?:[比较]?(?:上年|预算|年初预算)|同比|与上年相?比)?(?:增减|增长|变动|完成)(?:额|率|数|幅度|情况)?$|^(?:完成)(?:年初)?预算(?:的?比例|率)?$/;
  return isPair && own.includes(left) && own.includes(right) && says.test(words);
}

/** The figures of the same sentence before it, the nearest last; of a cell those of its row. */
function operandsOf(
  { paragraph, start, cell, number }: NumberAround,
  taken: readonly ReusedField[],
  { text }: ReadReport,
): readonly string[] {
  const words = text.paragraphs[paragraph]?.text ?? '';
  const rate = number.kind === 'rate';
  const own = cell
    ? taken.filter((one) => cell.beside.includes(one.paragraph))
    : taken.filter(
        (one) =>
          one.paragraph === paragraph &&
          one.start < start &&
          sentenceAt(words, [one.start, one.end]) === sentenceAt(words, [start, start]),
      );
  return [
    ...new Set(
      inOrder(own).flatMap(({ put, field }) =>
        put.startsWith(`{${field}`) && isPlain(field) ? [rate ? (ALIKE[field] ?? field) : field] : [],
      ),
    ),
  ];
}

function inOrder(own: readonly ReusedField[]): readonly ReusedField[] {
  return [...own].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

/** What projects came to is what was spent on projects, where it is a share of all. */
const ALIKE: Readonly<Record<string, string>> = { 项目全年执行: '项目支出决算', 项目执行合计: '项目支出决算' };

/** A figure by its own name, and no list. */
function isPlain(field: string): boolean {
  return labelledName(field) !== undefined || !/[较占按/]/.test(field);
}

function made(around: NumberAround, left: string, right: string, fields: ReportFields): Candidate | undefined {
  const { number, cell, near, turning, paragraph, start, end, digitsEnd } = around;
  const words = cell?.column ?? near;
  const whole = { paragraph, start, certain: false };
  // What was planned is no part of what was done; 「减少3人」 is of who came and went.
  const isTurned = stageIn(left) === 'budget' && stageIn(right) === 'final' && /完成|执行|办结|支付/.test(words);
  if (isTurned || (turning && number.kind === 'count')) return undefined;
  if (number.kind === 'rate') {
    if (number.value.isZero() || (number.value.equals(1) && !/率|完成|办结/.test(words))) return undefined;
    const fits = (field: Field | undefined): boolean =>
      field?.kind === 'number' && field.figure.value.minus(number.value).abs().lte(number.step.div(2));
    const put = number.text.endsWith('%') ? end : digitsEnd;
    const places = twoPlacesOf(number.text, 'rate');
    const own = number.text.endsWith('%') ? places : `数${places}`;
    const suffix = own && `:${own}`;
    if (CHANGE.test(words) && !turning) {
      const name = `${left}较${right}增减率`;
      return fits(fields.get(name)) ? { ...whole, end: put, put: `{${name}${suffix}}`, field: name } : undefined;
    }
    const name = `${left}占${right}比重`;
    if (turning || !SHARE.test(words) || !fits(fields.get(name))) return undefined;
    return { ...whole, end: put, put: `{${name}${suffix}}`, field: name };
  }
  const value = number.kind === 'count' ? number.value : amountOf(around)?.value;
  const step = number.kind === 'count' ? number.step : amountOf(around)?.step;
  const rest = /^项目(?:年初|全年)预算$/.test(left) && right === '项目全年执行';
  const name = rest ? '项目结余' : `${left}较${right}增减额`;
  const field = fields.get(name);
  // 「未完成0项」
  if (!value || !step || (value.isZero() && !/未/.test(words)) || field?.kind !== 'number') return undefined;
  const difference: Decimal = field.figure.value;
  if ((field.figure.measure === 'count') !== (number.kind === 'count')) return undefined;
  if (turning && !(rest && /结余/.test(turning.down))) {
    const signed = turning.way === 'down' ? value.negated() : value;
    if (difference.minus(signed).abs().gt(step.div(2))) return undefined;
    const turned = `${left}较${right}增减`;
    return {
      ...whole,
      start: turning.start,
      end,
      put: `{${turned}:${turning.up}/${turning.down}${dressOf(around)}}`,
      field: turned,
    };
  }
  // 「净减1人」 is of who came and went.
  if (number.kind === 'count' && !/编|空|缺|超|余|未/.test(words)) return undefined;
  if (!APART.test(words) || difference.minus(value).abs().gt(step.div(2))) return undefined;
  const yuan = /^[^万千亿]*元$/.test(number.text) || (number.unit === '' && around.scale === '0.0001');
  if (/[千亿]元$/.test(number.text)) return undefined;
  return { ...whole, end: digitsEnd, put: `{${name}:${yuan ? '元数' : '数'}}`, field: name };
}

/** 「超支101500.00元」: in the unit of last year. */
function dressOf({ number: { kind, text } }: NumberAround): string {
  if (kind === 'count') return '';
  const unit = /^[^万千亿]*元$/.test(text) ? '元' : '万元';
  const groups = text.includes(',') ? GROUPED : '';
  return unit === '万元' && groups === '' ? '' : `/${unit}${groups}`;
}
