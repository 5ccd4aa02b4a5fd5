import { plainText } from '../base/text';

/** What things are counted in. 「村」 and 「所」 are left out: alone in a cell they may be names. */
const MEASURE =
  /^(?:人|名|位|个|辆|台|套|件|项|次|户|份|条|座|栋|幢|间|宗|亩|公顷|公里|千米|米|平方米|立方米|平方公里|吨|公斤|千克|人次|批次?|天|月|年|%|‰|分|(?:人民币)?[百千万亿]{0,2}元)$/;

export function isMeasure(text: string): boolean {
  return MEASURE.test(plainText(text).replace(/^\((.*)\)$/, '$1'));
}
