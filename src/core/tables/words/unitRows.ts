import { plainText } from '../../base/text';
import { contentAt } from '../../workbook/snapshot';
import { sumOf } from '../../base/decimal';
import { readAmount } from '../readAmount';
import type { Column, Table } from '../table';
import type { Vocabulary } from './explained';
import { ALL_OF_TOWNSHIP, TOWNSHIP_KINDS } from './townshipKinds';

/** What a unit's name ends with; 中心, 所, 站 and 办 are parts of a township and not meant here. */
const UNIT =
  /(?:乡|镇|街道|苏木|办事处|村|嘎查|社区|居委会|村委会|县|[前后中左右合治]旗|[一-龥]区|市|小学|中学|学校|幼儿园|医院|卫生院|敬老院|局|公司|合作社|协会|学会)(?:人民政府|政府|本级|机关)?$/;
const HEADS_UNITS = /单位|部门|对象|乡镇|街道|苏木|嘎查|名称|村|学校|项目|地区|区划/;
const HEADS_OTHERS = /项目名称|科目|内容|摘要|事由|文号|问题|目标/;

/**
 * A table of many units is hers in one row: with that row alone. `undefined` where she is not in it; the table as it is
 * where its rows are no units. Its total is the total of them all.
 */
export function ownRowsOf(given: Table, vocabulary: Vocabulary): Table | undefined {
  const table = ownColumnsOf(totalOfOffices(given), vocabulary);
  if (!table || listsOthers(table, vocabulary)) return undefined;
  const label = table.columns.find(({ role }) => role === 'value')?.labelColumns[0];
  const heading = table.columns.find(({ column }) => column === label)?.path.join('') ?? '';
  // Under 「科目名称」 too, where most of what stands there is no 科目 that anybody knows.
  const ofSubjects = /^(?:支出)?(?:功能分类)?科目(?:名称)?$/.test(heading);
  const mayName = ofSubjects || heading === '' || (HEADS_UNITS.test(heading) && !HEADS_OTHERS.test(heading));
  if (label === undefined || !mayName) return table;
  const ofUnits = /单位名称|乡镇|街道|苏木/.test(heading);
  // Whoever was asked is hers, as long as no other township is among them.
  const asked = OF_OPINIONS.test(table.title);
  let [others, named, nearly] = [0, 0, 0];
  const own: number[] = [];
  // 「乡人民政府」 among schools and the like of the same township.
  const nameless: number[] = [];
  for (const row of table.rows) {
    const content = contentAt(table.sheet, row, label);
    if (typeof content !== 'string' || content.trim() === '') continue;
    const name = plainText(content).replace(/^\d+[、.]?/, '');
    if (/合计|总计|小计/.test(name)) continue;
    named++;
    if (isNearlyOwn(name, vocabulary)) nearly++;
    if (OF_NO_PLACE.test(name) && name.endsWith('人民政府')) nameless.push(row);
    if (isOwn(name, vocabulary)) own.push(row);
    else if (asked && OF_VILLAGERS.test(name)) continue;
    else if (UNIT.test(name) && !OF_NO_PLACE.test(name) && (!ofSubjects || isStrange(name, vocabulary))) others++;
    else if (ofUnits && isStrange(name, vocabulary)) others++;
  }
  if (others === 0 || others * 2 < named - (own.length || nameless.length)) return table;
  const [mine, ...more] = own.length > 0 ? own : nameless;
  // Her offices stand among the units: her own row is not all of hers.
  if (nearly > 0 || named > (own.length || nameless.length) + others) return undefined;
  return mine === undefined || more.length > 0 ? undefined : { ...table, rows: [mine], ofUnits: true };
}

/** 「机关 | 服务中心 | 部门合计」: of her offices side by side the column of all of them, where they come to it in every row. */
function totalOfOffices(table: Table): Table {
  const values = table.columns.filter(({ role, path }) => role === 'value' && path.length > 0);
  const totals = values.filter(({ path }) => ALL_OF_OFFICES.test(path.join('')));
  const [total, ...more] = totals;
  const offices = values.filter((column) => column !== total);
  const isOffice = ({ path: [name = '', ...under] }: Column) =>
    under.length === 0 && OFFICE.test(name.replace(/\(.*\)$/, ''));
  if (!total || more.length > 0 || offices.length < 2 || !offices.every(isOffice)) return table;
  const amount = (row: number, { column }: Column) => readAmount(contentAt(table.sheet, row, column));
  const isSum = (row: number) => {
    const whole = amount(row, total);
    if (whole.kind !== 'number') return true;
    const parts = offices
      .map((column) => amount(row, column))
      .flatMap((one) => (one.kind === 'number' ? [one.value] : []));
    return sumOf(parts)
      .minus(whole.value)
      .abs()
      .lte(0.01 * offices.length);
  };
  return table.rows.every(isSum)
    ? { ...table, columns: table.columns.filter((column) => !offices.includes(column)) }
    : table;
}

const ALL_OF_OFFICES = new RegExp(`^(?:部门|单位|${ALL_OF_TOWNSHIP})?(?:合计|总计|汇总数?)$`);
const OF_OPINIONS = /满意|测评|问卷|民意/;
const OF_VILLAGERS = /(?:村|嘎查|社区|居委会|村委会|[村居]民小组|学校|小学|中学|企业|公司|合作社)$/;

/** 「镇机关」 beside her offices: no place is named, and so it is her own. */
const OF_NO_PLACE = new RegExp(`^(?:${TOWNSHIP_KINDS})(?:机关|政府|本级|人民政府)?$`);

