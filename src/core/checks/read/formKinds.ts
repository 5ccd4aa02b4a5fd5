import { plainText } from '../../base/text';

/** The forms that rules speak of. Recognised by title, never by number; every word of a title is accounted for. */
export type FormKind =
  | 'finalTotals'
  | 'finalIncome'
  | 'finalExpenditure'
  | 'finalFiscal'
  | 'finalGeneral'
  | 'finalBasic'
  | 'finalFund'
  | 'finalCapital'
  | 'detailBasic'
  | 'detailProject'
  | 'detailOperating'
  | 'detailAll'
  | 'detailGeneral'
  | 'budgetTotals'
  | 'budgetIncome'
  | 'budgetExpenditure'
  | 'budgetFiscal'
  | 'budgetGeneral'
  | 'budgetBasic'
  | 'budgetFund'
  | 'budgetCapital'
  | 'threePublic'
  | 'budgetThreePublic'
  | 'ownDetail'
  | 'ledger'
  | 'projects'
  | 'assets'
  | 'procurement'
  | 'staff'
  | 'operations'
  | 'projectFlow'
  | 'scores';

/** The end of a title. The longest comes first where one is the end of another. */
const KINDS: readonly (readonly [RegExp, FormKind])[] = [
  [/项目(?:收入支出|收支)决算表$/, 'projectFlow'],
  [/财政拨款(?:收入支出|收支)决算(?:总|批复)?表$|财政拨款决算收支总?表$/, 'finalFiscal'],
  [/政府性基金(?:预算)?(?:财政拨款)?(?:收入支出|收支|支出)决算表$/, 'finalFund'],
  [/国有资本经营(?:预算)?(?:财政拨款)?(?:收入支出|收支|支出)决算表$/, 'finalCapital'],
  [/一般公共预算(?:财政拨款)?支出决算明细表$|财政拨款支出决算明细表$/, 'detailGeneral'],
  [/一般公共预算(?:财政拨款)?基本支出决算(?:明细)?表$/, 'finalBasic'],
  [/一般公共预算(?:财政拨款)?支出决算(?:功能分类)?表$/, 'finalGeneral'],
  [/基本支出决算明细表$/, 'detailBasic'],
  [/项目支出决算明细表$/, 'detailProject'],
  [/经营支出决算明细表$/, 'detailOperating'],
  [/支出决算明细表$/, 'detailAll'],
  [/基本支出决算表$/, 'finalBasic'],
  [/(?:收入支出|收支)决算(?:总|批复)?表$|决算收支总?表$/, 'finalTotals'],
  [/收入决算总?表$/, 'finalIncome'],
  [/支出决算总?表$/, 'finalExpenditure'],
  [/财政拨款(?:收入支出|收支)(?:预算)?总表$/, 'budgetFiscal'],
  [/政府性基金(?:预算)?支出(?:功能分类)?(?:预算)?表$|政府性基金预算支出功能分类预算表$/, 'budgetFund'],
  [/国有资本经营(?:预算)?支出(?:功能分类)?(?:预算)?表$/, 'budgetCapital'],
  [/一般公共预算基本支出(?:预算|情况|经济分类预算|部门预算经济分类预算)?(?:明细)?表$/, 'budgetBasic'],
  [/一般公共预算支出(?:预算|情况|功能分类预算)?(?:明细)?表$/, 'budgetGeneral'],
  [/(?:收支|收入支出)(?:预算)?总表$|(?:收支|收入支出)预算表$/, 'budgetTotals'],
  [/收入(?:预算)?总表$|收入预算表$/, 'budgetIncome'],
  [/支出(?:预算)?总表$|支出预算表$/, 'budgetExpenditure'],
  [/(?:收支|收入支出|支出|收入)(?:预算(?:及|和|与|、)决算|预决算)明细表$/, 'ownDetail'],
];

/** Forms whose names vary too much for a list: a word that must stand there, and words that must not. */
const LOOSE: readonly (readonly [is: RegExp, isNot: RegExp, FormKind])[] = [
  [/三公经费/, /政府性基金|国有资本|说明|情况说明|公开说明/, 'threePublic'],
  [/(?:指标|预算|资金).*(?:追加|收回|调整).*(?:台账|明细表|登记簿|一览表)$|(?:追加|收回)台账$/, /项目/, 'ledger'],
  [/项目(?:支出)?.*(?:明细表|清单|情况表|一览表|汇总表|执行表)$/, /目标|绩效|决算明细表|采购|申报/, 'projects'],
  [/资产.*(?:情况表|统计表|明细表|使用情况表|一览表)$/, /收益|处置|出租|配置/, 'assets'],
  [/政府采购.*(?:情况表|统计表|执行表|明细表|决算表|预算表)$/, /购买服务/, 'procurement'],
  [
    /^(?:.*)(?:机构人员情况表|人员情况表|基本数字表|人员编制情况表|机构人员表|(?:部门|单位)基本情况表)$/,
    /三公/,
    'staff',
  ],
  [/机构运行信息表$/, /^$/, 'operations'],
  [/(?:绩效|自评|评价).*(?:评分表|打分表|得分表|得分情况表|自评表)$/, /项目|目标|申报|满意度|问卷/, 'scores'],
];

/** What may stand before the name of a form: its number, its year, whose it is. */
const BEFORE_NAME =
  /^(?:\(?(?:附[件表]?|表|公开|财决|预算|决算|GK|Z|CS|T|B)?0?\d{0,2}(?:-\d)?表?[\s、.:：_-]*\)?)?(?:20\d{2}年?度?|二[〇○零]二[〇○零一二三四五六七八九]年?度?)?(?:.{2,24}?(?:人民政府|政府|乡|镇|街道|办事处|机关|部门|单位|局|委员会|办公室|中心))?(?:本级|机关)?(?:20\d{2}年?度?)?(?:部门|单位|本级|全口径|财务|本单位|本部门)*(?:20\d{2}年?度?)?$/i;
const AFTER_NAME =
  /\((?:公开|财决|预算|决算|附)?\d{0,2}(?:-\d)?表?\)$|\(20\d{2}年?度?\)$|\((?:单位[:：])?(?:万元|元|千元)\)$|\(续\)$/;

export function formKindOf(title: string): FormKind | undefined {
  let name = plainText(title);
  while (AFTER_NAME.test(name)) name = name.replace(AFTER_NAME, '');
  for (const [pattern, kind] of KINDS) {
    const found = pattern.exec(name);
    if (found && BEFORE_NAME.test(name.slice(0, found.index))) return kind;
  }
  return LOOSE.find(([is, isNot]) => is.test(name) && !isNot.test(name))?.[2];
}
