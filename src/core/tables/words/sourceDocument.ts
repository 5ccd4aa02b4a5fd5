import type { Vocabulary } from './explained';
import type { Meaning } from './meaning';
import { isOfPapers } from './paperWords';
import { TOWNSHIP_KINDS } from './townshipKinds';

/** What a figure is copied from, at the end of its name. */
const DOCUMENT =
  /(?:文件|批复|核定|备案|报表|年报|月报表?|(?:工资|人事)(?:发放|统发|管理)?(?:系统|表|册|单)|名册|花名册|合同|要点|总结|台账|系统|平台|(?:科目|总账|明细)?(?:余额|发生额)表|序时账|日记账|明细账|总账|账簿|账|卡片|清单|凭证|证明|通知|方案|协议|资料|记录|表|册|簿|问卷星|(?<=[一-龥])云)$/;
/** The last of its months tells the year's end: 「工资系统12月」. */
const AT_YEAR_END = /(?:年末|年底|全年|12月(?:份|底|末)?|\(12月(?:份)?\))$/;
/** Of a paper of a known office so few characters may be strangers, and none of them says of which time, of whom or how surely. */
const STRANGERS = 2;
const CHOOSES = /[上去旧前原初草拟未待暂估预测参快季半月日他它邻外代除含并另个部学校村站院社区企厂会人员户]/;
/** Who keeps or issues it: that says nothing of what stands in it. */
const OFFICE =
  /^(?:[县区市州旗](?:委|政府)?)?(?:编办|编委办?|机构编制委员会|组织部|人社局|人力资源(?:和|与)?社会保障局|财政局|财政所|国资办|国资局|采购办|政府采购办|机关事务(?:管理)?局|统计站|党政办|党政综合办|办公室)?/;

/** 「青山镇统计站」 under 资料来源 keeps the books of 青山镇, whatever else is known of a 统计站. */
export function isOfOtherTownship(text: string, vocabulary: Vocabulary): boolean {
  const [, township] = TOWNSHIP.exec(text) ?? [];
  return township !== undefined && vocabulary.explain(township).residue.length > 0;
}

/** A township by its name. */
const TOWNSHIP = new RegExp(`^([一-龥]{2,8}?(?:${TOWNSHIP_KINDS}))(?=[一-龥]{2})`);

/** 「编办文件」 「工资表」 「资产年报」 under 资料来源: a document, and nothing of which part of it was taken. */
export function isSourceDocument(text: string, vocabulary: Vocabulary, said: ReadonlySet<Meaning>): boolean {
  if (isKnownOffice(text)) return true;
  const name = text.replace(AT_YEAR_END, '').replace(/^(?:20\d{2}年)?(?:12月份?|年末|年底)(?=[一-龥]{2})/, '');
  if (!DOCUMENT.test(name) || !/^[一-龥]{2,16}$/.test(name)) return false;
  const named = name.replace(DOCUMENT, '');
  const subject = named.replace(OFFICE, '');
  const { meanings, residue } = vocabulary.explainNote(subject);
  const strange = residue.join('');
  return (
    (isOfPapers(strange) || strange.length <= (subject === named ? 0 : STRANGERS)) &&
    !CHOOSES.test(strange) &&
    [...meanings].every((meaning) => said.has(meaning) || /^(?:item:|stage:final|period:whole)/.test(meaning))
  );
}

/** 「编办」 「组织人事股」 「党政办」 under 资料来源: who gave it to her, and not of whom it is. */
function isKnownOffice(text: string): boolean {
  const name = givenBy(text);
  return WHO_KEEPS.test(name) || name.replace(OFFICE, '') === '';
}

/** 「会计核算中心」 「文旅站」: an office by its form, which is told, as nobody here knows whose it is. */
export function isSomeOffice(text: string): boolean {
  const stem = OFFICE_NAME.exec(givenBy(text))?.[1];
  return stem !== undefined && !OF_OTHERS.test(stem.replace(KNOWN_WITHIN, ''));
}

function givenBy(text: string): string {
  return text.replace(/提供$/, '');
}

const WHO_KEEPS =
  /^(?:[本县市区州旗乡镇]{0,2}(?:编[办委制]|组织部?|人事|组织人事|人社|财政|财务|会计|出纳|国资|统计|综合|纪委|报账员|资产管理员|经办人|档案)+)$/;
/** 「县委编办」 「社会事务办公室」 「财政局预算股」. */
const OFFICE_NAME =
  /^(?:本?[县市区州旗乡镇街道]{0,2}(?:委|政府)?)?([一-龥]{1,10}?)(?:办公室|办|股|科|室|财政所|所|站|[服核算务]中心|中心|局|部)$/;
const KNOWN_WITHIN = /预算|人社|社会|社保|社事|农村/g;
/** With books of their own, or who tells of another time. */
const OF_OTHERS =
  /[村校学院厂企社园馆店场邻外代另他兄]|居委|下属|上年|去年|旧|原|拟|待|暂|估|预|测|快|含|除|并|初|草|各|部分/;

/** 「口径：以区委督查室年初下达任务清单为准」: the list of whoever gives the orders, by whatever name. */
export function isBasedOnDocument(clause: string, vocabulary: Vocabulary): boolean {
  const [, named = ''] = BASED.exec(clause) ?? [];
  return named !== '' && isListOfOrders(named, vocabulary);
}

/** 「年初任务清单」 「区级督办件」: by what she was told what to do. */
export function isListOfOrders(text: string, vocabulary: Vocabulary): boolean {
  const [, order = ''] = ORDERED.exec(text) ?? [];
  const { meanings, residue } = vocabulary.explainNote(order);
  return (
    ORDERED.test(text) &&
    residue.length === 0 &&
    [...meanings].every((one) => /^(?:item:work|stage:|point:start)/.test(one))
  );
}

const BASED = /^(?:统计|数据|填报|计算)?(?:口径|依据)?[:：]?(?:以|按照?)(.{4,24}?)(?:为准|统计|填列|确定)$/;
const ORDERED =
  /^(?:[省县区市]级?)?(?:委|政府|委政府)?(?:[一-龥]{2,3}[室办])?(.{0,14}?)(?:督办件|交办件|督办单|交办单|清单|台账|任务书|责任书|责任状|工作要点|验收单|督[查办](?:通报|专报|台账))(?:分解|细化)?(?:表|口径)?$/;

/** 「按照党中央、国务院有关文件规定」: by whose word something is as it is; what it is stands in a clause of its own. */
export function isOnOrders(clause: string): boolean {
  const [, by = ''] = ON_ORDERS.exec(clause) ?? [];
  return by !== '' && OF_ORDERS.test(by.replace(OFFICES_ABOVE, '').replace(/《[^》]*》/g, ''));
}

const ON_ORDERS = /^(?:按照?|根据|依据|依照|遵照)([一-龥《》“”、]{2,26}?)(?:规定|文件|要求|通知|精神|部署)+$/;
/** What such orders are about: 「组级」 「协会」 would be somebody else's. */
const OF_ORDERS =
  /^(?:文件|制度|办法|管理|财务|会计|核算|预算|决算|绩效|公开|采购|资产|国家|统一|严格|现行|最新|法律|法规|政策|会议|紧日子|[过的等和及、“”]|厉行节约|勤俭节约|八项|党政机关|改革|工作)*$/;
const OFFICES_ABOVE =
  /党中央|国务院|中央|[省市县区州旗]?财政[部厅局]|[省市县区州旗](?:委办|委|人民政府|政府|人大)+(?![一-龥]?[校院])|上级|主管部门|有关|相关/g;
