export type Relation = '>=' | '<=' | '=' | '>' | '<';

/** What may stand before a number of a target, and the relation that it says. */
export const RELATIONS_BEFORE: readonly (readonly [RegExp, Relation])[] = [
  [/^(?:≥|≧|⩾|>=|=>|大于等于|大于或等于|≮|不少于|不低于|不小于|不得少于|不得低于|至少|最少|最低)$/, '>='],
  [/^(?:≤|≦|⩽|<=|=<|小于等于|小于或等于|不超|不超过|≯|不高于|不大于|不多于|不得超过|不得高于|至多|最多|最高)$/, '<='],
  [/^(?:=|==|等于)$/, '='],
  [/^(?:>|大于|超过|高于|多于)$/, '>'],
  [/^(?:<|小于|低于|少于)$/, '<'],
];

/** What may stand behind the number and its unit. */
export const RELATIONS_AFTER: readonly (readonly [RegExp, Relation])[] = [
  [/(?:\(含\)|及|含)?以上(?:\(含\))?$|\(含\)以上$/, '>='],
  [/(?:\(含\)|及|含)?(?:以内|以下|之内)(?:\(含\))?$/, '<='],
  // 「30天内」; 「年内」 is a day.
  [/(?<=[天日时钟]|个月)内$/, '<='],
];

/** Words that say nothing of how much: 「达到95%」 「控制在10万元以内」. */
export const TARGET_VERBS = /^(?:目标值?[:为]?|计划|力争)?(?:达到|达|为|完成|实现|保持在?|控制在|稳定在)?/;
export const DONE_VERBS =
  /^(?:实际|已经?|共|共计|累计|全年|本年|当年)*(?:完成|达到|达|实现|开展|发放|为)?(?:了|率)?[:为]?/;

/** A relation in the 指标性质 or 计算符号 column, and what is said there of the kind. */
export const QUALITATIVE = /^(?:定性|定性指标|[—\-/]定性)$/;
export const QUANTITATIVE = /^(?:定量|定量指标)$/;
export const POSITIVE = /^(?:正向|正向指标|正指标|正)$/;
export const NEGATIVE = /^(?:反向|反向指标|逆向|逆向指标|负向|负向指标|逆指标|反|逆)$/;

/** More of it is better, or less, as the name of the 三级指标 tells; where neither is sure, a person decides. */
export const BETTER_HIGH =
  /(?:完成|合格|达标|覆盖|及时|满意|知晓|参与|参保|参训|成活|到位|落实|发放|准确|通过|兑现|利用|办结|调处|化解|普及|入户|保障|出勤|按时|有效|优良|受益|正常|完好|规范|公开|执行|处理|处置|清运|回收|巡查|支付|拨付|受理|答复|解决)(?:率|度)$|满意度|满意率/;
export const BETTER_LOW =
  /投诉|事故|差错|错误|违规|违法|违纪|超标|超支|死亡|伤亡|返贫|流失|闲置|空置|信访量|上访|发生|发案|失业|辍学|误差|偏差|损失|污染|排放|成本|费用|控制|节约/;

/** A completion that says how far it came. Doubt wins over praise: 「未达成」 is not 「达成」. */
export const UNMET =
  /^(?:尚?未|没有?|并未|均未)(?:能)?(?:完全)?(?:达成|达到|完成|实现|落实|开展|实施|启动|提升|改善|提高)|^(?:年度|预期|绩效|各项|工作)*(?:目标|任务|指标|要求)(?:值)?(?:均|都|还|尚)?(?:未能?|没有?|不能|无法)(?:按[期时])?(?:达成|达到|完成|实现|达标|落实)|^(?:远|还|尚|均|都)*(?:达不到|完不成|没达标|未达标)|^不(?:达标|合格|满意|明显|显著)|^(?:效果|成效)?(?:较差|差)$|未达成/;
export const PARTLY = /^(?:部分|基本|大部分|大体|初步)(?:达成|达到|完成|实现|落实|达标)/;
export const MET =
  /^(?:已|已经|均已|全部|按计划|圆满|全面|较好)*(?:达成|完成|达到|实现|达标)(?:了)?(?:年度|预期|既定|全部|各项|绩效)*(?:指标|目标|任务|要求|效果)?(?:值)?$/;
/** With any of these no level may be assumed to be the best. */
export const DOUBT =
  /未|没|无法|部分|基本|大体|不足|欠|较差|差$|一般|延期|延后|滞后|推迟|逾期|暂缓|暂停|取消|中止|收回|不够|不达|不合格|仅|只|待|尚|还需|正在|进行中|计划中|拟|将/;

export const APPROXIMATE =
  /约|近|左右|上下|余|多(?:个|人|户|次|名|万|亩)?|几|数[十百千]|若干|大概|大约|大致|估计|预计|超额/;
export const NOT_APPLICABLE = /^(?:不适用|不涉及|本项不适用)$/;
export const BLANK_WORDS = /^(?:[-—–－―/\\·.…]+|无|空|暂无|待定|待填|未填)?$/;
