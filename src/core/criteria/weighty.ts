import { HARMLESS, WEIGHTY } from './lexicon/weighing';

const harmless = new RegExp(HARMLESS, 'g');
const weighty = new RegExp(WEIGHTY);
/** Inside a name these only describe: 「未达到要求」 「无超预算」. */
const describing =
  /超过|超出|低于|高于|不足|大于|小于|未达|达到|持平|同比|较上年|比上年|平均|特殊|得(?!分)|计(?!分)|记(?!分)|奖|倍|折|取消|其余|至少(?=[^,]*[一二两三四\d][次场期批遍个])/g;

/** A number that counts nothing we know may be a factor, a limit, anything. */
const bareNumber =
  /\d+(?:\.\d+)?(?![\d.年月日天个项条号类次万元名人份所户季度期级届周小时平亩公里吨件家处村镇乡〕\])、）-])/;

/** The weighty word that words hold, if any. */
export function weightyIn(text: string): string | undefined {
  const rest = text.replace(harmless, '　');
  return (weighty.exec(rest) ?? bareNumber.exec(rest))?.[0];
}

export function weightyInName(text: string): string | undefined {
  return weighty.exec(text.replace(harmless, '　').replace(describing, '　'))?.[0];
}
