import { ruleName } from '../../support/ruleName';
import { decimal, roundRate } from '../../../src/core/base/decimal';
import type { Facts } from '../../../src/core/facts/facts';
import { NOT_APPLICABLE } from '../../../src/core/rules/cellText';
import { describeRule } from '../../../src/core/rules/describeRule';
import { expressionText } from '../../../src/core/rules/expression';
import type { ItemAnswer, RuleInput } from '../../../src/core/rules/ruleInput';
import { scoreRule } from '../../../src/core/rules/scoreRule';
import { buildScheme } from '../../../src/core/schemes/buildScheme';
import { checkScheme } from '../../../src/core/schemes/checkScheme';
import { mof2013 } from '../../../src/core/schemes/mof2013/mof2013';
import type { Indicator, Measure, Scheme } from '../../../src/core/schemes/scheme';
import { type PlacedIndicator, schemeIndicators } from '../../../src/core/schemes/schemeIndicators';
import type { SchemeTexts } from '../../../src/core/schemes/schemeTexts';
import { totalMark } from '../../../src/core/schemes/totalMark';
import { xushui2023 } from '../../../src/core/schemes/xushui2023/xushui2023';
import { ziyuan2023 } from '../../../src/core/schemes/ziyuan2023/ziyuan2023';
import { type IndicatorEntry, NO_ENTRIES } from '../../../src/core/scorecard/entries';
import { scoreWorkbook } from '../../../src/core/scorecard/scoreWorkbook';
import { typedNumber, typedText } from '../../../src/core/workbook/typed';

const A = buildScheme(xushui2023).scheme;
const B = buildScheme(ziyuan2023).scheme;
const C = buildScheme(mof2013).scheme;
const schemes: readonly (readonly [texts: SchemeTexts, indicators: number])[] = [
  [xushui2023, 51],
  [ziyuan2023, 15],
  [mof2013, 28],
];

