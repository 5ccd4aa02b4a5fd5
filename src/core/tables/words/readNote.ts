import { plainText } from '../../base/text';
import { type MoneyUnit, bareMoneyUnit } from '../moneyUnit';
import { isDayOf } from '../period';
import { makesAnotherFigure } from './anotherFigure';
import { type Reason, isCircumstance, isHeld, isLater } from './circumstance';
import type { Vocabulary } from './explained';
import { isDefinition } from './definition';
import type { Meaning } from './meaning';
import { NOTE_FORMS, OF_SCORING } from './noteForms';
import { tellsOfPapers } from './papersElsewhere';
import { isProvenance } from './provenance';
import { OF_THE_FIGURES, isReason } from './readReason';
import { isBasedOnDocument, isListOfOrders, isOnOrders, isSourceDocument } from './sourceDocument';
import type { Residue } from './surroundings';
import { namesThings } from './things';

/** What a note says of the figures, and what of it nobody here understands. */
export interface NoteRead {
  readonly meanings: ReadonlySet<Meaning>;
  readonly unknown: readonly Residue[];
}

/** What a note has to fit: the table it stands at, and the figure, if it stands beside one. */
export interface NotedTable {
  readonly title: string;
  readonly year: number | undefined;
  readonly unit: MoneyUnit | undefined;
  readonly beside?: NotedFigure | undefined;
}

export interface NotedFigure {
  /** What its own row names. */
  readonly label: string;
  /** What the words that govern it say already. */
  readonly said: ReadonlySet<Meaning>;
  /** What the heading over the remark wants to be told. */
  readonly asks: 'reason' | 'source' | undefined;
  /** It stands in brackets behind the name of a line. */
  readonly inName?: true;
}

