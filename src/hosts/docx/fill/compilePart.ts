import { checkNames } from '../../../core/report/template/checkNames';
import { findTags } from '../../../core/report/template/findTags';
import { matchLoops } from '../../../core/report/template/matchLoops';
import type { NameScope } from '../../../core/report/template/scope';
import type { StoryKind, TemplateProblem, TemplateProblemCode } from '../../../core/report/template/templateProblem';
import type { XmlElement } from '../../package/xml/xmlTree';
import { findParagraphs } from '../text/findParagraphs';
import { paragraphAtoms } from '../text/paragraphAtoms';
import { type CompiledPart, type PlacedTag, type StoryStep, type TemplateParagraph, emptyPart } from './compiledStory';
import { isContent } from './content';
import { loopRegion, withoutTags } from './loopRegion';
import { TableUnits } from './unitWords';

/** Something in a part that another part is written for: a note, a chart; with the names that may stand there. */
export type SeeReference = (element: XmlElement, scope: NameScope) => void;

/** Finds the tags of a part and everything that is wrong with them. */
export function compilePart(
  root: XmlElement,
  kind: StoryKind,
  scope: NameScope,
  report: (problem: TemplateProblem) => void,
  seeReference: SeeReference,
): CompiledPart {
  const compiler = new PartCompiler(report, seeReference);
  compiler.story(root, kind, scope);
  return compiler.part;
}

interface FoundProblem {
  readonly order: number;
  readonly at: number;
  readonly problem: TemplateProblem;
}

interface Anchor {
  readonly element: XmlElement;
  readonly order: number;
  readonly offset: number;
  readonly path: readonly XmlElement[];
}

class PartCompiler {
  readonly part = emptyPart();
  /** Sorted by where they stand before they are told. */
  private readonly found: FoundProblem[] = [];

  constructor(
    private readonly report: (problem: TemplateProblem) => void,
    private readonly seeReference: SeeReference,
  ) {}

  story(root: XmlElement, kind: StoryKind, scope: NameScope): void {
    const tagged: TemplateParagraph[] = [];
    const anchors: Anchor[] = [];
    const units = new TableUnits();
    findParagraphs(root).forEach(({ element, path }, order) => {
      const { text, atoms } = paragraphAtoms(element);
      for (const atom of atoms)
        if (atom.kind === 'node')
          anchors.push({
            element: atom.element,
            order,
            offset: atom.start,
            path: [...path, element, ...around(element, atom.element)],
          });
      const unit = units.over(text, path, order);
      const { tags, lone } = findTags(text);
      for (const { code, start, end } of lone)
        this.problem(order, code, kind, text, [start, end], { tag: text.slice(start, end) });
      if (tags.length > 0)
        tagged.push({
          element,
          path,
          order,
          story: kind,
          text,
          unit,
          atoms,
          tags: [...tags],
          markers: [],
          closeOf: new Map(),
        });
    });
    const steps = this.match(tagged, scope);
    const planned = new Set(fieldTags(steps));
    for (const paragraph of tagged) this.keepPlanned(paragraph, planned);
    const loops = steps.filter((step) => step.kind === 'loop');
    for (const anchor of anchors) this.anchor(anchor, kind, loops, scope);
    this.found.sort((one, other) => one.order - other.order || one.at - other.at);
    for (const { problem } of this.found) this.report(problem);
  }

  private match(tagged: readonly TemplateParagraph[], scope: NameScope): readonly StoryStep[] {
    const placed = tagged.flatMap((place) => place.tags.map((tag) => ({ place, tag })));
    const matched = matchLoops(placed);
    const checked = checkNames(matched.steps, scope);
    for (const { code, other, ...at } of matched.problems) this.problemAt(code, at, { other });
    for (const { code, nearest, ...at } of checked.problems) this.problemAt(code, at, { nearest });
    this.regions(checked.steps);
    return checked.steps;
  }

  private regions(steps: readonly StoryStep[]): void {
    for (const step of steps) {
      if (step.kind === 'field') continue;
      this.part.hasLoops = true;
      const { open, close } = step;
      const region = loopRegion(step);
      if (region.kind === 'impossible') this.problemAt(region.code, open, { other: close.tag.text });
      else if (region.kind === 'inline') open.place.closeOf.set(open.tag, close.tag);
      else {
        const { container, first, last } = region;
        open.place.markers.push(open.tag);
        close.place.markers.push(close.tag);
        this.part.regions.set(container, [...(this.part.regions.get(container) ?? []), { first, last, loop: step }]);
        if (first.name === 'tr' && first !== last)
          for (const row of [first, last]) if (isTagRow(row)) this.part.tagRows.add(row);
      }
      this.regions(step.steps);
    }
  }

