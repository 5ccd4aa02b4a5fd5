/** What villages and their roads are called by: surnames, sides, sizes, waters, hills, trees, colours, good wishes; numbers and what stands for a name. */
const OF_PLACES =
  '东西南北中上下前后大小新老青白红黄黑金银龙凤虎马牛羊石山水河江湖海泉溪沟湾坪坝岭坡峰谷川原塘池井桥头尾口门关台屯庄营寨堡集店铺家王李张刘陈杨赵周吴徐孙胡朱高林何郭罗梁宋郑谢韩唐冯董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田姜范方姚谭廖邹熊陆郝孔崔康毛邱秦史顾侯邵孟段雷汤尹黎贺赖龚樟松柏柳桃梅竹花果树木光明和平安福兴旺胜利团结民主幸富丰永长春阳云星月华友爱古沙土岩洞窑瓦湖渡港洲岛寺庙塔葛祝左柴符聂阮闵翁舒凌关向柯甘房裴路骆倪申严包文蓝牟钱杜安常武乔翟熊纪耿卫蒲丘尚温庞樊邢殷颜莫易游滕霍万双三四五六七八九十一二百千第甲乙丙丁合同义仁德信忠孝顺泰宁静秀美景裕乐善庆祥瑞隆昌盛荣发达通宏广源泽润滨沿风雪霞日晴某×Xx\\dA-Z';

/** Longer than any place, or several, in a bracket. */
const LONGEST = 40;
const PLACE = new RegExp(`^[${OF_PLACES}]{1,5}(?:行政村|自然村|村|社区|居委会|组|屯|寨|路|街|桥|段|片区?|小区)?$`);
const BETWEEN = /[、和及至到]/;
const ENDS = /(?:村|社区|居委会|组|屯|寨|路|街|桥|段|片区?|小区)$/;

/** 「李家村」 「东风路至柳河桥」: of characters that name places, and called a place at its end. */
export function isPlaceName(text: string): boolean {
  if (text.length > LONGEST || !ENDS.test(text)) return false;
  // 「双龙村第3组」 is a place in a place.
  return text.split(BETWEEN).every((one) => one.split(/(?<=村)(?=.)/).every((part) => PLACE.test(part)));
}
