import { ZERO, sumOf } from '../../base/decimal';
import type { Known } from '../ledger';
import { inDressOf, sourceOf } from '../mentions';
import { type NumberedSentence, numberedSentences } from '../nearby';
import type { TextNumber } from '../numbersIn';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { Coordinates } from '../readLabel';

const OF_BUDGET = {
  carried: /(?:上年|年初|期初)结[转余][^,;:。]{0,4}$/,
  initial: /(?:年初|批复)[^,;:。]{0,8}?预算[^,;:。]{0,4}$|资金年初$/,
  added: /(?:追加|调增|核增)(?:预算|资金|安排|指标)?(?:共|为)?$/,
  removed: /(?:收回|调减|追减|压减|核减)(?:预算|资金|安排|指标)?(?:共|为)?$/,
  adjusted: /(?:调整后?|全年|当年)的?预算[^,;:。]{0,4}$|^(?:调整)?后(?:预算)?(?:为|是|达)?$/,
} as const;

const OF_ASSETS = {
  carried: /$^/,
  initial: /(?:年初|期初)[^,;:。]{0,8}(?:固定资产|资产|存货)[^,;:。]{0,6}$/,
  added: /(?:新增|购置增加|购入|调入)(?:资产)?(?:了|共)?$/,
  removed: /(?:处置减少|处置|报废|调出)(?:资产)?(?:了|共)?$/,
  adjusted: /(?:年末|期末)[^,;:。]{0,8}(?:固定资产|资产|存货)[^,;:。]{0,6}$/,
} as const;

type Part = keyof typeof OF_BUDGET;
type Parts = Readonly<Record<Part, RegExp>>;

/** 「年初预算45万元，年中追加15万元，调整后预算60万元」 of one thing, in one paragraph. */
export const adjustedBudget: Proof = {
  code: 'resultDiffers',
  level: 'error',
  law: '年初数加增加减减少等于调整后（年末）数',
  find: (report) => [OF_BUDGET, OF_ASSETS].flatMap((parts) => brokenIn(report, parts)),
};

function brokenIn(report: ReadReport, patterns: Parts): readonly Doubt[] {
  const said = new Map<number, Partial<Record<Part, TextNumber>> | undefined>();
  for (const sentence of numberedSentences(report)) {
    const { paragraph, numbers } = sentence;
    for (const number of numbers) {
      const words = labelOf(number, sentence);
      const part = number.kind === 'money' ? partOf(words, patterns) : undefined;
      const before = said.has(paragraph) ? said.get(paragraph) : {};
      const moved = number.kind === 'money' && !part && patterns === OF_BUDGET ? moveOf(words) : undefined;
      if (moved && !before?.[moved]) said.set(paragraph, undefined);
      const twice = part && before?.[part];
      // Two amounts of one kind are of two things.
      // 「5.84亿元（58420.00万元）」 says one twice: the finer is meant.
      const again = twice && twice.value.minus(number.value).abs().lte(twice.step.div(2));
      if (part && before && again) said.set(paragraph, { ...before, [part]: number });
      else if (twice && !twice.value.equals(number.value)) said.set(paragraph, undefined);
      else if (part && before && !twice) said.set(paragraph, { ...before, [part]: number });
    }
  }
  const elsewhere = patterns === OF_BUDGET ? report.ledger.find(initialOf(report.context.year)) : undefined;
  return [...said].flatMap(([paragraph, parts]) => {
    if (!parts) return [];
    const known = elsewhere && !parts.initial && isOfWhole(paragraph, report) ? elsewhere : undefined;
    return judge(paragraph, known ? { ...parts, initial: asNumber(known) } : parts, known && sourceOf(known, report));
  });
}

function initialOf(year: number | undefined): Coordinates {
  return { item: '支出', known: true, stage: 'budget', year, funds: undefined };
}

/** 「追加3笔46.06万元，收回2笔15.96万元，调整后全年预算1482.83万元」: where nothing names a part, it is of the whole budget that stands elsewhere. */
function isOfWhole(paragraph: number, { paragraphs, headings }: ReadReport): boolean {
  const { item } = headings[paragraph] ?? {};
  const named = /项目|三公|采购|公用|人员|基本支出|接待|车|资产|村|会议|培训|%|上年|去年|结转/;
  const own = /[^。]*(?:调整后?|全年|当年)的?预算[^。]*/.exec(paragraphs[paragraph]?.even ?? '')?.[0] ?? '';
  return (item === undefined || item === '支出' || item === '收入') && !named.test(own);
}

/** As the paragraph would say it; it cannot be the wrong one. */
function asNumber({ value, step }: Known): TextNumber {
  return { kind: 'money', value, step, span: [-1, -1], text: inDressOf('0.00万元', value), unit: '万元' };
}

/** 「追加指标3笔46.06万元」: behind how many papers there are, the sum goes by the words before them. */
function labelOf(number: TextNumber, { numbers, label, between }: NumberedSentence): string {
  const before = numbers[numbers.indexOf(number) - 1];
  const papers =
    before?.kind === 'count' && /^[笔项个批次]$/.test(before.unit) && /^[,共计]*$/.test(between(before, number));
  return papers ? label(before) : label(number);
}

/** 「收回土地流转金37.80万元」: of one thing, and how much all that was taken back is nobody says. */
function moveOf(label: string): 'added' | 'removed' | undefined {
  if (/^(?:收回|调减|追减|压减|核减)/.test(label)) return 'removed';
  return /^(?:追加|调增|核增)/.test(label) ? 'added' : undefined;
}

function partOf(label: string, patterns: Parts): Part | undefined {
  return (['carried', 'adjusted', 'initial', 'added', 'removed'] as const).find((part) => patterns[part].test(label));
}

function judge(
  paragraph: number,
  { carried, initial, added, removed, adjusted }: Partial<Record<Part, TextNumber>>,
  source?: string,
): readonly Doubt[] {
  if (!initial || !adjusted || (!added && !removed)) return [];
  const sum = initial.value.plus(added?.value ?? ZERO).minus(removed?.value ?? ZERO);
  const all = [initial, adjusted, ...(added ? [added] : []), ...(removed ? [removed] : [])];
  const slack = sumOf(all.map(({ step }) => step.div(2)));
  const off = sum.minus(adjusted.value);
  // What was moved besides may not be said at all: far off is of another kind.
  if (carried && off.plus(carried.value).abs().lte(slack)) return [];
  if (off.abs().lte(slack) || off.abs().gt(adjusted.value.abs().times('1'))) return [];
  const suspect = (number: TextNumber | undefined, should: typeof sum) =>
    number ? [{ at: { paragraph, span: number.span }, says: number.text, should: inDressOf(number.text, should) }] : [];
  return [
    {
      at: { paragraph, span: adjusted.span },
      says: adjusted.text,
      should: inDressOf(adjusted.text, sum),
      why: `${initial.text}${source === undefined ? '' : `（${source}）`}${added ? `＋${added.text}` : ''}${removed ? `－${removed.text}` : ''}`,
      suspects: [
        ...(source === undefined ? suspect(initial, initial.value.minus(off)) : []),
        ...suspect(added, (added?.value ?? ZERO).minus(off)),
        ...suspect(removed, (removed?.value ?? ZERO).plus(off)),
      ],
    },
  ];
}
