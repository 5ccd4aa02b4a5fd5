import type { Characters } from './characters';

const NUMBER = '\\d+(?:\\.\\d+)?';
const COMPARES = '(?:达到|超过|不低于|不少于|大于|高于|完成|≥|>)';
const ENTRY = `${COMPARES}?${NUMBER}(?:%|[个次天项家户人件起期场公里亩]{1,2})(?:及?以上)?`;
const MARK = `${NUMBER}分`;
const JOIN = '(?:、|,|和|及|以及|与)';
const LISTS = new RegExp(
  `(?<entries>${ENTRY}(?:${JOIN}${ENTRY})+)(?:的)?,?分别(?:得|计|记|赋)(?<marks>${MARK}(?:${JOIN}${MARK})+)`,
);

/** 「达到90%、80%和70%的，分别得6分、4分和2分」: each with the mark that stands in its place, and read as if it were written so. */
export function inPairs(characters: Characters): Characters {
  const { text, places } = characters;
  const match = LISTS.exec(text);
  const { entries = '', marks = '' } = match?.groups ?? {};
  if (!match) return characters;
  const [values, points] = [
    piecesOf(entries, match.index),
    piecesOf(marks, match.index + match[0].length - marks.length),
  ];
  const said = new RegExp(`^${COMPARES}`).exec(entries)?.[0] ?? '';
  const above = entries.endsWith('以上') && said === '' ? '以上' : '';
  const units = new Set(values.map(({ text: one }) => one.replace(/^[^\d]+|[\d.]+|及?以上$/g, '')));
  // 「上半年、全年达到45%、95%的，分别得4分、6分」 is of two things, each with a value of its own.
  const before = /[^,;。\n]*$/.exec(text.slice(0, match.index))?.[0] ?? '';
  if (OF_SEVERAL.test(before) || !falls(values) || !falls(points)) return characters;
  // Beyond what nobody says, or so many values and another number of marks.
  if (values.length !== points.length || units.size !== 1 || (said === '' && above === '')) return characters;
  const written = values.map((value, index) => {
    const bare = value.text.replace(/^[^\d]+|及?以上$/g, '');
    const mark = points[index] ?? value;
    const [head, tail] = [`${said}${bare}${above}`, `得${mark.text}`];
    return {
      text: `${index === 0 ? '' : ','}${head}${tail}`,
      places: [
        ...Array.from(index === 0 ? head : `,${head}`, () => places[value.at] ?? 0),
        ...Array.from(tail, (_, at) => places[mark.at + Math.max(0, at - 1)] ?? 0),
      ],
    };
  });
  const end = match.index + match[0].length;
  return inPairs({
    text: text.slice(0, match.index) + written.map((one) => one.text).join('') + text.slice(end),
    places: [...places.slice(0, match.index), ...written.flatMap((one) => one.places), ...places.slice(end)],
  });
}

/** Several things, or a change. */
const OF_SEVERAL = /[、和及与或]|分别|各|均|较|比上|同比|月|季|半年/;

function falls(pieces: readonly { readonly text: string }[]): boolean {
  const numbers = pieces.map(({ text }) => Number(/\d+(?:\.\d+)?/.exec(text)?.[0]));
  return numbers.every((number, index) => index === 0 || number < (numbers[index - 1] ?? 0));
}

function piecesOf(list: string, from: number): readonly { readonly text: string; readonly at: number }[] {
  return [...list.matchAll(new RegExp(`${COMPARES}?${NUMBER}(?:(?!${JOIN}).)+`, 'gu'))].map(({ index, 0: text }) => ({
    text,
    at: from + index,
  }));
}
