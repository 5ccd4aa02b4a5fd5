import { isSubsequence, plainText } from '../../base/text';
import { contentAt } from '../../workbook/snapshot';
import { DOCUMENT_NUMBER } from '../documentNumber';
import { definesHeading } from '../definedHeadings';
import { isFilled } from '../lines';
import { readAmount } from '../readAmount';
import type { Column, Table } from '../table';
import { saysAnotherAmount } from './amountsSaid';
import { clausesOf } from './clauses';
import { unsettledWhole } from './dividedUnit';
import type { Vocabulary } from './explained';
import type { Meaning } from './meaning';
import { isDayOf } from '../period';
import { headsFreeText } from './freeHeadings';
import { isFilledInBy, linesSay, withoutFreeValues } from './fields';
import { headOf } from './headOf';
import { OF_AN_EVENT, dayMadeEarly } from './madeEarly';
import { loneSentences, notesInRows } from './loneRows';
import { monthOfSheet } from './monthOfSheet';
import { type NoteScope, scopeOf } from './noteScope';
import { namesAnother } from './namesAnother';
import { saysVoidOrPart } from './nameSays';
import { labelsSheet } from './sheetLabel';
import { isOwnCounty, withoutPlainBrackets } from './titleNotes';
import { holdsSeveral } from './severalTables';
import { isOfPapers } from './paperWords';
import { tellsOfPapers } from './papersElsewhere';
import { isProvenance } from './provenance';
import { mayGovern } from './things';
import { readNote, saysOfFigures } from './readNote';
import type { Residue } from './residue';

/** What title, sheet, lines above and notes say of all figures of a table. */
export interface Surroundings {
  readonly title: ReadonlySet<Meaning>;
  readonly meanings: ReadonlySet<Meaning>;
  readonly residue: readonly Residue[];
  /** What notes say of columns and rows that they name themselves. */
  readonly scoped: readonly ScopedResidue[];
  /** Dated before the year was over: no final account. */
  readonly early: Residue | undefined;
}

/** A clause that governs what it names, and nothing else of the table. */
export interface ScopedResidue extends Residue {
  readonly scope: NoteScope;
}

export function surroundingsOf(table: Table, vocabulary: Vocabulary): Surroundings {
  const meanings = new Set<Meaning>();
  const residue: Residue[] = [];
  const scoped: ScopedResidue[] = [];
  const take = (text: string) => {
    const said = text === table.title ? withoutPlainBrackets(text, table, vocabulary) : text;
    const explained = vocabulary.explain(table.ofUnits ? withoutScope(said) : said);
    const isOfSeveral = text === table.sheet.name && text !== table.title && holdsSeveral(table, vocabulary);
    for (const meaning of explained.meanings) if (!isOfSeveral || !meaning.startsWith('item:')) meanings.add(meaning);
    const isName = text === table.title || text === table.sheet.name;
    if ((isName || saysOfFigures(text) || isTimeOfFigures(text)) && isDayOf(table.year, text))
      meanings.add('period:part');
    if (isName)
      for (const word of saysVoidOrPart(text, table.year)) if (!vocabulary.holds(word)) residue.push({ word, text });
    residue.push(...unknownIn(text, explained.residue, table, vocabulary), ...doubtIn(text));
    // Of a title or a sheet she is told that it is a draft.
    if (explained.meanings.has('draft:yes') && text !== table.title && text !== table.sheet.name)
      residue.push({ word: text, text });
    residue.push(...ofAnOffice(text, explained.meanings, table, vocabulary));
    const part = vocabulary.divided ? unsettledWhole(plainText(text)) : undefined;
    if (part !== undefined && !vocabulary.holds(text)) residue.push({ word: part, text });
  };
  const takeNote = (text: string) => {
    for (const part of withoutFreeValues(plainText(text))) {
      for (const clause of clausesOf(part))
        if (saysAnotherAmount(clause, table, vocabulary)) residue.push({ word: clause, text });
      const explained = readNote(part, table, vocabulary);
      for (const meaning of explained.meanings) meanings.add(meaning);
      for (const one of explained.unknown) {
        if (definesHeading(one.word, clausesOf(part), table)) continue;
        const scope = scopeOf(one.word, table, vocabulary);
        if (scope) scoped.push({ ...one, text, scope });
        else residue.push({ ...one, text });
      }
    }
  };
  take(subjectOfLetter(table.title) ?? table.title);
  const title = new Set(meanings);
  if (!namesAnother(table) && !isWithinTitle(table) && !isShortTitle(table, vocabulary)) take(table.sheet.name);
  for (const text of linesSay(headOf(table))) {
    // A title is no sentence, however long it is.
    if (DOCUMENT_NUMBER.test(plainText(text)) || plainText(text) === plainText(table.title)) continue;
    const subject = subjectOfLetter(text);
    if (subject === undefined)
      (isNote(text, vocabulary) || isOfThePaper(text, table, vocabulary) ? takeNote : take)(text);
    else take(subject);
  }
  for (const { content } of table.notes.flatMap(({ cells }) => cells))
    if (typeof content === 'string') takeNote(content);
  residue.push(...correctedUnder(table, vocabulary));
  for (const text of [...loneSentences(table, vocabulary), ...notesInRows(table)]) takeNote(text);
  for (const text of headingsOverNothing(table)) if (vocabulary.explain(text).residue.length > 0) takeNote(text);
  const early = earlyIn(table, vocabulary);
  return { title, meanings, residue, scoped, early };
}

