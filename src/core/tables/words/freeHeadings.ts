/** Headings whose values say nothing of the figure beside them, whatever they are: who, when, where, how, what for. */
const FREE =
  /文号|编[号码]|代码|日期|时间|时限|期限|年限|负责|责任|经办|填报人|联系|电话|姓名|职[务称]|供应商|中标|承接|施工|采购方式|组织形式|方式$|资金(?:渠道|拼盘|构成|筹措)|亮点|佐证|举措|目标|指标|绩效|内容|措施|完成情况|实现情况|进展|类型|类别|性质|种类|方向|状态|是否|地点|地址|位置|存放|场所|规格|型号|品牌|车牌|牌照|用途|名称|资金来源|计量|单位|科室|部门|股室|等级|得分|评价|问题|事由|摘要|依据文件|签[字名章收]|盖章|复核|审核|领导/;

export function headsFreeText(path: readonly string[]): boolean {
  return path.some((word) => FREE.test(word));
}
