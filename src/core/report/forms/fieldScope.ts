import type { Field, FieldSet } from '../fields/field';
import type { ReportFields } from '../fields/buildFields';

/** What a name means at one place of a form: in the line of a list first, then in those around it, then in the report. */
export class FieldScope {
  constructor(
    private readonly report: ReportFields,
    private readonly lines: readonly FieldSet[] = [],
  ) {}

  get(name: string): Field | undefined {
    for (const line of this.lines) {
      const field = line.get(name);
      if (field) return field;
    }
    return this.report.get(name);
  }

  /** Where the inside of `{#name}` is written: once a line of a list, once where a value stands, else not at all. */
  inside(name: string): readonly FieldScope[] {
    const field = this.get(name);
    if (!field && name.startsWith(KNOWN)) return isKnown(this.get(name.slice(KNOWN.length))) ? [this] : [];
    if (field?.kind === 'list') return field.lines.map((line) => new FieldScope(this.report, [line, ...this.lines]));
    return field && holds(field) ? [this] : [];
  }
}

/** `{#知决算收入}`: what stands where it is known, 0 included. */
export const KNOWN = '知';

export function isKnown(field: Field | undefined): boolean {
  if (field?.kind === 'list') return field.lines.length > 0;
  return field !== undefined && field.kind !== 'open';
}

/** Neither missing nor 0, nor an empty text or list. */
export function holds(field: Field): boolean {
  switch (field.kind) {
    case 'number':
      return !field.figure.value.isZero();
    case 'text':
      return field.text !== '' || field.sentences?.[''] !== undefined;
    case 'list':
      return field.lines.length > 0;
    case 'open':
      return false;
  }
}
