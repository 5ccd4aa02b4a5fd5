import type { Vocabulary } from './explained';
import type { Meaning } from './meaning';
import { namesThings } from './things';

/** 「纸质件存档于综合档案室3号柜」 「电子版U盘备份」: where the paper itself is kept. */
const KEPT =
  /^(?:本表|此表|本件)?[一-龥]{0,4}(?:纸质|电子|书面|件|版|稿|文本|凭证|单据|资料|材料|档案|底册|[Uu]盘|光盘)[^,，含除按另以]{0,10}(?:存档|存放|归档|备份|保存|留存|保管|装订|备查|收存|刻录|移交)[^,，含除按另]{0,16}$/;
/** 「报销单据粘贴单、用友软件年费见附件3」: what else there is to read. */
const ELSEWHERE = /^(?:详细|具体)?(.{2,30}?)(?:详见|见|参见)(?:附件|附表|附页|附册)[\d一二三四五六七八九十]{0,2}$/;
/** 「附件3：用友GRP-U8软件服务费 3800元」. */
const LISTED = /^附[件表页][\d一二三四五六七八九十]{0,2}[:：](.{2,30}?)(?:\d[\d,.]*[万千]?元)?$/;
/** 「停放乡政府车棚」. */
const STORED = /^(?:本表|此表)?[一-龥]{0,4}(?:原件|复印件|凭证|单据|资料|底稿|底册|文件)(?:均|统一)?存[一-龥]{2,10}$/;
const PAPER =
  '(?:原件|复印件|文件|红头文|文|合同|协议|照片|截图|影像|名单|公函|函|报告|纪要|记录|材料|资料|手续|[一-龥]{0,3}清单|收条|收据|凭证|发票|票据|[一-龥]{0,2}台账|底稿|底册|档案|花名册|[一-龥]{0,2}表册?|派餐单|[一-龥]{1,3}单|[一-龥]{2,6}表|回执|通知|批复|附件|问卷|钥匙|密码|电子版|U盘|U盾|光盘|卷宗|案卷)';
const PLACE =
  '(?:柜|屋|室|楼|层|盒|袋|库|箱|墙上?|门口|后面|下面|背面|夹子?|办|所|站|抽屉|架上?|桌上?|橱窗|[公宣展][一-龥]{0,2}栏|U盘|硬盘|电脑里?|手里|卷|册|页|号)';
/** 「底稿在铁皮柜第二层」 「各项目验收单、照片按村归档」 「密码找小贾要」: where papers are and how they are kept. */
const PAPERS_ARE = new RegExp(
  `^(?:本表|所有|相关|有关|各项目?|[一-龥]{0,6}的?)?(?:${PAPER}[、和及与]?)+(?:也|都|均|全|已|统一)*(?:(?:按|分)[一-龥]{1,3})?(?:(?:在|放在?|存放?[在于]?|夹在|贴在|挂在|锁在|收在|装在|见)[一-龥A-Za-z\\d]{0,10}${PLACE}(?:第[一二三四五六七八九十\\d]+[层格册盒卷页号])?(?:里|内|上)?|(?:已)?(?:附后|齐全?|装订(?:成册)?|归档|归卷|编号|备查|打印(?:存档)?|签了?字|有手印|盖了?章)|找[老小]?[一-龥]{1,3}要|各?(?:存|执|留)?一式?[一二两三四五\\d]份)$`,
);
/** 「夹在表后面」 「放财政所西屋」 「见绿色文件盒1—14号」, said of papers named before. */
const LIES = new RegExp(
  `^(?:都|均|统一|现)?(?:放在?|[夹存锁贴收]在|见)(?:本?表)?[一-龥A-Za-z]{0,8}${PLACE}(?:里|内|上)?(?:第?[一二三四五六七八九十\\d]+(?:[-—–~至到]\\d+)?[层格册盒卷页号])?$`,
);
const NOT_ALL_HERS = /[未没缺不另漏差错]|校|院|堂|社(?!会)|[^农乡按]村|^村|他|[上去前明]年|旧版|新版/;
/** 「截图附后」 「原件随决算报县国资中心」. */
const GOES_ALONG = new RegExp(`^${PAPER}随[一-龥]{1,6}(?:报|送|交)[一-龥]{2,8}(?:中心|局|办|所|股|科|处|厅)$`);
/** 「以上数据已在县政府门户网站公开」. */
const PUBLISHED =
  /^(?:以上|本表)?(?:数据|数字|内容|信息|情况)?(?:均|都)?(?:已|(?:于)?20\d{2}年\d{1,2}月(?:\d{1,2}日)?)*(?:在|通过|于)[一-龥]{2,14}(?:网站?|公示栏|公开栏|平台|公众号|公示牌)(?:上)?(?:予以|进行)?(?:公开|公示|公布)$/;
