import { type Decimal, roundHalfUp } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { type Said, numberedSentences } from '../nearby';
import { sameKind } from '../sameKind';
import type { TextNumber } from '../numbersIn';
import { ownNoun } from '../ownNoun';
import { speaksOfOtherTime } from '../otherTime';
import type { Doubt, Proof } from '../proof';
import { fits as fitsRate, quotient } from '../reckoned';
import { isSlip } from '../slips';
import { suspectFitting } from '../suspectFitting';

/** What a rate is of: the words of the rate, of what was done, and of what it is measured by. */
const RATES: readonly (readonly [rate: RegExp, part: RegExp, whole: RegExp])[] = [
  [
    /(?:执行|支付|支出|完成|使用|到位)(?:率|进度)(?:为|达到?|是|仅|只有)?$|(?:为|占|达到?|完成)(?:全年|年度|年初|调整后)?预算的$|^(?:已|实际)?完成$/,
    /(?:支出|支付|执行|完成|使用|到位|采购)(?:资金|数|金额|投资)?(?:共|为)?$/,
    /(?:预算|总投资|计划投资|安排|下达|批复|到位|概算|合同|中标|成交|调整后)(?:资金|数|安排|总额|总?价款?|金额)?(?:共|为)?$/,
  ],
  [
    /在职人员控制率(?:为|是)?$/,
    /(?:在职|在编|实有)(?:人员|人数)?(?:共|为)?$/,
    /(?<!行政|事业|工勤|参公)编制(?:数|人数)?(?:共|为)?$/,
  ],
  [/控制率(?:为|是)?$/, /(?:支出|决算|执行|使用)(?:数)?(?:共|为)?$/, /预算(?:数|安排|金额)?(?:共|为)?$/],
  [
    /(?:为|占|完成|达到?)(?:年度)?(?:目标|计划|任务)(?:值|数)?的$/,
    /(?:实际|完成|实施|建成|达到?)(?:了)?$/,
    /(?:目标|计划|任务)(?:值|数)?(?:为)?$/,
  ],
  [/得分率(?:为|是|达到?)?$/, /得(?:分)?(?:为)?$/, /(?:分值|满分|权重)(?:为)?$/],
  [/(?:资产)?利用率(?:为|是|达到?)?$/, /在用(?:固定资产)?(?:总额)?(?:为)?$/, /(?<!在用)固定资产(?:总额|原值)?(?:为)?$/],
  [/成新率(?:为|是)?$/, /净(?:值|额)(?:为)?$/, /原值(?:共|为)?$/],
  [/资产负债率(?:为|是)?$/, /负债(?:总额|总计)?(?:为)?$/, /资产(?:总额|总计)(?:为)?$/],
  [/接种率(?:为|达到?)?$/, /已接种$/, /应接种$/],
];

/** 「总投资…。实际支付409.64万元，资金支付率98.44%」: the rate right behind what was done, of what the paragraph says before. */
export const ratesOfPlans: Proof = {
  code: 'rateWrong',
  level: 'error',
  law: '支付率、完成率、得分率等于做了的除以应做的',
  find(report) {
    let before: readonly Said[] = [];
    let above: readonly Said[] = [];
    let paragraph = -1;
    return numberedSentences(report).flatMap((sentence) =>
      sentence.numbers.flatMap((rate): readonly Doubt[] => {
        const words = sentence.words(rate);
        if (paragraph !== sentence.paragraph) [above, before, paragraph] = [before, [], sentence.paragraph];
        const near = before;
        // 「1,162,281.07元（约116.23万元）」 says one amount twice.
        const again = rate.kind === 'other' || OVER.test(words) || /^(?:约|折合|合|即)$/.test(words);
        before = again ? near : [...near, { number: rate, words, sentence }];
        return rate.kind === 'rate'
          ? rateAfter(near, above, { number: rate, words, sentence }, report.context.year)
          : [];
      }),
    );
  },
};

/** 「超预算31.06万元」 says by how much. */
const OVER = /(?:超出?|超过|低于|高于|多于|少于|节约)(?:了)?(?:年初|全年|年度|部门)?(?:预算|计划|目标|概算)(?:数)?$/;

/** What was saved or is left stands between what was done and its rate. */
const LEFT = /(?:闲置|节约|节支|超支|结余|结转|剩余|增加|减少)(?:资金)?(?:了|为)?$/;

