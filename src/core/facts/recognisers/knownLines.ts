import { Vocabulary } from '../../tables/words/explained';

/** Words that names of the lines of one total are made of; where a name holds another word, nobody knows whether its money is hers. */
const lexiconOf = (words: string) => new Vocabulary(new Map(words.split(' ').map((word) => [word, []])));

const NON_TAX = lexiconOf(
  '罚没 罚没收入 罚款 罚款收入 没收 收费 收费收入 行政性收费 事业性收费 行政事业性收费 行政事业性收费收入 专项收入 政府住房基金 国有资源 国有资产 国有资源(资产) 资源 资产 有偿使用 有偿使用收入 出租 出借 出租出借 租金 租赁 租赁费 门面 门面房 门市 门市房 商铺 铺面 摊位费 摊位 市场 房屋 房产 公房 办公用房 用房 场地 土地 广告位 停车费 停车场 处置 处置收入 处置款 残值 报废 变卖 拍卖 转让 捐赠 捐赠收入 利息 利息收入 存款 银行 特许经营 国有资本经营收入 经营收入 其他 其他收入 收入 款 费 等 类',
);
const FIXED_ASSETS = lexiconOf(
  '房屋 构筑物 建筑物 房产 土地 办公用房 业务用房 其他用房 用房 设备 通用设备 专用设备 通用 专用 办公设备 电子设备 电气设备 通信设备 计算机 信息化设备 机械设备 机械 仪器 仪表 仪器仪表 车辆 公务用车 交通运输 交通运输设备 运输设备 交通工具 家具 用具 装具 被服 动植物 特种动植物 图书 档案 图书档案 文物 陈列品 文物陈列品 文体设备 其他 其他固定资产 固定资产 类',
);

/** Known words as well, and beside the fixed ones. */
const OTHER_ASSETS = /在建工程|无形资产|流动资产|投资|国有资产|净资产|负债/;

export function isNonTaxLine(name: string): boolean {
  return NON_TAX.explain(name).residue.length === 0;
}

export function isFixedAssetLine(name: string): boolean {
  return !OTHER_ASSETS.test(name) && FIXED_ASSETS.explain(name).residue.length === 0;
}
