import type { Figure } from './figure';

/** Kinds that shut each other out, whatever is counted. */
const KINDS: readonly RegExp[] = [
  /^(?:行政|事业|工勤|参公|公务员|机关|编外|聘用)/,
  // Who is of one office is of no other.
  /(?:机关|中心|办公室|(?<![交督承主协经已未代帮])办|服务站|工作站|财政所|派出所|司法所|执法队)$/,
  /^(?:年末|现有|实有)?(?:在职|退休|离休|遗属|编外|聘用)/,
  /^(?:男|女)(?:性)?/,
  // Whatever is compared went up, down or stayed.
  /^(?:[较比与同](?:上年|去年|20\d{2}年)度?(?:相比)?)?(?:有所)?(?:增[加长多]|上升|减少|下降|降低|持平|不变|没有变化)的/,
  /^(?:已|未|没有|正在|尚未|尚在)/,
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
  // 「500万元以上3个、100万元至500万元8个、100万元以下4个」
  if (parts.length > 1 && parts.every((part) => SIZE.test(part.sentence.before(part.number)))) return true;
  return namesShutOut(namesOf(parts), parts[0]?.number.unit ?? '');
}

/** The same, told by names and what they are counted in. */
export function namesShutOut(names: readonly string[], unit: string): boolean {
  if (new Set(names).size < names.length) return false;
  // 「满意120份、基本满意20份」 leaves those out who are not.
  if (names.every((name) => name.endsWith('满意')) && !names.some((name) => name.includes('不满意'))) return false;
  return isOneKind(names) || areAlike(names, unit);
}

/** 「失业人员、困难人员、女性人员」, 「21个村，其中脱贫村、示范村」 are alike in what is counted only: who is one of them may be another. */
export function mayOverlap(parts: readonly Figure[], whole: Figure): boolean {
  const names = namesOf(parts);
  if (isOneKind(names)) return false;
  const counted = (whole.noun || whole.words).replace(/(?:共有|共|有|为|约)+$/, '').slice(-1);
  const alike = counted !== '' && ONE_BY_ONE.test(whole.number.unit) && names.every((name) => name.endsWith(counted));
  return alike || names.every((name) => COUNTED.test(name));
}

function isOneKind(names: readonly string[]): boolean {
  return KINDS.some((kind) => names.every((name) => kind.test(name)));
}

const COUNTED =
  /(?:人员?|人口|人次|群众|户|村|社区|机构|对象|设施|项目|单位|居民|村民|家庭|学生|职工|干部|企业|车辆|资产|问题|隐患)$/;
/** Of what is measured no part is counted twice. */
const ONE_BY_ONE = /^(?:人|人次|名|位|个|户|家|项|件|处|座|所|辆|台|套|栋|条|起|次|批)$/;

function namesOf(parts: readonly Figure[]): readonly string[] {
  return parts.map(
    ({ words, noun, number }) =>
      // 「脱贫不稳定户90户」 ends with what is counted, and so may all of them.
      (words.replace(/^其中:?/, '') === '' ? noun : words).replace(/^其中:?|[^\u4e00-\u9fffA-Za-z0-9].*$/g, '') ||
      number.unit,
  );
}

/** A list of three, each named after what is counted. Of people 「党员、团员、网格员」 tells nothing: each is one of several things. */
function areAlike(names: readonly string[], unit: string): boolean {
  const [first = ''] = names;
  const person = /^[人名位]$/.test(unit);
  const ending = first.slice(person ? -2 : -1);
  if (person && names.every((name) => COUNTED.test(name))) return false;
  return names.every((name) => name.length >= 2 && name.endsWith(ending) && /[\u4e00-\u9fff]$/.test(name));
}
