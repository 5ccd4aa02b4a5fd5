import type { Tag } from '../../../core/report/template/tag';
import type { XmlElement } from '../../package/xml/xmlTree';
import type { StoryLoop, TemplateParagraph } from './compiledStory';

export type LoopRegion =
  | { readonly kind: 'inline' }
  | { readonly kind: 'blocks'; readonly container: XmlElement; readonly first: XmlElement; readonly last: XmlElement }
  | { readonly kind: 'impossible'; readonly code: 'loopAcrossPlaces' | 'loopSplitsParagraph' };

/**
 * What a loop repeats: within a paragraph the runs between its tags; from one cell to another of a row the row; from row to row
 * those rows; from paragraph to paragraph both of them and what stands between.
 */
export function loopRegion({ open, close }: StoryLoop): LoopRegion {
  const from = open.place;
  const to = close.place;
  if (from === to) return { kind: 'inline' };
  const one = [...from.path, from.element];
  const other = [...to.path, to.element];
  const depth = one.findIndex((element, index) => element !== other[index]);
  const container = one[depth - 1];
  const first = one[depth];
  const last = other[depth];
  if (!container || !first || !last) return { kind: 'impossible', code: 'loopAcrossPlaces' };
  if (container.name === 'tr') {
    const around = one[depth - 2];
    return around
      ? { kind: 'blocks', container: around, first: container, last: container }
      : { kind: 'impossible', code: 'loopAcrossPlaces' };
  }
  if (first.name === 'tr' && last.name === 'tr') return { kind: 'blocks', container, first, last };
  if (first.name !== 'p' || last.name !== 'p') return { kind: 'impossible', code: 'loopAcrossPlaces' };
  const splits = !isBare(from, from.text.slice(0, open.tag.start)) || !isBare(to, to.text.slice(close.tag.end));
  return splits ? { kind: 'impossible', code: 'loopSplitsParagraph' } : { kind: 'blocks', container, first, last };
}

/** Nothing but blanks and other tags that open or close. */
function isBare(paragraph: TemplateParagraph, text: string): boolean {
  return (
    withoutTags(
      text,
      paragraph.tags.filter(({ kind }) => kind !== 'field'),
    ).trim() === ''
  );
}

export function withoutTags(text: string, tags: readonly Tag[]): string {
  return tags.reduce((rest, tag) => rest.replace(tag.text, ''), text);
}
