import { evened } from '../../statements/readText';
import { type TextNumber, numbersIn } from '../numbersIn';
import type { ReadReport } from '../proof';
import { fittingInner } from './fittingInner';
import type { KnownList, RepeatedLines } from './knownList';
import { measured } from './measured';
import { headingNumber } from '../../report/fields/chineseNumber';
import { sideSaid } from './listSide';
import { putOfInner } from './putOfInner';

/** 「一般公共服务支出829.47万元，占67.64%；公共安全支出4.20万元，占0.34%」: one line says all, and what stands between. */
export function listedInSentence({ text }: ReadReport, list: KnownList): readonly RepeatedLines[] {
  return text.paragraphs.flatMap(({ text: words }, paragraph) => {
    const found = listIn(words, list) ?? inOtherOrder(words, list) ?? namesAlone(words, list);
    if (!found) return [];
    const field = { ...found, paragraph, field: list.name };
    return [{ fields: [field], removed: [] }];
  });
}

/** 「从结构看，…」 has the same lines by their size: next year they stand as her table has them, and she is asked. */
function inOtherOrder(words: string, list: KnownList) {
  const even = evened(words);
  const places = list.names.map((name) => even.indexOf(name));
  const once = list.names.every(
    (name, line) => (places[line] ?? -1) >= 0 && even.indexOf(name, (places[line] ?? 0) + 1) < 0,
  );
  if (!once || list.names.length < 3) return undefined;
  const order = places.map((_, line) => line).sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  const turned = <Value>(values: readonly Value[]): readonly Value[] =>
    order.flatMap((line) => values.slice(line, line + 1));
  const found = listIn(words, {
    ...list,
    names: turned(list.names),
    words: list.words.map((one) => ({ ...one, values: turned(one.values) })),
    numbers: list.numbers.map((one) => ({ ...one, values: turned(one.values) })),
  });
  return found && { ...found, certain: false };
}

function listIn(words: string, list: KnownList) {
  // Her name has a narrow bracket where the report has a wide one.
  const starts = placesOf(evened(words), list.names);
  const first = starts?.[0];
  if (!starts || first === undefined) return undefined;
  const side = sideSaid(list.name, /[^。]*$/.exec(words.slice(0, first))?.[0] ?? '');
  if (side === 'other') return undefined;
  const numbers = numbersIn(words).filter(({ kind }) => kind !== 'other');
  const order = orderIn(words, starts) ?? wordsAhead(words, starts, list);
  const ends = starts.map((start, line) => start - (order?.lengths[line] ?? 0));
  const read = starts.map((start, line) => lineAt(words, start, list.names[line] ?? '', ends[line + 1], numbers));
  // Behind the last line the sentence may go on: 「…，共8类，合计占100%」.
  const lines = read.map((line, at) =>
    at === read.length - 1 ? withFirst(line, read[0]?.numbers.length ?? 0, words) : line,
  );
  const [model] = lines;
  const end = lines.at(-1)?.end;
  if (!model || end === undefined) return undefined;
  const isAlike = lines.every(
    ({ between, tail }) => between.join('#') === model.between.join('#') && tail.startsWith(model.tail),
  );
  // 「、」 between the lines; before the last there may stand 「和」.
  const gaps = lines.slice(0, -1).map(({ end: at }, line) => words.slice(at + model.tail.length, ends[line + 1]));
  const [gap = ''] = gaps;
  const isList = gaps.every(
    (one, at) => one === gap || (at === gaps.length - 1 && /^[，,、]?(?:和|及|以及)$/.test(one)),
  );
  if (!isAlike || !isList || !/^[，,、；;](?:[\u4e00-\u9fff]{0,4}|[^\w\d]?)$/.test(gap)) return undefined;
  // What else is listed behind would be lost.
  const ending = end + model.tail.length;
  if (goesOn(words.slice(ending), gap)) return undefined;
  const puts = model.numbers.map((number, at) => {
    const values = lines.map((line) => line.numbers[at]).map((one) => one && measured(one));
    if (values.some((one) => one === undefined)) return undefined;
    const said = `${words.slice(0, first)}${list.names[0] ?? ''}${model.between.slice(0, at + 1).join('')}`;
    const near = /[^。，,；;]*[，,：:]?[^。，,；;]*$/.exec(said)?.[0] ?? '';
    const inner = fittingInner(values, near, list.numbers) ?? fittingInner(values, undefined, list.numbers);
    return inner && putOfInner(inner, number);
  });
  if (puts.length === 0 || puts.some((one) => one === undefined)) return undefined;
  const said = puts.map((put, at) => `${model.between[at] ?? ''}${put ?? ''}`).join('');
  const line = `${order?.put ?? ''}{${list.key}}${said}${model.tail}`;
  return {
    start: ends[0] ?? first,
    end: ending,
    put: `{#${list.name}:${gap}}${line}{/${list.name}}`,
    certain: side === 'own',
  };
}

