import type { XmlElement } from '../../package/xml/xmlTree';
import type { Wrapper } from '../text/paragraphAtoms';
import { openHighlighted } from './highlight';
import type { Output } from './output';

/** Puts contents of runs in sequence, opening and closing the runs and what encloses them as they change. */
export class RunGrouper {
  private run: XmlElement | undefined;
  private highlighted = false;
  private readonly open: Wrapper[] = [];
  private readonly seen = new Set<Wrapper>();

  constructor(
    private readonly output: Output,
    private readonly isCopy: boolean,
  ) {}

  /** Makes sure that what is written next stands in this run; without a run, beside the runs. */
  enter(run: XmlElement | undefined, wrappers: readonly Wrapper[], highlighted = false): void {
    const shared = wrappers.findIndex((wrapper, index) => this.open[index] !== wrapper);
    const common = shared < 0 ? wrappers.length : shared;
    // A run of a drawing holds one text, and no more.
    const isFull = this.run?.qualifiedName.startsWith('a:') ?? false;
    const isOther = this.run !== run || this.highlighted !== highlighted;
    if (isFull || isOther || common < this.open.length || common < wrappers.length) this.closeRun();
    while (this.open.length > common) this.closeWrapper();
    for (const wrapper of wrappers.slice(common)) this.openWrapper(wrapper);
    if (!run || this.run === run) return;
    this.output.put(
      highlighted
        ? openHighlighted(this.output, run)
        : this.output.text(run.start, run.contentStart) + propertiesOf(this.output, run),
    );
    this.run = run;
    this.highlighted = highlighted;
  }

  finish(): void {
    this.closeRun();
    while (this.open.length > 0) this.closeWrapper();
  }

  private closeRun(): void {
    if (this.run) this.output.put(`</${this.run.qualifiedName}>`);
    this.run = undefined;
    this.highlighted = false;
  }

  private openWrapper(wrapper: Wrapper): void {
    const text = this.output.text(...wrapper.open);
    // The id of a content control is its own: its other halves and its copies get new ones from Word.
    this.output.put(this.isCopy || this.seen.has(wrapper) ? withoutId(text) : text);
    this.seen.add(wrapper);
    this.open.push(wrapper);
  }

  private closeWrapper(): void {
    const wrapper = this.open.pop();
    if (wrapper) this.output.put(this.output.text(...wrapper.close));
  }
}

function propertiesOf(output: Output, run: XmlElement): string {
  return run.children
    .filter(({ name }) => name === 'rPr')
    .map(({ start, end }) => output.text(start, end))
    .join('');
}

function withoutId(opening: string): string {
  return opening.startsWith('<w:sdt') ? opening.replace(/<w:id\s[^>]*\/>/, '') : opening;
}
