import { FULL } from '../../rules/rule';
import { countName } from '../countName';
import type { Build } from '../criterion';
import type { CountStatement } from '../criterionStatement';
import { fitting } from './marks';

/** 「每季度公开一次得3分，少公开一次扣1分」: all of them are wanted for the full mark, and those that are missing are counted. */
export function periodWanted(build: Build): Build | undefined {
  const [wanted, missing, more] = build.statements.filter((one): one is CountStatement => one.kind === 'count');
  if (!wanted || !missing || more || wanted.outcome.kind !== 'gain' || missing.outcome.kind !== 'lose')
    return undefined;
  const isAll = fitting(wanted.outcome.mark, build, wanted.span) === FULL && EVERY.test(countName(wanted));
  const [done, lacked] = [countName(wanted), MISSING.exec(missing.count.words)?.groups?.['what']];
  if (!isAll || lacked === undefined || missing.before !== '' || !done.includes(lacked)) return undefined;
  const named = lacked === '' ? done.replace(EVERY, '') : lacked;
  const statements = build.statements
    .filter((one) => one !== wanted)
    .map((one) => (one === missing ? { ...missing, count: { ...missing.count, words: `少${named}` } } : one));
  return { ...build, statements };
}

const EVERY = /每(?:个)?(?:季度?|月|周|半年)/;
const MISSING = /^(?:每)?(?:少|缺|缺少)(?<what>\p{Script=Han}*)$/u;