/** 路径 | 分值 | what is measured | the rule as it is said to her. A change of any sentence shows here. */
const tables: readonly (readonly [scheme: Scheme, table: string])[] = [
  [
    A,
    `
    重大政策落实/专项资金管理/专项资金落实 | 2.5 | 5 要点 | checklist | 全部符合得 2.5 分；一项不符合扣 0.5 分，最低 0 分
    重大政策落实/“三保”支出保障/保基本民生支出保障率 | 1.5 | 保基本民生实际支出÷保基本民生安排资金（填，填） | ratio | 得分＝实际值×1.5 分，最高 1.5 分，最低 0 分
    重大政策落实/“三保”支出保障/保工资支出保障率 | 1.5 | 保工资实际支出÷保工资安排资金（填，填） | ratio | 得分＝实际值×1.5 分，最高 1.5 分，最低 0 分
    重大政策落实/“三保”支出保障/保运转支出保障率 | 1 | 保运转实际支出÷保运转安排资金（填，填） | ratio | 得分＝实际值×1 分，最高 1 分，最低 0 分
    重大政策落实/落实过紧日子要求/厉行节约措施 | 1 | 2 要点 | checklist | 全部符合得 1 分；一项不符合扣 0.5 分，最低 0 分
    重大政策落实/落实过紧日子要求/“三公经费”控制率 | 1 | threePublicControl | stepDeduction | ≤100% 得 1 分；超过部分每 1 个百分点扣 0.1 分，按比例计，最低 0 分
    重大政策落实/减税降费等政策落实/非税收入管理 | 1.5 | 3 要点 | checklist | 全部符合得 1.5 分；一项不符合扣 0.5 分，最低 0 分
    重大政策落实/减税降费等政策落实/罚没财物管理 | 0.5 | 2 要点 | checklist | 全部符合得 0.5 分；一项不符合扣 0.25 分，最低 0 分
    重大政策落实/减税降费等政策落实/财政电子票据管理 | 0.5 | 2 要点 | checklist | 全部符合得 0.5 分；一项不符合扣 0.25 分，最低 0 分
    预算编制管理/制度建设/预算编制制度 | 3 | 3 要点 | checklist | 全部符合得 3 分；一项不符合扣 1 分，最低 0 分
    预算编制管理/部门预算编制/预算报送质量 | 2.5 | 填 count | countDeduction | 满分 2.5 分；每出现 1 次扣 0.5 分，最低 0 分
    预算编制管理/部门预算编制/收支预算编制 | 2 | 4 要点 | checklist | 全部符合得 2 分；一项不符合扣 0.5 分，最低 0 分
    预算编制管理/部门预算编制/“三公经费”预算变动率 | 1 | threePublicChange | stepDeduction | ≤0% 得 1 分；超过部分每 1 个百分点扣 0.1 分，按比例计，最低 0 分
    预算编制管理/部门预算编制/非税收入计划编制 | 1 | 等级 | guarded levelChoice | 没有非税收入的，不适用；按规定编制计划得 1 分；漏编或少编不得分
    预算编制管理/部门预算编制/采购和新增资产预算编制 | 1 | 2 要点 | checklist | 全部符合得 1 分；一项不符合扣 0.5 分，最低 0 分
    预算编制管理/各类资源统筹管理/各类资源统筹 | 2 | 2 要点 | checklist | 全部符合得 2 分；一项不符合扣 1 分，最低 0 分
    预算执行管理/预算执行监督/预警处理 | 2.5 | 填 count | guarded countDeduction | 没有预警提示的，不适用；满分 2.5 分；每出现 1 次扣 0.5 分，最低 0 分
    预算执行管理/预算执行监督/预算执行合规性 | 4 | 填 count | countDeduction | 满分 4 分；每出现 1 次扣 1 分，最低 0 分
    预算执行管理/预算执行分析/财务报表报送 | 2 | 填 count | countDeduction | 满分 2 分；每出现 1 次扣 0.2 分，最低 0 分
    预算执行管理/暂付款项管理/暂付款项清理 | 2.5 | 填 count | guarded countDeduction | 没有暂付款的，不适用；满分 2.5 分；每出现 1 次扣 0.5 分，最低 0 分
    预算执行管理/部门决算管理/部门决算编报 | 4 | 4 要点 | checklist | 全部符合得 4 分；一项不符合扣 1 分，最低 0 分
    预算执行管理/政府财务报告管理/政府财务报告编报 | 2 | 4 要点 | checklist | 全部符合得 2 分；一项不符合扣 0.5 分，最低 0 分
    预算执行管理/政府采购管理/政府采购执行率 | 1 | procurementExecution | ratio | 得分＝实际值×1 分，最高 1 分，最低 0 分
    预算执行管理/政府采购管理/采购程序规范性 | 2 | 4 要点 | checklist | 全部符合得 2 分；一项不符合扣 0.5 分，最低 0 分
    预算执行管理/政府采购管理/中小企业采购占比 | 1 | 中小企业合同金额÷采购合同总金额（填，填） | guarded piecewise | 没有政府采购的，不适用；≥40% 得 1 分；＜40% 按实际值÷40%×1 分计，最高 1 分
    预算执行管理/政府采购管理/脱贫地区农副产品采购完成率 | 1 | 脱贫地区农副产品实际采购金额÷脱贫地区农副产品预留金额（填，填） | guarded ratio | 没有预留份额的，不适用；得分＝实际值×1 分，最高 1 分，最低 0 分
    预算执行管理/政府采购管理/采购内控制度 | 1 | 2 要点 | checklist | 全部符合得 1 分；一项不符合扣 0.5 分，最低 0 分
    预算执行管理/直达资金管理等工作/直达资金管理 | 3 | 3 要点 | guarded checklist | 没有直达资金的，不适用；全部符合得 3 分；一项不符合扣 1 分，最低 0 分
    预算执行管理/乡镇财政总决算管理/乡镇财政总决算编报 | 2 | 2 要点 | checklist | 全部符合得 2 分；一项不符合扣 1 分，最低 0 分
    预算绩效管理/日常工作保障落实/通知落实 | 1.5 | 填 count | countDeduction | 满分 1.5 分；每出现 1 次扣 0.3 分，最低 0 分
    预算绩效管理/日常工作保障落实/日常手续报送规范性 | 2 | 填 count | countDeduction | 满分 2 分；每出现 1 次扣 0.4 分，最低 0 分
    预算绩效管理/日常工作保障落实/重点工作落实 | 2.5 | 5 要点 | checklist | 全部符合得 2.5 分；一项不符合扣 0.5 分，最低 0 分
    预算绩效管理/事前绩效评估/事前绩效评估覆盖率 | 3 | 已完成事前评估项目数÷应开展事前评估项目数（填，填） | ratio | 得分＝实际值×3 分，最高 3 分，最低 0 分
    预算绩效管理/绩效目标管理/绩效目标设置质量 | 4 | 4 要点 | checklist | 全部符合得 4 分；一项不符合扣 1 分，最低 0 分
    预算绩效管理/绩效监控管理/日常监控 | 2 | 2 要点 | checklist | 全部符合得 2 分；一项不符合扣 1 分，最低 0 分
    预算绩效管理/绩效监控管理/监控分析 | 2.5 | 2 要点 | checklist | 全部符合得 2.5 分；一项不符合扣 1.25 分，最低 0 分
    预算绩效管理/绩效评价管理/绩效自评覆盖率 | 2.5 | 上年度已自评项目数÷上年度应自评项目数（填，填） | ratio | 得分＝实际值×2.5 分，最高 2.5 分，最低 0 分
    预算绩效管理/绩效评价管理/绩效自评质量 | 1.5 | 3 要点 | checklist | 全部符合得 1.5 分；一项不符合扣 0.5 分，最低 0 分
    资产管理/国有资产报表管理/国有资产报表报送 | 1.5 | 填 count | countDeduction | 满分 1.5 分；每出现 1 次扣 0.3 分，最低 0 分
    资产管理/行政事业性国有资产管理/资产基础管理 | 1.5 | 3 要点 | checklist | 全部符合得 1.5 分；一项不符合扣 0.5 分，最低 0 分
    资产管理/行政事业性国有资产管理/资产配置 | 1 | 2 要点 | checklist | 全部符合得 1 分；一项不符合扣 0.5 分，最低 0 分
    资产管理/行政事业性国有资产管理/资产使用收益 | 1.5 | 2 要点 | guarded checklist | 没有出租、出借和对外投资的，不适用；全部符合得 1.5 分；一项不符合扣 0.75 分，最低 0 分
    资产管理/行政事业性国有资产管理/资产处置 | 1 | 2 要点 | guarded checklist | 没有处置资产的，不适用；全部符合得 1 分；一项不符合扣 0.5 分，最低 0 分
    资产管理/行政事业性国有资产管理/资产标识化 | 0.5 | 2 要点 | checklist | 全部符合得 0.5 分；一项不符合扣 0.25 分，最低 0 分
    债务管理/报表管理/隐性债务报表报送 | 1 | 填 count | countDeduction | 满分 1 分；每出现 1 次扣 0.2 分，最低 0 分
    债务管理/监测平台管理/监测平台报送 | 1 | 填 count | countDeduction | 满分 1 分；每出现 1 次扣 0.2 分，最低 0 分
    财政透明度/信息公开/预决算信息公开 | 4 | 4 要点 | checklist | 全部符合得 4 分；一项不符合扣 1 分，最低 0 分
    财政透明度/信息公开/绩效信息公开 | 3 | 3 要点 | checklist | 全部符合得 3 分；一项不符合扣 1 分，最低 0 分
    财政透明度/信息公开/债券信息公开 | 1 | 2 要点 | guarded checklist | 没有债券资金的，不适用；全部符合得 1 分；一项不符合扣 0.5 分，最低 0 分
    预算信息化/系统应用和网络安全/一体化系统操作 | 5 | 填 count | countDeduction | 满分 5 分；每出现 1 次扣 0.5 分，最低 0 分
    预算信息化/系统应用和网络安全/网络与信息安全 | 5 | 填 count | countDeduction | 满分 5 分；每出现 1 次扣 2.5 分，最低 0 分
  `,
  ],
  [
    B,
    `
    目标设定/绩效目标/绩效目标合理性 | 5 | 2 要点 | checklist | 全部符合得 5 分；一项不符合扣 2.5 分，最低 0 分
    目标设定/绩效目标/绩效目标相关性 | 5 | 2 要点 | checklist | 全部符合得 5 分；一项不符合扣 2.5 分，最低 0 分
    目标设定/绩效目标/绩效指标明确性 | 8 | 4 要点 | checklist | 全部符合得 8 分；一项不符合扣 2 分，最低 0 分
    预算配置/预算编制/预算配置合理性 | 5 | 5 要点 | checklist | 全部符合得 5 分；一项不符合扣 1 分，最低 0 分
    预算配置/预算编制/预算编制科学性 | 5 | 5 要点 | checklist | 全部符合得 5 分；一项不符合扣 1 分，最低 0 分
    预算执行与管理/预算执行/预算执行率 | 10 | 决算支出÷全年预算（finalExpenditure，adjustedBudget） | ratio | 得分＝实际值×10 分，最高 10 分，最低 0 分
    预算执行与管理/预算执行/项目支出执行率 | 6 | projectExecution | bands | ≥90% 得 6 分；≥80% 且 ＜90% 得 3 分；＜80% 不得分
    预算执行与管理/预算管理/预算管理合法合规性 | 8 | 4 要点 | guarded checklist | 存在截留、挤占、挪用资金情况的，不得分；全部符合得 8 分；一项不符合扣 2 分，最低 0 分
    预算执行与管理/预算管理/预算管理完整性 | 5 | 5 要点 | checklist | 全部符合得 5 分；一项不符合扣 1 分，最低 0 分
    预算执行与管理/预算管理/项目自评覆盖率 | 5 | 自评项目个数÷项目个数（evaluatedProjects，projectCount） | ratio | 得分＝实际值×5 分，最高 5 分，最低 0 分
    资产管理/资产管理/资产管理合法合规性 | 4 | 4 要点 | checklist | 全部符合得 4 分；一项不符合扣 1 分，最低 0 分
    资产管理/资产管理/资产管理规范性 | 4 | 4 要点 | checklist | 全部符合得 4 分；一项不符合扣 1 分，最低 0 分
    履职产出和效果/履职产出/整体绩效目标完成率 | 12 | 已完成整体绩效目标数÷整体绩效目标数（填，填） | ratio | 得分＝实际值×12 分，最高 12 分，最低 0 分
    履职产出和效果/履职产出/履职产出真实性 | 8 | 4 要点 | checklist | 全部符合得 8 分；一项不符合扣 2 分，最低 0 分
    履职产出和效果/履职效果/履职效果相关性 | 10 | 等级 | levelChoice | 优得 10 分；良得 8 分；中得 6 分；差不得分
  `,
  ],
  [
    C,
    `
    投入/目标设定/绩效目标合理性 | 3 | 3 要点 | checklist | 全部符合得 3 分；一项不符合扣 1 分，最低 0 分
    投入/目标设定/绩效指标明确性 | 3 | 4 要点 | checklist | 全部符合得 3 分；一项不符合扣 0.75 分，最低 0 分
    投入/预算配置/在职人员控制率 | 3 | staffControl | stepDeduction | ≤100% 得 3 分；超过部分每 1 个百分点扣 0.3 分，按比例计，最低 0 分
    投入/预算配置/“三公经费”变动率 | 3 | threePublicChange | stepDeduction | ≤0% 得 3 分；超过部分每 1 个百分点扣 0.3 分，按比例计，最低 0 分
    投入/预算配置/重点支出安排率 | 3 | keySpending | stepDeduction | ≥90% 得 3 分；不足部分每 1 个百分点扣 0.3 分，按比例计，最低 0 分
    过程/预算执行/预算完成率 | 3 | completionRate | stepDeduction | ≥95% 得 3 分；不足部分每 1 个百分点扣 0.3 分，按比例计，最低 0 分
    过程/预算执行/预算调整率 | 3 | grossAdjustment | stepDeduction | ≤10% 得 3 分；超过部分每 1 个百分点扣 0.3 分，按比例计，最低 0 分
    过程/预算执行/支付进度率 | 3 | paymentProgress | stepDeduction | ≥100% 得 3 分；不足部分每 1 个百分点扣 0.3 分，按比例计，最低 0 分
    过程/预算执行/结转结余率 | 3 | carryoverRate | stepDeduction | ≤10% 得 3 分；超过部分每 1 个百分点扣 0.3 分，按比例计，最低 0 分
    过程/预算执行/结转结余变动率 | 3 | carryoverChange | stepDeduction | ≤0% 得 3 分；超过部分每 1 个百分点扣 0.3 分，按比例计，最低 0 分
    过程/预算执行/公用经费控制率 | 3 | operatingControl | stepDeduction | ≤100% 得 3 分；超过部分每 1 个百分点扣 0.3 分，按比例计，最低 0 分
    过程/预算执行/“三公经费”控制率 | 3 | threePublicControl | stepDeduction | ≤100% 得 3 分；超过部分每 1 个百分点扣 0.3 分，按比例计，最低 0 分
    过程/预算执行/政府采购执行率 | 3 | procurementExecution | ratio | 得分＝实际值×3 分，最高 3 分，最低 0 分
    过程/预算管理/管理制度健全性 | 3 | 3 要点 | checklist | 全部符合得 3 分；一项不符合扣 1 分，最低 0 分
    过程/预算管理/资金使用合规性 | 3 | 5 要点 | checklist | 全部符合得 3 分；一项不符合扣 0.6 分，最低 0 分
    过程/预算管理/预决算信息公开性 | 3 | 2 要点 | checklist | 全部符合得 3 分；一项不符合扣 1.5 分，最低 0 分
    过程/预算管理/基础信息完善性 | 3 | 3 要点 | checklist | 全部符合得 3 分；一项不符合扣 1 分，最低 0 分
    过程/资产管理/管理制度健全性 | 3 | 3 要点 | checklist | 全部符合得 3 分；一项不符合扣 1 分，最低 0 分
    过程/资产管理/资产管理安全性 | 3 | 5 要点 | checklist | 全部符合得 3 分；一项不符合扣 0.6 分，最低 0 分
    过程/资产管理/固定资产利用率 | 3 | assetUse | stepDeduction | ≥90% 得 3 分；不足部分每 1 个百分点扣 0.3 分，按比例计，最低 0 分
    产出/职责履行/实际完成率 | 6 | workCompletion | ratio | 得分＝实际值×6 分，最高 6 分，最低 0 分
    产出/职责履行/完成及时率 | 6 | timeliness | ratio | 得分＝实际值×6 分，最高 6 分，最低 0 分
    产出/职责履行/质量达标率 | 6 | quality | ratio | 得分＝实际值×6 分，最高 6 分，最低 0 分
    产出/职责履行/重点工作办结率 | 6 | keyWorkRate | ratio | 得分＝实际值×6 分，最高 6 分，最低 0 分
    效果/履职效益/经济效益 | 4 | 等级 | guarded levelChoice | 职责不涉及经济效益的，不适用；优得 4 分；良得 3.2 分；中得 2.4 分；差不得分
    效果/履职效益/社会效益 | 4 | 等级 | levelChoice | 优得 4 分；良得 3.2 分；中得 2.4 分；差不得分
    效果/履职效益/生态效益 | 4 | 等级 | guarded levelChoice | 职责不涉及生态效益的，不适用；优得 4 分；良得 3.2 分；中得 2.4 分；差不得分
    效果/履职效益/社会公众或服务对象满意度 | 4 | 等级（satisfaction） | levelChoice | 优得 4 分；良得 3.2 分；中得 2.4 分；差不得分
  `,
  ],
];

