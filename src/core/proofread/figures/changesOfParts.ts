import { changesAddUp, judgeChanges } from './changesAddUp';
import type { Compared, ComparedItem } from './comparedItems';
import type { Figure } from './figure';
import { itemLists } from './itemLists';
import type { FigureLaw, Relation } from './relation';

/** 「较上年减少2.97万元，下降6.89%，较年初预算减少0.36万元。其中：用车费较上年减少1.33万元，…；接待费较上年减少1.64万元」: base by base. */
export const changesOfParts: FigureLaw = {
  code: 'differenceWrong',
  level: 'error',
  law: '各部分对同一个基数的增减额合起来等于总的增减额',
  relationsIn: (figures) => {
    const told = new Set(changesAddUp.relationsIn(figures).flatMap((one) => one.figures));
    return itemLists(figures).flatMap(({ whole, parts }) =>
      whole.compared.flatMap((one): readonly Relation[] => {
        const { change } = one;
        if (!change || told.has(change)) return [];
        const changes = changesSince(one, parts);
        return changes && changes.length > 1 ? judgeChanges(change, changes) : [];
      }),
    );
  },
};

/** The change of each part since then; none where one of them does not say it. */
function changesSince({ base }: Compared, parts: readonly ComparedItem[]): readonly Figure[] | undefined {
  const changes: Figure[] = [];
  for (const { compared, amount } of parts) {
    const one = compared.find((each) => each.base === base) ?? compared.find((each) => each.base === '');
    if (one?.change) changes.push(one.change);
    else if (one?.way !== 'flat' && !amount?.number.value.isZero()) return undefined;
  }
  return changes;
}
