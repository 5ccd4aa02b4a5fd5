import { isCalledSo } from './calledSo';
import type { Vocabulary } from './explained';
import type { Meaning } from './meaning';

/**
 * What may make a figure another one is said with one of these: what is taken in or out, what is doubted, when, whose, by which
 * measure and out of which money. A name that holds none of them is that of a thing, a place or a doing.
 */
const GOVERNS = new RegExp(
  [
    // In or out, together or apart.
    '[含除另仅只扣剔减增并退还抵冲调划拨摊归各未不没缺]|包括|添列|[另暂支收]列|列[支报入示在]|补[助贴差交发]|结转|转[入出移结账]|移[民交]|合[并计在用署]|合作社|[共总]计|共[用担同管建有]|[托受]管|一共|总[数额]|全[县市省区州年部]|人均|平均|均为|部分|分[摊担]|无(?!人机|害|线|障碍|纺布|纸|缝)|非|遗漏|漏[报记计填登]|在(?!线|建)',
    // Doubted, or another version.
    '[约暂估预拟待疑概右余误错]|可能|大概|近似|差|假设|模拟|样[例表]|参[考照]|推算|试[算填]|计[入算划](?!机)|算|准备|确认|更[改正]|修改|改为|改的|[送未待]审|审[减后前定核]',
    // Spoilt, gone or not real, more than allowed; and put there or taken along by somebody.
    '假(?!山|牙|肢)|仿|样[品机车本件]|展品|试用|空壳|虚|^废(?!水|物|气|弃物|纸篓|渣)|[报作]废|坏|破(?!碎)|[损毁](?!坏修复)|丢|遗失|报失|盗|盘[亏盈]|淘汰|违|超[标编限]|涉案|重[购买采复]|复购|补[购买采]|想|欲|寄|冒|蹭|搭[车便]?(?!建)|混(?!凝土|合动力)|串|夹带|顺带|捎|挂名|挪|领导|书记|干部|老板|房东|厂家|教会|慈善|爱心|红会|残联|团里|兄弟|工地|驻地|帮扶|共享|接[收管]|移送|查[封扣]|监管(?!局|平台|系统)|典当|合[伙购]|联营|朋友|友[邻军方人]|亲[戚属友]|乡贤|施主|赃|窃|[多少重][发领]|弃(?!物)|拼单|轮用',
    // When.
    '[年月日季旬末期截昨曾旧前后]|半(?!挂)|上(?!下水)|下|初|底(?!座)|时(?!装)|至|为止|今|次[年月]|首次|历|原|先[按报填]|老[账数本的]|当[年期时]|到(?!位)',
    // Whose.
    '[校院站局省县镇企店委堂军兵警员民聘岁]|学[校生]|中学|小学|入学|助学|幼儿|园区|村|供销社|社区|公社|信用社|[小村民]组|[工商协学]会|妇|基金会|[大中小支作]队|所|厅|市|街|区|州|国家|公?司(?!机)|部门|总部|[目持]部|支部|指挥部|[编县]办|团[委场]|集团|协[会管]|联[社合]|工[会勤]|[职员民临义雇]工|户|[几两三四五\\d]家|他|它|她|邻|另外|外[单县乡镇村省聘借包协]|[编境县市省]外|此外|以外|别[的处家人]|人|[几\\d一二两三四五六]名|名单|[学毕招研见实考]生|生活费|岗|商(?!标|务)|家[庭族]|[祠庙寺]|宗[族教亲]|教堂|馆|个体|私|民营|农场|队|室|部(?!件)|武装|[在任离兼挂]职|任|助手|[教老律]师|儿',
    // Which money, and how much of it.
    '[款金债贷税捐赠罚券租押借欠缴筹帐账]|资(?!料)|利[息润]|红利|收益|援|转|本息|彩[票民]|[福体]彩|支[付出取]|[收列开]支|收[入回支缴费到]|代|垫[付资支]|专[项户]|票|存|[计列并纳转算归]入|入账|[借转支调]出|出[借租]',
    '白条|拍|[一二三四五六七八九]成|[一二三四五六七八九]{2}开|率|比例|[占同环]比|倍|折[算合]|打折|[一二三四五六七八九]折|价|值|数|额|[年季月进额]度|例|百|千|万|亿',
    // Sentences.
    '以|按(?!钮|键|摩)|照(?!明|相)|据|为|是|应(?!急|用)|须|请|见|详|同(?!步|轴)|如|若|因|由|从|自(?!来水|动|行车|助|流|吸)|对|与|跨|顶[替抵]|替|挂[账靠]|[把拿将让连也了的着哪您其某这那]|被(?!服|褥)|给(?!水|排水)|过(?!滤|境|路)|口头|讲|抄|隔壁|往来',
  ].join('|'),
);
/** Things with such characters in their names. */
const OF_THINGS =
  /损坏修复|废弃物|转椅|用友|友好|友谊|防盗[门窗网]?|水毁|领导干部周转|基站|对讲机?|空调|调音|调料|展厅|差旅|线上|网上|上网|上墙|水上|充值|室内外?|室外|档案室|会议室|活动室|图书室|阅览室|机房|办公室|消防队?(?=器材|设施|栓)|周转|旋转|转盘|内部|部件|年[检审费]|百年|青年|老年|上下水|下水道?|下乡|地下|灯具|日用品?|日常|日光灯|月饼|季节性|节能|大厅|餐厅|礼堂|后[勤备厢]|前置|[草平高]原|原料|底座|院落|庭院|院墙|农村|乡村|村庄|村道|村容村貌|村屯|古村|泵站|中转站|垃圾站|充电站|污水站|污水处理站|变电站|气象站|提灌站|供水站|站牌|站台|厕所|场所|市政|市场|市容|县道|省道|国道|[圩墟场集]镇|镇[区域容]|街[面景道]|背街小巷|片区|库区|林区|景区|灌区|小区|厂房|污水处理厂|水厂|警示|预警|报警器?|预制|预埋|便民|民生|惠民|民族|入?户外|户厕|入户路|农户|危房|机器人|人居|人饮|人行道|无人机|消防员服|岗亭|物资|报销|单据|票据|凭证|发票|门票|加油票|数字|数据|数码|增氧|减速带|防护栏|防止|防汛值守|值守|值班|估价器|调解室|调度|还田|退耕还林|拨号|不锈钢|不动产|未成年|含氟|自动|同步|油价|价签|价目牌|测算仪|计算机|改造|合同书|合同|现代|代步|省柴灶|除草|除雪|除尘|除湿|清除|拆除|铲除|消除|排除|老旧|古旧|破旧|旧桥|旧房|警用|员工餐具|桥头|码头|灯头|水头|龙头|摄像头|喷头|租赁|存储|储存|法律顾问|服务外包|外包服务|服务|图书|档案|造价|除险加固|规划(?=编制|设计|修编|服务|咨询|测绘|$)|[预决结]算审计|事务所(?=服务|审计)|党员(?=活动|教育|培训)|活动室/g;

