/** What only she knows: a question of the sheet 报告填写. The key is public: `{主要职责}` in a template. */
export interface ReportEntry {
  readonly key: string;
  readonly question: string;
  /** What a good answer looks like. */
  readonly hint: string;
  /** Several lines become several paragraphs. */
  readonly long?: boolean;
}

/** In the order in which they are asked. */
export const REPORT_ENTRIES: readonly ReportEntry[] = [
  { key: '单位性质', question: '单位的级别、性质和经费保障形式', hint: '如：正科级行政单位，经费保障形式为财政拨款' },
  { key: '内设机构名称', question: '内设机构的名称', hint: '用顿号隔开，如：党政综合办公室、应急管理办公室' },
  { key: '主要职责', question: '单位的主要职责', hint: '按“三定”规定填写，一条一行', long: true },
  { key: '年度总体目标', question: '年度总体绩效目标', hint: '取自年初批复的部门整体绩效目标', long: true },
  {
    key: '工作活动目标',
    question: '各项工作活动的绩效目标和绩效指标',
    hint: '工作簿里有“工作活动、绩效目标”表的不用填',
    long: true,
  },
  { key: '总体目标完成情况', question: '年度总体目标的完成情况', hint: '对照目标逐条写，一条一行', long: true },
  {
    key: '决算收入差异原因',
    question: '决算收入与预算收入不一致的主要原因',
    hint: '如：年中追加某专项资金；没有差异可不填',
  },
  {
    key: '决算支出差异原因',
    question: '决算支出与预算支出不一致的主要原因',
    hint: '如：某项目款项年内没有拨付；没有差异可不填',
  },
  { key: '三公增减原因', question: '“三公”经费增减的主要原因', hint: '如：车辆老化，维修费增加' },
  { key: '评价依据', question: '自评所依据的文件', hint: '文件名称和文号，一份一行', long: true },
  { key: '组织情况', question: '自评工作是怎样组织的', hint: '如：成立自评小组，由财政所牵头，各业务站所提供资料' },
  { key: '资料来源', question: '查阅了哪些资料', hint: '如：预算文本、决算报表、会计账簿和凭证、项目资料' },
  { key: '专项资金措施', question: '专项资金管理采取的措施', hint: '一条一行', long: true },
  {
    key: '政策落实情况',
    question: '减税降费、非税收入和票据管理的情况',
    hint: '如：按时上缴，票据按期核销',
    long: true,
  },
  {
    key: '预算编制情况',
    question: '预算编制和制度建设的情况',
    hint: '如：项目先论证、后申报，按时报送预算文本',
    long: true,
  },
  {
    key: '执行监督情况',
    question: '预算执行监督、分析和暂付款的情况',
    hint: '如：没有预警提示，报表按时报送',
    long: true,
  },
  { key: '政府采购情况', question: '政府采购管理的情况', hint: '如：采购计划都已备案，没有质疑和投诉', long: true },
  {
    key: '绩效管理情况',
    question: '绩效目标、监控和评价工作的情况',
    hint: '如：按月监控全部项目，上年自评项目若干个',
    long: true,
  },
  { key: '资产管理情况', question: '资产管理的情况', hint: '如：资产账实相符，按规定处置', long: true },
  { key: '债务管理情况', question: '债务管理的情况', hint: '如：按时报送债务报表', long: true },
  { key: '信息公开情况', question: '预决算和绩效信息公开的情况', hint: '公开的时间、网站和内容' },
  { key: '信息化情况', question: '预算管理一体化系统和网络安全的情况', hint: '如：全年没有发生网络安全事件' },
  { key: '保障措施', question: '为实现目标采取的保障措施', hint: '一条一行', long: true },
  { key: '其他问题', question: '除扣分指标以外还要写的问题', hint: '没有可写“无”', long: true },
  { key: '其他措施', question: '对应的改进措施', hint: '没有可写“无”', long: true },
  { key: '自评建议', question: '对自评工作的建议', hint: '没有可写“无”' },
  { key: '结果应用', question: '自评结果准备怎样应用和公开', hint: '如：作为下年度安排预算的依据，在政府网站公开' },
  { key: '监督检查情况', question: '巡视、审计和财政监督检查发现的问题', hint: '没有可写“没有发现问题”' },
  { key: '目标设定质量', question: '年初绩效目标设定得怎样', hint: '如：指标清楚、可以衡量；哪些目标定得偏低或偏高' },
  { key: '项目组织实施', question: '项目是怎样组织实施的', hint: '如：工作有计划、实施有方案、日常有检查' },
  { key: '工作组成员', question: '评价工作组成员', hint: '姓名、工作单位、职务，一人一行', long: true },
  { key: '落款日期', question: '报告的日期', hint: '如：2024年1月9日' },
];
