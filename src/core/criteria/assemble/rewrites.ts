import type { Build } from '../criterion';
import { andSoOn } from './andSoOn';
import { cliffOverPlan } from './cliffOverPlan';
import { countedFromDate } from './countedFromDate';
import { countedUntil } from './countedUntil';
import { doneBand } from './doneBand';
import { earlySteps } from './earlySteps';
import { donePlan } from './donePlan';
import { fallenShort } from './fallenShort';
import { joinedLine } from './joinedLine';
import { labelledBands } from './labelledBands';
import { markAtBase } from './markAtBase';
import { metAtBase } from './metAtBase';
import { metDegrees } from './metDegrees';
import { mirrored } from './mirrored';
import { noneBand } from './noneBand';
import { notBegun } from './notBegun';
import { onTimeBand } from './onTimeBand';
import { overspent } from './overspent';
import { plannedRatio } from './plannedRatio';
import { planAndRate } from './planAndRate';
import { periodWanted } from './periodWanted';
import { shareOfThreshold } from './shareOfThreshold';
import { targetBand } from './targetBand';
import { wholeBand } from './wholeBand';
import { writtenAgain } from './writtenAgain';
import { zeroBeside } from './zeroBeside';
import { zeroFigure } from './zeroFigure';

/** Says the same in statements that the builders know; undefined where there is nothing to rewrite. */
export type Rewrite = (build: Build) => Build | undefined;

/**
 * What is said in a roundabout way, in the order in which it is rewritten. What one has made the others may rewrite once
 * more; none applies twice to the same statement, so this ends.
 */
const rewrites: readonly Rewrite[] = [
  /** 「30日内下达得3分，每逾期1日扣0.5分」: what is measured is how late it was. */
  countedFromDate,
  /** 「每发生一次上访扣1分，超过3次的不得分」: steps from none on, up to the band. */
  countedUntil,
  /** 「符合3项得3分，符合2项得2分，均不符合不得分」: how many are met. */
  metDegrees,
  /** 「无投诉得5分，有1-2起得3分」: none is 0 of what is counted. */
  noneBand,
  /** 「偏差率5%以内」: below 0 as above it. */
  mirrored,
  /** 「得分=（1-A÷B）×5，A为0的得满分」: a figure that is 0 is a case. */
  zeroFigure,
  /** 「上年结转为0的得满分；否则，消化率≥90%得4分」: a case beside a rate. */
  zeroBeside,
  /** 「A级（≥95%）5分；B级（≥85%，＜95%）4分」: a label before its band. */
  labelledBands,
  /** 「得分=（1-10×A/B）×分值；A/B>0.1得0分」: the quotient is the value. */
  writtenAgain,
  /** 「≥90%得满分；≤60%不得分；两者之间按直线比例计」: the line is a band between the two. */
  joinedLine,
  /** 「实际÷计划×分值；实际大于计划的得0分」: nothing beyond 100% of the quotient. */
  cliffOverPlan,
  /** 「按时完成得满分；延期1个月以内得8分」: on time is no day late. */
  onTimeBand,
  /** 「全部完成得10分；完成80%以上得8分」: all of it is 100%. */
  wholeBand,
  /** 「完成100%得10分，90%得9分，80%得8分，依次类推」: steps as wide as those that are named. */
  andSoOn,
  /** 「计划建成4000亩，完成计划得6分，每少100亩扣0.3分」: what is planned. */
  donePlan,
  /** 「完成任务得10分，未完成的按完成比例计分」: what is done is 100%. */
  doneBand,
  /** 「以95%为基准，得4分」: the mark of the base. */
  markAtBase,
  /** 「以90%为达标线，达到的得5分」: the base is reached. */
  metAtBase,
  /** 「培训不少于12场，每少1场扣0.5分」: what is wanted has the full mark. */
  targetBand,
  /** 「每季度公开一次得3分，少公开一次扣1分」: the missing ones are counted. */
  periodWanted,
  /** 「不高于8000元/公里得5分，每高出1%扣0.5分」: 1% of the figure. */
  shareOfThreshold,
  /** 「较上年下降5%以上得5分，每少下降1个百分点扣1分」: the change rises. */
  fallenShort,
  /** 「节约率≥0得5分；超支的，每超1%扣1分」: what is overspent is saved less than nothing. */
  overspent,
  /** 「进度60%以下得2分，未开工得0分」: not begun is 0. */
  notBegun,
  /** 「按时完成得4分，每提前10天加1分；每延期5天扣1分」: both ways from being on time. */
  earlySteps,
  /** 「培训人次≥500人次得满分；完成率80%以上得4分」: 80% of the number. */
  planAndRate,
  /** 「计划改造危房40户，按完成比例得分」: the number that is planned is all of it. */
  plannedRatio,
];

/** The statements after all rewrites. */
export function rewritten(build: Build): Build {
  for (const rewrite of rewrites) {
    const next = rewrite(build);
    if (next) return rewritten(next);
  }
  return build;
}