const LONGEST = 14;
const COUNTED =
  /[各共]?[\d一二两三四五六七八九十]+(?:\.\d+)?(?:台|个|辆|件|套|张|把|只|棵|株|亩|盏|平方米|平米|米|公里|吨|块|面|幅|间|座|条|处|箱|瓶|批|架|部(?!分)|次|期)/g;
const HELD = /^(?:其中|主要)?(?:含|包括|主要是|主要为|主要有)(.+)$/;
/** What was done with it. */
const DONE = /^(?:主要|均|都|全部)?(?:为|是|系|用于|用作|用在|购置?买?|采购|更换|维修|安装|印制|制作)/;

/** What is made and can be carried away, by the end of its name. */
const MADE =
  /(?:[机器仪屏纸笔椅桌凳柜架床灯锹桶箱袋车泵]|门牌|标牌|桌签|席签|电脑|空调|沙发|硬盘|[Uu]盘|墨盒|硒鼓|耗材|家具|用具|器材|文具|用品|配件|零件|轮胎|帐篷|口罩|消毒液|音响|话筒|软件|制服|工作服|雨衣|雨鞋|被褥)$/;

/** What else is built, grown, driven, done or used up: what a thing is stands at its end, and any word may stand before it. */
const HEADS =
  /(?:[船艇头杆桩册品布帘服险油胎树苗花草木石沙砂砖瓦泥管线缆井池塘堤坝渠沟桥路道涵墙栏亭棚房厕坪田林河湖库具材料卡证书刊报罩液剂粉箱]|年检|审车|充值|广场|市场|球场|晒场|操场|停车场|单(?:据|子)?|[票证]据|(?:通行|过路|停车|加油|燃油|油|维修|保养|保险|洗车|年检|年|服务|软件|电|水|网络|通讯|印刷|物业)费|保险|保养|通行|加油|洗车|停车|防火|防汛|抗旱|防疫|消杀|救灾|抢险|抢修|清淤|疏浚|铺设|加固|提质|升级|扩建|新建|重建|种植|栽植|安装|印刷|演出|比赛|慰问|值守|巡护|巡查|巡逻|巡河|检查|督查|调研|走访|出差|运送|大修|安全|服务|平台|系统|工作餐|办公|水电|差旅|邮电|运行|会议|培训|取暖|示范点|环境|卫生|耗高|设备|物资|货物)$/;

