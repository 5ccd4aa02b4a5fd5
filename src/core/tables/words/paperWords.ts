/**
 * What people call a paper and what is done with it is made of these characters, in ever new words: 核查, 盘点, 清册, 家底, 花名.
 * None of them says of whom, of when, of which part, how surely or by which measure: 算, 估, 拟, 预, 测, 校, 院, 会, 村, 各, 前, 后,
 * 季, 半, 增, 减, 差, 数, 率, 资, 款 and the like are not among them.
 */
const OF_PAPERS =
  /^[记录登册簿账帐单表页纸本卷档核查验对照比买监督盘点清理梳汇总统报送告公示览看板晒简明细详整综合通用底台家花销打开支收落实执行管版名目称类别栏块占有使情况套摸排巡辑]*$/;
/** Of such characters as well, and another thing. */
const ANOTHER =
  /收[支回缴归]|清[算欠收销]|核[销对]|报销|公[司款家用]|本[级金]|对[公外]|有[限偿]|支[行部]|总[会行站台]|管[理委]会|合[管同]|台[账班]|通行|比照|统[管支收]|执行|支出|收入/;
const ALONE = /[册簿表单卡页]/;
const KNOWN =
  /大账|东西|入户|走访|监测|检测|测评|流水|一页纸|一本账|底数|人手|摸底|通用版|明白卡|实物工作量|工作量|实物量|核对|台账|执行/g;

/** A word that nobody listed, and that is said of the paper: it changes none of its figures. */
export function isOfPapers(word: string): boolean {
  const rest = word.replace(KNOWN, '');
  // One character belongs to what stands beside it: 「明年」 「用款」.
  if (word.length === 1) return ALONE.test(word);
  return !ANOTHER.test(rest) && OF_PAPERS.test(rest);
}
