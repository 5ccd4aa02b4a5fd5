/** What is built, kept up or carried out, at the end of its name. Money, people and offices are no such things. */
const THING =
  /(?:试点|示范|示范[点带片村]|样板|村庄|工程|项目|建设|改造|整治|治理|修复|修缮|维修|维护|提升|绿化|亮化|硬化|美化|创建|保护|管护|保洁|清运|养护|庭院|行动|革命|活动|培训|宣传|路灯|公路|道路|步道|桥梁|水渠|渠道|塘坝|水库|河道|沟渠|泵站|管网|管道|厕所|广场|公园|护栏|围墙|挡墙|路段|河段|片区|标段)$/;
/** What takes money in or out, says when or whether, or names somebody else. */
const GOVERNS =
  /[已未不没非无含除减扣另列拟待暂预估撤消废停终止退缴还追调转移代垫借欠余超缓空虚假参考旧他邻外县市省\d]|并入|合并|重复|重列|上年|下年|去年|明年|本年|往年|历年|跨年|收回|收缴|学校|小学|中学|食堂|公司|工会|合作社|企业|部门|单位|机关|本级|村级|集体|集团|协会|样[例表]|计划|申报|储备|备[用选案]/;

/** 「红色美丽村庄试点」 「中央试点」 in brackets: the name goes on, and says nothing of the money. */
export function isCalledSo(inside: string): boolean {
  return inside.length <= LONGEST && THING.test(inside) && !GOVERNS.test(inside) && /^[一-龥“”"、]+$/.test(inside);
}

const LONGEST = 16;
