import { decimal } from '../../base/decimal';
import type { Characters } from '../characters';
import { LEVEL, OTHERWISE, VETO } from '../lexicon/marking';
import { LINE_BREAK } from '../lexicon/signs';
import type { Phrase } from '../phrase';
import { Scanner, sticky } from '../scanner';
import type { ListMark } from '../listMarks';
import { NUMBER, numberText, parseAmount } from './parseAmount';
import { parseCondition } from './condition';
import { parseDefined } from './defined';
import { parseFormula } from './parseFormula';
import { parseItemMarks } from './itemMarks';
import { parseOwnLoss } from './ownLoss';
import { parseLimit } from './limit';
import { explainsInForm } from '../explanation';
import { looksLikeDefinition } from '../meaning';
import { isPlainNoun, namesSource } from '../namesSource';
import { isName, isPlainTelling } from '../readableWords';
import { parseOutcome } from './outcome';
import { parsePartial } from './partial';
import { parseBeyond, parseStart } from './beyond';
import { parseCount, parseStep } from './step';
import { parseWeightList } from './weightList';
import { parseLevelList, parseSharedList, parseWeights } from './weights';

/** criterion = { list mark | stop | pause | phrase | text } ; text is whatever nothing else begins in */
export function parsePhrases(characters: Characters, marks: readonly ListMark[]): readonly Phrase[] {
  const scanner = new Scanner(characters);
  const phrases: Phrase[] = [];
  let textFrom: number | undefined;
  const endText = (): void => {
    if (textFrom === undefined) return;
    const text = scanner.text.slice(textFrom, scanner.at);
    phrases.push({ kind: 'text', text, span: scanner.spanFrom(textFrom) });
    textFrom = undefined;
  };
  while (!scanner.atEnd) {
    const start = scanner.at;
    const found =
      parseItemMarks(scanner) ??
      parseMark(scanner, marks) ??
      parsePause(scanner) ??
      parsePhrase(scanner, marks, textFrom === undefined);
    if (found) {
      const end = scanner.at;
      scanner.at = start;
      endText();
      scanner.at = end;
      phrases.push(found);
    } else {
      textFrom ??= start;
      scanner.skip();
    }
  }
  endText();
  return phrases;
}

/** phrase = defined | limit | partial | own loss | weights | level list | step | count | base | stated | formula | outcome | condition | otherwise | veto ; */
function parsePhrase(scanner: Scanner, marks: readonly ListMark[], atClauseStart: boolean): Phrase | undefined {
  return (
    (atClauseStart ? parseDefined(scanner, marks) : undefined) ??
    (atClauseStart || scanner.text[scanner.at - 1] === '(' ? parseSample(scanner, marks) : undefined) ??
    (atClauseStart || scanner.sees(detailedBelow) ? parseLevelsFrom(scanner) : undefined) ??
    parseLimit(scanner) ??
    parsePartial(scanner) ??
    parseOwnLoss(scanner) ??
    parseStep(scanner) ??
    parseCount(scanner) ??
    parseBase(scanner) ??
    parseBeyond(scanner) ??
    parseStart(scanner) ??
    parseOpen(scanner) ??
    parseStated(scanner) ??
    (atClauseStart
      ? (parseWeightList(scanner) ?? parseWeights(scanner) ?? parseLevelList(scanner) ?? parseSharedList(scanner))
      : undefined) ??
    (atClauseStart || scanner.sees(reckoned) ? parseFormula(scanner) : undefined) ??
    parseOutcome(scanner) ??
    parseLevel(scanner) ??
    parseFigureCase(scanner) ??
    parseCondition(scanner) ??
    parseOtherwise(scanner) ??
    parseVeto(scanner)
  );
}

