import type { Meaning } from '../tables/words/meaning';

/** What a whole is made of. */
export interface Split {
  readonly whole: Meaning;
  readonly parts: readonly Meaning[];
  /** The facts of the whole, and of all that it is made of. */
  readonly facts: RegExp;
  /** What may stand in the same line and is no further part of the whole. */
  readonly noPart: RegExp;
  /** Of it there are more kinds, which a list need not print. */
  readonly isOpen?: true;
}

const STOCKS =
  'procurement|authorisedStaff|actualStaff|\\w*[aA]ssets|liabilities|carryover|lastCarryover|balance|progress|plannedProgress|vehicles';
const PUBLIC = 'threePublic|travelAbroad|vehicle\\w*|reception';
const INCOME = 'revenue|fiscalRevenue|otherRevenue|nonTax';
const SPENT = 'expenditure|basic|project';

export const SPLITS: readonly Split[] = [
  {
    whole: 'item:expenditure',
    parts: ['item:basic', 'item:project'],
    facts: /^(?:(?:budget|final)Expenditure|adjustedBudget|(?:basic|project|personnel|operating)(?:Budget|Final))$/,
    noPart: new RegExp(`^item:(?:personnel|operating|besideThreePublic|${STOCKS}|${PUBLIC}|${INCOME})$`),
  },
  {
    whole: 'item:basic',
    parts: ['item:personnel', 'item:operating'],
    facts: /^(?:basic|personnel|operating)(?:Budget|Final)$/,
    noPart: new RegExp(`^item:(?:besideThreePublic|${SPENT}|${STOCKS}|${PUBLIC}|${INCOME})$`),
  },
  {
    whole: 'item:revenue',
    parts: ['item:fiscalRevenue', 'item:otherRevenue'],
    facts: /^(?:(?:budget|final)Revenue|fiscalFinalRevenue|(?:other|superior|service|business|affiliate)Revenue)$/,
    noPart: new RegExp(`^item:(?:personnel|operating|besideThreePublic|${SPENT}|${STOCKS}|${PUBLIC})$`),
    isOpen: true,
  },
  {
    whole: 'item:threePublic',
    parts: ['item:travelAbroad', 'item:vehicle', 'item:reception'],
    facts: /^(?:(?:lastT|t)(?:hreePublic|ravelAbroad)|(?:lastV|v)ehicle|(?:lastR|r)eception)\w*(?:Budget|Final)$/,
    noPart: new RegExp(`^item:(?:personnel|operating|${SPENT}|${STOCKS}|${INCOME})$`),
  },
  {
    whole: 'item:vehicle',
    parts: ['item:vehiclePurchase', 'item:vehicleRunning'],
    facts: /^(?:lastV|v)ehicle\w*(?:Budget|Final)$/,
    noPart: /^item:/,
  },
];

/** What of a fact's name says what it is of. */
const OF_FACTS: readonly (readonly [facts: RegExp, item: Meaning])[] = [
  [/Expenditure$|^adjustedBudget$/, 'item:expenditure'],
  [/^(?:budget|final)Revenue$/, 'item:revenue'],
  [/^fiscalFinalRevenue$/, 'item:fiscalRevenue'],
  [/^otherRevenue$/, 'item:otherRevenue'],
  [/Revenue$/, 'item:other'],
  [/^basic/, 'item:basic'],
  [/^project/, 'item:project'],
  [/^personnel/, 'item:personnel'],
  [/^operating/, 'item:operating'],
  [/hreePublic/, 'item:threePublic'],
  [/ravelAbroad/, 'item:travelAbroad'],
  [/eception/, 'item:reception'],
  [/ehiclePurchase/, 'item:vehiclePurchase'],
  [/ehicleRunning/, 'item:vehicleRunning'],
  [/ehicle/, 'item:vehicle'],
];

export function itemOfFact(fact: string): Meaning | undefined {
  return OF_FACTS.find(([facts]) => facts.test(fact))?.[1];
}
