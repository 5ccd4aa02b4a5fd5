import type { Characters } from './characters';
import type { DecimalText } from '../rules/rule';
import { isHeading } from './explanation';
import { hasOperation, strangeRun } from './readableWords';
import { weightyInName } from './weighty';
import { numberText } from './parse/parseAmount';

/** A part of a sentence under a heading of its own. */
export interface LabelledText {
  readonly name: string;
  /** What the heading says it is worth. */
  readonly points?: DecimalText;
  readonly body: Characters;
}

const MARK = '(?:\\d{1,2}[.、)]|\\(\\d{1,2}\\)|\\([一二三四五六七八九十]\\)|[①-⑳]|[一二三四五六七八九十]、)?';
const NUMBER = '\\d+(?:\\.\\d+)?';
const LABEL = new RegExp(
  `(?<=^|[;。\\n])${MARK}(?<name>[^,;。:\\n()\\d≥≤<>=%*/+]{2,18})(?:\\((?:满分|共|计|占|分值)?:?(?<bracketed>${NUMBER})分\\):?|(?<glued>${NUMBER})分:|:)`,
  'g',
);

/**
 * 「半年进度：≥45%得2分，＜45%得0分。全年进度：≥90%得4分，…」 「面积控制率（2分）：≤100%得2分；投资控制率（2分）：…」: what stands under each heading is
 * read by itself. Undefined where there are no two of them.
 */
export function labelledParts({ text, places }: Characters): readonly LabelledText[] | undefined {
  const all = [...text.matchAll(LABEL)].filter(({ 0: found, groups }) => isLabel(groups?.['name'] ?? '', found));
  const withPoints = all.filter(({ groups }) => (groups?.['bracketed'] ?? groups?.['glued']) !== undefined);
  const labels = withPoints.length > 1 ? withPoints : all;
  const [first] = labels;
  if (labels.length < 2 || !first || /\d分/.test(text.slice(0, first.index))) return undefined;
  const parts = labels.map(({ index, 0: found, groups }, at): LabelledText => {
    const [from, to] = [index + found.length, labels[at + 1]?.index ?? text.length];
    const said = groups?.['bracketed'] ?? groups?.['glued'];
    const points = said === undefined ? undefined : numberText(said);
    return {
      name: groups?.['name'] ?? '',
      ...(points !== undefined && { points }),
      body: { text: text.slice(from, to), places: places.slice(from, to + 1) },
    };
  });
  const areMarked = parts.every(({ body }) => MARKED.test(body.text));
  return areMarked && new Set(parts.map(({ name }) => name)).size === parts.length ? parts : undefined;
}

/** What stands before the first heading. */
export function beforeLabels({ text, places }: Characters, parts: readonly LabelledText[]): Characters {
  const until = places.indexOf(parts[0]?.body.places[0] ?? 0);
  const from = text.slice(0, until).search(/[^;。\n]*$/);
  return { text: text.slice(0, from), places: places.slice(0, from + 1) };
}

const MARKED = /\d分|满分|得分|扣/;

/** A name with a colon; with its points in brackets the colon may be missing only where something goes on. */
function isLabel(name: string, found: string): boolean {
  return (
    !hasOperation(name) &&
    strangeRun(name) <= 2 &&
    weightyInName(name) === undefined &&
    !isHeading(name) &&
    found.endsWith(':')
  );
}
