import { plainText } from '../../base/text';
import { type MoneyUnit, bareMoneyUnit } from '../moneyUnit';
import { isDayOf } from '../period';
import { makesAnotherFigure } from './anotherFigure';
import {
  type Place,
  type Reason,
  isCircumstance,
  isHeld,
  isPaidLater,
  saysOutOfWhat,
  tellWhatHappened,
  withoutEvents,
} from './circumstance';
import type { Vocabulary } from './explained';
import { clausesOf } from './clauses';
import { isDefinition } from './definition';
import type { Meaning } from './meaning';
import { leavesOutUnposted, leavesToOthers } from './leftToOthers';
import { saidOfFate } from './fateOfLine';
import { isMadeOf } from './madeOf';
import { changes, changesFigure, isOtherYear } from './noteChanges';
import { NOTE_FORMS, OF_SCORING } from './noteForms';
import { SIGNED } from './paperForms';
import { tellsOfAnotherYear } from './ofAnotherYear';
import { tellsOfNeighbours } from './ofNeighbours';
import { tellsOfPapers } from './papersElsewhere';
import { isPlainRemark } from './plainRemarks';
import { isProvenance } from './provenance';
import { OF_THE_FIGURES, isReason } from './readReason';
import { holdsOwnOffice, speaksOfPersons } from './ofPersons';
import {
  isBasedOnDocument,
  isListOfOrders,
  isOfOtherTownship,
  isOnOrders,
  isSomeOffice,
  isSourceDocument,
} from './sourceDocument';
import type { NotedFigure, NotedTable } from './noted';
import type { Residue } from './residue';
import { isSaidOfAnother } from './saidOfAnother';
import { namesThings } from './things';
import { isInUnit, saysOtherUnit } from './unitSaid';

/** What a note says of the figures, and what of it nobody here understands. */
export interface NoteRead {
  readonly meanings: ReadonlySet<Meaning>;
  readonly unknown: readonly Residue[];
}

/**
 * A note is understood clause by clause: in a form that is known as a whole, or of words that say nothing of the figures.
 * What is left is a clause that nobody here understands, and it governs the whole table.
 */
export function readNote(text: string, table: NotedTable, vocabulary: Vocabulary): NoteRead {
  const plain = plainText(text).replace(DOCUMENT, '').replace(GROWTH_WITHOUT, '').replace(CHECKED_AGAINST, '');
  if (SIGNED.test(plain)) return { meanings: NOTHING, unknown: [] };
  if (table.beside && unsettles(plain, table.unit)) return { meanings: NOTHING, unknown: [{ word: plain, text }] };
  const meanings = new Set<Meaning>();
  const unknown: Residue[] = [];
  const clauses = clausesOf(plain);
  for (const [at, clause] of clauses.entries()) {
    if (tellsOfOthers(clause, table, vocabulary)) {
      unknown.push({ word: clause, text, assumed: true });
      continue;
    }
    const said = saidOfFate(clause, table, vocabulary) ?? readClause(clause, table, vocabulary);
    if (said === 'told') {
      unknown.push({ word: clause, text, assumed: true });
      continue;
    }
    if (said === 'changes') unknown.push({ word: clause, text });
    else if (said === 'unknown') {
      const reason = reasonOf(clauses, at, plain, table.beside);
      const isAfterOthers =
        unknown.some(({ assumed }) => assumed) && clauses.some((one) => tellsOfNeighbours(one, vocabulary));
      const place = clauses.length > 1 && (isAfterOthers || tellWhatHappened(clauses)) ? 'among' : 'alone';
      const told = isAfterOthers ? clause.replace(OF_THEM, '某') : clause;
      const assumed = isAssumed(told, table, vocabulary, { reason, place, isFirst: at === 0 });
      unknown.push({ word: clause, text, ...(assumed && { assumed: true }) });
    } else for (const meaning of said) meanings.add(meaning);
  }
  return { meanings, unknown };
}

/** Said of a neighbour named before. */
const OF_THEM = /他们|人家|引以为戒/g;

