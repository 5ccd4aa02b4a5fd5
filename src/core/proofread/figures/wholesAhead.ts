import { type Decimal, sumOf } from '../../base/decimal';
import { sameKind } from '../sameKind';
import type { Figure } from './figure';

/** What was planned and what became of it are one amount twice, and so are what there was and what there is: 「财政拨款收入、其他收入」 are two. */
const STAGED = /预算|决算|支出|收入|执行|年初|年末|期初|期末|上年|去年|本年|计划|目标/g;
/** Posts are no people, and who was asked to come is who came. */
const HELD_TO = /编制|定编|上年|去年|年初|计划|目标|任务|应[到有完参收]/;

/** 「在职65人，退休30人，其中党员42人」: a list behind several that stand side by side may be of all of them. */
export function togetherAhead(figures: readonly Figure[], whole: Figure): readonly Figure[] {
  const at = figures.indexOf(whole);
  let from = at;
  while (from > 0 && standBeside(figures[from - 1], figures[from])) from--;
  return figures.slice(from, at + 1);
}

/** The sums of the last two, three and more of them. */
export function sumsAhead(figures: readonly Figure[], whole: Figure): readonly Decimal[] {
  const run = togetherAhead(figures, whole).map(({ number }) => number.value);
  return run.slice(0, -1).map((_, from) => sumOf(run.slice(from)));
}

/** Two of one kind with nothing but a comma and the name of the second between them. */
function standBeside(one: Figure | undefined, next: Figure | undefined): boolean {
  if (!one || !next || one.sentence !== next.sentence || one.depth !== next.depth) return false;
  if (one.role !== 'amount' || next.role !== 'amount' || !sameKind(one.number, next.number)) return false;
  // What is done with some of them, and what is left, is part of those before.
  if (/^(?:其中|已|未|并|还|尚|仍|均|都)/.test(next.words) || next.words === '') return false;
  if (one.number.kind === 'money' && stageOf(one.words) !== stageOf(next.words)) return false;
  if (one.number.kind === 'count' && (HELD_TO.test(one.words) || HELD_TO.test(next.words))) return false;
  return /^[\u4e00-\u9fff]{0,6}(?:\([^()]*\))?[,、][^,;。、:()]*$/.test(one.sentence.between(one.number, next.number));
}

function stageOf(words: string): string {
  return [...words.matchAll(STAGED)].join('');
}
