import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Rows = GridSheet['rows'];

const EXECUTED = (title = '松坪镇2024年部门预算执行情况表', heading = '执行数'): Rows => [
  [title],
  [null, null, '单位：万元'],
  ['项目', '年初预算数', heading],
  ['支出合计', 1500, 1479],
  ['基本支出', 900, 901],
  ['项目支出', 600, 578],
];
const PROJECTS = (name: string): Rows => [
  ['松坪镇2024年项目支出情况表'],
  [null, null, null, '单位：万元'],
  ['序号', '项目名称', '预算数', '执行数'],
  [1, '道路硬化工程', 50, 48],
  [2, name, 30, 20],
  [3, '路灯亮化', 10, 10],
];
const LEDGER = (name: string): Rows => [
  ['松坪镇2024年预算指标追加台账'],
  [null, null, null, '单位：万元'],
  ['序号', '文号', '摘要', '追加金额'],
  [1, '青财预〔2024〕3号', '防汛经费', 20],
  [2, '青财预〔2024〕7号', name, 5],
  ['合计', null, null, 25],
];

const found = (sheets: Readonly<Record<string, Rows>>) =>
  findFacts(gridSnapshot(sheets), { year: undefined, typed: new Map(), ownSheets: new Set() });
const spent = (sheets: Readonly<Record<string, Rows>>) => found(sheets).facts.get('finalExpenditure')?.value;
const projects = (name: string) => found({ 项目: PROJECTS(name) }).facts.get('projectsExecuted')?.value;
const added = (name: string) => found({ 台账: LEDGER(name) }).facts.get('budgetAdded')?.value;
const words = (text: string) => text.split(' ');

/** Known words decide here what is none of hers, or not yet, or no longer so: what nobody listed has to be seen as well. */
describe('外文的词', () => {
  const foreign = words(
    'Forecast forecast est prelim WIP plan unaudited final copy Rev bak mock dummy trial proforma YTD LastYear LY PY actual Q3 H1 LY2023 Pre-audit forecast.xlsx',
  );
  it('不认得就是不认得：标题、表名、表头里都不取', () => {
    expect(foreign.filter((word) => spent({ [word]: EXECUTED() }) !== undefined)).toEqual([]);
    expect(foreign.filter((word) => spent({ [`执行${word}`]: EXECUTED() }) !== undefined)).toEqual([]);
    const titled = (word: string) => EXECUTED(`松坪镇2024年部门预算执行情况表（${word}）`);
    expect(foreign.filter((word) => spent({ 表: titled(word) }) !== undefined)).toEqual([]);
    expect(foreign.filter((word) => spent({ 表: EXECUTED(undefined, `执行数（${word}）`) }) !== undefined)).toEqual([]);
  });

  it('表号、字母编号不说什么', () => {
    const codes = words('GK03 CZ-05 B2 Sheet1 Table2 sheet3 No.4 A');
    expect(codes.filter((code) => spent({ [code]: EXECUTED() }) === undefined)).toEqual([]);
  });
});

describe('草稿、作废一类的话', () => {
  const drafts = words(
    '未审 一稿 送审稿 过程版 底表 模拟 演示 试填 样本 练习 报批稿 待审 未定 拟定 草拟 临时 参考 内部版 校对 试编 预审 第一版 范例 存底 历史版 弃用 过期',
  );
  it('标题、表名里没有人列过的也不当没看见', () => {
    const titled = (word: string) => EXECUTED(`松坪镇2024年部门预算执行情况表（${word}）`);
    expect(drafts.filter((word) => spent({ 表: titled(word) }) !== undefined)).toEqual([]);
    expect(drafts.filter((word) => spent({ [`执行${word}`]: EXECUTED() }) !== undefined)).toEqual([]);
  });
});