/** 「人员信息由组织办在实名制系统维护」 「采购台账由党政办登记、财政所复核」: who keeps which of her papers. */
const KEPT_BY =
  /^(?:本?[一-龥]{0,4}(?:信息|台账|档案|资料|卡片|花名册|问卷|清单|账册))(?:均|统一)?由(?:[一-龥]{0,4}(?:组织办|党政办|综合办|财政所|财政办|财政分局|办公室|组织委员|资产管理员|报账员|出纳|会计|统计局(?:下属)?调查队|调查队)(?:会同各站所|统一)?(?:在[一-龥]{2,8}(?:系统|平台))?(?:登记|复核|维护|保管|管理|更新|建档|入户发放|发放|核对|存档)[、和]?)+$/;
/** 「对账人：陈会计、老周」. */
const DONE_BY = /^(?:对账|盘点|登记|核对|统计|录入|导出|勾对)人[:：][一-龥、和]{2,12}$/;
/** 「本台账逐笔登记」. */
const ENTERED = /^(?:本表|本?台账|此表)?(?:逐[笔条项户人]|及时|随到随)登记$/;
/** 「指标文号与一体化系统指标单一一对应」 「项目名称与一体化系统保持一致」. */
const NAMED_ALIKE =
  /^(?:[一-龥]{0,4}(?:名称|文号|编号|代码|编码|顺序|序号|科目))(?:均|都)?(?:与|同|和)[一-龥]{0,8}(?:系统|平台|指标单|批复|文件|台账|预算)[一-龥]{0,4}(?:保持)?(?:一致|一一对应|相同|对应)$/;
/** 「放在其他支出」 is no place. */
const IN_THE_BOOKS = /支出|收入|经费|[科项]目?下?$|款|费|账|[数额类]$|里面|这|往来|基金|预算/;
/** 「填表时间2024年1月8日」. */
const MADE_ON = /^(?:填表|填报|制表|编制|打印|报送|录入)(?:时间|日期)20\d{2}[年./-]\d{1,2}[月./-]\d{1,2}日?$/;
const STANDS = /^(?:均|统一|现)?(?:停放|停|摆放|放置|放|安装(?!费)|张贴)(?:于|在)?[一-龥A-Za-z\d]{2,14}$/;
/** 「与财政所对过账」. */
const COMPARED =
  /^(?:本表|以上|表中)?(?:数据|数字|金额)?(?:均|都|已)*(?:与|同|和)(?:[县乡镇]?财政[所局]?|会计|出纳|银行|国库|集中|账面|总账|明细账|支付系统|[、和及])+(?:对过账|对账一致|核对过|对账|核对一致|核对无误|相符|一致)$/;
/** 「如有疑问请致电财政所」: whom to ask. */
const TO_ASK =
  /^(?:如|若)有(?:疑问|问题|疑义|不明|不清)(?:之处)?请?(?:及时)?(?:致电|联系|咨询|电询|拨打)[^含除另]{0,20}$|^(?:咨询|联系|监督)(?:电话|热线)[:：]?[\d-]*$/;
/** 「扫码加入工作群咨询」. */
const TO_SCAN =
  /^请?(?:微信)?(?:扫码|扫一扫|扫描?(?:右侧|左侧|下方|上方)?二维码)后?(?:加入|进入|关注|联系|咨询|下载|查看|观看)[^含除预估数额款资收支]{0,16}$/;
/** 「内部资料，注意保管」. */
const KEEP =
  /^(?:内部资料|内部使用|仅限内部使用|请勿外传|不得外传|注意保管|妥善保管|阅后存档|双面打印|按需打印|此件公开发布|依申请公开|主动公开)+(?:[,，](?:请勿外传|不得外传|注意保管|妥善保管))?$/;

/** 「家具含双语门牌、会议桌签」: which things are among them. */
const HOLDS = /^(.{2,8}?)(?:中)?(?:含|包括|包含|为|是|主要是|主要为)(.{2,30})$/;

function isHeldThing(clause: string, vocabulary: Vocabulary): boolean {
  const [, of = '', held = ''] = HOLDS.exec(clause) ?? [];
  const saysAnything = (meanings: ReadonlySet<Meaning>) => meanings.size > 0;
  return (
    held !== '' &&
    !/[不未另]$/.test(of) &&
    /[^一-龥]|[一-龥]{2}/.test(held) &&
    namesThings(of, vocabulary, saysOtherThan(OF_GOODS)) &&
    namesThings(held, vocabulary, saysAnything) &&
    vocabulary.explainNote(held).residue.length > 0
  );
}

