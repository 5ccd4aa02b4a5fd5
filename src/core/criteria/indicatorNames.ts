/** Indicators by the direction they are known for; a longer name decides before a shorter one in it. */
export const LOWER_NAMES =
  /控制率|变动率|调整率|结转结余率|结余率|结转率|“?三公|超支率|投诉率|偏离(?:度|率)|误差率|违规率/;
export const HIGHER_NAMES =
  /完成率|执行率|支付进度|进度率|到位率|安排率|利用率|及时率|达标率|办结率|满意|覆盖率|公开率|知晓率|合格率|节约率|使用率|支出率|完成及时/;
export const CHANGE_NAMES = /变动率|变化率|增长率|增幅/;
