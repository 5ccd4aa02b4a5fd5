import { onceFor } from '../../base/onceFor';
import { type Decimal, ZERO, decimal, roundHalfUp } from '../../base/decimal';
import type { TextPlace } from '../mention';
import { inDressOf } from '../mentions';
import { type NumberedSentence, numberedSentences, saidIn } from '../nearby';
import { sameKind } from '../sameKind';
import type { TextNumber } from '../numbersIn';
import type { Doubt, Proof, Suspect } from '../proof';
import type { ReadParagraph } from '../readParagraph';
import { isSlip } from '../slips';
import { suspectFitting } from '../suspectFitting';

const AMOUNT = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
/** 「为11个村每村安排办公经费5万元，共55万元」: how many, how much for each, how much in all. */
const EACH = new RegExp(
  String.raw`(?<![\d.])(?<count>\d+)个?(?<what>村|社区|户|人|名|座|所|处|盏|台|套|公里|亩)[^,;:。\d]{0,10},?每(?:个|一)?\k<what>(?![每月年天日])[^,;:。\d]{0,12}(?<each>${AMOUNT})(?<unit>万元|元)[^。;\d]{0,14}?(?:共|合计|总计)[^,;:。\d]{0,8}(?<all>${AMOUNT})(?<allUnit>万元|元)`,
  'dg',
);

const SCALES: Readonly<Record<string, string>> = { '万元/元': '10000', '元/万元': '0.0001' };

export const perUnit: Proof = {
  code: 'resultDiffers',
  level: 'error',
  law: '每个多少乘以个数等于一共多少',
  find: (report) => [...report.paragraphs.flatMap(brokenIn), ...numberedSentences(report).flatMap(brokenByRoles)],
};

const COUNTED = '栋|幢|间|米|人次|人|名|户|村|社区|座|所|处|盏|台|套|公里|亩|吨|批次|批|次|辆|场|件|平方米';
/** What was planned, and by how much it was more, is not what was paid for. */
const PLANNED = /(?:目标|计划|任务|指标|比|较|增加|减少|超出|超额|多|少)[^,;。\d]{0,4}$/;
const EACH_OF = new RegExp(
  `每(?:个|一)?(${COUNTED})(?![每月年天日])[^,;。\\d]{0,10}$|^(?:平均)?(人|户|村|批|次|亩)均[^,;。\\d]{0,8}$`,
);

/** 「垃圾桶200个、分类车3辆，每辆4.8万元，共18.4万元」, 「3.2公里，其中主路2公里」: what it comes to may be of all of them. */
function isOneOfSeveral(before: string): boolean {
  return /\d(?![批场次期])[^\d,;:。、]{0,4}[、和及与][^\d,;:。、]{0,10}$|其中[^\d,;:。、]{0,12}$/.test(before);
}

/** A part of the price only. */
const SUBSIDY = /补助|补贴|奖补|资助|自筹/;

/** Behind a semicolon something else is spoken of. */
function parted({ between }: NumberedSentence, one: TextNumber, other: TextNumber): boolean {
  return one.span[0] < other.span[0] ? between(one, other).includes(';') : between(other, one).includes(';');
}

