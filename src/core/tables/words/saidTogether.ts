import type { Meaning } from './meaning';

/** A word of a text, and what it says by itself. */
export interface Said {
  readonly word: string;
  readonly meanings: readonly Meaning[];
}

/** What the words of a text say together: what stands right before a word for money or for tasks says of which. */
export function saidTogether(words: readonly Said[]): ReadonlySet<Meaning> {
  const meanings = new Set<Meaning>();
  let isNarrowed = false;
  let before: readonly Meaning[] = [];
  for (const { word, meanings: own } of words) {
    const isSaid = before.some((one) => KIND.test(one)) && own.every((one) => one === 'item:expenditure');
    for (const meaning of own) if (!SAID_IN_LEXICONS.has(meaning) && !isSaid) meanings.add(meaning);
    const isMoney = own.some((meaning) => MONEY.test(meaning));
    if (
      (isMoney && isNarrowed) ||
      (before.includes('purpose') && (own.some((one) => one.startsWith('stage:')) || OF_STAGES.test(word))) ||
      (own.includes('tasks') &&
        (isNarrowed || isOther(before)) &&
        !before.some((one) => one === 'item:work') &&
        !before.includes('tasks'))
    )
      meanings.add('item:other');
    isNarrowed = own.some((meaning) => NARROWS.test(meaning)) || (isNarrowed && passes(word, own));
    before = own;
  }
  return meanings;
}

const SAID_IN_LEXICONS: ReadonlySet<Meaning> = new Set<Meaning>(['narrows', 'tasks', 'purpose']);
const OF_STAGES = /^(?:年初)?(?:预算)?(?:执行|安排|调整)情况$/;
const MONEY =
  /^item:(?:revenue|expenditure|basic|project|personnel|operating|procurement|threePublic|travelAbroad|vehicle\w*|reception)$/;
/** What is no money of the department, right before a word for money: 「折旧支出」 「中标金额支出」 「在职人员支出」 are of that alone. */
const NARROWS =
  /^(?:narrows|measure:(?:difference|rate|count|price|points|answer)|value:|staff:|state:|item:(?:\w*Staff|fixedAssets|assets|liabilities|projectName|survey|work|progress|plannedProgress|carryover|lastCarryover|balance))/;
/** 「人员类经费支出」 names no more than 「人员类经费」. */
const KIND = /^item:(?:basic|project|personnel|operating|procurement|threePublic|travelAbroad|vehicle\w*|reception)$/;

/** 「征收经费支出」 and 「民生决算支出」 are of no more than 「征收支出」 and 「民生支出」. */
function passes(word: string, meanings: readonly Meaning[]): boolean {
  return PASSES.has(word) || (meanings.length > 0 && meanings.every((meaning) => /^(?:stage|decided):/.test(meaning)));
}

const PASSES: ReadonlySet<string> = new Set('的 数 额 数额 金额 总金额 费 费用 经费 资金'.split(' '));

/** 「采购任务」 「接待工作」, but not what became of tasks, 「已办结任务」. */
function isOther(before: readonly Meaning[]): boolean {
  return before.some((one) => /^(?:item:(?!work$)|fund:(?!special$)|staff:|value:|state:|whose:other)/.test(one));
}
