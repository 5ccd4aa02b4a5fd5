import type { FactId } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';

type Rows = readonly (readonly GridCell[])[];

const BOUGHT = (remark: string, note: string): Rows => [
  ['松坪镇2023年政府采购情况表'],
  [null, null, null, '单位：万元'],
  ['项目', '采购预算', '实际采购金额', '备注'],
  ['货物', 30, 28, null],
  ['服务', 12, 12, null],
  ['合计', 42, 40, remark === '' ? null : remark],
  [note === '' ? null : note],
];
const DRIVEN = (remark: string): Rows => [
  ['松坪镇2023年“三公”经费情况表'],
  [null, null, null, '单位：万元'],
  ['项目', '预算数', '决算数', '备注'],
  ['合计', 15, 13, null],
  ['因公出国（境）费', 0, 0, null],
  ['公务用车购置费', 0, 0, null],
  ['公务用车运行维护费', 10, 9, remark],
  ['公务接待费', 5, 4, null],
];
const STAFF = (remark: string): Rows => [
  ['松坪镇2023年部门基本情况表'],
  ['指标名称', '计量单位', '数量', '备注'],
  ['编制数', '人', 62, null],
  ['在职人数', '人', 58, remark],
];
const takes = (rows: Rows, fact: FactId) =>
  findFacts(gridSnapshot({ 表: rows }), { year: undefined, typed: new Map(), ownSheets: new Set() }).facts.get(fact)
    ?.value !== undefined;

/** By the form of what they say: none of these things, papers and places is in a list. */
const NOTES: readonly (readonly [form: string, takes: (text: string) => boolean, plain: string, binding: string])[] = [
  [
    '采购数旁边写买了什么',
    (text) => takes(BOUGHT(text, ''), 'procurementActual'),
    '打印机、复印纸、LED屏 会议桌椅 防汛编织袋、铁锹 移动硬盘2个、硒鼓一批 消毒液和口罩 转椅、文件柜等 主要是无人机 含双语门牌、会议桌签',
    '学校课桌 中心校电脑 代村里买的路灯 不含空调 未付款的打印机 另购电脑 借用的投影仪 上年的打印机 卫生院病床 食堂冰箱 敬老院轮椅 预付空调 打印机除外 退回的电脑 村委会桌椅 打印机约 上级调拨电脑',
  ],
  [
    '采购表下写买了什么',
    (text) => takes(BOUGHT('', `注：${text}`), 'procurementActual'),
    '家具含双语门牌、会议桌签 设备为无人机、对讲机',
    '家具含学校课桌 设备不含无人机 货物未含办公用品 服务含食堂 学校为电脑',
  ],
  [
    '表下写纸放在哪里、附了什么',
    (text) => takes(BOUGHT('', `备注：${text}`), 'procurementActual'),
    '纸质件存档于综合档案室3号柜；电子版U盘备份 电子版刻录光盘 原始单据装订成册 凭证存放财务室铁皮柜 报销单据粘贴单、用友软件年费见附件3 附件3：用友GRP-U8软件服务费 签字版移交鹭岛档案馆',
    '纸质件以电子版为准 凭证未装订 电子版为初步数 单据缺两张 附件2：学校采购未列 中心校采购见附件 资料待补 附件1：不含村级 纸质件另有一套',
  ],
  [
    '车费旁边写开去做什么',
    (text) => takes(DRIVEN(text), 'vehicleRunningFinal'),
    '草原防火巡护 皮卡车2台、执法车1台 用于森林巡查 河道巡河 压减出车次数 控制接待频次',
    '不含草原防火巡护 校车接送 代村里运送 下半年巡护 未含执法车1台 借用县局执法车 未计入防火巡护 租车1台 巡护费另列',
  ],
  [
    '人数旁边写同样的话',
    (text) => takes(STAFF(text), 'actualStaff'),
    '原始花名册存档于党政办',
    '鹭鹭机 草原防火巡护 驾驶 含执法车司机 花名册未更新',
  ],
];

describe.each(NOTES)('%s', (_, isTaken, plain, binding) => {
  it('没有人列过的东西、地方：照取', () => {
    expect(plain.split(' ').filter((text) => !isTaken(text))).toEqual([]);
  });

  it('说到含不含、谁的、准不准：不取', () => {
    expect(binding.split(' ').filter(isTaken)).toEqual([]);
  });
});

it('换算成另一个单位的话，不当作四舍五入的说明', () => {
  expect(takes(BOUGHT('', '注：本表金额转换成万元时，因四舍五入可能存在尾差。'), 'procurementActual')).toBe(true);
  expect(takes(BOUGHT('', '注：本表金额转换成元时，因四舍五入可能存在尾差。'), 'procurementActual')).toBe(false);
});
