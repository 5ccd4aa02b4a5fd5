import { factVocabulary } from '../../../src/core/facts/factVocabulary';
import { ownNames } from '../../../src/core/tables/words/unitNames';
import { unknownUnderForm } from '../../../src/core/tables/words/formWords';
import { FILLING_NOTES, GOVERNING_NOTES } from '../../cases/projects/footnoteCases';

const vocabulary = factVocabulary(ownNames([]), new Map());

function barredBy(note: string): string | undefined {
  const rows = [[{ content: '总分' }, { content: 100 }], [{ content: note }]];
  return unknownUnderForm(rows, '2024年项目支出绩效自评表', 2024, vocabulary)?.text;
}

describe('自评表下面的注', () => {
  it('只说怎么填、报给谁：照样取数', () => {
    expect(FILLING_NOTES.filter((note) => barredBy(note) !== undefined)).toEqual([]);
  });

  it('说了数是怎么来的：不取', () => {
    expect(GOVERNING_NOTES.filter((note) => barredBy(note) === undefined)).toEqual([]);
  });

  it('怎么填的注后面再加一句管着数的：不取', () => {
    const taken = FILLING_NOTES.flatMap((note) =>
      ['其中2万元为垫付', '不含学校部分', '系三季度数'].map((more) => `${note.replace(/。$/, '')}，${more}。`),
    ).filter((note) => barredBy(note) === undefined);
    expect(taken).toEqual([]);
  });
});
