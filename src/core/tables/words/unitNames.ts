import { plainText } from '../../base/text';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { isDivided, partNamed } from './dividedUnit';
import { isNobodyElse, isPlainName } from './soleTownship';
import type { Form } from './form';
import type { Meaning } from './meaning';
import { LOOK_AT_ROWS, isOfInstitution } from './ofInstitution';
import { townshipBeside } from './townshipBeside';
import { TOWNSHIP_KINDS } from './townshipKinds';
import { STATED_UNIT, UNIT_FIELD } from './unitFields';

/** Whose workbook it is, as its own sheets say. */
export interface OwnNames {
  /** The name that most sheets give; undefined where none does, or two do as often. */
  readonly name: string | undefined;
  /** Names of different units, none of which is named more often. */
  readonly rivals: readonly string[];
  /** Every way of writing it: with or without county, 人民政府, its offices. */
  readonly forms: readonly Form[];
  /** Whether 「本级」 and 「机关」 are a part of it. */
  readonly divided: boolean;
  /** No line says so: its titles name it, and nobody else is named. */
  readonly assumed?: boolean;
  /** It is a school, a 卫生院 or the like, and the workbook is its own. */
  readonly institution?: string | undefined;
}

const TITLE_ROWS = 12;

export function ownNames(sheets: readonly SheetSnapshot[]): OwnNames {
  const stated = new Map<string, number>();
  const placed = new Map<string, number>();
  const listed = new Map<string, number>();
  let titled = 0;
  for (const sheet of sheets) {
    const named = new Set<string>();
    const places = new Set<string>();
    const rows = new Set<string>();
    const listedHere = new Set<string>();
    for (const [at, row] of sheet.rows.slice(0, LOOK_AT_ROWS).entries()) {
      const texts = (row ?? []).flatMap((content) =>
        typeof content === 'string' && mayName(content, at) ? [plainText(content)] : [],
      );
      const hasFigures = (row ?? []).some((content) => typeof content === 'number');
      // Among headings a township is one of those that are compared.
      const isHeader = !hasFigures && (row ?? []).filter((content) => typeof content === 'string').length > 2;
      const alone = hasFigures ? listedHere : rows;
      for (const [index, text] of texts.entries()) {
        if (!TOWNSHIP.test(text)) for (const name of namesIn(text)) named.add(name);
        else if (!isHeader) for (const name of namesIn(text)) alone.add(name);
        if (UNIT_FIELD.test(text) && texts[index + 1] !== undefined && isUnitName(texts[index + 1] ?? ''))
          named.add(texts[index + 1] ?? '');
        const doing = townshipBeside(text, texts[index + 1]);
        if (doing !== undefined) listedHere.add(doing);
      }
      if (!hasFigures) for (const place of placesTitled(texts, isHeader)) places.add(place);
    }
    for (const place of placesIn(plainText(sheet.name))) places.add(place);
    // Of several in one list nobody knows which is hers.
    if (rows.size === 1) for (const name of rows) named.add(name);
    if (sheet.rows.length > 0) titled++;
    for (const name of named) vote(stated, name);
    if (listedHere.size === 1) for (const name of listedHere) vote(listed, name);
    for (const place of places) vote(placed, place);
  }
  const groups = unitsStated(stated, listed);
  const fromTitles = groups.length > 0 ? [] : grouped(placed);
  // A place that stands in titles alone is hers where it stands in most of them.
  const inMost = fromTitles.filter(({ votes }) => votes * 2 >= titled && (votes > 1 || titled === 1));
  const sole = inMost.length > 0 ? undefined : soleIn(fromTitles, sheets);
  const ofTitles = sole ? [sole] : inMost;
  const names = chosen(groups.length > 0 ? withMentions(groups, placed) : ofTitles, isDivided(sheets));
  if (sole) return { ...names, assumed: true };
  const isAlone = groups.length === 1 && placed.size === 0 && listed.size === 0;
  return isAlone && names.name !== undefined && isOfInstitution(names.name, sheets)
    ? { ...names, institution: names.name }
    : names;
}

/** The only one, by a name that nothing is said with, and nobody else anywhere. */
function soleIn(groups: readonly Group[], sheets: readonly SheetSnapshot[]): Group | undefined {
  const [only, ...more] = groups;
  if (!only || more.length > 0 || !isPlainName(only.stem)) return undefined;
  return isNobodyElse(sheets, only.stem) ? only : undefined;
}

/** Of one title, or of several side by side that name one and the same; a line that states the unit is no title that mentions it besides. */
function placesTitled(texts: readonly string[], isHeader: boolean): readonly string[] {
  const titles = texts.filter((text) => !/^[^:：]{0,8}[:：]/.test(text) || placesIn(text).length > 0);
  const places = titles.map(placesIn);
  if (titles.some((text) => STATED_UNIT.test(text)) || (isHeader && titles.length > 1)) return [];
  return new Set(places.map((names) => names.join())).size === 1 ? (places[0] ?? []) : [];
}

function vote(votes: Map<string, number>, name: string): void {
  votes.set(name, (votes.get(name) ?? 0) + 1);
}

