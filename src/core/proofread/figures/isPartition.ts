import type { Figure } from './figure';

/** Kinds that shut each other out, whatever is counted. */
const KINDS: readonly RegExp[] = [
  /^(?:行政|事业|工勤|参公|机关|编外|聘用)/,
  /^(?:年末|现有|实有)?(?:在职|退休|离休|遗属|编外|聘用)/,
  /^(?:男|女)(?:性)?/,
  /^(?:已|未|没有)/,
  /^[一二三四五甲乙丙]等/,
  /^(?:优|良|中|差|合格|不合格)/,
  /^(?:得?满分|扣分|失分)/,
  /^(?:第?[一二三四](?:季度|批|期|类))/,
  /^(?:中央|省级?|市级?|县级?|区级?|镇级?|本级|财政|自筹|群众)/,
  /^(?:公务用车|执法执勤用车|应急保障用车|特种专业技术用车)/,
];

/** What ends with an edge of size, of age, of marks. */
const SIZE =
  /(?:以上|以下|以内|不足[\d.,]+[^,;。、\d]{1,2}|[-—~至][\d.,]+(?:亿元|万元|元|分|%|人|岁|亩|天|年))(?:\((?:不?含)\))?的?(?:有|共)?$/;

/** Words of parts that are made alike are of parts that shut each other out: 「集中供养、分散供养」, 「主管、支管」, 「一等、二等」. */
export function isPartition(parts: readonly Figure[]): boolean {
  const names = namesOf(parts);
  // 「500万元以上3个、100万元至500万元8个、100万元以下4个」
  if (parts.length > 1 && parts.every((part) => SIZE.test(part.sentence.before(part.number)))) return true;
  if (new Set(names).size < names.length) return false;
  // 「满意120份、基本满意20份」 leaves those out who are not.
  if (names.every((name) => name.endsWith('满意')) && !names.some((name) => name.includes('不满意'))) return false;
  return KINDS.some((kind) => names.every((name) => kind.test(name))) || areAlike(names);
}

/** 「失业人员、困难人员、女性人员」 are alike in what is counted only: who is one of them may be another. */
export function mayOverlap(parts: readonly Figure[]): boolean {
  const names = namesOf(parts);
  return !KINDS.some((kind) => names.every((name) => kind.test(name))) && names.every((name) => COUNTED.test(name));
}

const COUNTED =
  /(?:人员?|人口|人次|群众|户|对象|设施|项目|单位|居民|村民|家庭|学生|职工|干部|企业|车辆|资产|问题|隐患)$/;

function namesOf(parts: readonly Figure[]): readonly string[] {
  return parts.map(
    ({ words, noun, number }) =>
      // 「脱贫不稳定户90户」 ends with what is counted, and so may all of them.
      (words.replace(/^其中:?/, '') === '' ? noun : words).replace(/^其中:?|[^\u4e00-\u9fffA-Za-z0-9].*$/g, '') ||
      number.unit,
  );
}

function areAlike(names: readonly string[]): boolean {
  const [first = ''] = names;
  // A list of three, each named after what is counted.
  return names.every((name) => name.length >= 2 && name.slice(-1) === first.slice(-1) && /[\u4e00-\u9fff]$/.test(name));
}