/** Among units by name: neither hers nor one of her offices. */
function isStrange(name: string, vocabulary: Vocabulary): boolean {
  return !OFFICE.test(name) && vocabulary.explain(name).residue.length > 0;
}

const OFFICE = /(?:中心|所|站|办|办公室|室|科|股|大队|中队|队|机关|本级|窗口)$/;

/** 「项目单位」 「采购单位」 beside each line: where other units stand in it, the list is of them all. */
const WHOSE =
  /^(?:项目|采购|预算|申报|填报|使用|执行)?单位(?:名称)?$|^(?:采购|申请|需求|使用)(?:人|方|主体)(?:名称)?$|^(?:乡镇|苏木)+(?:街道)?$|^预算部门$/;
/** What it is there for: another's name needs no word for what he is. */
const BELONGS =
  /^(?:归属|所属|隶属|原属|原属于)(?:单位|乡镇|地)?$|^(?:并入|撤并|合并)前(?:单位|乡镇|所属|归属)?$|^原(?:单位|乡镇)$/;
/** Who does the work for her may be a village; another township does not. */
const BY_WHOM = /^(?:项目)?(?:实施|承担|建设)单位(?:名称)?$/;
const ANYBODY = /[一-龥]{2}/;
const TOWNSHIP = new RegExp(`(?:${TOWNSHIP_KINDS}|办事处)(?:人民政府|政府)?$`);

/** Who sells, builds, pays, looks at it or has it near may be anybody. */
const WITH_WHOM =
  /供|中标|成交|承[建包揽接租担运办]|施工|监理|设计|勘察|测绘|审计|咨询|评[审估标]|验收|代理|[甲乙丙]方|收款|付款|开户|银行|账户|[买卖租]方|厂|商|生产|品牌|产地|来源|渠道|出资|下达|批复|批准|审批|审核|主管|监管|监督|指导|牵头|配合|协办|经办|联系|责任|负责|受益|覆盖|涉及|惠及|所在|地[点址区段]|位置|区域|范围|片区|路段|坐落|存放|内容|备注|说明|摘要|事由|名称|文号|方式|途径|平台|依据|用途|原因/;
/** Whoever has it, uses it or gets it, by whatever word: then the line is his. */
const WITH_OWN_BOOKS =
  /(?:小学|中学|学校|幼儿园|医院|卫生院|敬老院|福利院|供销社|派出所|司法所|村委会|居委会|合作社)(?:食堂)?$/;

function othersUnder(heading: string): RegExp | undefined {
  if (WHOSE.test(heading)) return UNIT;
  if (BY_WHOM.test(heading)) return TOWNSHIP;
  return heading === '' || WITH_WHOM.test(heading) ? undefined : WITH_OWN_BOOKS;
}

function listsOthers(table: Table, vocabulary: Vocabulary): boolean {
  const naming = table.columns.find(({ role }) => role === 'value')?.labelColumns[0];
  return table.columns.some(({ path, column }) => {
    const heading = path.at(-1) ?? '';
    const belongs = BELONGS.test(heading);
    const other = belongs ? ANYBODY : othersUnder(heading);
    if (!other || column === naming) return false;
    return table.rows.some((row) => {
      const content = contentAt(table.sheet, row, column);
      if (typeof content !== 'string') return false;
      const name = plainText(content);
      if (belongs && (OFFICE.test(name) || vocabulary.explain(name).residue.length === 0)) return false;
      return other.test(name) && !READ_BY_FORM.test(name) && !isOwn(name, vocabulary);
    });
  });
}

/** The same where the units stand side by side: hers is one column, and the total beside them is the total of them all. */
function ownColumnsOf(table: Table, vocabulary: Vocabulary): Table | undefined {
  const values = table.columns.filter(({ role, path }) => role === 'value' && path.length > 0);
  const isNamed = ({ path }: Column, is: (name: string) => boolean) => path.some(is);
  const own = values.filter((column) => isNamed(column, (name) => isOwn(name, vocabulary)));
  const others = values.filter(
    (column) => !own.includes(column) && isNamed(column, (name) => UNIT.test(name) && !READ_BY_FORM.test(name)),
  );
  const nearly = values.some((column) => isNamed(column, (name) => isNearlyOwn(name, vocabulary)));
  if (others.length === 0 || (own.length + others.length < 2 && !nearly)) return table;
  if (own.length === 0 || nearly) return undefined;
  return {
    ...table,
    columns: table.columns.filter((column) => column.role !== 'value' || own.includes(column)),
    ofUnits: true,
  };
}

/** 「全镇」 「下辖村」 「各村」: all of hers, no other unit. */
const READ_BY_FORM = /^(?:全|本|我|各|下辖|所辖|辖)/;

/** Her unit's name and a word that nobody knows: perhaps hers, perhaps a part of it, perhaps another. */
function isNearlyOwn(name: string, vocabulary: Vocabulary): boolean {
  const { meanings, residue } = vocabulary.explain(name);
  return residue.length > 0 && meanings.has('whose:own') && !IN_HER_PLACE.test(name);
}

/** A school is called after its township and is a unit of its own. */
const IN_HER_PLACE = /(?:村|嘎查|社区|居委会|村委会|小学|中学|学校|幼儿园|医院|卫生院|敬老院|公司|合作社|协会|学会)$/;

function isOwn(name: string, vocabulary: Vocabulary): boolean {
  const { meanings, residue } = vocabulary.explain(name);
  return residue.length === 0 && meanings.has('whose:own') && !meanings.has('whose:part');
}
