/** Who has books of his own and is never a part of her department: a school or a 卫生院 may be one. */
const HOLDER =
  '(?:村级?集体(?:经济(?:组织|合作社)?)?|各?村(?:委会|民委员会|级|组|居|[(（]?社区[)）]?|部)?|社区居?委?会?|(?:机关|职工)食堂|供电所|信用社|供销社|农商行|(?:国有|集体|平台|城投)?(?:企业|公司)|工会|协会|商会|合作社|垂管单位|垂直管理单位|驻[乡镇]单位|外单位)';
const KEPT_FOR = '(?:代管|托管|代保管|代存|代收代付|代记账|代理记账|垂管|暂存)的?';
/** What is lent to her is a thing; what she pays for it is her own. */
const LENT = '(?:借用|租用|租赁)的?(?:固定|国有)?(?:资产|车辆|房屋|房产|设备)';
const THINGS =
  '(?:固定|国有|集体)?(?:资产|资金|资源|财产|账务?|账套|收支|收入|支出|经费|财务|款项|数据?|数字|车辆|房屋|房产|设备|人员|采购|项目)?(?:的|部分|情况)?';
/** 「代管村级资产」 「村账」 「借用设备」: somebody else's, by whoever has it or by how it came to stand with her. */
const OF_OTHERS = new RegExp(
  `^(?:(?:${LENT}|${KEPT_FOR}(?:${HOLDER})?${THINGS}|${HOLDER}${THINGS})[、和及与]?(?:等)?)+$`,
);

/** Whoever fills no post: told apart by how he came to work there. */
const NO_POST =
  /^(?:(?:[一-龥]{0,4}(?:村干部|村[居]?两委(?:干部|成员)?|社区(?:干部|工作者|专干)|[离退]休|离退休|退役|遗属|临时|临聘|聘用|外聘|编外|公益性?岗位?|公岗|劳务派遣?|派遣|辅助|辅警|协管|借调|借用|挂职|抽调|见习|实习|志愿者?|西部计划|三支一扶|大学生村官|网格|护林|护河|护草|保洁|保安|保安保洁|炊事|厨师|门卫|驾驶|合同制?|合同工|返聘|特岗|消防|联防|治安)[一-龥]{0,4}(?:\d{1,3}[人名])?)[、和及与]?(?:等)?)+$/;

/** Left out of the count: whether it belongs in is not said. */
const NOT_COUNTED =
  /^(?:本表|此表|以上|表中|表内|其中)?(?:数据?|金额|人数|编制数?|在职人数)?(?:均|都)?(?:不|未|没有)(?:含|包括|包含|计入?|列入?|统计|反映)(.{2,20})$/;
/** Said to be kept elsewhere. */
const KEPT_ELSEWHERE = [
  /^(?:另[外有]?|此外|其他)?(?:有)?(.{2,20}?)(?:均|都|也)?(?:不在|未在|不属|不属于)(?:本表|此表|表内|其中|本单位账|本账|本账套|我[乡镇]账)(?:内|中|上|里)?(?:反映|列示|核算|统计)?$/,
  /^(?:另[外有]?|此外|其他)?(?:有)?(.{2,20}?)(?:均|都|也)?(?:不|未|没有?)(?:列入|计入|纳入|包括在|包含在|并入|统计在)(?:本表|此表|表内|其中|本单位账|本账|本账套|我[乡镇]账)?(?:内|中|上|里)?$/,
  /^(?:另[外有]?|此外|其他)?(.{2,20}?)(?:均|都|也)?(?:另行|单独|另外|由其|自行)(?:核算|统计|填报|列示|编报|编制|记账|建账|报送|决算)(?:[,，]?(?:不在本表|不含在内))?$/,
];

/** 「另有代管村级资产不在本表」: what is left out is somebody else's, so that what is there is hers alone. */
export function leavesToOthers(clause: string): boolean {
  return KEPT_ELSEWHERE.some((form) => OF_OTHERS.test(form.exec(clause)?.[1] ?? ''));
}

/** 「不含村干部、公益性岗位」 at a table of people: none of them fills a post. */
export function leavesOutUnposted(clause: string, title: string): boolean {
  const named = [NOT_COUNTED, ...KEPT_ELSEWHERE].flatMap((form) => form.exec(clause)?.[1] ?? []);
  return /编制|在职|人员|人数|机构/.test(title) && named.some((what) => NO_POST.test(what));
}
