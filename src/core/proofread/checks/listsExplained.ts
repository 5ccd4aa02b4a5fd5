import { type Decimal, ZERO, sumOf } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import { type Figure, figuresOf } from '../figures/figure';
import { inDressOf } from '../mentions';
import type { Doubt, Proof, ReadReport } from '../proof';
import { sameKind } from '../sameKind';
import { isSlip } from '../slips';

/** 「编制142名：行政58名、…」, 「按季度：一季度486.20万元，…」, 「采购中货物31.02万元、…」, 「9辆（…）」. */
const OPENS =
  /(?::|(?:其|采购|支出|收入|资金|经费|预算|决算|总额)中(?![央心小学等期]),?|\(|按[^,;。:]{1,6}[看分],)[^,;:。、()]*$/;

interface List {
  readonly items: readonly Figure[];
  /** The figure right before the colon or the bracket. */
  readonly whole: Figure | undefined;
}

/** A list that is opened as the whole of something: its figure before it, or some amount of the report that it misses by one slip. */
export const listsExplained: Proof = {
  code: 'partsDiffer',
  level: 'error',
  law: '冒号、括号里逐项列全的数，加起来是前面的总数，或者是报告里的一个数',
  find: (report) =>
    report.paragraphs.flatMap((paragraph) =>
      paragraph.inTable ? [] : listsIn(figuresOf(paragraph)).flatMap((list) => judge(list, report)),
    ),
};

const listsIn = onceFor((figures: readonly Figure[]): readonly List[] =>
  figures.flatMap((first, at): readonly List[] => {
    if (!isItem(first) || !OPENS.test(first.sentence.before(first.number)) || first.words === '') return [];
    const items = [first];
    let parted: string | undefined;
    for (const next of figures.slice(at + 1)) {
      const last = items.at(-1) ?? first;
      if (next.role === 'rate' && /^占比?$/.test(next.words)) continue;
      if (
        !isItem(next) ||
        next.sentence !== first.sentence ||
        !sameKind(next.number, first.number) ||
        next.words === ''
      )
        break;
      const between = last.sentence.between(last.number, next.number).replace(/\([^()]*\)|[、,]?占[\d.]+%/g, '');
      if (!/^[\u4e00-\u9fff]{0,6}[、,;][^,;:。、()]+$/.test(between) || /合计|共计|累计|小计|其中/.test(next.words))
        break;
      // 「货物…、工程…、服务…；授予中小企业…」: a stronger mark than those within it ends a list.
      const mark = /[、,;]/.exec(between)?.[0];
      if (mark === ';' && parted !== undefined && parted !== ';') break;
      parted ??= mark;
      items.push(next);
    }
    const before = figures[at - 1];
    const lead = before?.sentence === first.sentence ? before.sentence.between(before.number, first.number) : '';
    const whole =
      before &&
      isItem(before) &&
      sameKind(before.number, first.number) &&
      /^[^,;。:、()\d]{0,6}[:(][^,;。:、()]*$/.test(lead)
        ? before
        : undefined;
    return items.length >= (whole ? 2 : 3) ? [{ items, whole }] : [];
  }),
);

function isItem({ role, number }: Figure): boolean {
  return role === 'amount' && (number.kind === 'money' || number.kind === 'count');
}

function judge({ items, whole }: List, report: ReadReport): readonly Doubt[] {
  const sum = sumOf(items.map(({ number }) => number.value));
  const slack = items[0]?.number.kind === 'money' ? sumOf(items.map(({ number }) => number.step)).div(2) : ZERO;
  const mended = ({ at, number }: Figure, by: Decimal) => {
    const value = number.value.plus(by);
    return { at, says: number.text, should: value.isNegative() ? '' : inDressOf(number.text, value) };
  };
  if (whole) {
    const off = whole.number.value.minus(sum);
    // The parts of each kind are counted among others, too: what is less may not be all.
    if (off.abs().lte(slack) || items.some(({ words }) => /每|均|单价/.test(words))) return [];
    const near = off.abs().lte(whole.number.value.times('0.6'));
    const parts = items.map((item) => mended(item, off));
    return near
      ? [
          {
            ...mended(whole, off.negated()),
            why: `各项之和：${items.map(({ number }) => number.text).join('＋')}`,
            suspects: parts,
          },
        ]
      : [];
  }
  const paragraph = items[0]?.at.paragraph ?? 0;
  const totals = totalsNear(paragraph, report).filter(({ value }) =>
    items.every(({ number }) => number.value.lt(value)),
  );
  if (items[0]?.number.kind !== 'money' || totals.some(({ value }) => value.minus(sum).abs().lte(slack))) return [];
  const meant = totals.flatMap((total) => {
    const off = total.value.minus(sum);
    const slips = items
      .map((item) => mended(item, off))
      .filter(({ says, should }) => should !== '' && isSlip(says, should));
    return slips.length > 0 && total.value.toString().replace(/\D/g, '').length >= 4 ? [{ total, slips }] : [];
  });
  const [only, other] = meant;
  const [first, ...suspects] = only?.slips ?? [];
  if (!only || other || !first) return [];
  return [
    {
      ...first,
      why: `各项之和应为 ${only.total.text}`,
      suspects: [...suspects, { at: only.total.at, says: only.total.text, should: inDressOf(only.total.text, sum) }],
    },
  ];
}

interface Total {
  readonly value: Decimal;
  readonly text: string;
  readonly at: Figure['at'];
}

/** What its paragraph and the one before say besides, and what the report gives as all that came in or was spent. */
function totalsNear(paragraph: number, { ledger, paragraphs }: ReportLike): readonly Total[] {
  const near = paragraphs
    .slice(Math.max(0, paragraph - 1), paragraph + 1)
    .flatMap(({ numbers, at }) =>
      numbers.flatMap(({ kind, value, text, span }): readonly Total[] =>
        kind === 'money' || kind === 'bare' ? [{ value, text, at: { paragraph: at, span } }] : [],
      ),
    );
  const whole = [...ledger.groups.values()].flatMap(([first]) =>
    first?.kind === 'money' && WHOLES.has(first.of.item ?? '') ? [first] : [],
  );
  return [...new Map([...whole, ...near].map((one) => [one.value.toString(), one])).values()];
}

type ReportLike = Pick<ReadReport, 'ledger' | 'paragraphs'>;

const WHOLES: ReadonlySet<string> = new Set(['支出', '收入', '基本支出', '项目支出', '三公', '政府采购']);