/** Of what is somebody else's, or of another year: told, and no word of the figures themselves. */
function tellsOfOthers(clause: string, { title, year, beside }: NotedTable, vocabulary: Vocabulary): boolean {
  if (vocabulary.holds(clause) || beside?.inName) return false;
  // Under 资料来源 somebody else is where the figure comes from.
  if (beside?.asks === 'source')
    return (
      isSomeOffice(clause) &&
      !isSourceDocument(clause, vocabulary, beside.said) &&
      !isOfOtherTownship(clause, vocabulary)
    );
  if (isOfPeople(beside) && holdsOwnOffice(clause)) return true;
  if (beside?.said.has('item:reception') && IN_CANTEEN.test(clause)) return true;
  return (
    leavesToOthers(clause) ||
    tellsOfNeighbours(clause, vocabulary) ||
    leavesOutUnposted(clause, `${title}${beside?.label ?? ''}`) ||
    (!beside && tellsOfAnotherYear(clause, year, vocabulary))
  );
}

/** 「食堂接待」: where the guests ate. */
const IN_CANTEEN =
  /^(?:均|全部|都)?(?:在|由)?(?:机关|本?单位|[乡镇]|政府|内部|职工)*食堂(?:接待|就餐|用餐|工作餐|安排)$/;

/** What the known ones of its words say is of this figure. In brackets behind a name stands what sets it apart from others so called. */
function isAssumed(
  clause: string,
  { title, year, beside }: NotedTable,
  vocabulary: Vocabulary,
  { reason, place, isFirst }: { readonly reason: Reason | undefined; readonly place: Place; readonly isFirst: boolean },
): boolean {
  const explain = (words: string) => vocabulary.explainNote(words);
  if (!beside && isHeld(clause, explain)) return true;
  if (beside && !beside.inName && !isOfPeople(beside) && isMadeOf(clause, beside, explain)) return true;
  if (
    (beside?.inName && place === 'alone') ||
    (isOfPeople(beside) && speaksOfPersons(clause)) ||
    !isCircumstance(clause, year, reason, place, isFirst)
  )
    return false;
  const said = beside?.said ?? vocabulary.explain(title).meanings;
  // Of two of them, one planned, nobody knows which is meant.
  if (said.has('item:progress') && /进度|目标|要求|批|下达/.test(clause)) return false;
  return ![...vocabulary.explainNote(withoutEvents(clause)).meanings].some(
    (one) =>
      (reason || saysOutOfWhat(clause) ? NO_REASON : OF_ANOTHER).test(one) &&
      !said.has(one) &&
      !(one.startsWith('year:') && !isOtherYear(one, year)),
  );
}

/** Whether a clause says why: where the heading wants it, or where another says by how much, and it is not how it stands in the books. */
function reasonOf(
  clauses: readonly string[],
  at: number,
  plain: string,
  beside: NotedFigure | undefined,
): Reason | undefined {
  if (beside?.asks === 'reason') return 'asked';
  if (BOOKS.test(clauses[at] ?? '')) return undefined;
  if (beside && saysWhy(plain, clauses)) return 'asked';
  return clauses.slice(0, at).some((before) => SAYS_CHANGE.test(before)) ? 'goesOn' : undefined;
}

/** By how much a figure changed, or a list of reasons: what else is said beside it is why. */
function saysWhy(plain: string, clauses: readonly string[]): boolean {
  return clauses.some((one) => SAYS_CHANGE.test(one)) || LISTS_REASONS.test(plain);
}

/** How it stands in the books is no reason. */
const BOOKS = new RegExp(`账|列支|填[列报]|按[^,，]{0,6}[价数]|全部|${OF_THE_FIGURES.source}`);

/** 「一是人员减少；二是工期延后」. */
const LISTS_REASONS = /^(?:主要)?(?:原因)?(?:是|有|为|[:：])?(?:[一两二三四]点)?[:：]?一是.{4,}[；;，,。]二是.{4,}/;
/** 「较年初预算增加61.1万元」. */
const SAYS_CHANGE = /(?:较|比|与).{2,12}(?:增加|减少|增长|下降|节约|超支|上升|降低)|(?:增加|减少|增长|下降)\d/;

const OF_ANOTHER = /^(?:fund|value|draft|staff|year):(?!all$)|^(?:period:(?:part|years)|whose:(?:part|other))$/;
/** Out of which money something was paid is a reason as well. */
const NO_REASON = /^(?:draft|year):|^period:(?:part|years)$/;