function measureInShort(measure: Measure): string {
  switch (measure.kind) {
    case 'rate':
      return measure.rate;
    case 'checklist':
      return `${String(measure.points.length)} 要点`;
    case 'level':
      return measure.from ? `等级（${measure.from.fact}）` : '等级';
    case 'figures':
      return `${measure.value ? expressionText(measure.value) : '得分'}（${measure.quantities.map(({ fact }) => fact ?? '填').join('，')}）`;
    case 'typed':
      return `填 ${measure.what}`;
    case 'judgement':
      return '评定';
  }
}

/** Rules over counts and levels name no unit, so that one kind of value serves all here. */
function line({ path, indicator: { fullMark, measure, rule } }: PlacedIndicator): string {
  const kind = ruleName(rule);
  return [path, fullMark, measureInShort(measure), kind, describeRule(rule, decimal(fullMark), 'rate')].join(' | ');
}

describe.each(schemes.map(([texts, indicators]) => [texts.name, texts, indicators] as const))(
  '%s',
  (_name, texts, indicators) => {
    const { scheme, unread, warnings } = buildScheme(texts);
    const placed = schemeIndicators(scheme);

    it('句句读得懂，没有可疑之处', () => {
      expect(unread).toEqual([]);
      expect(warnings).toEqual([]);
      expect(checkScheme(scheme)).toEqual([]);
    });

    it('分值合计 100，指标个数不变，路径不重复', () => {
      expect(totalMark(placed.map(({ indicator }) => indicator)).toNumber()).toBe(100);
      expect(placed).toHaveLength(indicators);
      expect(new Set(placed.map(({ path }) => path)).size).toBe(indicators);
    });

    it('要点是陈述句，指标说明里的公式以指标名开头', () => {
      for (const { indicator } of placed) {
        const { measure, method, name, explanation } = indicator;
        expect(explanation).not.toBe('');
        if (measure.kind === 'checklist')
          for (const point of measure.points) expect(point).not.toMatch(/是否|有无|[？?。；;]/);
        if (measure.kind === 'rate' || measure.kind === 'figures') expect(method.startsWith(`${name}=`)).toBe(true);
      }
    });

    it('来源一行', () => {
      expect(scheme.origin).toMatch(/^[^\n]+。$/);
    });
  },
);

