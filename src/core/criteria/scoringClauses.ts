import { readCharacters } from './characters';

/**
 * Clauses of a name, of 指标解释 or 指标说明 that do something to the score or to the value, where only 评价标准 should: they
 * are no part of the rule, so she has to see them. What only says how a figure is found is none of them.
 */
export function scoringClauses(text: string, criterion: string): readonly string[] {
  const said = plain(criterion);
  const clauses = withoutNothingToDivide(plain(text))
    .split(/[,;。:\n()]+/)
    .filter((clause) => OPERATION.test(clause.replace(NO_OPERATION, '　')) && !said.includes(clause));
  return [...new Set(clauses)];
}

/** What is said of a share that cannot be divided is what our rates do there anyway. */
export function withoutNothingToDivide(text: string): string {
  return text.replace(NOTHING_TO_DIVIDE, '');
}

function plain(text: string): string {
  return readCharacters(text).text;
}

const NOTHING_TO_DIVIDE =
  /(?:没有|无)预算却?(?:有|发生)[^,，;。]{0,8}的?[,，](?:得0分|不得分)|[^,，;；。]{0,20}(?:没有|都为0|均为0|为0)[^,，;。]{0,12}的?[,，](?:该项|本项)?不适用/g;
const POINTS =
  '[\\d零〇一二两三四五六七八九十半]+(?:\\.\\d+)?(?:个)?分(?!之|钟|析|类|别|布|解|配|部|管|局|项|级|期|月|季)';
const NUMBER = '[一二两三四五六七八九十\\d]';
const OPERATION = new RegExp(
  [
    '不得分|不[予给]?(?:计|记|给|赋)分|零分|得零|得分(?!率|情况|表|汇总)|满分|(?:扣|加|减|倒扣|另加|奖励|得|计)分|倒扣|扣完|全扣|分值(?!权重)',
    `(?:扣|得|计|加|减|保留|封顶|保底)[^,]{0,4}${POINTS}|^${POINTS}`,
    '减半|折半|加倍|双倍|翻倍|清零|归零|零蛋|一票否决|否决|降[一低]?[档级]|升[一]?档|下调|上调|从严|从宽|放宽|酌情|酌减',
    `打${NUMBER}(?:点${NUMBER})?折|按${NUMBER}(?:成|折)|(?:只|按)[^,]{0,3}一半|乘以|系数`,
    '不(?:予|作|参与|纳入|列入|计入)?(?:考核|评分|评价|参评)(?!不)|不评|免(?:评|考|予|于|责)|豁免|不适用|此项(?:不|暂)|本条|该条|作废|暂停|暂缓|缓评|不追究|不在此列|不作硬性',
    `(?:近|前|连续)?${NUMBER}年(?:的)?(?:平均|滚动|均值|累计)|滚动计算|均值|加权|(?:就|从|择|孰)(?:低|高|优|重|轻)|取(?:其|较|最)[^,]{0,2}[高低大小优]|重新(?:评|计|核|打)|另行(?:评|计|核|扣|加)|视[同作为](?:未|已|合格|满|完成|达标|0|零)|当作|算作`,
    `^(?:由[^,]*(?:裁定|打分|认可|评定|核定|决定|确定)|另[^外有]|(?:只|仅)(?:看|计|取|算|统计|考)|取平均|去掉|抽中|参照|合并到|次年|本年不|首年|半年一评)|不在[^,]*之列|(?:不少于|不低于|至多|最多|至少|最低|最高)[^,]{0,2}${POINTS}|按?最[高低]一?档|开平方|按[^,]{0,4}排名|按比例(?:缩|折|递)|按人均|每[季月]折算|补扣|较[大小高低]者|最[高低]值|审定数替代|按(?:0|零)$|取消$|清空|加重|缓[一二两半]年|[一两]回$`,
    '的,?(?:按(?!时|期|规|要|程|计|合|序)|免|归|清[空零]|减[^少]|另[^有]|取[低高小大消]|跳|忽略|搁置|恢复|剔|倒|奖|罚|扣|不扣|不算|不罚|合并|取消|退|翻|缓|加重|[\\d一二两三]分)|(?:免|少|多|补|先|再)扣|作零|随缘|不可比|[超漏][^,]{0,4}再[减扣加]|(?:先进|试点|贫困|困难)[^,]{0,3}(?:单位|乡|村)?(?:免|另|下调|上调)|打折|酌定|裁量',
    '四舍五入|取整|弄虚作假|仅供参考|顺延|按(?:上年|抽查|最近)|(?:未|无)[^,]{0,10}(?:的)?按(?:0|零|未)|直接引用|不罚|可不扣|忽略|重复扣|全盘否定',
  ].join('|'),
);
/** Ordinary words that hold one of them. */
const NO_OPERATION =
  /满分100分|评价得分表|得分点|综合得分率|满意度得分|问卷得分|加分项|扣分项|不得不|充分|部分|十分(?!之)|百分|千分/g;