/** In a title it is told whose table it is; said of the figures it is one of several of her township's. */
function ofAnOffice(
  text: string,
  meanings: ReadonlySet<Meaning>,
  table: Table,
  vocabulary: Vocabulary,
): readonly Residue[] {
  if (vocabulary.holds(text)) return [];
  if (text === table.title)
    return meanings.has('whose:office') ? [{ word: text, text, because: 'office', assumed: true }] : [];
  const titled = vocabulary.explain(table.title).meanings;
  const isOfAll = titled.has('whose:own') && !titled.has('whose:office');
  const isItsOwn =
    meanings.has('whose:oneOffice') && !isOfAll && text !== table.sheet.name && !isFilledInBy(headOf(table), text);
  return isItsOwn ? [{ word: text, text, because: 'office' }] : [];
}

/** Those words that may say something of the figures where they stand; what only labels the sheet is told. */
function unknownIn(text: string, words: readonly string[], table: Table, vocabulary: Vocabulary): readonly Residue[] {
  const { title, sheet } = table;
  const isCalledSo = text === sheet.name && text !== title;
  const isKnown = (word: string) =>
    isOfPapers(word) ||
    (text === sheet.name && ANOTHER_SHEET.test(plainText(text))) ||
    // What the title says is understood there, or is not.
    (isCalledSo && (plainText(title).includes(word) || countsFees(word, text, title))) ||
    (text === title && (headsWords(table, word) || isOwnCounty(word, table, vocabulary)));
  return words
    .filter((word) => !isKnown(word))
    .map((word) =>
      isCalledSo && labelsSheet(word, table, vocabulary) ? { word, text, assumed: true } : { word, text },
    );
}

/** 「所属期：2022年9月30日」: what is no day of making the table, and of nothing that happened, is the time of its figures. */
function isTimeOfFigures(text: string): boolean {
  const [, label] = /^([一-龥]{1,8})[:：].{0,3}20\d{2}/.exec(plainText(text)) ?? [];
  return label !== undefined && !OF_AN_EVENT.test(label);
}

