import { plainText } from '../../base/text';
import type { Explained, Vocabulary } from './explain';

/** 「制表人：…」 「审核：…」 and the like at the foot of a table. */
const SIGNED =
  /^(?:(?:单位|部门|财务|项目|分管)?(?:负责人|领导)|制表人?|填表人?|填报人|审核人?|复核人?|经办人?|联系人|联系电话|电话|(?:填报|制表|编制|填表)?(?:日期|时间)|会计|出纳|主任|乡长|镇长)(?:\(.{1,4}\))?[:：]/;

/**
 * Notes are sentences, which nobody can list. Here alone a list of what binds decides: whose figures these are, of what
 * part of the year or the money, how sure, how far. A note that is little more than an unknown word binds as well.
 */
const BINDS =
  /小学|中学|学校|幼儿园|医院|卫生[院室]|敬老院|村|社区|居委|食堂|工会|公司|合作社|企业|[全各某邻该外]?[县市省](?!级)|各乡|各镇|乡镇|邻|某|兄弟|参考|参照|预计|预测|预估|估|暂|约|拟|测算|推算|前.{1,2}(?:季|月)|季|截[至止]|半年|不[含包]|未[含包]|[仅只]|除外|除.{1,6}外|剔除|扣除|另有|汇总|代编|摘[自录]|转载|来源于|样例|示例|模拟|演示|虚拟|假设|调整前|旧口径|上年|去年|往年|多年|累计|合并|翻番|千|百万/;
const BEGINS = /^(?:注|备注|说明|附注|填表说明)\d?[:：、]?/;

export function readNote(text: string, vocabulary: Vocabulary): Explained {
  const plain = plainText(text);
  if (SIGNED.test(plain)) return { meanings: new Set(), residue: [] };
  const said = plain.replace(BEGINS, '');
  const { meanings, residue } = vocabulary.explain(said);
  const unknown = residue.reduce((sum, word) => sum + word.length, 0);
  const bare = said.length <= 10 && unknown * 2 > said.length;
  return { meanings, residue: bare ? residue : residue.filter((word) => BINDS.test(word)) };
}
