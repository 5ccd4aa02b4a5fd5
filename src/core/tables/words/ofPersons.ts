/** How many of them, of which kind, where they work and who else: beside people each of these is said of the count. */
const PERSONS =
  /[\d一二两三四五六七八九十几](?:多)?(?:个|名|位|人)|[借调聘岗]|挂职|帮忙|抽|[实见]习|三支|西部|志愿|村干|辅警|协管|网格|护林|[保门]卫|保洁|厨|驾驶|编|劳务|派遣|遗属|病|停薪|待退|内退|离|长休|在读|[站所](?!长)|中心|合署|名额|公务员|事业|行政|工勤|参公|机关|干部(?=[也都跟和、])|在[外册]|领工资|人员|员(?!工)/;

/** Whether a clause beside a count of people speaks of persons who may or may not be among them. */
export function speaksOfPersons(clause: string): boolean {
  return PERSONS.test(clause);
}

/** Work that a township has offices of its own for. */
const OWN_WORK =
  '(?:农业|农村|农技|农经|农机|畜牧|林业|水利|文化|广播|旅游|体育|社会|民政|社保|劳动|就业|退役军人|便民|政务|综合|行政|执法|应急|安全生产|规划|建设|村镇|城镇|环卫|生态|环保|经济|产业|发展|党群|党建|党政|新时代文明实践|网格化?|综治|平安|统计|计生|卫健|事业|公共|为民|服务|管理|事务|保障|技术|推广|治理|监督|和|与|及|、)+';
const HOLDS_OFFICE = new RegExp(
  `^(?:其中)?(?:含|包括)(?:本?[乡镇])?${OWN_WORK}(?:中心|站|办公室|办|大队|队)\\d+[人名]$`,
);

/** 「含农业服务中心11人」: so many of them work in an office of hers, which is no other's by any of its words. */
export function holdsOwnOffice(clause: string): boolean {
  return HOLDS_OFFICE.test(clause);
}
