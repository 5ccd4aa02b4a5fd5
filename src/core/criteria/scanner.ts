import type { Characters } from './characters';
import { HARMLESS } from './lexicon/weighing';
import type { Span } from './span';

/** Reads the sentence from left to right. A parse function that fails leaves `at` where it was. */
export class Scanner {
  at = 0;

  constructor(private readonly characters: Characters) {}

  get text(): string {
    return this.characters.text;
  }

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** What the pattern (sticky) reads from here, and goes behind it. */
  read(pattern: RegExp): Reading | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    const from = this.at;
    this.at += match[0].length;
    return { text: match[0], parts: match.groups ?? {}, span: this.spanFrom(from) };
  }

  /** The last few characters before here; all that stands before would be looked at once for every place. */
  before(at = this.at): string {
    return this.text.slice(Math.max(0, at - 32), at);
  }

  sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }

  /** Tries to read something longer; if that fails, nothing has been read. */
  attempt<Node>(parse: (scanner: Scanner) => Node | undefined): Node | undefined {
    const start = this.at;
    const node = parse(this);
    if (node === undefined) this.at = start;
    return node;
  }

  spanFrom(from: number): Span {
    const { places } = this.characters;
    const last = Math.max(from, this.at - 1);
    return [places[from] ?? 0, Math.max((places[last] ?? 0) + 1, places[this.at] ?? 0)];
  }

  /** Goes on by one ordinary word or one character. */
  skip(): void {
    if (!this.read(harmless)) this.at += 1;
  }
}

export interface Reading {
  readonly text: string;
  readonly parts: Readonly<Record<string, string | undefined>>;
  readonly span: Span;
}

const harmless = new RegExp(HARMLESS, 'y');

export function sticky(source: string): RegExp {
  return new RegExp(source, 'yu');
}
