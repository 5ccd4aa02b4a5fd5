import { reportData } from '../../src/app/reportData';
import { success } from '../../src/core/base/problem';
import { proofread } from '../../src/core/proofread/proofread';
import { reportTextOf } from '../../src/core/proofread/reportTextOf';
import { truthOf } from '../../src/core/proofread/truthOf';
import { buildFields } from '../../src/core/report/fields/buildFields';
import { writeField } from '../../src/core/report/fields/writeField';
import { allForms } from '../../src/core/report/forms/allForms';
import { fillForm } from '../../src/core/report/forms/fillForm';
import { schemeById } from '../../src/core/schemes/allSchemes';
import { readDocument } from '../../src/hosts/docx/readDocument';
import { writeDocument } from '../../src/hosts/docx/write/writeDocument';
import { newWorkbook } from '../../src/hosts/xlsx/newWorkbook';
import { allSeeds } from '../cases/seeds/allSeeds';
import { seedEntries } from '../cases/seeds/seedEntries';
import { gridSnapshot } from '../support/gridSnapshot';
import { readBack } from '../support/readBack/readBack';

describe.each(allSeeds.map((seed) => [seed.name, seed] as const))('%s', (_, seed) => {
  const found = reportData(gridSnapshot(seed.sheets), {
    scheme: { kind: 'builtIn', scheme: schemeById(seed.scheme)! },
    assumeMet: true,
    answers: () => success(seedEntries(seed)),
  });
  if (!found.ok) throw new Error(found.refusal.code);
  const { data } = found.value;
  const fields = buildFields(data);

  it('范本里的数，由同样的表算出来都一样', () => {
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

  it.each(allForms.map((form) => [form.name, form] as const))('写成%s，另一个读者认得出每一个数', (_name, form) => {
    const written = writeDocument(fillForm(form, fields), newWorkbook);
    if (!written.ok) throw new Error(written.refusal.code);
    const { untied, numbers } = readBack(written.value, data, form.dress);
    expect(untied).toEqual([]);
    expect(numbers).toBeGreaterThan(form.id === seed.form ? 20 : 0);
    if (form.id !== seed.form) return;
    const text = readDocument(written.value);
    if (!text.ok) throw new Error(text.refusal.code);
    const { findings } = proofread(reportTextOf(text.value), truthOf(data.facts, data.scorecard, undefined));
    expect(
      findings
        .filter(({ code }) => code !== 'leftOver')
        .map(({ code, quote, says, should }) => ({ code, quote, says, should })),
    ).toEqual([]);
  });
});