/** A township that names a line of figures may be any; it counts only where no field and no title says whose workbook it is. */
function unitsStated(stated: ReadonlyMap<string, number>, listed: ReadonlyMap<string, number>): readonly Group[] {
  const groups = grouped(stated);
  if (!groups.every(({ stem }) => SUBORDINATE.test(stem))) return groups;
  const all = new Map(stated);
  for (const [name, count] of listed) all.set(name, (all.get(name) ?? 0) + count);
  return grouped(all);
}

const TOWNSHIP = new RegExp(
  `^[一-龥]{2,14}(?:乡|镇|苏木)?(?:人民政府|街道办事处)$|^[一-龥]{2,6}(?:${TOWNSHIP_KINDS})$`,
);

const NAMES_UNIT = /[:：乡镇街局办所站院校村馆]|苏木|林场|政府|单位|部门|中心|公司|社区|委/;

/** Ledgers have many texts; few of them can be names. */
function mayName(text: string, row: number): boolean {
  return row < TITLE_ROWS ? NAMES_UNIT.test(text) : /政府|办事处|[:：乡镇]|苏木/.test(text);
}

interface Group {
  readonly stem: string;
  readonly votes: number;
  readonly names: readonly string[];
}

function grouped(votes: ReadonlyMap<string, number>): readonly Group[] {
  const groups = new Map<string, { votes: number; names: [string, number][] }>();
  for (const [name, count] of votes) {
    const stem = stemOf(name);
    const group = groups.get(stem) ?? { votes: 0, names: [] };
    group.votes += count;
    group.names.push([name, count]);
    groups.set(stem, group);
  }
  return [...groups]
    .map(([stem, group]) => ({
      stem,
      votes: group.votes,
      names: group.names.sort(([a, one], [b, other]) => other - one || b.length - a.length).map(([name]) => name),
    }))
    .sort((a, b) => b.votes - a.votes);
}

/** Titles that name the place count where the fields that name the unit do not decide. */
function withMentions(groups: readonly Group[], placed: ReadonlyMap<string, number>): readonly Group[] {
  const [first, second] = groups;
  if (!first || second?.votes !== first.votes) return groups;
  const mentions = (stem: string) =>
    [...placed].reduce((sum, [place, count]) => sum + (stemOf(place) === stem ? count : 0), 0);
  return groups
    .map((group) => ({ ...group, votes: group.votes * 1000 + mentions(group.stem) }))
    .sort((a, b) => b.votes - a.votes);
}

function chosen(groups: readonly Group[], divided: boolean): OwnNames {
  const [first, ...others] = groups;
  if (!first) return { name: undefined, rivals: [], forms: [], divided };
  const rivals = others.filter(({ votes, stem }) => votes === first.votes && !SUBORDINATE.test(stem));
  if (rivals.length > 0 && SUBORDINATE.test(first.stem))
    return chosen(
      groups.filter((group) => group !== first),
      divided,
    );
  if (rivals.length > 0)
    return {
      name: undefined,
      rivals: [first, ...rivals].flatMap(({ names }) => names.slice(0, 1)),
      forms: [],
      divided,
    };
  return { name: first.names[0], rivals: [], forms: [ownForm(first, divided)], divided };
}

const ABOVE_TOWNSHIP = new RegExp(`^(?:[一-龥]{1,7}?[省市县区旗盟州])+(?=[一-龥]{1,8}?(?:${TOWNSHIP_KINDS}))`);
const STEM = new RegExp(`^[一-龥]{1,8}?(?:${TOWNSHIP_KINDS})(?=人民政府|政府|办事处|党|财政|机关|委员会|本级|$)`);

/** 「清河县云岭乡人民政府」 → 「云岭乡」; what is no township keeps its whole name. */
function stemOf(name: string): string {
  const bare = name.replace(ABOVE_TOWNSHIP, '');
  return STEM.exec(bare)?.[0] ?? bare;
}

/** Where a township and its school are named as often, the workbook is the township's. */
const SUBORDINATE = /(?:小学|中学|学校|幼儿园|卫生院|卫生室|敬老院|村|社区|村委会|居委会|合作社|公司)$/;

const OFFICES =
  '(?:人民政府|政府|办事处|街道办|党委|党政办公室|党政办|党政综合办公室|财政所|财政办|财政办公室|财政分局|财政和资产管理办公室|机关(?!事业)|委员会|本级|汇总)*';

const KIND_AT_END = new RegExp(`(?:${TOWNSHIP_KINDS})$`);

function ownForm({ stem, names }: Group, divided: boolean): Form {
  const bare = stem.replace(KIND_AT_END, '');
  const short = bare !== stem && bare.length > 1 ? [bare] : [];
  const written = [...names, stem, ...short].sort((a, b) => b.length - a.length).map(escaped);
  const form = new RegExp(`(?:中共)?(?:[一-龥]{1,7}?[省市县区旗盟州]){0,3}(?:${written.join('|')})${OFFICES}`, 'y');
  const says = ([name]: RegExpExecArray): readonly Meaning[] => [
    'whose:own',
    ...(divided && partNamed(name) !== undefined ? (['whose:part'] as const) : []),
    ...(OF_OFFICE.test(name) ? officeOf(names) : []),
  ];
  return [form, says, [stem, ...short, ...names]];
}

