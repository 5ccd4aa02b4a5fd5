import type { BodyCase } from './bodySentences';

/** What was once scored for sure and wrong, and its neighbours: each form with words that nobody listed. */
export const mendedSentences: readonly BodyCase[] = [
  // A step of one unit over a threshold of another.
  [5,'差错率','≤5‰得满分，每超过0.1个百分点扣1分',[{value:0.006},'asks'],[{value:6},'asks']],
  [5,'漏缴率','漏缴率不超过7‰得满分，每超过0.5%扣1分',[{value:0.01},'asks']],
  [5,'增长率','增长率达到8个千分点得5分，每低0.1%扣0.5分',[{value:0.007},'asks']],
  [5,'满意度','满意度≥90分得满分，每低1%扣0.5分',[{value:89},'asks']],
  [5,'差错率','差错率≤5‰得满分，每超过1‰扣1分',[{value:0.006},4]],
  [5,'单位造价','单位造价不高于800元/米得5分，每高出1%扣0.5分，不足1%的按1%计',[{value:812},4]],
  // The scale of a value that is compared with plain numbers.
  [5,'死亡率','死亡率（‰）≤2得满分，每上升1扣1分',[{value:0.003},4],[{value:3},4],[{value:0.05},'asks']],
  [5,'幼树枯死率（‰）','≤2得满分，每上升1扣1分',[{value:0.003},4]],
  // A part of a step is a part of that step.
  [5,'差错率','差错率≤5‰得满分，每超过1‰扣1分。不足1个百分点的不计',[{value:0.0065},'asks']],
  [5,'差错率','差错率≤5‰得满分，每超过1‰扣1分。不足1‰的不计',[{value:0.0065},4]],
  [5,'补植率','补植率≥95%得满分，每低5%扣1分，不足1%的按1%计',[{value:0.935},'asks']],
  [5,'补植率','补植率≥95%得满分，每低0.1个百分点扣0.1分，不足1个百分点的不计',[{value:0.935},'asks']],
  [5,'补植率','补植率≥95%得满分，每低1个百分点扣1分，不足1个百分点的按0.5个百分点计',[{value:0.935},'asks']],
  [5,'补植率','补植率≥95%得满分，每低1个百分点扣1分，不足百分之一的按一个百分点计',[{value:0.935},3]],
  [5,'拨付时间','30天内拨付得5分，每超2天扣1分，不足1天的不计',[{value:31.5},'asks']],
  [5,'拨付时间','30天内拨付得5分，每超1天扣1分，不足1日的按1日计',[{value:31.5},3]],
];
