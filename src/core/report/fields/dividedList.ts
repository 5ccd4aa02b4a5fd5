import type { Figure } from '../../statements/figure';
import { amounts } from '../../statements/kinds/amounts';
import { printedShares, shares } from '../../statements/kinds/shares';
import { printedShare } from '../../statements/printed';
import type { Span } from '../../statements/shownSpan';
import { type Field, fieldSet, numberField, openList, textField } from './field';
import { count } from './scoreFields';

/** An amount divided into named parts, with their shares. What is 0 is not listed. */
export function dividedList(name: string, all: readonly Figure[], part: '科目' | '来源'): Field {
  const inner = ['序号', part, '金额', '占比'];
  const figures = all.filter(({ value }) => !value.isZero());
  if (figures.length === 0) {
    const nothing = (): readonly Span[] => [{ text: `各${part}均为0` }];
    return { ...openList(name, inner), sentences: all.length > 0 ? { 列举: nothing, 占比: nothing } : {} };
  }
  const printed = printedShares(figures.map(({ value }) => value));
  const lines = figures.map((figure, index) => {
    const share = printed[index];
    return fieldSet([
      count('序号', index + 1),
      textField(part, figure.label, figure.source),
      numberField('金额', figure, true),
      textField(
        '占比',
        share ? printedShare(share.value) : '—',
        figure.source,
        share?.adjusted ? '为使合计为100%作了调整' : '',
      ),
    ]);
  });
  return {
    kind: 'list',
    name,
    meaning: '',
    lines,
    inner,
    sentences: {
      列举: (dress) => amounts.write({ items: figures, mark: '，' }, dress),
      占比: (dress) => shares.write({ items: figures }, dress),
    },
  };
}
