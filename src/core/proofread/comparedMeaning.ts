import type { Clause } from './findChanges';
import { type Coordinates, type LabelContext, readLabel } from './readLabel';

/** Of what the two amounts are that a clause compares. */
export interface ComparedMeaning {
  readonly subject: Coordinates;
  readonly base: Coordinates;
}

/** The spending of another year, of whatever the sentence is about. */
const SPENT_THEN = /^(?:上年度?|去年|上一年度?|20\d{2}年度?)(?:实际|同期)?支出(?:数|额)?的?$/;
const OF_SPENDING = /^(?:三公|因公|公务|会议|培训|基本支出|项目支出|人员|公用|机关运行|政府采购)|(?:费|经费|资金)$/;

/** What a clause compares its subject with. */
export function baseOf({ base: words }: Clause, subject: Coordinates, context: LabelContext): Coordinates {
  const other = readLabel(words, context);
  // A balance is compared with that of the year before, whatever it is called.
  const opening =
    (subject.item === '结转结余' || subject.stage === undefined) &&
    /^(?:年初|期初|上年末|年初数|上年结转)的?$/.test(words);
  // 「公务接待费5.34万元…；较上年支出数增加1.42万元」: what was spent of the same, and not all that was spent.
  const same = opening || (SPENT_THEN.test(words) && OF_SPENDING.test(subject.item ?? ''));
  const year = opening && subject.year !== undefined ? subject.year - 1 : other.year;
  const stageOfYear = year === undefined ? undefined : subject.stage;
  return {
    item: same ? subject.item : (other.item ?? subject.item),
    known: other.item === undefined || same ? subject.known : other.known,
    stage: other.stage ?? (SPENT_THEN.test(words) ? 'final' : stageOfYear),
    year: year ?? subject.year,
    funds: other.funds ?? subject.funds,
  };
}

/** 「总收入2875.36万元，同比增长8.91%」: two years are compared by what came in and was spent, where nothing before speaks of plans. */
export function ofYears(before: string, { subject, base }: ComparedMeaning): ComparedMeaning {
  const whole = subject.item === '收入' || subject.item === '支出' || /^(?:三公|公务|因公)/.test(subject.item ?? '');
  const staged = subject.stage !== undefined || base.stage !== undefined || base.year === subject.year;
  if (!whole || staged || /预算|计划|安排/.test(before)) return { subject, base };
  return { subject: { ...subject, stage: 'final' }, base: { ...base, stage: 'final' } };
}

/** 「年末结转18.90万元。与上年决算收入1204.23万元相比」: what is not named is what it is compared with, whatever stands before. */
export function namedByBase(
  subject: Coordinates,
  base: Coordinates,
  own: Coordinates,
  year: number | undefined,
): Coordinates {
  if (base.item === undefined || base.item === subject.item || !base.known) return subject;
  return {
    item: base.item,
    known: true,
    stage: own.stage ?? base.stage,
    year: own.year ?? year,
    funds: own.funds ?? base.funds,
  };
}
