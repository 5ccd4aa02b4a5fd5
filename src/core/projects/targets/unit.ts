import { type Decimal, decimal } from '../../base/decimal';
import { plainText } from '../../base/text';
import { isThing } from './things';

/** What a figure counts: two figures compare only where their bases are one. */
export interface Unit {
  readonly base: string;
  /** How many of the base one of this unit is. */
  readonly factor: Decimal;
  /** As it is written, without blanks. */
  readonly name: string;
}

const NO_UNIT: Unit = { base: '', factor: decimal('1'), name: '' };
const PERCENT = '%';

/** Units that turn into one another. 亩 and 平方米 do not, exactly; 人 and 人次 not at all. */
const MEASURES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  [PERCENT]: [
    ['%', '1'],
    ['百分比', '1'],
    ['百分之', '1'],
    ['‰', '0.1'],
  ],
  百分点: [
    ['百分点', '1'],
    ['个百分点', '1'],
  ],
  元: [
    ['元', '1'],
    ['百元', '100'],
    ['千元', '1000'],
    ['万元', '10000'],
    ['百万元', '1000000'],
    ['千万元', '10000000'],
    ['亿元', '100000000'],
  ],
  米: [
    ['米', '1'],
    ['m', '1'],
    ['厘米', '0.01'],
    ['cm', '0.01'],
    ['公里', '1000'],
    ['千米', '1000'],
    ['km', '1000'],
    ['华里', '500'],
  ],
  平方米: [
    ['平方米', '1'],
    ['平米', '1'],
    ['m2', '1'],
    ['公顷', '10000'],
    ['平方公里', '1000000'],
    ['平方千米', '1000000'],
    ['km2', '1000000'],
  ],
  立方米: [
    ['立方米', '1'],
    ['立方', '1'],
    ['m3', '1'],
    ['方', '1'],
  ],
  克: [
    ['克', '1'],
    ['g', '1'],
    ['千克', '1000'],
    ['公斤', '1000'],
    ['kg', '1000'],
    ['斤', '500'],
    ['吨', '1000000'],
    ['t', '1000000'],
  ],
  分钟: [
    ['分钟', '1'],
    ['小时', '60'],
    ['个小时', '60'],
  ],
  天: [
    ['天', '1'],
    ['日', '1'],
    ['周', '7'],
    ['星期', '7'],
  ],
  月: [
    ['月', '1'],
    ['个月', '1'],
    ['季度', '3'],
    ['个季度', '3'],
    ['年', '12'],
    ['周年', '12'],
    ['半年', '6'],
  ],
  场: [
    ['场', '1'],
    ['场次', '1'],
  ],
  批: [
    ['批', '1'],
    ['批次', '1'],
  ],
  人: [
    ['人', '1'],
    ['名', '1'],
    ['位', '1'],
  ],
};

/** Counting words, each its own base. */
const COUNTS =
  '亩 人次 户 户次 个 次 期 套 台 台套 辆 辆次 件 件次 份 张 本 册 条 盏 棵 株 头 只 羽 尾 座 处 所 间 栋 幢 项 篇 轮 届 村 组 家 班 支 队 校 站 点 块 片 面 幅 口 眼 根 节 课时 学时 床 张床 分 倍 种 类 宗 起 例 案 卷 字 页 盒 袋 瓶 桶 箱 双 副 把 扇 樘 对 工作日 个工作日 人天 人日 人月 车次 部 艘 架 门 段 道 层 幅次 工日 元/次 升 千瓦 千瓦时 度 兆瓦'.split(
    ' ',
  );

/** Measures that are counts in two words. */
const PEOPLE_AND_EVENTS = ['人', '场', '批'];

const SCALED: ReadonlySet<string> = new Set(
  Object.keys(MEASURES).filter((base) => ![PERCENT, '百分点', ...PEOPLE_AND_EVENTS].includes(base)),
);
const COUNT_BASES: ReadonlySet<string> = new Set([...COUNTS, '工作日']);

const known: ReadonlyMap<string, readonly [base: string, factor: string]> = new Map([
  ...COUNTS.map((name) => [name, [name === '个工作日' ? '工作日' : name, '1']] as const),
  ...Object.entries(MEASURES).flatMap(([base, names]) =>
    names.map(([name, factor]) => [name, [base, factor]] as const),
  ),
]);

const MULTIPLES: readonly (readonly [string, string])[] = [
  ['亿', '100000000'],
  ['千万', '10000000'],
  ['百万', '1000000'],
  ['万', '10000'],
];

