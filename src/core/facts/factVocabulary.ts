import { Vocabulary } from '../tables/words/explained';
import type { Form } from '../tables/words/form';
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
  const names = namesOfFacts();
  const words = new Map([...names.words, ...taughtMeanings(taught)]);
  const own = [...forms, ...names.forms, ...(institution?.endsWith('卫生院') ? [OF_PATIENTS] : [])];
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
/** 「村」 counts them where it is all that a row is called; within a text, 「村级」, it says whose. */
const OF_THEM = '(?:[下所]?辖|[()行政村居社区及和与、个数]|数量|合计|总计|小计|总数)*';
const COUNTED_ALONE = /村(?![)居、及和社区]*个?数)/;

let known: { readonly words: ReadonlyMap<string, readonly Meaning[]>; readonly forms: readonly Form[] } | undefined;

/** Found when first asked for: a command that reads no workbook does not wait for it. */
function namesOfFacts(): NonNullable<typeof known> {
  if (known) return known;
  const lexicon = new Vocabulary();
  const strange = [...factLabels(), '村(居)数', '村(居)', '村(社区)数', '社区数', '社区'].filter(
    (name) => lexicon.explain(name).residue.length > 0,
  );
  const isAlone = (name: string) => COUNTED_ALONE.test(name) && !OF_OTHERS.has(name);
  known = {
    words: new Map(
      strange
        .filter((name) => !isAlone(name))
        .map((name) => [name, OF_OTHERS.has(name) ? (['whose:other'] as const) : []]),
    ),
    forms: strange
      .filter(isAlone)
      .map((name): Form => [new RegExp(`(?<=^${OF_THEM})${escaped(name)}(?=${OF_THEM}$)`, 'y'), () => [], [name]]),
  };
  return known;
}

function escaped(name: string): string {
  return name.replace(/[()]/g, '\\$&');
}
