const NUMBER = /\d+(?:\.\d+)?/g;

/** The numbers of one text, and which of them something explains. */
export class NumberClaims {
  private readonly free = new Map<number, string>();

  constructor(readonly text: string) {
    for (const match of text.matchAll(NUMBER)) this.free.set(match.index, match[0]);
  }

  get all(): number {
    return [...this.text.matchAll(NUMBER)].length;
  }

  /** Everywhere that the phrase stands as a whole: no digit goes on before or behind it. */
  phrase(phrase: string): void {
    if (!/\d/.test(phrase)) return;
    for (let at = this.text.indexOf(phrase); at >= 0; at = this.text.indexOf(phrase, at + 1)) {
      const [before, behind] = [this.text.charAt(at - 1), this.text.slice(at + phrase.length)];
      if (/^\d/.test(phrase) && /[\d.]/.test(before)) continue;
      if (/\d$/.test(phrase) && /^(?:\d|\.\d)/.test(behind)) continue;
      this.span(at, at + phrase.length);
    }
  }

  span(from: number, to: number): void {
    for (const at of this.free.keys()) if (at >= from && at < to) this.free.delete(at);
  }

  numbers(from: number, to: number): readonly (readonly [at: number, text: string])[] {
    return [...this.free].filter(([at]) => at >= from && at < to);
  }

  get left(): readonly string[] {
    return [...this.free.values()];
  }
}
