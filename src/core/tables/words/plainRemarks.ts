/** What is done to the page is said in these words and no others: 「缩至一页」 「字体调大些」 「表头每页重复」. */
const OF_THE_PAGE =
  /^(?:打印|印刷|输出|排版|版面|页面|页眉|页脚|页边距|页码|每页|分页|纸张?|[AaBb]\d|横[向版]|纵[向版]|竖[向版]|双面|单面|彩[色打]|黑白|字[体号]|行[高距]|列宽|表头|标题行?|边框|网格线|居中|冻结|窗格|缩[放小]?|放大?|调[整大小宽高]?|设[置为]?|重复|折叠|装订线?|请|可|须|应|最好|建议|统一|一律|注意|时|前|后|需|要|按|用|以|选|改|到|至|成|为|在|把|将|的|即可|就行|一些|点|些|适当|自动|[一1两2]张?页?[宽高]?|[宽高大小窄上下左右])+$/;
const NAMES_THE_PAGE =
  /打印|印刷|排版|版面|页|纸|[AaBb]\d|[横纵竖][向版]|[双单]面|彩[色打]|黑白|字[体号]|行[高距]|列宽|装订/;

/** 「口径与上年一致」 「编制范围同上年」: it is made as it always was. Not 「与上年数一致」, and not 「基本一致」. */
const AS_BEFORE =
  /^(?:本表|此表|本套表?|以上|各表|各项|所有)*(?:数据?|数字|指标|报表)?的?(?:统计|核算|编制|填报|编报|列报|填列|计算|取数|汇总|报表)?(?:口径|格式|方法|范围|规则|依据)(?:和|与|及|、)?(?:口径|格式|方法|范围|规则)?(?:均|都|仍)?(?:(?:与|同|和)(?:上年度?|去年|上一年度?|往年|历年|以前年度|以往)(?:度)?的?(?:报表|决算|预算)?(?:口径|格式)?(?:保持|完全)?(?:一致|相同|一样)|同(?:上年度?|去年|往年)|(?:未|没有?)(?:变化|变动|调整|改变)|不变)$/;

/** 「不影响平衡」: what was said before leaves the sums as they are. */
const LEAVES_SUMS =
  /^(?:均|都|并|但)?不影响(?:报表|本表|表内|表间|收支|整体|各表)?(?:平衡|勾稽|勾稽关系|平衡关系|校验|审核|打印|公开|使用|评价|评分)$/;

/** 「五题平均」: how a survey's own score comes about. */
const OF_QUESTIONS =
  /^(?:[一二两三四五六七八九十\d]{1,2}个?|各|所有|全部|每)?(?:题目?|问题?|小?项)(?:得分|分数|满意度)?(?:的|取|求|再)*(?:简单|算术)?平均(?:分|数|值|得分|计算)?$/;

const OFFICE =
  '(?:本?[县乡镇市区]?(?:级)?(?:财政|国库|预算|会计|核算|支付|出纳|资产|人社|社保|组织|编|银行|信用社|农商行|总账|明细账|账面|账簿|集中支付|决算|平台|系统|报表|[局所股科室办委处]|中心|[、和及与])+)';
/** 「已与国库股对账一致」 「以上数字已与县财政局国库股核对」: with whom they were compared, and nothing else came of it. */
const COMPARED = new RegExp(
  `^(?:本表|此表|以上|表中|表内|上述)?(?:数据|数字|金额|数|各项)?(?:均|都|已|已经|全部)*(?:与|同|和|跟)${OFFICE}(?:逐笔|逐项|逐一|全部)?(?:核对|对账|勾稽|比对|对过账?|核实)?(?:一致|相符|无误|吻合|完毕|过了?)?$`,
);
const COMPARES = /核对|对账|比对|对过|核实|勾稽|一致|相符|吻合/;

const SURVEYED = /满意|测评|问卷|民意/;
const SCORED = /满意|测评|问卷|民意|得分|评分/;

/** Said of the page, of the way a table is made, of who looked at it: of a kind of remark each word of which is of that kind. */
export function isPlainRemark(clause: string, about: string): boolean {
  return (
    // What a score is counted in.
    (clause === '分' && SCORED.test(about)) ||
    (OF_THE_PAGE.test(clause) && NAMES_THE_PAGE.test(clause)) ||
    AS_BEFORE.test(clause) ||
    LEAVES_SUMS.test(clause) ||
    (COMPARED.test(clause) && COMPARES.test(clause)) ||
    (SURVEYED.test(about) && OF_QUESTIONS.test(clause))
  );
}
