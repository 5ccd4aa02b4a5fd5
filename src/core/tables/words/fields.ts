import { plainText } from '../../base/text';
import { isDayOfEvent } from './madeEarly';
import type { Line } from '../lines';
import { holdsPeriodField, withPeriodFields } from '../periodFields';
import { UNIT_FIELDS } from './unitFields';

/** Whoever made it, looked through it or keeps it, by whatever word: 「填表科室」 「监盘人」 「评价小组组长」 「审定」. */
const WHO =
  '(?:编制|编|填制|填表|填报|填|制表|报表|报送|上报|审核|审定|审批|复核|校核|校对|核对|核查|核稿|经办|经手|承办|主办|协办|牵头|监盘|监督|盘点|清查|统计|整理|汇总|打印|导出|录入|采集|提供|抄送|分管|包抓|联系|登记|维护|保存|调查|保管|管理|评价|自评|验收|工作|责任|数据|资料|报表|材料|资产|财务|档案|系统|预算)*(?:管理|责任|负责|主管|归口|编制|编表|填制|填表|填报|制表|审核|审定|审批|复核|校核|校对|核对|核查|核稿|经办|经手|承办|主办|协办|牵头|监盘|监督|盘点|清查|统计|整理|汇总|打印|导出|录入|采集|提供|抄送|分管|包抓|保管|登记|维护|保存|调查|评价|自评|验收)(?:科室|股室|处室|科|股|室|工作组|小?组(?:组长|成员)?|负责人|责任人|人员|人|员|者)|(?:数据|资料)?提供(?:单位|部门)?|(?:审签|审定|签批|签发|复核|校核|校对|核稿|经办|经手|监盘|编表|制表|填表|打印|导出|录入|填报|编报|分管|抄送|承办|主办|协办)(?:单位|机关)?';
/** What made or marks the paper: 「导出软件」 「校验码」 「密级」. */
const BY_WHAT =
  '(?:编制|填报|导出|制表|打印|报表|生成)?(?:软件|系统|平台)(?:名称|版本)?|校验码|验证码|流水号|序列号|版本号?|密级|页码|卷号|档号|归档号|案卷号|报表名称|表样|样式';
/** Fields whose value is no matter of ours: dates, people, numbers of forms and projects. */
const FREE_FIELDS =
  `${WHO}|${BY_WHAT}|` +
  '(?:编制|填报|填表|打印|报送|制表|报出|编报|审核|导出|填制|上报)?(?<!截[至止]|统计|数据|资料|基准)(?:日期|时间)|(?:制表|填表|填报|审核|复核|经办|联系|编制|审批|校对|填制)人?员?(?:及电话)?|(?:单位|部门|财务|项目|分管|主管|财政所|财政办|财经|乡镇|乡|镇|街道)*(?:负责人|领导|会计|出纳|所长|主任|乡长|镇长|站长|股长|科长|书记|会计主管)|联系(?:电话|方式)|电话|手机|(?:单位|预算|部门|机构|财政|区划|行政区划|行业|组织机构|统一社会信用|信用|项目)*(?:代码|编码|编号)|项目名称|(?:主管部门|实施单位)(?:及(?:代码|编码))?|主管单位|项目单位|项目(?:类别|性质|类型|属性|级次|起止时间)|文号|(?:单位|办公|通讯|通信|详细)?地址|邮编|邮政编码|(?:法定代表人|法人代表|法人|单位法人)(?:姓名)?|单位性质|单位类型|单位类别|预算级次';
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

export function isFieldLine(line: Line): boolean {
  const [first] = line.cells;
  return (typeof first?.content === 'string' && FIELD_BEGINS.test(plainText(first.content))) || holdsPeriodField(line);
}

/** What has to be understood: everything but the values of free fields. */
export function linesSay(lines: readonly Line[]): readonly string[] {
  const texts: string[] = [];
  for (const line of lines) {
    const cells = withPeriodFields(line);
    for (let index = 0; index < cells.length; index++) {
      const content = cells[index];
      if (typeof content !== 'string') continue;
      const plain = plainText(content);
      const bare = BARE_FIELD.exec(plain);
      if (bare && cells[index + 1] !== undefined) {
        index++;
        const value = cells[index];
        if (typeof value === 'string' && !isFreeValue(plain.replace(/[:：]$/, ''), bare[1], value)) texts.push(value);
      } else texts.push(...withoutFreeValues(plain));
    }
  }
  return texts;
}

