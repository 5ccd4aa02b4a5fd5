import { Vocabulary } from '../tables/words/explained';
import type { Meaning } from '../tables/words/meaning';
import { type TaughtWords, taughtMeanings } from '../tables/words/taughtWords';
import type { OwnNames } from '../tables/words/unitNames';
import { factLabels } from './recognisers/factLabels';

/** The lexicon, her own unit's names, the words she taught, and those names of 数据项 that are no sum of known words: 重点工作交办数. */
export function factVocabulary(
  { forms, divided }: Pick<OwnNames, 'forms' | 'divided'>,
  taught: TaughtWords,
): Vocabulary {
  return new Vocabulary(new Map([...NAMES, ...taughtMeanings(taught)]), forms, divided);
}

const lexicon = new Vocabulary();
const NAMES: ReadonlyMap<string, readonly Meaning[]> = new Map(
  [...factLabels(), '村(居)数', '村(居)', '村(社区)数', '社区数', '社区'].flatMap((name) =>
    lexicon.explain(name).residue.length > 0 ? [[name, name === '社区' ? ['whose:other' as const] : []] as const] : [],
  ),
);
