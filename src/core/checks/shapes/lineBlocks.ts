import type { Line, List } from '../checkedForm';

/** A line, and the lines that seem to make it up. */
export interface LineBlock {
  readonly whole: Line;
  readonly parts: readonly Line[];
}

/** What runs on from line to line is no subtotal of a group. */
const RUNNING = /累计|结余|余额|本[月季]合计/;
const SUBTOTAL = /小计$/;

/**
 * Lines under or over their subtotals, and the one total over all of them; none where a list has no such groups. `ties` says
 * whether a block adds up: lines after the last group that stand for themselves are told from its parts by that alone.
 */
export function blocksOfList({ lines }: List, ties: (block: LineBlock) => boolean): readonly LineBlock[] {
  const own = lines.filter(({ level }) => level !== 'part');
  if (own.some(({ key }) => RUNNING.test(key))) return [];
  const totals = own.filter(({ isTotal, key }) => isTotal && !SUBTOTAL.test(key));
  const [total, ...more] = totals;
  if (more.length > 0) return [];
  const at = total ? own.indexOf(total) : own.length;
  const body = at === 0 ? own.slice(1) : own.slice(0, at);
  const { blocks, top } = body.some(({ key }) => SUBTOTAL.test(key))
    ? underSubtotals(body, ties)
    : byLevels(body, ties);
  if (blocks.length === 0) return [];
  return [...blocks, ...(total ? [{ whole: total, parts: top }] : [])];
}

interface Grouped {
  readonly blocks: readonly LineBlock[];
  /** What is added up to the total: the subtotals, and what stands for itself. */
  readonly top: readonly Line[];
}

/** 小计 before or after its lines: the one way is taken in which more of them add up. */
function underSubtotals(body: readonly Line[], ties: (block: LineBlock) => boolean): Grouped {
  const after = groupedBy(body);
  const reversed = turned(groupedBy([...body].reverse()));
  const count = ({ blocks }: Grouped) => blocks.filter(ties).length;
  return count(reversed) > count(after) ? reversed : after;
}

function turned({ blocks, top }: Grouped): Grouped {
  return {
    blocks: blocks.map(({ whole, parts }) => ({ whole, parts: [...parts].reverse() })).reverse(),
    top: [...top].reverse(),
  };
}

function groupedBy(body: readonly Line[]): Grouped {
  const blocks: LineBlock[] = [];
  let open: Line[] = [];
  for (const line of body) {
    if (!SUBTOTAL.test(line.key)) {
      open.push(line);
      continue;
    }
    if (open.length > 0) blocks.push({ whole: line, parts: open });
    open = [];
  }
  return { blocks, top: [...blocks.map(({ whole }) => whole), ...open] };
}

/** A line and those further in under it, at every depth. */
function byLevels(body: readonly Line[], ties: (block: LineBlock) => boolean): Grouped {
  const level = body[0]?.level;
  const heads = body.flatMap((line, at) => (line.level === level ? [at] : []));
  const found = heads.flatMap((at, order): readonly Grouped[] => {
    const head = body[at];
    const [under, beside] = furtherIn(body.slice(at + 1, heads[order + 1] ?? body.length));
    return head ? [underHead(head, under, ties), ...(beside.length > 0 ? [byLevels(beside, ties)] : [])] : [];
  });
  return { blocks: found.flatMap(({ blocks }) => blocks), top: found.flatMap(({ top }) => top) };
}

function underHead(head: Line, under: readonly Line[], ties: (block: LineBlock) => boolean): Grouped {
  if (under.length === 0) return { blocks: [], top: [head] };
  const inner = byLevels(under, ties);
  const { block, loose } = withoutLoose({ whole: head, parts: inner.top }, ties);
  return { blocks: [block, ...inner.blocks], top: [head, ...loose] };
}

/** What stands less far in than the first of them is none of them. */
function furtherIn(lines: readonly Line[]): readonly [under: readonly Line[], beside: readonly Line[]] {
  const depth = indentOf(lines[0]);
  const end = lines.findIndex((line) => indentOf(line) < depth);
  return end < 0 ? [lines, []] : [lines.slice(0, end), lines.slice(end)];
}

function indentOf(line: Line | undefined): number {
  const spaces = /^indent (\d+)$/.exec(line?.level ?? '')?.[1];
  return spaces === undefined ? Number.NaN : Number(spaces);
}

/** So many lines at the end of a group may stand for themselves; more would be tried in vain, in time that grows by the square. */
const MOST_LOOSE = 60;

/** The last lines that would make a block add up if they were none of it. */
function withoutLoose(
  block: LineBlock,
  ties: (block: LineBlock) => boolean,
): { block: LineBlock; loose: readonly Line[] } {
  const { whole, parts } = block;
  if (ties(block)) return { block, loose: [] };
  for (let kept = parts.length - 1; kept > Math.max(parts.length - MOST_LOOSE, 0); kept--) {
    const shorter = { whole, parts: parts.slice(0, kept) };
    if (ties(shorter)) return { block: shorter, loose: parts.slice(kept) };
  }
  return { block, loose: [] };
}
