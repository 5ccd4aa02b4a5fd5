import { APPROXIMATE, DOUBT } from './lexicon';

/** Whether words behind a unit name what a township counts; whatever else stands there is said of the number: 「20个封顶」, 「50户登记」. */
export function isThing(words: string): boolean {
  return ENDS_IN_A_THING.test(words) && !SAID_OF_THINGS.test(words.replace(/小[组学区]|高标准农田/g, ''));
}

const PEOPLE =
  '村 组 户 人 职员 党员 团员 学员 队员 社员 成员 人员 护林员 保洁员 网格员 干部 职工 群众 村民 居民 农户 老人 儿童 学生 教师 医生 妇女 残疾人 对象 家庭';
const BODIES =
  '队伍 企业 单位 部门 机构 学校 小学 中学 医院 卫生院 社区 村庄 小区 街道 集镇 项目 工程 活动 会议 培训 课程';
const ROADS_AND_WATERS =
  '路 道路 公路 桥 桥梁 渠 渠道 水渠 沟渠 管道 管网 河道 涵洞 水库 山塘 堤坝 堤防 水池 水窖 水井 机井 泵站';
const PLACES = '站点 网点 景点 示范点 监测点 收集点 广场 公园 场地 球场 基地 园区 圃 林 林地 草地 农田 耕地 水田';
const BUILDINGS = '房 房屋 住房 危房 厂房 用房 厕所 公厕 卫生厕 户厕 大棚';
const GOODS =
  '设备 设施 机具 灯 路灯 杆 牌 标牌 栏 宣传栏 箱 垃圾桶 垃圾箱 果皮箱 桌椅 车 车辆 摄像头 监控 物资 棉被 帐篷 树 树苗 苗木 种苗 绿化 垃圾 污水';
const PAPERS = '图书 书籍 资料 手册 报告 方案 档案 案件 纠纷 隐患';

const ENDS_IN_A_THING = new RegExp(
  `(?:${[PEOPLE, BODIES, ROADS_AND_WATERS, PLACES, BUILDINGS, GOODS, PAPERS].join(' ').replaceAll(' ', '|')})$`,
);
const SAID_OF_THINGS = new RegExp(
  `${DOUBT.source}|${APPROXIMATE.source}|[上下内外含除其每同比增减降高低大小少超过第倍分之新旧已完成达合格]`,
);