describe('清单里的一行', () => {
  it('括号里说它不算、不是现在的、不是她的：不加', () => {
    const inside = words(
      '已取消 砍掉了 不搞了 挪到明年 黄了 暂不动 等批 没批 流标 撤项 缓办 已停 停了 退回 改列下年 转村里 移交县局 并到道路 与2号重复 不算 剔除 核减掉 上年的 去年项目 明年 储备 备选 拟建 计划中 意向 待定 虚列 估 学校的 村里的 代建 借用 垫付 含监理 不含监理 另含',
    );
    expect(inside.filter((word) => projects(`文化广场建设（${word}）`) !== undefined)).toEqual([]);
  });

  it('名称后面说它不做了、还没定：不加', () => {
    const behind = words('已取消 作废 不搞了 停建 暂缓 待定 -作废 -取消 ——停 未批 没批 已撤 拟建 取消了 退回');
    expect(behind.filter((word) => projects(`文化广场建设${word}`) !== undefined)).toEqual([]);
  });

  it('只是教人怎么填的样子：不加', () => {
    const samples = words(
      '示例项目 样例一 某某项目 XXX项目 xx工程 测试项目 范例 例：道路建设 如：道路建设 △△项目 ○○项目 ××建设 ***项目 模板行 请删除本行 填写样式 试填 abc test 样表行 演示项目 假设项目 虚拟项目 …… 未定',
    );
    expect(samples.filter((word) => projects(word) !== undefined)).toEqual([]);
  });

  it('照常的名称：加', () => {
    const names = words(
      '新建停车场 不动产登记 村干部待遇 水质测试 未成年人保护 文化广场建设（二期） 文化广场建设（柳树村） 文化广场建设（2024年） 罚没收入安排支出 LED路灯 5G基站用地 暂住人口管理 试点示范村 退役军人服务站建设 模拟消防演练',
    );
    expect(names.filter((word) => projects(word) === undefined)).toEqual([]);
  });

  it('台账里的一笔不是什么东西、什么钱：不加', () => {
    const acts = words(
      '作废 已收回 冲销 红字冲回 未下达 暂存 代列 退回 收回上年 核销 停拨 追减 重复登记 误记 转下年 学校 代拨 往来 例：防汛 提前批 计划外 调标 工资退回 工资重列',
    );
    expect(acts.filter((word) => added(word) !== undefined)).toEqual([]);
  });

  it('台账里的一笔只是账上的一个动作：不加，前后再带个“款”“经费”也不加', () => {
    const acts = words(
      '多记 少记 挂起 扣款 挪用 收缴 串记 坐支 还款 串项 冻结 滞留 归垫 清欠 挤占 虚列 漏提 勾销 抹平 结清 移出 终结 否决 驳回 落空 缓拨 取回 缩减 让利 错位 倒账 清退 兜底 对调 鹭鹭 悬置',
    );
    expect(acts.filter((word) => added(word) !== undefined)).toEqual([]);
    const within = words(
      '多记经费 挪用款 扣款资金 收缴款 暂扣资金 道路款多记 串记办公费 串记办公费到项目支出 道路款（串记） 防汛经费多报 会议费挂起 广场款冻结',
    );
    expect(within.filter((word) => added(word) !== undefined)).toEqual([]);
  });

  it('台账里几个字的一笔，是什么事、什么东西：加', () => {
    const names = words(
      '防汛 路灯 慰问 换届 环卫 修路 禁烧 除雪 信访 征兵 清淤 打井 供暖 取暖 防疫 低保 办公 差旅 网络 电脑 打印机 桌椅 工资 津贴 社保 搬迁 桥梁 厕所 秸秆 会议费 修路款 桥款 村级经费 工会经费 人员经费 公用经费 接待费 退休费 职级晋升',
    );
    expect(names.filter((word) => added(word) === undefined)).toEqual([]);
  });

  it('前面写着下达、追加、拨付的一笔：加不加，看给的是什么', () => {
    const plain = words('下达奖补资金 下达救灾资金 追加环卫经费 追加武装经费 安排路灯款 拨付桥款 调增工资');
    expect(plain.filter((word) => added(word) === undefined)).toEqual([]);
    const odd = words('下达到村 追加误记 安排挪用款 拨付冻结资金 下达待定');
    expect(odd.filter((word) => added(word) !== undefined)).toEqual([]);
  });

  it('项目清单里的一行以账上的动作结尾：不加', () => {
    const acts = words('文化广场多记 文化广场款挂起 文化广场经费冻结 文化广场串记 文化广场重报');
    expect(acts.filter((word) => projects(word) !== undefined)).toEqual([]);
  });

  it('台账里照常的一笔：加', () => {
    const names = words(
      '防汛经费 道路维修款 人大换届经费 退役军人服务站建设 秸秆禁烧 森林防火 春节慰问 第一书记工作经费 公益性岗位补贴 应急抢险物资 工资调标 津补贴提标 社保扩面',
    );
    expect(names.filter((word) => added(word) === undefined)).toEqual([]);
  });
});
