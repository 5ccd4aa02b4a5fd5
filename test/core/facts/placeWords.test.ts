import { takenFrom } from '../../support/textBook';

const ROWS = `项目｜预算数｜决算数
公务用车运行维护费｜8｜7.6
公务接待费｜3｜2
合计｜11｜9.6`;
const under = (sheet: string, title: string, head = '编制单位：石桥镇人民政府｜｜单位：万元') =>
  takenFrom({ [sheet]: `${title}\n${head}\n${ROWS}` }).length > 0;
const words = (text: string) => text.split(' ');

describe('表名里的一个词，表自己写明是什么、是谁的', () => {
  const taken = (sheet: string) => under(sheet, '2023年“三公”经费情况表');

  it('只是给这张表起的名字：照样取', () => {
    expect(words('sg ZC 三定方案 职能职责概述 鹭鹭台账 述职材料 佐证资料').filter((word) => !taken(word))).toEqual([]);
  });

  it('说的是钱、时候、版本、别的单位，或者是别国的一个词：不取', () => {
    const other =
      '鹭鹭 王庄 碧溪 信访口 变更 收官 定案 修订 二次 村级台账 学校资料 旧方案 上报稿 估算方案 林业支出 鹭鹭预算 凑合版 二稿 新本子 学校 食堂 小学 上半年 前三季度 参考 估算 基金 部分 改 plan adj forecast 邻乡 村级 张三家 代管 预拨 旧账 草算 快报';
    expect(words(other).filter(taken)).toEqual([]);
  });

  it('表自己没写是谁的，或者标题里也有不认得的词：不取', () => {
    expect(under('三定方案', '2023年“三公”经费情况表', '｜｜单位：万元')).toBe(false);
    expect(under('三定方案', '2023年碧溪“三公”经费情况表')).toBe(false);
    expect(under('三定方案', '2023年情况表')).toBe(false);
  });
});

describe('标题前面的县名', () => {
  const titled = (title: string, head: string) => under('Sheet1', title, `${head}｜｜单位：万元`);

  it('就是本单位的县：照样取', () => {
    expect(titled('资江县2023年“三公”经费情况表', '部门：资江县石桥镇人民政府')).toBe(true);
    expect(titled('云州市资江县2023年“三公”经费情况表', '部门：云州市资江县石桥镇人民政府')).toBe(true);
  });

  it('是别的县，或者表上没写本单位：不取', () => {
    expect(titled('王江县2023年“三公”经费情况表', '部门：资江县石桥镇人民政府')).toBe(false);
    expect(titled('资江县2023年“三公”经费情况表', '编号：3')).toBe(false);
    expect(titled('资江县2023年“三公”经费情况表', '部门：石桥镇人民政府')).toBe(false);
  });
});

describe('标题后面括号里的话', () => {
  const titled = (said: string) => under('Sheet1', `石桥镇2023年“三公”经费情况表（${said}）`);

  it('和写在表下一样读：说的是怎么做出来的，照样取', () => {
    expect(words('一体化系统导出 数据取自决算报表 镇党政办汇总 财决附03表节选').filter((one) => !titled(one))).toEqual(
      [],
    );
  });

  it('说的是别的：不取', () => {
    const other =
      '含鹭鹭 不含学校 摘录 节选 前三季度 鹭鹭汇总 王庄 碧溪片 按权责发生制 测算用 村级汇总 邻乡导出 预计 凑合版 扣除返还后 县里口径';
    expect(words(other).filter(titled)).toEqual([]);
  });
});

it('摘录的项目清单不全：不取', () => {
  const list = (title: string) =>
    takenFrom({
      项目: `${title}\n｜｜单位：万元\n项目名称｜全年预算｜全年执行\n村道硬化｜20｜20\n人居环境整治｜40｜38`,
    });
  for (const word of words('（摘录） （节选） （摘编） （选录） （摘抄）'))
    expect([word, list(`石桥镇2023年项目支出明细表${word}`)]).toEqual([word, []]);
  expect(list('石桥镇2023年项目支出明细表')).toContain('项目个数 2');
});