it.each(tables.map(([scheme, table]) => [scheme.name, scheme, table] as const))(
  '%s：每个指标量什么、怎么计分',
  (_name, scheme, table) => {
    expect(schemeIndicators(scheme).map(line)).toEqual(
      table
        .trim()
        .split('\n')
        .map((row) => row.trim()),
    );
  },
);

const ratio = (top: string, bottom: string): RuleInput => ({ value: roundRate(decimal(top).div(bottom)) });
const rate = (value: string): RuleInput => ({ value: decimal(value) });
const count = (cases: number): RuleInput => ({ count: decimal(cases) });
const level = (name: string): RuleInput => ({ level: name });
const unmet = (missing: number, points: number): RuleInput => ({
  items: Array.from({ length: points }, (_, index): ItemAnswer => (index < missing ? 'unmet' : 'met')),
});
const notApplicable: RuleInput = { guards: [true] };

/** Nothing found wrong: every 要点 met, no case counted, the best level. */
function best({ measure, rule }: Indicator): RuleInput {
  const plain = rule.kind === 'guarded' ? rule.rule : rule;
  switch (measure.kind) {
    case 'checklist':
      return unmet(0, measure.points.length);
    case 'level':
      return { level: plain.kind === 'levelChoice' ? plain.levels[0]?.name : undefined };
    case 'typed':
      return count(0);
    default:
      throw new Error('A rate has to be given');
  }
}