/** What says, or may say, that the table was made before its year was over, or is of one month. */
function earlyIn(table: Table, vocabulary: Vocabulary): Residue | undefined {
  const day = dayMadeEarly(table);
  if (day !== undefined && !vocabulary.holds(day)) return { word: day, text: day, because: 'early' };
  const month = monthOfSheet(table, vocabulary.numbered);
  if (month !== undefined && !vocabulary.holds(month)) return { word: month, text: month, because: 'month' };
  const isOfLastMonth = (text: string) => vocabulary.explain(text).meanings.has('period:lastMonth');
  const last = [table.title, table.sheet.name, ...linesSay(headOf(table))].find(isOfLastMonth);
  return last === undefined || vocabulary.holds(last) ? undefined : { word: last, text: last, because: 'lastMonth' };
}

/** A sheet that is called so is one more of her sheets; said beside a figure it is where something else stands. */
const ANOTHER_SHEET = /^另[一外]?[张个]?表\d*$/;

/** 「三公两费」 for 「“三公”经费及会议费、培训费」: as many kinds of money besides as the title lists. */
function countsFees(word: string, name: string, title: string): boolean {
  if (!plainText(name).includes(`三公${word}费`)) return false;
  const besides = [
    ...plainText(title)
      .replace(/三公["”]?经费/, '')
      .matchAll(/[一-龥]{2}费/g),
  ].length;
  return besides > 1 && (word === '几' || besides === FEES.indexOf(word.replace('两', '二')));
}

const FEES = '零一二三四五六';

/** 「预算执行亮灯表」 with a column 「亮灯」 of words: it stands beside the figures. */
function headsWords({ columns, rows, sheet }: Table, word: string): boolean {
  const isOfWords = ({ column }: Column) =>
    rows.some((row) => readAmount(contentAt(sheet, row, column)).kind === 'unreadable');
  const heads = ({ role, path }: Column) => role === 'value' && path.some((text) => text.includes(word));
  return !mayGovern(word) && columns.some((column) => heads(column) && isOfWords(column));
}

/** 「决算数？」: whoever wrote it does not know; a question in a survey is a sentence. */
export function doubtIn(text: string): readonly Residue[] {
  const mark = /^[^?？]{0,30}([?？]+)\)?$/.exec(plainText(text))?.[1];
  return mark === undefined || /[您吗呢何]|是否/.test(text) ? [] : [{ word: mark, text }];
}

/** 「某县财政局关于批复2024年部门预算的通知」: who writes says nothing of the figures, what about does. */
function subjectOfLetter(text: string): string | undefined {
  return LETTER.exec(plainText(text))?.[1];
}

const LETTER =
  /^(?:[一-龥]{1,8}(?:省|市|县|区|旗|州))?(?:人民政府|财政局|财政厅)?关于(批复.{2,30}|.{2,20}(?:预算|决算))的(?:通知|函|批复)(?:\((?:.{4,20}号|摘录|节录)\))?(?:附[表件]\d{0,2})?$/;

/** Behind all figures and over an empty column: it heads nothing, and is said of the table. */
function headingsOverNothing({ sheet, columns, rows }: Table): readonly string[] {
  const isEmpty = ({ column }: Column) => rows.every((row) => !isFilled(contentAt(sheet, row, column)));
  const last = columns.map((column) => column.path.length > 0 && !isEmpty(column)).lastIndexOf(true);
  return columns
    .slice(last + 1)
    .flatMap(({ path }) => (path.length === 0 || headsFreeText(path) ? [] : path.slice(-1)))
    .filter((text) => !NOTE_HEADING.test(text));
}

const NOTE_HEADING = /^(?:备注|说明|附注|注释|注|依据|口径)(?:说明)?$/;

/** 「全县各乡镇」 over a table of many units says which units; hers is one of them. */
function withoutScope(title: string): string {
  // 「青禾县2024年度各乡镇…」.
  const inside = plainText(title).replace(/^[一-龥]{1,6}?(?:县|区|市|旗|州)(?=20\d{2}|各|乡镇|部门|所辖)/, '');
  return inside.replace(
    /(?:全|本)(?:县|市|区|旗)(?:各)?|(?:各|所辖|所属|辖区|下属)+(?:乡镇街道|乡镇|乡|镇|街道|单位|部门|预算单位)|乡镇(?:街道)?|全(?:乡|镇|街道|苏木)(?:口径)?|(?:[东南西北中]部?)?片区|全域/g,
    '',
  );
}

/** What its words say is said of the table; a sentence that they do not cover is read as one below the table is. */
function isNote(text: string, vocabulary: Vocabulary): boolean {
  return NOTE.test(text) || (SENTENCE.test(plainText(text)) && vocabulary.explain(text).residue.length > 0);
}

/** 「已核对」 「与系统一致」 beside 「单位：元」, and the day on which that was found. */
function isOfThePaper(text: string, table: Table, vocabulary: Vocabulary): boolean {
  const clauses = clausesOf(plainText(text).replace(ON_A_DAY, ''));
  const tells = (clause: string) => tellsOfPapers(clause, vocabulary) || isProvenance(clause, table, vocabulary);
  return clauses.length > 0 && clauses.every(tells);
}

const ON_A_DAY = /(?:20\d{2}[.年])?\d{1,2}[.月]\d{1,2}日?$/;

const SENTENCE = /^\(?(?:根据|依据|按照?|现将|经|由|我[乡镇]|本[表年预]|以[下上]|数据|资料).{6,}|^.{8,}[:：。]$/;

/** Said to be one, or a sentence. */
const NOTE =
  /^[^:：]{4,}[,，][^:：]{4,}$|^(?:统计|数据|填报|计算|核算|取数)?(?:口径|来源|依据|范围|方法)[:：]|^(?:注|备注|说明|附注|填表说明)[:：\d]|^请|^.{31,}$|。|问卷\d|\d份/;

/** 「控制」 for 「“三公”经费控制情况表」 says nothing besides; what the title begins with may be somebody's name. */
function isWithinTitle({ sheet, title }: Table): boolean {
  const name = plainText(sheet.name);
  return (
    name.length > 1 &&
    plainText(title)
      .replace(/^20\d{2}年?度?/, '')
      .indexOf(name) > 0
  );
}

/** 「部分」 and 「预计」 are words, wherever their letters come from. */
const SAYS_MORE = /部分|[初旧草样拟估计半前后]/;

/** 「财拨」, or 「国资」 of what is owned, for 「2024年度财政拨款收支总表」: no word of its own, but the letters of the title, which has to be understood itself. */
function isShortTitle({ sheet, title }: Table, vocabulary: Vocabulary): boolean {
  const name = plainText(sheet.name).replace(/^(?:GK|[表附])?\d{1,2}[-.、]?/, '');
  // What a title begins with may be somebody's name, unless every word of it is known.
  const titled = vocabulary.explain(title);
  const isKnown = titled.residue.length === 0 && !titled.meanings.has('whose:own');
  const rest = isKnown
    ? plainText(title)
    : plainText(title).replace(/^(?!财政|一般公共|政府性基金|国有资本).(?=.)/, '');
  return (
    name.length > 1 &&
    !SAYS_MORE.test(name) &&
    (name === '国资' || vocabulary.explain(name).residue.length > 0) &&
    isSubsequence(name, rest)
  );
}

/** 「应为89」 under a table: one of its figures is wrong. Beside a row it is said of that row's figures. */
function correctedUnder({ notes, area }: Table, vocabulary: Vocabulary): readonly Residue[] {
  const under = notes.filter(({ row }) => row > area.bottom).flatMap(({ cells }) => cells);
  return under.flatMap(({ content }) => {
    if (typeof content !== 'string' || vocabulary.holds(content)) return [];
    const clauses = clausesOf(plainText(content));
    return clauses.flatMap((word) => (SHOULD_BE.test(word) ? [{ word, text: content }] : []));
  });
}

const SHOULD_BE = /^(?:应该?|实际|其实|更正)(?:为|是)\d[\d,.]*(?:[万千]?元|人|个|辆)?$/;
