/**
 * What was done in the books to a line, and no name of what its money is for: entered too often, too large or in the wrong place
 * (「多记」 「串记」 「漏报」), kept back, put to another use, collected or taken off (「挂起」 「挪用」 「收缴」 「冻结」).
 */
export const BOOKED =
  '[多少错漏误串重虚混][记列登计报提填录入算划拨支付]|补[记列登计报提填录]|[挪挤截坐套][用占留支取]|腾挪|挂[起账靠在]|悬[空置挂]|搁置|冻结|滞留|沉淀|勾销|抹平|结清|移出|终结|否决|驳回|落空|[核注]销|作废|撤[销回项]|[收征上解汇追]缴|[平抵冲]账';

/** Anywhere in a name. */
export const BOOKED_OTHERWISE = new RegExp(BOOKED);
export const BEGINS_BOOKED_OTHERWISE = new RegExp(`^(?:${BOOKED})`);
/** All of a name, or where it ends: 「道路款多记」. */
export const ENDS_BOOKED_OTHERWISE = new RegExp(`(?:${BOOKED})(?:款项?|资金|经费|数|额)?$`);