/** Reads what stands behind a number; undefined where a word of it is not known. */
export function readUnit(written: string): Unit | undefined {
  const name = plainText(written).replace(/²/g, '2').replace(/³/g, '3');
  if (name === '') return NO_UNIT;
  const inside = /^\(([^()]+)\)$/.exec(name)?.[1];
  if (inside !== undefined) return readUnit(inside);
  const [first = '', ...behind] = name.split(/[/每]/);
  const per = behind.flatMap((one) => one.split(/[·.]/)).map((one) => PERIOD_NAMES[one] ?? one);
  const own = knownUnit(first) ?? unitOfThings(first);
  if (!own || per.some((one) => one === '' || !knownUnit(one))) return undefined;
  return { base: [own.base, ...per.sort()].join('/'), factor: own.factor, name };
}

const PERIOD_NAMES: Readonly<Record<string, string | undefined>> = { 季: '季度', 个季度: '季度', 个月: '月' };
/** How often each comes in a year. */
const IN_A_YEAR: Readonly<Record<string, string | undefined>> = { 月: '12', 季度: '4', 半年: '2', 年: '1' };

/** 「每季度1次」 is 「1次/季度」. */
export function withPeriodBehind(before: string, after: string): readonly [before: string, after: string] {
  const [, period, rest = ''] = /^每个?(月|季度?|半年|年)(.*)$/.exec(before) ?? [];
  if (period === undefined) return [before, after];
  const [, unit = '', behind = ''] = /^([^及含以(之内]*)(.*)$/.exec(after) ?? [];
  return [rest, `${unit}/${period}${behind}`];
}

/** Of 「2次/月」: what is counted, and how many of it are 「1次/月」 over a whole year. */
export function overTheYear({
  base,
  factor,
  name,
}: Unit): { readonly unit: Unit; readonly times: Decimal } | undefined {
  const [counted = '', period = '', ...more] = base.split('/');
  const times = IN_A_YEAR[period];
  const unit = { base: counted, factor, name: name.split('/')[0] ?? '' };
  return times === undefined || more.length > 0 || !isPlainCount(unit) ? undefined : { unit, times: decimal(times) };
}

/** 「12个」 of a target of 「12个村」, and the other way round where the 三级指标 names the villages. */
export function countsTheSame(done: Unit, target: Unit, name: string): boolean {
  if (done.base === target.base) return true;
  const [[count, thing = ''], [wanted, wantedThing = '']] = [done.base.split(' '), target.base.split(' ')];
  return count === wanted && (thing === '' || (wantedThing === '' && namesThing(name, thing)));
}

/** 「整治村数」 counts villages, and 「村合作社个数」 does not. */
function namesThing(name: string, thing: string): boolean {
  return thing.length > 1 ? name.includes(thing) : new RegExp(`${thing}(?:庄|屯)?[个总]?(?:数量?)?$`).test(name);
}

/** 「5个村」 「20盏路灯」: so many of a thing, and of nothing else. 「20个封顶」 and 「50户登记」 name no thing. */
function unitOfThings(name: string): Unit | undefined {
  if (!/^[一-龥]{2,9}$/.test(name)) return undefined;
  for (let length = name.length - 1; length > 0; length--) {
    const unit = knownUnit(name.slice(0, length));
    if (!unit) continue;
    const thing = name.slice(length);
    if (thing.length > 6 || unit.base === '元' || !isThing(thing)) return undefined;
    return { base: `${unit.base} ${thing}`, factor: unit.factor, name };
  }
  return undefined;
}

/** Whether a bare number beside this unit may have been meant in another of its measure, or in whole ones: 万户, 元, 公里. */
export function isOfScale({ base, factor }: Unit): boolean {
  return !factor.equals(1) || SCALED.has(base);
}

/** A count, of which nobody has another measure: 「10」 beside 「10米」 may have meant 公里. */
export function isPlainCount({ base, factor, name }: Unit): boolean {
  return name !== '' && factor.equals(1) && (COUNT_BASES.has(base) || PEOPLE_AND_EVENTS.includes(base));
}

function knownUnit(name: string): Unit | undefined {
  const found = known.get(name) ?? known.get(name.toLowerCase());
  if (found) return { base: found[0], factor: decimal(found[1]), name };
  const multiple = MULTIPLES.find(([word]) => name.startsWith(word));
  if (!multiple) return undefined;
  const rest = name.slice(multiple[0].length);
  const inner = rest === '' ? NO_UNIT : knownUnit(rest);
  return inner && { base: inner.base, factor: inner.factor.times(multiple[1]), name };
}

export function isPercent({ base, factor }: Unit): boolean {
  return base === PERCENT && factor.equals(1);
}

export const PERCENT_UNIT: Unit = { base: PERCENT, factor: decimal('1'), name: PERCENT };
