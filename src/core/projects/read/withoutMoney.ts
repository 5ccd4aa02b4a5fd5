import type { Finding } from '../../base/problem';
import type { Residue } from '../../tables/words/residue';
import type { Money, ProjectRecord } from '../project';

/** The project is known to be there, and nothing that its table says of it is used. */
export function withoutMoney(record: ProjectRecord): ProjectRecord {
  return {
    ...record,
    initial: barred(record.initial),
    adjusted: barred(record.adjusted),
    executed: barred(record.executed),
    ownTotal: undefined,
    ownGrade: undefined,
    findings: [],
  };
}

function barred(money: Money): Money {
  return money.kind === 'absent' ? money : { kind: 'unusable', places: money.places };
}

/** Said at the name of the project. */
export function unknownWord({ namePlace, title }: ProjectRecord, unknown: Residue): Finding {
  const details = { sheet: namePlace.sheet, cell: namePlace.cell ?? '', table: title, ...unknown };
  return { code: 'projectWordUnknown', level: 'error', details, places: [namePlace] };
}
