import { inDressOf } from '../mentions';
import type { Figure } from './figure';
import { normOf } from './norm';
import type { FigureLaw, Relation } from './relation';

/** How many of its periods a year has. */
const PERIODS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/(?:每个?月|月均|平均每月|每月平均)[^,;。\d]{0,8}$/, [12]],
  [/(?:每个?季度?|季均)[^,;。\d]{0,8}$/, [4]],
  [/(?:每周|每星期)[^,;。\d]{0,8}$/, [52, 53, 51]],
  [/(?:每半年)[^,;。\d]{0,8}$/, [2]],
  [/(?:每天|每日|日均)[^,;。\d]{0,8}$/, [365, 366]],
];
const YEAR = /(?:全年|年度|一年|年内|累计|共计|共)/;
/** Not through the whole year. */
const PART = /月(?:起|至|以来|份起)|[\d一二三四五六七八九十]+个月|上半年|下半年|期间|工作日|汛期|以来|起[,，]/;

/** 「每月巡查4次，全年48次」, 「清运5,856吨，日均16吨」: as often as the year has months, weeks or days. */
export const timesOfYear: FigureLaw = {
  code: 'resultDiffers',
  level: 'error',
  law: '每月、每季、日均的数乘以一年的月数、季数、天数等于全年的数',
  relationsIn: (figures) =>
    figures.flatMap((each, at): readonly Relation[] => {
      const periods = PERIODS.find(([words]) => words.test(each.words))?.[1];
      const { before, after } = each.sentence;
      // 「每月至少2次」 says the least.
      if (/至少|不少于|不低于|以上|左右|近|约|超过/.test(each.words)) return [];
      // 「每人每月800元」 is of one of them.
      if (/每(?:个|一)?[\u4e00-\u9fff]{1,2}每/.test(each.words) || normOf(each) !== undefined) return [];
      if (!periods || each.role === 'rate' || PART.test(before(each.number) + after(each.number))) return [];
      const beside = [figures[at + 1], figures[at - 1]].filter((one) => one && alike(one, each));
      const [whole, other] = beside;
      if (!whole || other || (!YEAR.test(whole.words + after(whole.number).slice(0, 8)) && at === 0)) return [];
      const holds = periods.some((times) => isAbout(each, whole, times));
      if (holds) return [{ figures: [each, whole] }];
      // Of what is done now and then, nobody says how often it was in all.
      const said = (YEAR.test(whole.words) || periods.length > 1) && ofSame(each.words, whole.words);
      return said ? [broken(each, whole, periods[0] ?? 1)] : [];
    }),
};

/** 「每月召开例会2次，全年召开专题会议8次」 are of two things. */
function ofSame(each: string, whole: string): boolean {
  const own = whole.replace(/全年|年度|一年|年内|累计|共计|总?共|实际|完成|约|达|[了为有]/g, '');
  const rest = each.replace(/平均|每个?[月季周日天年]度?|[月季日周]均|[为约]/g, '');
  return (
    rest.length < 2 || Array.from(own).every((sign, at) => at === 0 || each.includes(`${own[at - 1] ?? ''}${sign}`))
  );
}

function alike({ number, sentence, role, segment }: Figure, each: Figure): boolean {
  const one = each.number;
  return (
    role === 'amount' &&
    sentence === each.sentence &&
    segment === each.segment &&
    number.kind === one.kind &&
    (number.kind === 'money' || number.unit === one.unit)
  );
}

function isAbout({ number: each, words }: Figure, { number: whole }: Figure, times: number): boolean {
  const off = each.value.times(times).minus(whole.value).abs();
  return (
    off.lte(each.step.div(2).times(times).plus(whole.step.div(2))) &&
    (times > 300 || off.isZero() || /均/.test(words) || each.text.includes('.'))
  );
}

function broken(each: Figure, whole: Figure, times: number): Relation {
  const one = whole.number.value.div(times);
  const should = inDressOf(whole.number.text, each.number.value.times(times));
  return {
    figures: [each, whole],
    doubt: {
      at: whole.at,
      says: whole.number.text,
      should,
      why: `${each.number.text} × ${String(times)}`,
      suspects: [
        {
          at: each.at,
          says: each.number.text,
          should: one.decimalPlaces() > 2 && times < 300 ? '' : inDressOf(each.number.text, one.toDecimalPlaces(2)),
        },
      ],
    },
  };
}
