import { type ReportOutcome, reportOf } from '../../src/app/reports';
import { success } from '../../src/core/base/problem';
import { formById } from '../../src/core/report/forms/allForms';
import { writeField } from '../../src/core/report/fields/writeField';
import { schemeById } from '../../src/core/schemes/allSchemes';
import type { ScoreOptions } from '../../src/app/outcomes';
import { allSeeds } from '../cases/seeds/allSeeds';
import type { Seed } from '../cases/seeds/seedGrid';
import { seedEntries } from '../cases/seeds/seedEntries';
import { gridSnapshot } from '../support/gridSnapshot';

function report(seed: Seed): ReportOutcome {
  const options: ScoreOptions = {
    scheme: { kind: 'builtIn', scheme: schemeById(seed.scheme)! },
    assumeMet: true,
    answers: () => success(seedEntries(seed)),
  };
  const made = reportOf(gridSnapshot(seed.sheets), formById(seed.form)!, options);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

test.each(allSeeds.map((seed) => [seed.name, seed] as const))('%s：范本里的数，由同样的表算出来都一样', (_, seed) => {
  const { fields } = report(seed);
  const said = (name: string): string | undefined => {
    const [plain = '', suffix] = name.split(':');
    const field = fields.get(plain);
    if (field?.kind === 'list' && suffix === '得分')
      return field.lines
        .map((line) => line.get(suffix))
        .map((one) => (one?.kind === 'number' ? one.figure.value : '?'))
        .join('、');
    if (field?.kind === 'open') return `【${field.ask}】`;
    return (
      field &&
      writeField(field, suffix, { money: '万元' })
        ?.map(({ text }) => text)
        .join('')
    );
  };
  const { right } = seed;
  expect(Object.fromEntries(Object.keys(right).map((name) => [name, said(name)]))).toEqual(right);
});
