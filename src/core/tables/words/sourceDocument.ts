import type { Vocabulary } from './explained';

/** What a figure is copied from, at the end of its name. */
const DOCUMENT =
  /(?:文件|批复|报表|年报|月报表?|工资(?:发放)?表|名册|花名册|合同|要点|总结|台账|系统|明细账|总账|账簿|账|卡片|清单|凭证|证明|通知|方案|协议|资料|记录|统计表)$/;
/** Who keeps or issues it: that says nothing of what stands in it. */
const OFFICE =
  /^(?:[县区市州旗](?:委|政府)?)?(?:编办|编委办?|机构编制委员会|组织部|人社局|人力资源(?:和|与)?社会保障局|财政局|财政所|国资办|国资局|采购办|政府采购办|机关事务(?:管理)?局|统计站|党政办|党政综合办|办公室)?/;

/** 「编办文件」 「工资表」 「资产年报」 under 资料来源: a document, and nothing of which part of it was taken. */
export function isSourceDocument(text: string, vocabulary: Vocabulary): boolean {
  if (!DOCUMENT.test(text) || !/^[一-龥]{2,16}$/.test(text)) return false;
  const subject = text.replace(DOCUMENT, '').replace(OFFICE, '');
  const { meanings, residue } = vocabulary.explainNote(subject);
  return residue.length === 0 && [...meanings].every((meaning) => /^(?:item:|stage:final|period:whole)/.test(meaning));
}
