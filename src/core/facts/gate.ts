import type { Meaning } from '../tables/words/meaning';
import type { Words } from '../tables/words/governing';
import { type Residue, isBar } from '../tables/words/residue';
import type { Period } from '../tables/table';
import { type FactId, factDefinition } from './catalogue';
import { countsOthers } from './countsOthers';
import { mayBeLaterBudget } from './firstBudget';
import { isNetWorth } from './isNetWorth';
import { notOfWholeYear } from './notOfWholeYear';
import { isOfProjectsAlone } from './progressOfProjects';

/** Why a figure that looks like a fact is not taken for it: a word nobody understands, or one that says it is something else. */
export type Bar =
  | { readonly why: 'unknownWord'; readonly residue: Residue }
  | { readonly why: 'otherMoney' | 'otherThing' | 'partOfYear' | 'otherYear' };

/**
 * A figure is taken only when every word that governs it is understood, and none of them says that it is another. `substitute`
 * allows what stands for the whole or is added up to it; `dated` is the year that the figure's own row or column names.
 */
export function barTo(
  fact: FactId,
  words: Words,
  substitute: boolean | 'ofFunds',
  dated: Period = {},
): Bar | undefined {
  const residue = words.residue.find(isBar);
  if (residue) return { why: 'unknownWord', residue };
  const all = new Set([...words.around, ...words.heading, ...words.row.flatMap((said) => [...said])]);
  const allowed = fundsAllowed(fact, substitute);
  if ([...all].some((meaning) => meaning.startsWith('fund:') && !allowed.includes(meaning)))
    return { why: 'otherMoney' };
  if (isOfOtherStage(fact, all) || isUnderOtherStage(words) || isUnderOthers(words)) return { why: 'otherThing' };
  if (all.has('item:work') && !/Work/.test(fact)) return { why: 'otherThing' };
  if (isOfOtherMeasure(fact, words.heading) || isHeadedOtherwise(fact, words.heading)) return { why: 'otherThing' };
  if (isOfOtherThing(fact, words.around, words.row[0]) || isTitledForStart(fact, words)) return { why: 'otherThing' };
  if (isOfProjectsAlone(fact, words) || isNetWorth(fact, words)) return { why: 'otherThing' };
  if (isTitledForPart(fact, words) || countsOthers(fact, words)) return { why: 'otherThing' };
  if (namesPart(fact, words.row[0]) || namesPart(fact, words.heading)) return { why: 'otherThing' };
  if (isOfChange(fact, words.heading) || isPartOfProjects(fact, words)) return { why: 'otherThing' };
  if (isOutOfCarriedOver(fact, words) || isListOfOther(fact, words.labels)) return { why: 'otherThing' };
  if (isOfOtherYear(fact, words, dated) || (all.has('period:years') && dated.year === undefined))
    return { why: 'otherYear' };
  if (words.adjusted && mayBeLaterBudget(fact, words)) return { why: 'unknownWord', residue: words.adjusted };
  if (fact === 'satisfaction' && asksOwnPeople(words)) return { why: 'otherThing' };
  return notOfWholeYear(fact, words);
}

/** 「职工满意度」: what her own people think is no satisfaction of those whom she serves. */
function asksOwnPeople({ title }: Words): boolean {
  return [...title].some((meaning) => /^staff:|^item:\w*Staff$/.test(meaning));
}

/** 「追加年初采购预算」 is what was added to it. */
function isOfChange(fact: FactId, heading: ReadonlySet<Meaning>): boolean {
  const isStaged =
    /(?:Budget|Final|Actual)$|^(?:budget|final)(?:Revenue|Expenditure)$/.test(fact) && fact !== 'adjustedBudget';
  const isChange = !fact.startsWith('project') || fact === 'projectBudget';
  return (
    isStaged &&
    (heading.has('item:added') || heading.has('item:withdrawn') || (isChange && heading.has('item:adjustment')))
  );
}

/** In a column or under a row of the units below hers. */
function isUnderOthers({ heading, row: [, ...over] }: Words): boolean {
  const ofOthers = heading.has('whose:other') || heading.has('whose:part');
  return ofOthers || over.some((said) => said.has('whose:other') || said.has('whose:part'));
}

/** Facts of what was there or was spent whose names do not say so: 「非税收入」 of a budget is what was hoped for. */
const NOT_PLANNED =
  /^(?:nonTaxRevenue|.*Assets.*|.*Liabilities|fixedAssets\w*|(?:wage|operation|livelihood)Guarantee|directFundsSpent)$/;

