import { countName } from '../countName';
import type { Statement } from '../criterionStatement';
import { namesIn } from './formulaRule';
import type { Group } from './sumGroup';

/** Undefined where a statement belongs to no group: a level list, an open judgement, a formula behind something else; before
 * 「每发现一起滞留扣1分」 a formula of the score gives all there is to be had. */
export function groupsOfThings(statements: readonly Statement[]): readonly Group[] | undefined {
  const groups: Group[] = [];
  let current: Group | undefined;
  const formulas: Statement[] = [];
  const open = (kind: Group['kind'], name: string): Group => {
    const known = kind === 'value' ? groups.find((one) => one.kind === kind && isOne(one.name, name)) : undefined;
    const group: Group = known ?? { kind, name, statements: [] };
    if (!known) groups.push(group);
    return group;
  };
  for (const one of statements) {
    switch (one.kind) {
      case 'band':
      case 'steps': {
        const goesOn = one.subject === '' || (one.kind === 'steps' && one.follows && current?.kind === 'value');
        if (goesOn && current?.kind !== 'value') return undefined;
        current = goesOn ? current : open('value', one.subject);
        current?.statements.push(one);
        break;
      }
      case 'count':
        current = open('count', countName(one));
        current.statements.push(one);
        break;
      case 'named':
        if (one.outcome.kind !== 'lose' && one.outcome.kind !== 'gain') return undefined;
        current = open('named', one.name);
        current.statements.push(one);
        break;
      case 'otherwise':
      case 'base':
        if (!current || current.kind === 'count') return undefined;
        current.statements.push(one);
        break;
      case 'limit':
      case 'partial':
      case 'explanation':
      case 'unread':
      case 'stated':
        break;
      case 'formula':
        if (groups.length > 0 || (one.isScore && namesIn(one.expression).length !== 1)) return undefined;
        if (one.isScore) current = open('value', namesIn(one.expression)[0] ?? '');
        formulas.push(one);
        current?.statements.push(...formulas.splice(0));
        break;
      case 'item':
      case 'itemMarks':
      case 'weights':
      case 'weightList':
      case 'levelList':
      case 'whole':
      case 'ownLoss':
      case 'asLevel':
      case 'target':
        return undefined;
    }
  }
  return formulas.length > 0 ? undefined : groups;
}

function isOne(a: string, b: string): boolean {
  return a === b || a.endsWith(b) || b.endsWith(a);
}