const reckoned = sticky(
  '按|以|(?<!\\p{Script=Han})用|得分(?:为|是)|得(?=[^,;。\\d分得]{2,14}(?:率|比例|比率|比重|进度)\\*)',
);
const baseWord = sticky('以(?<of>[\\p{Script=Han}]{0,10}?)(?=\\d)');
const clauseEnd = sticky('[,;。\\n]|$');
const baseEnd = sticky(
  '(?:为|作为)(?:标准值|标准|基准值|基准|基数|起点|准|目标值|目标线|目标|达标线|合格线|及格线|基准线|底线|分界|满分标准|满分值|满分)(?:分)?',
);

const baseName = sticky('(?:目标值|标准值|基准值|达标值|达标线|合格线|及格线|基准线|目标线)(?:为|:|=)?(?=\\d)');

/** base = "以" [ name ] amount "为标准" | "目标值" amount ; */
function parseBase(scanner: Scanner): Phrase | undefined {
  const start = scanner.at;
  return scanner.attempt(() => {
    const named = scanner.read(baseName) && parseAmount(scanner);
    if (named && scanner.sees(clauseEnd))
      return {
        kind: 'base',
        of: '',
        at: decimal(named.value).toFixed(),
        unit: named.unit,
        span: scanner.spanFrom(start),
      };
    if (named) return undefined;
    const of = scanner.read(baseWord)?.parts['of'];
    if (of === undefined || (of !== '' && !isName(of))) return undefined;
    const amount = parseAmount(scanner);
    return amount && scanner.read(baseEnd)
      ? { kind: 'base', of, at: decimal(amount.value).toFixed(), unit: amount.unit, span: scanner.spanFrom(start) }
      : undefined;
  });
}

const otherwise = sticky(
  `${OTHERWISE}(?:的)?(?=[,:]?(?:相应|均|都|则|各)?(?:不|得|计|记|给|赋|扣|0|为|由|按|酌|每|该项|本项|\\d+(?:\\.\\d+)?分|在|以))`,
);
const veto = sticky(`\\(?${VETO}\\)?`);

const open = sticky(
  '\\(?(?:以上|上述)?各?(?:区间|档次?|范围)?均?含下限[,、]?不含上限(?:,100%除外)?\\)?|其余(?:的|情况)?由人工(?:判断|评定|评分|确定)|不适用的分值由其余各项按比例分担',
);

/** open = "其余由人工判断" | "含下限不含上限" | "不适用的分值由其余各项按比例分担" ; both are what we do anyway */
function parseOpen(scanner: Scanner): Phrase | undefined {
  const read = scanner.read(open);
  return read && { kind: 'open', span: read.span };
}

const stated = sticky(
  `(?<=^|[,;。:(${LINE_BREAK}])(?:共计|合计|总计|共|满分共)(?:为)?(?<points>${NUMBER})分(?=[,;。)${LINE_BREAK}]|$)`,
);

const figureCase = sticky(
  '(?<=\\p{Script=Han}{2})(?:均|都)?(?:为|是|等于|=)(?:0|零)(?:的)?,?(?:而|但|且|并且)(?!不|未|无|没)\\p{Script=Han}{2,14}?(?:也|均)?(?:(?:大于|>|不为|不等于|为)(?:0|零))(?=的?,?(?:得|计|记|不得分|满分|该|本|此|按|视|不))',
);

/** case = "为0" ( "而" | "且" | … ) name ( "大于0" | "为0" ) ; of two figures together, 「预算数为0而实际采购大于0的」 */
function parseFigureCase(scanner: Scanner): Phrase | undefined {
  const read = scanner.read(figureCase);
  return read && { kind: 'case', text: read.text, span: read.span };
}

/** stated = "共" points ; what all of it comes to */
function parseStated(scanner: Scanner): Phrase | undefined {
  const read = scanner.read(stated);
  const points = read && numberText(read.parts['points'] ?? '');
  return read && points !== undefined ? { kind: 'stated', points, base: false, span: read.span } : undefined;
}

