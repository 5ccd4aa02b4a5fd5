import { evened } from '../../statements/readText';
import type { ReportText } from '../reportText';
import type { ReusedField } from '../reusedField';
import { sentencesIn } from '../sentences';

/** What of all is meant: by what it did not reach, or by how it compares. */
const CONDITION =
  /未|没|无|不[足到达及满够符]|[超逾]|[低高少多大小优劣]于|达[到标成]|[得完]?满|最|较[大高低多少好差快慢]|以[上下内]|前[一二三四五六七八九十\d]|偏[低高]|滞后|[增减升降涨跌]|[加少]$/;
const COUNTED = String.raw`(?:共计?|仅|只)?(?:\d+|[一二两三四五六七八九十]+)[个项类家户村所条件处]`;
const LEADS = String.raw`(?:主要|分别|依次|仅|只|就)*(?:有|是|为|包括|包含|涉及|[:(])`;

/** 「未达到计划的：」, 「超支的有2项」: a clause with 的 and nothing that it tells of stands for some of all. 「上年的12项」 is of a time, 「目的是」 a noun. */
const NOTHING_TOLD = new RegExp(`(?<![年度期末初前次目有])的(?:${COUNTED}|${LEADS})`, 'g');
/** 「得分低于90分的项目有」, 「支出最多的前三项依次为」. */
const TOLD_OF = new RegExp(
  String.raw`([^,;:。、()]*)的(?![\u4e00-\u9fff]{0,4}(?:原因|情况))[\u4e00-\u9fff\d]{1,10}?(?:${COUNTED}|${LEADS})`,
  'g',
);
/** 「未完成任务2项：」 */
const BARE = new RegExp(
  String.raw`(?:^|[,;。])(?:其中:?)?(?:未|没|超|逾|不[足达]|低于|高于|[少大小多]于)[^,;:。()的]{1,12}?(?:项目|指标|任务|工作|科目|事项|单位|${COUNTED})[:(]`,
  'g',
);
/** What follows is named, perhaps behind a count and what the count comes to. */
const NAMED = new RegExp(
  String.raw`^(?:${LEADS})?[:("“《]*(?:${COUNTED}[^:(。]{0,20}?[:(为是]+["“《]*)?(?:[①-⑳]|\(?\d+[.、)])?[\u4e00-\u9fff]{2}`,
);
/** What is found anew by its condition, and what is every sentence's. */
const FOUND_ANEW = /\/最[高低大小多少]|^(?:[上下]?年度|单位名称)$/;
const ORDINAL = /^\s*(?:[①-⑳]|[(（]?(?:\d+|[一二三四五六七八九十]+)[)）.．、])/;

/**
 * Whom last year's condition chose (未达到计划的, 超支的, 得分最低的) this year's may not choose: the figures of the named would be this year's,
 * and the sentence would say of them what is true no more. They are fields that she is asked of.
 */
export function doubtfulWhereChosen(
  { paragraphs }: ReportText,
  fields: readonly ReusedField[],
): readonly ReusedField[] {
  const words = (paragraph: number): string => evened(paragraphs[paragraph]?.text ?? '');
  const isListed = (paragraph: number): boolean => {
    if (paragraphs[paragraph]?.table !== undefined || !ORDINAL.test(words(paragraph))) return false;
    let above = paragraph - 1;
    while (above >= 0 && ORDINAL.test(words(above))) above -= 1;
    const lead = words(above).trimEnd();
    return lead.endsWith(':') && opensChoice(lead.slice(sentencesIn(lead).at(-1)?.[0] ?? 0), '名称');
  };
  return fields.map((field) => {
    if (!field.certain || FOUND_ANEW.test(field.field)) return field;
    const text = words(field.paragraph);
    const [from] = sentencesIn(text).find(([, end]) => field.start < end) ?? [0];
    const chosen = opensChoice(text.slice(from, field.start), '') || isListed(field.paragraph);
    return chosen ? { ...field, certain: false } : field;
  });
}

/** Whether words end within a list that a condition opened. */
function opensChoice(before: string, more: string): boolean {
  const found = [
    ...[...before.matchAll(NOTHING_TOLD)].map(({ index }) => index + 1),
    ...[...before.matchAll(TOLD_OF)].flatMap((match) => {
      const [whole, clause = ''] = match;
      const counted = new RegExp(`(?:${COUNTED}|${LEADS})$`).exec(whole);
      return CONDITION.test(`${clause}${whole.slice(clause.length)}`) && counted ? [match.index + counted.index] : [];
    }),
    ...[...before.matchAll(BARE)].map((match) => match.index + match[0].length),
  ];
  return found.some((at) => NAMED.test(before.slice(at) + more));
}