function scoreOf(scheme: Scheme, path: string, input: RuleInput): string {
  const found = schemeIndicators(scheme).find((one) => one.path === path);
  if (!found) throw new Error(`No indicator ${path}`);
  const outcome = scoreRule(found.indicator.rule, decimal(found.indicator.fullMark), input);
  return outcome.kind === 'scored' ? outcome.score.toString() : outcome.kind;
}

const NO_FACTS: Facts = {
  unit: undefined,
  year: undefined,
  facts: new Map(),
  functionLines: [],
  survey: undefined,
  tables: [],
  findings: [],
};

/** The whole report under the scheme: the inputs it states, and nothing wrong where it states none. */
function wholeReport(scheme: Scheme, stated: readonly (readonly [path: string, input: RuleInput, score: string])[]) {
  const inputs = new Map(stated.map(([path, input]) => [path, input]));
  const indicators = new Map<string, IndicatorEntry>();
  for (const { path, indicator } of schemeIndicators(scheme)) {
    const score = scoreOf(scheme, path, inputs.get(path) ?? best(indicator));
    indicators.set(path, {
      score: score === 'notApplicable' ? typedText(NOT_APPLICABLE) : typedNumber(decimal(score)),
    });
  }
  return scoreWorkbook(scheme, NO_FACTS, { ...NO_ENTRIES, indicators });
}

