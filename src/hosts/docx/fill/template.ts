import type { FieldNames, FieldValues } from '../../../core/report/template/fieldValues';
import { findTags } from '../../../core/report/template/findTags';
import type { ChartBinding } from '../../../core/report/template/chartBinding';
import { nearestName } from '../../../core/report/template/nearestName';
import { NameScope, ValueScope } from '../../../core/report/template/scope';
import type { TemplateProblem } from '../../../core/report/template/templateProblem';
import { editList } from '../../package/editList';
import { relationsPartOf } from '../../package/relations';
import type { XmlElement } from '../../package/xml/xmlTree';
import { writeZip } from '../../package/zip/writeZip';
import type { OpenDocument, StoryPart } from '../openDocument';
import { value } from '../read/numbering';
import { chartWorkbook } from '../write/chartWorkbook';
import type { MakeWorkbook } from '../write/writeDocument';
import { bindingOf, drawBound } from './boundChart';
import { ChartCopies, type RenderedChart } from './chartCopies';
import { compilePart } from './compilePart';
import type { CompiledPart } from './compiledStory';
import { Copies } from './copies';
import { outOfReach } from './outOfReach';
import { PartRenderer } from './partRenderer';
import { specialElements, touchReferences } from './special';

const CONTENT_TYPES = '[Content_Types].xml';

/** A template of hers, compiled: every tag found, paired and known, or said to be wrong. */
export class Template {
  readonly problems: readonly TemplateProblem[];
  private readonly parts = new Map<string, CompiledPart>();
  /** The names that may stand in a note or a chart: those of the place it is called from. */
  private readonly scopes = new Map<string, NameScope>();
  /** Charts that draw lines of a list. */
  private readonly bindings = new Map<string, ChartBinding>();

  constructor(
    private readonly document: OpenDocument,
    names: FieldNames,
  ) {
    const found = new Map<string, TemplateProblem>();
    const report = (problem: TemplateProblem): void => {
      // A text box stands twice in its paragraph, for programs old and new: one problem of it is enough.
      found.set([problem.code, problem.story, problem.sentence, ...problem.span].join('\u0000'), problem);
    };
    const root = new NameScope(names);
    for (const story of document.stories) this.compile(story, root, report);
    this.problems = [...found.values()];
  }

  /** Without a maker of workbooks charts keep the data that they have. */
  fill(values: FieldValues, makeWorkbook?: MakeWorkbook): Uint8Array {
    const scope = new ValueScope(values);
    const { document } = this;
    const charts: ChartCopies = new ChartCopies(document, (part, lines) =>
      this.renderChart(part, lines, this.renderPart(part, lines, copies), makeWorkbook),
    );
    const copies = new Copies(document, charts);
    for (const [part, compiled] of this.parts)
      touchReferences(document.read(part).root, compiled, (reference) => this.isWrittenAnew(part, reference, charts));
    const changes = new Map<string, Uint8Array>();
    const put = (part: string, bytes: Uint8Array | undefined): void => {
      if (bytes) changes.set(document.package.nameOf(part) ?? part, bytes);
    };
    for (const { kind, part } of document.stories)
      if (kind === 'body' || kind === 'header' || kind === 'footer' || kind === 'diagram')
        put(part, this.renderPart(part, scope, copies));
    for (const { kind, part } of document.stories) {
      if (kind === 'footnote' || kind === 'endnote') put(part, this.renderNotes(part, scope, copies));
      // A chart that nothing shows is filled all the same: its tags would stay in the file.
      if (kind === 'chart' && !charts.changes.has(document.package.nameOf(part) ?? part))
        charts.put(part, this.renderChart(part, scope, this.renderPart(part, scope, copies, true), makeWorkbook));
    }
    for (const [part, bytes] of charts.changes) changes.set(part, bytes);
    this.announce(changes, charts);
    return changes.size === 0 ? this.unchanged() : writeZip(document.package.archive, changes);
  }

  private compile(story: StoryPart, root: NameScope, report: (problem: TemplateProblem) => void): void {
    const { root: element } = this.document.read(story.part);
    const relations = this.document.package.relationsOf(story.part);
    const seeReference = (reference: XmlElement, scope: NameScope): void => {
      const id = reference.attributes.find(({ name }) => /(^|:)id$/.test(name))?.value ?? '';
      const part = relations.find((relation) => relation.id === id)?.part;
      this.scopes.set(
        reference.name === 'chart' ? (part ?? '') : `${reference.name.replace('Reference', '')}/${id}`,
        scope,
      );
    };
    const isNotes = story.kind === 'footnote' || story.kind === 'endnote';
    const compiled = isNotes
      ? this.compileNotes(element, story, root, report, seeReference)
      : compilePart(element, story.kind, this.scopes.get(story.part) ?? root, report, seeReference);
    if (story.kind === 'chart') this.compileChart(element, story, this.scopes.get(story.part) ?? root, report);
    outOfReach(element, story.kind, report);
    this.parts.set(story.part, compiled);
  }

  /** Its data are hers, or they say what of the workbook it draws. */
  private compileChart(
    element: XmlElement,
    { part }: StoryPart,
    scope: NameScope,
    report: (problem: TemplateProblem) => void,
  ): void {
    const binding = bindingOf(element);
    if (!binding) {
      reportChartData(element, report);
      return;
    }
    this.bindings.set(part, binding);
    const { list, category, series } = binding;
    const inside = scope.inside(list);
    const unknown =
      inside === scope
        ? [list]
        : [category, ...series.map(({ field }) => field)].filter((name) => !inside.knows(name, undefined));
    const all = inside === scope ? scope.all() : inside.all();
    for (const name of unknown)
      report({
        code: 'unknownField',
        story: 'chart',
        sentence: `{${name}}`,
        span: [0, name.length + 2],
        details: { tag: `{${name}}`, name, nearest: nearestName(name, all) ?? '' },
      });
  }