/** Where a field of another table says that it is all of the township's, an office is one of those that are in it. */
function officeOf(names: readonly string[]): readonly Meaning[] {
  return names.every((name) => OF_OFFICE.test(name)) ? ['whose:office'] : ['whose:office', 'whose:oneOffice'];
}

/** Offices that may have figures of their own. */
const OF_OFFICE = /(?:财政(?:所|办|办公室|分局|和资产管理办公室)|党政(?:综合)?办(?:公室)?)$/;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What else stands in the line: another field, or as of when. */
const BEHIND_NAME =
  /(?:(?:金额)?单位|编制|填报|日期|财务|负责|制表|审核|(?:数据|资料|情况)?截[至止]|(?:统计|数据|资料|评价|自评|报告|所属|会计)?(?:时间|时点|期间|年度|基准日)[:为]?|\(|20\d{2}(?:年|[-./])).*$/;
const BEFORE_FIELD = /^.+(?:政府|办事处|街道|苏木|[乡镇所局委会办站]|中心)(?=[一-龥]{2,6}$)/;

function namesIn(text: string): readonly string[] {
  const labelled = STATED_UNIT.exec(text)?.[1];
  if (labelled !== undefined) {
    const [own = '', ...further] = labelled.replace(BEHIND_NAME, '').split(/[:：]/);
    // 「沱湾乡人民政府 评价年度：2023年」: what is called so is another field.
    const stated = further.length === 0 ? own : (BEFORE_FIELD.exec(own)?.[0] ?? own);
    // 「[018001]高庙镇人民政府」: its number in the budget.
    const name = stated.replace(/^[[(【〔]?\d{3,12}[\])】〕]?[-—_]?(?=[一-龥])/, '');
    return name.length > 1 && !ABOVE.test(name) ? [name] : [];
  }
  if (TOWNSHIP.test(text) && !/^[全本各我该]/.test(text)) return NOT_OF_A_NAME.test(text) ? [] : [text];
  const titled = /(?:^|年度?)([一-龥]{2,20}?(?:人民政府|街道办事处))/.exec(
    text.replace(/\(?20\d{2}年?度?\)?/g, '年'),
  )?.[1];
  const name = titled?.replace(/^年度?/, '') ?? '';
  return name === '' || NOT_OF_A_NAME.test(name) ? [] : [name];
}

/** 「县财政局预算股」 made the table of all townships: an office above, and no name of anybody's own. */
const ABOVE =
  /^(?:省|市|县|区|州|旗|全县|全市|全区)(?:财政|审计|统计|人社|人力资源|国资|编办|编委|发改|机关事务|组织部|政府|委)/;

/** An office of a county in a title: 「石门县退役军人事务局2024年项目支出」. */
const OF_COUNTY =
  /(?:^|[、.:)])((?:中共)?[一-龥]{1,7}[县市区旗州](?:委)?[一-龥]{0,12}?(?:局|委员会|馆|党校|林场|联合会|管理处|办公室|中心))(?=\(?20\d{2})/;

/** A township named in a title: 「云岭乡“三公”经费支出情况」. */
function placesIn(text: string): readonly string[] {
  const office = /[乡镇]|街道|苏木/.test(text) ? undefined : OF_COUNTY.exec(text)?.[1];
  if (office !== undefined && !NOT_OF_A_NAME.test(office)) return [office];
  const place =
    /(?:^|年度?|表|[、.:])([一-龥]{1,8}?(?:乡(?!镇)|镇|街道|苏木))(?![一-龥]{0,2}(?:小学|中学|学校|卫生院|村|嘎查))/.exec(
      text.replace(/\(?20\d{2}年?度?\)?|表\d+/g, '年'),
    )?.[1];
  const name = place?.replace(/^年度?/, '') ?? '';
  const isName =
    !/乡镇$/.test(name) &&
    /^[^全各本我该邻其某县市区省等周甲乙丙]{2,}(?:乡|镇|街道|苏木)$/.test(name) &&
    !NOT_OF_A_NAME.test(name);
  return isName ? [name] : [];
}

/** 「模拟云溪镇2024年收支」: what is said of the figures before a name that stands in a title alone. */
const NOT_OF_A_NAME =
  /^(?:报?经(?!开|济)|上年|去年|部分|截[至止]|模拟|测算|估算|概算|预计|预测|预估|预期|折算|折半|折合|抽样|试算|试填|拟|虚拟|假设|假定|参考|参照|沙盘|推演|代管|代账|代编|托管|关于|修改|更正|重述|还原|剔除|扣除|不含|撤并|合并|依据|根据|按照|遵照|参见|详见|调整|追溯|未审|待审|初步|暂)/;

function isUnitName(text: string): boolean {
  return (
    /(?:乡|镇|街道|苏木|政府|办事处|局|委|办|所|站|中心|学校|小学|中学|院|公司|社区|村)$/.test(text) && text.length > 2
  );
}
