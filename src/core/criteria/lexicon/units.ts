import { anyOf } from './anyOf';

export const POINT = anyOf('个百分点', '百分点');
export const TIME_UNIT = anyOf('个工作日', '工作日', '个自然日', '日', '天', '个月', '月', '小时', '周', '年');
/** Days and months are not the same number. */
export const UNITS: ReadonlyMap<
  string,
  'day' | 'workday' | 'month' | 'hour' | 'week' | 'year' | 'yuan' | 'qianYuan' | 'wanYuan' | 'yiYuan'
> = new Map([
  ['个工作日', 'workday'],
  ['工作日', 'workday'],
  ['个自然日', 'day'],
  ['日', 'day'],
  ['天', 'day'],
  ['个月', 'month'],
  ['月', 'month'],
  ['小时', 'hour'],
  ['周', 'week'],
  ['年', 'year'],
  ['元', 'yuan'],
  ['千元', 'qianYuan'],
  ['万元', 'wanYuan'],
  ['亿元', 'yiYuan'],
]);
/** 「2.5万元/公里」 「35微克/立方米」: so much of one for each of the other. */
const PER =
  '(?:亿元|万元|千元|元|万?吨|公斤|千克|毫克|微克|克|万?人次|万?人|次|件|万?千瓦时|度|立方米|平方米)/(?:人次|人天|人日|人|户|村|公里|千米|平方米|立方米|米|亩|公顷|吨|公斤|千克|升|毫升|台|套|辆|次|件|个|年|月|天|日|小时|万元|元|床|生|学生)';
/** What plain numbers count; `分` and `项` have other uses and are read elsewhere. */
const LISTED = anyOf(
  PER,
  '‰',
  '分钟',
  '个千分点',
  '千分点',
  '万亩',
  '万人次',
  '万人',
  '万吨',
  '万户',
  '万平方米',
  '万立方米',
  '公斤',
  '人次',
  '批次',
  '人',
  '个(?:村|社区|小区|点|站|乡镇|镇|标段|村民小组)',
  '个',
  '公里',
  '千米',
  '平方米',
  '立方米',
  '米',
  '亩',
  '公顷',
  '岁',
  '名',
  '位',
  '户',
  '家',
  '件',
  '篇',
  '场',
  '场次',
  '吨',
  '台',
  '套',
  '辆',
  '次',
  '起',
  '例',
  '处',
  '期',
  '所',
  '座',
  '条',
  '笔',
  '份',
  '学时',
  '课时',
  '宗',
  '株',
  '度',
  '项',
);
/**
 * What else things are counted in (箱, 头, 课时, 床位): between a number and what a comparison or a step goes on with nothing else can stand.
 * No time and no money, as these are not plain numbers, and none of the words with which the sentence itself goes on.
 */
const NO_UNIT =
  '[分年月日天时周季旬秒个万亿千百十元角成倍折半度点号世%的了得扣计记加减给赋为是以及或至到和与且但即则在之其每各内外上下前后中间多余左右不未无应可将均都也仍再]';
const UNIT_END = '(?=的?[,;。\\n)(:]|$|(?:及|或)?以[上下内外]|之内|的?,?(?:得|计|扣|加|减|不得|不扣)|[-至到])';
const ANY_UNIT = `(?<=\\d)(?:(?!${NO_UNIT})\\p{Script=Han}){1,2}${UNIT_END}`;
/** A listed one is taken before what merely stands in its place. */
export const PLAIN_UNIT = `(?:${LISTED}|${ANY_UNIT})`;
/** A word that may be one, without what stands around it. */
export const UNIT_WORD = `(?:${LISTED}|(?:(?!${NO_UNIT})\\p{Script=Han}){1,2})`;
export const MONEY_UNIT = anyOf('万元', '亿元', '千元', '元');
export const COUNTER = anyOf(
  '人次',
  '批次',
  '项(?!目)',
  '例',
  '次(?!性)',
  '处',
  '起',
  '条',
  '笔',
  '人',
  '件',
  '份',
  '家',
  '个',
  '篇',
  '户',
  '场',
  '类',
  '种',
  '期',
  '宗',
  '点',
  '方面',
  '环节',
  '名',
  '所',
  '张',
  '本',
  '册',
  '台',
  '套',
  '辆',
  '座',
  '批',
  '块',
  '盏',
  '棵',
  '页',
);