/** Published: figures and failings. The report prints scores by part only; which items do not apply follows from its words. */
const xushuiReport: readonly (readonly [path: string, input: RuleInput, score: string])[] = [
  ['重大政策落实/“三保”支出保障/保基本民生支出保障率', ratio('120.11', '120.11'), '1.5'],
  ['重大政策落实/“三保”支出保障/保工资支出保障率', ratio('751.81', '751.81'), '1.5'],
  ['重大政策落实/“三保”支出保障/保运转支出保障率', ratio('44.40', '44.40'), '1'],
  // 9.44 is 5.47% more than the year before, which the report calls 过紧日子 all the same: within the budget of 9.97 it is.
  ['重大政策落实/落实过紧日子要求/“三公经费”控制率', ratio('9.44', '9.97'), '1'],
  // 7.41 collected, none of it planned.
  ['重大政策落实/减税降费等政策落实/非税收入管理', unmet(1, 3), '1'],
  ['预算编制管理/部门预算编制/“三公经费”预算变动率', ratio('0', '9.97'), '1'],
  ['预算编制管理/部门预算编制/非税收入计划编制', level('漏编或少编'), '0'],
  ['预算执行管理/预算执行监督/预警处理', notApplicable, 'notApplicable'],
  // 专户报表 late once.
  ['预算执行管理/预算执行分析/财务报表报送', count(1), '1.8'],
  ['预算执行管理/暂付款项管理/暂付款项清理', notApplicable, 'notApplicable'],
  ['预算执行管理/政府采购管理/政府采购执行率', ratio('3.41', '3.41'), '1'],
  ['预算执行管理/政府采购管理/中小企业采购占比', ratio('3.41', '3.41'), '1'],
  ['预算执行管理/政府采购管理/脱贫地区农副产品采购完成率', ratio('0.34', '0.34'), '1'],
  // One of three projects stood at 21.77% after its time limit; the report gives reasons and takes nothing off.
  ['预算执行管理/直达资金管理等工作/直达资金管理', unmet(0, 3), '3'],
  ['预算绩效管理/事前绩效评估/事前绩效评估覆盖率', ratio('35', '35'), '3'],
  ['预算绩效管理/绩效评价管理/绩效自评覆盖率', ratio('27', '27'), '2.5'],
  ['资产管理/行政事业性国有资产管理/资产使用收益', notApplicable, 'notApplicable'],
  ['资产管理/行政事业性国有资产管理/资产处置', notApplicable, 'notApplicable'],
  ['财政透明度/信息公开/债券信息公开', notApplicable, 'notApplicable'],
];