/** What is bought or owned holds such things. */
const OF_GOODS = /^item:(?:procurement|fixedAssets|assets|other)$/;
const saysOtherThan = (allowed: RegExp) => (meanings: ReadonlySet<Meaning>) =>
  [...meanings].some((meaning) => !allowed.test(meaning));

/** 「签字盖章后扫描上传」 「A4横向打印」 「装订在第3卷」: what is done with the paper, and no word of figures. */
const HANDLED =
  /^(?!.*(?:[数额款金资费含除另仅只约暂估预校院村截添改删划变又再]|支出|收入|预算|决算|资产|人员|编制))[一-龥A-Za-z\d.]{0,12}(?:打印(?![机纸墨])|装订|签字|签章|盖章|扫描|上传|复印|归档|归卷|张贴|粘贴|骑缝|封面|抄送|报送|报备|上报|存档|存[一-龥]{2,8}(?:柜|盒|室|处|袋)|报[一-龥]{0,4}(?:局|厅|所|办(?!公[^室]))|发[一-龥]{0,3}(?:群|邮箱))[一-龥A-Za-z\d.]{0,10}$/;
/** 「报财政局预算股」 「已对账、已盖章」: to whom it goes, and what has been done with it. */
const SENT =
  /^(?:已|现|一并|按时|按期)?(?:报|报送|上报|送|呈报|呈送|抄送|抄报|提交|交)(?:[省市县区州旗乡镇]{0,2}(?:委|级)?)(?:财政|审计|统计|预算|国库|绩效|资产|人社|人力资源|组织|编|编办|采购|机关事务|[、和及])*(?:[局厅所办处](?:[一-龥]{2,6}[股科室处办])?|[股科])(?:备案|存档|审核|审批|审定|备查|汇总)?$/;
const DONE =
  /^(?:(?:均|都|全部|本表)?已(?:经)?(?:核对|校对|复核|核实|对账|签字|签章|盖章|公开|公示|归档|存档|打印|装订|录入|上传|导出|上报|报送)(?:完毕?|无误|一致|过|了)?[、和并]?)+$/;
