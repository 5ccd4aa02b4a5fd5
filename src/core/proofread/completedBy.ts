import { WITHOUT_STAGE } from './ledger';
import { sideOf } from './namedItems';
import { type Coordinates, LIST_NUMBER, OPENS, isBalance } from './readLabel';

export const NOTHING: Coordinates = {
  item: undefined,
  known: false,
  stage: undefined,
  year: undefined,
  funds: undefined,
};

/** What stands before an amount in its sentence and above it. */
export interface Before {
  readonly even: string;
  /** What the sentence was about last. */
  readonly last: Coordinates;
  /** What stands before a colon or 「其中」 holds for the list behind it. */
  readonly head: Coordinates;
  readonly heading: Coordinates;
  /** The year of what does not say it. */
  readonly year: number | undefined;
}

/** What the words of an amount leave open follows from what stands before them. */
export function completedBy(before: Before, own: Coordinates, kind: string, words: string): Coordinates {
  const { head } = before;
  // 「上年结转31.85万元，年初预算1865.00万元」: what has no stage is not what was planned.
  const isOther = own.stage !== undefined && WITHOUT_STAGE.has(before.last.item ?? '');
  const last = isOther ? { ...before.last, item: undefined, known: false } : before.last;
  const inherited = own.item === undefined ? last : head;
  const year = yearOfBalance(before, own, words) ?? own.year ?? inherited.year ?? before.year;
  // 「公用经费134.26万元…，控制率95.90%」
  if (kind === 'rate' && own.item === '控制率' && last.known && last.item !== undefined)
    return { ...own, item: `${last.item === '三公' ? '三公经费' : last.item}控制率`, year };
  if (kind === 'rate' || kind === 'count' || kind === 'points') return { ...own, year };
  const heading = speaksOfProjects(before) ? NOTHING : before.heading;
  const item = own.item ?? last.item ?? heading.item ?? sideOf(words.replace(LIST_NUMBER, ''));
  const side = !own.known && own.item !== undefined && (head.item === '收入' || head.item === '支出');
  const planned = own.stage === undefined && (inherited.stage ?? heading.stage) === 'final' && PLANNED.test(words);
  if (planned) return { ...own, item: `${item ?? ''}安排`, known: false, year };
  return {
    item: side ? `${head.item}/${own.item}` : item,
    known: own.item === undefined ? last.known || last.item === undefined : own.known,
    stage: own.stage ?? inherited.stage ?? heading.stage ?? spentOf(before, own, words),
    year,
    funds: own.funds ?? (own.item === undefined ? last.funds : undefined),
  };
}

/** 「负债总额101.85万元，年初11.35万元」, 「年初负债…，年末…」: the year of what goes on with a balance. */
function yearOfBalance(before: Before, own: Coordinates, words: string): number | undefined {
  if (own.item !== undefined || !isBalance(before.last.item ?? '')) return undefined;
  const when = words.replace(/^(?:比|较|与|同|和|由|从)/, '');
  if (/^(?:年[末底]|期末)/.test(when)) return before.year;
  const year = own.year ?? before.year;
  return OPENS.test(when) && year !== undefined ? year - 1 : undefined;
}

/** 「其中：基本支出执行1566万元，项目支出安排1495万元」: of which plan, nobody says; but it was not spent. */
const PLANNED = /(?:安排|计划|批复|下达|核定|申请)(?:了|资金|金额|数|为|共|约)*$/;

const SPENT: ReadonlySet<string> = new Set([
  '三公',
  '因公出国费',
  '公务用车费',
  '公务用车运行维护费',
  '公务用车购置费',
  '公务接待费',
]);

/** 「公务接待费6.36万元」 was spent, where no word of the sentence so far speaks of what was planned. */
function spentOf({ even }: Before, { item, known }: Coordinates, words: string): 'final' | undefined {
  if (!known || !SPENT.has(item ?? '')) return undefined;
  const before = even.slice(0, even.indexOf(words) + words.length);
  return /预算|安排|计划|批复|下达|核定|指标|申请|测算|控制数|限额|标准/.test(before) ? undefined : 'final';
}

function speaksOfProjects({ heading: { item }, even }: Before): boolean {
  return (item === '支出' || item === '项目支出') && /项目(?!支出)/.test(even) && !/项目支出/.test(even);
}
