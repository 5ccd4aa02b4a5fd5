import { readFileSync } from 'node:fs';
import { criteriaCases } from '../../test/cases/criteria/criteriaCases';
import { type Rated, rateExample, type Verdict, type WorkedCriterion } from '../../test/support/rateCriteria';

/** `npm run criteria-report [FILE.json …]`: how many worked scores come out right; without a file, our own cases. */
const files = process.argv.slice(2);
const collections: readonly (readonly [name: string, criteria: readonly WorkedCriterion[]])[] =
  files.length > 0
    ? files.map((file) => [file, JSON.parse(readFileSync(file, 'utf8')) as WorkedCriterion[]] as const)
    : [['test/cases/criteria', ownCases()]];
let wrong = 0;
for (const [name, criteria] of collections) {
  const byExample: Record<Verdict, number> = { right: 0, bounded: 0, refused: 0, wrong: 0 };
  const byCriterion: Record<Verdict, number> = { right: 0, bounded: 0, refused: 0, wrong: 0 };
  for (const criterion of criteria) {
    const rated = criterion.examples.map((example) => rateExample(criterion, example));
    for (const { verdict } of rated) byExample[verdict] += 1;
    const worst =
      (['wrong', 'refused', 'bounded', 'right'] as const).find((verdict) =>
        rated.some((one) => one.verdict === verdict),
      ) ?? 'right';
    byCriterion[worst] += 1;
    rated.forEach((one, index) => {
      if (one.verdict !== 'right') console.log(line(criterion, index, one));
    });
  }
  wrong += byExample.wrong;
  console.log(
    `${name}: ${String(criteria.length)} criteria: ${counts(byCriterion)}; worked scores: ${counts(byExample)}`,
  );
}
process.exitCode = wrong > 0 ? 1 : 0;

function line({ id, indicator, examples }: WorkedCriterion, index: number, { verdict, got, expected }: Rated): string {
  return `  ${verdict.toUpperCase()} ${id ?? ''} ${indicator} ${JSON.stringify(examples[index]?.inputs)}: expected ${expected}, got ${got}`;
}

function counts(verdicts: Readonly<Record<Verdict, number>>): string {
  return Object.entries(verdicts)
    .map(([verdict, count]) => `${String(count)} ${verdict}`)
    .join(', ');
}

function ownCases(): readonly WorkedCriterion[] {
  return criteriaCases.flatMap((one) =>
    'scores' in one
      ? [
          {
            indicator: one.indicator,
            fullMark: one.full,
            text: one.text,
            examples: one.scores.map(([inputs, score]) => ({ inputs, score })),
          },
        ]
      : [],
  );
}
