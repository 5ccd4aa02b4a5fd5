import { namesIn } from './assemble/formulaRule';
import { readCharacters } from './characters';
import { countName } from './countName';
import type { Criterion, Unread } from './criterion';
import type { Statement } from './criterionStatement';
import { redefines, takesAnother } from './meaning';
import { bindsNothing, isHarmless } from './tellsWhatIsGiven';

/**
 * 「应到位资金为上级文件下达的补助资金」: what that is which the sentence asks by this very name. Whoever gives it has read so. Where another figure
 * is taken for it (「全年预算数为调整后预算数」), it is read by whoever gives the value that is made of it (`madeOf`).
 */
export function definesGiven(
  text: string,
  { statements }: Criterion,
): Pick<Unread, 'source' | 'onlySource' | 'madeOf' | 'defines'> | undefined {
  const { head, meaning = '' } = DEFINED.exec(readCharacters(text).text)?.groups ?? {};
  if (head === undefined || !bindsNothing(meaning)) return undefined;
  const isCounted = statements.some(({ kind }) => kind === 'count') && statements.some((one) => isOf(one, head));
  const isGiven = (isCounted || statements.some((one) => givenIn(one).includes(head))) && !takesAnother(meaning);
  const isMeasured = statements.some((one) => measuredIn(one) === head) && !redefines(text);
  if ((isGiven || isMeasured) && isHarmless(meaning)) return { source: true, onlySource: true, defines: head };
  const isMade = statements.some(
    (one) => one.kind === 'formula' && !one.isScore && namesIn(one.expression).includes(head),
  );
  return isMade ? { source: true, madeOf: true } : undefined;
}

/** What she is asked for, by its name in the sentence. */
function givenIn(one: Statement): readonly string[] {
  if (one.kind === 'formula') return namesIn(one.expression);
  return one.kind === 'count' ? [countName(one)] : [];
}

/** 「应开展自评项目全部开展自评的得5分，每少评一个项目扣1分」: those among which is counted. */
function isOf(one: Statement, head: string): boolean {
  return one.kind === 'named' && [head, head.replace(/^应/, '')].some((thing) => one.name.startsWith(thing));
}

function measuredIn(one: Statement): string | undefined {
  return one.kind === 'band' || one.kind === 'steps' ? one.subject : undefined;
}

const DEFINED = /^(?:其中:?)?(?<head>[^,;。:=\d]{2,24}?)(?:均|应|都)?(?:为|即为|即|系|是)(?<meaning>[^;。:=]{4,})$/;
