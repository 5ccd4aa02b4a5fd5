import { restricts } from './clauseWords';
import { hasOperation } from './readableWords';
import { weightyInName } from './weighty';

/**
 * What a name may be made of when nobody listed its words: 「稻虾投喂」 「蜂箱」 「唢呐传习」. Content words are an open class and no list
 * holds them; what binds, turns, chooses or counts is said in a closed class of words, and a name with any of these is none. It is
 * free only where she is asked by that very name (`unreadWords`).
 */
export function isFreeName(text: string): boolean {
  const name = text.replace(/的$/, '').replace(JOINS, '').replace(CASE, '').replace(STATE, '').replace(FAILING, '');
  return (
    name !== '' &&
    name
      .split(/、|(?<=\p{Script=Han}{4})[且并](?=\p{Script=Han}{4})|(?<=\p{Script=Han}{3})或者?(?=\p{Script=Han}{3})/u)
      .every(isFreePart)
  );
}

function isFreePart(text: string): boolean {
  return (
    NAME.test(text) &&
    !BINDS.test(text.replace(HARMLESS, '　')) &&
    !hasOperation(text) &&
    !restricts(text) &&
    weightyInName(text) === undefined
  );
}

const NAME = /^(?:[A-Z][A-Za-z\d.]{0,6})?\p{Script=Han}{2,24}$/u;

/** 「且皮影无锈蚀」 goes on with what it stands behind. */
const JOINS = /^(?:并且|而且|且|同时)/;
/** 「无霉变皮影」 「渠首未吊装」: what is lacking, found or done is named by it. */
const CASE =
  /^(?:全年|年内)?(?:未(?:发生|出现|发现|能|按时|及时|按规定)?|无故?|没有|不存在|存在|发生|出现|发现|有)(?=\p{Script=Han}{2})/u;

/** 「皮影无锈蚀」 「渠首未按时吊装」: said of what stands before it. */
const STATE = /(?<=\p{Script=Han}{2})(?:无|没有|不存在|已|未(?:能|按时|及时|按规定|按要求)?)(?=\p{Script=Han}{2,6}$)/u;
/** 「吊装不规范」 */
const FAILING =
  /(?<=\p{Script=Han}{2})不(?=(?:\p{Script=Han}{2}|够\p{Script=Han}{2}|[齐全清净明严实当良准整洁牢稳])$)/u;

/** Function words, and what turns, chooses, times or measures: whatever a clause could be built with. */
const BINDS =
  /[如若倘凡但而且则即或因故除仅只唯皆尚按以由据依视将把被让令从自于不未无没非免勿莫每各其此该另余再又仍第半倍孰择剔抵缓暂豁较比同超惟否宽罚折的满零一二两三四五六七八九十百千万几年月季日周]|首[次个年批例家]|次(?=日|年|要)|上[限浮调]|下[限浮调]|[高低]者|停[评考]|取消|作废/;

/** Words of content that hold one of these characters and nothing of what it does. */
const HARMLESS =
  /按(?:时|期|规定|要求|计划|程序|标准)(?=\p{Script=Han}{2})|自(?:来水|治|助|备|建|主|查|评|然|动)|[私擅]自|从业|按[摩键量]|将军|被[子服]|把手|合同|同[步心业]|比[赛武价]|超[市声]|因[子素]|如厕|以[来工]|半[成径岛]|宽[带度阔敞]|缓[冲坡]|暂[存住]|折[旧叠]|满意|零[工件售]|非(?:遗|税|洲|法|煤|机动|物质)|无(?:障碍|人机|公害|害化|线|土|烟|纸|机)|不(?:动产|锈钢|良)|没收|未成年|一(?:体化|线|站式|卡通)|三[资农防]|五保|两[癌委]|第三方|[青壮老成少]年|月[嫂饼]|日(?:[间照常]|处理|产量)|周边|[两一双]侧|以上(?!的)|千[瓦斤]|万[亩家]|百[货姓]|十[字]|故障|事故|据[点]/gu;
