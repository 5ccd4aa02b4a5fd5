import { hasOperation, isName } from './vocabulary';
import { weightyInName } from './words';

/** 「是否按规定公开」 asks; it does not say what then. */
export function isAsked(text: string): boolean {
  return text.includes('是否') && weightyInName(text) === undefined;
}

/** 「x」 「比率」 and their like stand for whatever is measured. */
export function isMeasure(text: string): boolean {
  return (
    /^[a-zA-Z]$|^.{0,12}(?:率|比例|比率|比重|占比|度)(?:的?绝对值)?$/.test(text) &&
    isName(text.replace(/[a-zA-Z]/g, '率值'))
  );
}

/** 「达标项目个数（不含停建）」: the brackets belong to the name only where they are a name themselves. */
export function isFigure(name: string): boolean {
  if (/(?:数|额|量|值|资金|支出|收入|预算|决算|金额|人数|面积)$/.test(name) && name.length <= 20 && !hasOperation(name))
    return true;
  const inside = /\(([^()]*)\)/.exec(name)?.[1] ?? '';
  return isName(name.replace(/\([^()]*\)/, '')) && (inside === '' || /^[a-zA-Z]$/.test(inside) || isName(inside));
}

export const MISSED =
  /^(?:未完成|未达到|未达标|达不到|未达|没有达到|没有完成|未实现|不达标)(?:目标|任务|标准|要求|计划|该比例|上述标准)?$/;
export const BELOW = /^(?:低于|不足|小于|少于|未达到|达不到)(?:的|部分)?$/;
export const ABOVE = /^(?:超过|高于|大于|超出|多于)(?:的|部分)?$/;
export const DONE =
  /^(?:及时|足额|全额|全部)?(?:拨付|下达|报送|上报|完成|公开|公示|支付|到位|办结|整改|验收|完工|开工|提交|批复|缴纳|归档|整改到位|拨付到位|下达到位|完成整改)$/;
export const FIGURE =
  /(?:数|值|额|量|成本|预算|决算|进度|规模|面积|工期|单价|投资|收入|支出|经费|率|比例|时间|期限|用时|人员|定额)(?:\([^()]*\))?$/;
