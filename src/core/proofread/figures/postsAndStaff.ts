import { type Decimal, sumOf } from '../../base/decimal';
import { inDressOf } from '../mentions';
import type { Suspect } from '../proof';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';
import { type Heads, type Net, type Staffing, isWhole, staffingIn } from './staffing';

/** 「编制85名（行政38名、事业47名），在职82名（行政36名、事业46名），缺编3名」. */
export const postsAndStaff: FigureLaw = {
  code: 'countDiffers',
  level: 'error',
  law: '超编、缺编几人等于在职人数与编制数之差；各类人员加起来是全部',
  relationsIn: (figures) => {
    const staffing = staffingIn(figures);
    const { posts, staff } = staffing;
    return [
      ...staffing.nets.flatMap((net) => ofNet(net, staffing)),
      ...netsTogether(staffing),
      ...(posts && staff ? likeEachOther(posts, staff) : []),
    ];
  },
};

function ofNet(net: Net, { posts, staff }: Staffing): readonly Relation[] {
  const [one, other] = [posts, staff].map((heads) =>
    net.kind === undefined ? heads?.whole : heads?.kinds.get(net.kind),
  );
  if (!one || !other) return [];
  const off = other.number.value.minus(one.number.value);
  return [netRelation(net, off, [other, one], `${other.number.text} － ${one.number.text}`)];
}

/** By how many they differ, and which way. */
export function netRelation(net: Net, off: Decimal, of: readonly Figure[], why: string): Relation {
  const { figure, word, over } = net;
  const figures = [figure, ...of];
  if (!off.abs().equals(figure.number.value))
    return {
      figures,
      doubt: {
        at: figure.at,
        says: figure.number.text,
        should: inDressOf(figure.number.text, off.abs()),
        why,
        suspects: of.map((one, at): Suspect => {
          const by = figure.number.value.times(over ? 1 : -1).minus(off);
          const value = at === 0 ? one.number.value.plus(by) : one.number.value.minus(by);
          return { at: one.at, says: one.number.text, should: inDressOf(one.number.text, value) };
        }),
      },
    };
  if (off.isZero() || off.isPositive() === over) return { figures };
  const end = figure.number.span[0] - (figure.words.length - figure.words.lastIndexOf(word) - word.length);
  const span = [end - word.length, end] as const;
  const should = word.endsWith('员') ? ['缺员', '超员'] : ['缺编', '超编'];
  return {
    figures,
    doubt: {
      at: { paragraph: figure.at.paragraph, span },
      says: word,
      should: should[Number(off.isPositive())] ?? '',
      why,
    },
  };
}

/** 「缺编5名，其中行政缺编3名、事业缺编2名」 */
function netsTogether({ nets }: Staffing): readonly Relation[] {
  const wholes = nets.filter(({ kind }) => kind === undefined);
  const kinds = nets.filter(({ kind }) => kind !== undefined);
  const [whole] = wholes;
  if (!whole || wholes.length > 1 || kinds.length < 2) return [];
  if (kinds.some(({ figure }) => figure.sentence !== whole.figure.sentence)) return [];
  const off = sumOf(kinds.map(({ figure, over }) => figure.number.value.times(over ? 1 : -1)));
  const why = kinds.map(({ figure }) => `${figure.words}${figure.number.text}`).join('，');
  const { figures, doubt } = netRelation(whole, off, [], why);
  const all = [...figures, ...kinds.map(({ figure }) => figure)];
  if (!doubt) return [{ figures: all }];
  const suspects = kinds.map(({ figure }) => ({ at: figure.at, says: figure.number.text, should: '' }));
  return [{ figures: all, doubt: { ...doubt, suspects } }];
}

/** Where the kinds of posts are all posts, people of the same kinds are all people; and the other way about. */
function likeEachOther(posts: Heads, staff: Heads): readonly Relation[] {
  const alike = posts.kinds.size === staff.kinds.size && [...posts.kinds.keys()].every((kind) => staff.kinds.has(kind));
  const [one, other] = [posts, staff].map(isWhole);
  if (!alike || one === other) return [];
  const { whole, kinds } = one === true ? staff : posts;
  const parts = [...kinds.values()];
  const sum = sumOf(parts.map(({ number }) => number.value));
  const off = whole.number.value.minus(sum);
  return [
    {
      figures: [whole, ...parts],
      doubt: {
        at: whole.at,
        says: whole.number.text,
        should: inDressOf(whole.number.text, sum),
        why: `各类之和：${parts.map(({ number }) => number.text).join('＋')}`,
        suspects: parts.map(({ at, number }) => {
          const value = number.value.plus(off);
          return { at, says: number.text, should: value.isNegative() ? '' : inDressOf(number.text, value) };
        }),
      },
    },
  ];
}