/** otherwise = "否则" | "其余" | … ; */
function parseOtherwise(scanner: Scanner): Phrase | undefined {
  const read = scanner.read(otherwise);
  return read && { kind: 'otherwise', span: read.span };
}

/** veto = "一票否决" ; */
function parseVeto(scanner: Scanner): Phrase | undefined {
  const read = scanner.read(veto);
  return read && { kind: 'veto', span: read.span };
}

const LEAST = '(?:不少于|不低于|至少)\\d+(?:名|份|户|人|个|家|位)';
/** What says how the value is found has no consequence of its own: 「问卷不少于30份，否则不得分」 has one. */
const ALONE = '(?=[,;。:\\n]|$)(?![,;。:\\n]*(?:否则|不足|未|少于|达不到|不满|低于|得|计|扣|加|\\d))';
const sample = sticky(
  `(?<=^|[,;。:\\n])(?:(?:(?:通过|采用|采取|以)[^,;。\\d]{2,12})?(?:随机|现场|实地)?(?:对|向|抽取|抽样|抽查|选取|发放|走访|回收)(?:问卷)?${LEAST}[^,;。\\d≥≤<>=]{0,16}(?:测评|调查|走访|问卷|评价|访谈|抽查|核对|核实|核查|查验|回访)|(?<=^|[,;。\\n])(?:有效|调查|发放|回收)*(?:问卷|样本|调查对象)(?:数量?|量|份数)?(?:应|须|要)?${LEAST}(?=(?:,[^,;。:\\d]*)?(?:[;。\\n]|$)))${ALONE}`,
);
const LABEL = '[^,;。:()\\n\\d]{2,12}:';
const labelled = sticky(
  `(?<=^|[,;。\\n])${LABEL}[^;。:\\n]{2,120}(?=[;。\\n]|$)|(?<=\\()${LABEL}[^;。:()\\n]{2,90}(?=\\)(?:[,;。\\n]|$))`,
);

/** 「将完成值与目标值对比计分」 compares the two for all that follows. */
const heldAgainst = sticky(
  '(?<=^|[,;。:\\n])(?:将|以|用|把)[^,;。:\\d与和同]{2,16}(?:与|和|同)[^,;。:\\d]{2,16}?(?:进行|相)?(?:比较|对比|对照|比对)[^,;。:\\d]{0,8}(?=[,;。:\\n])',
);

/** 「对不少于30名服务对象进行测评」 「佐证材料：验收单、照片」 say how the value is found, and compare nothing; 「评价要点：①…；②…」 begins a list. */
function parseSample(scanner: Scanner, marks: readonly ListMark[]): Phrase | undefined {
  const start = scanner.at;
  const beginsList = (): boolean => marks.some(({ at }) => at > start && at < scanner.at);
  const read =
    scanner.read(sample) ??
    scanner.attempt(() => {
      const held = scanner.read(heldAgainst);
      return held && explainsInForm(held.text) ? held : undefined;
    }) ??
    scanner.attempt(() => {
      const list = scanner.read(labelled);
      return list && !beginsList() && (explainsInForm(list.text) || looksLikeDefinition(list.text)) ? list : undefined;
    });
  return read && { kind: 'text', text: read.text, span: scanner.spanFrom(start) };
}

const asLevel = sticky(
  `(?:(?:视为|视同|视作)(?<said>\\p{Script=Han}{2,8}?|[A-Ea-e](?:级|等|档)?)|按(?<level>${LEVEL}))(?:进行)?(?:计算|计分|计|处理|对待|评定|认定|得分|赋分)?(?=[,;。\\n]|$)`,
);

/** 「视为未开展」 「按C级计」 */
function parseLevel(scanner: Scanner): Phrase | undefined {
  const read = scanner.read(asLevel);
  const level = read?.parts['said'] ?? read?.parts['level'];
  return read && level !== undefined && !/[满零半]分|\d/.test(level)
    ? { kind: 'level', level, span: read.span }
    : undefined;
}