/** Beside a figure: 「元」 under 「单位：万元」, another figure, or nothing but a question. */
function unsettles(plain: string, unit: MoneyUnit | undefined): boolean {
  const own = bareMoneyUnit(plain);
  if (own) return unit !== undefined && own.name !== unit.name;
  return /^[?？]+$|^\d{1,3}(?:,?\d{3})*\.\d+$/.test(plain);
}

const NOTHING: ReadonlySet<Meaning> = new Set();

/** 「剔除搬迁补助后，本年支出同口径增长1.3%」: what is left out is left out of the comparison. */
const GROWTH_WITHOUT =
  /(?<![一-龥])(?:剔除|扣除)[^,，;；。]{2,20}(?:后|因素|影响)[,，]?[^\d,，;；。含不]{0,12}?(?:同口径|可比口径|同比|较上年|比上年)+(?:增长|下降|减少|增加|持平)(?:\d+(?:\.\d+)?(?:%|个百分点))?/g;

/** 「以县财政局批复文件为准，已逐项核对」: what would count was compared already. Alone it says that the figures may be others. */
const CHECKED_AGAINST =
  /(?:[本此]表|表中)?(?:数据|数字|金额)?以[一-龥]{0,8}(?:批复文件|批复|文件)为准[,，](?:均|都)?已(?:逐[项笔条]|全部|一一)核对(?:一致|无误|相符)?(?=[,，;；。]|$)/g;

/** The number of a document: 「县财预〔2023〕12号」. */
const DOCUMENT =
  /(?<![一-龥])[一-龥]{0,3}?[国省市县区州财农委办发政党组社预决建行教综资环库采编水林民扶振府函字人]{2,5}[[〔【(]20\d{2}[\]〕】)](?:第)?\d+号(?:文件?)?/g;

/** A year, a number, a document: 「青财〔2024〕8号」. */
const NUMBERED = /^(?:20\d{2}年?度?|\d+|[一-龥]{1,8}[〔[]20\d{2}[〕\]](?:第)?\d+号)$/;

/** What stands in brackets, but for the years of documents. */
export function bracketsOf(text: string): readonly string[] {
  const plain = plainText(text).replace(DOCUMENT, '');
  return [...plain.matchAll(/\(([^()]+)\)/g)].flatMap(([, inside = '']) => (NUMBERED.test(inside) ? [] : [inside]));
}

/** What a clause says of the figures. */
function readClause(
  clause: string,
  table: NotedTable,
  vocabulary: Vocabulary,
): readonly Meaning[] | 'changes' | 'unknown' {
  const { title, unit, beside } = table;
  if (unit && saysOtherUnit(clause, unit)) return 'changes';
  if (vocabulary.holds(clause)) return [...vocabulary.explain(clause).meanings];
  const about = plainText(`${title} ${beside?.label ?? ''}`);
  if (saysOfFigures(clause) && isDayOf(table.year, clause)) return 'changes';
  if (isSaidOfAnother(clause, beside !== undefined)) return 'changes';
  const known = NOTE_FORMS.find(({ form, within }) => form.test(clause) && (within?.test(about) ?? true));
  if (known) return known.says ?? [];
  if (makesAnotherFigure(clause, beside)) return 'changes';
  if (BESIDE_THREE_PUBLIC.test(clause) && /三公/.test(about)) return 'changes';
  if (isDefinition(clause, vocabulary) || isInUnit(clause, unit)) return [];
  if (beside?.asks === 'source' && isOfOtherTownship(clause, vocabulary)) return 'changes';
  if (beside?.asks === 'source' && isSourceDocument(clause, vocabulary, beside.said)) return [];
  if (isReason(clause, vocabulary, beside?.asks === 'reason') || isOfScoring(clause, title)) return [];
  const { meanings, residue } = vocabulary.explainNote(clause);
  const isKnown = residue.length === 0 && (IS_EMPTY.test(clause) || !changes(clause, meanings, table, vocabulary));
  if (isKnown && saysWhatTheyAre(clause, title, beside)) return 'unknown';
  if (isKnown) return [...meanings].filter((meaning) => meaning === 'period:whole');
  if (saysNothing(clause, table, vocabulary)) return [];
  return residue.length === 0 ? 'changes' : 'unknown';
}