function isOfOtherStage(fact: FactId, all: ReadonlySet<Meaning>): boolean {
  return (
    NOT_PLANNED.test(fact) &&
    !all.has('stage:final') &&
    (all.has('stage:initial') || all.has('stage:adjusted')) &&
    !all.has('point:start')
  );
}

/** Spent out of 「一、当年预算支出」: one part of what was spent. */
function isUnderOtherStage({ row: [, ...over], heading }: Words): boolean {
  const stagesOf = (said: ReadonlySet<Meaning>) => [...said].filter((one) => /^stage:(?:initial|final)$/.test(one));
  const own = stagesOf(heading);
  return own.length > 0 && over.some((said) => stagesOf(said).some((stage) => !own.includes(stage)));
}

/** People are counted, not what came to them; what is owned is its worth, not how it changed. */
function isOfOtherMeasure(fact: FactId, heading: ReadonlySet<Meaning>): boolean {
  // 「1-12月」 over what there was on a day: what came in that time, or what there was of it at some end.
  if (ON_A_DAY.test(fact) && heading.has('period:stretch')) return true;
  const { kind } = factDefinition(fact);
  if (kind === 'money' && [...heading].some((meaning) => NO_AMOUNT.test(meaning))) return true;
  const bars = kind === 'count' ? NOT_A_COUNT : NOT_A_STOCK;
  return (bars === NOT_A_COUNT || OWNED.test(fact)) && [...heading].some((meaning) => bars.test(meaning));
}

const NO_AMOUNT = /^measure:(?:difference|rate|price|points)$/;
/** What a title says of its columns goes for one that says nothing else: 「年初」 「调整」 「面积」 in a table of final accounts is no final account. */
function isHeadedOtherwise(fact: FactId, heading: ReadonlySet<Meaning>): boolean {
  if (factDefinition(fact).kind !== 'money') return false;
  if (
    [...heading].some((meaning) =>
      /^(?:measure:(?:count|points|price|rate|difference)|item:(?:progress|plannedProgress))$/.test(meaning),
    )
  )
    return true;
  // 「年初预算（调整后）」 is not what the year began with.
  if (FIRST_BUDGET.test(fact) && heading.has('stage:adjusted')) return true;
  const isOther = ['stage:initial', 'stage:adjusted', 'stage:change'].some((stage) => heading.has(stage as Meaning));
  return /Final$|^final/.test(fact) && isOther && !heading.has('stage:final');
}

const FIRST_BUDGET = /^(?:budget(?:Revenue|Expenditure)|(?:basic|project|personnel|operating)Budget)$/;

/** 「2024年年初资产情况表」: of what there is at the end of the year it tells nothing. */
function isTitledForStart(fact: FactId, { title, heading }: Words): boolean {
  if (!ON_A_DAY.test(fact) || /^last/.test(fact)) return false;
  const isAtEnd = [...title, ...heading].some((meaning) => /^(?:point:end|period:whole)$/.test(meaning));
  if (title.has('point:start')) return !isAtEnd;
  const saysOfWhat = [...heading].some((meaning) => /^(?:item|value|state):/.test(meaning));
  // How it changed: 「金额」 under that title is by how much.
  return OWNED.test(fact) && title.has('measure:difference') && !isAtEnd && !saysOfWhat;
}

const NOT_A_COUNT = /^(?:value:|measure:(?:difference|rate|price|points)$|stage:change$|point:start$)/;
const NOT_A_STOCK = /^(?:value:depreciation|measure:(?:difference|rate|price)|stage:change)$/;
const OWNED = /Assets|Liabilities/;
const ON_A_DAY = /Assets|Liabilities|Staff$|^(?:vehicles|villages|departments)$/;
/** Of cars, of what was bought or given: people and property in all are told under no such title. */
const OF_PEOPLE_OR_OWNED = /^(?:authorisedStaff|actualStaff)$|Assets|Liabilities/;
const NEITHER = /^item:(?:vehicle\w*|reception|travelAbroad|procurement|added|withdrawn|adjustment)$/;

