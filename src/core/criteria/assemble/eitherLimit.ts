import type { Build } from '../criterion';

/** 「扣至2分为止」 of 5: 2 are left, or 2 are taken. Both are tried; of 4 they are the same. */
export function eitherLimit(build: Build): Build {
  if (!build.statements.some((one) => one.kind === 'limit' && one.isEither)) return build;
  const isLoss = build.choose(2) === 1;
  const statements = build.statements.map((one) => {
    if (one.kind !== 'limit' || !one.isEither) return one;
    return { ...one, isEither: undefined, limit: isLoss ? ('loss' as const) : one.limit };
  });
  return { ...build, statements };
}
