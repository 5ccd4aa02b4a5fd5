import { EXPLAINING, type ExplainingForm, HEADING } from './lexicon/explaining';
import { LEVEL } from './lexicon/marking';
import { chineseNumber } from './numerals';
import { defines, isMeaning, redefines, takesAnother } from './meaning';
import { isPlainNoun, namesRecord, namesSource } from './namesSource';
import { weightyInName } from './weighty';
import { choosesFigure, covered, hasContent, isName, isPlainTelling, scoredByParts } from './readableWords';

const heading = new RegExp(`^(?:${HEADING})$`);

export function isHeading(text: string): boolean {
  return heading.test(text);
}

/** A known form of words that explains, whatever its words are. */
export function explainsInForm(text: string): boolean {
  return EXPLAINING.some((form) => fits(form, text)) || defines(text);
}

/** 「计划硬化道路12公里（以验收单所载里程为准）」 */
const WITH_BRACKETS = /^(?<of>[^()]{4,60})\((?<inside>[^()]{4,40})\)$/;

/** A known form of explanation, or a clause of known words only. */
export function explains(text: string): boolean {
  const { of, inside } = WITH_BRACKETS.exec(text)?.groups ?? {};
  if (of !== undefined && inside !== undefined && explainsInForm(inside) && explains(of)) return true;
  return (
    !redefines(text) &&
    !looksElsewhere(text) &&
    !scoredByParts(text) &&
    (isPlainTelling(text) || explainsInForm(text) || listsWants(text) || countsList(text) || listsLevels(text))
  );
}

/** 「当年以工代赈项目产出数量」: known words for the most part, that take nothing out and choose nothing. */
function isTopic(text: string): boolean {
  if (takesAnother(text) || ELSEWHERE.test(text)) return false;
  return (
    isPlainTelling(text) ||
    (isName(text) && isPlainNoun(text) && !choosesFigure(text) && covered(text, false) >= text.length * 0.8)
  );
}

/** 「本指标考核上年支出」: another figure than the one that is found under the indicator's name. */
function looksElsewhere(text: string): boolean {
  const of = LOOKED_AT.exec(text)?.groups?.['of'];
  return of !== undefined && (takesAnother(of) || ELSEWHERE.test(of));
}

const LOOKED_AT =
  /^(?:该|本|此)?项?(?:指标)?(?:主要)?(?:用以|用于)?(?:反映|考察|考核|评价|衡量)(?:和(?:考核|评价|反映))?(?<of>[^,]{2,60})$/;
const ELSEWHERE = /以外|之外|[较最孰][高低大小]的?$|^村级/;

/** 「科目使用正确、附件齐全、不存在截留等情况」: what is wanted, in a list of known words, before it is said what one of them costs. */
function listsWants(text: string): boolean {
  const parts = text.replace(/等(?:情况|情形|问题|要求|现象)?$/, '').split('、');
  return (
    parts.length > 2 &&
    parts.some((part) => /^不存在/.test(part) || part.length > 4) &&
    parts.every(
      (part) =>
        part.length > 1 && isPlainNoun(part.replace(/^不存在|^无/, '')) && covered(part, false) >= part.length * 0.9,
    )
  );
}

/** 「分优、良、中、差四等」: what the levels are called, before their marks. */
function listsLevels(text: string): boolean {
  const names = LEVELS_LISTED.exec(text)?.groups?.['names']?.split('、') ?? [];
  return names.length > 1 && names.every((name) => level.test(name) || isName(name));
}

const LEVELS_LISTED =
  /^(?:分为?|划分为|分成|共分)(?<names>[^,]{3,40}?)(?:[二两三四五六]|[2-6])个?(?:等级|等次|档次|层次|档|级|等)$/;
const level = new RegExp(`^${LEVEL}$`);

/** 「制定节约用电、用水、用纸、用车四项措施」: as many as it says, each of them the name of something. */
function countsList(text: string): boolean {
  const { list, n } = COUNTED_LIST.exec(text)?.groups ?? {};
  const parts = (list ?? '').split(/[、和及]/).filter((part) => part !== '');
  const number = /^\d+$/.test(n ?? '') ? Number(n) : chineseNumber(n ?? '');
  return (
    parts.length > 1 &&
    parts.length === number &&
    parts.every((part) => isPlainNoun(part) && covered(part, false) >= part.length * 0.5)
  );
}

const COUNTED_LIST =
  /^(?:(?:[^,]{2,10}?)?应?(?:当)?(?:涵盖|包括|覆盖|包含))?(?<list>[^,]{3,60}?)(?:等)?(?<n>[两二三四五六七八九十]|\d{1,2})(?:个|项|条|类|种|大)*(?:业务|领域|板块|环节|流程|方面|措施|工作|制度|要素|指标|内容|任务|材料|资料|环节|要求|事项)?(?:进行)?(?:评价|考核|评分)?$/;

function fits({ pattern, gap }: ExplainingForm, text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const { head, so } = match.groups ?? {};
  if (head !== undefined && !isName(head)) return false;
  if (so !== undefined && !(isName(so) && weightyInName(so) === undefined && covered(so, false) >= so.length * 0.9))
    return false;
  const words = (match.groups?.['gap'] ?? '').replace(/[()]/g, '').replace(/分为|划分为|分成/, '');
  if (gap === undefined || words === '') return true;
  switch (gap) {
    case 'telling':
      return isPlainTelling(words);
    case 'source':
      return isPlainTelling(words) || namesSource(words);
    case 'basis':
      return (
        isPlainTelling(words) || namesSource(words) || (RATE.test(words) && isPlainNoun(words) && !takesAnother(words))
      );
    case 'paper':
      return namesSource(words);
    case 'meaning':
      return isMeaning(words);
    case 'record':
      return namesRecord(words) && (head === undefined || isPlainNoun(head));
    case 'topic':
      return isTopic(words);
    case 'noun':
      return isPlainNoun(words) && (head === undefined || isPlainNoun(head));
    case 'name':
      return isName(words) && hasContent(words) && covered(words, false) >= words.length * 0.9;
  }
}

/** 「项目完成及时率」 */
const RATE = /(?:率|比例|比重|满意度)$/;