/** 「得分四舍五入保留两位小数」: as every score is kept here. */
const toCents = sticky(
  '(?<=^|[,;。:(\\n])(?:(?:最终|最后|各项|各|本项|该项|计算的?|指标)*(?:得分|分数|结果|分值|计分))?(?:均|应|按|采用|采取|以|并)*(?:(?:四舍五入)?(?:法|原则|方式)?(?:后)?,?(?:小数点后)?(?:取|保留|精确|计算)(?:到|至|为)?(?:小数点)?(?:之)?后?)(?:两|二|2)位(?:有效)?(?:小数|数)?(?:点)?,?(?:四舍五入)?(?:计算|计分)?(?=[,;。)\\n]|$)',
);

const levelsFrom = sticky(
  '(?<=^|[;。\\n])(?:按照?|根据|依据)(?<of>[^,;。:()\\n\\d]{2,40}(?:结果|等次|等级|排名|名次|位次|得分))(?:情况)?(?:确定|评定|认定|计分|赋分|得分|打分):',
);

/** 「按逾期户数占总户数比例扣分：得分=6×（1-逾期户数/总户数）」 is said again, and better, by the formula. */
const detailedBelow = sticky(
  '按照?[^,;。:\\n\\d每≥≤<>=]{2,24}(?:比例|比率|比重)(?:折算|计算)?(?:扣分|得分|计分|赋分|计算)[,:](?=得分=)',
);

/** 「对照指标值按比例扣分：≤5%得5分，每超过1个百分点扣0.5分」: how, before it is said in numbers. */
const proportionBelow = sticky(
  '(?<=^|[;。\\n])(?<of>[^,;。:()\\n\\d每≥≤<>=]{0,16}?)按(?:相应|一定|照)?比例(?:扣分|得分|计分|赋分|扣减|计算得分):(?=[^,;。:]*\\d)',
);

/** 「按县级考核结果确定：优秀得4分…」 says before its colon where the levels come from; behind them it would say something else. */
function parseLevelsFrom(scanner: Scanner): Phrase | undefined {
  const start = scanner.at;
  return scanner.attempt(() => {
    const kept = scanner.read(toCents);
    if (kept) return { kind: 'told', text: kept.text, span: scanner.spanFrom(start) };
    const detailed = scanner.read(detailedBelow);
    if (detailed) return { kind: 'told', text: detailed.text.replace(/[,:]$/, ''), span: scanner.spanFrom(start) };
    const sharing = scanner.attempt(() => {
      const below = scanner.read(proportionBelow);
      const by = below?.parts['of'] ?? '';
      return below && (by === '' || isPlainTelling(by)) ? below : undefined;
    });
    if (sharing) return { kind: 'told', text: sharing.text.slice(0, -1), span: scanner.spanFrom(start) };
    const read = scanner.read(levelsFrom);
    const of = read?.parts['of'];
    return read && of !== undefined && (namesSource(of) || (/(?:排名|名次|位次|得分)$/.test(of) && isPlainNoun(of)))
      ? { kind: 'told', text: read.text.slice(0, -1), span: scanner.spanFrom(start) }
      : undefined;
  });
}

const stop = sticky(`[;。${LINE_BREAK}]+`);
const dot = sticky('\\.(?!\\d)');
const pause = sticky('[,:]+');

/** stop = ";" | "。" | line break ; pause = "," | ":" ; */
function parsePause(scanner: Scanner): Phrase | undefined {
  const end = scanner.read(stop) ?? scanner.read(dot);
  if (end) return { kind: 'stop', span: end.span };
  const read = scanner.read(pause);
  return read && { kind: 'pause', span: read.span };
}

function parseMark(scanner: Scanner, marks: readonly ListMark[]): Phrase | undefined {
  const mark = marks.find(({ at }) => at === scanner.at);
  if (!mark) return undefined;
  scanner.at += mark.length;
  return { kind: 'mark', span: scanner.spanFrom(mark.at) };
}