/** What stands beside a field says nothing of the figures, unless it says whose they are or which version. */
function isFreeValue(name: string, unit: string | undefined, value: string): boolean {
  return unit === undefined ? !isOfOthers(name, plainText(value)) : isOwnOffice(unit, value);
}

/** 「编制单位：云岭乡 编制日期：2023年2月20日」: the unit, not the date. */
export function withoutFreeValues(text: string): readonly string[] {
  const fields = [...text.matchAll(FIELD)];
  const [first] = fields;
  if (!first) return [text];
  if (isDayOfEvent(text)) return [];
  const before = text.slice(0, first.index);
  return [
    ...(before === '' ? [] : [before]),
    ...fields.flatMap((field, index) => {
      const value = text.slice(field.index + field[0].length, fields[index + 1]?.index);
      const label = field[1] ?? '';
      const isFree =
        (FREE_FIELD.test(label) &&
          !isOfOthers(label, value) &&
          !isSentence(label, value) &&
          !saysWhose(label, value)) ||
        MEASURE.test(value.replace(/\)$/, '')) ||
        isOwnOffice(label, value);
      return value === '' || isFree ? [] : [value];
    }),
  ];
}

/** 「填报单位：石桥镇人民政府」 says whose it is; the county's bureau, which prints forms for all, says it of nobody. */
function saysWhose(label: string, value: string): boolean {
  return IS_UNIT.test(label) && !/[省市县区州旗]?财政[局厅](?:[预国]?[一-龥]{0,3}[股科室])?$/.test(plainText(value));
}

const IS_UNIT = new RegExp(`^(?:${UNIT_FIELDS})$`);

/** 「填报部门：财政服务中心」: the office that keeps her books filled it in, and whose they are is said elsewhere. */
function isOwnOffice(label: string, value: string): boolean {
  return FILLED_IN_BY.test(label) && KEEPS_BOOKS.test(plainText(value));
}

const FILLS_IN = '(?:编制|填报|编报|报送|填表|上报|制表|统计)(?:单位|部门)';
const FILLED_IN_BY = new RegExp(`^${FILLS_IN}`);
const FIELD_BEFORE = new RegExp(`${FILLS_IN}(?:名称)?[^:：]{0,6}[:： ]{1,2}$`);

/** 「填报单位：云河镇财政所」: who filled the form in, and not whose figures they are. */
export function isFilledInBy(lines: readonly Line[], who: string): boolean {
  return lines.some(({ cells }) => {
    const written = plainText(cells.map(({ content }) => (typeof content === 'string' ? content : '')).join(' '));
    const before = written.slice(0, Math.max(0, written.indexOf(plainText(who))));
    return FIELD_BEFORE.test(before);
  });
}
const KEEPS_BOOKS =
  /^(?:本?(?:乡|镇|街道|局))?(?:党政|财政|财务|计财|综合|后勤|会计|机关)(?:综合|事务|服务|财务|管理|资产|核算|[和与])*(?:办公室|办|服务中心|中心|所|室|科|股|分局|岗)$/;

/** 「填报：小雍　备注：只录了前60份，剩下的没录完」: somebody's name goes on as a sentence. */
function isSentence(label: string, value: string): boolean {
  return !/地址|电话|方式/.test(label) && value.length > LONGEST_VALUE && /[,，。;；]/.test(value);
}

const LONGEST_VALUE = 12;

/** 「编制人：小学会计」 「版本：预测版」: somebody else made it, or it is another version. */
function isOfOthers(label: string, value: string): boolean {
  return !/地址|电话|代码|编码|名称/.test(label) && OTHERS.test(value);
}

const OTHERS =
  /学校|小学|中学|幼儿园|食堂|卫生院|敬老院|供销社|合作社|公司|村委|居委|预测|测算|估算|模拟|试填|试算|未审|草稿|初稿|第?[一二三四五两\d]稿|(?:送审|讨论|修改|征求意见|过程|待定|未定)稿/;
