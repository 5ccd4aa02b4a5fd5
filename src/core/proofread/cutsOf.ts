/** By what money is cut into parts; parts of two cuts overlap: 「追加22.5万元，其中上级追加20万元，抗旱资金10万元」. */
const CUTS: readonly RegExp[] = [
  /^(?:中央|省|市|县|区|镇|乡|街道|上级|本级|财政|自筹|社会|群众|企业|争取|上年结转|地方|债券)|(?:拨款|补助|配套|自筹|捐赠|债券)(?:资金|收入)?$/,
  /^(?:工资福利|商品和?服务|对个人和家庭|资本性|债务利息)/,
  /^(?:当年|本年|上年|以前年度|年[初中末])|^(?:已|未|在|新|正)|(?:支付|拨付|使用|在用|闲置|到位|执行|收回|结转|结余|完成|新增|报废|处置|出租|出借|整改|办结|化解|剩余)(?:资金|数|额)?$/,
  /^(?:货物|工程|服务)(?:类)?/,
  /^(?:面向|授予|用于)/,
];

/** Whether all names are of one cut, some of one and others of none, or none of any. */
export function cutsOf(names: readonly string[]): 'one' | 'mixed' | 'unknown' {
  // What is left over is of whichever cut the others are.
  const cuts = names.filter((name) => !/^其[他余它]/.test(name)).map((name) => CUTS.findIndex((cut) => cut.test(name)));
  const [first = -1] = cuts;
  if (!cuts.every((cut) => cut === first)) return 'mixed';
  return first < 0 ? 'unknown' : 'one';
}
