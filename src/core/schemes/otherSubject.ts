import { namesAnyMeasure } from '../criteria/assemble/valueSubject';
import type { IndicatorTexts } from './schemeTexts';

/**
 * 「资金到位率≥90%得10分」 in the row of 预算执行率: what the sentence measures by name, where the row is about something else.
 * Undefined where name, 解释 or 说明 hold it, or it holds the name.
 */
export function otherSubject(
  subject: string,
  { name, explanation, method }: Pick<IndicatorTexts, 'name' | 'explanation' | 'method'>,
): string | undefined {
  const own = plain(subject).replace(ASIDE, '');
  if (own.length < 2 || namesAnyMeasure(own)) return undefined;
  const [row, ...texts] = [name, explanation, method].map(plain);
  if (row === undefined || row === '' || [row, ...texts].some((text) => text.includes(own))) return undefined;
  const stem = own.replace(MEASURE, '');
  const isOwn = own.includes(row) || stem === '' || (stem.length >= 2 && row.includes(stem)) || isCut(own, row);
  return isOwn ? undefined : subject;
}

/** 「人员控制率」 of 在职人员编制控制率: all its characters, in their order. */
function isCut(short: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === short[at]) at += 1;
  return at === short.length;
}

const ASIDE = /^(?:本?年度?|当年|全年|实际|年末|单位|部门|本单位|本部门)+/;
const MEASURE = /(?:率|比例|比率|比重|占比|度|数|额|值|量)$/;

function plain(text: string): string {
  return text.normalize('NFKC').replace(/["'“”‘’「」()\s]/g, '');
}