/** 「是批复的」 「应为89」: what the figures are, or should be, which their own title does not say. */
function saysWhatTheyAre(clause: string, title: string, beside: NotedFigure | undefined): boolean {
  const [, are, per] = ARE.exec(clause) ?? [];
  const what = are ?? per ?? '';
  return what !== '' && !plainText(`${title}${beside?.label ?? ''}`).includes(what);
}

const ARE =
  /^(?:以上|上述|本表|此表|表中|表内|其中|数据?|数字|金额|[这此该]|都|均|全部?)*(?:应该?|实际|其实|现)*(?:是|为|系)([^,，\d][^,，]{0,7}?)(?:数额?|的|口径|金额)?$|^([^,，]{1,2}均)的?$/;

/** By its form, whatever its words: of papers, of what she was told to do, of things that the money went to. */
function saysNothing(clause: string, table: NotedTable, vocabulary: Vocabulary): boolean {
  const { beside } = table;
  return (
    (beside?.said.has('item:work') === true && isListOfOrders(clause, vocabulary)) ||
    isBasedOnDocument(clause, vocabulary) ||
    isOnOrders(clause) ||
    // Beside a progress it would be the one that is asked for.
    (!beside?.said.has('item:progress') && isProvenance(clause, table, vocabulary)) ||
    isPaidLater(clause, table.year) ||
    tellsOfPapers(clause, vocabulary) ||
    isPlainRemark(clause, plainText(`${table.title}${beside?.label ?? ''}`)) ||
    (beside !== undefined && !beside.inName && isOfThings(clause, table, beside, vocabulary))
  );
}

/** Of people a name is whose they are; of money it is what it was spent on. */
function isOfThings(clause: string, { year }: NotedTable, beside: NotedFigure, vocabulary: Vocabulary): boolean {
  return (
    !isOfPeople(beside) &&
    namesThings(clause, vocabulary, (meanings) => changesFigure(clause, withoutKinds(meanings, beside), beside, year))
  );
}

function isOfPeople(beside: NotedFigure | undefined): boolean {
  return [...(beside?.said ?? [])].some((meaning) => /^(?:staff:|item:\w*Staff$)/.test(meaning));
}

/** 「物业服务」 among purchases is one of them. */
function withoutKinds(meanings: ReadonlySet<Meaning>, { said }: NotedFigure): ReadonlySet<Meaning> {
  return said.has('item:procurement') ? new Set([...meanings].filter((one) => one !== 'item:other')) : meanings;
}

/** Its day is one on which it was so, not one on which the table was made: 「统计日期：2024年6月30日」. */
export function saysOfFigures(text: string): boolean {
  return /统计|数据|资料|基准|时点|期间|截[至止]|实有|数\)?$/.test(plainText(text));
}

/** 「会议费在此列」: then the total is another. */
const BESIDE_THREE_PUBLIC = /^(?:[其均都]|其中)?(?:会议费|培训费).*(?:[列计]入|在[此其本]|[包含])/;

/** How a form of scores is filled in says nothing of its amounts; what its targets and completions are does. */
function isOfScoring(clause: string, title: string): boolean {
  return (
    OF_SCORING.test(clause) &&
    SCORES.test(plainText(title)) &&
    !OF_THE_FIGURES.test(clause) &&
    !OF_THE_VALUES.test(clause)
  );
}

const OF_THE_VALUES =
  /(?:指标值|目标值|完成值|完成数|实际值)[^,，;；]{0,3}(?:(?<![分作])为|是|指|系|不?含|包括|包含|取自?|采用|截[至止]|按|暂)/;

const SCORES = /自评|绩效|评分|评价|得分|指标|打分|满意|调查|问卷|考核/;

/** 「没有政府性基金预算安排的支出」: what is not there changes nothing. */
const IS_EMPTY =
  /^(?!本表|此表|该表|以上|表中).*(?:没有(?!.{0,4}(?:[依根]据|[凭单]据|凭证|发票|来源|出处|核|把握|定论|结论|批))|未安排|未发生)|^(?:年内|全年|本年度?|当年|20\d{2}年度?|本?单位|本部门|我[乡镇])+均?无(?=[一-龥]{4,}$)/;