const BEGINS = /^[([]?(?:注|备注|说明|附注|填表说明|填报说明|编报说明|编制说明|注释)(?:[:：、]|(?=\d))/;
const NAMES_NOTES = /^(?:注|备注|说明|附注|填表说明|填报说明|编报说明|编制说明|注释)$/;
const NUMBER = /^(?:\d{1,2}[.、)]|\(\d{1,2}\)|[①-⑳]|[一二三四五六七八九十]{1,2}[、.])/;

/**
 * A note is understood clause by clause: in a form that is known as a whole, or of words that say nothing of the figures.
 * What is left is a clause that nobody here understands, and it governs the whole table.
 */
export function readNote(text: string, table: NotedTable, vocabulary: Vocabulary): NoteRead {
  const plain = plainText(text).replace(DOCUMENT, '').replace(GROWTH_WITHOUT, '');
  if (SIGNED.test(plain)) return { meanings: NOTHING, unknown: [] };
  if (table.beside && unsettles(plain, table.unit)) return { meanings: NOTHING, unknown: [{ word: plain, text }] };
  const meanings = new Set<Meaning>();
  const unknown: Residue[] = [];
  const clauses = clausesOf(plain);
  for (const [at, clause] of clauses.entries()) {
    const said = readClause(clause, table, vocabulary);
    if (said === 'changes') unknown.push({ word: clause, text });
    else if (said === 'unknown') {
      const goesOn = clauses.slice(0, at).some((before) => SAYS_CHANGE.test(before)) ? 'goesOn' : undefined;
      const reason = table.beside?.asks === 'reason' ? 'asked' : goesOn;
      unknown.push({ word: clause, text, ...(isAssumed(clause, table, vocabulary, reason) && { assumed: true }) });
    } else for (const meaning of said) meanings.add(meaning);
  }
  return { meanings, unknown };
}

/** What the known ones of its words say is of this figure. In brackets behind a name stands what sets it apart from others so called. */
function isAssumed(
  clause: string,
  { title, year, beside }: NotedTable,
  vocabulary: Vocabulary,
  reason: Reason | undefined,
): boolean {
  if (!beside && isHeld(clause, (words) => vocabulary.explainNote(words))) return true;
  if (beside?.inName || isOfPeople(beside) || !isCircumstance(clause, year, reason)) return false;
  const said = beside?.said ?? vocabulary.explain(title).meanings;
  return ![...vocabulary.explainNote(clause).meanings].some(
    (one) => OF_ANOTHER.test(one) && !said.has(one) && !(one.startsWith('year:') && !isOtherYear(one, year)),
  );
}

/** 「较年初预算增加61.1万元」. */
const SAYS_CHANGE = /(?:较|比|与).{2,12}(?:增加|减少|增长|下降|节约|超支|上升|降低)|(?:增加|减少|增长|下降)\d/;

const OF_ANOTHER =
  /^(?:stage|fund|state|value|draft|staff|year):(?!all$)|^(?:period:(?:part|years)|point:start|whose:(?:part|other))$/;

/** Beside a figure: 「元」 under 「单位：万元」, another figure, or nothing but a question. */
function unsettles(plain: string, unit: MoneyUnit | undefined): boolean {
  const own = bareMoneyUnit(plain);
  if (own) return unit !== undefined && own.name !== unit.name;
  return /^[?？]+$|^\d{1,3}(?:,?\d{3})*\.\d+$/.test(plain);
}

const NOTHING: ReadonlySet<Meaning> = new Set();
const SIGNED = NOTE_FORMS[0]?.form ?? /^$/;

/** 「剔除搬迁补助后，本年支出同口径增长1.3%」: what is left out is left out of the comparison. */
const GROWTH_WITHOUT =
  /(?:剔除|扣除)[^,，;；。]{2,20}(?:后|因素|影响)[,，]?[^,，;；。含不]{0,12}?(?:同口径|可比口径|同比|较上年|比上年)+(?:增长|下降|减少|增加|持平)(?:\d+(?:\.\d+)?(?:%|个百分点))?/g;

/** The number of a document: 「县财预〔2023〕12号」. */
const DOCUMENT =
  /(?<![一-龥])[一-龥]{0,3}?[国省市县区州财农委办发政党组社预建行教综资环库采编水林民扶振府函字人]{2,5}[[〔【(]20\d{2}[\]〕】)](?:第)?\d+号(?:文件?)?/g;

/** A year, a number, a document: 「青财〔2024〕8号」. */
const NUMBERED = /^(?:20\d{2}年?度?|\d+|[一-龥]{1,8}[〔[]20\d{2}[〕\]](?:第)?\d+号)$/;

/** What stands in brackets, but for the years of documents. */
export function bracketsOf(text: string): readonly string[] {
  const plain = plainText(text).replace(DOCUMENT, '');
  return [...plain.matchAll(/\(([^()]+)\)/g)].flatMap(([, inside = '']) => (NUMBERED.test(inside) ? [] : [inside]));
}

function clausesOf(plain: string): readonly string[] {
  return plain
    .split(
      /[。;；!！]|(?<!\d)[,，](?!\d)|(?<=[,，])|(?<![\d年月.])(?=\d{1,2}\.(?!\d))|(?<![\d年月.一-龥])(?=\d{1,2}、(?!\d))/,
    )
    .map((clause) => bare(clause))
    .filter((clause) => clause !== '');
}

function bare(clause: string): string {
  let text = clause.replace(/^[,，、\s]+|[,，、:：\s]+$/g, '');
  for (let before = ''; before !== text;) {
    before = text;
    text = text
      .replace(BEGINS, '')
      .replace(NUMBER, '')
      .replace(/^其中[:：]/, '');
  }
  if (NAMES_NOTES.test(text)) return '';
  const [, inside] = /^\(([^()]+)\)$/.exec(text) ?? [];
  if (inside !== undefined) return inside;
  return /^\([^()]*$|^[^()]*\)$/.test(text) ? text.replace(/[()]/g, '') : text;
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
  if (
    (beside &&
      (ANOTHER_FIGURE.test(clause) ||
        CORRECTS.test(clause) ||
        IS_ANOTHER.test(clause) ||
        BEFORE_OR_AFTER.test(clause))) ||
    ARE_BEFORE_OR_AFTER.test(clause) ||
    SHARE_OF.test(clause) ||
    IS_CHANGE.test(clause) ||
    isOnOtherBasis(clause)
  )
    return 'changes';
  const known = NOTE_FORMS.find(({ form, within }) => form.test(clause) && (within?.test(about) ?? true));
  if (known) return known.says ?? [];
  if (makesAnotherFigure(clause, beside !== undefined)) return 'changes';
  if (BESIDE_THREE_PUBLIC.test(clause) && /三公/.test(about)) return 'changes';
  if (isDefinition(clause, vocabulary) || isInUnit(clause, unit)) return [];
  if (beside?.asks === 'source' && isSourceDocument(clause, vocabulary, beside.said)) return [];
  if (isReason(clause, vocabulary, beside?.asks === 'reason') || isOfScoring(clause, title)) return [];
  const { meanings, residue } = vocabulary.explainNote(clause);
  const isKnown = residue.length === 0 && (IS_EMPTY.test(clause) || !changes(clause, meanings, table, vocabulary));
  if (isKnown) return [...meanings].filter((meaning) => meaning === 'period:whole');
  if (saysNothing(clause, table, vocabulary)) return [];
  return residue.length === 0 ? 'changes' : 'unknown';
}

/** By its form, whatever its words: of papers, of what she was told to do, of things that the money went to. */
function saysNothing(clause: string, table: NotedTable, vocabulary: Vocabulary): boolean {
  const { beside } = table;
  return (
    (beside?.said.has('item:work') === true && isListOfOrders(clause, vocabulary)) ||
    isBasedOnDocument(clause, vocabulary) ||
    isOnOrders(clause) ||
    isProvenance(clause, table.year, vocabulary) ||
    isLater(clause, table.year) ||
    tellsOfPapers(clause, vocabulary) ||
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

/** 「应为56」 beside 55. */
const CORRECTS =
  /(?:应|实|改|更正|修正|订正|核实|核定|变更|变动|变化|调整|确认)(?:该|当|际)?(?:后)?(?:数|值)?(?:为|成|是)\D{0,6}\d|(?:实有|实际|现有)\d/;

/** 「会议费在此列」: then the total is another. */
const BESIDE_THREE_PUBLIC = /^(?:[其均都]|其中)?(?:会议费|培训费).*(?:[列计]入|在[此其本]|[包含])/;

/** 「此为变动数」 「此数有变化」 「变动人员」. */
const IS_ANOTHER =
  /数[据字]?有[一-龥]{0,2}(?:变|调|误|出入)|^含?(?:变动|变化|增加|减少|新增)的?(?:人员|部分)$|(?:变动|变化|增减|增加|减少|调整|差)(?:数|额|值)$|^(?:结余|差额|余额)(?:数|额)?$/;

/** 「变动前」, 「核减以后」: of two figures one. 「附后」 is where something stands. */
const BEFORE_OR_AFTER = /[一-龥](?<![附见背最目如表文滞延推落提])[前后]$/;

/** The same said of a whole table: 「以上为调整前」, 「汇总前」; 「项目验收后」 begins a sentence. */
const ARE_BEFORE_OR_AFTER = /(?:^|[为系是])[一-龥]{2}(?<![附见背最目如表文滞延推落提])[前后]$/;

/** 「差额数」 「等批复」 「划入」, and nothing more: what stands there is not what it seems. */
const IS_CHANGE =
  /^(?:此(?:数|表)?[为系是]|[为系是])?(?:(?:差额|增加|减少|新增|变动|增减|净增|结余|计划|目标|控制|申请|申报)(?:数|额|值)|(?:等|待|报)[一-龥]{0,4}(?:批复|批准|审批|核定|审定)|[调划转并][入出])$/;

/** 「按80%下达」. */
const SHARE_OF = /[按照以]\D{0,6}\d+(?:\.\d+)?%(?!.*(?:得|扣|计)\d*分)/;

/** 「执行数按合同金额填列」: every word is known, and what was spent is none of it. */
function isOnOtherBasis(clause: string): boolean {
  const basis = ON_BASIS.exec(clause)?.[1];
  return basis !== undefined && !OWN_BASIS.test(basis);
}

const ON_BASIS =
  /(?:预算|执行|支出|支付|决算|资金|完成)(?:数|额|金额|总额|值)[^,，按]{0,3}(?:按照?|依据?)(.+?)(?:来)?(?:填列|填报|填写|填制|列报|列示|统计|反映|计列)$/;
/** What such figures are taken from. */
const OWN_BASIS =
  /^(?:全年|当年|本年|年初|年末|实际|国库|集中|支付|制度|规定|要求|支出|执行|决算|预算|批复|下达|调整后?|财政|部门|主管|账面|会计|核算|口径|项目|区域|绩效|目标|文件|指标|系统|一体化|平台|功能|经济|分类|科目|明细|金额|数据?|情况|的|表|[、和与及]|20\d{2}年?度?)+$/;

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

/** 「1278.4」 beside 1298.4: nobody knows which of them is meant. A year, or a digit or two, may be the number of a note. */
export const ANOTHER_FIGURE = /^(?!20\d{2}年?$)[-+]?(?:\d{3,}|\d{1,3}(?:,\d{3})+|\d*\.\d+)(?:\.\d+)?(?:[万千亿]?元)?$/;

/** 「单位实际为元」 or 「金额均为元」 under a table in 万元. */
const SAYS_UNIT = /单位|(?:金额|数据|数字)[均都]?(?:为|是|以|按)[万千亿百]?元/;

function saysOtherUnit(clause: string, unit: MoneyUnit): boolean {
  const bare = bareMoneyUnit(clause);
  if (bare) return bare !== unit;
  return SAYS_UNIT.test(clause) && [...clause.matchAll(/[万千亿]?元/g)].some(([name]) => name !== unit.name);
}

/** 「本表金额转换成万元时」 at a table in 万元. */
function isInUnit(clause: string, unit: MoneyUnit | undefined): boolean {
  return unit !== undefined && INTO_UNIT.exec(clause)?.[1] === unit.name;
}

const INTO_UNIT =
  /^(?:本表|表中|各表|以上)?(?:金额|数据|数字)?(?:单位)?(?:由元)?(?:转换|换算|折算|折合)[成为](?:以)?([万千亿]?元)(?:时|后|列示|为单位)*$/;

/** 「没有政府性基金预算安排的支出」: what is not there changes nothing. */
const IS_EMPTY =
  /^(?!本表|此表|该表|以上|表中).*(?:没有|未安排|未发生)|^(?:年内|全年|本年度?|当年|20\d{2}年度?|本?单位|本部门|我[乡镇])+均?无(?=[一-龥]{4,}$)/;

/** A note may name what the table is of. What makes its figures others than they look has to stand in the title as well. */
function changes(
  clause: string,
  meanings: ReadonlySet<Meaning>,
  { title, year, beside }: NotedTable,
  vocabulary: Vocabulary,
): boolean {
  if (beside) return changesFigure(clause, meanings, beside, year);
  const titled = vocabulary.explain(title).meanings;
  const funds = [...meanings].filter((meaning) => meaning.startsWith('fund:') && !titled.has(meaning));
  if (funds.length > 0 && !isOfFunds(funds, titled) && !AND_OTHERS.test(clause)) return true;
  if (titled.has('stage:initial') && !titled.has('stage:final') && meanings.has('stage:final')) return true;
  return [...meanings].some((meaning) => {
    if (meaning.startsWith('year:')) return isOtherYear(meaning, year);
    return CHANGES.test(meaning) && !titled.has(meaning);
  });
}

/** Beside one figure stands nothing that its row and headings do not say: 「财政拨款」 beside a total is a part of it. */
function changesFigure(
  clause: string,
  meanings: ReadonlySet<Meaning>,
  { said, asks }: NotedFigure,
  year: number | undefined,
): boolean {
  return [...meanings].some((meaning) => {
    if (said.has(meaning)) return false;
    // 「上年决算」 says where a figure of last year's end was found.
    if (said.has('item:lastCarryover') && /^(?:year:|stage:final|point:)/.test(meaning)) return false;
    // What is owned in all is told as it was bought.
    if (meaning === 'value:original') return !said.has('item:fixedAssets') || said.has('value:net');
    // A progress is one at a date.
    if (said.has('item:progress') || said.has('item:plannedProgress')) return !meaning.startsWith('period:');
    if (meaning.startsWith('year:')) return isOtherYear(meaning, year);
    // Of money, 编制 is what one does with a table.
    if (meaning === 'item:authorisedStaff') return said.has('item:actualStaff');
    // A source is called after all that stands in it.
    if (asks === 'source' && meaning.startsWith('item:')) return false;
    // 「行政28人」: so many of them.
    if (meaning === 'staff:part') return !/\d/.test(clause);
    return GOVERNS_FIGURE.test(meaning);
  });
}

function isOtherYear(meaning: Meaning, year: number | undefined): boolean {
  return meaning !== 'year:this' && meaning !== `year:${String(year)}`;
}

const GOVERNS_FIGURE =
  /^(?:item|stage|fund|state|value|draft|staff):(?!all$|projectName$|balance$)|^(?:period:(?:part|years)|point:start|whose:(?:part|other))$/;

/** The money of the treasury is that of its funds together; the “三公” money and basic expenditure are told of nothing else. */
function isOfFunds(funds: readonly Meaning[], titled: ReadonlySet<Meaning>): boolean {
  if (titled.has('fund:fiscal') || titled.has('item:fiscalRevenue')) return funds.length > 1;
  return (
    funds.every((fund) => fund === 'fund:fiscal' || fund === 'fund:general') &&
    [...titled].some((meaning) => meaning === 'item:threePublic' || meaning === 'item:basic')
  );
}

/** 「一般公共预算财政拨款、政府性基金预算财政拨款等资金」. */
const AND_OTHERS = /、.+等(?:各[类项])?资金/;

const CHANGES =
  /^(?:period:(?:part|years)|point:start|whose:(?:part|other)|draft:|value:net|state:|staff:|stage:(?:change|adjusted))/;