/** 「分别为：社区食堂、雨污分流、口袋公园。」: projects by their names, all of them and nothing between. */
function namesAlone(words: string, { name, key, names }: KnownList) {
  if (name !== '项目') return undefined;
  for (const gap of ['、', '，', '；', '“、”', '”“']) {
    const all = names.join(gap);
    const start = words.indexOf(all);
    const end = start + all.length;
    if (
      start < 0 ||
      /(?:[、和与]|(?<!涉)及)$/.test(words.slice(0, start)) ||
      /^(?:[、和及与]|(?!(?:共计?|等)\d+个)[\u4e00-\u9fff])/.test(words.slice(end))
    )
      continue;
    return { start, end, put: `{#${name}:${gap}}{${key}}{/${name}}`, certain: true };
  }
  return undefined;
}

function goesOn(rest: string, gap: string): boolean {
  const more = /^[、；;]|^[，,](?!占|其中|合计|共|较|比|上述|以上)[\u4e00-\u9fff]{2,20}[\d.]+/;
  return more.test(rest) && gap.startsWith(rest.charAt(0));
}

/** 「额财指〔2023〕3号《追加人大代表活动经费》4.13万元」: another of its words stands before the name of every line. */
function wordsAhead(words: string, starts: readonly number[], { words: others }: KnownList) {
  for (const { name, values } of others)
    for (const mark of ['', '《', '“', '：', '，', '（']) {
      const lengths = starts.map((start, line) => {
        const ahead = `${values[line] ?? ''}${mark}`;
        return values[line] && words.slice(0, start).endsWith(ahead) ? ahead.length : 0;
      });
      if (lengths.every((length) => length > 0)) return { put: `{${name}}${mark}`, lengths };
    }
  return undefined;
}

const ORDER = /([(（]?)(\d{1,2}|[一二三四五六七八九十]{1,3})([)）.、．]|是)?$/;

/** 「（1）」, 「一是」 before every line, counted on. */
function orderIn(words: string, starts: readonly number[]) {
  const found = starts.map((start, line) => {
    const match = ORDER.exec(words.slice(Math.max(0, start - 5), start));
    const [all = '', open = '', number = '', close = ''] = match ?? [];
    const style = styleOf(number, line + 1);
    return match && style !== undefined && `${open}${close}` !== ''
      ? { length: all.length, put: `${open}{序号${style}}${close}` }
      : undefined;
  });
  const [first] = found;
  if (!first || found.some((one) => one?.put !== first.put)) return undefined;
  return { put: first.put, lengths: found.map((one) => one?.length ?? 0) };
}

function styleOf(number: string, count: number): string | undefined {
  if (number === String(count)) return '';
  return number === headingNumber(count) ? ':一' : undefined;
}

/** Every name in order, each once behind the one before. */
function placesOf(words: string, names: readonly string[]): readonly number[] | undefined {
  const places: number[] = [];
  let from = 0;
  for (const name of names) {
    const at = words.indexOf(name, from);
    if (at < 0) return undefined;
    places.push(at);
    from = at + name.length;
  }
  return places;
}

function withFirst(line: ListedLine, count: number, words: string): ListedLine {
  const last = line.numbers[count - 1];
  if (!last || line.numbers.length <= count) return line;
  const [, end] = last.span;
  return {
    numbers: line.numbers.slice(0, count),
    between: line.between.slice(0, count),
    end,
    tail: /^[)）]?/.exec(words.slice(end))?.[0] ?? '',
  };
}

interface ListedLine {
  readonly numbers: readonly TextNumber[];
  /** What stands before each number, from the name on. */
  readonly between: readonly string[];
  readonly end: number;
  /** What closes the line behind its last number, so far as no mark ends it. */
  readonly tail: string;
}

function lineAt(
  words: string,
  start: number,
  name: string,
  next: number | undefined,
  numbers: readonly TextNumber[],
): ListedLine {
  const from = start + name.length;
  const until = next ?? from + (/[。；;]/.exec(words.slice(from))?.index ?? words.length);
  const own = numbers.filter(({ span }) => span[0] >= from && span[1] <= until);
  const between = own.map(({ span }, at) => words.slice(own[at - 1]?.span[1] ?? from, span[0]));
  const end = own.at(-1)?.span[1] ?? from;
  return { numbers: own, between, end, tail: /^[)）]?/.exec(words.slice(end))?.[0] ?? '' };
}
