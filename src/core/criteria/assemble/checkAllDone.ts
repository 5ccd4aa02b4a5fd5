import type { Build } from '../criterion';
import { fail } from '../criterionProblem';

/** 「12项任务全部按期完成得10分，完成10-11项得8分」: all of them in time, and fewer of them in time or not; 「全部未完成」 says the contrary. */
export function checkAllDone({ statements }: Build): void {
  const bands = statements.flatMap((one) => (one.kind === 'band' ? [one] : []));
  for (const { subject, span } of bands) {
    const how = ALL.exec(subject)?.groups?.['how'];
    if (how === undefined) continue;
    const other = bands.find(({ subject: of, text = '' }) => {
      const done = DONE.exec(`${of}${text}`)?.[0];
      return done !== undefined && how !== done && how.endsWith(done);
    });
    if (other) fail('twoSubjects', span, { first: subject, second: `${other.subject}${other.text ?? ''}` });
  }
}

const ALL = /(?:全部|全都|均|都)(?:已|能)?(?<how>\p{Script=Han}{2,})$/u;
const DONE = /^\p{Script=Han}{2,4}(?=\d)/u;
