/** How many of them, of which kind, where they work and who else: beside people each of these is said of the count. */
const PERSONS =
  /[\d一二两三四五六七八九十几](?:多)?(?:个|名|位|人)|[借调聘岗]|挂职|帮忙|抽|[实见]习|三支|西部|志愿|村干|辅警|协管|网格|护林|[保门]卫|保洁|厨|驾驶|编|劳务|派遣|遗属|病|停薪|待退|内退|离|长休|在读|[站所](?!长)|中心|合署|名额|公务员|事业|行政|工勤|参公|机关|干部(?=[也都跟和、])|在[外册]|领工资|人员|员(?!工)/;

/** Whether a clause beside a count of people speaks of persons who may or may not be among them. */
export function speaksOfPersons(clause: string): boolean {
  return PERSONS.test(clause);
}
