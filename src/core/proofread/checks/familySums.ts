import { onceFor } from '../../base/onceFor';
import type { Mention } from '../mention';
import { asMentioned } from '../mentions';
import { mayBeMoved } from '../movedBudget';
import type { Doubt, Proof } from '../proof';
import type { ReadParagraph } from '../readParagraph';

/** What two others make by definition. */
const FAMILIES: readonly (readonly Partial<Mention['of']>[])[] = [
  [{ item: '基本支出' }, { item: '人员经费' }, { item: '公用经费' }],
  [{ item: '支出' }, { item: '基本支出' }, { item: '项目支出' }],
  ...['收入', '支出'].map((item) => ['财政拨款', '一般公共预算', '政府性基金'].map((funds) => ({ item, funds }))),
];

/** 「基本支出112万元。人员经费97万元，用于…；公用经费15万元，用于…」, each said once in its paragraph. */
export const familySums: Proof = {
  code: 'partsDiffer',
  level: 'error',
  law: '基本支出等于人员经费加公用经费，总支出等于基本支出加项目支出，财政拨款等于一般公共预算加政府性基金',
  find: (report) => report.paragraphs.flatMap(brokenIn),
};

const brokenIn = onceFor(({ mentions, inTable, even }: ReadParagraph): readonly Doubt[] =>
  FAMILIES.flatMap((names): readonly Doubt[] => {
    const years = new Set(mentions.filter((one) => isCalled(one, names[0] ?? {})).map(({ of }) => of.year));
    const said = names.map((name) =>
      mentions.filter((mention) => mention.kind === 'money' && years.has(mention.of.year) && isCalled(mention, name)),
    );
    const [whole, one, other] = said.map(([first]) => first);
    // Where it is said apart, it is in neither of them.
    if (mentions.some(({ of }) => /个人和?家庭/.test(of.item ?? '') || of.funds === '国有资本经营')) return [];
    if (inTable || !whole || !one || !other || said.some(({ length }) => length !== 1)) return [];
    // What was planned at the beginning does not make what it was moved to.
    if (mayBeMoved(whole, { even }) !== mayBeMoved(one, { even })) return [];
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

function sameScope(part: Mention, whole: Mention): boolean {
  // 「财政拨款收入中，一般公共预算…」: the kinds of funds are of what stands there, and name no stage of their own.
  const byFunds = part.of.item === whole.of.item;
  const open = part.stageByValue === true || whole.stageByValue === true || (byFunds && part.of.stage === undefined);
  const staged = open || part.of.stage === whole.of.stage;
  return staged && part.of.year === whole.of.year && (byFunds || part.of.funds === whole.of.funds);
}

function isCalled({ of }: Mention, { item, funds }: Partial<Mention['of']>): boolean {
  return of.item === item && (funds === undefined || of.funds === funds);
}
