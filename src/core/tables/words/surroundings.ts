import { isSubsequence, plainText } from '../../base/text';
import { type SheetSnapshot, contentAt } from '../../workbook/snapshot';
import { type Line, isFilled } from '../lines';
import type { Column, Table } from '../table';
import { unsettledWhole } from './dividedUnit';
import type { Vocabulary } from './explained';
import type { Meaning } from './meaning';
import { isDayOf } from '../period';
import { headsFreeText } from './freeHeadings';
import { unitNamedIn } from '../unitNamedIn';
import { UNIT_FIELDS } from './unitNames';
import { isMadeEarly } from './madeEarly';
import { loneSentences } from './loneRows';
import { type NoteScope, scopeOf } from './noteScope';
import { readNote, saysOfFigures } from './readNote';

/** A word that nothing explains, in the text that it stands in. */
export interface Residue {
  readonly word: string;
  readonly text: string;
}

/** What title, sheet, lines above and notes say of all figures of a table. */
export interface Surroundings {
  readonly title: ReadonlySet<Meaning>;
  readonly meanings: ReadonlySet<Meaning>;
  readonly residue: readonly Residue[];
  /** What notes say of columns and rows that they name themselves. */
  readonly scoped: readonly ScopedResidue[];
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
    const explained = vocabulary.explain(table.ofUnits ? withoutScope(text) : text);
    for (const meaning of explained.meanings) meanings.add(meaning);
    const isName = text === table.title || text === table.sheet.name;
    if ((isName || saysOfFigures(text)) && isDayOf(table.year, text)) meanings.add('period:part');
    residue.push(...explained.residue.map((word) => ({ word, text })), ...doubtIn(text));
    // Of a title or a sheet she is told that it is a draft.
    if (explained.meanings.has('draft:yes') && text !== table.title && text !== table.sheet.name)
      residue.push({ word: text, text });
    const part = vocabulary.divided ? unsettledWhole(plainText(text)) : undefined;
    if (part !== undefined && !vocabulary.holds(text)) residue.push({ word: part, text });
  };
  const takeNote = (text: string) => {
    for (const part of withoutFreeValues(plainText(text))) {
      const explained = readNote(part, table, vocabulary);
      for (const meaning of explained.meanings) meanings.add(meaning);
      for (const word of explained.residue) {
        const scope = scopeOf(word, table, vocabulary);
        if (scope) scoped.push({ word, text, scope });
        else residue.push({ word, text });
      }
    }
  };
  take(table.title);
  const title = new Set(meanings);
  if (!namesAnother(table) && !isWithinTitle(table) && !isShortTitle(table, vocabulary)) take(table.sheet.name);
  for (const text of linesSay(headOf(table))) {
    if (DOCUMENT_NUMBER.test(plainText(text))) continue;
    const subject = subjectOfLetter(text);
    if (subject === undefined) (NOTE.test(text) ? takeNote : take)(text);
    else take(subject);
  }
  for (const { content } of table.notes.flatMap(({ cells }) => cells))
    if (typeof content === 'string') takeNote(content);
  for (const text of loneSentences(table, vocabulary)) takeNote(text);
  for (const text of headingsOverNothing(table)) if (vocabulary.explain(text).residue.length > 0) takeNote(text);
  if (isMadeEarly(table)) meanings.add('made:early');
  return { title, meanings, residue, scoped };
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
  /^(?:[一-龥]{1,8}(?:省|市|县|区|旗|州))?(?:人民政府|财政局|财政厅)?关于(批复.{2,30})的(?:通知|函|批复)(?:\(.{4,20}号\))?(?:附[表件]\d{0,2})?$/;

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
    /(?:全|本)(?:县|市|区|旗)(?:各)?|(?:各|所辖|所属|辖区|下属)+(?:乡镇街道|乡镇|乡|镇|街道|单位|部门|预算单位)|乡镇(?:街道)?/g,
    '',
  );
}

/** Said to be one, or a sentence. */
const NOTE = /^(?:注|备注|说明|附注|填表说明)[:：\d]|^请|^.{31,}$|。|问卷\d|\d份/;
/** 「平财预〔2024〕15号」. */
const DOCUMENT_NUMBER = /^[一-龥]{2,10}[〔[(【]20\d{2}[〕\])】](?:第)?\d+号$/;

/** On a sheet of several tables its name tells of one of them; a table with a title of its own is not the one it names. */
function namesAnother({ sheet, title }: Table): boolean {
  const name = bareName(sheet.name);
  const own = plainText(title);
  if (name.length < 2 || own.includes(name) || own === plainText(sheet.name)) return false;
  return tableNamesOn(sheet).some((other) => other !== own && (other.includes(name) || isSubsequence(name, other)));
}

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

/** 「财拨」 for 「2024年度财政拨款收支总表」: no word of its own, but the letters of the title, which has to be understood itself. */
function isShortTitle({ sheet, title }: Table, vocabulary: Vocabulary): boolean {
  const name = plainText(sheet.name).replace(/^(?:GK|[表附])?\d{1,2}[-.、]?/, '');
  // What a title begins with may be somebody's name.
  const rest = plainText(title).replace(/^(?!财政|一般公共|政府性基金|国有资本).(?=.)/, '');
  return (
    name.length > 1 && !SAYS_MORE.test(name) && vocabulary.explain(name).residue.length > 0 && isSubsequence(name, rest)
  );
}

