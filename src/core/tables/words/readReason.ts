import type { Vocabulary } from './explained';
import { CHANGE } from './reasonLexicon';
import { mayGovern } from './things';

/** 「较上年减少，主要原因是…」: it says of itself that it is a reason, or compares with another figure. */
const MARKED =
  /^(?:(?:增减|变动|变化|增加|减少|差异|调整|偏差)?的?(?:主要)?原因(?:是|为|系|在于)?[:：]?|主要是|主要系|系(?=新|购|修|建|改|扩|补)|主要为|系因|是因为|因(?!公)|由于)|(?:主要)?(?:原因(?:是|为|系|在于)|是因为|系因|是由于).+$|^(?:较|比|(?:与|同|和)(?!.*(?:报|表|账)[^,，]{0,2}一致))(?:上年|去年|年初|预算|20\d{2}年)/;

/** 「尾款次年支付」. */
const PAID_LATER =
  /(?:尾款|余款|质保金|保证金|进度款|工程款|货款|合同款).*(?:支付|拨付|结算|付款)|(?:支付|拨付|结算).*(?:尾款|余款|质保金|进度款)/;

/** 「压减出车次数」: less of something that is no money. */
const DONE_LESS =
  /^(?:严格|进一步|大幅|适当)?(?:压减|压缩|减少|增加|控制|降低|提高|缩短|延长)了?[一-龥]{1,8}(?:次数|频次|频率|场次|里程|时长|天数|用量|耗量)$/;

/** What no reason speaks of: whose the figures are, how and when they were arrived at. */
export const OF_THE_FIGURES =
  /(?<![较比与同和])[上去]年度?(?:决算|预算|执行)?数|[在待]查|差\d|未(?:反映|体现|入账|调账)|数据|数字|本表|口径|填列|填报|统计|上报|核算|代编|不[含包]|未[含包列入计]|[仅只]含|另[列有行报]|除外|剔除|扣除|截[至止]|季度|半年|预计|估|参考|参照|合并|并入|划转|移交|取自|来自|来源|借用|顶替|未更新|未调整|(?:追加|调整|调[增减]|收回|压减|核减|变更|变动|变化|新增)[之以]?[前后]|[按以]照?(?:上年|去年|20\d{2}|.{0,6}(?:比例|递增|上浮|下浮))/;

/**
 * Why a figure is larger or smaller than another. The cause changes nothing of what the figure is, as long as every word of it
 * is known to be one of causes; `asked` where its heading wants a reason.
 */
export function isReason(clause: string, vocabulary: Vocabulary, asked: boolean): boolean {
  if (OF_THE_FIGURES.test(clause)) return false;
  if (DONE_LESS.test(clause)) return true;
  if (!(asked || MARKED.test(clause) || CHANGE.test(clause) || PAID_LATER.test(clause))) return false;
  const { meanings, residue } = vocabulary.explainReason(clause);
  return !residue.some(mayGovern) && !meanings.has('draft:yes') && !meanings.has('whose:other');
}
