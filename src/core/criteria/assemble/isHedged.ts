/** 「基本全部开工」 「三季度前全部开工」 「上年项目全部开工」 are less than all of it, or by then. */
export function isHedged(done: string): boolean {
  return HEDGED.test(done);
}

const HEDGED = /(?:基本|大[致体]|大部分|原则上|力争).*全部|[前后内末底][^,]{0,4}全部|(?:上一?|去|往)年[^,]*全部|季/;
