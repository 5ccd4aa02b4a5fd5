/** 「人均公用经费」, 「平均每个项目」, 「单车运行费」: what one of them has or costs, and never what it is that they have together. */
const EACH = new RegExp(
  [
    // 「人均」, 「车均」, 「批均」; 「均为」 and 「均达到」 say of all that they are so.
    '[人户村组校生床井亩车辆次批场年月日季周笔家件项店厂所](?<!历年|今年|去年|上年|本年|逐年|全年|两年|[一二三四五六七八九十]年|[一-龥]{2}项)均(?![为已有达未可在由按实衡等匀])',
    '平均',
    '每(?:一|个|名|人|户|村|辆|台|次|批|场|年|月|日|天|亩|公里|平方米|人次|季度|所|处|盏|套|件|吨|项|笔)',
    '单(?:车|人|户|次|亩|位面积|项平均)(?![位独一])',
  ].join('|'),
);

export function isOfEach(words: string): boolean {
  return EACH.test(words);
}
