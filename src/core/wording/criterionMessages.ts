import type { Message } from './message';

interface CriterionMessage extends Message {
  /** What to do about it. */
  readonly todo: { readonly zh: string; readonly en: string };
}

const REWRITE = { zh: '请把这一处改写得明确一些，或者由人工评分。', en: 'Reword this place, or score it by hand.' };
const CHECK = { zh: '请对照原文核实，有误的改正评价标准。', en: 'Compare with the original and correct the criterion.' };
const GIVE = { zh: '请补全给出的数据。', en: 'Give what is missing.' };

/** What can be wrong with a 评价标准, or worth a look although it was understood; and with the data given for it. */
export const criterionMessages = {
  // The sentence is not understood.
  emptySentence: { zh: '评价标准是空的。', en: 'The criterion is empty.', todo: { zh: '请写上评价标准。', en: 'Write the criterion.' } },
  tooLong: { zh: '这段话超过 {most} 个字，不像一条评价标准。', en: 'More than {most} characters are no criterion.', todo: { zh: '请只留下怎样得分的话，或者由人工评分。', en: 'Keep only what says how points are given, or score by hand.' } },
  tooDeep: { zh: '括号一层套一层，太深了。', en: 'Brackets within brackets, too deep.', todo: REWRITE },
  ambiguous: { zh: '这句话有两种读法：一种是「{first}」，另一种是「{second}」。', en: 'Two readings: “{first}” and “{second}”.', todo: { zh: '请把标准改写成其中一种，或者由人工评分。', en: 'Write the one that is meant, or score by hand.' } },
  noRule: { zh: '这句话没有说明怎样得分。', en: 'The sentence does not say how points are given.', todo: { zh: '请补充得分或扣分的办法，例如“≥90%得满分，每低1个百分点扣0.5分”。', en: 'Say how points are given or taken.' } },
  unknownWords: { zh: '这里可能影响得分的话没有读懂：{words}。', en: 'These words may change the score and were not understood: {words}.', todo: REWRITE },
  listNumberOrDecimal: { zh: '分不清这里是序号还是小数。', en: 'This may be a list number or a decimal.', todo: { zh: '请在序号后面加上顿号或空格，例如“1、5%”。', en: 'Write the list number with “、”.' } },
  conditionWithoutMark: { zh: '这个条件后面没有写得多少分。', en: 'No mark follows this condition.', todo: { zh: '请写明符合这个条件时得多少分。', en: 'Say what this condition is worth.' } },
  conditionsExclude: { zh: '这两个条件不能同时成立。', en: 'These conditions exclude each other.', todo: CHECK },
  stepWithoutMark: { zh: '写了“每……”，没有读到扣多少分或加多少分。', en: '“每…” without what it costs or brings.', todo: { zh: '请写成“每超过1个百分点扣0.5分”这样的形式。', en: 'Write it like “每超过1个百分点扣0.5分”.' } },
  stepWithoutThreshold: { zh: '写了每一档扣多少分，没有写从哪里算起。', en: 'Steps without a point from which they count.', todo: { zh: '请写明起点，例如“以100%为标准”或“超过100%的”。', en: 'Say where the steps begin.' } },
  stepDirection: { zh: '分不清是高了扣分还是低了扣分。', en: 'It is unclear on which side points are lost.', todo: { zh: '请写明“每超过”或“每低于”。', en: 'Say 每超过 or 每低于.' } },
  stepEdge: { zh: '分不清正好到这个数时扣不扣分。', en: 'Whether this very number already costs something is not clear.', todo: { zh: '请把“少于几”写成“不超过几”，再写每多一个扣多少分。', en: 'Say “at most” instead of “fewer than”, and what each further one costs.' } },
  stepStart: { zh: '写了每一档扣多少分，没有写从多少分里扣。', en: 'It is not said what the steps are taken from.', todo: { zh: '请写明从满分里扣，还是从上一档的分里扣。', en: 'Say whether they come off the full mark or off the band before.' } },
  shareOfWhat: { zh: '写了扣百分之几，没有写是什么的百分之几。', en: 'A percentage is taken off, but not said of what.', todo: { zh: '请写成“扣分值的10%”或者“扣1分”。', en: 'Write 扣分值的10% or 扣1分.' } },
  twoSubjects: { zh: '这句话里有两个不同的对象：「{first}」和「{second}」。', en: 'Two different things are measured: “{first}” and “{second}”.', todo: { zh: '请拆成两项指标，或者统一名称。', en: 'Make two indicators of it, or use one name.' } },
  unitsDiffer: { zh: '前后的单位不一致。', en: 'The units differ.', todo: CHECK },
  thresholdOdd: { zh: '写的是 {at}，这样的比率不会有这么大或这么小，可能多写、少写了小数点或“%”。', en: '{at} is out of reach for such a rate: a point or a % may be wrong.', todo: CHECK },
  percentMissing: { zh: '这个数没有写单位，分不清是不是百分数。', en: 'A number without a unit: percent or not.', todo: { zh: '请补上“%”或单位。', en: 'Add % or the unit.' } },
  bandsOverlap: { zh: '两档的范围有重叠，而得分不同。', en: 'Two bands overlap with different marks.', todo: CHECK },
  marksContradict: { zh: '{at} 时，一处算出来是 {first} 分，另一处写的是 {second} 分，分不清以哪一处为准。', en: 'At {at} one place gives {first} points and another {second}.', todo: CHECK },
  edgeTwice: { zh: '{at} 同时归入两档，而得分不同。', en: '{at} belongs to two bands with different marks.', todo: CHECK },
  saidTwice: { zh: '同一件事前后说了两次，而且不一样。', en: 'The same is said twice, differently.', todo: CHECK },
  lineWithoutEnds: { zh: '写了按比例计算，没有写两端各得多少分。', en: 'In proportion, but the marks at the ends are not said.', todo: { zh: '请写明两端的得分，例如“≥90%得满分，≤60%不得分，其间按比例计算”。', en: 'Give the marks at both ends.' } },
  lineAndStepsDiffer: { zh: '按比例计算的结果和每一档扣的分对不上。', en: 'The line and the steps do not agree.', todo: CHECK },
  proportionUnclear: { zh: '“按比例”可以有几种算法，这里没有写清。', en: '“In proportion” may be reckoned in several ways here.', todo: { zh: '请写成公式，例如“得分=完成率×分值”或“得分=完成率÷90%×分值”。', en: 'Write the formula.' } },
  formulaNotUnderstood: { zh: '这个算式没有读懂。', en: 'The formula was not understood.', todo: { zh: '请写成“得分=甲÷乙×分值”这样的形式。', en: 'Write it like 得分=甲÷乙×分值.' } },
  markNotUnderstood: { zh: '这里的得分和其余的话合不到一起。', en: 'This mark does not fit the rest of the sentence.', todo: REWRITE },
  markBeyondFull: { zh: '这里写的 {mark} 分超过了分值 {full} 分。', en: '{mark} points exceed the full mark of {full}.', todo: { zh: '请核对分值和评价标准。', en: 'Compare the full mark with the criterion.' } },
  marksDoNotAdd: { zh: '各项的分合计 {sum}，既不等于分值 {full}，也不像分档。', en: 'The marks add up to {sum}, not to {full}, and are no levels either.', todo: { zh: '请核对各项的分和分值。', en: 'Check the marks.' } },
  levelsUnordered: { zh: '各档的得分没有高低次序，分不清是分档还是逐项得分。', en: 'The marks have no order: levels or items.', todo: REWRITE },
  perProject: { zh: '标准说的是每个项目各自的情况（分别打分、平均或者加权）：一个数算不出来。', en: 'Each project is scored by itself and the scores are averaged: one figure does not give that.', todo: { zh: '请把每个项目分别打分，按标准合起来以后填在「得分」里。', en: 'Score each project and enter the average.' } },
  severalCounts: { zh: '这里有几种扣分或加分，只给一个次数算不出来。', en: 'Several kinds of deduction cannot be scored from one count.', todo: { zh: '请拆成几项指标，或者由人工评分。', en: 'Split the indicator or score by hand.' } },
  countDirection: { zh: '好事扣分或坏事加分，可能写反了。', en: 'Good is punished or bad rewarded: perhaps the wrong way round.', todo: CHECK },
  mixedRules: { zh: '一句话里有几种不同的计分办法，分不清怎样合起来。', en: 'Several ways of scoring in one sentence.', todo: { zh: '请拆成几项指标，或者由人工评分。', en: 'Split the indicator or score by hand.' } },
  limitWithoutSteps: { zh: '写了上限或下限，没有读到它限制的扣分或加分。', en: 'A limit without what it limits.', todo: REWRITE },
  onlyVeto: { zh: '只写了什么情况不得分，没有写其余情况得多少分。', en: 'It only says what scores nothing.', todo: { zh: '请补充其余情况的得分。', en: 'Say what the rest scores.' } },
  restNotSaid: { zh: '只写了一种情况的得分，没有写其余情况得多少分。', en: 'Only one case has a mark.', todo: { zh: '请补充其余情况的得分。', en: 'Say what the rest scores.' } },

  // Understood, but worth a look.
  markDiffersFromFull: { zh: '标准里写的 {mark} 分与分值 {full} 分不一致。', en: 'The criterion says {mark} points, the full mark is {full}.', todo: { zh: '请核对分值和评价标准。', en: 'Compare the full mark with the criterion.' } },
  edgeAssumed: { zh: '没有写明 {at} 归哪一档，按“含下限、不含上限”的惯例处理；前后另有规定的，从其规定。', en: 'It is not said to which band {at} belongs; custom decided.', todo: { zh: '请在标准里写明“含”或“不含”。', en: 'Say 含 or 不含.' } },
  valueNotCovered: { zh: '标准没有规定 {gap} 时得多少分，遇到时由人工评分。', en: 'Nothing is said about {gap}; a person decides there.', todo: { zh: '请补充这一段的得分。', en: 'Say what this stretch scores.' } },
  itemsLeaveRest: { zh: '{items} 项要点全部不符合时，按标准仍有剩余的分。', en: 'Even with all {items} points unmet some of the mark remains.', todo: CHECK },
  factorMissing: { zh: '公式漏了“×分值”，按乘以分值计算。', en: 'The formula lacks ×分值; it is read with it.', todo: { zh: '请把公式补全。', en: 'Complete the formula.' } },
  shouldBeLower: { zh: '「{indicator}」一般越低越好，这个标准却是越高得分越多；仍按原文计算。', en: 'For {indicator} lower is better, but the criterion rewards higher; it is taken literally.', todo: CHECK },
  shouldBeHigher: { zh: '「{indicator}」一般越高越好，这个标准却是越低得分越多；仍按原文计算。', en: 'For {indicator} higher is better, but the criterion rewards lower; it is taken literally.', todo: CHECK },
  changeThreshold: { zh: '「{indicator}」是变动率，门槛一般是0，这个标准在50%以上仍给满分，可能抄错；仍按原文计算。', en: '{indicator} is a change: its threshold should be about 0; it is taken literally.', todo: CHECK },

  guardAssumed: { zh: '没有给出“{name}”，按没有发生计分。', en: '“{name}” was not given and counts as not happened.', todo: { zh: '发生了的请给出，再算一次。', en: 'Give it where it happened, and score again.' } },

  // What was given does not settle the score.
  valueNotGiven: { zh: '没有给出指标的实际值。', en: 'The value is not given.', todo: { zh: '请给出 value，或者算出它的各个数。', en: 'Give value, or what it is made of.' } },
  quantityUnknown: { zh: '给出的「{given}」对不上这项指标的计算公式。', en: '“{given}” does not fit the formula of the indicator.', todo: { zh: '请改用公式里的名称，或者直接给出 value。', en: 'Use the names of the formula, or give value.' } },
  quantityNotGiven: { zh: '算式里的数没有给全，或者除数为 0：{names}。', en: 'Quantities of the formula are missing, or a divisor is 0: {names}.', todo: GIVE },
  lastYearZero: { zh: '上年数为 0，算不出变动率。', en: 'Last year is 0: no rate of change.', todo: { zh: '请由人工评分。', en: 'Score by hand.' } },
  zeroDenominator: { zh: '除数为 0，标准没有规定这时怎样得分。', en: 'The divisor is 0, and the criterion does not say what then.', todo: { zh: '请由人工评分，或者在标准里补充。', en: 'Score by hand, or say so in the criterion.' } },
  countNotGiven: { zh: '没有给出次数，或者次数不对。', en: 'The count is missing or wrong.', todo: GIVE },
  itemsNotGiven: { zh: '要点没有逐项给出，或者项数不对。', en: 'The items are missing or their number is wrong.', todo: GIVE },
  gradeNotGiven: { zh: '没有给出等级。', en: 'The grade is not given.', todo: GIVE },
  gradeUnknown: { zh: '给出的等级不在标准之内：{levels}。', en: 'The grade is none of the sentence’s: {levels}.', todo: GIVE },
  flagNotGiven: { zh: '没有给出例外情形是否存在。', en: 'It is not said whether the special case holds.', todo: GIVE },
  flagUnknown: { zh: '给出的「{given}」不是标准里的例外情形。', en: '“{given}” is no special case of the sentence.', todo: GIVE },
  scoreNotWithin: { zh: '给出的分不在规定的范围内。', en: 'The score given is out of bounds.', todo: GIVE },
} as const satisfies Record<string, CriterionMessage>;

export type CriterionCode = keyof typeof criterionMessages;