describe('说明里说预算数是哪个预算', () => {
  const taken = (note: string, heads = '项目｜预算数｜决算数') =>
    takenFrom({ 收支: `2022年度柳河镇收支情况表\n｜｜单位：万元\n${heads}\n本年支出合计｜1480.9｜1455.66\n${note}` });

  it('是全年预算：当全年预算取，不当年初预算', () => {
    for (const note of [
      '注：预算数为调整后全年预算数。',
      '填报说明：预算数为调整后全年预算数，含上年结转。',
      '说明：预算数是全年预算数',
      '填表说明：1.预算数指年中调整后的预算数',
    ])
      expect([note, taken(note)]).toEqual([note, ['全年预算 1480.9', '决算支出 1455.66']]);
  });

  it('是年初预算；或者还说了别的', () => {
    expect(taken('注：预算数为年初预算数。')).toEqual(['预算支出 1480.9', '决算支出 1455.66']);
    for (const note of ['注：预算数为调整后全年预算数，含鹭鹭。', '注：预算数为九月末调整后的预算数'])
      expect([note, taken(note).filter((one) => /预算/.test(one))]).toEqual([note, []]);
  });
});

it('隔着另一段的填报说明也管上面的表', () => {
  const form = (note: string) =>
    takenFrom({
      自评: `2022年度柳河镇人民政府整体绩效自评表
预算执行情况（万元）｜｜预算数（A）｜执行数（B）｜执行率（B/A）
｜部门整体支出总额｜1480.9｜1455.66｜98.30%
一级指标｜二级指标｜三级指标｜年初目标值（A）｜实际完成值（B）｜得分
产出指标｜数量指标｜巡查次数｜≥1200次｜1310次｜10
总分｜｜｜｜｜99.46
偏差大原因分析｜个别项目因雨季施工延期。
${note}`,
    });
  expect(form('填报说明：预算数为调整后全年预算数，含上年结转。')).toEqual(['全年预算 1480.9', '决算支出 1455.66']);
  expect(form('填报说明：含鹭鹭。')).toEqual([]);
});

describe('别处的话只管它说的那样东西', () => {
  const taken = (note: string) => under('三公', '石桥镇2023年“三公”经费情况表', `｜｜单位：万元`) && noted(note);
  const noted = (note: string) =>
    takenFrom({ 三公: `石桥镇2023年“三公”经费情况表\n｜｜单位：万元\n${ROWS}\n${note}` }).length > 0;

  it('说的是人、是资产：“三公”照样取', () => {
    for (const note of [
      '填表说明：编制人数以机构编制部门核定数为准',
      '注：在职人数为鹭鹭统计',
      '注：固定资产为清查数',
      '注：会议费、培训费不属于“三公”经费，单列反映。',
      '备注：2023年因公出国（境）费无预算安排。',
      '注：“三公”经费为本部门使用一般公共预算财政拨款安排的支出，含当年财政拨款预算和以前年度结转资金安排的支出。',
      '注：经县财政局会审并批复。',
      '注：苏木地广人稀，下乡牧区用车里程较长。',
    ])
      expect([note, taken(note)]).toEqual([note, true]);
  });

  it('说的是钱，或者还说到别的：不取', () => {
    for (const note of [
      '注：编制外人员开支含在内',
      '注：在职人员报销含鹭鹭',
      '注：人员按鹭鹭统计',
      '注：会议费含在公务接待费里',
      '注：按里程折算',
      '注：会审后减了两万',
      '注：固定资产以外的另列',
    ])
      expect([note, taken(note)]).toEqual([note, false]);
  });
});

it('按单位列的“三公”预算公开表：一行是本单位，或者合计是本单位的各办', () => {
  const table = (rows: string, title = '2023年一般公共预算“三公”经费支出表') =>
    takenFrom({
      表6: `${title}
部门：石桥镇人民政府｜｜｜单位：万元
单位｜“三公”经费合计｜公务用车运行费｜公务接待费
${rows}`,
    });
  const offices = '合计｜23.4｜17.4｜6\n石桥镇人民政府本级｜19.8｜13.8｜6\n石桥镇综合行政执法办公室｜3.6｜3.6｜0';
  const budgets = ['三公预算 23.4', '公务用车运行维护费预算 17.4', '公务接待费预算 6'];
  expect(table(offices)).toEqual(budgets);
  expect(table('石桥镇人民政府｜23.4｜17.4｜6')).toEqual(budgets);
  expect(table('石桥镇中心小学｜23.4｜17.4｜6')).toEqual([]);
  for (const title of [
    '2023年“三公”经费支出表',
    '2023年一般公共预算“三公”经费鹭鹭支出表',
    '2023年一般公共预算“三公”经费实际支出情况表',
  ])
    expect([title, table(offices, title).filter((one) => /预算/.test(one))]).toEqual([title, []]);
});

