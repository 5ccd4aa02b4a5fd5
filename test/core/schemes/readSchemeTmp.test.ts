import { readSchemeTable } from '../../../src/core/schemes/readScheme/readSchemeTable';
import { readGrades } from '../../../src/core/schemes/readScheme/readGrades';
import { gridSnapshot } from '../../support/gridSnapshot';
const H = ['一级指标', '二级指标', '三级指标', '分值', '评价标准'];
const R = '≥90%，得满分；＜90%，不得分。';
const grids: any = {
 sectionsMulti: { merges: ['A3:D3','A5:D5'], rows: [['绩效自评表'], ['二级指标','三级指标','分值','评分标准'], ['一、投入（40分）',null,null,null], ['目标','甲',40,R], ['二、产出（60分）'], ['数量','乙',20,R],[null,'丙',40,R],['合计',null,100]] },
 dotted: [['绩效评分'],['序号','指标','分值','评分标准'],['1','预算',50,null],['1.1','编制',20,R],['1.2','执行',30,R],['2','产出',50,null],['2.1','数量',50,R]],
 totalTop: [H,['合计',null,null,100,null],['产出','数量','甲',60,R],[null,null,'乙',40,R]],
 noteMid: [H,['产出','数量','甲',60,R],['注：以下为第二页'],[null,null,'乙',40,R],[],[null,'质量','丙',0.5,R]],
 pageInMerge: { merges:['C2:C3','D2:D3'], rows:[H,['产出','数量','甲',60,'①有，得30分；'],[null,null,null,null,'②全，得30分。'],H,['产出','数量','乙',40,R]]},
 dimTotals: [H,['投入','目标','甲',40,R],['合计',null,null,40],['产出','数量','乙',60,R],['合计',null,null,60],['总计',null,null,100]],
 two: [['部门整体'],H,['产出','数量','甲',100,R],['合计',null,null,100],['项目支出'],H,['产出','数量','项目甲',100,R],['合计',null,null,100]],
 weightAndMark: [['一级指标','二级指标','三级指标','权重','分值','评价标准'],['产出','数量','甲','60%',6,R],[null,null,'乙','40%',94,R]],
 noteInName: [H,['产出','数量','满意度（≥90%）',50,R],[null,null,'“三公”经费（出国、接待）（50分）',50,R]],
 bonus: [H,['产出','数量','甲',100,R],['加分项','创新','加分',5,'获省级表彰加5分。'],['扣分项','违规','扣分','-10','每次扣10分。']],
 crit2col: { merges: ['E1:F1'], rows:[['一级指标','二级指标','三级指标','分值','评价标准',null,'得分'],['产出','数量','甲',60,'有制度','30',0],[null,null,null,null,'已执行','30',0],[null,null,'乙',40,R,null,0]]},
 lvlBracket: [['一级指标（权重）','二级指标（分值）','三级指标及分值','指标说明','评分标准'],['产出（100%）','数量（100分）','甲（60分）','x',R],[null,null,'乙 40分','y',R]],
 sameNamePage: [H,['产出','数量','甲',100,'1.≥90%的，得满分；'],H,['产出','数量','甲',100,'2.＜90%的，不得分。']],
 frac: [['一级指标','二级指标','三级指标','权重','评价标准'],['产出','数量','甲',0.25,R],[null,null,'乙',0.75,R],['合计',null,null,1]],
 seed5: [['表5 效果指标及得分情况表'],['一级指标','二级指标','三级指标','分值权重','得分'],['效果（10分）','履职效益（10分）','社会效益',6,6]],
 content: [['考核表'],['考核项目','考核内容','分值','评分标准','自评分'],['预算管理','编制',40,R,1],[null,'执行',60,R,2]],
 contentLeaf: [['考核表'],['指标名称','考核内容','分值','评分标准'],['编制率','看编制',40,R],['执行率','看执行',60,R]],
 explainOnly: [['部门整体支出绩效评价共性指标体系框架'],['一级指标','二级指标','三级指标','指标解释','指标说明'],['投入','目标','甲','x','①a；②b。']],
 qianHang: [['一级指标','二级指标','三级指标','分值','指标解释','评分标准','数据来源','评价依据'],['产出','数量','甲',100,'看甲。甲率=a/b×100%',R,'决算','批复']],
 rowsNoteLong: [['附件2：'],['XX县2023年度部门整体支出绩效自评表'],['填报单位：某镇','','','填报日期：2024年'],H,['产出','数量','甲',100,R],['评价结论','得分96分，等级为优']],
};
it('dump', () => {
  for (const [k, g] of Object.entries(grids)) {
    const t = readSchemeTable(gridSnapshot({ 绩效表: g as any }).sheets[0]!);
    const lines = t?.texts.dimensions.flatMap((d) => d.subDimensions.flatMap((s) => s.indicators.map((i) => `  ${d.name}/${s.name}/${i.name} ${i.fullMark} | ${i.explanation} | ${i.method} | ${i.criterion}`)));
    process.stdout.write(`${k}: ${t?.texts.name} ${JSON.stringify(t?.texts.grades.map((x) => x.name + (x.from ?? '')))}\n${lines?.join('\n')}\n${t?.findings.map((f) => '  ! ' + f.code + ' ' + JSON.stringify(f.details) + f.places.map((p) => p.cell)).join('\n')}\n`);
  }
  for (const s of ['评分等级：90分以上为优，80-90分（不含90）为良，60-80分为中，60分以下为差', '优（≥90分）、良（80≤得分＜90）、中（60≤得分＜80）、差（＜60分）','优秀：90-100分；良好：80-89分；合格：60-79分；不合格：60分以下','总分设置为100分，等级一般划分为四档：90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。','绩效评价分值≥90为“优”；80≤分值＜90为“良”；60≤分值＜80为“中”；60分以下为“差”。','优得4分、良得2分、中得1分、差得0分','得分96分，等级为优','90分以上评为优秀等次，75分以上为良好，60分及以上为一般，低于60分为较差','满分100分，共4个等级（优：90分及以上；良：80分（含）至90分；中：60分（含）至80分；差：60分以下）'])
    process.stdout.write(`${s} => ${JSON.stringify(readGrades(s))}\n`);
  const big = { 台账: Array.from({ length: 60000 }, (_, i) => [i, '2024-01-01', '付办公费', 1234.5, '张三', '备注', '指标', '分值']) };
  const snap = gridSnapshot(big).sheets[0]!;
  const t0 = Date.now(); readSchemeTable(snap); process.stdout.write(`big ${Date.now() - t0} ms\n`);
});
