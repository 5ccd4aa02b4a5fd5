import { type Decimal, ZERO, decimal, roundRate, roundScore, sumOf } from '../base/decimal';
import type { Finding, Place } from '../base/problem';
import { plainText } from '../base/text';
import type { Project } from './mergeProjects';
import { placesOf, placesText } from './placesText';
import type { ProjectRecord } from './project';
import { placeOf } from './read/sheetGrid';
import type { ScoredTarget } from './projectScorecard';
import { type HerCell, shownText } from './targets/quantity';
import { isBlank } from './targets/readTarget';
import { plainNumber } from './targets/ownScore';

/** What must tie within one project's form, each with all cells of the relation. */
export function checkProject(
  project: Project,
  indicators: readonly ScoredTarget[],
  rate: Decimal | undefined,
): readonly Finding[] {
  const { form } = project;
  return form
    ? [
        ...partsSumToTotal(form),
        ...groupsSumToTheirMark(form),
        ...ownRateIsTheRate(form, rate),
        ...reasonsAreGiven(project, indicators, rate),
      ]
    : reasonsAreGiven(project, indicators, rate);
}

const SUMS = ['initial', 'adjusted', 'executed'] as const;
const TITLES = { initial: '年初预算数', adjusted: '全年预算数', executed: '全年执行数' } as const;

/** 年度资金总额 = 财政拨款 + 上年结转 + 其他, in each of the three columns. */
function partsSumToTotal(form: ProjectRecord): readonly Finding[] {
  const parts = form.parts.filter(({ label }) => !NESTED.test(label));
  if (parts.length === 0) return [];
  return SUMS.flatMap((which) => {
    const whole = form[which];
    const amounts = parts.map((part) => part[which]);
    if (
      whole.kind !== 'amount' ||
      !amounts.some(({ kind }) => kind === 'amount') ||
      amounts.some(({ kind }) => kind === 'unusable')
    )
      return [];
    const sum = sumOf(amounts.map((one) => (one.kind === 'amount' ? one.value : ZERO)));
    if (sum.minus(whole.value).abs().lte('0.00005')) return [];
    const places = [whole, ...amounts].flatMap(placesOf);
    return [
      {
        code: 'projectPartsDiffer',
        level: 'error',
        details: {
          project: form.name,
          what: TITLES[which],
          whole: whole.value.toString(),
          sum: sum.toString(),
          places: placesText(places),
        },
        places,
      },
    ];
  });
}

/** A part of a part. */
const NESTED = /中央|省级|市级|县级|区级|本级|乡镇|镇级/;

/** 「产出指标（50分）」 is the sum of its indicators. */
function groupsSumToTheirMark(form: ProjectRecord): readonly Finding[] {
  const groups = new Map<string, ProjectRecord['indicators'][number][]>();
  for (const one of form.indicators) groups.set(one.path[0], [...(groups.get(one.path[0]) ?? []), one]);
  return [...groups].flatMap(([name, members]) => {
    const mark = members[0]?.groupMark;
    const marks = members.map(({ full }) => full && plainNumber(full));
    if (mark === undefined || marks.some((one) => one === undefined)) return [];
    const sum = sumOf(marks.map((one) => one ?? ZERO));
    if (sum.equals(mark.points)) return [];
    const places = [mark.place, ...members.flatMap(({ full }) => (full ? [placeOf(full)] : []))];
    return [
      {
        code: 'projectGroupMarks',
        level: 'error',
        details: {
          project: form.name,
          group: name,
          mark: mark.points,
          sum: sum.toString(),
          places: placesText(places),
        },
        places,
      },
    ];
  });
}

/** Her own 执行率 is the one that her figures give. */
function ownRateIsTheRate(form: ProjectRecord, rate: Decimal | undefined): readonly Finding[] {
  const { ownRate, name, adjusted, initial, executed } = form;
  if (rate === undefined || ownRate === undefined || isBlank(ownRate)) return [];
  const hers = readRate(ownRate);
  // 「86.2%」 and 「86%」 are the same rate written shorter; a whole percent off is another.
  if (hers === undefined || roundRate(hers).minus(rate).abs().lte('0.005')) return [];
  const places = [
    ...placesOf(adjusted.kind === 'absent' ? initial : adjusted),
    ...placesOf(executed),
    placeOf(ownRate),
  ];
  return [
    {
      code: 'projectOwnRate',
      level: 'notice',
      details: {
        project: name,
        own: shownText(ownRate),
        rate: `${rate.times(100).toFixed(2)}%`,
        places: placesText([placeOf(ownRate)]),
      },
      places,
    },
  ];
}

function readRate(cell: HerCell): Decimal | undefined {
  const shown = shownText(cell);
  const match = /^(\d+(?:\.\d+)?)(%?)$/.exec(plainText(shown));
  if (!match) return undefined;
  const value = decimal(match[1] ?? '0');
  return match[2] === '%' || value.gt(2) ? value.div(100) : value;
}

/** Reasons are asked for where the rate is below 90 %, a completion outside 70–130 %, or a point is lost. */
function reasonsAreGiven(
  project: Project,
  indicators: readonly ScoredTarget[],
  rate: Decimal | undefined,
): readonly Finding[] {
  const places: Place[] = [];
  for (const one of indicators) {
    const deviation = one.answer?.deviation;
    const lost = one.score !== undefined && one.full !== undefined && roundScore(one.score).lt(roundScore(one.full));
    const far = deviation !== undefined && (deviation.gt('1.3') || deviation.lt('0.7'));
    const low = one.kind === 'rate' && rate !== undefined && rate.lt('0.9');
    const asks = one.kind === 'rate' ? low : lost || far;
    if (asks && !hasReason(one)) places.push(one.record?.place ?? project.places[0] ?? { sheet: '' });
  }
  const findings: Finding[] = [];
  if (places.length > 0)
    findings.push({
      code: 'projectReasonMissing',
      level: 'notice',
      details: { project: project.name, count: String(places.length), places: placesText(places) },
      places,
    });
  return findings;
}

function hasReason({ reasonCell, entry }: Pick<ScoredTarget, 'reasonCell' | 'entry'>): boolean {
  return (reasonCell !== undefined && !isBlank(reasonCell)) || entry.reason !== undefined;
}
