import type { GridSheet } from '../../support/gridSnapshot';

/** A scheme as a county writes it down, and what is read of it. */
export interface SheetSchemeCase {
  readonly title: string;
  readonly rows: GridSheet['rows'];
  readonly merges?: readonly string[];
  /** 「名称 分值」 of each aspect, the rate first where there is one. */
  readonly marks: readonly string[];
  /** What 100 %, 95 %, 88 %, 62 % and 40 % earn; undefined where nothing is worked out. */
  readonly rate: readonly string[] | undefined;
  /** What a completion of 90 % and one of 50 % earn of 10 points; undefined where nothing is worked out. */
  readonly shortfall: readonly string[] | undefined;
  readonly grades: readonly string[];
  readonly levels?: string;
  readonly findings?: readonly string[];
  readonly assumes?: readonly string[];
}

const _ = null;
const HEAD = ['一级指标', '分值', '评分办法'];
const FOUR: GridSheet['rows'] = [['预算执行率', 10, _], ['产出指标', 50, _], ['效益指标', 30, _], ['满意度指标', 10, _], ['合计', 100, _]];
const marked = ['预算执行率 10', '产出指标 50', '效益指标 30', '满意度指标 10'];
const RATE = '得分=预算执行率×分值，最高不超过10分。';
const AIMS = '定量指标完成指标值的，记满分；未完成的，按完成值与指标值的比例记分。';
const GRADES = '90分（含）以上为优，80（含）-90分为良，60（含）-80分为中，60分以下为差。';
const graded = ['优 90', '良 80', '中 60', '差 0'];
const full = (...notes: readonly string[]): GridSheet['rows'] => [['青石县项目支出绩效自评评分办法'], HEAD, ...FOUR, ...notes.map((note) => [note])];
const PROPORTION = ['10', '9.5', '8.8', '6.2', '4'];