/** What is kept among one's property, by the end of its name, and nothing said of whose it is: 「便民服务大厅」 「皮卡车」. */
export function isProperty(name: string): boolean {
  return (MADE.test(name) || BUILT.test(name)) && !NOT_THERE.test(name) && !mayGovern(name);
}

/** 「在建综合楼」 「已拆除办公楼」. */
const NOT_THERE = /^[已未在拟待被租]|[拆灭铲推]除|拆[迁掉]|在建/;

const BUILT = /(?:楼|大厅|宿舍|仓库|车库|用房)$/;

/** What can be carried, and what is built, grown, driven, done or used up, by the end of its name. */
export function isMade(name: string): boolean {
  return MADE.test(name) || HEADS.test(name);
}

/** Whether a word that nobody knows may say of a figure that it is another. */
export function mayGovern(word: string): boolean {
  return GOVERNS.test(word.replace(OF_THINGS, '物'));
}

/** 「皮卡车2台、执法车1台」 「打印机、复印纸、LED屏」 「草原防火巡护」: things by name, and nothing said of a figure. */
export function namesThings(
  clause: string,
  vocabulary: Vocabulary,
  says: (meanings: ReadonlySet<Meaning>) => boolean,
): boolean {
  const held = HELD.exec(clause)?.[1];
  const items = (held ?? clause)
    .replace(DONE, '')
    .replace(/等$/, '')
    .replace(/[()]/g, '、')
    .split(/[、,，/+和及]/)
    .filter((item) => item !== '');
  // What a purchase holds is things that are made; whom it holds is another matter.
  if (held !== undefined && !items.every((item) => MADE.test(item.replace(COUNTED, '')))) return false;
  return items.length > 0 && items.every((item) => isThing(item, vocabulary, says));
}

/** 「（挂机6台）」 「（对讲机4部、无人机1架）」 behind a name: which things, and how many of each. */
export function isCountOfThings(inside: string, vocabulary: Vocabulary): boolean {
  return (
    inside
      .split(/[、,，]/)
      .every((item) => /^[^\d含]{1,10}\d{1,4}(?:台|个|辆|件|套|张|把|只|盏|块|面|部|架|批)$/.test(item)) &&
    namesThings(inside, vocabulary, (meanings) => meanings.size > 0)
  );
}

function isThing(item: string, vocabulary: Vocabulary, says: (meanings: ReadonlySet<Meaning>) => boolean): boolean {
  const name = item.replace(COUNTED, '');
  if (name.length > LONGEST || !/^[一-龥A-Za-z“”"·-]*\d{0,3}[一-龥A-Za-z“”"·-]*$/.test(name) || mayGovern(name))
    return false;
  const { meanings, residue } = vocabulary.explainNote(name);
  if (!MADE.test(name) && !HEADS.test(name) && !isCalledSo(name)) return false;
  // 「会议桌签」 is no 会议: what it is stands at its end, and nobody knows more of it than that it is a thing.
  const isNamedLast =
    MADE.test(name) || isCalledSo(name) || residue.some((word) => word.length > 1 && name.endsWith(word));
  return !says(isNamedLast ? new Set([...meanings].filter((meaning) => !meaning.startsWith('item:'))) : meanings);
}