/** Nothing but what it is called after: no year, no 初稿. */
function bareName(sheet: string): string {
  return plainText(sheet).replace(/^(?:20\d{2}年?度?|上年|去年)|(?:\(.*\)|草稿|一)$/g, '');
}

const tableNames = new WeakMap<SheetSnapshot, readonly string[]>();
const TABLE_NAME = /(?:表|台账|台帐|清单|明细|一览|情况|数据)(?:\(.*\))*$/;

function tableNamesOn(sheet: SheetSnapshot): readonly string[] {
  const known = tableNames.get(sheet);
  if (known) return known;
  const names = sheet.rows.flatMap((row) =>
    (row ?? []).flatMap((content) =>
      typeof content === 'string' && content.length > 2 && content.length < 50 && TABLE_NAME.test(plainText(content))
        ? [plainText(content)]
        : [],
    ),
  );
  tableNames.set(sheet, [...new Set(names)]);
  return [...new Set(names)];
}

/** The lines above that are this table's own: nothing of a table that stands above it. */
function headOf({ above }: Table): readonly Line[] {
  const body = above.map((line) => line.cells.length > 2 && !isFieldLine(line)).lastIndexOf(true);
  const figures = above
    .map(
      ({ cells }) =>
        cells.length > 1 &&
        cells.some(({ content }) => typeof content === 'number' && !(content >= 2000 && content < 2100)),
    )
    .lastIndexOf(true);
  const cut = Math.max(body, figures) + 1;
  // Whose a form is says its first line, whatever figures stand under it.
  const whose = above.slice(0, cut).flatMap((line) => unitNamedIn(line) ?? []);
  return [...whose, ...above.slice(cut)];
}

function isFieldLine({ cells: [first] }: Line): boolean {
  return typeof first?.content === 'string' && FIELD_BEGINS.test(plainText(first.content));
}

/** Fields whose value is no matter of ours: dates, people, numbers of forms and projects. */
const FREE_FIELDS =
  '(?:编制|填报|填表|打印|报送|制表|报出|编报|审核|导出|填制|上报)?(?<!截[至止]|统计|数据|资料|基准)(?:日期|时间)|(?:制表|填表|填报|审核|复核|经办|联系|编制|审批|校对|填制)人?员?(?:及电话)?|(?:单位|部门|财务|项目|分管|主管|财政所|财政办|财经|乡镇|乡|镇|街道)*(?:负责人|领导|会计|出纳|所长|主任|乡长|镇长|站长|股长|科长|书记|会计主管)|联系(?:电话|方式)|电话|手机|(?:单位|预算|部门|机构|财政|区划|行政区划|行业|组织机构|统一社会信用|信用|项目)*(?:代码|编码|编号)|项目名称|主管部门|实施单位|主管单位|项目单位|项目(?:类别|性质|类型|属性|级次|起止时间)|软件|版本|文号|(?:单位|办公|通讯|通信|详细)?地址|邮编|邮政编码|(?:法定代表人|法人代表|法人|单位法人)(?:姓名)?|单位性质|单位类型|单位类别|预算级次';
const MONEY_FIELD = '(?:金额|货币|计量)?单位';
const FIELD = new RegExp(`(${UNIT_FIELDS}|${MONEY_FIELD}|${FREE_FIELDS})(?:\\((?:盖章|公章|签章|签字)\\))?[:：]`, 'g');
const FIELD_BEGINS = new RegExp(`^(?:${UNIT_FIELDS}|${MONEY_FIELD}|${FREE_FIELDS})(?:[:：]|$)`);
const BARE_FIELD = new RegExp(`^(?:(${UNIT_FIELDS})|(?:${FREE_FIELDS}))[:：]?$`);
/** 「单位：人」. */
const MEASURE = /^(?:人民币)?(?:(?:万元|千元|亿元|元|人次|人|个|名|家|辆|台|套|项|户|分|%)(?:[、,，/]|$))+$/;
const FREE_FIELD = new RegExp(`^(?:${FREE_FIELDS})$`);

/** 「单位地址」 「联系人」: what stands beside it is no matter of ours. */
export function isFreeField(text: string): boolean {
  return FREE_FIELD.test(plainText(text).replace(/[:：]$/, ''));
}

/** What has to be understood: everything but the values of free fields. */
function linesSay(lines: readonly Line[]): readonly string[] {
  const texts: string[] = [];
  for (const { cells } of lines) {
    for (let index = 0; index < cells.length; index++) {
      const content = cells[index]?.content;
      if (typeof content !== 'string') continue;
      const plain = plainText(content);
      const bare = BARE_FIELD.exec(plain);
      if (bare && cells[index + 1] !== undefined) {
        index++;
        const value = cells[index]?.content;
        if (bare[1] !== undefined && typeof value === 'string') texts.push(value);
      } else texts.push(...withoutFreeValues(plain));
    }
  }
  return texts;
}

/** 「编制单位：云岭乡 编制日期：2023年2月20日」: the unit, not the date. */
export function withoutFreeValues(text: string): readonly string[] {
  const fields = [...text.matchAll(FIELD)];
  const [first] = fields;
  if (!first) return [text];
  const before = text.slice(0, first.index);
  return [
    ...(before === '' ? [] : [before]),
    ...fields.flatMap((field, index) => {
      const value = text.slice(field.index + field[0].length, fields[index + 1]?.index);
      return value === '' || FREE_FIELD.test(field[1] ?? '') || MEASURE.test(value.replace(/\)$/, '')) ? [] : [value];
    }),
  ];
}