describe('徐水 2023：公开报告的得分', () => {
  it.each(xushuiReport)('%s', (path, input, score) => {
    expect(scoreOf(A, path, input)).toBe(score);
  });

  it('各部分得分相加 89.8，适用分值 91.5，换算 98.14', () => {
    const { groups, total, applicableFull, converted, grade, pending } = wholeReport(A, xushuiReport);
    expect(groups.map(({ name, full, score }) => [name, full.toNumber(), score.toNumber()])).toEqual([
      ['重大政策落实', 11, 10.5],
      ['预算编制管理', 12.5, 11.5],
      ['预算执行管理', 28, 22.8],
      ['预算绩效管理', 21.5, 21.5],
      ['资产管理', 7, 4.5],
      ['债务管理', 2, 2],
      ['财政透明度', 8, 7],
      ['预算信息化', 10, 10],
    ]);
    expect([total.toNumber(), applicableFull.toNumber(), converted?.toNumber(), grade, pending]).toEqual([
      89.8,
      91.5,
      98.14,
      '优',
      0,
    ]);
  });
});

/** Published: the rates, the counts and three failings of the goals; of the scores only the total and the projects' grades. */
const ziyuanReport: readonly (readonly [path: string, input: RuleInput, score: string])[] = [
  // 目标不具体、未完全细化、部分指标不清晰.
  ['目标设定/绩效目标/绩效指标明确性', unmet(3, 4), '2'],
  ['预算执行与管理/预算执行/预算执行率', ratio('3551.83', '4068.67'), '8.73'],
  ['预算执行与管理/预算执行/项目支出执行率', ratio('2050.02', '2322.42'), '3'],
  ['预算执行与管理/预算管理/项目自评覆盖率', ratio('74', '74'), '5'],
  // The report counts 11 goals, all achieved, and then goes through 14: (1) to (15) without (4).
  ['履职产出和效果/履职产出/整体绩效目标完成率', ratio('11', '11'), '12'],
];

