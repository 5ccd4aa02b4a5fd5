/**
 * Characters and words for what there is in the world and what people do there: weather and land, buildings and roads, tools and
 * vehicles, plants, animals and food, bodies and clothes, people by what they are to each other, work of the hands, visits,
 * praise and trouble. A character is enough: it says the same in words that nobody listed („桥墩“, „便桥“).
 */
const WORLD = new RegExp(
  [
    '[春夏秋冬雨雪风冰雷霜雹雾旱涝洪潮汛晴热冷冻暑寒暖凉泥沙石土尘火烟山河江湖海岛滩沟坝堤塘渠井泉溪崖岭峡坡谷]',
    '[路桥街巷房屋楼墙门窗顶棚库厅堂亭塔厕灶炉锅碗桌椅凳柜床灯车船艇泵管缆杆轮胎油砖瓦钢木布旗牌匾梯箱桶袋盒锁匙锹]',
    '夜里|月亮|噪音|玻璃|手脚|麻利|病|疼|伤[了口着]|孕|药|医|[一-龥]机(?![关构制动])|网速|断网|屏|喇叭|广播|庄稼|[菜农]地|地里|草场|牧|林(?=[木区子])|[树苗草果菜粮米茶牛羊猪狗鸡鱼虫蚊饭餐酒肉粥衣鞋帽]',
    '[吃喝住睡穿坐跑爬扛抬搬挖铲铺砌刷洗扫修盖建装换架栽种养踩摔撞爆塌垮淋淹烧断裂歪倒吹刮晒磨贴摆]',
    '书记|[镇乡局所站科县队]长|主任|师傅|司机|专家|老板|[游客]客|客[商人]|居民|大爷|志愿者|村民|群众|百姓|老乡|领导|干部|委员|代表|经办|孩子|小孩|老人|同志|大家|[施工]队|学生|党员|民兵|支书|大妈|大[伙家爷娘]|老太|老[王李张刘陈周吴]|乡亲|街坊|小[伙王李张刘陈周吴]',
    '来[过看]|去过|看过|参观|检查|督查|巡[察查护山]|调研|慰问|观摩|学习|开会|会上|接待|培训|比赛|演出|演练|[考视]察|采访|宣传|进修|唱|跳舞|鞭炮|剪彩|排队|秩序|炮|锣鼓|剧团|案子|信访|矛盾|纠纷|[加值]班|值守|熬夜|封路|绕[行道路城]|堵车|改线|化解',
    '满意|高兴|辛苦|感谢|点赞|表扬|[夸骂嫌]|抱怨|热闹|漂亮|干净|好用|结实|麻烦|费劲|态度|意见|投诉|反映|手艺|细心|耐心|勤快|鼓励|可惜|热心|亲自|送来|招呼|被约谈',
    '公示|公开|归档|装订|存放|备查|打印|办公|手机|电话|盖章|签字|手印|照片|锦旗|奖状|奖杯|名单|原件|文件|公函|档案|钥匙|密码|截图|签[了字]',
    '厂家|医生|教授|安装|调试|施工|工期|开工|竣工|完工|停工|验收|评审|审批|招标|中标|投标|供货|到货|征地|选址|停[电办产]|退休|遴选|挂牌|过节|赶集|节约|[准按及]时',
  ].join('|'),
);

/** Whether a clause has a word of the world. */
export function speaksOfWorld(clause: string): boolean {
  return WORLD.test(clause);
}

/** That something is, was or was done, in words that no name has: how much, where, whence, whether. */
const TELLS =
  /[一二两三四五六七八九十百\d]+(?:点[半钟]?|斤|里|米|公里|棵|遍|趟|回|天|个?月|个?小时)|[亮灭停到走完成]$|下[大小暴]?[雨雪]|朝[东南西北]|[了过着](?=[^程去]|$)|得[很好快慢多少紧早晚远近高低上下]|[很太挺真常][一-龥]|[都就才又也倒还][一-龥]|[在从到往][一-龥\d]{2}|[把被让请找派][一-龥]|[上下进出回起过]来|[没不][一-龥]|有(?!关|限|效|机|线)[一-龥]|[看听说想]|[多少大小高低好坏新旧远近早晚快慢长短]$|以后|年年|每[年月天]|免费|亲自|[准按及]时|主要|一共|互相|[一-龥]的[张休章单车]$|[盖建修买种]的$|[冷热脏乱干湿]$|老化|谁.{1,3}谁|不够|齐全?$/;

/** Whether a clause tells something of what it names. */
export function tellsOfSomething(clause: string): boolean {
  return TELLS.test(clause);
}