  /** Leaves in a paragraph only the tags that are to be written there; bracketed words are none. */
  private keepPlanned(paragraph: TemplateParagraph, planned: ReadonlySet<PlacedTag['tag']>): void {
    const inline = new Set([...paragraph.closeOf].flat());
    const kept = paragraph.tags.filter((tag) => planned.has(tag) || inline.has(tag));
    paragraph.tags.splice(0, paragraph.tags.length, ...kept);
    if (kept.length === 0 && paragraph.markers.length === 0) return;
    this.part.paragraphs.set(paragraph.element, paragraph);
    this.touch([...paragraph.path, paragraph.element]);
  }

  /** A text box in a loop sees the names of its lines, and so do a note and a chart that are called from there. */
  private anchor(
    { element, order, offset, path }: Anchor,
    kind: StoryKind,
    steps: readonly StoryStep[],
    outer: NameScope,
  ): void {
    const isReference = REFERENCES.has(element.name);
    if (element.children.length === 0 && !isReference) return;
    const scope = scopeAt(steps, order, offset, outer);
    const report = (problem: TemplateProblem): void => {
      this.found.push({ order, at: offset, problem });
    };
    const inner = new PartCompiler(report, this.seeReference);
    if (isReference) this.seeReference(element, scope);
    else {
      inner.story(element, kind === 'body' ? 'textBox' : kind, scope);
      seeInside(element, (one) => {
        this.seeReference(one, scope);
      });
    }
    if (inner.part.touched.size === 0) return;
    this.touch(path);
    for (const one of inner.part.touched) this.part.touched.add(one);
    for (const [key, one] of inner.part.paragraphs) this.part.paragraphs.set(key, one);
    for (const [key, one] of inner.part.regions) this.part.regions.set(key, one);
    for (const one of inner.part.tagRows) this.part.tagRows.add(one);
    this.part.hasLoops ||= inner.part.hasLoops;
  }

  private touch(elements: readonly XmlElement[]): void {
    for (const element of elements) this.part.touched.add(element);
  }

  private problemAt(
    code: TemplateProblemCode,
    { place, tag }: PlacedTag,
    details: Readonly<Record<string, string>>,
  ): void {
    this.problem(place.order, code, place.story, place.text, [tag.start, tag.end], { tag: tag.text, ...details });
  }

  private problem(
    order: number,
    code: TemplateProblemCode,
    story: StoryKind,
    sentence: string,
    span: readonly [number, number],
    details: Readonly<Record<string, string>>,
  ): void {
    this.found.push({ order, at: span[0], problem: { code, story, sentence, span, details } });
  }
}

export const REFERENCES = new Set(['footnoteReference', 'endnoteReference', 'chart']);

function seeInside(element: XmlElement, see: (element: XmlElement) => void): void {
  for (const child of element.children) {
    if (REFERENCES.has(child.name)) see(child);
    else if (child.name !== 'p') seeInside(child, see);
  }
}

/** What stands between a paragraph and something deep inside it. */
function around(paragraph: XmlElement, element: XmlElement): readonly XmlElement[] {
  const path: XmlElement[] = [];
  let at: XmlElement | undefined = paragraph;
  while (at && at !== element) {
    at = at.children.find((child) => child.start <= element.start && element.end <= child.end);
    if (at) path.push(at);
  }
  return path;
}

function fieldTags(steps: readonly StoryStep[]): PlacedTag['tag'][] {
  return steps.flatMap((step) => (step.kind === 'field' ? [step.tag] : fieldTags(step.steps)));
}

/** The names that may stand at a place: those of every loop around it. */
function scopeAt(steps: readonly StoryStep[], order: number, offset: number, scope: NameScope): NameScope {
  for (const step of steps) {
    if (step.kind === 'field') continue;
    const { open, close } = step;
    const begins = open.place.order < order || (open.place.order === order && open.tag.end <= offset);
    const ends = close.place.order > order || (close.place.order === order && offset <= close.tag.start);
    if (!begins || !ends) continue;
    return scopeAt(step.steps, order, offset, open.tag.kind === 'open' ? scope.inside(open.tag.name) : scope);
  }
  return scope;
}

/** A row in which nothing stands but tags that open or close. */
function isTagRow(row: XmlElement): boolean {
  return findParagraphs(row).every(({ element }) => {
    const { text, atoms } = paragraphAtoms(element);
    const { tags } = findTags(text);
    const rest = withoutTags(
      text,
      tags.filter(({ kind }) => kind !== 'field'),
    );
    return rest.trim() === '' && !atoms.some(isContent);
  });
}

export type { CompiledPart };