describe('资源县 2023：公开报告的得分', () => {
  it.each(ziyuanReport)('%s', (path, input, score) => {
    expect(scoreOf(B, path, input)).toBe(score);
  });

  it('总分 89.73，二等', () => {
    const { total, converted, grade, pending } = wholeReport(B, ziyuanReport);
    expect([total.toNumber(), converted, grade, pending]).toEqual([89.73, undefined, '二等（良好）', 0]);
  });
});

const guarded = (input: RuleInput): RuleInput => ({ ...input, guards: [true] });

/** At and beside the thresholds. */
const edges: readonly (readonly [scheme: Scheme, path: string, input: RuleInput, score: string])[] = [
  [A, '重大政策落实/“三保”支出保障/保运转支出保障率', rate('0.9'), '0.9'],
  [A, '重大政策落实/“三保”支出保障/保运转支出保障率', rate('1.2'), '1'],
  [A, '重大政策落实/落实过紧日子要求/“三公经费”控制率', rate('1.0072'), '0.93'],
  [A, '预算编制管理/部门预算编制/“三公经费”预算变动率', rate('0.05'), '0.5'],
  [A, '预算编制管理/部门预算编制/非税收入计划编制', notApplicable, 'notApplicable'],
  [A, '预算执行管理/政府采购管理/政府采购执行率', { value: 'overBudget' }, '0'],
  [A, '预算执行管理/政府采购管理/中小企业采购占比', rate('0.4'), '1'],
  [A, '预算执行管理/政府采购管理/中小企业采购占比', rate('0.3'), '0.75'],
  [A, '预算执行管理/预算执行监督/预警处理', count(2), '1.5'],
  [A, '预算信息化/系统应用和网络安全/网络与信息安全', count(3), '0'],
  [B, '预算执行与管理/预算执行/项目支出执行率', rate('0.9'), '6'],
  [B, '预算执行与管理/预算执行/项目支出执行率', rate('0.8'), '3'],
  [B, '预算执行与管理/预算执行/项目支出执行率', rate('0.7999'), '0'],
  [B, '预算执行与管理/预算管理/预算管理合法合规性', unmet(1, 4), '6'],
  [B, '预算执行与管理/预算管理/预算管理合法合规性', guarded(unmet(0, 4)), '0'],
  [B, '履职产出和效果/履职效果/履职效果相关性', level('良'), '8'],
  [C, '投入/预算配置/在职人员控制率', rate('1.16'), '0'],
  [C, '投入/预算配置/在职人员控制率', rate('1.05'), '1.5'],
  [C, '投入/预算配置/“三公经费”变动率', rate('0'), '3'],
  [C, '投入/预算配置/“三公经费”变动率', rate('-0.3291'), '3'],
  [C, '过程/预算执行/预算完成率', rate('0.9172'), '2.02'],
  [C, '过程/预算执行/预算调整率', rate('0.1522'), '1.43'],
  [C, '过程/预算执行/支付进度率', rate('0.98'), '2.4'],
  [C, '过程/预算执行/结转结余率', rate('0.1'), '3'],
  [C, '过程/预算执行/公用经费控制率', rate('1.0072'), '2.78'],
  [C, '过程/预算执行/政府采购执行率', { value: 'overBudget' }, '0'],
  [C, '过程/预算管理/管理制度健全性', unmet(3, 3), '0'],
  [C, '过程/预算管理/资金使用合规性', unmet(1, 5), '2.4'],
  [C, '产出/职责履行/实际完成率', rate('0.95'), '5.7'],
  [C, '效果/履职效益/生态效益', notApplicable, 'notApplicable'],
  [C, '效果/履职效益/社会公众或服务对象满意度', level('中'), '2.4'],
];

describe('界限上下', () => {
  it.each(edges.map(([scheme, path, input, score]) => [scheme.id, path, input, score, scheme] as const))(
    '%s %s %j',
    (_id, path, input, score, scheme) => {
      expect(scoreOf(scheme, path, input)).toBe(score);
    },
  );
});
