import { type Finding, type Place, finding } from '../base/problem';
import { checkScheme, type SchemeFault } from './checkScheme';
import type { Scheme } from './scheme';
import { schemeIndicators } from './schemeIndicators';
import { totalMark } from './totalMark';

/** What does not fit together in a scheme read from a table of hers, beyond what reading the table has `told` already. */
export function schemeFindings(
  scheme: Scheme,
  placeOf: (path: string) => Place,
  told: readonly Finding[],
): readonly Finding[] {
  const known = new Set<Finding['code']>(told.map(({ code }) => code));
  return checkScheme(scheme)
    .map((fault) => findingOf(fault, scheme, placeOf(fault.path)))
    .filter(({ code }) => !known.has(code));
}

function findingOf({ code, path }: SchemeFault, scheme: Scheme, place: Place): Finding {
  switch (code) {
    case 'totalNotHundred': {
      const sum = totalMark(schemeIndicators(scheme).map(({ indicator }) => indicator)).toString();
      return finding('schemeTotalDiffers', 'error', { sum }, [place]);
    }
    case 'fullMarkNotPositive':
      return finding('schemeMarkNotPositive', 'error', { indicator: path }, [place]);
    case 'bandsUnordered':
    case 'pathTwice':
    case 'ruleUnfitForMeasure':
    case 'pointsAndMarksDiffer':
    case 'levelsDiffer':
    case 'markBeyondFull':
      return finding('schemeInconsistent', 'error', { indicator: path === '' ? scheme.name : path }, [place]);
  }
}
