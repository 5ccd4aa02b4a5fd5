import type { Decimal } from '../../base/decimal';
import type { Place } from '../../base/problem';
import type { Dress, Figure } from '../../statements/figure';
import type { Span } from '../../statements/shownSpan';

/** What `{name}` in a template stands for. */
export type Field = NumberField | TextField | ListField | OpenField;

interface Named {
  readonly name: string;
  /** What it is, in a few words: for the list of fields. */
  readonly meaning: string;
  readonly source?: Place | undefined;
  /** Sentences about it, by the suffix that asks for them: `{分功能决算:占比}`; the one without a suffix is the empty one. Undefined where one cannot be said. */
  readonly sentences?: Readonly<Record<string, (dress: Dress) => readonly Span[] | undefined>>;
}

export interface NumberField extends Named {
  readonly kind: 'number';
  readonly figure: Figure;
  /** Without its unit unless a suffix asks for it: within the lines of a list, of points and of counts. */
  readonly bare: boolean;
}

export interface TextField extends Named {
  readonly kind: 'text';
  readonly text: string;
  /** A difference in two words of hers; `print` dresses its number. */
  readonly turned?: (words: TurningWords, print: (figure: Figure) => string) => readonly Span[];
}

/** The two words between which a difference turns, and how its number is dressed. */
export interface TurningWords {
  readonly up: string;
  readonly down: string;
  readonly suffix: string | undefined;
}

export interface ListField extends Named {
  readonly kind: 'list';
  readonly lines: readonly FieldSet[];
  /** The names inside, also where there is no line. */
  readonly inner: readonly string[];
  /** Her own table: what is asked of a line and is not there is open, and no slip of the pen. */
  readonly anyInner?: true;
}

/** What nobody knows yet: an entry of 报告填写, or a fact that is missing. */
export interface OpenField extends Named {
  readonly kind: 'open';
  readonly key: string;
  /** What stands between the brackets of 【待补充：…】. */
  readonly ask: string;
}

export type FieldSet = ReadonlyMap<string, Field>;

export function fieldSet(fields: readonly Field[]): FieldSet {
  return new Map(fields.map((field) => [field.name, field]));
}

export function textField(name: string, text: string, source?: Place, meaning = ''): TextField {
  return { kind: 'text', name, text, source, meaning };
}

export function numberField(name: string, figure: Figure, bare: boolean, meaning = ''): NumberField {
  return { kind: 'number', name, figure: { ...figure, field: name }, bare, source: figure.source, meaning };
}

export function pointsField(name: string, value: Decimal): NumberField {
  return numberField(name, { label: name, value, measure: 'points' }, true);
}

export function openField(name: string, ask = name, key = name, source?: Place): OpenField {
  return { kind: 'open', name, key, ask, source, meaning: ask };
}

/** An empty list; what it would say is open. */
export function openList(name: string, inner: readonly string[]): ListField {
  return { kind: 'list', name, meaning: '', lines: [], inner };
}
