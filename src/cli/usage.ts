export const USAGE = `绩效自评助手：给部门整体支出绩效自评打分，所有数字都是取自您表格的公式。

用法：
  jixiao facts BOOK.xlsx [--year 年度] [--json]
      列出在工作簿里找到的全部数据项、状态和出处
  jixiao score BOOK.xlsx [--scheme 编号|auto|sheet:工作表名] [--year 年度] [--answers A.json] [--assume-met] [--out OUT.xlsx] [--json]
      一键评分，结果写入 OUT.xlsx（默认 BOOK-评分.xlsx），原工作簿不改动
  jixiao criterion "评价标准" --full 分值 [--indicator 指标名称] [--given JSON] [--json]
      把一条评价标准读成计分规则和公式；给出数据的，算出得分
  jixiao scheme BOOK.xlsx --sheet 工作表名 [--json]
      读出工作簿里的一张指标体系表：哪些评价标准读懂了，哪些要人工评分
  jixiao table BOOK.xlsx [--scheme 编号|auto|sheet:工作表名] [--out OUT.xlsx] [--json]
      只生成指标体系表（默认写入 BOOK-指标体系.xlsx），改好后可以照它评分
  jixiao schemes [--json]
      列出内置的评分体系

选项：
  --answers A.json   人工判断和补充数据：{"facts":{"编制数":"50"},"judgements":{"过程/预算管理/预决算信息公开性":{"unmet":[2]}}}
  --assume-met       没有填的要点都按符合计，没有选的等级都按最好计（结果里会注明）
  --given JSON       指标的数据：{"value":1.0072}、{"count":2}、{"items":[true,false]}、{"grade":"良"}，或者公式里各个数的名称
  --json             只输出一个 JSON 文档`;
