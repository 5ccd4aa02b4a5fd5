import type { Attempt } from '../check';
import type { Form } from '../checkedForm';
import { GENERAL_FUND, GOVERNMENT_FUND, STATE_CAPITAL } from '../lexicon';
import { type Read, equal, plus, read } from './build';
import { stagedColumn, totalOf, totalsLists } from './pick';

/** The columns of 收入决算表 and the lines of 收入支出决算总表 that say the same. */
const SOURCES = [
  ['fiscal', [GENERAL_FUND, GOVERNMENT_FUND, STATE_CAPITAL]],
  ['fromSuperior', [/^上级补助收入$/]],
  ['undertaking', [/^事业收入$/]],
  ['business', [/^(?:事业单位)?经营收入$/]],
  ['fromSubordinate', [/^附属单位上缴收入$/]],
  ['other', [/^其他收入$/]],
] as const;
const FISCAL = /^财政拨款(?:收入)?$/;

export function sourcesAgree(totals: Form, income: Form): readonly Attempt[] {
  return totalsLists(totals)
    .filter(({ side }) => side === 'income')
    .flatMap((list) => {
      const column = stagedColumn(totals, list, 'final');
      if (!column) return [];
      const lines = list.items.map(({ line }) => line);
      return SOURCES.flatMap(([concept, names]) => {
        const printed = totalOf(income, concept);
        const whole = concept === 'fiscal' ? lines.filter(({ key }) => FISCAL.test(key)) : [];
        const parts = whole.length > 0 ? whole : lines.filter(({ key }) => names.some((name) => name.test(key)));
        if (!printed || parts.length === 0) return [];
        const figures: readonly Read[] = parts.map((line) => read(totals, line, column));
        return equal(figures.map(plus), [plus(printed)]);
      });
    });
}
