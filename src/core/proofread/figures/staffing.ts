import { sumOf } from '../../base/decimal';
import type { Figure } from './figure';

/** Posts or people: all of them, and those of the kinds that are told apart. */
export interface Heads {
  readonly whole: Figure;
  readonly kinds: ReadonlyMap<string, Figure>;
}

/** How many posts are empty, or people too many: of all, or of one kind. */
export interface Net {
  readonly figure: Figure;
  readonly kind: string | undefined;
  readonly word: string;
  readonly over: boolean;
}

export interface Staffing {
  readonly posts: Heads | undefined;
  readonly staff: Heads | undefined;
  readonly nets: readonly Net[];
}

const KIND = /(?<!机关)(行政|事业|工勤|参公)/;
const POSTS = /(?:编制|定编)(?:数|人数|名额|总数|核定)?(?:共|为|有)*$/;
const STAFF = /(?:在职|实有|在编|在岗|到岗|现有)(?:在职|在编|在岗)?(?:人员|人数|职工|干部职工)?(?:共|为|有)*$/;
/** Nothing but a kind is named: of posts or of people, whichever is being told apart. */
const ONLY_KIND = /^(?:其中:?|和|及)?(行政|事业|工勤|参公)(?:编制|编|人员|岗位?)?(?:共|为|有)*$/;
/** Whoever else is named before it is short or over alone: 「文化站超编1人」. */
const NET =
  /^(?:其中:?|和|及)?(?:[较比](?:核定)?编制(?:数)?)?(?:全[乡镇区]|我[乡镇]|单位|部门|在职|人员|实有|机关|总体|整体|实际|目前|现|尚|仍|共|合计|净|为|属|存在)*(行政|事业|工勤|参公)?(?:编制|人员)?(超编|缺编|空编|空缺|缺额|缺员|超员)(?:编制|岗位)?(?:了|为|共|有)*$/;

/** What a paragraph says of posts and of people; nothing of what it says twice. */
export function staffingIn(figures: readonly Figure[]): Staffing {
  const posts: Counted = { wholes: [], kinds: [] };
  const staff: Counted = { wholes: [], kinds: [] };
  const nets: Net[] = [];
  let told: Counted | undefined;
  for (const figure of figures) {
    if (!/^[人名个]$/.test(figure.number.unit)) continue;
    // 「行政编制39人（含工勤3人）」: who is counted within a kind is no kind beside it.
    if (figure.depth > 0 && /^(?:其中)?(?:内?含|包括|包含)/.test(figure.words)) continue;
    const net = NET.exec(figure.words);
    if (net) {
      const word = net[2] ?? '';
      nets.push({ figure, kind: net[1], word, over: word.startsWith('超') });
      continue;
    }
    const only = ONLY_KIND.exec(figure.words)?.[1];
    const people = STAFF.test(figure.words) ? staff : undefined;
    const own = POSTS.test(figure.words) ? posts : people;
    if (only !== undefined && (!own || own === posts)) {
      (own ?? told)?.kinds.push([only, figure]);
      continue;
    }
    const kind = KIND.exec(figure.words)?.[1];
    if (!own) told = undefined;
    else if (kind !== undefined) own.kinds.push([kind, figure]);
    else {
      own.wholes.push(figure);
      told = own;
    }
  }
  return { posts: headsOf(posts), staff: headsOf(staff), nets };
}

interface Counted {
  readonly wholes: Figure[];
  readonly kinds: (readonly [string, Figure])[];
}

/** Of two wholes, or of a kind that is said twice, nobody knows whose it is. */
function headsOf({ wholes, kinds }: Counted): Heads | undefined {
  const [whole, other] = wholes;
  const names = new Map(kinds);
  return whole && !other && names.size === kinds.length ? { whole, kinds: names } : undefined;
}

/** Whether the kinds are all there are. */
export function isWhole({ whole, kinds }: Heads): boolean {
  return kinds.size > 1 && sumOf([...kinds.values()].map(({ number }) => number.value)).equals(whole.number.value);
}
