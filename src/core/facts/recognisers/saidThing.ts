import { Vocabulary } from '../../tables/words/explained';
import type { Meaning } from '../../tables/words/meaning';
import type { FactId } from '../catalogue';
import { type Item, type Stage, factOf } from './items';

/** What a text names, whatever known words it is made of: 「本年收入合计（决算）」 is of revenue, all of it, as spent. */
export interface SaidThing {
  /** `other` where it names anything that is none of ours, or a part, a share, another time of one that is. */
  readonly item: Item | 'other' | undefined;
  readonly stage: Stage | undefined;
  readonly level: 'total' | 'grand' | undefined;
}

/** Without the words of a workbook: names of units say nothing of what is counted. */
const lexicon = new Vocabulary();

const THREE_PUBLIC = ['threePublic', 'travelAbroad', 'vehicle', 'vehiclePurchase', 'vehicleRunning', 'reception'];
/** What is a kind of the first names it besides: 「公务接待费支出」, 「财政拨款收入」. */
const KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['revenue', ['fiscalRevenue', 'otherRevenue']],
  ['expenditure', ['basic', 'project', 'personnel', 'operating', 'procurement', ...THREE_PUBLIC]],
  ['lastCarryover', []],
  ['carryover', []],
]);
const ITEMS: ReadonlySet<string> = new Set([...KINDS.keys(), ...[...KINDS.values()].flat()]);
const STAGES: ReadonlyMap<Meaning, Stage> = new Map([
  ['stage:initial', 'budget'],
  ['stage:adjusted', 'adjusted'],
  ['stage:final', 'final'],
]);
const OTHERWISE =
  /^(?:fund:|measure:|state:|staff:|value:|draft:|whose:|point:|period:(?:part|years)|year:last|stage:change)/;

export function saidThing(text: string): SaidThing {
  const { item, stage, level } = namedIn(text);
  return { item: lexicon.explain(text).residue.length > 0 ? 'other' : item, stage, level };
}

/** The same of a title, which names her unit as well; whether all of it is understood is asked of every figure under it. */
export function namedIn(text: string): SaidThing {
  const { meanings } = lexicon.explain(text);
  const said = [...meanings];
  const named = said.flatMap((one) => (one.startsWith('item:') ? [one.slice('item:'.length)] : []));
  const narrow = named.filter((one) => !named.some((other) => KINDS.get(one)?.includes(other)));
  const stages = [...STAGES].flatMap(([meaning, stage]) => (meanings.has(meaning) ? [stage] : []));
  return {
    item: said.some((one) => OTHERWISE.test(one) && !isOfInitial(one, meanings)) ? 'other' : onlyItem(narrow),
    stage: stages.length === 1 ? stages[0] : undefined,
    level: levelOf(meanings),
  };
}

/** 「年初支出预算」: what was planned when the year began, as 「年初预算支出」 is. */
function isOfInitial(meaning: Meaning, meanings: ReadonlySet<Meaning>): boolean {
  return meaning === 'point:start' && meanings.has('stage:initial') && !meanings.has('stage:final');
}

function onlyItem(named: readonly string[]): SaidThing['item'] {
  const [only, ...more] = named;
  if (only === undefined) return undefined;
  return more.length === 0 && ITEMS.has(only) ? (only as Item) : 'other';
}

function levelOf(meanings: ReadonlySet<Meaning>): SaidThing['level'] {
  if (meanings.has('level:grand')) return 'grand';
  return meanings.has('level:total') ? 'total' : undefined;
}

/** Of words that names of 科目, groups and projects are made of, and no other. */
export function isKnownName(text: string): boolean {
  return lexicon.explainName(text).residue.length === 0;
}

/** The fact that a name in a list of figures is of, where it says of what and how far: 「年初预算支出合计」. */
export function saidFact(text: string): FactId | undefined {
  const { item, stage, level } = saidThing(text);
  const owned = ownedFact(text);
  if (owned) return owned;
  if (item === 'other' || level === 'grand') return undefined;
  if (item === 'carryover' || item === 'lastCarryover') return stage === 'budget' ? undefined : item;
  if (item === undefined) return stage === 'adjusted' ? 'adjustedBudget' : undefined;
  return stage && factOf(item, stage);
}

/** 「年末实有在职人员」 「实际在用的固定资产金额」 「年中追加指标」: people, property and changes by what all their words say together. */
function ownedFact(text: string): FactId | undefined {
  const { meanings, residue } = lexicon.explain(text);
  const said = [...meanings].filter((one) => !/^(?:period:whole|level:total|year:this|point:end)$/.test(one)).sort();
  return residue.length === 0 ? OWNED.get(said.join()) : undefined;
}

const OWNED: ReadonlyMap<string, FactId> = new Map([
  ['item:authorisedStaff', 'authorisedStaff'],
  ['item:actualStaff', 'actualStaff'],
  ['item:actualStaff,staff:all', 'actualStaff'],
  ['item:fixedAssets,state:inUse', 'fixedAssetsInUse'],
  ['item:fixedAssets,value:original', 'fixedAssets'],
  ['item:fixedAssets,value:net', 'fixedAssetsNet'],
  ['item:added,stage:change', 'budgetAdded'],
  ['item:withdrawn,stage:change', 'budgetWithdrawn'],
]);
