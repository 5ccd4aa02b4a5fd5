import { oneLine, plainText } from '../../base/text';
import { type CellContent, contentAt, contentText } from '../../workbook/snapshot';
import { readAmount } from '../readAmount';
import { yearOfSerial } from '../serialYear';
import type { Column, Table } from '../table';
import { BOOKED } from './acts';
import type { Vocabulary } from './explained';
import { headsFreeText } from './freeHeadings';
import type { Residue } from './residue';

/** What the columns beside a line say of whether it counts: another year's, or not yet so, or no longer. */
export class UnsettledLines {
  private readonly yearColumns: ReadonlyMap<Column, readonly number[]>;

  /** The columns that name the lines. */
  private readonly naming: ReadonlySet<number>;

  constructor(
    private readonly table: Table,
    private readonly vocabulary: Vocabulary,
  ) {
    this.naming = new Set(table.columns.flatMap(({ role, labelColumns }) => (role === 'value' ? labelColumns : [])));
    this.yearColumns = new Map(
      table.columns.filter((column) => namesYears(table, column)).map((column) => [column, yearsIn(table, column)]),
    );
  }

  at(row: number): readonly Residue[] {
    const { sheet, columns } = this.table;
    const unsure = columns.filter(
      (column) =>
        this.isOfOtherYear(row, column) ||
        isNotInEffect(this.table, row, column) ||
        isInvalid(this.table, row, column) ||
        isUndone(this.table, row, column) ||
        this.isMark(row, column),
    );
    return unsure.map(({ column, heading }) => {
      const text = `${heading}：${oneLine(contentText(contentAt(sheet, row, column)))}`;
      return { word: text, text };
    });
  }

  /** A word or two at a few of the lines, under a heading that nobody knows: what sets them apart is not said. */
  private isMark(row: number, column: Column): boolean {
    const { path, role } = column;
    const heading = path.at(-1);
    if (heading === undefined || role === 'code' || role === 'counter') return false;
    if (headsFreeText(path) || HEADS_SENTENCES.test(heading)) return false;
    const text = textAt(this.table, row, column);
    if (text === '' || text.length > LONGEST_MARK || !/[一-龥]/.test(text) || this.naming.has(column.column))
      return false;
    if (this.vocabulary.explain(heading).residue.length === 0 || IN_EFFECT.test(text)) return false;
    const filled = this.table.rows.filter(
      (one) => contentText(contentAt(this.table.sheet, one, column.column)).trim() !== '',
    );
    return filled.length * 2 < this.table.rows.length && this.vocabulary.explainNote(text).residue.length > 0;
  }

  /** Lines of several years are nobody's sum. */
  private isOfOtherYear(row: number, column: Column): boolean {
    const years = this.yearColumns.get(column);
    const own = years && yearIn(contentAt(this.table.sheet, row, column.column));
    if (!years || own === undefined) return false;
    const { year } = this.table;
    return year === undefined ? years.length > 1 : own !== year;
  }
}

const YEAR = /^(?:预算|资金|项目|会计|财政|采购|下达|实施|所属|调查)?(?:年度|年份)$/;

/** What was bought is of the year in which it was. */
const BOUGHT = /(?:签订|采购|成交|中标|合同)(?:日期|时间)$/;

function namesYears({ title }: Table, { path }: Column): boolean {
  const heading = path.at(-1) ?? '';
  return YEAR.test(heading) || (BOUGHT.test(heading) && /采购/.test(title));
}

/** Each once. */
function yearsIn({ sheet, rows }: Table, { column }: Column): readonly number[] {
  return [...new Set(rows.flatMap((row) => yearIn(contentAt(sheet, row, column)) ?? []))];
}

function yearIn(content: CellContent): number | undefined {
  const dated = typeof content === 'number' ? yearOfSerial(content) : undefined;
  if (dated !== undefined) return dated;
  const [year] = /20\d{2}/.exec(contentText(content)) ?? [];
  return year === undefined ? undefined : Number(year);
}

const STATE =
  /^(?!使用|资产|存放|在岗|岗位|人员|技术|完好|现有)(?:.{0,6})(?:状态|(?<!评价|自评|考核|绩效|评审|测评|评估)结[果论]|标[识记]|现状)$/;
/** How far a purchase or an allotment has come decides whether there is one; a project in progress is a project. */
const PROGRESS = /进展|进度情况|办理情况|落实情况|到位情况|下达情况/;
/** Their lines count because they came to pass. */
export const OF_STEPS = /采购|追加|收回|指标|台账|下达/;
const QUESTION = /^是否/;