  private renderChart(
    part: string,
    scope: ValueScope,
    filled: Uint8Array | undefined,
    makeWorkbook: MakeWorkbook | undefined,
  ): RenderedChart | undefined {
    const binding = this.bindings.get(part);
    if (!binding || !makeWorkbook) return filled && { bytes: filled };
    const { root, bytes } = this.document.read(part);
    const [original, own] = [bytes, filled ?? bytes].map((one) => new TextDecoder().decode(one));
    const { chart, xml } = drawBound(original ?? '', own ?? '', root, binding, scope);
    const made = makeWorkbook(chartWorkbook(chart));
    const behind = this.document.package.relationsOf(part).find(({ kind }) => kind === 'package')?.part;
    return {
      bytes: new TextEncoder().encode(xml),
      ...(made.ok && behind !== undefined && { behind: { part: behind, bytes: made.value } }),
    };
  }

  /** Each note by itself: what opens in one cannot close in another, and its names are those of its call. */
  private compileNotes(
    element: XmlElement,
    { kind }: StoryPart,
    root: NameScope,
    report: (problem: TemplateProblem) => void,
    seeReference: (reference: XmlElement, scope: NameScope) => void,
  ): CompiledPart {
    const notes = element.children.map((note) =>
      compilePart(note, kind, this.scopes.get(`${note.name}/${value(note, 'id') ?? ''}`) ?? root, report, seeReference),
    );
    return {
      paragraphs: new Map(notes.flatMap(({ paragraphs }) => [...paragraphs])),
      regions: new Map(notes.flatMap(({ regions }) => [...regions])),
      tagRows: new Set(notes.flatMap(({ tagRows }) => [...tagRows])),
      touched: new Set(notes.flatMap(({ touched }) => [...touched])),
      hasLoops: notes.some(({ hasLoops }) => hasLoops),
    };
  }

  private isWrittenAnew(source: string, reference: XmlElement, charts: ChartCopies): boolean {
    if (reference.name === 'chart') {
      const part = charts.partOf(source, reference);
      return part !== undefined && ((this.parts.get(part)?.touched.size ?? 0) > 0 || this.bindings.has(part));
    }
    // Which notes are called, and how often, is known only by writing every call.
    return true;
  }

  private renderPart(part: string, scope: ValueScope, copies: Copies, evenIfUnused = false): Uint8Array | undefined {
    const compiled = this.parts.get(part);
    if (!compiled || compiled.touched.size === 0) return undefined;
    const inLoop = evenIfUnused && this.scopes.has(part);
    if (inLoop) return undefined;
    const { root, bytes } = this.document.read(part);
    const written = this.renderer(part, compiled, copies).run(root, bytes, scope);
    // Only calls of notes stood in it: it is as it was, down to the way it was compressed.
    return sameBytes(written, bytes) ? undefined : written;
  }

  private renderNotes(part: string, scope: ValueScope, copies: Copies): Uint8Array | undefined {
    const compiled = this.parts.get(part);
    const { root, bytes } = this.document.read(part);
    const hasCopies = root.children.some((note) => (copies.noteUses(note)?.length ?? 0) > 1);
    if (!compiled || (compiled.touched.size === 0 && !hasCopies)) return undefined;
    return this.renderer(part, compiled, copies).notes(root, bytes, (note) => {
      const uses = copies.noteUses(note);
      if (uses) return uses;
      // Its call stood in a loop without lines: a note with fields of that loop has nothing to say.
      return this.scopes.has(`${note.name}/${value(note, 'id') ?? ''}`) && compiled.touched.has(note)
        ? []
        : [{ scope, id: undefined }];
    });
  }

  private renderer(part: string, compiled: CompiledPart, copies: Copies): PartRenderer {
    const { root, bytes } = this.document.read(part);
    return new PartRenderer(bytes, compiled, specialElements(root), copies, part);
  }

  private announce(changes: Map<string, Uint8Array>, charts: ChartCopies): void {
    for (const [source, added] of charts.relations) {
      const part = relationsPartOf(source);
      const name = this.document.package.nameOf(part) ?? part;
      changes.set(
        name,
        editList(this.document.read(part).bytes, part, () => false, added),
      );
    }
    if (charts.types.length > 0)
      changes.set(
        this.document.package.nameOf(CONTENT_TYPES) ?? CONTENT_TYPES,
        editList(this.document.read(CONTENT_TYPES).bytes, CONTENT_TYPES, () => false, charts.types),
      );
  }

  private unchanged(): Uint8Array {
    return writeZip(this.document.package.archive, new Map());
  }
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** Fields among the figures of a chart would be written over by its workbook as soon as she opened it. */
function reportChartData(element: XmlElement, report: (problem: TemplateProblem) => void): void {
  if (element.name === 'v') {
    const { tags } = findTags(element.text);
    for (const tag of tags)
      if (!tag.maybeWords)
        report({
          code: 'tagInChartData',
          story: 'chart',
          sentence: element.text,
          span: [tag.start, tag.end],
          details: { tag: tag.text },
        });
  }
  for (const child of element.children) reportChartData(child, report);
}