describe('重点任务的交办和办结', () => {
  const taken = (title: string, total: string, heads = '类别｜交办｜办结｜其中按时办结') =>
    takenFrom({ 履职: `${title}\n${heads}\n县委常委会议定事项｜9｜9｜9\n县政府督查事项｜14｜13｜12\n${total}` });

  it('小计正好是各行之和：照样取', () => {
    for (const total of ['小计｜23｜22｜21', '合计｜23｜22｜21'])
      expect(taken('石桥镇2023年职能活动—重点任务完成情况（镇党政办汇总）', total)).toEqual([
        '重点工作交办数 23',
        '重点工作完成数 22',
      ]);
  });

  it('小计对不上、说的是别的：不取', () => {
    expect(taken('石桥镇2023年重点任务完成情况', '小计｜24｜22｜21')).toEqual([]);
    expect(taken('石桥镇2023年信访事项办理情况', '合计｜23｜22｜21')).toEqual([]);
    expect(taken('石桥镇2023年重点任务完成情况', '合计｜23｜22｜21', '类别｜计划｜办结｜其中按时办结')).toEqual([]);
    expect(taken('石桥镇2023年鹭鹭重点任务完成情况', '合计｜23｜22｜21')).toEqual([]);
  });
});

describe('基本情况里一段一段的小标题', () => {
  const form = (section: string) =>
    takenFrom({
      基础: `2022年度单位基本情况表
填报单位：石桥镇人民政府
一、单位基本情况
1.内设机构｜9个
三、“三公”经费（万元）
｜年初预算｜决算
公务接待费｜8｜5.16
合计｜8｜5.16
${section}
3.核定编制人数｜96人｜4.年末在职在编人数｜91人
5.固定资产总额（万元）｜4021.77｜6.其中在用（万元）｜3890.21`,
    }).filter((one) => !/三公|接待|机构/.test(one));

  it('说的是本单位的什么：隔着一张表也取', () => {
    for (const section of ['四、人员与资产', '四、人员、资产情况', '四、2022年资产情况', '四、其他情况'])
      expect([section, form(section)]).toEqual([
        section,
        ['编制数 96', '在职人数 91', '固定资产总额 4021.77', '在用固定资产 3890.21'],
      ]);
  });

  it('说的是别人、别的时候：不取', () => {
    for (const section of [
      '四、学校',
      '四、卫生院情况',
      '四、碧溪片资产',
      '四、鹭鹭',
      '四、上年情况',
      '四、2021年情况',
      '四、上半年情况',
      '四、预计情况',
      '四、全县资产',
      '四、村级情况',
    ])
      expect([section, form(section)]).toEqual([section, []]);
  });
});

it('行名一栏的表头写着几月末：不是年末的人数', () => {
  const staff = (corner: string) =>
    takenFrom({ 人员: `石桥镇人员编制情况表\n${corner}｜编制数｜在职人数\n行政｜20｜19\n事业｜20｜20\n合计｜40｜39` });
  expect(staff('2023年末')).toEqual(['编制数 40', '在职人数 39']);
  for (const corner of ['2023年6月末', '9月末', '上半年', '碧溪'])
    expect([corner, staff(corner)]).toEqual([corner, []]);
});

it('谁看过以后减了：不取', () => {
  const noted = (note: string) =>
    takenFrom({ 三公: `石桥镇2023年“三公”经费情况表\n｜｜单位：万元\n${ROWS}\n${note}` }).length > 0;
  for (const note of [
    '注：经会审并调减',
    '注：经审核后核减',
    '其他说明：含碧溪',
    '数据说明：人均',
    '补充说明：另有鹭鹭',
    '口径说明：含站所',
  ])
    expect([note, noted(note)]).toEqual([note, false]);
});

it('两栏都是自己账上、系统里的数，一行一行都一样：照样取', () => {
  const list = (heads: string, last = '在职（人）｜44｜44｜是') =>
    takenFrom({ 核对: `石桥镇2023年度自评有关数据核对\n${heads}\n编制（人）｜46｜46｜是\n${last}` });
  const both = ['编制数 46', '在职人数 44'];
  expect(list('事项｜系统数｜账面数｜是否一致')).toEqual(both);
  expect(list('事项｜报表数｜台账数｜是否一致')).toEqual(both);
  expect(list('事项｜系统数｜账面数｜是否一致', '在职（人）｜44｜45｜否')).toEqual([]);
  for (const heads of [
    '事项｜学校数｜账面数｜是否一致',
    '事项｜六月数｜九月数｜是否一致',
    '事项｜预计数｜账面数｜是否一致',
    '事项｜鹭鹭｜账面数｜是否一致',
  ])
    expect([heads, list(heads)]).toEqual([heads, []]);
});

