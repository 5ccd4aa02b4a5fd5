import { type Before, NOTHING } from './completedBy';
import type { Coordinates } from './readLabel';

/** An amount of which only the stage is said. */
export const UNNAMED = '未写明';

/** What is adjusted during the year. */
export const WHOLES: ReadonlySet<string> = new Set(['支出', '收入', '基本支出', '项目支出']);

/** 「“三公”经费预算14.10万元，支出12.99万元」: what was spent of that budget, and not all spending. `begun` where the sentence has an amount before. */
export function spentOf(own: Coordinates, words: string, { last, heading }: Before, begun: boolean): Coordinates {
  const { item, known, stage } = last;
  // 「2.“三公”经费。全年支出32.98万元」: of what the title says.
  const titled = heading.known && heading.item !== undefined && !WHOLES.has(heading.item);
  if (
    titled &&
    item === undefined &&
    /^(?:全年|本年|当年|年度)?(?:实际|累计|共)*支出(?:合计)?(?:为|共)?$/.test(words.trim())
  )
    return { ...NOTHING, item: heading.item, known: true, stage: 'final' };
  const named = known && stage !== undefined && item !== undefined && item !== UNNAMED;
  const spent = named && begun ? { ...last, stage: 'final' as const } : own;
  // 「基本支出预算2374.78万元，执行2364.17万元」
  if (/^(?:实际)?(?:执行|完成)(?:数)?(?:为)?$/.test(words)) return stage === 'final' ? own : spent;
  // What is bought is spent, and not all spending is.
  if (/^(?:实际)?采购支出$/.test(words)) return item === '政府采购' ? spent : own;
  return words === '支出' && !WHOLES.has(item ?? '') ? spent : own;
}
