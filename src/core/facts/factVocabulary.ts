import { type Form, Vocabulary } from '../tables/words/explained';
import type { Meaning } from '../tables/words/meaning';
import { type TaughtWords, taughtMeanings } from '../tables/words/taughtWords';
import { areNumbered } from '../tables/words/monthOfSheet';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { OwnNames } from '../tables/words/unitNames';
import { factLabels } from './recognisers/factLabels';

/** The lexicon, her own unit's names, the words she taught, and those names of 数据项 that are no sum of known words: 重点工作交办数. */
export function factVocabulary(
  { forms, divided, institution }: Pick<OwnNames, 'forms' | 'divided' | 'institution'>,
  taught: TaughtWords,
  sheets: readonly SheetSnapshot[] = [],
): Vocabulary {
  const words = new Map([...namesOfFacts(), ...taughtMeanings(taught)]);
  const own = institution?.endsWith('卫生院') ? [...forms, OF_PATIENTS] : forms;
  return new Vocabulary(words, own, divided, areNumbered(sheets), institution);
}

/** Whom a 卫生院 asks: all of them, where both kinds are named or neither. */
const OF_PATIENTS: Form = [
  /(?:门诊[、和及与]?住院|住院[、和及与]?门诊)(?:患者|病人)?|(?<!门诊|住院)(?:患者|病人)/y,
  () => [],
  ['患者', '病人', '门诊'],
];

/** Who they are, and not how many. */
const OF_OTHERS: ReadonlySet<string> = new Set(['村(居)', '社区']);

let known: ReadonlyMap<string, readonly Meaning[]> | undefined;

/** Found when first asked for: a command that reads no workbook does not wait for it. */
function namesOfFacts(): ReadonlyMap<string, readonly Meaning[]> {
  if (known) return known;
  const lexicon = new Vocabulary();
  const strange = [...factLabels(), '村(居)数', '村(居)', '村(社区)数', '社区数', '社区'].filter(
    (name) => lexicon.explain(name).residue.length > 0,
  );
  known = new Map(strange.map((name) => [name, OF_OTHERS.has(name) ? ['whose:other'] : []]));
  return known;
}
