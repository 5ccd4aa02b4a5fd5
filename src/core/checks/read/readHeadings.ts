import { readLabel } from '../../base/text';
import type { Column } from '../../tables/table';

/** What a column holds. A dot leads into a group: `spending.basic` stands under 本年支出. */
export type Concept = string;

export type Stage = 'budget' | 'adjusted' | 'final';

const STAGES: readonly (readonly [RegExp, Stage])[] = [
  [
    /^(?:本年)?(?:年初|初始)?预算(?:数|安排|安排数|金额)?$|^(?:本年|当年)预算(?:数|安排)?$|^年初预算(?:数|安排)?$/,
    'budget',
  ],
  [/^(?:全年预算|调整预算|调整后预算|调整后全年预算|年中调整后预算)数?$/, 'adjusted'],
  [
    /^(?:本年)?(?:决算(?:数|金额)?|实际支出(?:数)?|支出数|执行数|全年执行数?|实际执行数?|决算支出|预算执行数)$/,
    'final',
  ],
];

/** Each exact, as a key. */
const CONCEPTS: readonly (readonly [RegExp, Concept])[] = [
  [/^(?:(?:本年)?(?:支出|收入)?(?:合计|小计)|总计|本年合计|本年收入|总合计)$/, 'total'],
  [/^基本支出$/, 'basic'],
  [/^项目支出$/, 'project'],
  [/^上缴上级支出$/, 'toSuperior'],
  [/^(?:事业单位)?经营支出$/, 'operating'],
  [/^对附属单位补助支出$/, 'toSubordinate'],
  [/^财政拨款(?:收入)?$/, 'fiscal'],
  [/^上级补助收入$/, 'fromSuperior'],
  [/^事业收入$/, 'undertaking'],
  [/^(?:事业单位)?经营收入$/, 'business'],
  [/^附属单位上缴收入$/, 'fromSubordinate'],
  [/^其他收入$/, 'other'],
  [/^一般公共预算(?:财政)?(?:拨款)?(?:收入|资金)?$/, 'general'],
  [/^政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:收入|资金)?$/, 'fund'],
  [/^国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:收入|资金)?$/, 'capital'],
  [/^财政专户(?:管理)?资金(?:收入)?$/, 'account'],
  [/^单位资金(?:收入)?$/, 'own'],
  [/^(?:年初|上年)结转(?:和|及)?结余$|^上年结转$|^财政拨款结转(?:和)?结余$/, 'begin'],
  [/^年末结转(?:和|及)?结余$|^结转下年$|^年终结转(?:和)?结余$/, 'end'],
  [/^本年支出$/, 'spending'],
  [/^人员经费$/, 'personnel'],
  [/^(?:日常)?公用经费$/, 'public'],
  [/^工资福利支出$/, '301'],
  [/^商品和服务支出$/, '302'],
  [/^对个人和家庭的?补助(?:支出)?$/, '303'],
  [/^债务利息(?:及费用)?支出$/, '307'],
  [/^资本性支出\(基本建设\)$|^基本建设支出$/, '309'],
  [/^(?:其他)?资本性支出$/, '310'],
  [/^对企业补助\(基本建设\)$/, '311'],
  [/^对企业补助$/, '312'],
  [/^对社会保障基金补助$/, '313'],
  [/^其他支出$/, '399'],
];

/** Words over or beside an amount that add nothing to what it is. */
const WRAPPER =
  /^(?:项目|支出|收入|金额|支出预算|收入预算|支出决算|收入决算|财政拨款支出|财政拨款收入|部门预算支出经济分类科目|(?:本年)?一般公共预算基本支出|人员及公用经费|资金来源|拨款来源|本年拨款)(?:数|金额)?$/;
const RATE = /率$|比例$|占比$|%$/;
const BEFORE = /^(?:上年度?|上一年度?|去年)/;

/** Reads a path of headings as a whole; a word that is not known leaves the concept open. */
export function readHeadings(
  { path, heading, period }: Column,
  year: number | undefined,
): {
  concept: Concept | undefined;
  isPart: boolean;
  stage: Stage | undefined;
  offset: number;
  isRate: boolean;
} {
  const words = path.map(withoutUnit);
  let stage: Stage | undefined;
  let known = true;
  const concepts: Concept[] = [];
  for (const word of words) {
    const bare = withoutYear(word);
    const found = STAGES.find(([pattern]) => pattern.test(bare))?.[1];
    const concept = conceptNamed(word, concepts);
    if (found) stage = found;
    else if (concept) concepts.push(concept);
    else if (bare !== '' && !WRAPPER.test(word)) known = false;
  }
  while (concepts.length > 1 && concepts.at(-1) === 'total') concepts.pop();
  const parts = heading.split(' / ');
  return {
    concept: known ? concepts.join('.') : undefined,
    isPart: readLabel(parts.at(-1) ?? '').partOf,
    stage,
    offset: period.offset ?? (period.year !== undefined && year !== undefined ? period.year - year : 0),
    isRate: words.some((word) => RATE.test(word)),
  };
}

/** 本年收入 over columns is a group; alone it is one figure. */
function conceptNamed(word: string, before: readonly Concept[]): Concept | undefined {
  const concept = CONCEPTS.find(([pattern]) => pattern.test(word))?.[1];
  return concept === 'total' && word === '本年收入' && before.length === 0 ? 'income' : concept;
}

function withoutUnit(word: string): string {
  return word.replace(/\((?:单位[:：])?(?:万元|千元|亿元|元|%)\)$/, '');
}

function withoutYear(word: string): string {
  return word
    .replace(/^20\d{2}年?度?/, '')
    .replace(BEFORE, '')
    .replace(/^(?:本年度?|当年)(?=[预决执])/, '');
}