function isNotInEffect({ sheet, title }: Table, row: number, { path, column, role }: Column): boolean {
  const heading = plainText(path.at(-1) ?? '');
  const text = plainText(contentText(contentAt(sheet, row, column)));
  if (role === 'code' || role === 'counter' || text === '') return false;
  if (QUESTION.test(heading)) {
    if (EITHER_WAY.test(heading)) return false;
    return !(ASKS_EFFECT.test(heading) && YES.test(text));
  }
  if (!STATE.test(heading) && !(PROGRESS.test(heading) && OF_STEPS.test(plainText(title)))) return false;
  return !IN_EFFECT.test(text);
}

/** Yes or no, the line counts. */
const EITHER_WAY =
  /自评|评价|绩效|公开|进口|集中|重点|中小|小微|面向|预留|跨年|新增|专项|一次性|延续|民生|基建|完成|完工|竣工|达标|[按超逾]期|按时|及时/;
const ASKS_EFFECT =
  /到账|到位|下达|支付|付款|拨付|入账|入库|执行|实施|成交|中标|签订|签约|采购|批复|有效|验收|在[职编用]/;
const YES = /^(?:是|√|✓|✔|有|Y|yes|已.{1,4})$/i;
const IN_EFFECT =
  /^(?:(?:已|全部|按期|如期|基本|正常|均已|验收)*(?:完成|完工|竣工|验收|下达|到账|到位|拨付|支付|付款|付清|执行|实施|成交|中标|签订|签约|签合同|签订合同|采购|履约|结算|交付|批复|生效|办结|入账|使用|启动|开工|结项|结题|自评)(?:完成|完毕|合格|通过|到位)*|(?:正在)?(?:实施|施工|推进|执行|履约|建设|进行)中?|在建|续建|新建|正常|有效|合格|通过|达标|良好|优秀|[优良中]|有|是|√|100%|取自表格|手工填写|推算)$/;

/** A line that came to nothing says so in few words, under whatever heading; of a project only that it is none any more. */
function isUndone(table: Table, row: number, column: Column): boolean {
  if (column.role === 'code' || column.role === 'counter' || !hasAmount(table, row)) return false;
  const text = textAt(table, row, column);
  return text !== '' && (OF_STEPS.test(plainText(table.title)) ? CAME_TO_NOTHING : GIVEN_UP).test(text);
}

/** What came to nothing and cost nothing is in no sum. */
function hasAmount({ sheet, columns }: Table, row: number): boolean {
  return columns.some(({ role, column }) => {
    const amount = role === 'value' ? readAmount(contentAt(sheet, row, column)) : undefined;
    return amount?.kind === 'number' && !amount.value.isZero();
  });
}

const UNDONE = '取消|作废|撤[销回项]|[终中]止|叫停|下马|夭折|无效|失效|废止|否决|驳回|剔除|移出|并入[一-龥]{0,6}';
const NOTHING_CAME =
  '[流废弃]标|[退换]货|退[款回出单]|撤[标单走]|停[止采拨用]|暂[停缓]|缓[办拨议]|失败|落空|解除|违约|搁置|冻结|重[招标新][一-龥]{0,4}|[转结][一-龥]?(?:下|次|明)年[一-龥]{0,2}|未(?:成交|采购|下达|到账|批复|批准|签订?|落实|中标|通过|到位)|不(?:再|予)[一-龥]{1,4}|不[作计]数?|不算';
const said = (acts: string) =>
  new RegExp(
    `^(?:已经?|被|均|全部|部分|本次|后来?|现|拟|待|予以|申请|[,，])*(?:${acts}|${BOOKED})(?:了|处理|采购|执行|实施|项目|合同|指标|资金|款项?)*$`,
  );
const GIVEN_UP = said(UNDONE);
const CAME_TO_NOTHING = said(`${UNDONE}|${NOTHING_CAME}`);
/** What is written there is read clause by clause. */
const HEADS_SENTENCES = /备注|说明|附注|注释|注$|口径|原因|缘由|缘故|因素|成因|依据|提示|取数|取自|来源|出处/;
/** Longer ones are sentences, and read as such. */
const LONGEST_MARK = 6;

function textAt({ sheet }: Table, row: number, { column }: Column): string {
  const content = contentAt(sheet, row, column);
  return typeof content === 'string' && readAmount(content).kind === 'unreadable' ? plainText(content) : '';
}

const INVALID = /^(?:无效|作废|废卷|未收回|未回收|未作答|弃权|剔除|不计)/;

/** 「无效问卷」 is no question. */
function isInvalid({ sheet }: Table, row: number, { role, column }: Column): boolean {
  const content = contentAt(sheet, row, column);
  return role === 'label' && typeof content === 'string' && INVALID.test(plainText(content));
}