/** What a table that gives the fact may call itself, besides nothing: every other thing in its title makes it a table of that. */
const NAMED_FOR: readonly (readonly [facts: RegExp, things: RegExp])[] = [
  [
    /hreePublic|ravelAbroad|ehicle(?!s)|eception/,
    /^item:(?:threePublic|travelAbroad|vehicle\w*|reception|besideThreePublic|expenditure|revenue|operating|basic)$/,
  ],
  [/^budget(?:Added|Withdrawn)$/, /^item:(?:added|withdrawn|adjustment|expenditure|revenue|project|projectName)$/],
  [
    /^(?:budget|final|basic|personnel|operating|adjusted|fiscalFinal|otherRevenue|projectBudget$|projectFinal$)/,
    /^item:(?:revenue|expenditure|fiscalRevenue|basic|project|projectName|personnel|operating|adjustment|balance|threePublic|progress|survey)$/,
  ],
  [/^procurement/, /^item:(?:procurement|expenditure|projectName|adjustment|survey)$/],
  [/[cC]arryover/, /^item:(?:revenue|expenditure|fiscalRevenue|basic|project|balance|carryover|lastCarryover)$/],
];
/** Of part of the people, of one 科目, of what is left unused: no whole is told under such a title. */
const OF_A_PART = /^(?:item:(?:other|nonTax)|staff:(?:part|other)|state:other|whose:other)$/;

function isOfOtherThing(fact: FactId, around: ReadonlySet<Meaning>, own?: ReadonlySet<Meaning>): boolean {
  const things = NAMED_FOR.find(([facts]) => facts.test(fact))?.[1];
  for (const meaning of around) {
    if (meaning === 'item:nonTax' && fact === 'nonTaxRevenue') continue;
    if (meaning === 'whose:other' && fact === 'villages') continue;
    if (OF_A_PART.test(meaning) || (OF_PEOPLE_OR_OWNED.test(fact) && NEITHER.test(meaning))) return true;
    const isOther = things && meaning.startsWith('item:') && !things.test(meaning);
    if (isOther && !isCarriedOver(meaning, around) && !standsBeside(meaning, fact, around, own)) return true;
  }
  return false;
}

/** 「人员编制及“三公”经费情况表」 is of both: what else is named is told in cells of its own; so are 「公用经费、政府采购」, where the row says which of them. */
function standsBeside(
  meaning: Meaning,
  fact: FactId,
  around: ReadonlySet<Meaning>,
  own: ReadonlySet<Meaning> | undefined,
): boolean {
  const [kind] = /^(?:operating|procurement)/.exec(fact) ?? [];
  if (kind && /^item:(?:operating|procurement|threePublic)$/.test(meaning))
    return [around, own].every((said) => said?.has(`item:${kind}` as Meaning));
  const isNamed = /hreePublic|ravelAbroad|ehicle(?!s)|eception/.test(fact) && around.has('item:threePublic');
  return isNamed && /^item:(?:authorisedStaff|actualStaff|fixedAssets|assets|procurement)$/.test(meaning);
}

/** What a title may be of, and what is a kind of it. */
const KINDS_OF: Readonly<Record<string, readonly string[] | undefined>> & { readonly expenditure: readonly string[] } =
  {
    expenditure: ['basic', 'project', 'personnel', 'operating'],
    basic: ['personnel', 'operating'],
  };
/** What together is all of it. */
const SPLITS_OF: Readonly<Record<string, readonly string[] | undefined>> = {
  expenditure: ['basic', 'project'],
  basic: ['personnel', 'operating'],
};
/** 「公用经费支出决算表」 tells nothing of all that was spent, nor 「项目支出表」 of people. */
function isTitledForPart(fact: FactId, { title, heading }: Words): boolean {
  const [, kind] = /^(basic|project|personnel|operating)(?:Budget|Final)$/.exec(fact) ?? [];
  const item = kind ?? (OF_ALL.test(fact) ? 'expenditure' : undefined);
  if (item === undefined) return false;
  const things = [...title].flatMap((one) => (one.startsWith('item:') ? [one.slice('item:'.length)] : []));
  // 「基本支出」 over the “三公” money is what of it was paid out of that.
  if (things.includes('threePublic') && !things.includes(item) && heading.has(`item:${item}` as Meaning)) return true;
  const named = things.filter((one) => KINDS_OF.expenditure.includes(one));
  const mayHold = named.some((one) => KINDS_OF[one]?.includes(item));
  return (
    named.length > 0 &&
    !things.some((one) => /^(?:expenditure|revenue)$/.test(one)) &&
    !mayHold &&
    !isAllOf(item, named)
  );
}