/** 「安装路灯65盏，每盏0.42万元，计27.3万元」, 「接待330人次，人均100元」, 「37.5万元/公里」: how many, how much each, how much in all. */
const brokenByRoles = onceFor((sentence: NumberedSentence): readonly Doubt[] => {
  const { paragraph } = sentence;
  const said = saidIn(sentence);
  return said.flatMap(({ number: each, words }): readonly Doubt[] => {
    const unit =
      new RegExp(`^/(${COUNTED})`).exec(sentence.after(each))?.[1] ?? EACH_OF.exec(words)?.slice(1).find(Boolean);
    if (
      unit === undefined ||
      // What is an average goes by its own law (averagesByName), what is paid every month too (paidByNorm).
      /每[月年季天日]|月|季度|平均/.test(words) ||
      /低于|高于|超过|不足|标准|限额|上年|去年|[比较]/.test(words) ||
      (each.kind !== 'money' && each.kind !== 'count')
    )
      return [];
    const people = /^(?:人次|人|名)$/.test(unit);
    const others = said.flatMap(({ number, words: own }) =>
      number === each || PLANNED.test(own) || parted(sentence, number, each) ? [] : [number],
    );
    const counts = others.filter(
      (one) =>
        one.kind === 'count' &&
        !one.value.isZero() &&
        (people ? /^(?:人次|人|名)$/.test(one.unit) : one.unit === unit || `${unit}次` === one.unit),
    );
    const wholes = others.filter((one) => sameKind(one, each) && !counts.includes(one));
    const makes = (one: Decimal, count: Decimal, all: Decimal, whole: TextNumber): boolean => {
      const half = (number: TextNumber): Decimal =>
        number.kind === 'count' && !number.text.includes('.') ? ZERO : number.step.div(2);
      return one
        .times(count)
        .minus(all)
        .abs()
        .lte(half(each).times(count).plus(half(whole)));
    };
    if (counts.some((count) => wholes.some((all) => makes(each.value, count.value, all.value, all)))) return [];
    const [count, all] = [counts[0], wholes[0]];
    if (!count || !all || counts.length !== 1 || wholes.length !== 1) return [];
    // 「每处2.5万元，另购水泵6台，合计13.6万元」
    const after = sentence.numbers.slice(sentence.numbers.indexOf(each) + 1, sentence.numbers.indexOf(all));
    if (after.some((one) => one.kind === 'count' && one !== count)) return [];
    if (isOneOfSeveral(sentence.before(count)) || (SUBSIDY.test(words) && /投资|造价/.test(sentence.words(all))))
      return [];
    const place = ({ span }: TextNumber): TextPlace => ({ paragraph, span });
    const suspects = [
      suspectFitting(place(count), count, (value) => makes(each.value, value, all.value, all)),
      suspectFitting(place(each), each, (value) => makes(value, count.value, all.value, all)),
    ];
    const exact = inDressOf(all.text, each.value.times(count.value));
    const summed = /(?:共|计|合计|总计|总投资|总价)(?:为)?$/.test(sentence.words(all));
    // What else the sentence says may be of something else: a slip of hand tells.
    // 「设备6万元；安装2万元；共计8万元，带动14户，每户分红700元」: what closes a list is of the list.
    const closing = summed && all.span[1] <= Math.min(count.span[0], each.span[0]);
    if (closing && sentence.numbers.some((one) => sameKind(one, all) && one.span[1] <= all.span[0])) return [];
    if (!summed && !isSlip(all.text, exact) && !suspects.some(({ explained }) => explained)) return [];
    return [{ at: place(all), says: all.text, should: exact, why: `${count.text} × ${each.text}`, suspects }];
  });
});

const brokenIn = onceFor(({ at, even, text, inTable }: ReadParagraph): readonly Doubt[] =>
  inTable
    ? []
    : [...even.matchAll(EACH)].flatMap(({ index, 0: said, groups = {}, indices }): readonly Doubt[] => {
        if (isOneOfSeveral(even.slice(0, index)) || (SUBSIDY.test(said) && /总投资|总造价/.test(said))) return [];
        const value = (name: string) => decimal((groups[name] ?? '0').replaceAll(',', ''));
        const scale = SCALES[`${groups['unit'] ?? ''}/${groups['allUnit'] ?? ''}`] ?? '1';
        const exact = value('count').times(value('each')).times(scale);
        const all = value('all');
        // 「共500元/年」 and rounded sums are not told apart here.
        const counts = [...even.matchAll(/(\d+)个?([\u4e00-\u9fff]{1,2})/g)].flatMap(([, count = '0', what = '']) =>
          what.startsWith(groups['what'] ?? '') ? [decimal(count)] : [],
        );
        // 「建成9座，其中村级6座、集镇3座，每座4.5万元」: the one that fits is meant.
        const fits = counts.some((count) =>
          roundHalfUp(count.times(value('each')).times(scale), 2).equals(roundHalfUp(all, 2)),
        );
        if (exact.isZero() || fits || roundHalfUp(exact, 2).equals(roundHalfUp(all, 2))) return [];
        const suspect = (name: string, should: string): readonly Suspect[] => {
          const range = indices?.groups?.[name];
          return range
            ? [{ at: { paragraph: at, span: [range[0], range[1]] }, says: text.slice(...range), should }]
            : [];
        };
        const each = all.div(scale).div(value('count'));
        const count = all.div(scale).div(value('each'));
        const [told] = suspect('all', exact.toString());
        if (!told) return [];
        return [
          {
            ...told,
            why: `${groups['count'] ?? ''} × ${groups['each'] ?? ''}${groups['unit'] ?? ''}`,
            suspects: [
              ...suspect('count', count.isInteger() ? count.toString() : ''),
              ...suspect('each', each.decimalPlaces() <= 2 ? each.toString() : ''),
            ],
          },
        ];
      }),
);
