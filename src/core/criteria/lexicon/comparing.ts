import { anyOf } from './anyOf';

export const AT_LEAST = anyOf(
  '≥',
  '>=',
  '=>',
  '大于或等于',
  '大于等于',
  '等于或大于',
  '大于或者等于',
  '高于或等于',
  '高于等于',
  '超过或等于',
  '不小于',
  '不低于',
  '不少于',
  '达到或超过',
  '达到',
  '达(?![不到])',
  '完成',
  '满(?=\\d)',
);
export const AT_MOST = anyOf(
  '≤',
  '<=',
  '=<',
  '小于或等于',
  '小于等于',
  '小于或者等于',
  '等于或小于',
  '低于或等于',
  '低于等于',
  '不大于',
  '不高于',
  '不超过',
  '不多于',
  '未超过',
  '未突破',
  '没有突破',
  '不突破',
  '没有超过',
  '不超',
);
export const MORE_THAN = anyOf('>', '大于', '超过', '高于', '超出', '多于', '突破');
export const LESS_THAN = anyOf(
  '<',
  '小于',
  '低于',
  '不足',
  '少于',
  '不到',
  '未达到',
  '未达',
  '达不到',
  '没有达到',
  '没达到',
  '不满',
  '低于或未达到',
  '未完成(?=\\d)',
);
export const EQUAL_TO = anyOf('=', '等于', '为', '是');
export const INCLUDED = anyOf('含本数', '包含本数', '包含', '包括', '含');
export const EXCLUDED = anyOf('不含本数', '不包含', '不含');
export const OR_MORE = anyOf('及以后', '及之后', '及其以后', '及以上', '或以上', '及其以上', '以上');
export const OR_LESS = anyOf('及以下', '或以下', '及其以下', '以下');
export const WITHIN = `(?:${anyOf('以内', '之内', '范围内', '范围以内', '范围之内')}|内(?![控部容外审]))`;
export const OUTSIDE = anyOf('以外', '之外', '范围外', '范围以外', '以后', '之后', '开外', '后(?![续期勤备来])');
export const BETWEEN = anyOf('内(?![控部容外审])', '之间', '区间', '区间内', '范围内', '范围之内', '以内', '之内');
export const TO = anyOf('-', '至', '到', '和', '与');
export const IN = anyOf('在', '介于', '处于', '位于');
export const AND = anyOf('并且', '而且', '且', '但', '而', '并', '同时', 'and');
export const OR = anyOf('或者', '或');