it('基本支出下面只有人员经费和公用经费两栏：合起来是基本支出', () => {
  const table = (heads: string, total: string, more = '') =>
    takenFrom({
      预算: `2023年部门支出总表
部门：红崖湾乡人民政府｜｜｜｜单位：万元
科目编码｜科目名称｜合计｜基本支出｜${heads}
｜｜｜人员经费｜公用经费${more}
合计｜｜${total}`,
    });
  expect(table('｜项目支出', '988.17｜702.4｜66.15｜219.62')).toContain('基本支出预算 768.55');
  expect(table('｜｜项目支出', '988.17｜702.4｜66.15｜10｜209.62', '｜鹭鹭').join()).not.toContain('基本支出');
});

describe('行里、备注里只说量什么、不数谁', () => {
  const assets = (name: string, other = '') =>
    takenFrom({
      资产: `石桥镇2023年末固定资产情况表
｜｜单位：万元
资产类别｜数量｜账面原值${other}
${name}｜2140｜3102.6
车辆（辆）｜3｜76.2
固定资产合计｜｜3178.8`,
    });
  const staff = (remark: string) =>
    takenFrom({
      人员: `石桥镇2023年人员编制情况表\n类别｜编制数｜在职人数｜备注\n行政｜20｜19\n事业｜20｜20｜${remark}\n合计｜40｜39`,
    });

  it('照样取', () => {
    for (const name of ['房屋（平方米）', '土地（亩）', '设备（台套）', '家具（件）'])
      expect([name, assets(name)]).toEqual([name, ['固定资产总额 3178.8']]);
    for (const remark of ['不含临聘3人', '依据三定方案', '不含公益性岗位2名'])
      expect([remark, staff(remark)]).toEqual([remark, ['编制数 40', '在职人数 39']]);
  });

  it('说的是别的：不取', () => {
    for (const name of ['房屋（学校）', '房屋（碧溪）', '房屋（9月）', '房屋（代管）'])
      expect([name, assets(name)]).toEqual([name, []]);
    for (const remark of ['不含借出3人', '含临聘3人', '不含鹭鹭3人', '不含站所3人'])
      expect([remark, staff(remark)]).toEqual([remark, []]);
  });
});

it('追加的是人员增资；增资前的不是', () => {
  const ledger = (text: string) =>
    takenFrom({
      追加: `石桥镇2023年预算追加台账
｜｜｜｜单位：万元
序号｜日期｜文号｜摘要｜追加金额
1｜2023-3-1｜石财预〔2023〕3号｜${text}｜12
2｜2023-5-1｜石财预〔2023〕9号｜村级运转补助｜20
｜｜｜合计｜32`,
    });
  for (const text of ['人员增资', '工资套改', '人员增人增资'])
    expect([text, ledger(text)]).toEqual([text, ['预算追加 32']]);
  for (const text of ['待增资', '学校增资', '上年增资结转', '误记增资'])
    expect([text, ledger(text)]).toEqual([text, []]);
});

it('两个年度的标题、夹在中间的注、全镇合计、清单里的一段：不取', () => {
  const budget = (title: string) =>
    takenFrom({ 批复: `${title}\n单位：万元\n单位｜合计｜基本支出｜项目支出\n石桥镇人民政府｜1508.2｜1005.4｜502.8` });
  expect(budget('2023年部门支出预算批复表（2022年）')).toEqual([]);
  expect(budget('2023年部门支出预算批复表（2023年）').length).toBe(3);

  const form = (between: string) =>
    takenFrom({
      基本: `石桥镇2023年基本情况表\n内设机构｜9个\n${between}\n编制数｜96｜在职人数｜91\n公务用车｜5辆｜离退休｜3人`,
    });
  for (const note of ['注：以下为学校', '注：以下按9月末填', '说明：以下含学校'])
    expect([note, form(note)]).toEqual([note, []]);
  expect(form('注：已核对无误')).toContain('编制数 96');

  const totals = (last: string) =>
    takenFrom({ 三公: `石桥镇2023年“三公”经费情况表\n｜｜单位：万元\n${ROWS}\n${last}` }).filter((one) =>
      /^三公/.test(one),
    );
  expect(totals('全镇合计｜15｜12')).toEqual([]);

  const list = (section: string) =>
    takenFrom({
      数据: `石桥镇2023年基础数据表\n数据项｜数值｜单位\n一、本单位\n内设机构数｜9｜个\n${section}\n固定资产总额｜402｜万元`,
    }).filter((one) => /资产/.test(one));
  expect(list('二、资产情况')).toEqual(['固定资产总额 402']);
  for (const section of ['二、上年情况', '二、上半年', '二、学校', '二、碧溪'])
    expect([section, list(section)]).toEqual([section, []]);
});