function rateAfter(
  near: readonly Said[],
  above: readonly Said[],
  rate: Said,
  year: number | undefined,
): readonly Doubt[] {
  const kind = RATES.find(([pattern]) => pattern.test(rate.words));
  const part = near.filter(({ words }) => !LEFT.test(words)).at(-1);
  // 「支出1480万元，其中基本支出980万元，执行率98.67%」 may be of either.
  if (!kind || !part || !kind[1].test(part.words) || part.words.includes('其中')) return [];
  if (isParted(part, rate)) return [];
  const wholesOf = (among: readonly Said[]): readonly Said[] =>
    among.filter(({ number, words }) => sameKind(number, part.number) && kind[2].test(words));
  const own = wholesOf(near);
  // What the paragraph before planned is meant, where a slip of hand says so.
  const further = own.length === 0;
  const wholes = further ? wholesOf(above) : own;
  // 「支出2318.19万元，其中基本支出807.89万元，执行率98.00%」: of several, nobody here knows which is meant.
  const parts = near.filter(
    ({ words, sentence, number }) =>
      sentence === rate.sentence && number.kind === part.number.kind && kind[1].test(words) && !kind[2].test(words),
  );
  // What stands before it otherwise may be the whole.
  const explained = near.some(
    (one) =>
      one !== part &&
      sameKind(one.number, part.number) &&
      quotient(part.number, one.number).some((way) => fitsRate(rate.number, way)),
  );
  // 「新增320人，其中毕业生86人，完成目标300人的106.67%」
  const led = near.some((one) =>
    wholes.some(
      (whole) =>
        one !== whole &&
        sameKind(one.number, whole.number) &&
        quotient(one.number, whole.number).some((way) => fitsRate(rate.number, way)),
    ),
  );
  if (led) return [];
  // 「…：甲…执行…；乙…执行…。项目执行率…」 is of all of them.
  const listed = near.filter(({ sentence, words }) => sentence === part.sentence && kind[1].test(words));
  if (part.sentence !== rate.sentence && listed.length > 1) return [];
  if (explained || parts.length > 1 || [rate, part, ...wholes].some(({ words }) => speaksOfOtherTime(words, year)))
    return [];
  const doubts = judge(
    rate.number,
    part.number,
    wholes.map((one) => ({ ...one.number, paragraph: one.sentence.paragraph })),
    rate.sentence.paragraph,
  );
  const last = wholes.at(-1);
  return further || (last && namesApart(part, last, kind))
    ? doubts.filter(
        ({ says, should, suspects = [] }) => isSlip(says, should) || suspects.some(({ explained }) => explained),
      )
    : doubts;
}

/** 「固定资产原值735.83万元…通用设备净值43.75万元，成新率26.64%」: two things with names of their own. */
function namesApart(part: Said, whole: Said, [, done, planned]: (typeof RATES)[number]): boolean {
  const [one, other] = [ownNoun(part.words.replace(done, '')), ownNoun(whole.words.replace(planned, ''))];
  return one.length > 1 && other.length > 1 && !one.includes(other) && !other.includes(one);
}

/** 「甲执行300万元；执行率最低的是乙，执行率81.87%」: behind a semicolon something else is named. */
function isParted(part: Said, { sentence, number, words }: Said): boolean {
  if (part.sentence !== sentence) return false;
  const between = sentence.between(part.number, number).replace(/["“”\s]/g, '');
  return between.includes(';') && between.slice(between.lastIndexOf(';') + 1) !== words;
}

type Placed = TextNumber & { readonly paragraph: number };

/** Where several plans stand before it and one of them fits, that one is meant; where none does, the last is. */
function judge(rate: TextNumber, part: TextNumber, wholes: readonly Placed[], paragraph: number): readonly Doubt[] {
  const rounding = (whole: TextNumber): Decimal =>
    part.kind === 'money' ? part.step.plus(whole.step).div(2).div(whole.value.abs()) : part.value.times(0);
  const fits = (value: Decimal, one: Decimal, whole: TextNumber, other = whole.value): boolean =>
    !other.isZero() &&
    value
      .minus(one.div(other))
      .abs()
      .lte(rate.step.div(2).plus(rounding(whole)));
  const whole = wholes.at(-1);
  const told = wholes.filter(({ value }) => !value.isZero());
  if (!whole || told.length !== wholes.length || wholes.some((one) => fits(rate.value, part.value, one))) return [];
  return [
    {
      at: { paragraph, span: rate.span },
      says: rate.text,
      should: inDressOf(rate.text, roundHalfUp(part.value.div(whole.value), 6)),
      why: `${part.text} ÷ ${whole.text}`,
      suspects: [
        suspectFitting({ paragraph, span: part.span }, part, (one) => fits(rate.value, one, whole)),
        suspectFitting({ paragraph: whole.paragraph, span: whole.span }, whole, (one) =>
          fits(rate.value, part.value, whole, one),
        ),
      ],
    },
  ];
}
