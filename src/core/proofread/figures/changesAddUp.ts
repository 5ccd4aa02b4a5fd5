import { type Decimal, ZERO, sumOf } from '../../base/decimal';
import { DOWN_WORDS, UP_WORDS } from '../../statements/lexicon';
import { inDressOf } from '../mentions';
import { sameKind } from '../sameKind';
import { wayOf } from '../wayOf';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

const WAY = new RegExp(`(${UP_WORDS}|${DOWN_WORDS}|节约|节省|超支)(?:了|额)?(?:为)?$`);

const ALL_FUNDS = /财政拨款(?!.*(?:一般公共|基金|国有资本))/;
const ONE_OF_THEM = /一般公共预算|政府性?基金|国有资本经营/;
const TAKES_AWAY = /折旧|摊销|负债|减值/;

/** 「比2023年减少0.2万元，其中运行费减少0.4万元、接待费增加0.2万元」: with their signs, the parts' changes make that of the whole. */
export const changesAddUp: FigureLaw = {
  code: 'differenceWrong',
  level: 'error',
  law: '各部分的增减额合起来等于总的增减额',
  relationsIn: (figures) =>
    figures.flatMap((whole, at): readonly Relation[] => {
      const rest = figures.slice(at + 1);
      const next = rest[0];
      if (!isChange(whole) || !next || whole.sentence.paragraph !== next.sentence.paragraph) return [];
      const after = whole.sentence.after(whole.number);
      // The percentage of the change may stand between.
      const parts = runOf(next.role === 'rate' ? rest.slice(1) : rest, whole);
      const lead = /^(?:[,(][^,;。\d]{1,6}[\d.]+%\)?)?[,。;]?其中/.test(after);
      return lead && parts.length > 1 ? judgeChanges(whole, parts) : [];
    }),
};

function isChange({ role, words }: Figure): boolean {
  return role === 'change' && WAY.test(words);
}

function runOf(figures: readonly Figure[], whole: Figure): readonly Figure[] {
  const end = figures.findIndex(
    (one) => !isChange(one) || !sameKind(one.number, whole.number) || one.segment > whole.segment + 1,
  );
  return end < 0 ? figures : figures.slice(0, end);
}

function signed({ words, number }: Figure): Decimal {
  return wayOf(WAY.exec(words)?.[1] ?? '') === 'down' ? number.value.negated() : number.value;
}

/** The changes of the parts, each with its sign, and that of the whole. */
export function judgeChanges(whole: Figure, parts: readonly Figure[]): readonly Relation[] {
  const figures = [whole, ...parts];
  const slack = sumOf(figures.map(({ number }) => number.step)).div(2);
  // What took away from 净值 more than before makes it less.
  if (parts.some(({ words }) => TAKES_AWAY.test(words)) && !TAKES_AWAY.test(whole.words)) return [];
  // 「增加44.79万元，其中人员…，公用…；项目支出增加86.80万元」: what follows a semicolon may be told besides.
  const ends = parts.map((_, at) => parts.slice(0, at + 1)).filter(({ length }) => length > 1);
  const holding = ends.find((some) =>
    signed(whole)
      .minus(sumOf(some.map(signed)))
      .abs()
      .lte(slack),
  );
  if (holding) return [{ figures: [whole, ...holding] }];
  // 「财政拨款收入减少67.40万元，政府性基金收入减少53.70万元」: the one is part of the other.
  if (parts.some((one) => ALL_FUNDS.test(one.words) && parts.some(({ words }) => ONE_OF_THEM.test(words)))) return [];
  const off = signed(whole).minus(sumOf(parts.map(signed)));
  // One word turned, or one amount another.
  const turned = figures.filter((one) => {
    const by = signed(one).times(one === whole ? -2 : 2);
    return off.plus(by).abs().lte(slack);
  });
  const suspects = [
    ...turned.map((one) => wordOf(one)),
    ...(turned.length > 0 ? [] : figures.map((one) => amountOf(one, one === whole ? off.negated() : off))),
  ];
  const [first, ...others] = suspects;
  return first
    ? [
        {
          figures,
          doubt: { ...first, why: `各部分增减额合起来是 ${sumOf(parts.map(signed)).toString()}`, suspects: others },
        },
      ]
    : [];
}

function wordOf({ words, at }: Figure) {
  const word = WAY.exec(words)?.[1] ?? '';
  const start = at.span[0] - (words.length - words.lastIndexOf(word));
  return {
    at: { paragraph: at.paragraph, span: [start, start + word.length] as const },
    says: word,
    should: wayOf(word) === 'down' ? '增加' : '减少',
  };
}

function amountOf(one: Figure, by: Decimal) {
  const value = signed(one).plus(by);
  const same = value.isNegative() === signed(one).isNegative() || value.equals(ZERO);
  return { at: one.at, says: one.number.text, should: same ? inDressOf(one.number.text, value.abs()) : '' };
}