export const sheetSchemeCases: readonly SheetSchemeCase[] = [
  { title: '分值、执行率、完成比例、等级都写明', rows: full(RATE, AIMS, GRADES), marks: marked, rate: PROPORTION, shortfall: ['9', '5'], grades: graded, findings: [], assumes: ['levels'] },
  { title: '只有分值：其余按通用办法，要说明；没有等级', rows: full(), marks: marked, rate: PROPORTION, shortfall: ['9', '5'], grades: [], findings: [], assumes: ['rate', 'shortfall', 'levels'] },
  { title: '执行率写成公式和上限', rows: full('1.预算执行率=全年执行数÷全年预算数×100%，得分=预算执行率×10分，最高不得超过分值上限。', AIMS, GRADES), marks: marked, rate: PROPORTION, shortfall: ['9', '5'], grades: graded, findings: [] },
  { title: '执行率除以年初预算数：不是一回事，执行率留给人工', rows: full('预算执行率=全年执行数÷年初预算数×100%，得分=预算执行率×10分。', AIMS, GRADES), marks: marked, rate: undefined, shortfall: ['9', '5'], grades: graded, findings: ['projectSchemeUnread'] },
  { title: '执行率分档', rows: [['青石县项目支出绩效自评评分办法'], HEAD, ['预算执行率', 10, '执行率达到95%得10分；90%（含）-95%得8分；80%（含）-90%得6分；60%（含）-80%得3分；低于60%不得分。'], ...FOUR.slice(1), [AIMS], [GRADES]], marks: marked, rate: ['10', '10', '6', '3', '0'], shortfall: ['9', '5'], grades: graded, findings: [] },
  { title: '执行率分档断了一档：执行率留给人工', rows: [['青石县项目支出绩效自评评分办法'], HEAD, ['预算执行率', 10, '执行率达到95%得10分；80%（含）-90%得6分；低于80%不得分。'], ...FOUR.slice(1), [AIMS], [GRADES]], marks: marked, rate: undefined, shortfall: ['9', '5'], grades: graded, findings: ['projectSchemeUnread'] },
  { title: '95% 以上满分、其余按比例：按哪个比例说不清，留给人工', rows: full('预算执行率达到95%得满分，未达到的按比例计分。', AIMS, GRADES), marks: marked, rate: undefined, shortfall: ['9', '5'], grades: graded, findings: ['projectSchemeUnread'] },
  { title: '95% 以上满分、其余按执行率乘分值、60% 以下不得分', rows: full('预算执行率达到95%得满分，低于60%不得分，其余得分=预算执行率×分值。'.replace('其余', ''), AIMS, GRADES), marks: marked, rate: ['10', '10', '8.8', '6.2', '0'], shortfall: ['9', '5'], grades: graded, findings: [] },
  { title: '完成率低于 60% 不得分', rows: full(RATE, '定量指标完成指标值的，记满分；未完成的，按完成比例记分，完成率低于60%的，不得分。', GRADES), marks: marked, rate: PROPORTION, shortfall: ['9', '0'], grades: graded, findings: [] },
  { title: '未完成不得分', rows: full(RATE, '完成指标值的得满分，未完成的不得分。', GRADES), marks: marked, rate: PROPORTION, shortfall: ['0', '0'], grades: graded, findings: [] },
  { title: '完成怎么计分前后矛盾：留给人工', rows: full(RATE, '完成指标值的得满分，未完成的不得分。', '未完成的，按完成比例记分。', GRADES), marks: marked, rate: PROPORTION, shortfall: undefined, grades: graded, findings: ['projectSchemeUnread'] },
  { title: '多一句看不懂的扣分：指标留给人工', rows: full(RATE, AIMS, '未按时报送自评表的，每迟一天扣1分。', GRADES), marks: marked, rate: undefined, shortfall: undefined, grades: graded, findings: ['projectSchemeUnread'] },
  { title: '与计分无关的一句不碍事', rows: full(RATE, AIMS, GRADES, '本办法由青石县财政局负责解释。'), marks: marked, rate: PROPORTION, shortfall: ['9', '5'], grades: graded, findings: [] },
  { title: '老的定性三档 80-50', rows: full(RATE, AIMS, '定性指标根据指标完成情况分为达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，分别按照该指标分值的100-80%（含）、80-50%（含）、50-0%合理确定分值。', GRADES), marks: marked, rate: PROPORTION, shortfall: ['9', '5'], grades: graded, levels: '0.8/0.5', findings: [], assumes: [] },
  { title: '井陉的等级与分值', rows: [['井北县2025年项目绩效评价计分标准'], ['一级指标', '权重', '说明'], ['预算执行率', '10分', '按预算执行率计算得分'], ['产出指标', '40分', '完成指标值的得满分'], ['效益指标', '40分', '未完成的按完成比例计分'], ['满意度指标', '10分', _], ['合计', '100分', _], ['85分以上为优秀，75-85分为良好，60-75分为一般，60分以下为较差']], marks: ['预算执行率 10', '产出指标 40', '效益指标 40', '满意度指标 10'], rate: PROPORTION, shortfall: ['9', '5'], grades: ['优秀 85', '良好 75', '一般 60', '较差 0'], findings: [] },
  { title: '二级指标各有分值、一级合并', rows: [['青石县项目自评评分标准'], ['一级指标', '二级指标', '分值'], ['预算执行率', '预算执行率', 10], ['产出指标（50分）', '数量指标', 15], [_, '质量指标', 15], [_, '时效指标', 10], [_, '成本指标', 10], ['效益指标（30分）', '社会效益指标', 15], [_, '可持续影响指标', 15], ['满意度指标（10分）', '服务对象满意度指标', 10], ['合计', _, 100]], merges: ['A4:A7', 'A8:A9'], marks: marked, rate: PROPORTION, shortfall: ['9', '5'], grades: [], findings: [] },
  { title: '括号里的分与二级之和不符', rows: [['青石县项目自评评分标准'], ['一级指标', '二级指标', '分值'], ['预算执行率', _, 10], ['产出指标（50分）', '数量指标', 15], [_, '质量指标', 25], ['效益指标（30分）', '社会效益指标', 30], ['满意度指标（10分）', '满意度', 10]], marks: ['预算执行率 10', '产出指标 40', '效益指标 30', '满意度指标 10'], rate: PROPORTION, shortfall: ['9', '5'], grades: [], findings: ['projectSchemeMark'] },
  { title: '分值合计不是 100', rows: [['青石县项目自评评分标准'], HEAD, ['预算执行率', 10], ['产出指标', 40], ['效益指标', 30], ['满意度指标', 10], ['合计', 90]], marks: ['预算执行率 10', '产出指标 40', '效益指标 30', '满意度指标 10'], rate: PROPORTION, shortfall: ['9', '5'], grades: [], findings: ['projectSchemeTotal'] },
  { title: '分值是一个范围：要问', rows: [['青石县项目自评评分标准'], HEAD, ['预算执行率', 10], ['产出指标', '40-50'], ['效益指标', 30], ['满意度指标', 10]], marks: ['预算执行率 10', '产出指标 ?', '效益指标 30', '满意度指标 10'], rate: PROPORTION, shortfall: ['9', '5'], grades: [], findings: ['projectSchemeMark'] },
  { title: '一等、二等，自己起的名目', rows: [['青石县项目绩效自评办法'], HEAD, ['项目立项', 20], ['资金管理', 30], ['实施成效', 50], ['评价结果分为三个等级：得分[90,100]为一等，[75,90)为二等，75分以下为三等']], marks: ['项目立项 20', '资金管理 30', '实施成效 50'], rate: undefined, shortfall: ['9', '5'], grades: ['一等 90', '二等 75', '三等 0'], findings: [] },
  { title: '等级中间空了一段：不取', rows: full(RATE, AIMS, '90分以上为优，70-80分为良，70分以下为差。'), marks: marked, rate: PROPORTION, shortfall: ['9', '5'], grades: [], findings: ['projectSchemeUnread'] },
  { title: '等级 80-89', rows: full(RATE, AIMS, '自评得分90-100分为优，80-89分为良，60-79分为中，60分以下为差。'), marks: marked, rate: PROPORTION, shortfall: ['9', '5'], grades: graded, findings: [] },
  { title: '名称在前的等级', rows: full(RATE, AIMS, '优：90分以上，良：80-90分，中：60-80分，差：60分以下'), marks: marked, rate: PROPORTION, shortfall: ['9', '5'], grades: graded, findings: [] },
  { title: '执行率上限写的是别的分', rows: full('得分=预算执行率×分值，最高不超过15分。', AIMS, GRADES), marks: marked, rate: undefined, shortfall: ['9', '5'], grades: graded, findings: ['projectSchemeUnread'] },
];

/** Sheets that are none. */
export const noSheetSchemes: readonly { readonly title: string; readonly rows: GridSheet['rows'] }[] = [
  { title: '项目自评表', rows: [['项目支出绩效自评表'], ['项目名称', '环卫'], ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'], ['产出指标', '数量', '次数', '≥2次', '2次', 50, 50]] },
  { title: '部门整体评价体系', rows: [['部门整体支出绩效评价指标体系'], HEAD, ['投入', 20], ['过程', 30], ['产出', 50]] },
  { title: '项目清单', rows: [['2024年项目支出明细表'], ['项目名称', '年初预算', '全年执行'], ['环卫', 1, 1]] },
];

/** Every word of these carries weight: whatever is taken away, put in or turned round must be seen. */
export const weightySentences = ['得分=预算执行率×分值', '完成指标值的得满分', '未完成的按完成比例计分', '未完成的不得分', '执行率达到95%得10分', '完成率低于60%的不得分', '预算执行率=全年执行数÷全年预算数'];