/** A line of figures is not added up: that is for its reader to do. */
const NOT_ADDED = /^(?:本表|此表|各项|以上)?(?:未|没有?)(?:做|作|列|打)?(?:合计|小计|加总|汇总求和)(?:数|行)?$/;
/** 「核对：收-支」: a sum worked out beside the table, to see whether it ties. */
const TIES_OUT =
  /^(?:核对|校验|检验|检查|验算|勾稽|平衡|试算平衡)(?:行|列|关系|公式|检查|校验|数)?(?:[:：(]?[收支入出预决算差额总计合余结转本年上末初基本项目=＝<>*×÷/、与和减加等于()（）+＋\-—－]*)$/;
/** 「蓝色单元格为公式」. */
const COLOURED =
  /^(?:标|涂|填充)?[红黄蓝绿灰橙紫粉黑白]色?(?:的)?(?:单元格|底纹|底色|字体?|填充|标注|背景|部分|格子?|行|列|框)?(?:的)?(?:为|是|表示|代表|系)(?:自动|手工|人工|系统)?(?:公式|计算|录入|填写|填报|填列|生成|取数|汇总|合计|重点关注|关注|必填项?|选填项?|引用|链接)(?:项|数|格|单元格|部分|得出)?$/;
/** 「绿灯≥98%」 「黄灯90%—98%」. */
const SCALE =
  /^(?:亮)?[红黄绿蓝橙]?[一-龥]{0,2}[灯色档](?:为|是|[:：])?[≥≤><＞＜=]*\d+%?(?:[-—–~至到]\d+%?)?(?:以上|以下|及以上)?$/;
/** 「下次填报时请复制本表」 「表格格式请勿改动」. */
const TO_USERS =
  /^(?!.*(?:[额款含除另仅约暂估校院村]|支出|收入))[一-龥]{0,10}(?:请勿|不得|切勿|请|严禁|勿)(?:随意|自行|擅自)?(?:改动|更改|修改|删除|增删|移动|插入|复制|另存|保护|解锁|锁定|拖动|打乱|破坏)[一-龥]{0,8}$/;
/** 「本表由会计小李整理」 「出纳核对」: by whom of her own. */
const BY_OWN =
  /^(?:本表|此表|表格|数据|本套表)?(?:均|统一)?由?(?:本?[乡镇街道]{0,2}(?:财政所|财政办|财政分局|会计|出纳|报账员|财务室?|党政办|综合办|办公室|经办人)(?:[小老][一-龥]|[一-龥]某)?|[一-龥]{0,6}(?:软件|表单|系统|平台|模板|模块))(?:负责|统一|自行)?(?:整理|编制|编报|填报|填写|填制|汇总|提供|导出|导入|录入|核对|复核|制作|打印|生成|保管|登记)$/;
/** 「以下数据由乡财政所会同党政办、社会事务办提供」. */
const BY_OFFICES =
  /^(?:本表|以上|以下)?(?:数据|数字|资料)?由(?:本|我)?[乡镇]?财政[所办](?:(?:会同|与|和|及|、)(?:党政|[一-龥]{2,5})办(?:公室)?)*(?:共同|联合)?(?:提供|填报|填列|整理)$/;
/** 「本表用于绩效自评」; 「供参考」 doubts it. */
const FOR_USE =
  /^(?:本表|此表|本件|表格)?(?:仅|只)?(?:用于|供|为|作为)(?:[一-龥]{0,4}(?:绩效(?:自评|评价)|自评|决算公开|预决算公开|内部(?:使用|管理|核对|存查)|年度考核|存档|备查|上报|公示|公开|填报|审计|检查|会议|上会|党委会|研究|审议|审阅|审定))+(?:使用|用|时使用|所用|附件|底稿|材料)?$/;
/** 「项目支出主要用于道路硬化、饮水安全」. */
const SPENT_ON = /^(?:本年|全年|年度)?([一-龥“”]{2,10}?)(?:主要)?(?:用于|用在|用作)(.{2,40})$/;
/** 「依据《内控手册》第四章编制」. */
const BY_RULES =
  /^(?:依据|根据|按照?)[^含除另预估上下去暂]{2,24}(?:手册|办法|制度|通知|规定|细则|方案|意见|准则|法)(?:第[一二三四五六七八九十\d]+[章条款节])?(?:要求|规定)?(?:编制|填报|编报|制表|整理|汇总|填制|设置|制定)$/;

/** Somebody else's, or of another time or version: it may be handled and is not hers. */
const OF_OTHERS =
  /未(?!合计|小计|加总|汇总求和)|没|里[头面]|在内|[的算另不校院堂社组队旬季半缺漏错差异]|[^农乡]村|^村|\d月|[一二三四五六七八九十]月|不[同符一]|前[三两半\d]|[上去明后]年|旧版|新版|预算|学校/;
const PAPERS = [
  SCALE,
  KEPT,
  STORED,
  MADE_ON,
  COMPARED,
  TO_ASK,
  TO_SCAN,
  KEEP,
  HANDLED,
  NOT_ADDED,
  COLOURED,
  TO_USERS,
  BY_OWN,
  BY_OFFICES,
  FOR_USE,
  BY_RULES,
];

/** What is said of papers, of where they lie, of who made them and whom to ask: nothing of it is said of a figure. */
export function tellsOfPapers(clause: string, vocabulary: Vocabulary): boolean {
  if (
    SENT.test(clause) ||
    DONE.test(clause) ||
    TIES_OUT.test(clause) ||
    GOES_ALONG.test(clause) ||
    ((PAPERS_ARE.test(clause) || LIES.test(clause)) && !NOT_ALL_HERS.test(clause)) ||
    (STANDS.test(clause) && !OF_OTHERS.test(clause) && !IN_THE_BOOKS.test(clause)) ||
    PUBLISHED.test(clause) ||
    ENTERED.test(clause) ||
    DONE_BY.test(clause) ||
    KEPT_BY.test(clause) ||
    NAMED_ALIKE.test(clause) ||
    (!OF_OTHERS.test(clause.replace(/社会(?=事务|治[安理]|保障)|按村(?=归档|装订)/g, '')) &&
      PAPERS.some((form) => form.test(clause))) ||
    isHeldThing(clause, vocabulary) ||
    isSpentOn(clause, vocabulary)
  )
    return true;
  const [, named = ''] = ELSEWHERE.exec(clause) ?? LISTED.exec(clause) ?? [];
  return named !== '' && namesThings(named, vocabulary, saysOtherThan(OF_GOODS));
}

function isSpentOn(clause: string, vocabulary: Vocabulary): boolean {
  const [, money = '', on = ''] = SPENT_ON.exec(clause) ?? [];
  const { meanings, residue } = vocabulary.explain(money);
  const isOne = residue.length === 0 && [...meanings].every((meaning) => /^item:/.test(meaning)) && meanings.size > 0;
  return isOne && namesThings(on, vocabulary, (said) => said.size > 0);
}
