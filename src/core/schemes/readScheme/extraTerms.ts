import { plainText } from '../../base/text';
import type { AdjustingTerms } from '../adjustment';

const AT_MOST =
  '(?:合计|累计|总计|总分|总共)?(?:最高|最多|上限|不得超过|不能超过|不超过|以)(?:加|扣|减|不超过|为|可加|可扣)*';
const ADDED = new RegExp(`加分(?:项目?)?(?:分值)?[(:,]?${AT_MOST}(\\d+(?:\\.\\d+)?)分`);
const TAKEN = new RegExp(`扣分(?:项目?)?(?:分值)?[(:,]?${AT_MOST}(\\d+(?:\\.\\d+)?)分`);
const TOTAL = '(?:总分|总得分|最终得分|最后得分|最终总分|评价得分|综合得分|得分)';
const WHOLE = '(?:100分|满分|一百分)';
const WITHIN = new RegExp(
  `${TOTAL}(?:最高|最多)?(?:不得|不能|不应|不|未)超过${WHOLE}|${TOTAL}(?:最高|最多)(?:为|按|计)?${WHOLE}|${TOTAL}以${WHOLE}为(?:上)?限|超过${WHOLE}的?,?(?:部分)?(?:均|一律)?(?:按|以|计)${WHOLE}`,
);
const BEYOND = new RegExp(`(?:${TOTAL})?(?:可以|可|允许)(?:超过|超出|高于|突破)${WHOLE}`);

/** What headings and notes say of how 加分 and 扣分 count; one that says both says nothing. */
export function extraTerms(texts: readonly string[]): AdjustingTerms {
  const all = texts.map((text) => plainText(text).replace(/[（）()：，]/g, (sign) => PLAIN[sign] ?? sign));
  const find = (pattern: RegExp): string | undefined =>
    all.map((text) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
  const [within, beyond] = [WITHIN, BEYOND].map((pattern) => all.some((text) => pattern.test(text)));
  const [mostAdded, mostTaken] = [find(ADDED), find(TAKEN)];
  return {
    ...(mostAdded !== undefined && { mostAdded }),
    ...(mostTaken !== undefined && { mostTaken }),
    ...(within !== beyond && { beyondFull: beyond === true }),
  };
}

const PLAIN: Readonly<Record<string, string>> = { '（': '(', '）': ')', '：': ':', '，': ',' };
