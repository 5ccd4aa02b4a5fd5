import { IN_OR_OUT, OTHER_TIME, UNSURE, WITH_OWN_BOOKS, FOR_OTHERS } from './changeLexicon';
import type { Explained } from './explained';
import type { NotedFigure } from './noted';

const ANOTHER = new RegExp([UNSURE, OTHER_TIME, IN_OR_OUT, FOR_OTHERS, WITH_OWN_BOOKS].flat().join('|'));
/** Somebody who may have money of his own: what is held is told of things and of kinds of money only. */
const SOMEBODY =
  /校|院|堂|场|站|所|中心|社|协会|村|街|乡|镇|县|市|局|厅|邻|他|人(?!居|工|畜|才)|员(?!工资|经费)|队|户(?!外|厕)/;

/** What is owed or was taxed, and whose pay it was: whether it was spent by her is another matter. */
const NOT_SPENT = /工资|薪|税|质保|保证金|尾款|余款|[未应预待暂]付|欠/;

/** What comes in or is spent in all; what is bought or owned has a price. */
const OF_MONEY =
  /^item:(?:revenue|fiscalRevenue|otherRevenue|nonTax|expenditure|basic|project|personnel|operating|carryover|lastCarryover|added|withdrawn|other)$/;

const HOLDS = /^(?:其中|主要)?(?:含|包括|包含|主要有|主要是|主要为)([一-龥、和及与()“”"]{2,24}?)(?:等)?$/;
const LISTS = /^([一-龥、和及与()“”"]{2,24})等(?:收入|支出|款项|款|经费|费用|资金|项|项目)?$/;

/**
 * 「含上级专款」 「利息等」 beside an amount: of what it is made, in kinds of money and things, none of which is another figure of
 * the table.
 */
export function isMadeOf(clause: string, { said }: NotedFigure, explain: (text: string) => Explained): boolean {
  const items = [...said].filter((one) => one.startsWith('item:'));
  if (items.length === 0 || !items.every((one) => OF_MONEY.test(one))) return false;
  const what = (HOLDS.exec(clause) ?? LISTS.exec(clause))?.[1];
  if (what === undefined || ANOTHER.test(what) || SOMEBODY.test(what) || NOT_SPENT.test(what)) return false;
  return [...explain(what).meanings].every(
    (one) => said.has(one) || one.startsWith('fund:') || /^(?:level|item:other)/.test(one),
  );
}
