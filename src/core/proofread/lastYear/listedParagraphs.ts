import { evened } from '../../statements/readText';
import { type TextNumber, numbersIn } from '../numbersIn';
import { headingNumber } from '../../report/fields/chineseNumber';
import type { ReadReport } from '../proof';
import type { Candidate } from '../reusedField';
import { type LineNumber, fittingInner } from './fittingInner';
import type { KnownList, RepeatedLines } from './knownList';
import { measured } from './measured';
import { plainPlace } from './plainPlace';
import { putOfInner } from './putOfInner';

/** A paragraph per line, all in the same words: the second of them is repeated between those that open and close the loop. */
export function listedParagraphs({ text }: ReadReport, list: KnownList): readonly RepeatedLines[] {
  const { names } = list;
  if (names.length < 3) return [];
  const found: RepeatedLines[] = [];
  for (let start = 0; start + names.length <= text.paragraphs.length; start++) {
    const own = text.paragraphs.slice(start, start + names.length);
    if (own.some(({ table }) => table !== undefined)) continue;
    const lines = own.map(({ text: words }, line) => lineIn(words, names[line] ?? '', line + 1, textsOf(list, line)));
    if (lines.some((line) => line === undefined)) continue;
    const fields = fieldsOf(
      lines.flatMap((line) => line ?? []),
      start + 1,
      list,
    );
    // Another such paragraph in front or behind would be lost between the years.
    const around = [text.paragraphs[start - 1], text.paragraphs[start + names.length]];
    const shape = shapeOf(lines[0]);
    if (!fields || around.some((one) => one && shapeOf(lineIn(one.text, '', 0)) === shape)) continue;
    const tag = (paragraph: number, put: string): Candidate => ({
      paragraph,
      start: 0,
      end: text.paragraphs[paragraph]?.text.length ?? 0,
      put,
      field: list.name,
      certain: true,
    });
    found.push({
      fields: [tag(start, `{#${list.name}}`), ...fields, tag(start + 2, `{/${list.name}}`)],
      removed: own.slice(3).map((_, index) => start + 3 + index),
    });
  }
  return found;
}

interface Line {
  readonly words: string;
  readonly pieces: readonly {
    readonly start: number;
    readonly end: number;
    readonly what: 'name' | 'order' | InnerText | TextNumber;
  }[];
}

/** Words of hers that her list has for the line: 「年初目标：改造户厕99座」. */
interface InnerText {
  readonly inner: string;
}

function textsOf({ words }: KnownList, line: number): readonly (InnerText & { readonly value: string })[] {
  // A grade of one sign, or a share, may stand anywhere.
  return words.flatMap(({ name, values }) => {
    const value = values[line] ?? '';
    return value.length >= 4 && !/^[\d.%,]+$/.test(value) ? [{ inner: name, value }] : [];
  });
}

function lineIn(words: string, name: string, order: number, texts: ReturnType<typeof textsOf> = []): Line | undefined {
  const at = words.indexOf(name);
  if (at < 0) return undefined;
  const number = /^\s*[(（]?(\d{1,2}|[一二三四五六七八九十]{1,3})(?:[)）.、．]|是)/d.exec(words);
  const range = number?.indices?.[1];
  const isOrder = number?.[1] === String(order) || number?.[1] === headingNumber(order);
  if (name !== '' && number && !isOrder) return undefined;
  const figures = numbersIn(words).filter(({ kind, span }) => kind !== 'other' && span[0] >= (range?.[1] ?? 0));
  const told = placedTexts(words, at + name.length, texts);
  const isTold = (start: number): boolean => told.some((one) => start >= one.start && start < one.end);
  return {
    words,
    pieces: [
      ...(range ? [{ start: range[0], end: range[1], what: 'order' as const }] : []),
      ...(name === '' ? [] : [{ start: at, end: at + name.length, what: 'name' as const }]),
      ...told,
      ...figures
        .filter(({ span }) => !isTold(span[0]))
        .filter(({ span }) => name === '' || span[0] >= at + name.length || span[1] <= at)
        .map((one) => ({ start: one.span[0], end: one.span[1], what: one })),
    ].sort((a, b) => a.start - b.start),
  };
}

/** Each behind the one before, in the order of the list: the goal and what became of it may be the same words. */
function placedTexts(words: string, from: number, texts: ReturnType<typeof textsOf>): Line['pieces'] {
  let done = from;
  return texts.flatMap(({ inner, value }) => {
    const [start, end] = plainPlace(words, value, done) ?? [];
    if (start === undefined || end === undefined) return [];
    done = end;
    return [{ start, end, what: { inner } }];
  });
}

/** The words between the pieces, by which lines are told to be of one form. */
function shapeOf(line: Line | undefined): string {
  let [shape, at] = ['', 0];
  for (const { start, end, what } of line?.pieces ?? []) {
    shape += line?.words.slice(at, start) ?? '';
    if (typeof what === 'object') shape += 'inner' in what ? `#${what.inner}` : `#${what.unit}`;
    else if (what === 'order') shape += '#';
    at = end;
  }
  return evened(shape + (line?.words.slice(at) ?? ''));
}

function fieldsOf(lines: readonly Line[], paragraph: number, list: KnownList): readonly Candidate[] | undefined {
  const [first] = lines;
  const model = lines[1];
  if (!first || !model || lines.some((line) => shapeOf(line) !== shapeOf(first))) return undefined;
  const fields: Candidate[] = [];
  for (const [index, piece] of model.pieces.entries()) {
    const whole = { paragraph, start: piece.start, end: piece.end, field: list.name, certain: true };
    if (piece.what === 'order')
      fields.push({ ...whole, put: /\d/.test(model.words.slice(piece.start, piece.end)) ? '{序号}' : '{序号:一}' });
    else if (piece.what === 'name') fields.push({ ...whole, put: `{${list.key}}` });
    else if ('inner' in piece.what)
      fields.push({ ...whole, put: `{${piece.what.inner}}`, field: `${list.name}/${piece.what.inner}` });
    else {
      const numbers = lines.map((line): LineNumber | undefined => {
        const what = line.pieces[index]?.what;
        return typeof what === 'object' && !('inner' in what) ? measured(what) : undefined;
      });
      if (numbers.some((one) => one === undefined)) return undefined;
      const near = /[^，,；;。：:、\d]*$/.exec(model.words.slice(0, piece.start))?.[0] ?? '';
      const inner = fittingInner(numbers, near, list.numbers);
      if (!inner) return undefined;
      fields.push({
        ...whole,
        put: putOfInner(
          inner,
          piece.what,
          lines.map(({ words, pieces }) => words.slice(pieces[index]?.start, pieces[index]?.end)),
        ),
        field: `${list.name}/${inner.name}`,
      });
    }
  }
  return fields.some(({ put }) => put === `{${list.key}}`) ? fields : undefined;
}
