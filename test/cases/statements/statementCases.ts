import { decimal } from '../../../src/core/base/decimal';
import { type Dress, type Figure, WAN_YUAN, YUAN } from '../../../src/core/statements/figure';
import { absence } from '../../../src/core/statements/kinds/absence';
import { amount } from '../../../src/core/statements/kinds/amount';
import { amounts } from '../../../src/core/statements/kinds/amounts';
import { change } from '../../../src/core/statements/kinds/change';
import { comparison } from '../../../src/core/statements/kinds/comparison';
import { completion } from '../../../src/core/statements/kinds/completion';
import { counts } from '../../../src/core/statements/kinds/counts';
import { equation } from '../../../src/core/statements/kinds/equation';
import { indicatorScore } from '../../../src/core/statements/kinds/indicatorScore';
import { ledgerLine } from '../../../src/core/statements/kinds/ledgerLine';
import { lostPoints } from '../../../src/core/statements/kinds/lostPoints';
import { parts } from '../../../src/core/statements/kinds/parts';
import { reference } from '../../../src/core/statements/kinds/reference';
import { saving } from '../../../src/core/statements/kinds/saving';
import { shares } from '../../../src/core/statements/kinds/shares';
import { totalScore } from '../../../src/core/statements/kinds/totalScore';
import type { StatementKind } from '../../../src/core/statements/statement';

export interface StatementCase {
  readonly title: string;
  readonly kind: StatementKind<unknown>;
  readonly input: unknown;
  readonly dress: Dress;
  readonly text: string;
}

export const money = (label: string, value: string): Figure => ({ label, value: decimal(value), measure: 'money' });
const rate = (label: string, value: string): Figure => ({ label, value: decimal(value), measure: 'rate' });
const count = (label: string, value: string, unit = '个'): Figure => ({ label, value: decimal(value), measure: 'count', unit });
const points = (value: string): Figure => ({ label: '得分', value: decimal(value), measure: 'points' });
const TRIM: Dress = { money: '万元', trim: true };

function one<Input>(kind: StatementKind<Input>, title: string, input: Input, text: string, dress: Dress = WAN_YUAN): StatementCase {
  return { title, kind: kind, input, dress, text };
}

const functions = [
  ['一般公共服务支出', '914.36'], ['公共安全支出', '4.86'], ['文化旅游体育与传媒支出', '5.00'], ['社会保障和就业支出', '113.20'], ['卫生健康支出', '31.38'],
  ['节能环保支出', '2.30'], ['城乡社区支出', '0'], ['农林水支出', '149.83'], ['住房保障支出', '45.27'], ['灾害防治及应急管理支出', '1.13'],
].map(([label = '', value = '']) => money(label, value));

