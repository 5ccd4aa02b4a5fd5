import type { Message } from './message';

/** Why a township's workbook is not in the county's sums, or not whole. */
export const rollupMessages = {
  rollupOtherYear: { zh: '是 {year} 年度的，这次汇总的是 {wanted} 年度，没有计入。', en: 'It is of {year}, the roll-up of {wanted}; not counted.' },
  rollupTwice: { zh: '「{unit}」已经有一份同样的工作簿（{files}），这一份没有重复计入。', en: '{unit} is already counted from {files}.' },
  rollupTwiceDiffers: { zh: '「{unit}」有几份数字不同的工作簿（另有 {files}），不知道以哪一份为准，都没有计入。请只留一份再汇总。', en: '{unit} has several workbooks that differ ({files}); none was counted.' },
  rollupUnscored: { zh: '「{unit}」已经有评过分的工作簿（{files}），金额与它相同，这一份是评分前的，没有重复计入。', en: '{unit} is counted from the scored workbook {files}; this one is as it was before scoring.' },
  rollupIsSum: { zh: '「{unit}」的金额正好是其他单位之和，是汇总数，再计入就重复了，没有计入。', en: '{unit} is the sum of the other units; not counted again.' },
  rollupPartOf: { zh: '{parts}像是「{whole}」下面的。如果它们的数已经并在「{whole}」里，就重复计入了，请核对。', en: '{parts} may be part of {whole}: if its figures include theirs, they are counted twice.' },
  rollupHigher: { zh: '「{whole}」像是上一级的汇总。如果其他单位的数已经包括在里面，就重复计入了，请核对。', en: '{whole} may be the level above: if its figures include those of the other units, they are counted twice.' },
  rollupFileYear: { zh: '表里没有写年度，文件名写的是 {year} 年，这次汇总的是 {wanted} 年度，没有计入。请在表头写明年度。', en: 'Its tables name no year and its file name says {year}; not counted for {wanted}.' },
  rollupNotChosen: { zh: '「{unit}」以「{files}」为准，这一份没有计入。', en: 'For {unit} {files} counts, not this one.' },
  rollupNoUnit: { zh: '看不出是哪个单位的，没有计入。请在表头写明单位名称。', en: 'It names no unit; not counted.' },
  rollupOpen: { zh: '还有 {pending} 项没有评完：金额计入合计，得分不计入平均。', en: '{pending} indicators are open: its money counts, its score does not.' },
  rollupTemporary: { zh: '「{file}」是 Excel 打开文件时留下的临时文件，没有计入。', en: '{file} is a temporary file of Excel.' },
  rollupNotXlsx: { zh: '「{file}」不是 .xlsx 工作簿，没有计入。请另存为 .xlsx 后再汇总。', en: '{file} is no .xlsx workbook; save it as .xlsx.' },
  rollupIsCounty: { zh: '「{file}」是以前的汇总表，不是单位的工作簿，没有计入。', en: '{file} is an earlier roll-up, not a workbook of a unit.' },
  rollupOfCounties: { zh: '{files} 是各区县的汇总表，这次按区县再汇总：一个区县一行，名称取自文件名，请核对。', en: '{files} are roll-ups of counties: each is one row, named after its file.' },
  rollupFailed: { zh: '「{file}」读到一半出错，没有计入。请用 Excel 打开另存一份再汇总。', en: '{file} could not be read through; save it again with Excel.' },
  rollupNamesAlike: { zh: '「{one}」和「{other}」可能是同一个单位（{files}）。没有合并，请核对。', en: '{one} and {other} may be the same unit ({files}); they were not merged.' },
  rollupYearUnknown: { zh: '{files} 没有写明年度，按汇总的年度计入，请核对。', en: '{files} name no year and were counted for the year of the roll-up.' },
  rollupStopped: { zh: '汇总已停止：{of} 个文件读了 {done} 个。没有写入汇总表，各单位的工作簿也没有改动。', en: 'Stopped after {done} of {of} files. No roll-up was written, and no workbook changed.' },
  rollupChoiceUnknown: { zh: '这次读到的单位和文件里没有{names}，没有写汇总表。--same、--apart 后面写问题里列出的单位名称，--take 后面写列出的文件名。', en: 'None of the units and files that were read is {names}. Nothing was written.' },
  rollupOverHers: { zh: '「{path}」里有不是汇总程序写的工作表{sheets}，没有覆盖，也没有写汇总表。请用 --out 换一个文件名，或者把这些表移到别的文件里。', en: '{path} holds sheets that are none of ours: {sheets}. Nothing was written; give another name with --out.' },
  rollupNothing: { zh: '「{file}」里没有可以汇总的工作簿（.xlsx）。', en: 'No workbook (.xlsx) in {file}.' },
} as const satisfies Record<string, Message>;

export const UNIT_STATUS = { counted: '已汇总', open: '未评完', otherYear: '年度不符', twice: '重复', unreadable: '不能读' } as const;

/** What some townships of a county did not give. */
export function countyLacks(fact: string, units: number): string {
  return `${fact}（${String(units)} 个单位没有）`;
}

export const COUNTY_WORDS = {
  sheet: '汇总',
  problems: '问题清单',
  title: '部门整体支出绩效自评汇总表',
  note: '单位：万元。合计、平均、排名都是公式；“未评完”的金额计入合计，得分不计入平均。没有计入的单位和原因见「问题清单」。备注下次汇总仍在。',
  number: '序号',
  unit: '单位名称',
  status: '状态',
  rate: '执行率',
  total: '总分',
  grade: '等级',
  rank: '排名',
  scoreChart: '各单位总分',
  rateChart: '各单位执行率',
  gradeChart: '等级分布（单位数）',
  file: '文件',
  remark: '备注',
  all: '合计（总分为平均）',
  grades: ['优', '良', '中', '差'],
  kind: '类别',
  problem: '问题',
  ask: '请核对',
  missing: '缺少',
  error: '错误',
  notice: '提醒',
} as const;
