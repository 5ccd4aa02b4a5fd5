import { plainText } from '../../base/text';
import { factDefinition } from '../../facts/catalogue';
import { type RateDefinition, rateCatalogue } from '../../facts/rates';
import type { FieldMeaning } from './fieldMeanings';
import { isSide, itemIn, lastItemIn, stageIn, wholeOf } from './items';
import type { NumberAround } from './numberAround';
import { plainName } from './rowNames';

/** 「其中：基本支出…，占总支出的71.61%」 */
function sharePoints({ near, before }: NumberAround, { item, stage, base }: FieldMeaning): number {
  const [, subject = '', of = ''] = /^(.*?)占(.*?)(?:的(?:比例|比重)?|比例|比重)?(?:为|约|达)?$/.exec(near) ?? [];
  if (!near.includes('占') || (itemIn(subject) ?? lastItemIn(before)) !== item) return 0;
  // 「在全部支出中，基本支出…，占65.7%」
  if ((of === '' ? wholeIn(before, item) : itemIn(of)) !== base?.item) return 0;
  const said = stageIn(near) ?? stageIn(before);
  return said === undefined || said === stage ? 6 : 0;
}

/** 「在全部支出中，…占65.7%」, 「占基本支出的90.88%；公用经费…，占9.12%」, 「收入1488.00万元，其中财政拨款…，占95.43%」 */
function wholeIn(before: string, item: string | undefined): string | undefined {
  const among = /^(.*?[^其])中[,:]/.exec(before)?.[1];
  if (among !== undefined) return lastItemIn(among);
  const said = [...before.matchAll(/占([^,;:\d]+?)的?(?:比例|比重)?(?:为|约|达)?\d/g)].at(-1)?.[1];
  if (said !== undefined) return itemIn(said);
  const whole = wholeOf(item ?? '');
  const first = before
    .split(/[,;:]/)
    .map((piece) => itemIn(piece))
    .find((one) => one !== undefined);
  // 「决算支出…。按性质分：基本支出…，占54.59%」
  return whole === first || whole === wholeOf(first ?? '') ? whole : undefined;
}

/** How well the words of a rate fit; 0 where they do not. */
export function ratePoints(around: NumberAround, meaning: FieldMeaning): number {
  const { near, before, heading } = around;
  const { kind, plain, item } = meaning;
  if (kind === 'share') return sharePoints(around, meaning);
  const said = `${plainText(before)}${near}`.slice(-40);
  const of =
    around.cell?.whole ?? itemIn(near) ?? lastItemIn(before) ?? itemIn(heading) ?? lastItemIn(around.sentenceBefore);
  if (kind === 'named') {
    if (near.includes(plain)) return 9;
    if (plain.length > 5 && near.includes(plain.slice(2))) return 5;
    // 「安排率91.56%」 under 「重点支出安排率」
    if (near.includes(plain.slice(-3)) && plainName(around.title) === plain) return 6;
    if (item === '支付进度' && of === item && near.includes('进度'))
      return /既定|序时|时间|目标|应/.test(near) === plain.startsWith('既定') && !plain.endsWith('率') ? 5 : 0;
    // 「项目…，执行率94.77%」
    const about = isSide(of) ? [of, lastItemIn(before, true)] : [of];
    const label = around.cell?.column ?? near;
    // 「公用经费控制｜…｜97.33%」
    if (around.cell && plain === plainText(`${plainName(around.cell.names.at(-1) ?? '')}率`)) return 5;
    if (plain === '预算执行率')
      return /(?:^|[^\u4e00-\u9fff])(?:全年|总体|预算|支出)?(?:执行|支出)率(?:\(.*\))?$/.test(label) &&
        (of === undefined || isSide(of))
        ? 5
        : 0;
    if (isOfOperands(around, plain)) return 5;
    if (plain === '重点工作办结率' && of === item && /(?:办结|完成)率/.test(near)) return 5;
    if (/(?:执行|完成)率$/.test(plain))
      return of === item && (near.includes(plain.slice(-3)) || (plain.endsWith('执行率') && /支出率|支付率/.test(near)))
        ? 5
        : 0;
    if (plain.length >= 5 && near.includes(plain.slice(-3)) && about.some((one) => one?.endsWith(item ?? '') === true))
      return 5;
    const [core = ''] = plain.split(/率$/);
    return near !== '' && core.length >= 4 && said.includes(core) && /率|面|比例/.test(near) ? 5 : 0;
  }
  if (meaning.field === '全年预算较预算支出增减率' && /调整率(?:为|达|达到)?$/.test(near)) return 5;
  if (of !== item) return 0;
  if (kind === 'completion')
    return /执行|完成|占[^,;。]{0,24}$|(?:为|是)(?:年初|预算)[^,;。]{0,4}$|(?:为|达|达到|相当于)[^,;。]{0,8}预算[^,;。]{0,16}的$/.test(
      said,
    )
      ? 4
      : 0;
  return /增长|下降|增减率|变动/.test(near) ? 4 : 0;
}

/** 「固定资产1987.83万元，在用率95.89%」: one is named right before the rate, the other before that. */
function isOfOperands({ near, before }: NumberAround, plain: string): boolean {
  const [, part] = /^(.+?)(?:率|占比|比例)(?:为|达|达到|是)?$/.exec(near) ?? [];
  const [item, whole] = [itemIn(part ?? ''), lastItemIn(before)];
  if (item === undefined || whole === undefined || item === whole) return false;
  const all: readonly RateDefinition[] = rateCatalogue;
  const itemsOf = (sums: RateDefinition['numerator']): readonly (string | undefined)[] =>
    sums.flatMap(({ plus }) => plus.map((id) => itemIn(factDefinition(id).name)));
  return all.some(
    ({ name, numerator, denominator }) =>
      plainText(name) === plain && itemsOf(numerator).includes(item) && itemsOf(denominator).includes(whole),
  );
}
