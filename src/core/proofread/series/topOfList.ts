import { type Decimal, decimal, sumOf } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { speaksOfOtherTime } from '../otherTime';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { ReadParagraph } from '../readParagraph';
import { spelledCount } from '../spelledCount';
import { itemNamed, seriesFor } from './candidates';
import type { Series } from './item';
import { nameIn } from './series';

const NAME = '[\\u4e00-\\u9fff“”"]{2,16}?';
const NAMES = `(?<list>${NAME}(?:、${NAME})*(?:[、和及与]${NAME}))`;
/** 「排前三位的环境卫生保洁、社区治理、城市管理合计1296.50万元，占项目预算的63.60%」 */
const TOP = new RegExp(
  `(?:排|居|位居|位列|列)?前(?<count>[两二三四五六]|\\d)(?:位|名|项|大|个)(?:项目|支出)?(?:的)?(?:项目|支出|科目|类)?(?:分别)?(?:是|为)?:?${NAMES}(?=,|。|;|合计|共计|三项|两项|四项|\\d|$)`,
  'dg',
);
/** 「一般公共服务支出、农林水支出两项合计2120.82万元」 */
const SUMMED = new RegExp(
  `${NAMES}(?:这|等)?(?<count>[两二三四五六]|\\d)?(?:个|项|类)?(?:项目|支出|科目)?(?:金额|预算|支出|资金)?(?:合计|共计|共)(?:支出|为|安排)?(?<sum>\\d[\\d,]*(?:\\.\\d+)?)(?<unit>万元|元)`,
  'dg',
);

/** The names of the first few are those of the first few; and named lines add up to what is said of them. */
export const topOfList: Proof = {
  code: 'claimWrong',
  level: 'error',
  law: '说排前几位的就是最大的那几个，几项合计等于各项之和',
  find: (report) =>
    report.paragraphs.flatMap((paragraph) =>
      paragraph.inTable || !/前[两二三四五六\d]|合计|共/.test(paragraph.even)
        ? []
        : [...topIn(paragraph, report), ...summedIn(paragraph, report)],
    ),
};

function namesOf(list: string): readonly string[] {
  return list.split(/[、和及与]/).map(nameIn);
}

function topIn(paragraph: ReadParagraph, report: ReadReport): readonly Doubt[] {
  return [...paragraph.even.matchAll(TOP)].flatMap(({ index, groups = {}, indices }): readonly Doubt[] => {
    const names = namesOf(groups['list'] ?? '');
    const range = indices?.groups?.['list'];
    const clause = /[^,;。]*$/.exec(paragraph.even.slice(0, index))?.[0] ?? '';
    if (
      !range ||
      spelledCount(groups['count'] ?? '') !== names.length ||
      speaksOfOtherTime(clause, report.context.year)
    )
      return [];
    const meant = holdingAll(names, seriesFor('', paragraph, report)).filter(
      ({ items }) => items.length > names.length,
    );
    const [first] = meant;
    if (!first || meant.some((series) => areFirst(names, series))) return [];
    const right = sorted(first).slice(0, names.length);
    return [
      {
        at: { paragraph: paragraph.at, span: [range[0], range[1]] },
        says: groups['list'] ?? '',
        should: right.map(({ name }) => name).join('、'),
        why: right.map(({ name, text }) => `“${name}”${text}`).join('，'),
        suspects: right.flatMap(({ at, text }) => (at ? [{ at, says: text, should: '', explained: false }] : [])),
      },
    ];
  });
}

/** Money, or a rate where the words say so: of any list that has all of them. */
function holdingAll(names: readonly string[], series: readonly Series[]): readonly Series[] {
  return series.filter((one) => names.every((name) => itemNamed(name, one)));
}

function sorted({ items }: Series) {
  return [...items].sort((one, other) => other.value.comparedTo(one.value));
}

function areFirst(names: readonly string[], series: Series): boolean {
  const values = names.map((name) => itemNamed(name, series)?.value);
  const edge = sorted(series)[names.length - 1]?.value;
  return edge !== undefined && values.every((value) => value?.gte(edge) === true);
}

function summedIn(paragraph: ReadParagraph, report: ReadReport): readonly Doubt[] {
  return [...paragraph.even.matchAll(SUMMED)].flatMap(({ index, groups = {}, indices }): readonly Doubt[] => {
    const names = namesOf(groups['list'] ?? '').map((name) => name.replace(/^.*(?:位的|其中|以)/, ''));
    const range = indices?.groups?.['sum'];
    const counted = spelledCount(groups['count'] ?? '');
    const clause = /[^,;。]*$/.exec(paragraph.even.slice(0, index))?.[0] ?? '';
    if (!range || (counted > 0 && counted !== names.length) || speaksOfOtherTime(clause, report.context.year))
      return [];
    const meant = holdingAll(names, seriesFor('', paragraph, report)).filter(({ measure }) => measure === 'money');
    const digits = groups['sum'] ?? '0';
    const says = decimal(digits.replaceAll(',', ''));
    const sums = meant.map((one) => sumOf(names.map((name) => itemNamed(name, one)?.value ?? decimal(0))));
    const [sum] = sums;
    if (!sum || sums.some((one) => isAbout(one, says))) return [];
    // Of several columns nobody knows which is meant.
    if (new Set(sums.map(String)).size > 1) return [];
    const [first] = meant;
    const text = `${digits}${groups['unit'] ?? ''}`;
    const parts = names.flatMap((name) => (first ? (itemNamed(name, first) ?? []) : []));
    return [
      {
        at: { paragraph: paragraph.at, span: [range[0], range[1] + (groups['unit'] ?? '').length] },
        says: text,
        should: inDressOf(digits, sum) + (groups['unit'] ?? ''),
        why: parts.map(({ name, text: own }) => `“${name}”${own}`).join('，'),
        suspects: parts.flatMap(({ at, text: own, value }) =>
          at
            ? [{ at, says: own, should: at.table === undefined ? inDressOf(own, value.plus(says).minus(sum)) : '' }]
            : [],
        ),
      },
    ];
  });
}

/** In whatever unit the list and its sum are. */
function isAbout(sum: Decimal, says: Decimal): boolean {
  return [sum, sum.times(10000), sum.div(10000)].some((one) => one.minus(says).abs().lte('0.011'));
}
