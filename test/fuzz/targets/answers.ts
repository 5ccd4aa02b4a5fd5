import { readAnswers } from '../../../src/cli/readAnswers';
import { factCatalogue } from '../../../src/core/facts/catalogue';
import { messages } from '../../../src/core/wording/messages';
import { say } from '../../../src/core/wording/say';
import { schemeIndicators } from '../../../src/core/schemes/schemeIndicators';
import { builtSchemes } from '../../support/builtSchemes';
import { must } from '../promises';
import { Random } from '../../support/random';
import type { FuzzTarget } from '../target';

/** A file of answers is understood whole, every key of it, or refused in a sentence that names what is wrong. */
export const answers: FuzzTarget = {
  name: 'answers',
  run(seed) {
    const random = new Random(seed);
    const scheme = random.pick(builtSchemes);
    const paths = schemeIndicators(scheme).map(({ path }) => path);
    const given = {
      facts: Object.fromEntries(some(random, factCatalogue).map(({ name }) => [name, random.pick(VALUES)])),
      judgements: Object.fromEntries(some(random, paths).map((path) => [path, random.pick(JUDGEMENTS)(random)])),
    };
    const whole = JSON.stringify(given, undefined, random.int(0, 2));
    const text = random.chance(0.5) ? whole : spoilt(whole, random);
    const read = readAnswers(text, '答案.json', scheme);
    if (!read.ok) {
      const said = say(read.refusal);
      must(said !== '' && !/undefined|NaN/.test(said) && said.length < 2000, `a sentence: ${said}`);
      must(read.refusal.code in messages, `a known refusal: ${read.refusal.code}`);
      return Promise.resolve('refused');
    }
    const parsed = JSON.parse(text.replace(/^\ufeff/, '')) as Partial<typeof given>;
    must(read.value.facts.size === Object.keys(parsed.facts ?? {}).length, `every figure taken: ${text}`);
    must(read.value.indicators.size === Object.keys(parsed.judgements ?? {}).length, `every judgement taken: ${text}`);
    return Promise.resolve('taken');
  },
};

const VALUES: readonly unknown[] = [
  '50',
  50,
  '1e3',
  '约50',
  null,
  true,
  '',
  [],
  {},
  Infinity,
  '-3',
  ' 7 ',
  '１２',
  '1,234',
];
const JUDGEMENTS: readonly ((random: Random) => unknown)[] = [
  (random) => ({ unmet: [random.int(0, 4)] }),
  () => ({ unmet: [] }),
  () => ({ level: '显著' }),
  (random) => ({ score: random.pick(VALUES) }),
  () => ({ notApplicable: true }),
  () => ({ confirm: true }),
  () => ({ score: '1', notApplicable: true }),
  () => ({ unmet: '2' }),
  () => ({ 分: 1 }),
  (random) => random.pick(VALUES),
];

function some<T>(random: Random, from: readonly T[]): readonly T[] {
  return Array.from({ length: random.int(0, 3) }, () => random.pick(from));
}

function spoilt(text: string, random: Random): string {
  const at = random.int(0, text.length);
  const put = random.pick(['', '"', ',', '{', '}', '“', '：', '\\', '\u0000', '\ufeff', '__proto__', '//', '1']);
  return text.slice(0, at) + put + text.slice(at + random.int(0, 2));
}
