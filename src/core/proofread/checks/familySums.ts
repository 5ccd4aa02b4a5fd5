import { onceFor } from '../../base/onceFor';
import type { Mention } from '../mention';
import { asMentioned } from '../mentions';
import type { Doubt, Proof } from '../proof';
import type { ReadParagraph } from '../readParagraph';

/** What two others make by definition. */
const FAMILIES: readonly (readonly [whole: string, one: string, other: string])[] = [
  ['基本支出', '人员经费', '公用经费'],
  ['支出', '基本支出', '项目支出'],
];

/** 「基本支出112万元。人员经费97万元，用于…；公用经费15万元，用于…」, each said once in its paragraph. */
export const familySums: Proof = {
  code: 'partsDiffer',
  level: 'error',
  law: '基本支出等于人员经费加公用经费，总支出等于基本支出加项目支出',
  find: (report) => report.paragraphs.flatMap(brokenIn),
};

const brokenIn = onceFor(({ mentions, inTable }: ReadParagraph): readonly Doubt[] =>
  FAMILIES.flatMap((names): readonly Doubt[] => {
    const said = names.map((name) => mentions.filter(({ of, kind }) => of.item === name && kind === 'money'));
    const [whole, one, other] = said.map(([first]) => first);
    // Where it is said apart, it is in neither of them.
    if (mentions.some(({ of }) => /个人和?家庭/.test(of.item ?? ''))) return [];
    if (inTable || !whole || !one || !other || said.some(({ length }) => length !== 1)) return [];
    const alike = [one, other].every((part) => sameScope(part, whole));
    const off = one.value.plus(other.value).minus(whole.value);
    if (!alike || off.abs().lte(whole.step.plus(one.step).plus(other.step).div(2))) return [];
    const suspect = (mention: Mention, should: Mention['value']) => ({
      at: mention.at,
      says: mention.text,
      should: asMentioned(mention, should),
    });
    return [
      {
        ...suspect(whole, one.value.plus(other.value)),
        why: `${one.text} ＋ ${other.text}`,
        suspects: [suspect(one, one.value.minus(off)), suspect(other, other.value.minus(off))],
      },
    ];
  }),
);

function sameScope(one: Mention, other: Mention): boolean {
  const staged = one.stageByValue === true || other.stageByValue === true || one.of.stage === other.of.stage;
  return staged && one.of.year === other.of.year && one.of.funds === other.of.funds;
}
