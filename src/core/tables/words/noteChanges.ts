import type { Vocabulary } from './explained';
import type { Meaning } from './meaning';
import type { NotedFigure, NotedTable } from './noted';

/** A note may name what the table is of. What makes its figures others than they look has to stand in the title as well. */
export function changes(
  clause: string,
  meanings: ReadonlySet<Meaning>,
  { title, year, beside }: NotedTable,
  vocabulary: Vocabulary,
): boolean {
  if (beside) return changesFigure(clause, meanings, beside, year);
  const titled = vocabulary.explain(title).meanings;
  const funds = [...meanings].filter((meaning) => meaning.startsWith('fund:') && !titled.has(meaning));
  if (funds.length > 0 && !isOfFunds(funds, titled) && !AND_OTHERS.test(clause)) return true;
  if (titled.has('stage:initial') && !titled.has('stage:final') && meanings.has('stage:final')) return true;
  if (
    !SHOWS.test(clause) &&
    OF_ALL.test(clause) &&
    titled.has('stage:final') &&
    !titled.has('stage:initial') &&
    meanings.has('stage:initial')
  )
    return !meanings.has('stage:final');
  return [...meanings].some((meaning) => {
    if (meaning.startsWith('year:')) return isOtherYear(meaning, year);
    return CHANGES.test(meaning) && !titled.has(meaning) && !(meaning === 'point:start' && SHOWS.test(clause));
  });
}

/** Beside one figure stands nothing that its row and headings do not say: 「财政拨款」 beside a total is a part of it. */
export function changesFigure(
  clause: string,
  meanings: ReadonlySet<Meaning>,
  { said, asks }: NotedFigure,
  year: number | undefined,
): boolean {
  if (UNFINISHED.test(clause)) return true;
  // Of two, one planned, what was approved or asked for is told of the one that is not meant.
  if ((said.has('item:progress') || said.has('item:plannedProgress')) && DECIDED.test(clause)) return true;
  return [...meanings].some((meaning) => {
    if (said.has(meaning)) return false;
    // 「上年决算」 says where a figure of last year's end was found.
    if (said.has('item:lastCarryover') && /^(?:year:|stage:final|point:)/.test(meaning)) return false;
    // What is owned in all is told as it was bought.
    if (meaning === 'value:original') return !said.has('item:fixedAssets') || said.has('value:net');
    // A progress is one at a date.
    if (said.has('item:progress') || said.has('item:plannedProgress')) return !meaning.startsWith('period:');
    if (meaning.startsWith('year:')) return isOtherYear(meaning, year);
    // Of money, 编制 is what one does with a table.
    if (meaning === 'item:authorisedStaff') return said.has('item:actualStaff');
    // A source is called after all that stands in it.
    if (asks === 'source' && meaning.startsWith('item:')) return false;
    // 「行政28人」: so many of them.
    if (meaning === 'staff:part') return !/\d/.test(clause);
    return GOVERNS_FIGURE.test(meaning);
  });
}

/** 「与财政部门」, and nothing that is said of them. */
const UNFINISHED = /^(?:与|同|和|跟|由|向|经|对|按|据|从|以|除)[一-龥]{2,8}(?:部门|单位|机关|政府|[局委办所])$/;
const DECIDED = /批准|批复|同意|核定|审定|下达|确定|备案/;

export function isOtherYear(meaning: Meaning, year: number | undefined): boolean {
  return meaning !== 'year:this' && meaning !== `year:${String(year)}`;
}

const GOVERNS_FIGURE =
  /^(?:item|stage|fund|state|value|draft|staff):(?!all$|projectName$|balance$)|^(?:period:(?:part|years)|point:start|whose:(?:part|other))$/;

/** The money of the treasury is that of its funds together; the “三公” money and basic expenditure are told of nothing else. */
function isOfFunds(funds: readonly Meaning[], titled: ReadonlySet<Meaning>): boolean {
  if (titled.has('fund:fiscal') || titled.has('item:fiscalRevenue')) return funds.length > 1;
  return (
    funds.every((fund) => fund === 'fund:fiscal' || fund === 'fund:general') &&
    [...titled].some((meaning) => meaning === 'item:threePublic' || meaning === 'item:basic')
  );
}

/** 「以上均为年初预算」. */
const OF_ALL = /^(?:本表|以上|表中|上述|此表)|[均都][为是系]|取自|来源|来自/;

/** 「一般公共预算财政拨款、政府性基金预算财政拨款等资金」. */
const AND_OTHERS = /、.+等(?:各[类项])?资金/;

/** 「本表反映年初、年末结转结余情况」: which lines stand in it. */
const SHOWS = /^(?:本|此|该)表反映(?=.*[年期]末).*情况$/;

const CHANGES =
  /^(?:period:(?:part|years)|point:start|whose:(?:part|other)|draft:|value:net|state:|staff:|stage:(?:change|adjusted))/;