export const statementCases: readonly StatementCase[] = [
  one(amount, '金额', { figure: money('预算收入', '1381.73') }, '预算收入1381.73万元'),
  one(amount, '金额为0', { figure: money('公务接待费', '0') }, '公务接待费0万元'),
  one(amount, '负数带负号', { figure: money('净调整', '-114.4') }, '净调整-114.40万元'),
  one(amount, '整数不带小数的格式', { figure: money('社区服务群众专项经费', '45') }, '社区服务群众专项经费45万元', TRIM),
  one(amount, '不带小数的格式里有零头仍写两位', { figure: money('计划生育经费', '1.83') }, '计划生育经费1.83万元', TRIM),
  one(amount, '元报告', { figure: money('支出预算', '692.991647') }, '支出预算6929916.47元', YUAN),
  one(amount, '元账写万元，只舍入一次', { figure: money('某项经费', '0.01495') }, '某项经费0.01万元'),
  one(amount, '不足0.01万元的不写成0', { figure: money('利息收入', '0.004') }, '利息收入0.004万元'),
  one(amount, '人数', { figure: count('在职人员', '58', '人') }, '在职人员58人'),
  one(amount, '整百分比', { figure: rate('在职人员控制率', '1.16') }, '在职人员控制率116%'),
  one(amount, '百分比两位', { figure: rate('预算完成率', '0.9172') }, '预算完成率91.72%'),

  one(change, '减少', { now: money('决算收入', '1267.33'), base: money('预算收入', '1381.73') }, '比预算收入减少114.40万元，下降8.28%'),
  one(change, '增加', { now: money('本年“三公”经费', '9.44'), base: money('上年“三公”经费', '8.95') }, '比上年“三公”经费增加0.49万元，增长5.47%'),
  one(change, '持平', { now: money('决算收入', '5'), base: money('预算收入', '5') }, '与预算收入持平'),
  one(change, '上年为0', { now: money('本年', '3'), base: money('上年', '0') }, '比上年增加3.00万元（上年为0，不计算增长率）'),
  one(change, '两年都为0', { now: money('本年', '0'), base: money('上年', '0') }, '与上年持平'),
  one(change, '上年为负数', { now: money('本年', '3'), base: money('上年', '-2') }, '比上年增加5.00万元（上年为负数，不计算增长率）'),
  one(change, '从有到无', { now: money('本年', '0'), base: money('上年', '2.86') }, '比上年减少2.86万元，下降100%'),
  one(change, '差额舍入后为0也不写0', { now: money('本年', '100.004'), base: money('上年', '100') }, '比上年增加0.004万元，增长0.004%'),
  one(change, '差额按元算，不用舍入后的数相减', { now: money('本年', '100.006'), base: money('上年', '50.002') }, '比上年增加50.00万元，增长100.00%'),
  one(change, '只写金额', { now: money('决算数', '8.95'), base: money('2021年实际支出', '8.64'), amountOnly: true }, '比2021年实际支出增加0.31万元'),
  one(change, '元报告', { now: money('本年', '1'), base: money('上年', '2') }, '比上年减少10000.00元，下降50%', YUAN),

  one(saving, '节约', { budget: money('预算', '9.97'), spent: money('实际支出', '8.95') }, '比预算节约1.02万元，节约率10.23%'),
  one(saving, '节约全部', { budget: money('预算', '0.25'), spent: money('实际支出', '0') }, '比预算节约0.25万元，节约率100%'),
  one(saving, '超支', { budget: money('预算', '89.80'), spent: money('实际支出', '90.45') }, '比预算超支0.65万元，超支率0.72%'),
  one(saving, '持平', { budget: money('预算', '5'), spent: money('实际支出', '5') }, '与预算持平，没有节约也没有超支'),
  one(saving, '预算是负数', { budget: money('预算', '-2'), spent: money('实际支出', '1') }, '比预算超支3.00万元（预算为负数，不计算超支率）'),
  one(saving, '没有预算而有支出', { budget: money('预算', '0'), spent: money('实际支出', '1.56') }, '比预算超支1.56万元（预算为0，不计算超支率）'),

  one(comparison, '小于', { left: money('决算收入', '1267.33'), right: money('预算收入', '1381.73') }, '决算收入小于预算收入'),
  one(comparison, '大于', { left: money('决算收入', '1333.33'), right: money('预算收入', '1186.40') }, '决算收入大于预算收入'),
  one(comparison, '等于', { left: money('决算收入', '5'), right: money('预算收入', '5') }, '决算收入等于预算收入'),

  one(completion, '完成比例', { plan: money('年初预算', '1381.73'), done: money('决算收入', '1267.33') }, '完成年初预算的91.72%'),
  one(completion, '全部完成', { plan: money('年初预算', '5'), done: money('决算收入', '5') }, '完成年初预算的100%'),
  one(completion, '差一点点不写100%', { plan: money('年初预算', '1000'), done: money('决算收入', '999.99') }, '完成年初预算的99.999%'),
  one(completion, '年初预算为负数', { plan: money('年初预算', '-1'), done: money('决算收入', '3') }, '年初预算为负数，不计算完成比例'),
  one(completion, '预算为0', { plan: money('年初预算', '0'), done: money('决算收入', '3') }, '年初预算为0，不计算完成比例'),
  one(completion, '超过预算', { plan: money('年初预算', '1429.07'), done: money('执行', '3551.83') }, '完成年初预算的248.54%'),

  one(amounts, '列举，不列0', { items: functions.slice(4, 8) }, '卫生健康支出31.38万元、节能环保支出2.30万元、农林水支出149.83万元'),
  one(shares, '占比合计100.00', { items: functions }, '一般公共服务支出914.36万元，占比72.15%；公共安全支出4.86万元，占比0.38%；文化旅游体育与传媒支出5.00万元，占比0.40%；社会保障和就业支出113.20万元，占比8.93%；卫生健康支出31.38万元，占比2.48%；节能环保支出2.30万元，占比0.18%；农林水支出149.83万元，占比11.82%；住房保障支出45.27万元，占比3.57%；灾害防治及应急管理支出1.13万元，占比0.09%'),
  one(shares, '三等分', { items: [money('甲项支出', '1'), money('乙项支出', '1'), money('丙项支出', '1')] }, '甲项支出1.00万元，占比33.34%；乙项支出1.00万元，占比33.33%；丙项支出1.00万元，占比33.33%'),
  one(parts, '其中', { whole: money('预算支出', '1381.73'), parts: [money('基本支出', '1071.99'), money('项目支出', '309.74')] }, '预算支出1381.73万元，其中：基本支出1071.99万元、项目支出309.74万元'),
  one(parts, '只有一部分', { whole: money('其他收入', '0.06'), parts: [money('利息收入', '0.06'), money('捐赠收入', '0')] }, '其他收入0.06万元（全部为利息收入）'),

  one(equation, '比率算式', { result: rate('预算完成率', '0.9172'), above: [money('', '1267.33')], below: money('', '1381.73') }, '预算完成率=（1267.33÷1381.73）×100%=91.72%'),
  one(equation, '变动率算式，结果为负', { result: rate('“三公经费”变动率', '-0.3291'), above: [money('', '9.97'), '-', money('', '14.86')], below: money('', '14.86') }, '“三公经费”变动率=[（9.97-14.86）÷14.86]×100%=-32.91%'),
  one(equation, '数小：四舍五入以后算不出这个率，写到元', { result: rate('“三公经费”控制率', '0.4407'), above: [money('', '0.052')], below: money('', '0.118') }, '“三公经费”控制率=（0.052÷0.118）×100%=44.07%'),
  one(equation, '人数算式', { result: rate('在职人员控制率', '1.16'), above: [count('', '58', '人')], below: count('', '50', '人') }, '在职人员控制率=（58÷50）×100%=116%'),

  one(indicatorScore, '满分', { full: points('4'), score: points('4') }, '该指标得4分'),
  one(indicatorScore, '扣分', { full: points('4'), score: points('3.28') }, '该指标得3.28分，扣0.72分'),
  one(indicatorScore, '不得分', { full: points('2'), score: points('0') }, '该指标得0分，扣2分'),
  one(totalScore, '总分和等级', { total: points('91.28'), grade: '优' }, '综合得分为91.28分，评价等级为“优”'),
  one(totalScore, '换算', { total: points('89.8'), applicable: points('91.5'), converted: points('98.14'), grade: '优' }, '综合得分为89.8分（参评分值91.5分），换算得分为98.14分，评价等级为“优”'),
  one(totalScore, '加分、扣分', { total: points('90'), added: points('3'), taken: points('1'), final: points('92'), grade: '优' }, '综合得分为90分，加分3分、扣分1分，最后得分为92分，评价等级为“优”'),
  one(totalScore, '换算以后只有扣分', { total: points('89.8'), applicable: points('91.5'), converted: points('98.14'), added: points('0'), taken: points('2'), final: points('96.14') }, '综合得分为89.8分（参评分值91.5分），换算得分为98.14分，扣分2分，最后得分为96.14分'),
  one(totalScore, '没有评完，没有等级', { total: points('62.5') }, '综合得分为62.5分'),
  one(lostPoints, '有比率', { indicator: '公用经费控制率', full: points('4'), score: points('3.28'), rate: rate('公用经费控制率', '1.0072') }, '公用经费控制率为100.72%，得3.28分，扣0.72分'),
  one(lostPoints, '说明为什么扣', { indicator: '在职人员控制率', full: points('2'), score: points('0'), rate: rate('在职人员控制率', '1.16'), reason: '高于100%' }, '在职人员控制率为116%，高于100%，得0分，扣2分'),
  one(lostPoints, '没有比率', { indicator: '预决算信息公开性', full: points('4'), score: points('2') }, '预决算信息公开性，得2分，扣2分'),

  one(counts, '分组', { whole: count('项目支出绩效自评', '74'), groups: [count('一等', '73'), count('二等', '1'), count('三等', '0')] }, '项目支出绩效自评共74个，其中一等73个、二等1个'),
  one(counts, '只有一组', { whole: count('项目', '9'), groups: [count('优', '9'), count('良', '0')] }, '项目共9个，均为优'),
  one(counts, '组数对不上，不写“其中”', { whole: count('项目', '9'), groups: [count('优', '7')] }, '项目共9个'),
  one(absence, '没有', { what: money('政府性基金预算收入', '0') }, '没有政府性基金预算收入'),
  one(absence, '有', { what: money('政府性基金预算收入', '149.81') }, '政府性基金预算收入149.81万元'),
  one(ledgerLine, '追加', { document: '预指〔2022〕1号', direction: '追加', summary: '第一季度平安建设经费', amount: money('', '3') }, '预指〔2022〕1号追加第一季度平安建设经费3.00万元'),
  one(ledgerLine, '收回，她记负数也写正数', { document: '', direction: '收回', summary: '基本支出指标', amount: money('', '-5.30') }, '收回基本支出指标5.30万元'),
  one(reference, '见表', { to: '表', number: 1 }, '详见表1'),
];