const OF_ALL = /^(?:budget|final)(?:Revenue|Expenditure)$|^adjustedBudget$|^(?:c|lastC)arryover$/;

function isAllOf(item: string, named: readonly string[]): boolean {
  return named.includes(item) || (SPLITS_OF[item]?.every((part) => isAllOf(part, named)) ?? false);
}

/** 「教育合计」 is the total of one 科目, 「中标金额」 beside 「支出合计」 is what was bought; what of people is counted by parts is added up from their rows. */
function namesPart(fact: FactId, said: ReadonlySet<Meaning> | undefined): boolean {
  const things = NAMED_FOR.find(([facts]) => facts.test(fact))?.[1];
  if (!things || !said) return false;
  return [...said].some(
    (one) => OF_A_PART.test(one) || (one.startsWith('item:') && one !== 'item:otherRevenue' && !things.test(one)),
  );
}

/** The names under 「“三公”经费」 are of nothing else, whatever the table is called; 「项目」 heads names of every kind. */
function isListOfOther(fact: FactId, labels: ReadonlySet<Meaning>): boolean {
  const isThreePublic = /hreePublic|ravelAbroad|ehicle|eception/.test(fact);
  const said = new Set([...labels].filter((meaning) => !/^item:project/.test(meaning)));
  return isOfOtherThing(fact, said) || (said.has('item:threePublic') && !isThreePublic);
}

/** What stands under 「二、上年结转支出」 is spent out of that money alone. */
function isOutOfCarriedOver(fact: FactId, { row: [, ...over] }: Words): boolean {
  return !/arryover$/.test(fact) && over.some((said) => said.has('item:carryover') || said.has('item:lastCarryover'));
}

/** What stands under 项目支出, 「（一）人员经费」, is what the projects paid for. */
function isPartOfProjects(fact: FactId, { row: [, ...over], heading }: Words): boolean {
  const ofProjects = (said: ReadonlySet<Meaning>) => said.has('item:project') && !said.has('item:basic');
  return !/roject/.test(fact) && (over.some(ofProjects) || (ofProjects(heading) && !heading.has('item:expenditure')));
}

/** 「收入支出及结转结余情况表」 is a table of both. */
function isCarriedOver(meaning: Meaning, around: ReadonlySet<Meaning>): boolean {
  return /arryover$/.test(meaning) && around.has('item:revenue');
}

/** 「上年」 over a group of rows makes them last year's, whatever the rows themselves say. */
function isOfOtherYear(fact: FactId, { around, heading, labels, row: [own, ...over] }: Words, dated: Period): boolean {
  const years = (said: ReadonlySet<Meaning> | undefined) =>
    [...(said ?? [])].filter((meaning) => meaning.startsWith('year:'));
  const open = [
    ...years(around),
    ...years(heading),
    'year:this',
    `year:${String(dated.year ?? '')}`,
    ...(dated.offset === -1 ? ['year:last'] : []),
  ];
  const isLast = /^last/.test(fact);
  return (
    // 「上年数」 over the names of the rows.
    years(labels).some((year) => !open.includes(year)) ||
    over.some((said) => years(said).some((year) => !open.includes(year))) ||
    (!isLast && years(own).some((year) => !open.includes(year)))
  );
}

function fundsAllowed(fact: FactId, substitute: boolean | 'ofFunds'): readonly Meaning[] {
  if (substitute === 'ofFunds') return ALL_FISCAL;
  return substitute ? FISCAL : fundsOf(fact);
}

/** One of its funds, of which all together are asked for. */
const ALL_FISCAL: readonly Meaning[] = ['fund:fiscal', 'fund:general', 'fund:governmentFund', 'fund:stateCapital'];
const FISCAL: readonly Meaning[] = ['fund:fiscal', 'fund:general'];

/** Facts that the public forms give for the money of the treasury alone. */
function fundsOf(fact: FactId): readonly Meaning[] {
  if (fact === 'fiscalFinalRevenue') return ['fund:fiscal'];
  if (fact === 'keyProjectSpending' || SPECIAL_FACTS.test(fact)) return ['fund:special'];
  return FISCAL_FACTS.test(fact) ? FISCAL : [];
}

const SPECIAL_FACTS = /Guarantee$|^directFunds/;
const FISCAL_FACTS = /^(?:personnel|operating|last)|threePublic|ThreePublic|travelAbroad|vehicle(?!s)|reception/;
